import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Area, Edit } from "../../../core";
import type { Writing } from "../../components/fix-offer";
import { useMessages } from "../../messages-context";
import { EditsPreview } from "./edits-preview";

interface RuleFixProps {
  /** The safe corrections that the rule asks for on the sheet. */
  readonly edits: readonly Edit[];
  readonly title: string;
  readonly writing: Writing;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** Offers all corrections of one rule at once, each to be seen before; nothing where there is but one. */
export function RuleFix({ edits, title, writing, onWrite, onSelect }: RuleFixProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  if (edits.length < 2) return null;
  return (
    <div ref={place}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-expanded={open && writing.allowed}
        disabledFocusable={!writing.allowed}
        onClick={() => setOpen(!open)}
      >
        {t("pane:plan.openRule", { count: edits.length })}
      </Button>
      {open && writing.allowed && (
        <EditsPreview
          title={t("pane:plan.titleRule", { rule: title })}
          edits={edits}
          onWrite={onWrite}
          onSelect={onSelect}
          onCancel={() => {
            setOpen(false);
            place.current?.querySelector("button")?.focus();
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink },
});
