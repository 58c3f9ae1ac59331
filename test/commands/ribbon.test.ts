import { createRibbon, RIBBON_FUNCTIONS, type RibbonFunction } from "../../src/commands";
import { openExcel, type OpenExcel } from "../excel/open-excel";
import { settled } from "../office";

const ribbon = createRibbon();
let xdm: OpenExcel["xdm"];
let before: number;

beforeAll(async () => {
  ({ xdm } = await openExcel({ sheets: [{ name: "Sheet1" }] }));
  ribbon.bind();
});

beforeEach(() => {
  before = xdm.completedCommands;
});

const completed = () => xdm.completedCommands - before;

describe("the ribbon of a page", () => {
  it("takes a press before anybody answers, and says that it has ended only after the answer", async () => {
    xdm.invokeCommand("validateSheet");
    await settled(50);
    expect(completed()).toBe(0);
    const answered: string[] = [];
    ribbon.answerWith((pressed) => {
      answered.push(pressed);
      return Promise.resolve();
    });
    await settled(50);
    expect(answered).toEqual(["validateSheet"]);
    expect(completed()).toBe(1);
  });

  it("binds every function that the manifest may name", async () => {
    const answered: RibbonFunction[] = [];
    ribbon.answerWith((pressed) => {
      answered.push(pressed);
      return Promise.resolve();
    });
    for (const name of RIBBON_FUNCTIONS) xdm.invokeCommand(name);
    await settled(50);
    expect(answered).toEqual(RIBBON_FUNCTIONS);
  });

  it("answers one press after the other", async () => {
    const ends: (() => void)[] = [];
    ribbon.answerWith(() => new Promise((resolve) => ends.push(resolve)));
    xdm.invokeCommand("validateSheet");
    xdm.invokeCommand("clearHighlights");
    await settled(50);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await settled(50);
    expect(ends).toHaveLength(2);
    expect(completed()).toBe(1);
    ends[1]?.();
    await settled(50);
    expect(completed()).toBe(2);
  });
});
