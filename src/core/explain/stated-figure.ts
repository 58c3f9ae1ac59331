import type { Field } from "../table";
import type { Figure } from "../rules/facts/figure";
import type { StatedFigure } from "./explanation";

/** A field with the figure that is read from it; null where the form has no such place. */
export function statedFigure(field: Field | undefined, { value }: Figure): StatedFigure | null {
  if (!field) return null;
  const { ref, area, text } = field;
  return { ref, area, text, value };
}
