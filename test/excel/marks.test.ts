import { MARK_STYLES, type Mark, type Severity } from "../../src/core";
import { openExcel, requestsOf, sheetOf, formatsOf } from "./open-excel";

const at = (row: number, column: number, severity: Severity = "error"): Mark => ({
  severity,
  cell: { row, column },
});

const USERS_FORMATS = [
  { areas: ["A1:A9"], formulas: ["=A1>5"], style: { fill: "#00FF00" }, stopIfTrue: true },
  { areas: ["B1:B9"], type: "CellValue", operator: "GreaterThan", formulas: ["=5"] },
];

const TABLE = {
  sheets: [{ name: "自评表", cells: { A1: 1, B2: 2, C3: 3 }, conditionalFormats: USERS_FORMATS }],
};

describe("marking while reading", () => {
  it("takes one round trip to read and one to mark", async () => {
    const { port, excel } = await openExcel(TABLE);
    const { snapshot, outcome } = await port.readAndMark(({ grid }) => {
      expect(grid.cell(0, 0)).toEqual({ value: 1 });
      return [at(0, 0), at(1, 1, "warning"), at(2, 2, "advice")];
    });
    expect(outcome).toEqual({ marked: 3 });
    expect(snapshot.grid.name).toBe("自评表");
    expect(requestsOf(excel)).toHaveLength(2);
  });

  it("adds one conditional format a severity, the gravest on top, and stops none of the user's", async () => {
    const { port, excel } = await openExcel(TABLE);
    await port.readAndMark(() => [at(0, 0, "advice"), at(1, 1), at(2, 1), at(4, 1), at(2, 2, "warning")]);
    const formats = formatsOf(excel, "自评表");
    expect(formats.map(({ formulas, areas }) => [formulas[0], ...areas])).toEqual([
      ['=N("evalcheck:error")=0', "B2:B3", "B5"],
      ['=N("evalcheck:warning")=0', "C3"],
      ['=N("evalcheck:advice")=0', "A1"],
      ["=A1>5", "A1:A9"],
      ["=5", "B1:B9"],
    ]);
    const [error] = formats;
    expect(error).toMatchObject({
      type: "Custom",
      stopIfTrue: false,
      style: { fill: MARK_STYLES.error.fill, fontColor: MARK_STYLES.error.font },
    });
  });

  it("changes nothing but conditional formats", async () => {
    const { port, excel } = await openExcel(TABLE);
    const before = sheetOf(excel, "自评表").cells;
    await port.readAndMark(() => [at(0, 0)]);
    expect(sheetOf(excel, "自评表").cells).toEqual(before);
  });

  it("marks once when a sheet is validated twice", async () => {
    const { port, excel } = await openExcel(TABLE);
    await port.readAndMark(() => [at(0, 0), at(1, 1, "warning")]);
    const once = formatsOf(excel, "自评表");
    await port.readAndMark(() => [at(0, 0), at(1, 1, "warning")]);
    expect(formatsOf(excel, "自评表")).toEqual(once);
  });

  it("replaces the marks of the last time by those of this time", async () => {
    const { port, excel } = await openExcel(TABLE);
    await port.readAndMark(() => [at(0, 0), at(1, 1, "warning"), at(2, 2, "advice")]);
    await port.readAndMark(() => [at(5, 5, "warning")]);
    expect(formatsOf(excel, "自评表").map(({ areas }) => areas)).toEqual([["F6"], ["A1:A9"], ["B1:B9"]]);
  });

  it("does not write at all where there is nothing to mark and nothing marked", async () => {
    const { port, excel } = await openExcel(TABLE);
    const { outcome } = await port.readAndMark(() => []);
    expect(outcome).toEqual({ marked: 0 });
    expect(requestsOf(excel)).toHaveLength(1);
  });

  it("marks 1,000 scattered cells with at most 20 kB", async () => {
    const { port, excel } = await openExcel(TABLE);
    const marks = Array.from({ length: 1000 }, (_, index) => at(index * 7, index % 9));
    const { outcome } = await port.readAndMark(() => marks);
    expect(outcome).toEqual({ marked: 1000 });
    expect(requestsOf(excel)[1]!.bytes).toBeLessThanOrEqual(20_000);
  });

  it("splits what is longer than a list of addresses may be", async () => {
    const { port, excel } = await openExcel(TABLE);
    const marks = Array.from({ length: 3000 }, (_, index) => at(index * 2 + 100_000, index % 2));
    await port.readAndMark(() => marks);
    const ours = formatsOf(excel, "自评表").filter(({ formulas }) => formulas[0]!.includes("evalcheck"));
    expect(ours.length).toBeGreaterThan(1);
    expect(ours.flatMap(({ areas }) => areas)).toHaveLength(3000);
  });

  it("reads and marks a sheet with more than 512 merged areas too", async () => {
    const rows = Array.from({ length: 520 }, (_, row) => [row, null]);
    const merges = rows.map((_, row) => `A${row + 1}:B${row + 1}`);
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", rows, merges }] });
    const { outcome } = await port.readAndMark(() => [at(519, 0)]);
    expect(outcome).toEqual({ marked: 1 });
    expect(formatsOf(excel, "自评表").map(({ areas }) => areas)).toEqual([["A520"]]);
  });
});

describe("clearing marks", () => {
  it("leaves none of ours and every one of the user's", async () => {
    const { port, excel } = await openExcel(TABLE);
    const before = formatsOf(excel, "自评表");
    await port.readAndMark(() => [at(0, 0), at(1, 1, "warning"), at(2, 2, "advice")]);
    const outcome = await port.mark(sheetOf(excel, "自评表").id, []);
    expect(outcome).toEqual({ marked: 0 });
    expect(formatsOf(excel, "自评表")).toEqual(before);
  });

  it("also clears copies of our marks that the user has made", async () => {
    const copy = { areas: ["H1:H9"], formulas: ['=N("evalcheck:error")=0'] };
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", cells: { A1: 1 }, conditionalFormats: [copy, ...USERS_FORMATS, copy] }],
    });
    await port.mark(sheetOf(excel, "自评表").id, []);
    expect(formatsOf(excel, "自评表").map(({ areas }) => areas)).toEqual([["A1:A9"], ["B1:B9"]]);
  });

  it("says that the sheet is gone when it is", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表" }, { name: "目录" }] });
    const { id } = sheetOf(excel, "自评表");
    excel.user.deleteSheet("自评表");
    await expect(port.mark(id, [at(0, 0)])).rejects.toMatchObject({ code: "sheet-gone" });
  });
});

describe("marking a protected sheet", () => {
  it("leaves it as it is where formatting is forbidden, and says so", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", protected: true, cells: { A1: 1 } }],
    });
    const { outcome, snapshot } = await port.readAndMark(() => [at(0, 0)]);
    expect(outcome).toEqual({ marked: 0, refused: "protected-formatting" });
    expect(snapshot.grid.cell(0, 0)).toEqual({ value: 1 });
    expect(formatsOf(excel, "自评表")).toEqual([]);
    expect(requestsOf(excel)).toHaveLength(1);
    expect(await port.mark(snapshot.sheetId, [at(0, 0)])).toEqual(outcome);
  });

  it("marks it where formatting is allowed", async () => {
    const { port, excel } = await openExcel({
      sheets: [{ name: "自评表", protected: { allowFormatCells: true }, cells: { A1: 1 } }],
    });
    const { outcome } = await port.readAndMark(() => [at(0, 0)]);
    expect(outcome).toEqual({ marked: 1 });
    expect(formatsOf(excel, "自评表")).toHaveLength(1);
  });
});
