import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { copyName, correctedCopy, type CorrectedCopy } from "../copy";
import { CopyContents } from "./copy-contents";
import { failureText } from "./failure-text";
import { useMessages } from "./messages-context";
import { openFailure, type OpenDocument, type OpenFailure } from "./open-document";

const useStyles = makeStyles({
  /** The copy's name stands on one line: a long one ends in an ellipsis rather than in a second. */
  confirm: {
    display: "block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface SaveDialogProps {
  readonly document: OpenDocument;
  readonly onSaved: () => void;
}

/** What is written into the copy, what is not and why, and the button that saves it. */
export function SaveDialog({ document, onSaved }: SaveDialogProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { t } = messages;
  const [mark, setMark] = useState(false);
  const copy = useMemo(() => copyOf(document, mark), [document, mark]);
  const save = () => {
    if (isCopy(copy)) download(copy.bytes, copyName(document.name));
    onSaved();
  };
  return (
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{t("workbench:save.title", { name: document.name })}</DialogTitle>
        <DialogContent>
          {isCopy(copy) ? <CopyContents copy={copy} /> : failureText(messages, copy)}
          {isCopy(copy) && (
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
          <Button
            appearance="primary"
            className={styles.confirm}
            disabled={!isCopy(copy) || !copy.isChanged}
            title={copyName(document.name)}
            onClick={save}
          >
            {t("workbench:save.confirm", { name: copyName(document.name) })}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** The copy, or why there can be none. */
function copyOf({ name, source, workbook }: OpenDocument, mark: boolean): CorrectedCopy | OpenFailure {
  try {
    return correctedCopy(source, workbook, { mark });
  } catch (error) {
    return openFailure(name, error);
  }
}

function isCopy(copy: CorrectedCopy | OpenFailure): copy is CorrectedCopy {
  return "bytes" in copy;
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
