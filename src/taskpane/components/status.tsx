import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Where a section says what came of its steps: read out as it changes, and without a place while it is empty. */
export function Status({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  // The gap before it, given back. Hidden, it would not be read out when it fills.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
});
