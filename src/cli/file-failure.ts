import { exceededLimitText, type Messages } from "../messages";
import type { FileFailure } from "../reports";
import { WorkbookFileError, type ExceededLimit, type WorkbookFileProblem } from "../xlsx";
import { errorCodeOf } from "./find-files";
import { limitOptionName } from "./options/limit-options";

/** Why a file was not read. */
export type Problem = WorkbookFileProblem | "not-found" | "no-access";

/** What to tell about whatever came of reading a file, and what to do. */
export function failureOf(error: unknown, messages: Messages): FileFailure {
  if (!(error instanceof WorkbookFileError)) return failureOfCode(errorCodeOf(error), messages);
  const failure = failureFor(error.problem, messages);
  return error.exceeded ? naming(error.exceeded, failure, messages) : failure;
}

/** @param code Of the file system, such as `ENOENT`. */
export function failureOfCode(code: string, messages: Messages): FileFailure {
  return failureFor(problemOfCode(code), messages);
}

export function failureFor(problem: Problem, { t }: Messages): FileFailure {
  return { problem, message: t(`cli:failure.${problem}.message`), todo: t(`cli:failure.${problem}.todo`) };
}

function problemOfCode(code: string): Problem {
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  return code === "EACCES" || code === "EPERM" ? "no-access" : "unreadable";
}

/** Names the limit that a file goes beyond, and the option that raises it. */
function naming(exceeded: ExceededLimit, { problem, todo }: FileFailure, messages: Messages): FileFailure {
  return {
    problem,
    message: exceededLimitText(messages, exceeded),
    todo: messages.t("limits:raise", { todo, option: limitOptionName(exceeded.limit) }),
  };
}
