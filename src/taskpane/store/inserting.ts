import type { SheetModel } from "../../core";
import type { ExcelPort } from "../../excel";
import type { ExerciseChoice } from "./learn-view";

/** What a new worksheet is for. */
export type InsertPurpose = "rebuilt" | "sample" | "exercise" | "template";

/** A worksheet to be added. */
export interface NewSheet {
  readonly purpose: InsertPurpose;
  readonly model: SheetModel;
  /** Which exercise it holds. */
  readonly exercise?: ExerciseChoice;
}

/** A worksheet that was added. */
export interface Insertion extends Omit<NewSheet, "model"> {
  readonly sheetId: string;
  /** Not always the one that was wished for. */
  readonly name: string;
}

export async function insertNewSheet(port: ExcelPort, { model, ...rest }: NewSheet): Promise<Insertion> {
  return { ...rest, ...(await port.insertSheet(model)) };
}
