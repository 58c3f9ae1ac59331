import type { Profile } from "../profiles";
import type { EvaluationTable } from "../table";

/** Facts that follow from a table, computed once and shared by the rules. */
export interface TableContext {
  readonly profile: Profile;
  readonly table: EvaluationTable;
}
