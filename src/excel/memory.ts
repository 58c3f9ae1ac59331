import { EMPTY_MEMORY, isEmptyMemory, MEMORY_FAMILY, type MemoryReading, type WorkbookMemory } from "../core";
import type { MemoryChange } from "./port";
import type { Runner, Talk } from "./run";

/** The workbook's memory, and the part that holds it; null where there is none. */
interface FoundMemory {
  readonly reading: MemoryReading;
  readonly part: Excel.CustomXmlPart | null;
}

/** Reads and changes what is kept in the workbook. */
export interface MemoryKeeper {
  readonly read: () => Promise<MemoryReading>;
  readonly keep: (change: MemoryChange) => Promise<MemoryReading>;
  readonly discard: () => Promise<void>;
}

export function createMemoryKeeper(runner: Runner): MemoryKeeper {
  const inTurn = createQueue();
  return {
    read: () => inTurn(() => runner.run("no-worksheet", async (talk) => (await findMemory(talk)).reading)),
    keep: (change) => inTurn(() => runner.run("no-worksheet", (talk) => changeMemory(talk, change))),
    discard: () => inTurn(() => runner.run("no-worksheet", discardMemory)),
  };
}

/** One round trip where the workbook has no part, two where it has one. */
async function findMemory({ context, answered }: Talk): Promise<FoundMemory> {
  const parts = await ownParts({ context, answered });
  if (parts.length === 0) return { reading: { readable: true, memory: EMPTY_MEMORY }, part: null };
  const texts = parts.map((part) => part.getXml());
  await context.sync();
  answered();
  const { readParts } = await import("./memory-part");
  return { reading: readParts(texts.map(({ value }) => value)), part: parts[0] ?? null };
}

async function ownParts({ context, answered }: Talk): Promise<Excel.CustomXmlPart[]> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  answered();
  return customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(MEMORY_FAMILY));
}

/** A memory that cannot be read is left as it is, and one that does not change is not written. */
async function changeMemory(talk: Talk, change: MemoryChange): Promise<MemoryReading> {
  const { reading, part } = await findMemory(talk);
  if (!reading.readable) return reading;
  const memory = change(reading.memory);
  if (memory === reading.memory) return reading;
  if (isEmptyMemory(memory)) part?.delete();
  else await setMemory(talk, part, memory);
  await talk.context.sync();
  talk.answered();
  return { readable: true, memory };
}

async function setMemory(
  { context }: Talk,
  part: Excel.CustomXmlPart | null,
  memory: WorkbookMemory,
): Promise<void> {
  const { memoryXml } = await import("./memory-part");
  if (part) part.setXml(memoryXml(memory));
  else context.workbook.customXmlParts.add(memoryXml(memory));
}

async function discardMemory(talk: Talk): Promise<void> {
  const parts = await ownParts(talk);
  if (parts.length === 0) return;
  for (const part of parts) part.delete();
  await talk.context.sync();
  talk.answered();
}

/** Runs tasks one after the other: each change is made to what the one before it has left. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
