import { makeStyles, tokens } from "@fluentui/react-components";

interface ToggleSwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Switches something on and off. Plain markup: Fluent's own switch would cost 5 kB. */
export function ToggleSwitch({ label, on, disabled = false, onChange }: ToggleSwitchProps) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        checked={on}
        aria-disabled={disabled}
        onChange={(event) => {
          if (!disabled) onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
  },
  track: {
    appearance: "none",
    position: "relative",
    flexShrink: 0,
    width: "32px",
    height: "16px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    cursor: "pointer",
    "::before": {
      content: '""',
      position: "absolute",
      top: "2px",
      left: "2px",
      width: "10px",
      height: "10px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
      forcedColorAdjust: "none",
      "@media (prefers-reduced-motion: no-preference)": {
        transitionProperty: "transform",
        transitionDuration: tokens.durationFast,
      },
      "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
    },
    ":checked": {
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ":checked::before": {
      transform: "translateX(16px)",
      backgroundColor: tokens.colorNeutralForegroundInverted,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});
