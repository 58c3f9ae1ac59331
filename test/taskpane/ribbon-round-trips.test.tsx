import { readFileSync } from "node:fs";
import { RIBBON_FUNCTIONS } from "../../src/commands";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { requestsOf } from "../excel/open-excel";
import { withRibbon } from "./with-ribbon";

/** The rows of the documentation: a button's function, how many sheets, and how many round trips. */
const documented = Array.from(
  readFileSync("docs/round-trips.md", "utf8").matchAll(/^\| `(\w+)` +\| (\d+) +\| (\d+) +\|$/gm),
  ([, name = "", sheets = "", count = ""]) => ({
    name: RIBBON_FUNCTIONS.find((each) => each === name),
    sheets: Number(sheets),
    count: Number(count),
  }),
);

describe("the round trips of the ribbon in docs/round-trips.md", () => {
  it.each(documented)("are those of $name on $sheets sheets", async ({ name, sheets, count }) => {
    const { excel, press } = await withRibbon({
      sheets: Array.from({ length: sheets }, (_, index) => ({
        ...FAULTY_TABLE,
        name: `自评表${index + 1}`,
      })),
    });
    if (name === "clearHighlights") await press("validateSheet");
    excel.requests.clear();
    expect(await press(name!)).toBe(1);
    expect(requestsOf(excel)).toHaveLength(count);
  });

  it("are given for every button", () => {
    expect(documented.map(({ name }) => name)).toEqual(RIBBON_FUNCTIONS);
  });
});
