import type { Messages } from "../../messages";
import { figureText, gradeText, UNKNOWN } from "../figure-text";
import type { FileReport, FindingReport, TableJson } from "../file-report";
import type { FormatWriter } from "../format-writer";
import { oneLine } from "../one-line";
import { sheetGroups, sheetHeading, type SheetGroup } from "../sheet-groups";
import { SEVERITIES, tallyText } from "../tally";
import { waivedText } from "../waived-text";
import { explanationLines } from "./explanation-lines";
import type { TextStyle } from "./text-style";
import { padToWidth, textWidth, wrapped } from "./text-width";

/** What the text report goes by. */
export interface TextOptions {
  readonly messages: Messages;
  /** Leaves out what nothing is to be said about: tables without findings, the summary. */
  readonly brief: boolean;
  readonly style: TextStyle;
  /** Columns of the terminal; null where lines are as long as their text, for programs that search them. */
  readonly width: number | null;
}

/** Lines narrower than this would be all indentation. */
const NARROWEST = 40;

/** How much further in the second line of a paragraph begins. */
const HANGING = 2;

/** The report for reading: by file and sheet, each table with its figures and findings. */
export function textWriter(options: TextOptions): FormatWriter {
  return {
    begin: () => "",
    file: (report) => fileText(report, options),
    end: (tally) => (options.brief ? "" : `${tallyText(tally, options.messages)}\n`),
  };
}

function fileText(report: FileReport, options: TextOptions): string {
  const { messages, style } = options;
  const lines = report.error
    ? [
        indented(2, style("error", report.error.message), options),
        indented(2, messages.t("report:todo", { todo: report.error.todo }), options),
      ]
    : [
        ...keptProfileLines(report, options),
        ...sheetGroups(report).flatMap((group) => groupLines(group, options)),
      ];
  return lines.length === 0 ? "" : `${[style("file", oneLine(report.file)), ...lines].join("\n")}\n\n`;
}

/** Said where a reader could take the tables to be checked by the profile that is named for the whole report. */
function keptProfileLines({ keptProfile: name }: FileReport, options: TextOptions): string[] {
  const { messages, style, brief } = options;
  if (name === null || brief) return [];
  return [indented(2, style("quiet", messages.t("report:keptProfile", { name: oneLine(name) })), options)];
}

function groupLines(group: SheetGroup, options: TextOptions): string[] {
  const { messages, brief, style } = options;
  const { findings } = group;
  if (brief && findings.length === 0) return [];
  const columns = columnsOf(findings, messages);
  return [
    `  ${style("heading", oneLine(sheetHeading(group, messages)))}`,
    ...group.tables.flatMap((table) => tableLines(table, options)),
    ...findings.map((finding) => findingText(finding, columns, options)),
  ];
}

function tableLines(table: TableJson, options: TextOptions): string[] {
  const { messages, style } = options;
  const { proposedProfile, explanation } = table;
  return [
    indented(4, tableLine(table, messages), options),
    ...(proposedProfile === undefined
      ? []
      : [indented(6, style("quiet", proposalText(proposedProfile, messages)), options)]),
    // Aligned lines are left as long as they are: broken, they would line up no more.
    ...(explanation ? explanationLines(explanation, messages).map((line) => " ".repeat(6) + line) : []),
  ];
}

function proposalText(proposed: string, messages: Messages): string {
  const title = messages.find(`profiles:names.${proposed}`) ?? proposed;
  return messages.t("profiles:proposed", { proposed, title });
}

function tableLine(table: TableJson, messages: Messages): string {
  return messages.t("report:table", {
    range: table.range,
    project: table.project === null ? messages.t("report:unnamed") : oneLine(table.project),
    points: figureText(table.points),
    score: figureText(table.score),
    grade: gradeText(table, messages),
  });
}

/** Widths of the columns in front of a finding's message. */
interface Columns {
  readonly severity: number;
  readonly cell: number;
}

function columnsOf(findings: readonly FindingReport[], { t }: Messages): Columns {
  const severities = SEVERITIES.filter((each) => findings.some(({ severity }) => severity === each));
  return {
    severity: Math.max(0, ...severities.map((severity) => textWidth(t(`report:severity.${severity}`)))),
    cell: Math.max(0, ...findings.map(({ cell }) => textWidth(cell ?? UNKNOWN))),
  };
}

function findingText(finding: FindingReport, columns: Columns, options: TextOptions): string {
  const { messages, style } = options;
  const { t } = messages;
  const severity = padToWidth(t(`report:severity.${finding.severity}`), columns.severity);
  const place = padToWidth(finding.cell ?? UNKNOWN, columns.cell);
  const what = `${place}  ${oneLine(finding.message)}`;
  const rule = `[${finding.rule}]`;
  if (finding.waived) {
    return [
      indented(4, style("waived", `${severity}  ${what}  ${rule}`), options),
      indented(6, style("waived", waivedText(finding.waived, messages)), options),
    ].join("\n");
  }
  return [
    indented(4, `${style(finding.severity, severity)}  ${what}  ${style("rule", rule)}`, options),
    ...(finding.sum === null ? [] : [indented(6, oneLine(finding.sum), options)]),
    indented(6, t("report:todo", { todo: oneLine(finding.todo) }), options),
    ...fixLines(finding, options),
  ].join("\n");
}

function fixLines({ fix }: FindingReport, options: TextOptions): string[] {
  if (fix?.safety !== "safe") return [];
  const { messages, style } = options;
  return fix.edits.map(({ cell, after }) =>
    indented(6, style("fix", messages.t("report:fix", { cell, after: oneLine(after) })), options),
  );
}

/** A paragraph with blanks in front, broken to the terminal's width where there is one. */
function indented(indent: number, text: string, { width }: TextOptions): string {
  const margin = " ".repeat(indent);
  if (width === null) return margin + text;
  const lines = wrapped(text, Math.max(width, NARROWEST) - indent - HANGING);
  return lines.map((line, index) => margin + (index === 0 ? "" : " ".repeat(HANGING)) + line).join("\n");
}
