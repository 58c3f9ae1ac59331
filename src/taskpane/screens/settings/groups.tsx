import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { FOCUS_RING } from "../../components/focus-ring";

/** Settings that are seldom needed: folded. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}

export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.groupTitle}>
        {title}
      </h3>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  summary: {
    minHeight: "28px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "28px",
    cursor: "pointer",
    ...FOCUS_RING,
  },
  folded: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
  },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  groupTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
