import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatCell, type CellContent, type Edit } from "../../core";
import type { Messages } from "../../messages";
import type { CorrectedCopy } from "../copy";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  list: {
    maxHeight: "32vh",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyle: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  refused: { color: tokens.colorPaletteRedForeground1 },
});

/** More lines than this are counted, not shown. */
const MOST_LINES = 200;

interface CopyContentsProps {
  readonly copy: CorrectedCopy;
}

/** The cells of a copy that differ from its source, and what of the page is not in it. */
export function CopyContents({ copy }: CopyContentsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { t } = messages;
  const { writtenEdits, refused, unwritable, addedSheets, recalculates, unmarkedSheets, isChanged } = copy;
  const rest = writtenEdits.length - MOST_LINES;
  const count = writtenEdits.length;
  const notes = [
    ...(rest > 0 ? [t("workbench:save.more", { count: rest })] : []),
    ...(recalculates.length > 0 ? [t("workbench:save.recalculates", { count: recalculates.length })] : []),
    ...(addedSheets.length > 0 ? [t("workbench:save.addedSheets", { names: addedSheets.join("、") })] : []),
    ...unmarkedSheets.map((sheet) => t("workbench:save.unmarked", { sheet })),
  ];
  const rejected = [
    ...refused.map(({ edit, reason }) => ({ edit, why: t(`excel:refusal.${reason}`) })),
    ...unwritable.map((edit) => ({ edit, why: t("workbench:save.unwritable") })),
  ];
  return (
    <>
      <Text block>{introduction(copy, t)}</Text>
      {count > 0 && (
        // A list that scrolls must be reachable with the keyboard.
        <ul className={styles.list} tabIndex={0} aria-label={t("workbench:save.list")}>
          {writtenEdits.slice(0, MOST_LINES).map((edit) => (
            <li key={placeOf(edit)} className={styles.line}>
              <span className={styles.place}>{placeOf(edit)}</span>
              {changeText(edit, messages)}
            </li>
          ))}
        </ul>
      )}
      {rejected.map(({ edit, why }) => (
        <Text key={placeOf(edit)} block className={styles.refused}>
          {t("workbench:save.refused", { place: placeOf(edit), why })}
        </Text>
      ))}
      {isChanged && <Text block>{t("workbench:save.rest")}</Text>}
      {notes.map((note) => (
        <Text key={note} block>
          {note}
        </Text>
      ))}
    </>
  );
}

function introduction({ writtenEdits, isChanged }: CorrectedCopy, t: Messages["t"]): string {
  if (writtenEdits.length > 0) return t("workbench:save.cells", { count: writtenEdits.length });
  return t(isChanged ? "workbench:save.onlyKept" : "workbench:save.nothing");
}

function placeOf({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${sheet}!${formatCell(cell)}`;
}

function changeText({ before, after, format }: Edit, { t }: Messages): string {
  const shown = (content: CellContent): string => textOf(content) || t("workbench:save.blank");
  const change = `${shown(before)} → ${shown(after)}`;
  return format ? `${change}（${format.before} → ${format.after}）` : change;
}

function textOf(content: CellContent): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    case "error":
      return content.error;
    case "value":
      return String(content.value);
  }
}
