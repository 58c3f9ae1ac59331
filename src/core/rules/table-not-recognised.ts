import { entriesOf } from "../catalogue";
import { nearestToATable } from "../table";
import type { WorkbookRule } from "./rule";

type MessageId = "nothing" | "nearest" | "catalogue";

/** Nothing that was read holds an evaluation table. */
export const tableNotRecognised: WorkbookRule<MessageId> = {
  id: "table-not-recognised",
  scope: "workbook",
  severity: "advice",
  fixable: null,
  messageIds: ["nothing", "nearest", "catalogue"],
  *check({ grids, tables, catalogues }) {
    if (tables.length > 0) return;
    const [catalogue] = catalogues;
    if (catalogue) {
      const sheet = catalogue.grid.name;
      const projects = String(entriesOf(catalogue).length);
      yield { sheet, cell: null, messageId: "catalogue", subject: "sheet", data: { sheet, projects } };
      return;
    }
    const candidates = grids.map((grid) => ({ grid, found: nearestToATable(grid).found }));
    const [nearest] = candidates.sort((a, b) => b.found.length - a.found.length);
    if (!nearest) return;
    const found = nearest.found.join("、");
    yield {
      sheet: nearest.grid.name,
      cell: null,
      messageId: found === "" ? "nothing" : "nearest",
      subject: "sheet",
      data: { sheet: nearest.grid.name, found },
    };
  },
};
