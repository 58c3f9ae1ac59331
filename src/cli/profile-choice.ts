import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { PROFILES, readProfile, type Profile, type ProfileProblem } from "../core";
import { profileProblemText, type Messages } from "../messages";
import { UsageError } from "./command";
import { failureOfCode } from "./file-failure";
import { errorCodeOf } from "./find-files";

/** No profile is so large; what is need not be read to be refused. */
const MAX_FILE_BYTES = 1_000_000;

/**
 * The profile that `--profile` asks for: a shipped one by its name, else a file. Null where it is not given.
 *
 * @throws {UsageError} with everything that is wrong with the file, each in its place
 */
export async function chooseProfile(
  choice: string | null,
  cwd: string,
  messages: Messages,
): Promise<Profile | null> {
  if (choice === null) return null;
  const shipped = PROFILES.find(({ name }) => name === choice);
  if (shipped) return shipped;
  const text = await textOf(choice, cwd, messages);
  const { profile, problems } = readProfile(text, { defaultName: basename(choice).replace(/\.json$/i, "") });
  if (profile) return profile;
  throw new UsageError(unusable(choice, problems, messages));
}

async function textOf(file: string, cwd: string, messages: Messages): Promise<string> {
  const { t } = messages;
  let bytes: Uint8Array;
  try {
    const path = resolve(cwd, file);
    if ((await stat(path)).size > MAX_FILE_BYTES)
      throw new UsageError(unusable(file, readProfile(" ".repeat(MAX_FILE_BYTES)).problems, messages));
    bytes = await readFile(path);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(unreadText(file, errorCodeOf(cause), messages), { cause });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(t("cli:usage.profileNotUtf8", { file }), { cause });
  }
}

/** What leads to no file is a name, unless it looks like a path. */
function unreadText(choice: string, code: string, messages: Messages): string {
  const { t } = messages;
  const { problem, message } = failureOfCode(code, messages);
  if (problem === "not-found" && !/[/\\]|\.json$/i.test(choice)) {
    const known = PROFILES.map(({ name }) => name).join(t("profiles:separator"));
    return t("cli:usage.unknownProfile", { name: choice, known });
  }
  return t("cli:usage.profileUnread", { file: choice, message });
}

/** A line for each problem, with the file's name and place in front as compilers write it. */
function unusable(file: string, problems: readonly ProfileProblem[], messages: Messages): string {
  const lines = problems.map((problem) => {
    const { place } = problem;
    const where = place ? `${file}:${place.line}:${place.column}` : file;
    return `  ${where}  ${profileProblemText(messages, problem)}`;
  });
  return [messages.t("cli:usage.profileUnusable", { file }), ...lines].join("\n");
}
