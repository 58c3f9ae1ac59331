import { readFileSync } from "node:fs";
import {
  areaOfCell,
  EMPTY_MEMORY,
  marksOf,
  planCorrections,
  rebuildTable,
  recognise,
  sampleTable,
  validate,
  type Mark,
  type SheetModel,
} from "../../src/core";
import type { ExcelPort } from "../../src/excel";
import { createSteps, createStore, type PaneSteps, type PaneStore } from "../../src/taskpane/store";
import type { SheetLiteral } from "../../src/workbench/host";
import { evaluationTable } from "../evaluation-table-grid";
import { FAULTY_TABLE } from "./evaluation-table";
import { openExcel, requestsOf, type OpenExcel } from "./open-excel";

const A1 = { row: 0, column: 0 };

const SHEET: SheetModel = {
  name: "示例",
  cells: [{ cell: A1, content: { kind: "text", text: "项目支出绩效自评表" } }],
  merges: [],
  looks: [],
  columnWidths: [10],
  rowHeights: new Map(),
  frozenRows: 0,
};

/** What the pane has read when a table is rebuilt, so that only the writing is counted. */
const REBUILT = rebuildTable(recognise(evaluationTable({ layout: "page-broken" }).grid)[0]!, {
  name: "重排",
  leftoverHeading: "未能归位的内容",
  moreLeftovers: String,
});

/** @param ids Of the workbook's sheets. */
type Step = (port: ExcelPort, ids: readonly string[]) => Promise<unknown>;

interface Action {
  /** How `docs/round-trips.md` names it. */
  readonly name: string;
  readonly sheets?: readonly SheetLiteral[];
  /** What happens before the counting starts. */
  readonly before?: Step;
  readonly run: Step;
}

const keepSomething = (port: ExcelPort) =>
  port.keep(() => ({ ...EMPTY_MEMORY, settings: { profile: "hubei-2020" } }));

async function validateSheet(port: ExcelPort): Promise<void> {
  await port.readAndMark(({ grid }) => marksOf(validate([grid]).findings, grid.name));
}

async function validateWorkbook(port: ExcelPort): Promise<void> {
  const { sheets } = await port.readWorkbook();
  const { findings } = validate(sheets.map(({ grid }) => grid));
  await port.markSheets(
    sheets.map(({ sheetId, grid }) => ({ sheetId, marks: marksOf(findings, grid.name) })),
  );
}

async function correct(port: ExcelPort): Promise<void> {
  const { grid, sheetId } = await port.readActiveSheet();
  await port.write(sheetId, planCorrections(validate([grid])).edits);
}

interface Pane {
  readonly store: PaneStore;
  readonly steps: PaneSteps;
}

/** The pane of each port, so that what happens before the counting is known to what is counted. */
const PANES = new WeakMap<ExcelPort, Pane>();

function paneOn(port: ExcelPort): Pane {
  const known = PANES.get(port);
  if (known) return known;
  const store = createStore();
  const pane = { store, steps: createSteps({ store, port, now: Date.now }) };
  PANES.set(port, pane);
  return pane;
}

async function waiveFirst(port: ExcelPort): Promise<void> {
  const { store, steps } = paneOn(port);
  const { screen } = store.getState();
  const finding = screen.kind === "checked" ? screen.check.report.findings[0] : undefined;
  if (finding) await steps.waive(finding, { reason: "已核准", by: "王敏", until: null });
}

async function withdrawAll(port: ExcelPort): Promise<void> {
  const { store, steps } = paneOn(port);
  await steps.withdraw(store.getState().kept.memory.waivers);
}

/** Cells no two of which are neighbours, so that each has an address of its own. */
const SCATTERED: readonly Mark[] = Array.from({ length: 1_000 }, (_, index) => ({
  severity: (["error", "warning", "advice"] as const)[index % 3]!,
  cell: { row: 2 * (index % 250), column: 2 * Math.floor(index / 250) },
}));

const ACTIONS: readonly Action[] = [
  { name: "Read the active sheet", run: (port) => port.readActiveSheet() },
  {
    name: "Read a sheet that is not the active one",
    sheets: sixty(),
    run: (port, ids) => port.readSheet(ids.at(-1)!),
  },
  { name: "Validate the active sheet and mark it", run: validateSheet },
  { name: "The same once more", before: validateSheet, run: validateSheet },
  {
    name: "Mark 1,000 scattered cells",
    run: (port) => port.readAndMark(() => SCATTERED),
  },
  { name: "Clear the highlights of a sheet", before: validateSheet, run: (port, [id]) => port.mark(id!, []) },
  { name: "Read a workbook of 60 sheets", sheets: sixty(), run: (port) => port.readWorkbook() },
  { name: "Validate a workbook of 60 sheets and mark it", sheets: sixty(), run: validateWorkbook },
  {
    name: "Clear the highlights of 60 sheets",
    sheets: sixty(),
    before: validateWorkbook,
    run: (port, ids) => port.markSheets(ids.map((sheetId) => ({ sheetId, marks: [] }))),
  },
  { name: "Read a sheet, and write its corrections", run: correct },
  { name: "Select a cell", run: (port, [id]) => port.select(id!, areaOfCell(A1)) },
  {
    name: "Select an area",
    run: (port, [id]) => port.select(id!, { row: 3, column: 0, rows: 5, columns: 9 }),
  },
  { name: "Read what is kept, where nothing is", run: (port) => port.readMemory() },
  { name: "Read what is kept", before: keepSomething, run: (port) => port.readMemory() },
  { name: "Keep something for the first time", run: keepSomething },
  { name: "Change what is kept", before: keepSomething, run: keepSomething },
  {
    name: "Waive the first finding, and unmark its cell",
    before: (port) => paneOn(port).steps.validate(),
    run: waiveFirst,
  },
  {
    name: "Withdraw a waiver, and mark its cell again",
    before: async (port) => {
      await paneOn(port).steps.validate();
      await waiveFirst(port);
    },
    run: withdrawAll,
  },
  { name: "Insert a sheet", run: (port) => port.insertSheet(SHEET) },
  { name: "Insert a table to learn from", run: (port) => port.insertSheet(sampleTable({ name: "示例表" })) },
  { name: "Rebuild a table on a new sheet", run: (port) => port.insertSheet(REBUILT) },
  { name: "Write the report for the first time", run: (port) => port.writeReport(SHEET) },
  {
    name: "Write the report again",
    before: (port) => port.writeReport(SHEET),
    run: (port) => port.writeReport(SHEET),
  },
  {
    name: "Add comments to a sheet",
    run: (port, [id]) => port.comment(id!, [{ cell: A1, text: "应为 93.9" }]),
  },
  {
    name: "Take the comments away",
    before: (port, [id]) => port.comment(id!, [{ cell: A1, text: "应为 93.9" }]),
    run: (port, [id]) => port.comment(id!, []),
  },
  { name: "Add comments to 60 sheets", sheets: sixty(), run: commentAll },
  {
    name: "Take the comments of 60 sheets away",
    sheets: sixty(),
    before: commentAll,
    run: (port) => port.removeComments(),
  },
  {
    name: "Clear 60 sheets before sending",
    sheets: sixty(),
    before: async (port, ids) => {
      await validateWorkbook(port);
      await commentAll(port, ids);
    },
    run: (port) => port.clearTraces(),
  },
];

async function commentAll(port: ExcelPort, ids: readonly string[]): Promise<void> {
  await port.commentSheets(ids.map((sheetId) => ({ sheetId, comments: [{ cell: A1, text: "应为 93.9" }] })));
}

function sixty(): SheetLiteral[] {
  return Array.from({ length: 60 }, (_, index) => ({ ...FAULTY_TABLE, name: `自评表${index + 1}` }));
}

async function measured({ sheets = [FAULTY_TABLE], before, run }: Action): Promise<OpenExcel> {
  const open = await openExcel({ sheets });
  const ids = open.excel.workbook.sheets.map(({ id }) => id);
  await before?.(open.port, ids);
  open.excel.requests.clear();
  await run(open.port, ids);
  return open;
}

/** The rows of the documentation: an action and its number of round trips. */
function documented(): Map<string, number> {
  const rows = readFileSync("docs/round-trips.md", "utf8").matchAll(/^\| ([^|]+?) +\| (\d+) +\|$/gm);
  return new Map(Array.from(rows, ([, name = "", count = ""]) => [name, Number(count)]));
}

describe("the round trips in docs/round-trips.md", () => {
  it.each(ACTIONS.map((action) => [action.name, action] as const))(
    "are those of: %s",
    async (name, action) => {
      const { excel } = await measured(action);
      expect({ [name]: requestsOf(excel).length }).toEqual({ [name]: documented().get(name) });
    },
    20_000,
  );

  it("are those of no other action", () => {
    expect([...documented().keys()]).toEqual(ACTIONS.map(({ name }) => name));
  });

  it("carry at most 20 kB for 1,000 marked cells", async () => {
    const { excel } = await measured(ACTIONS.find(({ name }) => name.startsWith("Mark 1,000"))!);
    expect(requestsOf(excel).at(-1)!.bytes).toBeLessThanOrEqual(20_000);
  });
});
