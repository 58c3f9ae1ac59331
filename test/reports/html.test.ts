/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import type { Locale } from "../../src/messages";
import type { CheckedFile, FileReport } from "../../src/reports";
import { checked, UNREAD, withWaiver, written } from "./written-reports";

const faulty = checked("a.xlsx", { alter: { "total.score": 12.5 } });

/** The page as a parser sees it; its script does not run here. */
function pageOf(files: readonly (CheckedFile | FileReport)[], locale: Locale = "en-US"): Document {
  return new DOMParser().parseFromString(written(files, { format: "html", locale }), "text/html");
}

function texts(page: ParentNode, selector: string): string[] {
  return Array.from(page.querySelectorAll(selector), (each) => each.textContent.trim());
}

describe("the HTML report", () => {
  it("has a section a file with figures and findings, and an overview of them all", () => {
    const page = pageOf([faulty, checked("b.xlsx"), UNREAD]);
    expect(page.documentElement.lang).toBe("en-US");
    expect(texts(page, "main > #files > .file h2")).toEqual(["a.xlsx", "b.xlsx", "locked.xlsx"]);
    expect(page.querySelector("main > #overview")).not.toBeNull();
    expect(texts(page, ".file .contradicted")).toContain("12.5 (≠ 97.9)");
    expect(texts(page, ".finding.error p")[0]).toMatch(/^Error H\d+ The total score states 12\.5/);
    expect(texts(page, "#overview .counts li")[0]).toBe("1 error");
    expect(texts(page, "#overview tbody a")).toEqual(["a.xlsx", "b.xlsx"]);
    for (const link of page.querySelectorAll("#overview a")) {
      expect(page.querySelector(link.getAttribute("href")!)?.className).toContain("file");
    }
    expect(texts(page, ".unread")).toEqual(["It has a password. Remove it."]);
  });

  it("counts in plurals of the language, and breaks a path behind its folders", () => {
    const files = [faulty, checked("表/2023/b.xlsx", { alter: { "total.score": 12.5 } })];
    const counts = (locale: Locale) => texts(pageOf(files, locale), "#overview .counts li");
    expect(counts("en-US")).toEqual(["2 errors", "0 warnings", "0 advice"]);
    expect(counts("zh-CN")).toEqual(["2 个错误", "0 个警告", "0 条建议"]);
    expect(texts(pageOf(files), ".card.wide th.figure").slice(-3)).toEqual(["Errors", "Warnings", "Advice"]);
    const link = pageOf(files).querySelectorAll("#overview tbody a")[1]!;
    expect(link.innerHTML).toBe("表/<wbr>2023/<wbr>b.xlsx");
  });

  it("spreads the scores over classes", () => {
    const page = pageOf([faulty, checked("b.xlsx")]);
    const rows = Array.from(page.querySelectorAll("#overview .share"), (bar) => {
      const row = bar.closest("tr")!;
      return [row.querySelector("th")!.textContent, row.querySelector(".figure")!.textContent];
    });
    expect(rows).toEqual([
      ["≥ 100", "0"],
      ["95 – 100", "2"],
      ["90 – 95", "0"],
      ["80 – 90", "0"],
      ["70 – 80", "0"],
      ["60 – 70", "0"],
      ["< 60", "0"],
    ]);
  });

  it("sets what is waived apart and counts it apart", () => {
    const page = pageOf([withWaiver(faulty)]);
    expect(texts(page, ".finding.waived")[0]).toContain(
      "Waived by 李审 until 2026-12-31: Agreed <with> the office",
    );
    expect(texts(page, ".finding.error")).toEqual([]);
    expect(page.querySelector("input[value=waived]")).not.toBeNull();
  });

  it("speaks Chinese", () => {
    const page = pageOf([faulty], "zh-CN");
    expect(page.title).toBe("绩效自评校验报告");
    expect(texts(page, "#overview h2")).toEqual(["概览", "得分分布", "问题类型", "自评表"]);
  });

  it("lets no text of the workbook be markup, in elements or attributes", () => {
    const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;
    const page = pageOf([
      checked(`${attack}.xlsx`, {
        alter: { project: attack, "1.name": attack, "1.score": 99 },
        sheet: attack,
      }),
    ]);
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelectorAll("img")).toHaveLength(0);
    expect(texts(page, ".file h2")).toEqual([`${attack}.xlsx`]);
    expect(texts(page, ".file h3")).toEqual([attack]);
    expect(page.querySelector<HTMLElement>(".file")!.dataset.about).toContain(attack);
    const handlers = Array.from(page.querySelectorAll("*")).flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  it("admits its own script by its hash, and nothing from anywhere", () => {
    const page = pageOf([faulty]);
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const script = page.querySelector("script")!.textContent;
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(page.querySelectorAll("[src], link, iframe, object, base")).toHaveLength(0);
  });
});
