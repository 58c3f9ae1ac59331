import { amountIn, statedUnit, unitLine } from "./amounts";
import { readLabelled } from "./beside";
import type { Field, Head, LabelledAmount, LabelledField } from "./evaluation-table";
import type { HeadLabel } from "./labels";
import type { Segment } from "./segments";
import { readField, type TableReader } from "./table-reader";

/** Reads the head of a table: of labels that page breaks repeat, the first counts. */
export function readHead(reader: TableReader, segment: Segment): Head {
  const title = readTitle(reader, segment);
  const { project, departmentName, amount, department, unit } = readLabels(reader, segment);
  const shownProject = project ?? departmentName;
  const shownDepartment = department ?? (project && departmentName);
  const head: { -readonly [Key in keyof Head]: Head[Key] } = {};
  if (title) head.title = title;
  if (shownProject) head.project = shownProject;
  if (amount) head.amount = withUnit(amount, segment);
  if (shownDepartment) head.department = shownDepartment;
  if (unit) head.unit = unit;
  return head;
}

function readTitle(reader: TableReader, { rows }: Segment): Field | undefined {
  const hit = rows.find((row) => row.title)?.title;
  return hit && reader.place(readField(reader.grid, hit.row, hit.column));
}

function readLabels(
  reader: TableReader,
  { rows, bounds }: Segment,
): Partial<Record<HeadLabel, LabelledField>> {
  const found: Partial<Record<HeadLabel, LabelledField>> = {};
  const header = rows.find((row) => row.header)?.row ?? bounds.endRow;
  for (const { row, hits, fundsHeader } of rows) {
    if (row >= header) break;
    if (fundsHeader) continue;
    hits.forEach((hit, index) => {
      const { head } = hit.roles;
      if (!head || found[head]) return;
      const field = readLabelled(reader, hit, hits[index + 1]);
      if (field) found[head] = field;
    });
  }
  return found;
}

/** 项目金额 stands in 元 even beside funds in 万元, unless its label or a line of the table says otherwise. */
function withUnit(amount: LabelledField, { rows }: Segment): LabelledAmount {
  const unit = statedUnit(amount.label.text) ?? unitLine(rows) ?? "元";
  return { label: amount.label, value: amountIn(unit, amount.value), unit };
}
