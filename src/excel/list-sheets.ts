import type { Talk } from "./run";

/** The worksheets of the workbook in their order, hidden ones included, each with its id and name: one round trip. */
export async function listSheets({ context, answered }: Talk): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  answered();
  return worksheets.items;
}
