import { Button, Dialog, DialogTrigger } from "@fluentui/react-components";
import { SaveCopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useMessages } from "./messages-context";
import type { OpenDocument } from "./open-document";
import { SaveDialog } from "./save-dialog";

interface SaveButtonProps {
  readonly document: OpenDocument | null;
}

/** Shows what a corrected copy of the open file would hold, and saves it from there. */
export function SaveButton({ document }: SaveButtonProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_, change) => setOpen(change.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<SaveCopyRegular />} disabled={!document}>
          {t("workbench:save.button")}
        </Button>
      </DialogTrigger>
      {/* The workbook changes under the page: each opening compares it anew. */}
      {document && open ? <SaveDialog document={document} onSaved={() => setOpen(false)} /> : <></>}
    </Dialog>
  );
}
