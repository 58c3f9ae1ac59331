import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { WorkbookFileError, type WorkbookFileProblem } from "../../xlsx";
import { copyName, correctedCopy, type CorrectedCopy } from "../copy";
import { CopyContents } from "./copy-contents";
import { useMessages } from "./messages-context";
import type { OpenDocument } from "./open-document";

interface SaveDialogProps {
  readonly document: OpenDocument;
  readonly onSaved: () => void;
}

/** What is written into the copy, what is not and why, and the button that saves it. */
export function SaveDialog({ document, onSaved }: SaveDialogProps) {
  const { t } = useMessages();
  const [mark, setMark] = useState(false);
  const copy = useMemo(() => copyOf(document, mark), [document, mark]);
  const save = () => {
    if (typeof copy !== "string") download(copy.bytes, copyName(document.name));
    onSaved();
  };
  return (
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{t("workbench:save.title", { name: document.name })}</DialogTitle>
        <DialogContent>
          {typeof copy === "string" ? t(`workbench:failure.${copy}`) : <CopyContents copy={copy} />}
          {typeof copy !== "string" && (
            <Checkbox
              checked={mark}
              label={t("workbench:save.mark")}
              onChange={(_, { checked }) => setMark(checked === true)}
            />
          )}
        </DialogContent>
        <DialogActions>
          <DialogTrigger disableButtonEnhancement>
            <Button>{t("workbench:save.cancel")}</Button>
          </DialogTrigger>
          <Button appearance="primary" disabled={typeof copy === "string" || !copy.isChanged} onClick={save}>
            {t("workbench:save.confirm", { name: copyName(document.name) })}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** The copy, or why there can be none. */
function copyOf(
  { source, workbook }: OpenDocument,
  mark: boolean,
): CorrectedCopy | WorkbookFileProblem | "unexpected" {
  try {
    return correctedCopy(source, workbook, { mark });
  } catch (error) {
    return error instanceof WorkbookFileError ? error.problem : "unexpected";
  }
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the bytes to the browser's own downloads; they do not leave the machine. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
