import type { NewContent } from "../corrections/edit";
import type { CellRef } from "../grid";
import type { FundColumn, IndicatorColumn } from "../table";

/** What an evaluation table (项目支出绩效自评表) says, apart from where it stands and how it looks. */
export interface FormContent {
  readonly title: string;
  readonly head: readonly LabelledEntry[];
  readonly funds: FundsContent | null;
  readonly goals: GoalsContent | null;
  readonly indicators: IndicatorsContent | null;
  readonly total: TotalContent | null;
  /** 评价等级, causes, measures: what stands once for the whole table, under the total row. */
  readonly remarks: readonly LabelledEntry[];
}

/** One cell to be filled in. */
export interface Entry {
  readonly content: NewContent;
  /** The number format; General where absent. */
  readonly format?: string;
}

export interface LabelledEntry {
  readonly label: string;
  readonly value: Entry;
}

/** A column of a block, with what its header says. */
export interface ColumnHeader<Column extends string> {
  readonly column: Column;
  readonly header: string;
}

export type FundsFormColumn = FundColumn | "reason";

/** 项目资金: the total's row first. */
export interface FundsContent {
  readonly label: string;
  readonly columns: readonly ColumnHeader<FundsFormColumn>[];
  readonly rows: readonly FundsRowContent[];
}

export interface FundsRowContent {
  readonly label: string;
  readonly entries: Entries<FundsFormColumn>;
}

export type Entries<Column extends string> = Readonly<Partial<Record<Column, Entry>>>;

/** 年度总体目标. */
export interface GoalsContent {
  readonly label: string;
  readonly expected: LabelledEntry;
  readonly achieved: LabelledEntry;
}

/** 绩效指标. */
export interface IndicatorsContent {
  readonly label: string;
  readonly columns: readonly ColumnHeader<IndicatorColumn>[];
  readonly rows: readonly IndicatorRowContent[];
}

export interface IndicatorRowContent {
  readonly entries: Entries<IndicatorColumn>;
  /** Columns in which the cell is one with that of the row above. */
  readonly joined: ReadonlySet<IndicatorColumn>;
}

export interface TotalContent {
  readonly label: string;
  readonly points?: Entry;
  readonly score?: Entry;
}

/** Texts that found no place in a form, listed beside it. */
export interface Leftovers {
  readonly heading: string;
  readonly texts: readonly { readonly text: string; readonly sheet: string; readonly cell: CellRef }[];
  /** Says that there are more, where not all are listed. */
  readonly more?: string;
}
