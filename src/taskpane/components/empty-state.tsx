import { makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly body: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A screen that has nothing to show yet: what will stand there, and what brings it. */
export function EmptyState({ icon: Icon, title, body, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.state}>
      <Icon aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  state: { paddingTop: tokens.spacingVerticalM },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "32px" },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  body: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
});
