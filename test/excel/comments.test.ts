import { formatCell } from "../../src/core";
import type { ExcelHost } from "../../src/workbench/host";
import { openExcel, requestsOf, sheetOf } from "./open-excel";

const H5 = { row: 4, column: 7 };
const H6 = { row: 5, column: 7 };
const WORKBOOK = { sheets: [{ name: "自评表", cells: { H5: 1, H6: 2 } }, { name: "另一表" }] };

function commentsOf({ workbook }: ExcelHost) {
  return workbook.comments.map(({ sheet, cell, content }) => [sheet.name, formatCell(cell), content]);
}

async function usersComment(address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.comments.add(address, text);
    await context.sync();
  });
}

describe("comments", () => {
  it("are added, replaced and taken away again, without a trace", async () => {
    const { port, excel } = await openExcel(WORKBOOK);
    const { id } = sheetOf(excel, "自评表");
    expect(await port.comment(id, [{ cell: H5, text: "合计应为 93.9" }])).toEqual({
      added: 1,
      removed: 0,
      occupied: [],
    });
    expect(requestsOf(excel)).toHaveLength(2);
    expect(commentsOf(excel)).toEqual([["自评表", "H5", "[EvalCheck] 合计应为 93.9"]]);
    excel.requests.clear();
    expect(await port.comment(id, [{ cell: H6, text: "得分超过分值" }])).toMatchObject({
      added: 1,
      removed: 1,
    });
    expect(requestsOf(excel)).toHaveLength(3);
    expect(commentsOf(excel)).toEqual([["自评表", "H6", "[EvalCheck] 得分超过分值"]]);
    expect(await port.comment(id, [])).toEqual({ added: 0, removed: 1, occupied: [] });
    expect(commentsOf(excel)).toEqual([]);
  });

  it("of other people stay, and their cells are named", async () => {
    const { port, excel } = await openExcel(WORKBOOK);
    await usersComment("自评表!H5", "请核实");
    await usersComment("另一表!A1", "[EvalCheck] 不在本表");
    const { id } = sheetOf(excel, "自评表");
    const wanted = [H5, H6].map((cell) => ({ cell, text: "得分超过分值" }));
    expect(await port.comment(id, wanted)).toEqual({ added: 1, removed: 0, occupied: [H5] });
    await port.comment(id, []);
    expect(commentsOf(excel)).toEqual([
      ["自评表", "H5", "请核实"],
      ["另一表", "A1", "[EvalCheck] 不在本表"],
    ]);
  });

  it("on a protected sheet are refused as a whole", async () => {
    const { port, excel } = await openExcel({ sheets: [{ name: "自评表", protected: true }] });
    const comment = port.comment(sheetOf(excel, "自评表").id, [{ cell: H5, text: "x" }]);
    await expect(comment).rejects.toMatchObject({ code: "access-denied" });
    expect(commentsOf(excel)).toEqual([]);
  });

  it("of a single sheet are written in as many requests as they need, and read in as many", async () => {
    const { port, excel } = await openExcel(WORKBOOK);
    const { id } = sheetOf(excel, "自评表");
    const comments = Array.from({ length: 2_500 }, (_, row) => ({
      cell: { row, column: 0 },
      text: "应为 93.9",
    }));
    expect(await port.comment(id, comments)).toMatchObject({ added: 2_500 });
    expect(await port.comment(id, [])).toMatchObject({ removed: 2_500 });
    expect(excel.workbook.comments).toEqual([]);
    expect(Math.max(...requestsOf(excel).map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
  }, 30_000);

  it("stop where they are told to, with what was added until then", async () => {
    const { port, excel } = await openExcel(WORKBOOK);
    const comments = Array.from({ length: 300 }, (_, row) => ({
      cell: { row, column: 0 },
      text: "很长的说明".repeat(1_000),
    }));
    const told: (readonly [number, number])[] = [];
    const [answer] = await port.commentSheets(
      [{ sheetId: sheetOf(excel, "自评表").id, comments }],
      (done, of) => {
        told.push([done, of]);
        return false;
      },
    );
    expect(told).toEqual([[answer!.outcome.added, 300]]);
    expect(excel.workbook.comments).toHaveLength(answer!.outcome.added);
    expect(answer!.outcome.added).toBeLessThan(300);
  }, 30_000);
});
