import { openExcel } from "./open-excel";

describe("an Excel that is too old", () => {
  it("is told so, and nothing is asked of it", async () => {
    const { port, excel } = await openExcel(
      { sheets: [{ name: "自评表", cells: { A1: 1 } }] },
      { apiSets: { ExcelApi: "1.12" } },
    );
    await expect(port.readActiveSheet()).rejects.toMatchObject({ code: "too-old" });
    await expect(port.recalculate()).rejects.toMatchObject({
      code: "too-old",
    });
    expect(excel.requests.ofAddIn).toHaveLength(0);
  });
});
