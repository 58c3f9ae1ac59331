import type { Addend, Fix, MessageData, Severity } from "../finding";
import type { Area, CellRef } from "../grid";
import type { EvaluationTable } from "../table";
import type { TableContext } from "./context";

/**
 * A rule over one table. Plain data and one pure function; its texts stand in `messages/` under its id.
 * `MessageId` is the set of its message ids, so that a problem cannot name another's.
 */
export interface Rule<MessageId extends string = string> {
  /** Equals the file's name. */
  readonly id: string;
  readonly scope: "table" | "sheet" | "workbook";
  /** The default; a profile may say otherwise. */
  readonly severity: Severity | Readonly<Record<MessageId, Severity>>;
  /** The best fix that the rule can offer. */
  readonly fixable: Fix["safety"] | null;
  readonly messageIds: readonly MessageId[];
  check(table: EvaluationTable, context: TableContext): Iterable<Problem<MessageId>>;
}

/** What a rule reports; the engine adds the rule, its severity and the finding's id. */
export interface Problem<MessageId extends string = string> {
  readonly cell: CellRef;
  readonly messageId: MessageId;
  /** What names the place in the finding's id, such as `total/score`; never a cell. */
  readonly subject: string;
  readonly data?: MessageData;
  readonly addends?: readonly Addend[];
  readonly found?: string;
  readonly expected?: string;
  readonly related?: readonly Area[];
  readonly fix?: Fix;
}
