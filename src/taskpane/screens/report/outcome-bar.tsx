import type { Messages } from "../../../messages";
import { NoticeBar } from "../../components/notice-bar";
import { useMessages } from "../../messages-context";
import type { ReportOutcome } from "../../store";

/** What came of a step, and what it could not do. */
export function OutcomeBar({ outcome, onDismiss }: { outcome: ReportOutcome; onDismiss: () => void }) {
  const messages = useMessages();
  const { title, notes } = outcomeText(outcome, messages);
  return (
    <NoticeBar
      tone={outcome.kind === "on-report" ? "info" : notes.length > 0 ? "warning" : "success"}
      title={title}
      onDismiss={onDismiss}
    >
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </NoticeBar>
  );
}

interface OutcomeText {
  readonly title: string;
  readonly notes: readonly string[];
}

function outcomeText(outcome: ReportOutcome, messages: Messages): OutcomeText {
  const { t } = messages;
  switch (outcome.kind) {
    case "on-report":
      return { title: t("reporting:result.on-report"), notes: [] };
    case "written": {
      const { name, rows, gone, complete } = outcome;
      const done =
        rows === 0
          ? t("reporting:result.writtenNone", { name })
          : t("reporting:result.written", { name, count: rows });
      return {
        title: complete ? done : t("reporting:result.writtenPart", { name }),
        notes: gone > 0 ? [t("reporting:result.gone", { count: gone })] : [],
      };
    }
    case "commented": {
      const { added, occupied, left, refused, complete } = outcome;
      const none = complete && added === 0;
      const key = complete ? "reporting:result.commented" : "reporting:result.commentedPart";
      return {
        title: none ? t("reporting:result.commentedNone") : t(key, { count: added }),
        notes: [
          ...(occupied > 0 ? [t("reporting:result.occupied", { count: occupied })] : []),
          ...(left > 0 ? [t("reporting:result.left", { count: left })] : []),
          ...refusalNotes(refused, messages),
        ],
      };
    }
    case "uncommented": {
      const { comments, refused } = outcome;
      const key = comments === 0 ? "reporting:result.uncommentedNone" : "reporting:result.uncommented";
      return { title: t(key, { count: comments }), notes: refusalNotes(refused, messages) };
    }
    case "cleared": {
      const { comments, refused } = outcome;
      const key = comments === 0 ? "reporting:result.clearedMarks" : "reporting:result.cleared";
      const done = refused.length === 0 ? key : "reporting:result.clearedPart";
      return { title: t(done, { count: comments }), notes: refusalNotes(refused, messages) };
    }
  }
}

function refusalNotes(refused: readonly string[], { t }: Messages): string[] {
  if (refused.length === 0) return [];
  const names = refused.join(t("pane:separator"));
  return [t("reporting:result.refused", { count: refused.length, names })];
}
