import { InvalidArgumentError, Option, type Command as Program } from "commander";
import type { Messages } from "../../messages";

/** How many files are worked on, and whether that is shown. */
export interface BatchChoice {
  /** Worker threads; 1 is none beside the main one. */
  readonly jobs: number;
  readonly progress: boolean;
}

export interface BatchOptionValues {
  readonly jobs: number;
  readonly progress: boolean;
}

/** Beyond this, threads only wait for each other. */
const MOST_JOBS = 256;

export function addBatchOptions(command: Program, { t }: Messages): void {
  command
    .addOption(new Option("--jobs <N>", t("cli:help.jobs")).argParser(jobsOf).default(1))
    .option("--no-progress", t("cli:help.noProgress"));
}

export function batchChoice({ jobs, progress }: BatchOptionValues): BatchChoice {
  return { jobs, progress };
}

function jobsOf(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`1–${MOST_JOBS}`);
  return jobs;
}
