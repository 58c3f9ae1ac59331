import { FAULTY_TABLE } from "./evaluation-table";
import { formatsOf, openExcel, requestsOf, sheetOf } from "./open-excel";

const H5 = { row: 4, column: 7 };
const SHEETS = [FAULTY_TABLE, { ...FAULTY_TABLE, name: "另一表" }];
const MARKS = [{ severity: "error", cell: H5 }] as const;
const COMMENTS = [{ cell: H5, text: "应为 9.9" }];

describe("clearing before sending", () => {
  it("takes the highlights and comments of every sheet, and none of the user's", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    const ids = SHEETS.map(({ name }) => sheetOf(excel, name).id);
    const before = SHEETS.map(({ name }) => formatsOf(excel, name));
    await port.markSheets(ids.map((sheetId) => ({ sheetId, marks: MARKS })));
    const commented = await port.commentSheets(ids.map((sheetId) => ({ sheetId, comments: COMMENTS })));
    expect(commented.map(({ outcome }) => outcome.added)).toEqual([1, 1]);
    excel.requests.clear();
    expect(await port.clearTraces()).toEqual({ comments: 2, refused: [] });
    expect(requestsOf(excel).length).toBeLessThanOrEqual(7);
    expect(SHEETS.map(({ name }) => formatsOf(excel, name))).toEqual(before);
    expect(excel.workbook.comments).toEqual([]);
  });

  it("names the sheets whose protection keeps what is there", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    const [first] = excel.workbook.sheets;
    await port.comment(first!.id, COMMENTS);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first!.id).protection.protect();
      await context.sync();
    });
    expect(await port.clearTraces()).toEqual({ comments: 0, refused: ["自评表"] });
    expect(excel.workbook.comments).toHaveLength(1);
  });

  it("passes over a sheet that was deleted meanwhile", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    const [, other] = excel.workbook.sheets;
    const outcomes = await port.commentSheets([
      { sheetId: "{00000000-0000-0000-0000-000000000000}", comments: COMMENTS },
      { sheetId: other!.id, comments: COMMENTS },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toMatchObject([{ refused: "sheet-gone" }, { added: 1 }]);
  });

  it("may take the comments alone, and leave the highlights", async () => {
    const { port, excel } = await openExcel({ sheets: SHEETS });
    const ids = SHEETS.map(({ name }) => sheetOf(excel, name).id);
    await port.markSheets(ids.map((sheetId) => ({ sheetId, marks: MARKS })));
    await port.commentSheets(ids.map((sheetId) => ({ sheetId, comments: COMMENTS })));
    const marked = SHEETS.map(({ name }) => formatsOf(excel, name));
    expect(await port.removeComments()).toEqual({ comments: 2, refused: [] });
    expect(excel.workbook.comments).toEqual([]);
    expect(SHEETS.map(({ name }) => formatsOf(excel, name))).toEqual(marked);
  });
});
