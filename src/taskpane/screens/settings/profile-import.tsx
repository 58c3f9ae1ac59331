import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readProfile, type ProfileProblem } from "../../../core";
import { profileProblemText } from "../../../messages";
import { NoticeBar } from "../../components/notice-bar";
import { useMessages } from "../../messages-context";

/** What came of the last file. */
type Outcome =
  | { readonly file: string; readonly problems: readonly ProfileProblem[] }
  | { readonly file: string; readonly problems: "unreadable" };

/** Takes a profile from a JSON file, or says all that is wrong with it, each with its place. */
export function ProfileImport({ onImport }: { onImport: (text: string) => void }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async (file: File) => {
    const text = await textOf(file);
    if (text === null) {
      setOutcome({ file: file.name, problems: "unreadable" });
      return;
    }
    const { problems } = readProfile(text);
    setOutcome({ file: file.name, problems });
    if (problems.length === 0) onImport(text.replace(/^\uFEFF/, ""));
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t("settings:import.label")}
        className={styles.input}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
      <Button className={styles.wide} onClick={() => input.current?.click()}>
        {t("settings:import.label")}
      </Button>
      <div role="status">
        {outcome?.problems.length === 0 && (
          <NoticeBar tone="success">{t("settings:import.done", { file: outcome.file })}</NoticeBar>
        )}
        {outcome && outcome.problems.length > 0 && (
          <NoticeBar tone="error" title={t("settings:import.failed", { file: outcome.file })}>
            {outcome.problems === "unreadable"
              ? t("settings:import.unreadable")
              : outcome.problems.map((problem) => (
                  <div key={`${problem.messageId}:${problem.path.join(".")}`}>
                    {problem.place && t("settings:import.place", { ...problem.place })}
                    {profileProblemText(messages, problem)}
                  </div>
                ))}
          </NoticeBar>
        )}
      </div>
    </div>
  );
}

/** Null for a file that the browser cannot read. */
function textOf(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : null);
    reader.onerror = () => resolve(null);
    reader.readAsText(file);
  });
}

const useStyles = makeStyles({ input: { display: "none" }, wide: { width: "100%" } });
