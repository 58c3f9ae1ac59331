import { nearestToATable } from "../table";
import type { WorkbookRule } from "./rule";

type MessageId = "nothing" | "nearest";

/** Nothing that was read holds an evaluation table. */
export const tableNotRecognised: WorkbookRule<MessageId> = {
  id: "table-not-recognised",
  scope: "workbook",
  severity: "advice",
  fixable: null,
  messageIds: ["nothing", "nearest"],
  *check({ grids, tables }) {
    if (tables.length > 0) return;
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
