import { cellAt, createWorkbook, type ExcelHost } from "../../../src/workbench/host";
import { failureOf, onActiveSheet, openHost } from "./open-host";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost({
    sheets: [
      { name: "Report", rows: [["finding", null, "kept"]] },
      { name: "自评表" },
      { name: "Locked", protected: true },
    ],
  });
});

const onLocked = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  onActiveSheet((_, context) => {
    batch(context.workbook.worksheets.getItem("Locked"), context);
  });

describe("hyperlinks", () => {
  it("show their text, look like links, and are read back", async () => {
    const [link, none, several] = await onActiveSheet((sheet) => {
      sheet.getRange("A1").hyperlink = {
        documentReference: "'自评表'!B5",
        screenTip: "B5",
        textToDisplay: "跳转",
      };
      return [
        sheet.getRange("A1").load("hyperlink,values,format/font/underline"),
        sheet.getRange("C1").load("hyperlink"),
        sheet.getRange("A1:B1").load("hyperlink"),
      ];
    });
    expect(link.hyperlink).toEqual({
      documentReference: "'自评表'!B5",
      screenTip: "B5",
      textToDisplay: "跳转",
    });
    expect([link.values, link.format.font.underline]).toEqual([[["跳转"]], "Single"]);
    expect([none.hyperlink, several.hyperlink]).toEqual([null, null]);
  });

  it("show their target in an empty cell, and leave the text of others", async () => {
    const range = await onActiveSheet((sheet) => {
      for (const address of ["B1", "C1"])
        sheet.getRange(address).hyperlink = { address: "https://example.com/" };
      return sheet.getRange("B1:C1").load("values");
    });
    expect(range.values).toEqual([["https://example.com/", "kept"]]);
  });

  it("are cleared with their look, or without it", async () => {
    const [bare, plain] = await onActiveSheet((sheet) => {
      const cells = ["A1", "C1"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.hyperlink = { address: "https://example.com/" };
      cells[0]?.clear("Hyperlinks");
      cells[1]?.clear("RemoveHyperlinks");
      return cells.map((cell) => cell.load("hyperlink,values,format/font/underline"));
    });
    expect([bare?.hyperlink, bare?.values, bare?.format.font.underline]).toEqual([
      null,
      [["finding"]],
      "Single",
    ]);
    expect([plain?.hyperlink, plain?.values, plain?.format.font.underline]).toEqual([
      null,
      [["kept"]],
      "None",
    ]);
  });

  it("go when all of a cell is cleared, and stay when its contents are", async () => {
    const [contents, all] = await onActiveSheet((sheet) => {
      const cells = ["A1", "C1"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.hyperlink = { address: "https://example.com/" };
      cells[0]?.clear("Contents");
      cells[1]?.clear();
      return cells.map((cell) => cell.load("hyperlink"));
    });
    expect([contents?.hyperlink.address, all?.hyperlink]).toEqual(["https://example.com/", null]);
  });

  it("that lead nowhere are refused, and any on a protected sheet", async () => {
    const nowhere = onActiveSheet((sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "x" }));
    expect(await failureOf(nowhere)).toEqual({ code: "InvalidArgument", location: "Range.hyperlink" });
    const locked = onLocked((sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Report!A1" }));
    expect(await failureOf(locked)).toEqual({ code: "AccessDenied", location: "Range.hyperlink" });
  });
});

describe("comments", () => {
  it("are added to cells, listed by workbook and by sheet, changed and deleted", async () => {
    await onActiveSheet((sheet, { workbook }) => {
      workbook.comments.add("'自评表'!B5", "得分超过分值");
      sheet.comments.add(sheet.getRange("A1"), "first").content = "changed";
    });
    const [all, own, place] = await onActiveSheet((sheet, { workbook }) => [
      workbook.comments.load("items/content,items/authorName,items/creationDate"),
      sheet.comments.load("items/content"),
      workbook.comments.getItemByCell("自评表!B5").getLocation().load("address"),
    ]);
    expect(all.items.map(({ content }) => content)).toEqual(["得分超过分值", "changed"]);
    expect(all.items[0]?.creationDate).toBeInstanceOf(Date);
    expect(own.items.map(({ content }) => content)).toEqual(["changed"]);
    expect(place.address).toBe("'自评表'!B5");

    const count = await onActiveSheet((_, { workbook }) => {
      workbook.comments.getItemAt(0).delete();
      return workbook.comments.getCount();
    });
    expect(count.value).toBe(1);
  });

  it("go with their sheet", async () => {
    await onActiveSheet((_, { workbook }) => {
      workbook.comments.add("自评表!A1", "x");
      workbook.worksheets.getItem("自评表").delete();
    });
    expect(host.workbook.comments).toEqual([]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet, comments: Excel.CommentCollection) => void]>([
    [
      "InvalidArgument",
      "more than one cell",
      (sheet, comments) => comments.add(sheet.getRange("A1:B1"), "x"),
    ],
    ["InvalidArgument", "an address without its sheet", (_, comments) => comments.add("A1", "x")],
    ["ItemNotFound", "a cell without one", (_, comments) => comments.getItemByCell("Report!A1").load("id")],
    [
      "InvalidOperation",
      "a cell that has one",
      (sheet, comments) => ["x", "y"].map((text) => comments.add(sheet.getRange("A1"), text)),
    ],
    ["AccessDenied", "a protected sheet", (_, comments) => comments.add("Locked!A1", "x")],
    [
      "NotImplemented",
      "events that would never come",
      (_, comments) => comments.onAdded.add(() => Promise.resolve()),
    ],
  ])("answer %s to %s", async (code, _, batch) => {
    const run = onActiveSheet((sheet, { workbook }) => {
      batch(sheet, workbook.comments);
    });
    expect(await failureOf(run)).toMatchObject({ code });
  });
});

describe("frozen panes", () => {
  const frozenBy = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
    const range = await onActiveSheet((sheet) => {
      freeze(sheet.freezePanes);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    return range.isNullObject ? null : range.address;
  };

  it("are rows, columns or both, one after the other", async () => {
    expect(await frozenBy(() => undefined)).toBeNull();
    expect(await frozenBy((panes) => panes.freezeRows(2))).toBe("Report!1:2");
    expect(await frozenBy((panes) => panes.freezeColumns())).toBe("Report!A:A");
    expect(await frozenBy((panes) => panes.freezeAt("A1:B3"))).toBe("Report!A1:B3");
    expect(await frozenBy((panes) => panes.unfreeze())).toBeNull();
  });

  it("are told as a change of the layout", async () => {
    const told: string[] = [];
    host.workbook.subscribe((change) => told.push(change.kind));
    await frozenBy((panes) => panes.freezeRows(1));
    expect(told).toEqual(["layout"]);
  });
});

describe("a report", () => {
  it("is laid out in one round trip on a sheet of its own", async () => {
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.add("绩效校验报告");
      sheet.showGridlines = false;
      const table = sheet.getRange("A1:C3");
      table.values = [
        ["单元格", "问题", "建议"],
        ["B5", "得分超过分值", "改为 10"],
        ["", "", ""],
      ];
      table.format.wrapText = true;
      table.format.columnWidth = 120;
      table.format.rowHeight = 24;
      table.format.borders.getItem("InsideHorizontal").style = "Continuous";
      sheet.getRange("A2").hyperlink = { documentReference: "'自评表'!B5", textToDisplay: "B5" };
      sheet.freezePanes.freezeRows(1);
      await workbook.context.sync();
    });
    expect(host.requests.ofAddIn).toHaveLength(1);
    const sheet = host.workbook.sheets.at(-1)!;
    expect(sheet).toMatchObject({ name: "绩效校验报告", showGridlines: false, frozen: { row: 0, rows: 1 } });
    expect(sheet.rowHeights.get(2)).toBe(24);
    expect(cellAt(sheet, { row: 1, column: 0 })).toMatchObject({
      value: "B5",
      style: { wrap: true, underline: true, borders: { bottom: { style: "thin" } } },
    });
  });
});

it("protects with a password of a file that nothing opens", async () => {
  const workbook = createWorkbook({ sheets: [{ name: "Report", protected: true }] });
  const [sheet] = workbook.sheets;
  const options = sheet!.protection!.options;
  workbook.mutate(
    { kind: "protect", sheet: sheet!, protection: { options, password: { text: undefined } } },
    "user",
  );
  host.reset(workbook);
  for (const password of [undefined, "", "guess"]) {
    const open = onActiveSheet((active) => {
      active.protection.unprotect(password);
    });
    expect(await failureOf(open)).toMatchObject({ code: "InvalidArgument" });
  }
});

describe("arrows to filter by", () => {
  it("stand over a list until they are removed, and not over an area without content", async () => {
    const [none, some] = await onActiveSheet((sheet) => {
      const before = sheet.autoFilter.getRangeOrNullObject().load("address");
      sheet.autoFilter.apply("A1:C4");
      return [before, sheet.autoFilter.getRange().load("address")];
    });
    expect([none.isNullObject, some.address]).toEqual([true, "Report!A1:C4"]);
    const after = await onActiveSheet((sheet) => {
      sheet.autoFilter.remove();
      return sheet.autoFilter.load("enabled");
    });
    expect(after.enabled).toBe(false);
    const failure = await failureOf(
      onActiveSheet((sheet) => {
        sheet.autoFilter.apply("A9:C12");
      }),
    );
    expect(failure).toMatchObject({ code: "InvalidArgument" });
  });

  it("are refused on a protected sheet", async () => {
    const failure = await failureOf(
      onLocked((sheet) => {
        sheet.autoFilter.remove();
      }),
    );
    expect(failure).toMatchObject({ code: "AccessDenied" });
  });
});
