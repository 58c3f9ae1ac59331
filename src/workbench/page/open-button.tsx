import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, type ChangeEvent } from "react";
import { useMessages } from "./messages-context";

interface OpenButtonProps {
  readonly onFile: (file: File) => void;
}

/** Opens a workbook of the user's own by the browser's file dialog. */
export function OpenButton({ onFile }: OpenButtonProps) {
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // The same file can be chosen again after it was changed in Excel.
    currentTarget.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {t("workbench:open.button")}
      </Button>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={choose} />
    </>
  );
}
