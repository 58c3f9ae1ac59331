import { screen } from "@testing-library/react";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { openPane, shown } from "./open-pane";

describe("the pane in an Excel that is too old", () => {
  it("says so and what is needed, and offers nothing that cannot work", async () => {
    const { user } = await openPane({ sheets: [FAULTY_TABLE] }, { apiSets: { ExcelApi: "1.12" } });
    await user.click(screen.getByRole("button", { name: "校验本表" }));
    await shown().findByText("Excel 版本过低");
    expect(shown().queryByText(/Excel 2021、Microsoft 365/)).not.toBeNull();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});
