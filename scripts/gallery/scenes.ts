import type { FrameLocator, Page } from "playwright-core";

interface Words {
  readonly zh: string;
  readonly en: string;
}

interface Place {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** A state of the pane that is worth a picture. */
export interface Scene {
  /** Names the files. */
  readonly name: string;
  readonly title: Words;
  readonly caption: Words;
  /** Of the window, in pixels. */
  readonly height?: number;
  readonly approach: (place: Place) => Promise<void>;
}

/** Another workbook than the one that the page starts with; it comes with a pane of its own. */
async function openSample({ page, pane }: Place, name: string, title: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^(示例表格|Samples)$/ }).click();
  await page.getByRole("menuitemradio", { name: title }).click();
  await page.waitForFunction((wanted) => {
    const handle = window.evalcheckWorkbench;
    return handle?.workbook.name.startsWith(wanted) && handle.api.getActiveWorkbook() !== null;
  }, name);
  await pane.getByRole("button", { name: /^(校验本表|Validate sheet)$/ }).waitFor();
}

async function validate({ pane }: Place): Promise<void> {
  await pane.getByRole("button", { name: /^(校验本表|Validate sheet)$/ }).click();
  await pane.getByText(/^(校验于|Checked at)/).waitFor();
}

async function openFinding(place: Place): Promise<void> {
  await validate(place);
  await place.pane
    .getByRole("button", { name: /预算执行得分有误|Execution score wrong/ })
    .first()
    .click();
}

async function preview(place: Place): Promise<void> {
  await validate(place);
  await place.pane.getByRole("button", { name: /自动更正|safe fix/ }).click();
}

async function write(place: Place): Promise<void> {
  await preview(place);
  await place.pane.getByRole("button", { name: /^(写入|Write) \d+/ }).click();
  await place.pane.getByRole("button", { name: /^(放回|Put back)/ }).waitFor();
}

async function turnTo({ pane }: Place, tab: RegExp): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name: tab }).click();
}

/** Opens one of the screens that stand in the list under the bar. */
async function turnToMore(place: Place, tab: RegExp): Promise<void> {
  await turnTo(place, /更多|More/);
  await turnTo(place, tab);
}

async function openSettings(place: Place): Promise<void> {
  await turnToMore(place, /^(设置|Settings)$/);
  await place.pane.getByRole("heading", { name: /^(评分规则|Scoring profile)$/ }).waitFor();
}

async function openWaiver(place: Place): Promise<void> {
  await openFinding(place);
  await place.pane.getByRole("button", { name: /^(豁免…|Waive…)$/ }).click();
  await place.pane.getByLabel(/^(理由|Reason)/).waitFor();
}

async function openLearn(place: Place): Promise<void> {
  await turnToMore(place, /^(学习|Learn)$/);
  await place.pane
    .getByRole("button", { name: /^(插入示例表|Insert )/ })
    .first()
    .waitFor();
}

async function writeReport(place: Place): Promise<void> {
  await turnToMore(place, /^(报告|Report)$/);
  await place.pane.getByRole("button", { name: /^(写入报告工作表|Write report sheet)$/ }).click();
  await place.pane.getByText(/^(已写入工作表|Sheet “Validation report” written)/).waitFor();
}

export const SCENES: readonly Scene[] = [
  {
    name: "start",
    title: { zh: "本表：校验之前", en: "This sheet: before the first check" },
    caption: {
      zh: "一个按钮，并说明不会改动单元格。",
      en: "One button, and the promise that no cell is changed.",
    },
    approach: () => Promise.resolve(),
  },
  {
    name: "findings",
    title: { zh: "本表：校验结果", en: "This sheet: the result" },
    caption: {
      zh: "结论、总分及其构成、表中填写与核算结果对照、按级别分组的问题。",
      en: "The verdict, the score with its parts, stated beside computed figures, findings by severity.",
    },
    height: 1500,
    approach: validate,
  },
  {
    name: "finding",
    title: { zh: "本表：问题详情", en: "This sheet: a finding" },
    caption: {
      zh: "哪里有误、依据、怎么改、合计明细和可写入的更正。",
      en: "What is wrong, why that is a rule, what to do, the sum with its addends, and the correction on offer.",
    },
    height: 1500,
    approach: openFinding,
  },
  {
    name: "preview",
    title: { zh: "本表：更正预览", en: "This sheet: preview of corrections" },
    caption: {
      zh: "写入之前逐格列出原值和新值。",
      en: "Every cell with its old and new value before anything is written.",
    },
    height: 1300,
    approach: preview,
  },
  {
    name: "written",
    title: { zh: "本表：写入之后", en: "This sheet: after writing" },
    caption: {
      zh: "写了哪些单元格，并可放回原值。",
      en: "Which cells were written, and the way to put them back.",
    },
    height: 1300,
    approach: write,
  },
  {
    name: "workbook",
    title: { zh: "工作簿", en: "Workbook" },
    caption: {
      zh: "所有工作表的自评表：得分、等级、执行率和问题数。",
      en: "The tables of all sheets: score, grade, execution rate, and how many findings.",
    },
    height: 1100,
    approach: async (place) => {
      await openSample(place, "department", /^(多张自评表的工作簿|A workbook of several tables)/);
      await turnTo(place, /^(工作簿|Workbook)$/);
      await place.pane
        .getByRole("button", { name: /^(校验整个工作簿|校验工作簿|Validate (the )?(whole )?workbook)/ })
        .click();
      await place.pane.getByText(/^(校验于|Checked at)/).waitFor();
    },
  },
  {
    name: "record",
    title: { zh: "记录", en: "Record" },
    caption: { zh: "加载项写入过的每个单元格。", en: "Every cell that the add-in has written." },
    approach: async (place) => {
      await write(place);
      const bar = place.pane.getByRole("navigation");
      const shown = await bar.getByRole("button", { name: /^(记录|Record)$/ }).count();
      await (shown > 0 ? turnTo(place, /^(记录|Record)$/) : turnToMore(place, /^(记录|Record)$/));
    },
  },
  {
    name: "waive",
    title: { zh: "本表：豁免问题", en: "This sheet: waiving a finding" },
    caption: {
      zh: "写明理由、姓名和有效期，存入工作簿；单元格一有改变即失效。",
      en: "A reason, a name and a last day, kept in the workbook, and void as soon as a cell concerned changes.",
    },
    height: 1850,
    approach: openWaiver,
  },
  {
    name: "waivers",
    title: { zh: "豁免", en: "Waivers" },
    caption: {
      zh: "工作簿里的全部豁免及其状态，可逐条撤回。",
      en: "Every waiver of the workbook and how it stands; each can be withdrawn.",
    },
    approach: async (place) => {
      await openWaiver(place);
      const { pane } = place;
      await pane.getByLabel(/^(理由|Reason)/).fill("执行数以决算批复为准，下月更正。");
      await pane.getByLabel(/^(豁免人|Your name)/).fill("王敏");
      await pane.getByRole("button", { name: /^(豁免|Waive)$/ }).click();
      await pane
        .getByText(/^(已豁免：|Waived: )/)
        .first()
        .waitFor();
      await turnToMore(place, /^(豁免|Waivers)$/);
      await pane.getByText("王敏").first().waitFor();
    },
  },
  {
    name: "rebuild",
    title: { zh: "本表：重排", en: "This sheet: rebuilding" },
    caption: {
      zh: "写入新工作表之前，先看将写入的内容和未能归位的内容。",
      en: "What will be written to a new sheet, and what finds no place, before anything is written.",
    },
    height: 1550,
    approach: async (place) => {
      await validate(place);
      await place.pane.getByRole("button", { name: /^(在新工作表中重排本表|Rebuild )/ }).click();
      await place.pane.getByRole("button", { name: /^(写入新工作表|Write )/ }).waitFor();
    },
  },
  {
    name: "learn",
    title: { zh: "学习：练习表", en: "Learn: tables to practise on" },
    caption: {
      zh: "正确的示例表、埋了错误的练习表及其答案、可填写的空白表。",
      en: "A correct table, exercises with planted mistakes and their key, and a blank form.",
    },
    height: 1200,
    approach: openLearn,
  },
  {
    name: "learn-rules",
    title: { zh: "学习：规则", en: "Learn: the rules" },
    caption: {
      zh: "逐条讲解，示例由规则当场校验得出。",
      en: "One by one, each with an example that the rule itself has just judged.",
    },
    height: 1400,
    approach: async (place) => {
      await openLearn(place);
      await place.pane.getByRole("button", { name: /^(规则|Rules)$/ }).click();
      await place.pane.getByText(/^(什么情况下报告|Reported when)/).waitFor();
    },
  },
  {
    name: "learn-anatomy",
    title: { zh: "学习：表的构成", en: "Learn: the parts of a table" },
    caption: {
      zh: "当前自评表的各个部分，点一下即在表中选中。",
      en: "The parts of the table at hand; a click selects each in the sheet.",
    },
    height: 1700,
    approach: async (place) => {
      await validate(place);
      await openLearn(place);
      await place.pane.getByRole("button", { name: /^(表的构成|Anatomy)/ }).click();
      await place.pane.getByRole("heading", { name: /^(项目资金|Funds)$/ }).waitFor();
    },
  },
  {
    name: "report",
    title: { zh: "报告", en: "Report" },
    caption: {
      zh: "把问题写成工作表、批注、CSV 或网页，发出之前再一次清除。",
      en: "The findings as a worksheet, as comments, as CSV or as a web page, and off the sheets again before sending.",
    },
    height: 1200,
    approach: writeReport,
  },
  {
    name: "settings",
    title: { zh: "设置", en: "Settings" },
    caption: {
      zh: "评分规则随工作簿保存，颜色、语言、主题只对本人生效；每处都写明保存在哪里。",
      en: "The profile is kept in the workbook; colours, language and theme for the person. Each section says where.",
    },
    height: 1200,
    approach: openSettings,
  },
  {
    name: "settings-options",
    title: { zh: "设置：评分选项", en: "Settings: scoring options" },
    caption: {
      zh: "规则的每个参数都可调整，旁边写明默认值。",
      en: "Every figure of the profile can be set; what it was by default stands beside it.",
    },
    height: 2000,
    approach: async (place) => {
      await openSettings(place);
      await place.pane.getByText(/^(评分选项|Scoring options)/).click();
      const points = place.pane.getByLabel(/^(预算执行分值（分）|Points for budget execution)$/);
      await points.fill("20");
      await points.press("Enter");
      await place.pane.getByText(/^(默认：10|Default: 10)/).waitFor();
    },
  },
  {
    name: "more",
    title: { zh: "更多页面", en: "More screens" },
    caption: {
      zh: "不常用的页面收在列表中，320 像素宽也放得下。",
      en: "Screens of less everyday use stand in a list, so that 320 px are enough.",
    },
    approach: (place) => turnTo(place, /更多|More/),
  },
];
