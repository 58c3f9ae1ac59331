import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Area, Edit } from "../../../core";
import { EditChange } from "../../components/fix-offer";
import { useMessages } from "../../messages-context";

interface EditsPreviewProps {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What follows from the edits. */
  readonly children?: ReactNode;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
  readonly onSelect: (area: Area) => void;
}

/** Every cell that is about to be written, before anything is. */
export function EditsPreview({ title, edits, children, onWrite, onCancel, onSelect }: EditsPreviewProps) {
  const { t } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.changes}>
        {edits.map((edit) => (
          <li key={`${edit.cell.row}:${edit.cell.column}`} className={styles.change}>
            <EditChange edit={edit} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onWrite(edits)}>
          {t("pane:plan.apply", { count: edits.length })}
        </Button>
        <Button onClick={onCancel}>{t("pane:plan.cancel")}</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  preview: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  changes: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: "none" },
  change: {
    paddingBlock: "2px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 28px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
