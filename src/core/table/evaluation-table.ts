import type { Area, Cell, CellRef, Grid } from "../grid";
import type { Decimal } from "../scoring";

/** One place of a table: where it stands and what it says. */
export interface Field {
  /** The cell; for a merged area its top-left cell. */
  readonly ref: CellRef;
  /** The merged area, or the one cell. */
  readonly area: Area;
  readonly cell: Cell;
  /** What a person reads there, without outer white space; `""` when blank. */
  readonly text: string;
  /**
   * The figure, when the cell is numeric or its text reads as a number once `,`, spaces, full-width
   * forms and a trailing 分, 元, 万元 or 亿元 are taken away. A percentage (`98.5%`) is its ratio (0.985). An
   * amount of the head or the funds is in the unit of its column, whatever unit its own text states.
   */
  readonly number: Decimal | null;
  /** The figure is text (`10分`, `98.5%`, `"10"`), which SUM would leave out. */
  readonly storedAsText: boolean;
  /** Points or a score written as a share of the whole: `number` is 15 where the cell holds 0.15, shown as 15%. */
  readonly inPercent?: boolean;
  /**
   * What stands before and behind the value in the text of its cell, where that holds the label too:
   * `总分：98.7分`. `text` is the value alone.
   */
  readonly around?: readonly [string, string];
}

/** The figures of a funds row (项目资金). */
export type FundColumn = "initial" | "adjusted" | "executed" | "points" | "rate" | "score";

/** A row of the funds block. A column that the form does not have is absent. */
export interface FundRow extends Readonly<Partial<Record<FundColumn, Field>>> {
  readonly row: number;
  readonly label: Field;
  /**
   * Depth under the total: 0 for 年度资金总额, 1 for a source, 2 for a row that is a part (其中) of the source
   * above it.
   */
  readonly depth: number;
  /** Why money was left, where the form asks for it in each row. */
  readonly reason?: Field;
  /**
   * The rate's cell counts in percent without a sign of its own, 98.5 under 执行率(%). The figure of `rate` is
   * the ratio all the same.
   */
  readonly rateInPercent?: boolean;
}

/** The unit of amounts. */
export type AmountUnit = "元" | "万元";

/** The funds block (项目资金). */
export interface Funds {
  /** The cell that names the block, such as 项目资金 (元). */
  readonly label: Field;
  /** The unit of the amounts, as the labels state it. */
  readonly unit: AmountUnit;
  /** Points of the execution where no column but a label states them: 预算执行情况（20分）. */
  readonly labelledPoints?: Decimal;
  /** The header of the rates names percent, 执行率(%), whether or not the rates are written so. */
  readonly ratesMayBeInPercent?: true;
  /** 年度资金总额. */
  readonly total: FundRow;
  /** 当年财政拨款, 上年结转资金, 其他资金 and whatever else stands under the total, in order. */
  readonly sources: readonly FundRow[];
}

/** A label of the head and the value beside it. */
export interface LabelledField {
  readonly label: Field;
  readonly value: Field;
}

/** 项目金额, and the unit that its label or the table states: 元 where neither says another. */
export interface LabelledAmount extends LabelledField {
  readonly unit: AmountUnit;
}

/** The head. A label that the form does not have is absent. */
export interface Head {
  /** The title, 项目支出绩效自评表. */
  readonly title?: Field;
  /** 项目名称 */
  readonly project?: LabelledField;
  /** 项目金额 */
  readonly amount?: LabelledAmount;
  /** 主管部门 */
  readonly department?: LabelledField;
  /** 实施单位 */
  readonly unit?: LabelledField;
}

/** 预期目标 and 实际完成情况. */
export interface Goals {
  readonly expected?: Field;
  readonly achieved?: Field;
}

/** The columns of the indicator block. */
export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "comparator"
  | "target"
  | "measure"
  | "actual"
  | "points"
  | "score"
  | "reason"
  | "criteria";

/** A row of the indicator block (绩效指标). A column that the form does not have is absent. */
export interface Indicator {
  readonly row: number;
  /** 一级指标, filled down over merged cells and blanks: `ref` may be a row above. */
  readonly level1: Field | null;
  /** 二级指标, filled down like the first level. */
  readonly level2: Field | null;
  /** 三级指标 */
  readonly name: Field;
  /** 指标性质 or 计算符号 (≥ ≤ = 定性), where it has a column of its own. */
  readonly comparator?: Field;
  /** 年度指标值 */
  readonly target?: Field;
  /** 度量单位, where it has a column of its own. */
  readonly measure?: Field;
  /** 实际完成值 */
  readonly actual?: Field;
  /** 分值. For points merged over several indicators, only the first of them carries the field. */
  readonly points?: Field;
  /** 得分. Merged like the points. */
  readonly score?: Field;
  /** 偏差原因分析及改进措施, inherited from a merged area, never filled down over blanks. */
  readonly reason?: Field;
  /** 评分标准, in a form that is scored by criteria and states no target and actual value. */
  readonly criteria?: Field;
  /** Points or score are merged with those of the indicator above, which carries them. */
  readonly continuesAbove: { readonly points: boolean; readonly score: boolean };
  /** The indicator does not apply to this project (无, 不适用, 暂不考核 …). */
  readonly inapplicable: boolean;
}

/** 总分 or 合计. */
export interface TotalRow {
  readonly row: number;
  readonly label: Field;
  readonly points?: Field;
  readonly score?: Field;
}

/** The header row of the indicator block. */
export interface IndicatorHeader {
  readonly row: number;
  /** The first cell of the header row that names a column. */
  readonly first: Field;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, Field>>>;
}

/** Text in the table's area that recognition could not place. */
export interface Unplaced {
  readonly ref: CellRef;
  readonly text: string;
}

/** 项目支出绩效自评表: one performance self-evaluation table as found in a grid. */
export interface EvaluationTable {
  readonly grid: Grid;
  /** From the title or the first label to the end of the total row. */
  readonly area: Area;
  readonly head: Head;
  readonly funds: Funds | null;
  /** Budget columns are there, but no row under them could be told: what the execution scored is not known. */
  readonly hasUnreadFunds: boolean;
  readonly goals: Goals;
  readonly header: IndicatorHeader | null;
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  /** 评价等级 or the like, where the form states one. */
  readonly grade?: LabelledField;
  /** Causes, problems and measures that the form states once for the whole table. */
  readonly explanations: readonly LabelledField[];
  readonly unplaced: readonly Unplaced[];
}
