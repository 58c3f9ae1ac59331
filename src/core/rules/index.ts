export { RULES, ruleNamed } from "./registry";
export type { CheckedWorkbook, Problem, Rule, TableRule, WorkbookProblem, WorkbookRule } from "./rule";
