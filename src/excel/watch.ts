import { areaOfAddress } from "./address";
import type { OwnWrites } from "./own-writes";
import type { SheetListener } from "./port";
import type { Runner, Talk } from "./run";

/** Listens to the workbook's worksheets as {@link ExcelPort.watch} says. */
export async function watchSheets(
  runner: Runner,
  ownWrites: OwnWrites,
  listener: SheetListener,
): Promise<() => Promise<void>> {
  const registered = await runner.run("no-worksheet", async ({ context, answered }) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onActivated.add(({ worksheetId }) => {
        listener.activated(worksheetId);
        return Promise.resolve();
      }),
      worksheets.onChanged.add(({ worksheetId, address, source }) => {
        const ours = source === Excel.EventSource.local && isOwnWrite(ownWrites, worksheetId, address);
        if (!ours) listener.changed(worksheetId, address);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    answered();
    return handlers;
  });
  return () => stopListening(runner, registered);
}

function isOwnWrite(ownWrites: OwnWrites, sheetId: string, address: string): boolean {
  const areas = address.split(",").map(areaOfAddress);
  return areas.every((area) => area !== undefined) && ownWrites.claim(sheetId, areas);
}

/** Handlers can be removed only in the context in which they were added. */
async function stopListening(
  runner: Runner,
  handlers: readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[],
): Promise<void> {
  const remove = async ({ context, answered }: Talk) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
    answered();
  };
  await runner.run("no-worksheet", remove, handlers[0]?.context);
}
