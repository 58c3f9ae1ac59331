import { areaOfCell } from "../../../core";
import { invalidArgument } from "../host-error";
import { cellsOf } from "../model/areas";
import { guardContents, guardPermission } from "../model/guard";
import { cellAt, cellKey, type Hyperlink } from "../model/state";
import type { Session } from "../session";
import type { RangeModel } from "./given";
import { isUnbounded, wireValue } from "./range-cells";

/** The look of Excel's own style for hyperlinks. */
const HYPERLINK_STYLE = { fontColor: "#0563C1", underline: true } as const;
const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

interface GivenHyperlink extends Hyperlink {
  readonly textToDisplay?: string;
}

/** `Range.hyperlink`: the one that all cells have, with the text of the first cell; null for none or several. */
export function readHyperlink({ sheet, area }: RangeModel): GivenHyperlink | null {
  const hyperlink = sheet.hyperlinks.get(cellKey(area));
  if (!hyperlink || isUnbounded(area)) return null;
  for (const ref of cellsOf(area)) if (sheet.hyperlinks.get(cellKey(ref)) !== hyperlink) return null;
  return { ...hyperlink, textToDisplay: String(wireValue(cellAt(sheet, area))) };
}

/**
 * Makes all cells of a range hyperlinks. The first cell shows the text that is given; an empty one shows the
 * target.
 */
export function writeHyperlink({ sheet, area }: RangeModel, value: unknown, session: Session): void {
  const location = "Range.hyperlink";
  const { textToDisplay, ...hyperlink } = givenHyperlink(value, location);
  if (isUnbounded(area)) throw invalidArgument(location);
  guardPermission(sheet, "allowInsertHyperlinks", location);
  guardContents(sheet, area, location);
  const shown =
    textToDisplay ??
    (cellAt(sheet, area).value === null ? (hyperlink.address ?? hyperlink.documentReference) : undefined);
  session.change({ kind: "setHyperlinks", sheet, area, hyperlink });
  session.change({ kind: "style", sheet, areas: [area], patch: HYPERLINK_STYLE });
  if (shown === undefined) return;
  const cells = [{ row: area.row, column: area.column, content: { value: shown } }];
  session.change({ kind: "writeCells", sheet, area: areaOfCell(area), cells });
}

/** The two parts of `Range.clear` that are about hyperlinks: one leaves the look of the cells, one does not. */
export function removeHyperlinks(
  { sheet, area }: RangeModel,
  what: "Hyperlinks" | "RemoveHyperlinks",
  session: Session,
): void {
  guardContents(sheet, area, "Range.clear");
  session.change({ kind: "setHyperlinks", sheet, area, hyperlink: null });
  if (what === "RemoveHyperlinks") session.change({ kind: "clear", sheet, area, what: "formats" });
}

/** @throws HostError `InvalidArgument` for what is no hyperlink, or one that leads nowhere. */
function givenHyperlink(value: unknown, location: string): GivenHyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument(location);
  const given: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const [name, text] of Object.entries(value)) {
    const part = PARTS.find((known) => known === name);
    if (!part || (text !== null && typeof text !== "string")) throw invalidArgument(location);
    if (typeof text === "string") given[part] = text;
  }
  if (given.address === undefined && given.documentReference === undefined) throw invalidArgument(location);
  return given;
}
