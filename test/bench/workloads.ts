import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import * as projects from "../../scripts/samples/projects";
import { writeTable } from "../../scripts/samples/write-table";

/** What is read: one workbook, or a folder of them. */
export interface Workload {
  readonly name: string;
  readonly path: string;
}

const FOLDER = path.resolve(".cache/bench");
const PROJECTS = Object.values(projects);

/** Workbooks as ExcelJS writes them, a table a sheet: what ExcelJS reads best. Written once and kept. */
export async function workloads(): Promise<Workload[]> {
  await mkdir(FOLDER, { recursive: true });
  return [
    { name: "60 sheets", path: await workbook(60) },
    { name: "2,000 sheets", path: await workbook(2_000) },
    { name: "1,000 files", path: await folder(1_000) },
  ];
}

async function workbook(sheets: number): Promise<string> {
  const file = path.join(FOLDER, `sheets-${sheets}.xlsx`);
  return once(file, async (unfinished) => writeFile(unfinished, await bytesOf(sheets, 0)));
}

async function folder(files: number): Promise<string> {
  return once(path.join(FOLDER, `files-${files}`), async (unfinished) => {
    await mkdir(unfinished, { recursive: true });
    for (let index = 0; index < files; index++) {
      const name = `${String(index + 1).padStart(4, "0")}.xlsx`;
      await writeFile(path.join(unfinished, name), await bytesOf(1, index));
    }
  });
}

/** A run that was stopped leaves nothing that the next would take for whole. */
async function once(target: string, write: (unfinished: string) => Promise<void>): Promise<string> {
  if (existsSync(target)) return target;
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await write(unfinished);
  await rename(unfinished, target);
  return target;
}

async function bytesOf(sheets: number, first: number): Promise<Uint8Array> {
  const written = new ExcelJS.Workbook();
  for (let index = first; index < first + sheets; index++) {
    const project = PROJECTS[index % PROJECTS.length];
    if (project) writeTable(written.addWorksheet(`自评表${index + 1}`), named(project, index));
  }
  return new Uint8Array(await written.xlsx.writeBuffer());
}

/** Each project has a name of its own: the rules that compare tables have nothing to find. */
function named(project: (typeof PROJECTS)[number], index: number): typeof project {
  return { ...project, name: `${project.name}（${index + 1}）` };
}
