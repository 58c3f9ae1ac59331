import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ExampleLine, Profile, RuleExample } from "../../../core";
import { findingText } from "../../../messages";
import { SeverityIcon } from "../../components/severity-icon";
import { VisuallyHidden } from "../../components/visually-hidden";
import { useMessages } from "../../messages-context";

/** Part of a table with a mistake beside the same part without it, and what a validation says of the first. */
export function Example({ example, profile }: { example: RuleExample; profile: Profile }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { lines, finding } = example;
  const { what, sum } = findingText(messages, finding);
  const name = example.profile.name;
  return (
    <>
      {name !== profile.name && (
        <p className={styles.note}>
          {t("learn:rules.exampleBy", { name: messages.find(`profiles:names.${name}`) ?? name })}
        </p>
      )}
      <div className={styles.finding}>
        <SeverityIcon severity={finding.severity} className={styles.icon} />
        <div className={styles.said}>
          <VisuallyHidden>{t(`pane:severity.${finding.severity}`)}</VisuallyHidden>
          {what}
          {sum !== null && <div className={styles.sum}>{sum}</div>}
        </div>
      </div>
      <table aria-label={t("learn:rules.example")} className={styles.table}>
        <thead>
          <tr>
            {(["place", "wrong", "right"] as const).map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {t(`learn:rules.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.label} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Line({ line: { label, wrong, right, reported } }: { line: ExampleLine }) {
  const { t } = useMessages();
  const styles = useStyles();
  const shown = (text: string | null) =>
    text === null ? t("learn:rules.absent") : text === "" ? t("learn:rules.blank") : text;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {label}
      </th>
      <td className={mergeClasses(styles.cell, reported && styles.reported)}>
        {shown(wrong)}
        {reported && <VisuallyHidden>{t("learn:rules.reported")}</VisuallyHidden>}
      </td>
      <td className={mergeClasses(styles.cell, wrong !== right && styles.corrected)}>{shown(right)}</td>
    </tr>
  );
}

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  finding: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { marginTop: "2px" },
  said: { minWidth: 0, overflowWrap: "anywhere" },
  sum: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  reported: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    outline: `2px solid ${tokens.colorStatusDangerBorder2}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
  },
  corrected: { fontWeight: tokens.fontWeightSemibold },
});
