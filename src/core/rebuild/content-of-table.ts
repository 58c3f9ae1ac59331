import { contentOf, keepsText } from "../corrections/content";
import { isCellError } from "../grid";
import { decimalText, type Decimal } from "../scoring";
import { pointsInLabel } from "../table";
import type {
  AmountUnit,
  EvaluationTable,
  Field,
  FundRow,
  Funds,
  Goals,
  Indicator,
  IndicatorColumn,
  IndicatorHeader,
  LabelledField,
} from "../table";
import type {
  ColumnHeader,
  Entry,
  FormContent,
  FundsContent,
  FundsFormColumn,
  FundsRowContent,
  GoalsContent,
  IndicatorRowContent,
  IndicatorsContent,
  LabelledEntry,
} from "./form-content";
import { FORM_LABELS, FUNDS_COLUMNS, INDICATOR_COLUMNS } from "./form-labels";

/**
 * What a table says, apart from where it stands: under its own labels, without what a page break repeats.
 * Figures that are stored as text become numbers, formulas the values that they have come to.
 */
export function contentOfTable(table: EvaluationTable): FormContent {
  const { head, funds, goals, header, indicators, total, grade, explanations } = table;
  return {
    title: head.title?.text ?? FORM_LABELS.title,
    head: [
      labelled(head.project),
      head.amount && { ...labelled(head.amount), label: withUnit(head.amount.label.text, head.amount.unit) },
      labelled(head.department),
      labelled(head.unit),
    ].flatMap((field) => field ?? []),
    funds: funds && fundsContent(funds),
    goals: goalsContent(goals),
    indicators: header && indicatorsContent(header, indicators),
    total: total && {
      label: total.score?.around?.[0].replace(/[\s:：]+$/, "") ?? total.label.text,
      ...(total.points && { points: figure(total.points) }),
      ...(total.score && { score: figure(total.score) }),
    },
    remarks: [grade, ...explanations].flatMap((field) => labelled(field) ?? []),
  };
}

function labelled(field: LabelledField): LabelledEntry;
function labelled(field: LabelledField | undefined): LabelledEntry | undefined;
function labelled(field: LabelledField | undefined): LabelledEntry | undefined {
  return field && { label: field.label.text, value: figure(field.value) };
}

/** The unit may have stood elsewhere, in a header or on a line of its own. */
function withUnit(label: string, unit: AmountUnit): string {
  return unit === "元" || label.includes(unit) ? label : `${label}（${unit}）`;
}

/** So may the points of the execution, in a form that has no column for them. */
function withPoints(label: string, points: Decimal | undefined): string {
  return points === undefined || pointsInLabel(label) ? label : `${label}（${decimalText(points)}分）`;
}

function fundsContent(funds: Funds): FundsContent {
  const rows = [funds.total, ...funds.sources];
  return {
    label: withPoints(withUnit(funds.label.text, funds.unit), funds.labelledPoints),
    columns: FUNDS_COLUMNS.filter(({ column }) => rows.some((row) => row[column])),
    rows: rows.map(fundsRowContent),
  };
}

function fundsRowContent(row: FundRow): FundsRowContent {
  const entries: Partial<Record<FundsFormColumn, Entry>> = {};
  for (const { column } of FUNDS_COLUMNS) {
    const field = row[column];
    if (field) entries[column] = column === "rate" ? rate(field) : figure(field, AMOUNT_FORMATS[column]);
  }
  return { label: row.label.text, entries };
}

const AMOUNT_FORMATS: Readonly<Partial<Record<FundsFormColumn, string>>> = {
  initial: "#,##0.00",
  adjusted: "#,##0.00",
  executed: "#,##0.00",
};

function goalsContent({ expected, achieved }: Goals): GoalsContent | null {
  if (!expected && !achieved) return null;
  const { goals, expected: expectedLabel, achieved: achievedLabel } = FORM_LABELS;
  return {
    label: goals,
    expected: { label: expectedLabel, value: text(expected) },
    achieved: { label: achievedLabel, value: text(achieved) },
  };
}

function indicatorsContent(header: IndicatorHeader, indicators: readonly Indicator[]): IndicatorsContent {
  const columns = INDICATOR_COLUMNS.flatMap((standard): ColumnHeader<IndicatorColumn>[] => {
    const { column } = standard;
    const field = header.columns[column];
    if (field) return [{ column, header: field.text }];
    // A row that stands beside its header may say what the header has no column for.
    return indicators.some((indicator) => isFilled(indicator, column)) ? [standard] : [];
  });
  const nameColumn = header.columns.name ? "name" : header.columns.level2 ? "level2" : "level1";
  return {
    label: FORM_LABELS.indicators,
    columns,
    rows: indicators.map((indicator, index) =>
      indicatorContent(indicator, indicators[index - 1], columns, nameColumn),
    ),
  };
}

function indicatorContent(
  indicator: Indicator,
  above: Indicator | undefined,
  columns: readonly ColumnHeader<IndicatorColumn>[],
  nameColumn: IndicatorColumn,
): IndicatorRowContent {
  const entries: Partial<Record<IndicatorColumn, Entry>> = {};
  const joined = new Set<IndicatorColumn>();
  for (const { column } of columns) {
    const field = column === nameColumn ? indicator.name : indicator[column];
    if (field) entries[column] = FIGURES.has(column) ? figure(field) : text(field);
    if (above && column !== nameColumn && isJoined(column, indicator, above)) joined.add(column);
  }
  return { entries, joined };
}

/** Levels apart, which are filled down: what has no column of its own is not shown as one. */
function isFilled(indicator: Indicator, column: IndicatorColumn): boolean {
  if (column === "level1" || column === "level2" || column === "name") return false;
  return (indicator[column]?.text ?? "") !== "";
}

const FIGURES: ReadonlySet<IndicatorColumn> = new Set(["points", "score"]);

/** Levels are joined by their names, points and scores as they were merged, all else by the very cell. */
function isJoined(column: IndicatorColumn, indicator: Indicator, above: Indicator): boolean {
  if (column === "points" || column === "score") return indicator.continuesAbove[column];
  const [own, other] = [indicator[column], above[column]];
  if (!own || !other || own.text === "") return false;
  if (column === "level1") return own.text === other.text;
  if (column === "level2") return own.text === other.text && indicator.level1?.text === above.level1?.text;
  return own.area.rows > 1 && own.ref.row === other.ref.row && own.ref.column === other.ref.column;
}

/** The figure of a field, also where it is stored as text in percent or beside its label; else what the field says. */
function figure(field: Field, format?: string): Entry {
  if ((field.inPercent || field.around) && field.number)
    return entry({ kind: "value", value: field.number.toNumber() }, format);
  const own = field.cell.format === undefined || keepsText(field.cell) ? format : field.cell.format;
  if (field.storedAsText && field.number)
    return entry({ kind: "value", value: field.number.toNumber() }, format);
  return entry(plainContent(field), own);
}

/** A ratio. Where the form counts in percent or writes `98.5%` as text, the ratio shows as a percentage. */
function rate(field: Field): Entry {
  if (!field.number) return figure(field);
  const { format } = field.cell;
  const isPercentage = field.storedAsText ? field.text.includes("%") : format?.includes("%") === true;
  return entry({ kind: "value", value: field.number.toNumber() }, isPercentage ? "0.00%" : "0.00##");
}

/** A text stays one, also where somebody writes over it: `3/5` and `=14份` are no dates or formulas. */
function text(field: Field | undefined): Entry {
  if (!field) return { content: { kind: "blank" } };
  const content = plainContent(field);
  return entry(content, content.kind === "text" ? "@" : field.cell.format);
}

/** What a formula counted on is left behind: its value goes along. */
function plainContent({ cell: { value } }: Field): Entry["content"] {
  if (isCellError(value)) return { kind: "text", text: value.error };
  const content = contentOf({ value });
  return content.kind === "error" ? { kind: "blank" } : content;
}

function entry(content: Entry["content"], format: string | undefined): Entry {
  return { content, ...(format !== undefined && format !== "General" && { format }) };
}
