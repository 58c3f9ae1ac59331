import { sameCell } from "../grid";
import type { Field } from "../table";
import type { CatalogueGroup } from "./catalogue";
import { countField, isNoName, listedName } from "./list-text";
import { namesByCount } from "./names-in-cell";

/** A row of a catalogue: what stands in it, or in a merged cell that reaches into it; null where blank. */
export interface ListRow {
  readonly level1: Field | null;
  readonly count: Field | null;
  readonly level2: Field | null;
}

/** Rows under one 一级项目名称, which stands once, in a merged cell, or again in each row. */
interface Block {
  readonly level1: Field | null;
  readonly rows: ListRow[];
}

/** Groups the rows of a catalogue by 一级项目, and the rows of one that has several counts by these. */
export function groupRows(rows: readonly ListRow[]): CatalogueGroup[] {
  return blocksOf(rows).flatMap(groupsOf);
}

function blocksOf(rows: readonly ListRow[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && (row.level1 === null || isSameName(row.level1, last.level1))) last.rows.push(row);
    else blocks.push({ level1: row.level1, rows: [row] });
  }
  return blocks;
}

function isSameName(a: Field, b: Field | null): boolean {
  return b !== null && listedName(a.text) === listedName(b.text);
}

/**
 * Several counts under one 一级项目 are its own, filled down, or those of its parts. The reading by which the
 * catalogue is right is taken; where none is, equal counts are one that is filled down, and so is a right one
 * among those that stand beside a repeated name.
 */
function groupsOf({ level1, rows }: Block): CatalogueGroup[] {
  const whole = groupOf(level1, rows);
  if (whole.counts.length < 2) return [whole];
  const parts = partsByCount(rows).map((part) => groupOf(level1, part));
  if (parts.every(isCountRight)) return parts;
  const isOneFigure = whole.counts.every(({ text }) => text === whole.counts[0]?.text);
  const isFilledDown = distinct(rows.map((row) => row.level1)).length > 1;
  return isOneFigure || (isFilledDown && isCountRight(whole)) ? [whole] : parts;
}

/** Whether one of the counts, where there are several, is that of the names. */
function isCountRight({ counts, entries }: CatalogueGroup): boolean {
  return counts.some(({ number }) => number?.eq(entries.length) ?? false);
}

function partsByCount(rows: readonly ListRow[]): ListRow[][] {
  const parts: ListRow[][] = [];
  let above: Field | null = null;
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && (row.count === null || isSameCell(row.count, above))) last.push(row);
    else parts.push([row]);
    above = row.count ?? above;
  }
  return parts;
}

function groupOf(level1: Field | null, rows: readonly ListRow[]): CatalogueGroup {
  const counts = distinct(rows.map(({ count }) => count)).map(countField);
  const names = distinct(rows.map(({ level2 }) => level2)).filter((name) => !isNoName(name));
  const group = level1 ? listedName(level1.text) : "";
  const texts = names.map(({ text }) => text);
  const listed = namesByCount(texts, counts[0]?.number?.toNumber() ?? null);
  const entries = names.flatMap((name, index) =>
    (listed[index] ?? []).map((level2) => ({ level1: group, level2, name })),
  );
  return { level1, counts, entries };
}

/** The fields of a column, one that is merged over several rows once. */
function distinct(fields: readonly (Field | null)[]): Field[] {
  const found: Field[] = [];
  for (const field of fields) if (field && !isSameCell(field, found.at(-1) ?? null)) found.push(field);
  return found;
}

function isSameCell(a: Field, b: Field | null): boolean {
  return b !== null && sameCell(a.ref, b.ref);
}
