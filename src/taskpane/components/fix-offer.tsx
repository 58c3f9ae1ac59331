import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Area, Edit, Fix } from "../../core";
import type { Messages } from "../../messages";
import { useMessages } from "../messages-context";
import { contentText, formatName } from "../wording";
import { Change } from "./change";

/** Whether corrections may be written now, and if not, what the user is told. */
export type Writing = { readonly allowed: true } | { readonly allowed: false; readonly why: string | null };

interface FixOfferProps {
  readonly fix: Fix;
  readonly writing: Writing;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onSelect: (area: Area) => void;
}

/** The correction of one finding. One that needs review says so and is asked for in other words. */
export function FixOffer({ fix, writing, onWrite, onSelect }: FixOfferProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const safe = fix.safety === "safe";
  return (
    <div className={styles.offer}>
      <div className={styles.title}>{t("pane:fix.title")}</div>
      {fix.edits.map((edit) => (
        <EditChange key={`${edit.cell.row}:${edit.cell.column}`} edit={edit} onSelect={onSelect} />
      ))}
      <p className={styles.note}>{t(safe ? "pane:fix.safeNote" : "pane:fix.reviewNote")}</p>
      <Button
        size="small"
        appearance={safe ? "primary" : "secondary"}
        disabledFocusable={!writing.allowed}
        onClick={() => onWrite(fix.edits)}
      >
        {t(safe ? "pane:fix.safe" : "pane:fix.review")}
      </Button>
      {!writing.allowed && writing.why !== null && <p className={styles.note}>{writing.why}</p>}
    </div>
  );
}

/** An edit as it will change its cell. */
export function EditChange({ edit, onSelect }: { edit: Edit; onSelect: (area: Area) => void }) {
  const messages = useMessages();
  return (
    <Change
      cell={edit.cell}
      before={contentText(edit.before, messages)}
      after={contentText(edit.after, messages)}
      notes={notesOn(edit, messages)}
      onSelect={onSelect}
    />
  );
}

function notesOn({ before, format }: Edit, messages: Messages): string[] {
  const { t } = messages;
  const names = format && {
    before: formatName(format.before, messages),
    after: formatName(format.after, messages),
  };
  return [
    ...(names ? [t("pane:edit.format", names)] : []),
    ...(before.kind === "error" ? [t("pane:edit.errorStays")] : []),
  ];
}

const useStyles = makeStyles({
  offer: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
