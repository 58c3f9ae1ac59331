import { recordsOf } from "../../../core";
import type { Messages } from "../../../messages";
import { recordCsv, recordTabbed } from "../../../reports/record";
import type { FileText, WrittenBatch } from "../../store";

/** Every written cell as a list, in the order of the writing. */
export function takeRecord(
  batches: readonly WrittenBatch[],
  form: "tabbed" | "csv",
  messages: Messages,
): FileText {
  const records = batches.flatMap(({ at, edits }) => recordsOf(edits, new Date(at).toISOString()));
  const name = messages.t("record:name");
  return form === "csv"
    ? { text: recordCsv(records, messages), fileName: `${name}.csv`, mediaType: "text/csv" }
    : { text: recordTabbed(records, messages), fileName: `${name}.txt`, mediaType: "text/plain" };
}
