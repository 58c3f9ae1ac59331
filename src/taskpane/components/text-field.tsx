import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { VisuallyHidden } from "./visually-hidden";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "search" | "date";
  readonly required?: boolean;
  /** Several lines. */
  readonly multiline?: boolean;
  /** The label is for screen readers alone, and stands in the empty field. */
  readonly hidesLabel?: boolean;
  readonly min?: string;
  /** What is wrong with what stands there; null or absent where nothing is. */
  readonly error?: string | null;
}

/** A field to type into. Plain markup: Fluent's own would cost 8 kB. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    type = "text",
    required = false,
    multiline = false,
    hidesLabel,
    min,
    error = null,
  } = props;
  const styles = useStyles();
  const id = useId();
  const errorId = `${id}-error`;
  const Label = hidesLabel ? VisuallyHidden : "span";
  const common = {
    id,
    value,
    required,
    "aria-invalid": error !== null,
    "aria-describedby": error === null ? undefined : errorId,
    className: mergeClasses(styles.field, multiline && styles.tall, error !== null && styles.wrong),
    placeholder: hidesLabel ? label : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.place}>
      <label htmlFor={id} className={styles.label}>
        <Label>{label}</Label>
        {multiline ? <textarea rows={2} {...common} /> : <input type={type} min={min} {...common} />}
      </label>
      {error !== null && (
        <span id={errorId} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    outlineStyle: "none",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  error: {
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tall: { paddingBlock: tokens.spacingVerticalXS, resize: "vertical" },
});
