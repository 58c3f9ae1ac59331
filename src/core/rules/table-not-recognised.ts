import { entriesOf } from "../catalogue";
import type { WorkbookRule } from "./rule";

type MessageId = "nothing" | "nearest" | "catalogue";

/** Nothing that was read holds an evaluation table. */
export const tableNotRecognised: WorkbookRule<MessageId> = {
  id: "table-not-recognised",
  scope: "workbook",
  severity: "advice",
  fixable: null,
  messageIds: ["nothing", "nearest", "catalogue"],
  *check({ sheets, tables, catalogues }) {
    if (tables.length > 0) return;
    const [catalogue] = catalogues;
    if (catalogue) {
      const sheet = catalogue.grid.name;
      const projects = String(entriesOf(catalogue).length);
      yield { sheet, cell: null, messageId: "catalogue", subject: "sheet", data: { sheet, projects } };
      return;
    }
    const [nearest] = [...sheets].sort((a, b) => b.labels.length - a.labels.length);
    if (!nearest) return;
    const { name: sheet, labels } = nearest;
    const found = labels.join("、");
    const messageId = found === "" ? "nothing" : "nearest";
    yield { sheet, cell: null, messageId, subject: "sheet", data: { sheet, found } };
  },
};
