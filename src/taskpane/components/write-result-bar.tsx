import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { areaOfCell, type Area } from "../../core";
import type { RefusedEdit } from "../../excel";
import { useMessages } from "../messages-context";
import type { WriteResult } from "../store";
import { writtenText } from "../wording";
import { CellLink } from "./cell-link";
import { NoticeBar } from "./notice-bar";

interface WriteResultBarProps {
  readonly result: WriteResult;
  readonly busy: boolean;
  /** Absent where nothing can be put back. */
  readonly onPutBack: (() => void) | undefined;
  readonly onRecalculate: () => void;
  readonly onSelect: (area: Area) => void;
  readonly onDismiss: () => void;
}

/** What was written and what was not, each cell by name; takes the focus, as the button that led here is gone. */
export function WriteResultBar(props: WriteResultBarProps) {
  const { result, busy, onPutBack, onRecalculate, onSelect, onDismiss } = props;
  const messages = useMessages();
  const { t } = messages;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [result]);
  const { refused, manualCalculation } = result.outcome;
  return (
    <NoticeBar
      focusRef={bar}
      tone={refused.length > 0 ? "warning" : "success"}
      title={writtenText(result, messages)}
      onDismiss={onDismiss}
      actions={
        <>
          {onPutBack && (
            <Button size="small" disabledFocusable={busy} onClick={onPutBack}>
              {t("pane:result.putBack")}
            </Button>
          )}
          {manualCalculation && (
            <Button size="small" disabledFocusable={busy} onClick={onRecalculate}>
              {t("pane:result.recalculate")}
            </Button>
          )}
        </>
      }
    >
      {refused.length > 0 && <Refusals refused={refused} onSelect={onSelect} />}
      {manualCalculation && <div>{t("pane:result.manual")}</div>}
    </NoticeBar>
  );
}

function Refusals({
  refused,
  onSelect,
}: {
  refused: readonly RefusedEdit[];
  onSelect: (area: Area) => void;
}) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <>
      <div className={styles.title}>{t("pane:result.refused", { count: refused.length })}</div>
      <ul className={styles.list}>
        {refused.map(({ edit, reason }) => (
          <li key={`${edit.cell.row}:${edit.cell.column}`} className={styles.refusal}>
            <CellLink area={areaOfCell(edit.cell)} onSelect={onSelect} />
            <span>{t(`excel:refusal.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  title: { marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  refusal: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
});
