import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { ProfileProblem } from "../../../core";
import { profileProblemText } from "../../../messages";
import { TextField } from "../../components/text-field";
import { useMessages } from "../../messages-context";
import { optionIn, type ProfileDraft } from "./profile-draft";
import { keptFigure, shownFigure, type FigureOption } from "./profile-options";

interface FigureFieldProps {
  readonly option: FigureOption;
  readonly draft: ProfileDraft;
  /** Keeps the figure, or says why it cannot be. */
  readonly onChange: (path: readonly string[], value: number | undefined) => readonly ProfileProblem[];
}

/** A figure of the profile. It is kept when the field is left, or with Enter; an empty field is the shipped one. */
export function FigureField({ option: { path, unit, text }, draft, onChange }: FigureFieldProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const inForce = optionIn({ ...draft.profile }, path);
  const shipped = optionIn({ ...draft.base }, path);
  const shown = typeof inForce === "number" ? shownFigure(inForce, unit) : "";
  const [typed, setTyped] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const commit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed === null || typed === shown) return;
    const value = typed.trim() === "" ? undefined : keptFigure(typed, unit);
    const found = onChange(path, value === shipped ? undefined : value);
    setProblems(found);
    if (found.length === 0) setTyped(null);
  };
  return (
    <form onSubmit={commit} onBlur={commit}>
      <TextField
        label={t(`settings:option.${text}`)}
        value={typed ?? shown}
        onChange={(value) => {
          setTyped(value);
          setProblems([]);
        }}
      />
      {typeof shipped === "number" && shipped !== inForce && (
        <span className={styles.shipped}>{t("settings:shipped", { value: shownFigure(shipped, unit) })}</span>
      )}
      {problems.map((problem) => (
        <span key={problem.messageId} role="alert" className={styles.problem}>
          {profileProblemText(messages, problem)}
        </span>
      ))}
    </form>
  );
}

const useStyles = makeStyles({
  shipped: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: {
    display: "block",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
