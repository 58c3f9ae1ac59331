import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RIBBON_FUNCTIONS } from "../../../src/commands";
import { readRibbon } from "../../../src/workbench/ribbon";

const manifest = readFileSync(resolve("manifest.xml"), "utf8");

describe("the ribbon of the manifest", () => {
  it("has its group and its buttons in both languages", () => {
    const labels = (locale: "zh-CN" | "en-US") =>
      readRibbon(manifest, locale).buttons.map(({ label }) => label);
    expect(readRibbon(manifest, "zh-CN")).toMatchObject({ addInName: "绩效自评校验", label: "绩效自评校验" });
    expect(readRibbon(manifest, "en-US")).toMatchObject({ addInName: "EvalCheck", label: "EvalCheck" });
    expect(labels("zh-CN")).toEqual(
      expect.arrayContaining(["校验本表", "校验工作簿", "更正合计", "清除标记", "显示窗格"]),
    );
    expect(labels("en-US")).toEqual(
      expect.arrayContaining([
        "Validate sheet",
        "Validate workbook",
        "Fix totals",
        "Clear highlights",
        "Show pane",
      ]),
    );
  });

  it("has a tip and an icon of its own for each button", () => {
    const { buttons } = readRibbon(manifest, "zh-CN");
    expect(new Set(buttons.map(({ tip }) => tip)).size).toBe(buttons.length);
    expect(new Set(buttons.map(({ icon }) => icon.large)).size).toBe(buttons.length);
    for (const { icon } of buttons)
      for (const file of [icon.small, icon.large]) expect(existsSync(file)).toBe(true);
  });

  it("runs the add-in's functions, in their order, and shows the pane", () => {
    const actions = readRibbon(manifest, "zh-CN").buttons.map(({ action }) => action);
    expect(actions).toEqual([
      ...RIBBON_FUNCTIONS.map((functionName) => ({ kind: "run", functionName })),
      { kind: "show-pane" },
    ]);
  });
});
