import type { Addend, Fix, MessageData, Severity } from "../finding";
import type { Area, CellRef } from "../grid";
import type { EvaluationTable } from "../table";
import type { TableContext } from "./context";
import type { CheckedWorkbook } from "./workbook";

/**
 * What a rule is, apart from its check. Plain data; its texts stand in `messages/` under its id.
 * `MessageId` is the set of its message ids, so that a problem cannot name another's.
 */
interface RuleMeta<MessageId extends string> {
  /** Equals the file's name. */
  readonly id: string;
  /** The default; a profile may say otherwise. */
  readonly severity: Severity | Readonly<Record<MessageId, Severity>>;
  /** The best fix that the rule can offer. */
  readonly fixable: Fix["safety"] | null;
  readonly messageIds: readonly MessageId[];
}

/** A rule over one table. */
export interface TableRule<MessageId extends string = string> extends RuleMeta<MessageId> {
  readonly scope: "table";
  check(table: EvaluationTable, context: TableContext): Iterable<Problem<MessageId>>;
}

/** A rule over everything that was read. */
export interface WorkbookRule<MessageId extends string = string> extends RuleMeta<MessageId> {
  readonly scope: "workbook";
  check(workbook: CheckedWorkbook): Iterable<WorkbookProblem<MessageId>>;
}

export type Rule<MessageId extends string = string> = TableRule<MessageId> | WorkbookRule<MessageId>;

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
  /** `safe` here is the rule's own view: a fix that counts on a figure in error becomes `review`. */
  readonly fix?: Fix;
}

export interface WorkbookProblem<MessageId extends string = string> extends Omit<Problem<MessageId>, "cell"> {
  readonly sheet: string;
  readonly cell: CellRef | null;
  readonly project?: string;
}
