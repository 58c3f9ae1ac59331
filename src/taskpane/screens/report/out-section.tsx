import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NoticeBar } from "../../components/notice-bar";
import { Section } from "../../components/section";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";
import { copyText } from "./copy-text";
import { saveFile } from "./save-file";
import { Status } from "./status";

/** What became of taking the report along. */
type Taken =
  | { readonly kind: "copied"; readonly lines: number }
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "forbidden" };

/** The report outside of the workbook: on the clipboard, or as a file where the webview hands one over. */
export function OutSection({ state, steps }: ScreenProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const [taken, setTaken] = useState<Taken | null>(null);
  const busy = state.activity !== "none";
  const copy = async () => {
    setTaken(null);
    const report = await steps.takeReport("tabbed");
    if (!report) return;
    const { text } = report;
    const lines = text.split("\n").length;
    setTaken((await copyText(text)) ? { kind: "copied", lines } : { kind: "by-hand", text });
  };
  const save = async (form: "csv" | "html") => {
    setTaken(null);
    const report = await steps.takeReport(form);
    if (!report) return;
    setTaken(saveFile(report) ? { kind: "saved", file: report.fileName } : { kind: "forbidden" });
  };
  return (
    <Section title={t("reporting:title.out")} note={t("reporting:out.body")}>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void copy()}>
          {t("reporting:out.copy")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void save("csv")}>
          {t("reporting:out.csv")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void save("html")}>
          {t("reporting:out.html")}
        </Button>
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
    </Section>
  );
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
