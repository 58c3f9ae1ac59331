import { formatArea, type CellRef } from "../../core";
import { moveFormula } from "../read/shared-formula";
import { hull } from "./hull";
import type { ElementPlace } from "./scan-xml";
import { childNamed, type CellPlace, type SheetPlaces } from "./sheet-places";
import { escapeText, opened, withAttribute } from "./tags";

/** A formula element that takes over what its group shared. */
export interface PromotedFormula {
  readonly element: ElementPlace;
  readonly xml: string;
}

/**
 * Where the cell that holds a shared formula is written over, the first of the others holds it from then on:
 * they would lose their formula otherwise.
 */
export function promotedFormulas(
  { text, sharedGroups }: SheetPlaces,
  isWritten: (cell: CellRef) => boolean,
): ReadonlyMap<CellPlace, PromotedFormula> {
  const promoted = new Map<CellPlace, PromotedFormula>();
  for (const { master, formula, dependents } of sharedGroups) {
    if (!isWritten(master)) continue;
    const rest = dependents.filter((cell) => !isWritten(cell));
    const [heir] = rest;
    const element = heir && childNamed(heir, "f");
    if (!element) continue;
    const moved = moveFormula(formula, heir.row - master.row, heir.column - master.column);
    const source = text.slice(element.start, element.tagEnd);
    const tag = withAttribute(opened(source), "ref", formatArea(hull(rest)));
    promoted.set(heir, { element, xml: `${tag}${escapeText(moved)}</${element.name}>` });
  }
  return promoted;
}
