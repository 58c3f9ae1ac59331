import { areaOfCell, parseArea, parseCell, type Area, type CellRef } from "../../../core";
import { guardContents } from "./guard";
import type { CellResult, StylePatch } from "./mutation";
import { typedContent } from "./typing";
import { cellAt, findSheet, type Sheet } from "./state";
import type { Workbook } from "./workbook";

/** What a person does in the grid: on the active sheet, if no other is given by name or id. */
export interface User {
  /** Types into a cell. Locked cells of a protected sheet refuse it with an AccessDenied. */
  edit(cell: string | CellRef, input: string | number | boolean | null, sheet?: string): void;
  select(area: string | Area, sheet?: string): void;
  /** Turns to another sheet; null for a chart sheet. */
  activate(sheet: string | null): void;
  format(area: string | Area, patch: StylePatch, sheet?: string): void;
  rename(name: string, sheet?: string): void;
  deleteSheet(sheet?: string): void;
  /** Protects the structure of the workbook, without a password. */
  protectStructure(): void;
  /** Takes results over that something else has calculated, such as a visible spreadsheet. */
  applyCalculated(results: readonly CellResult[], sheet?: string): void;
}

/** Gives a workbook a person who uses it. */
export function createUser(workbook: Workbook): User {
  const sheetNamed = (name: string | undefined): Sheet => {
    const sheet = name === undefined ? workbook.activeSheet : findSheet(workbook, name);
    if (!sheet) throw new Error(`There is no sheet ${name ?? "that is active"}`);
    return sheet;
  };

  return {
    edit(place, input, name) {
      const sheet = sheetNamed(name);
      const ref = cellGiven(place);
      guardContents(sheet, areaOfCell(ref), "user");
      const content = typedContent(input ?? "", cellAt(sheet, ref).format);
      if (!content) throw new Error(`Excel does not take ${String(input)}`);
      const cells = [{ row: ref.row, column: ref.column, content }];
      workbook.mutate({ kind: "writeCells", sheet, area: areaOfCell(ref), cells }, "user");
      workbook.settle();
    },
    select(area, name) {
      workbook.mutate({ kind: "select", sheet: sheetNamed(name), areas: [areaGiven(area)] }, "user");
    },
    activate(name) {
      const sheet = name === null ? null : sheetNamed(name);
      workbook.mutate({ kind: "activate", sheet }, "user");
    },
    format(area, patch, name) {
      workbook.mutate({ kind: "style", sheet: sheetNamed(name), areas: [areaGiven(area)], patch }, "user");
    },
    rename(name, sheet) {
      workbook.mutate({ kind: "changeSheet", sheet: sheetNamed(sheet), change: { name } }, "user");
    },
    deleteSheet(name) {
      workbook.mutate({ kind: "deleteSheet", sheet: sheetNamed(name) }, "user");
    },
    protectStructure() {
      workbook.mutate({ kind: "protectStructure" }, "user");
    },
    applyCalculated(results, name) {
      workbook.mutate({ kind: "setResults", sheet: sheetNamed(name), results }, "calculation");
      workbook.settle();
    },
  };
}

function cellGiven(cell: string | CellRef): CellRef {
  if (typeof cell !== "string") return cell;
  const parsed = parseCell(cell);
  if (!parsed) throw new Error(`${cell} is no cell`);
  return parsed;
}

function areaGiven(area: string | Area): Area {
  if (typeof area !== "string") return area;
  const parsed = parseArea(area);
  if (!parsed) throw new Error(`${area} is no area`);
  return parsed;
}
