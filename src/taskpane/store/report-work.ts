import type { Report } from "../../core";
import { loadMessages, type Messages } from "../../messages";
import { createReportWriter, reportFile } from "../../reports";
import {
  commentTexts,
  csvText,
  listedFindings,
  reportRows,
  reportSheet,
  tabbedText,
  type ReportRow,
  type ReportSheet,
} from "../../reports/sheet";
import packageJson from "../../../package.json";
import type { FileText, TextForm } from "./file-text";
import type { Surroundings } from "./reading";
import type { ReportAction, ReportChoice, ReportOutcome } from "./report-state";

/** A validation that is reported. */
export interface ReportedCheck {
  readonly scope: ReportChoice["scope"];
  readonly report: Report;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The id of each worksheet by the name that it had. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** More would be of no use to anybody who opens the workbook; the gravest findings go first. */
const MOST_COMMENTS = 2_000;

/** As many rows are put into words before the pane is given time to draw. */
const ROWS_AT_ONCE = 200;

/** Does what the user asked for in the workbook; `check` is there wherever findings are reported. */
export async function act(
  surroundings: Surroundings,
  action: ReportAction,
  check: ReportedCheck | null,
  proceed: () => boolean,
): Promise<ReportOutcome> {
  const { store, port } = surroundings;
  const tell = (done: number, of: number): boolean => {
    store.dispatch({ type: "report-progressed", progress: { action, done, of } });
    return proceed();
  };
  switch (action) {
    case "uncomment":
      return { kind: "uncommented", ...(await port.removeComments()) };
    case "clear": {
      const cleared = await port.clearTraces();
      // The switch says what the sheets show: the next validation is not to bring back what was taken off.
      store.dispatch({ type: "highlighted", on: false, outcome: null, shown: [] });
      return { kind: "cleared", ...cleared };
    }
    case "write":
    case "comment":
      if (!check) throw new Error(`There is nothing to ${action}`);
      return action === "write" ? write(surroundings, check, tell) : comment(surroundings, check, tell);
  }
}

async function write(
  surroundings: Surroundings,
  check: ReportedCheck,
  tell: (done: number, of: number) => boolean,
): Promise<ReportOutcome> {
  const messages = await messagesOf(surroundings);
  const { choice: shown } = surroundings.store.getState().report;
  const rows = await rowsOf(check, shown, messages);
  let sheet: ReportSheet | undefined;
  const written = await surroundings.port.writeReport((names) => {
    const nameNow = (before: string) => names.get(check.sheetIds.get(before) ?? "") ?? null;
    sheet = reportSheet(rows, { ...check, shown }, messages, nameNow);
    return sheet.model;
  }, tell);
  return { kind: "written", ...written, rows: sheet?.rows ?? 0, gone: sheet?.gone ?? 0 };
}

async function comment(
  surroundings: Surroundings,
  check: ReportedCheck,
  tell: (done: number, of: number) => boolean,
): Promise<ReportOutcome> {
  const messages = await messagesOf(surroundings);
  const { minimum } = surroundings.store.getState().report.choice;
  const listed = listedFindings(check.report, { minimum, waived: false });
  const { sheets, left } = commentTexts(listed, messages, MOST_COMMENTS);
  const wanted = [...check.sheetIds].map(([sheet, sheetId]) => ({
    sheetId,
    comments: sheets.get(sheet) ?? [],
  }));
  let complete = true;
  const outcomes = await surroundings.port.commentSheets(wanted, (done, of) => (complete = tell(done, of)));
  const names = new Map([...check.sheetIds].map(([sheet, sheetId]) => [sheetId, sheet]));
  let added = 0;
  let occupied = 0;
  const refused: string[] = [];
  for (const { sheetId, outcome } of outcomes) {
    added += outcome.added;
    if (!("refused" in outcome)) occupied += outcome.occupied.length;
    else if (outcome.refused === "protected-objects") refused.push(names.get(sheetId) ?? "");
  }
  return { kind: "commented", added, occupied, left, refused, complete };
}

/** Puts the report into a text. */
export async function take(
  surroundings: Surroundings,
  form: TextForm,
  check: ReportedCheck,
): Promise<FileText> {
  const messages = await messagesOf(surroundings);
  const { choice: shown } = surroundings.store.getState().report;
  const name = messages.t("report:list.name");
  switch (form) {
    case "tabbed":
      return {
        text: tabbedText(await rowsOf(check, shown, messages), messages),
        fileName: `${name}.txt`,
        mediaType: "text/plain",
      };
    case "csv":
      return {
        text: csvText(await rowsOf(check, shown, messages), messages),
        fileName: `${name}.csv`,
        mediaType: "text/csv",
      };
    case "html":
      return { text: htmlText(check, shown, messages), fileName: `${name}.html`, mediaType: "text/html" };
  }
}

function htmlText({ report, scope }: ReportedCheck, shown: ReportChoice, messages: Messages): string {
  const { minimum, waived } = shown;
  const findings = waived ? report.findings : report.findings.filter((finding) => !finding.waived);
  const [grid] = report.grids;
  const file = scope === "sheet" && grid ? grid.name : messages.t("report:wholeWorkbook");
  const writer = createReportWriter({
    format: "html",
    messages,
    profile: report.profile.name,
    version: packageJson.version,
    brief: false,
    minimum,
  });
  const shownFile = reportFile({ file, report: { ...report, findings } }, messages);
  return [writer.begin(), writer.file(shownFile), writer.end()].join("");
}

async function rowsOf(
  { report }: ReportedCheck,
  shown: ReportChoice,
  messages: Messages,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for (const row of reportRows(report, shown, messages)) {
    rows.push(row);
    if (rows.length % ROWS_AT_ONCE === 0) await nextFrame();
  }
  return rows;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function messagesOf({ store, officeLocale }: Surroundings): Promise<Messages> {
  return loadMessages(store.getState().person.language ?? officeLocale ?? "zh-CN");
}
