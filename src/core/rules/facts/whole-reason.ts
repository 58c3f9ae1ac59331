import type { EvaluationTable, LabelledField } from "../../table";
import { compact } from "./subject";

/** 偏差大或目标未完成原因分析: a label that asks for causes, not only for conclusions and measures. */
const CAUSES = /原因|问题/;

/** The one reason of a form that asks once for the whole table and has no such column; undefined where it does not. */
export function causeOfWhole({ header, explanations }: EvaluationTable): LabelledField | undefined {
  if (header?.columns.reason) return undefined;
  return explanations.find(({ label }) => CAUSES.test(compact(label.text)));
}
