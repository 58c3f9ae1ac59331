export { RULES, ruleNamed } from "./registry";
export type { Problem, Rule, TableRule, WorkbookProblem, WorkbookRule } from "./rule";
export type { CheckedWorkbook } from "./workbook";
