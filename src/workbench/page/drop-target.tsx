import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons";
import { useEffect, type DragEvent } from "react";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  target: {
    position: "fixed",
    inset: 0,
    zIndex: 1_000_000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    boxShadow: `inset 0 0 0 3px ${tokens.colorBrandStroke1}`,
    "& > *": { pointerEvents: "none" },
  },
});

interface DropTargetProps {
  /** Whether a file is being dragged over the page. */
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onFile: (file: File) => void;
}

/** Covers the whole page while a file is dragged over it, the frame of the pane included. */
export function DropTarget({ open, onOpenChange, onFile }: DropTargetProps) {
  const styles = useStyles();
  const { t } = useMessages();

  useEffect(() => {
    const enter = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) onOpenChange(true);
    };
    window.addEventListener("dragenter", enter);
    return () => window.removeEventListener("dragenter", enter);
  }, [onOpenChange]);

  if (!open) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onOpenChange(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={styles.target}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => onOpenChange(false)}
      onDrop={drop}
    >
      <DocumentArrowDownRegular fontSize={48} />
      <Text size={500} weight="semibold">
        {t("workbench:open.drop")}
      </Text>
    </div>
  );
}
