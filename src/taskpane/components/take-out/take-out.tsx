import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../../messages-context";
import type { FileText, TextForm } from "../../store";
import { NoticeBar } from "../notice-bar";
import { Status } from "../status";
import { copyText } from "./copy-text";
import { saveFile } from "./save-file";

interface TakeOutProps<Form extends TextForm> {
  readonly forms: readonly Form[];
  /** Makes the text; null where there is none, which is told elsewhere. */
  readonly take: (form: Form) => Promise<FileText | null>;
  readonly busy: boolean;
}

/** What became of taking a text along. */
type Taken =
  | { readonly kind: "copied"; readonly lines: number }
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "forbidden" };

const LABELS = { tabbed: "copy", csv: "csv", html: "html" } as const;

/** Takes a text out of the pane: onto the clipboard, or into a file where the webview hands one over. */
export function TakeOut<Form extends TextForm>({ forms, take, busy }: TakeOutProps<Form>) {
  const { t } = useMessages();
  const styles = useStyles();
  const [taken, setTaken] = useState<Taken | null>(null);
  const takeOut = async (form: Form) => {
    setTaken(null);
    const text = await take(form);
    if (text) setTaken(form === "tabbed" ? await copied(text) : saved(text));
  };
  return (
    <>
      <div className={styles.buttons}>
        {forms.map((form) => (
          <Button key={form} disabledFocusable={busy} onClick={() => void takeOut(form)}>
            {t(`reporting:out.${LABELS[form]}`)}
          </Button>
        ))}
      </div>
      <Status>{taken && <TakenBar taken={taken} onDismiss={() => setTaken(null)} />}</Status>
      {taken?.kind === "by-hand" && (
        <textarea
          readOnly
          rows={6}
          aria-label={t("reporting:out.text")}
          className={styles.text}
          value={taken.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}

async function copied({ text }: FileText): Promise<Taken> {
  const lines = text.split("\n").length;
  return (await copyText(text)) ? { kind: "copied", lines } : { kind: "by-hand", text };
}

function saved(file: FileText): Taken {
  return saveFile(file) ? { kind: "saved", file: file.fileName } : { kind: "forbidden" };
}

function TakenBar({ taken, onDismiss }: { taken: Taken; onDismiss: () => void }) {
  const { t } = useMessages();
  switch (taken.kind) {
    case "copied":
      return (
        <NoticeBar tone="success" onDismiss={onDismiss}>
          {t("reporting:out.copied", { count: taken.lines })}
        </NoticeBar>
      );
    case "by-hand":
      return <NoticeBar tone="info">{t("reporting:out.copyByHand")}</NoticeBar>;
    case "saved":
      return (
        <NoticeBar tone="info" onDismiss={onDismiss}>
          {t("reporting:out.saved", { file: taken.file })}
        </NoticeBar>
      );
    case "forbidden":
      return <NoticeBar tone="warning">{t("reporting:out.forbidden")}</NoticeBar>;
  }
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre",
    resize: "vertical",
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});
