import type { Messages } from "../messages";
import { figureText, gradeText, rateText, UNKNOWN } from "./figure-text";
import type { FileReport, FindingReport, TableJson } from "./file-report";
import type { FormatWriter } from "./format-writer";
import { oneLine } from "./one-line";
import { sheetGroups, sheetHeading, type SheetGroup } from "./sheet-groups";
import { tallyText } from "./tally";
import { waivedText } from "./waived-text";

/** What the Markdown report goes by. */
export interface MarkdownOptions {
  readonly messages: Messages;
  /** Leaves out what nothing is to be said about. */
  readonly brief: boolean;
}

/** GitHub-flavoured Markdown, for a comment on a submission or a page of a wiki. */
export function markdownWriter(options: MarkdownOptions): FormatWriter {
  return {
    begin: () => `# ${options.messages.t("report:title")}\n\n`,
    file: (report) => fileMarkdown(report, options),
    end: (tally) => `${tallyText(tally, options.messages)}\n`,
  };
}

function fileMarkdown(report: FileReport, { messages, brief }: MarkdownOptions): string {
  const blocks = report.error
    ? [`**${escaped(report.error.message)}** ${escaped(report.error.todo)}`]
    : [
        ...(brief && report.findings.length === 0 ? [] : tablesMarkdown(report, messages)),
        ...sheetGroups(report).flatMap((group) => groupMarkdown(group, messages)),
      ];
  return blocks.length === 0 ? "" : `${[`## ${escaped(report.file)}`, ...blocks].join("\n\n")}\n\n`;
}

function tablesMarkdown({ tables }: FileReport, messages: Messages): string[] {
  if (tables.length === 0) return [];
  const { t } = messages;
  const heads = (["sheet", "range", "project", "points", "score", "grade", "rate"] as const).map((column) =>
    t(`report:columns.${column}`),
  );
  const rows = [heads, ["---", "---", "---", "---:", "---:", "---", "---:"]];
  for (const table of tables) rows.push(cellsOf(table, messages));
  return [rows.map((row) => `| ${row.join(" | ")} |`).join("\n")];
}

function cellsOf(table: TableJson, messages: Messages): string[] {
  return [
    escaped(sheetHeading(table, messages)),
    table.range,
    escaped(table.project ?? messages.t("report:unnamed")),
    escaped(figureText(table.points)),
    escaped(figureText(table.score)),
    escaped(gradeText(table, messages)),
    escaped(rateText(table.execution.rate)),
  ];
}

function groupMarkdown(group: SheetGroup, messages: Messages): string[] {
  if (group.findings.length === 0) return [];
  return [
    `### ${escaped(sheetHeading(group, messages))}`,
    group.findings.map((finding) => findingMarkdown(finding, messages)).join("\n"),
  ];
}

function findingMarkdown(finding: FindingReport, messages: Messages): string {
  const { t } = messages;
  const { severity, cell, message, rule, waived, sum, todo, fix } = finding;
  const place = cell ?? UNKNOWN;
  const what = `**${t(`report:severity.${severity}`)}** ${place} ${escaped(message)} (\`${rule}\`)`;
  if (waived) return `- ~~${what}~~ ${escaped(waivedText(waived, messages))}`;
  const edits = fix?.safety === "safe" ? fix.edits : [];
  const lines = [
    ...(sum === null ? [] : [sum]),
    t("report:todo", { todo }),
    ...edits.map((edit) => t("report:fix", { cell: edit.cell, after: edit.after })),
  ];
  return [`- ${what}`, ...lines.map((line) => `  ${escaped(line)}`)].join("  \n");
}

/** What Markdown or HTML takes for markup; `&` and `<` as entities, for renderers differ on `\<`. */
const MARKUP = /[\\`*_[\]#|~>]/g;

/** A text of a workbook in which nothing is markup: no tag, no link, no image, no end of a table's cell. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(MARKUP, "\\$&")
    .replace(/[&<@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(https?|www)(?=[:.])/gi, "$1<!-- -->");
}
