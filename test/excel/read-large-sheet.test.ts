import { openExcel, requestsOf } from "./open-excel";

const SENTENCE = "按计划完成道路养护，群众满意度较上年有所提高。";

function sheetOfRows(count: number) {
  return {
    sheets: [{ name: "自评表", rows: Array.from({ length: count }, (_, row) => [row, SENTENCE, SENTENCE]) }],
  };
}

/** A small limit stands for the 5 MB of Excel on the web, which would take the test seconds to fill. */
const LIMIT = { payloadLimit: 200_000 };

describe("a sheet that does not fit into one response", () => {
  it("is read by blocks, whole and in order", async () => {
    const { port, excel } = await openExcel(sheetOfRows(1200), LIMIT);
    const { grid } = await port.readActiveSheet();
    expect(grid).toMatchObject({ rows: 1200, columns: 3 });
    expect(Array.from({ length: 1200 }, (_, row) => grid.cell(row, 0).value)).toEqual(
      Array.from({ length: 1200 }, (_, row) => row),
    );
    expect(grid.cell(1199, 2)).toEqual({ value: SENTENCE });
    expect(requestsOf(excel)[0]!.error).toBe("responseTooLarge");
    expect(requestsOf(excel).length).toBeGreaterThan(5);
  });

  it("has blocks that are halved until they fit", async () => {
    const long = SENTENCE.repeat(20);
    const rows = Array.from({ length: 200 }, (_, row) => [row, long]);
    const { port } = await openExcel({ sheets: [{ name: "自评表", rows }] }, LIMIT);
    const { grid } = await port.readActiveSheet();
    expect(grid.rows).toBe(200);
    expect(grid.cell(199, 1)).toEqual({ value: long });
  });

  it("with a cell that no response holds is refused, not read in part", async () => {
    const { port } = await openExcel(
      { sheets: [{ name: "自评表", cells: { A1: 1, A2: SENTENCE.repeat(3000) } }] },
      LIMIT,
    );
    await expect(port.readActiveSheet()).rejects.toMatchObject({ code: "too-large" });
  });
});
