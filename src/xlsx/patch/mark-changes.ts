import {
  columnRuns,
  formatArea,
  MARK_STYLES,
  markFormula,
  severityOfMarkFormula,
  type Mark,
  type Severity,
} from "../../core";
import type { ReadLimits } from "../limits";
import { SPREADSHEET } from "../read/namespaces";
import { numeric } from "../xml";
import { scanXml, type ElementPlace } from "./scan-xml";
import type { SheetPlaces } from "./sheet-places";
import { insertion, type Splice } from "./splice";
import type { StylesEditor } from "./styles-editor";
import { escapeText, prefixOf, withAttribute } from "./tags";

/** The gravest first: it wins where formats meet. */
const BY_GRAVITY: readonly Severity[] = ["error", "warning", "advice"];

/** The children of `worksheet` that stand before its conditional formats (18.3.1.99). */
const BEFORE_FORMATS: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

/** Formats of Excel 2010 and later stand in an extension and share one order with the others. */
const FORMATS: ReadonlySet<string> = new Set([
  ...SPREADSHEET,
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
]);

/** A rule of a conditional format in the text. */
interface RulePlace {
  readonly element: ElementPlace;
  readonly block: ElementPlace | null;
  readonly priority: number | undefined;
  /** What it highlights, where it is ours. */
  severity: Severity | undefined;
}

/**
 * How our highlights on a worksheet are replaced by new ones, on top of the user's formats.
 *
 * @returns the changes of the worksheet's text, for which the styles get what they need; null where the
 * highlights are on the sheet already.
 */
export function markChange(
  places: SheetPlaces,
  part: string,
  limits: ReadLimits,
  marks: readonly Mark[],
): ((styles: StylesEditor) => Splice[]) | null {
  const { text, root, sections } = places;
  const rules = locateRules(text, part, limits);
  const ours = rules.filter(({ severity }) => severity !== undefined);
  const others = rules.filter(({ severity }) => severity === undefined);
  const wanted = BY_GRAVITY.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    return cells.length === 0 ? [] : [{ severity, sqref: columnRuns(cells).map(formatArea).join(" ") }];
  });
  if (ours.length + wanted.length === 0 || (isOnTop(ours, others) && isSame(ours, wanted))) return null;
  return (styles) => {
    const prefix = prefixOf(root.name);
    const blocks = wanted.map(({ severity, sqref }, index) =>
      blockXml(prefix, sqref, severity, styles.highlight(MARK_STYLES[severity]), index + 1),
    );
    const at = sections.findLast(({ local }) => BEFORE_FORMATS.has(local))?.end ?? root.tagEnd;
    return [
      ...removals(ours, others),
      ...(blocks.length === 0 ? [] : [insertion(at, blocks.join(""))]),
      ...movedDown(text, others, blocks.length),
    ];
  };
}

/** Finds the rules of all conditional formats, those of extensions included. */
function locateRules(text: string, part: string, limits: ReadLimits): RulePlace[] {
  const rules: RulePlace[] = [];
  let block: ElementPlace | null = null;
  let rule: RulePlace | null = null;
  scanXml(text, part, FORMATS, limits, {
    open: (element) => {
      if (element.local === "conditionalFormatting") block = element;
      else if (element.local === "cfRule") {
        const priority = numeric(element.attributes, "priority");
        rule = { element, block, priority, severity: undefined };
        rules.push(rule);
      }
    },
    close: (element) => {
      if (element.local === "conditionalFormatting") block = null;
      else if (element.local === "formula" && rule) rule.severity ??= severityOfMarkFormula(element.text);
    },
  });
  return rules;
}

function isOnTop(ours: readonly RulePlace[], others: readonly RulePlace[]): boolean {
  const lowest = ours.reduce((most, { priority = 0 }) => Math.max(most, priority), 0);
  return others.every(({ priority }) => priority === undefined || priority > lowest);
}

function isSame(
  ours: readonly RulePlace[],
  wanted: readonly { readonly severity: Severity; readonly sqref: string }[],
): boolean {
  const present = ours.toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  return (
    present.length === wanted.length &&
    present.every(({ severity, block }, index) => {
      const sqref = block ? block.attributes.get("sqref") : undefined;
      return severity === wanted[index]?.severity && sqref === wanted[index]?.sqref;
    })
  );
}

/** A format whose rules are all ours goes as a whole. */
function removals(ours: readonly RulePlace[], others: readonly RulePlace[]): Splice[] {
  const shared = new Set(others.map(({ block }) => block));
  const gone = new Set(ours.map(({ block, element }) => (block && !shared.has(block) ? block : element)));
  return [...gone].map(({ start, end }) => ({ start, end, text: "" }));
}

/** Makes room on top: priorities count from 1 and are given once. */
function movedDown(text: string, others: readonly RulePlace[], count: number): Splice[] {
  const isFree = others.every(({ priority }) => priority === undefined || priority > count);
  if (isFree) return [];
  return others.flatMap(({ element, priority }) => {
    if (priority === undefined) return [];
    const tag = text.slice(element.start, element.tagEnd);
    const moved = withAttribute(tag, "priority", String(priority + count));
    return [{ start: element.start, end: element.tagEnd, text: moved }];
  });
}

function blockXml(
  prefix: string,
  sqref: string,
  severity: Severity,
  format: number,
  priority: number,
): string {
  const formula = `<${prefix}formula>${escapeText(markFormula(severity).slice(1))}</${prefix}formula>`;
  const rule = `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}">${formula}</${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${sqref}">${rule}</${prefix}conditionalFormatting>`;
}
