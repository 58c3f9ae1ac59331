/** Writes the workbooks that the workbench offers: `npx tsx scripts/build-samples.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ExcelJS, { type Workbook } from "exceljs";
import {
  cantonFair,
  hiTechFair,
  homeServices,
  marketCirculation,
  singleWindow,
  tradeFriction,
} from "./samples/projects";
import { writeTable } from "./samples/write-table";

const FOLDER = fileURLToPath(new URL("../src/workbench/samples/", import.meta.url));

/** A fixed day, so that writing the samples again changes no byte of their text. */
const WRITTEN = new Date("2021-03-01T00:00:00Z");

/** Everything adds up. */
function clean(workbook: Workbook): void {
  writeTable(workbook.addWorksheet("自评表"), singleWindow);
}

/** Figures that do not follow from each other: rate, execution score, a score above its points, the total. */
function figures(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("自评表");
  const places = writeTable(sheet, hiTechFair);
  sheet.getCell(`G${places.fundTotalRow}`).value = 0.93;
  sheet.getCell(`H${places.fundTotalRow}`).value = 9.3;
  sheet.getCell(`H${places.indicatorRows[1]}`).value = 8;
  sheet.getCell(`I${places.indicatorRows[7]}`).value = null;
  sheet.getCell(`H${places.totalRow}`).value = 98.6;
  // What a reviewer left behind: none of it may change when the add-in marks and clears its cells.
  sheet.getCell(`D${places.indicatorRows[4]}`).fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { argb: "FFFFF2CC" },
  };
  sheet.addConditionalFormatting({
    ref: `H${places.indicatorRows[0]}:H${places.indicatorRows.at(-1)}`,
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: [9],
        priority: 1,
        style: { font: { color: { argb: "FF0F6CBD" }, bold: true } },
      },
    ],
  });
}

/** Totals are formulas, and the one of the scores ends at the page break. */
function formulas(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("自评表");
  const { fundTotalRow, indicatorRows, totalRow } = writeTable(sheet, cantonFair, { pageBreakAfter: 5 });
  const [first, lastOnPage, firstOnNext, last] = [0, 4, 5, -1].map((index) => indicatorRows.at(index));
  const { executed, adjusted, initial } = cantonFair.funds;
  for (const [column, result] of [
    ["C", initial],
    ["D", adjusted],
    ["E", executed],
  ] as const) {
    sheet.getCell(`${column}${fundTotalRow}`).value = {
      formula: `SUM(${column}${fundTotalRow + 1}:${column}${fundTotalRow + 3})`,
      result,
    };
  }
  sheet.getCell(`G${fundTotalRow}`).value = {
    formula: `IF(N(D${fundTotalRow})=0,0,ROUND(E${fundTotalRow}/D${fundTotalRow},2))`,
    result: cantonFair.funds.rate,
  };
  sheet.getCell(`H${fundTotalRow}`).value = {
    formula: `ROUND(F${fundTotalRow}*G${fundTotalRow},2)`,
    result: cantonFair.funds.score,
  };
  sheet.getCell(`G${totalRow}`).value = {
    formula: `F${fundTotalRow}+SUM(G${first}:G${lastOnPage})+SUM(G${firstOnNext}:G${last})`,
    result: 100,
  };
  sheet.getCell(`H${totalRow}`).value = {
    formula: `H${fundTotalRow}+SUM(H${first}:H${lastOnPage})+SUM(H${firstOnNext}:H${Number(last) - 1})`,
    result: 87.2,
  };
}

/** Numbers kept as text, and a total that therefore misses them. */
function textNumbers(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("自评表");
  const { indicatorRows, totalRow } = writeTable(sheet, tradeFriction);
  const asText = (address: string, text: string) => {
    sheet.getCell(address).value = text;
    sheet.getCell(address).numFmt = "@";
  };
  asText(`H${indicatorRows[0]}`, "8");
  asText(`H${indicatorRows[1]}`, "7分");
  asText(`G${indicatorRows[2]}`, "10");
  asText(`H${indicatorRows[2]}`, "10");
  sheet.getCell(`H${totalRow}`).value = {
    formula: `H5+SUM(H${indicatorRows[0]}:H${indicatorRows.at(-1)})`,
    result: 72.7,
  };
}

/** Texts with rests of a web page, a deduction without its reason, full marks for a target that was missed. */
function texts(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("自评表");
  const { goalsRow, indicatorRows } = writeTable(sheet, homeServices);
  sheet.getCell(`B${goalsRow}`).value =
    "<p>对接帮扶地区劳动力，开展家政培训。</p><p>推荐就业&nbsp;500&nbsp;人以上。</p>";
  sheet.getCell(`F${indicatorRows[1]}`).value = "460人";
  sheet.getCell(`I${indicatorRows[6]}`).value = "—";
}

/** Several tables, one of them faulty, one on a hidden sheet, beside a sheet that is no table. */
function department(workbook: Workbook): void {
  writeTable(workbook.addWorksheet("单一窗口"), singleWindow);
  writeTable(workbook.addWorksheet("流通市场"), marketCirculation);
  const friction = workbook.addWorksheet("贸易摩擦");
  const frictionPlaces = writeTable(friction, tradeFriction);
  friction.getCell(`H${frictionPlaces.totalRow}`).value = 98.7;
  writeTable(workbook.addWorksheet("家政扶贫"), homeServices);
  writeTable(workbook.addWorksheet("广交会", { state: "hidden" }), cantonFair);
  const notes = workbook.addWorksheet("填报说明");
  notes.getColumn(1).width = 80;
  ["填报说明", "一、金额单位为元，保留两位小数。", "二、得分低于分值的，须说明偏差原因和改进措施。"].forEach(
    (line, index) => (notes.getCell(index + 1, 1).value = line),
  );
  notes.getCell("A1").font = { bold: true, size: 14 };
}

await mkdir(FOLDER, { recursive: true });
for (const [name, fill] of Object.entries({ clean, figures, formulas, textNumbers, texts, department })) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "EvalCheck";
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  fill(workbook);
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.xlsx`;
  await writeFile(FOLDER + file, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
