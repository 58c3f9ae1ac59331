import type { Field } from "./evaluation-table";
import { foldText } from "./label-text";

/** What tells the depth of a row: its label, and whether 其中 stands before it. */
export interface DepthSign {
  readonly label: Field;
  readonly isPart: boolean;
}

/**
 * How deep each row stands. The first 其中 opens the sources of the total; a later one opens the parts of the
 * source above it, which go on until a known source or a lesser indent.
 */
export function depthsOf(rows: readonly DepthSign[], totalAt: number): number[] {
  const depths: number[] = [];
  let nested: { readonly indent: number } | undefined;
  let hasSource = false;
  rows.forEach((row, index) => {
    if (index === totalAt) {
      depths.push(0);
      return;
    }
    const indent = indentOf(row.label);
    if (row.isPart && hasSource) nested = { indent };
    else if (nested && endsParts(row, indent, nested.indent)) nested = undefined;
    hasSource = true;
    depths.push(nested ? 2 : 1);
  });
  return depths;
}

/** Sources that are known to stand beside 财政拨款, never under it. */
const SIDE_SOURCES = /^(?:上年结转|其他资金|单位资金|财政专户|自筹|其他$|非财政)/;

function endsParts({ label }: DepthSign, indent: number, partIndent: number): boolean {
  return indent < partIndent || SIDE_SOURCES.test(foldText(label.text));
}

function indentOf(label: Field): number {
  const { value } = label.cell;
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}
