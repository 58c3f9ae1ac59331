import { InvalidArgumentError, Option, type Command as Program } from "commander";
import { limitAmount, type Messages } from "../../messages";
import { DEFAULT_LIMITS, type LimitName, type ReadLimits } from "../../xlsx";
import { parseCount, parseSize } from "./amount";
import { LateOption } from "./late-option";

/** How much of a file is read before it is refused. */
export interface LimitChoice {
  /** Those that the user set; the usual ones hold beside them. */
  readonly limits: Partial<ReadLimits>;
}

/** By the names that commander makes of the options, such as `maxFileSize`. */
export type LimitOptionValues = Readonly<Partial<Record<`max${string}`, number>>>;

interface LimitOption {
  readonly name: `--max-${string}`;
  readonly parse: (text: string) => number | null;
  /** Beyond this, Node cannot hold it, or nothing is limited any more. */
  readonly most: number;
}

const MOST_ITEMS = 1_000_000_000;

const OPTIONS: Readonly<Record<LimitName, LimitOption>> = {
  // Node reads no larger file in one go.
  fileBytes: { name: "--max-file-size", parse: parseSize, most: 2 ** 31 - 1 },
  unpackedBytes: { name: "--max-unpacked-size", parse: parseSize, most: 1e12 },
  ratio: { name: "--max-ratio", parse: parseCount, most: 1_000_000 },
  entries: { name: "--max-entries", parse: parseCount, most: MOST_ITEMS },
  cells: { name: "--max-cells", parse: parseCount, most: MOST_ITEMS },
  rows: { name: "--max-rows", parse: parseCount, most: MOST_ITEMS },
  merges: { name: "--max-merges", parse: parseCount, most: MOST_ITEMS },
  declarations: { name: "--max-declarations", parse: parseCount, most: MOST_ITEMS },
  characters: { name: "--max-characters", parse: parseCount, most: MOST_ITEMS },
  tokenLength: { name: "--max-text-length", parse: parseCount, most: MOST_ITEMS },
  depth: { name: "--max-depth", parse: parseCount, most: 10_000 },
};

const LIMITS = Object.keys(OPTIONS) as LimitName[];

/** The option that raises a limit. */
export function limitOptionName(limit: LimitName): string {
  return OPTIONS[limit].name;
}

export function addLimitOptions(command: Program, messages: Messages): void {
  for (const limit of LIMITS) command.addOption(optionOf(limit, messages));
}

export function limitChoice(options: LimitOptionValues): LimitChoice {
  const given = LIMITS.flatMap((limit) => {
    const value = options[new Option(OPTIONS[limit].name).attributeName() as `max${string}`];
    return value === undefined ? [] : [[limit, value] as const];
  });
  return { limits: Object.fromEntries(given) };
}

function optionOf(limit: LimitName, messages: Messages): Option {
  const { name, parse, most } = OPTIONS[limit];
  const isSize = parse === parseSize;
  const describe = (): string => {
    const usual = limitAmount(messages, limit, DEFAULT_LIMITS[limit]);
    const from = limitAmount(messages, "unpackedBytes", DEFAULT_LIMITS.ratioFreeBytes);
    return messages.t(`limits:option.${limit}`, { usual, from });
  };
  return new LateOption(`${name} <${isSize ? "SIZE" : "N"}>`, describe).argParser((text) => {
    const amount = parse(text);
    if (amount !== null && amount >= 1 && amount <= most) return amount;
    const range = { most: limitAmount(messages, limit, most) };
    throw new InvalidArgumentError(messages.t(isSize ? "limits:sizes" : "limits:numbers", range));
  });
}
