import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkNoteRegular } from "@fluentui/react-icons/svg/checkmark-note";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbFilled } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core";

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  advice: LightbulbFilled,
  waived: CheckmarkNoteRegular,
};

/** Told apart by shape as well as by colour; the severity is named in text wherever the icon stands. */
export function SeverityIcon({
  severity,
  className,
}: {
  severity: Severity | "waived";
  className?: string | undefined;
}) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity], className)} />;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
  waived: { color: tokens.colorNeutralForeground3 },
});
