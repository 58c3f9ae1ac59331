import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core";
import { FOCUS_RING } from "../../components/focus-ring";
import { SeverityIcon } from "../../components/severity-icon";
import { useMessages } from "../../messages-context";
import { passesFilter, type FindingFilter } from "../../store";

const KINDS = ["error", "warning", "advice", "fixable", "waived"] as const satisfies readonly FindingFilter[];

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How many findings of each kind there are; a click lists that kind alone, a second one all again. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const counts = KINDS.map((name) => ({
    name,
    count: findings.filter((finding) => passesFilter(finding, name)).length,
  }));
  return (
    <div role="group" aria-label={t("pane:list.filter")} className={styles.bar}>
      {counts
        .filter(({ name, count }) => count > 0 || name === filter)
        .map(({ name, count }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === filter}
            className={mergeClasses(styles.chip, name === filter && styles.pressed)}
            onClick={() => onFilter(name === filter ? "all" : name)}
          >
            {name !== "fixable" && <SeverityIcon severity={name} />}
            {t(`pane:counts.${name}`, { count })}
          </button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...FOCUS_RING,
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});
