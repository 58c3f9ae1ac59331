import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import ts from "typescript";
import { writeLibraryTypes } from "../../scripts/library-types/write-library-types";

const MANIFEST = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** A program of another package, which has this one and its dependencies installed, and nothing else. */
const CONSUMER = `
import { createGrid, planCorrections, validate, type Decimal, type Finding, type Report } from "evalcheck";
import { DEFAULT_LIMITS, patchWorkbook, readGrids, readWorkbook, WorkbookFileError } from "evalcheck/xlsx";

export function errorsOf(bytes: Uint8Array): readonly Finding[] | string {
  try {
    const report: Report = validate(readGrids(bytes, { cells: DEFAULT_LIMITS.cells * 2 }));
    return report.findings.filter(({ severity }) => severity === "error");
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return error.exceeded ? \`\${error.exceeded.limit}: \${error.exceeded.allowed}\` : error.problem;
  }
}

export function corrected(bytes: Uint8Array): Uint8Array {
  const { edits } = planCorrections(validate(readGrids(bytes)));
  return patchWorkbook(bytes, edits).bytes;
}

export const doubled = (figure: Decimal): string => figure.times(2).toFixed();
export const visible = (bytes: Uint8Array): number =>
  readWorkbook(bytes).sheets.filter(({ visibility }) => visibility === "visible").length;
// @ts-expect-error -- a cell holds no date: the types are read, not passed over
createGrid({ name: "a", cells: [[{ value: new Date() }]] });
`;

let folder = "";
let complaints: string[] = [];
beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/types-"));
  const installed = path.join(folder, "node_modules/evalcheck");
  complaints = writeLibraryTypes(path.join(installed, "dist/library/types"));
  writeFileSync(path.join(installed, "package.json"), readFileSync("package.json"));
  for (const name of Object.keys(MANIFEST.dependencies)) {
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.resolve("node_modules", name), link, "junction");
  }
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(folder, "consumer.ts"), CONSUMER);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("writes the types without a complaint", () => {
  expect(complaints).toEqual([]);
});

it.each([
  ["Node", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ["a bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])(
  "gives a program that is resolved as by %s all of its types, every one of which is checked",
  (_, module, moduleResolution) => {
    const program = ts.createProgram([path.join(folder, "consumer.ts")], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    });
    const found = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const place = file ? path.relative(folder, file.fileName) : "";
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(found).toEqual([]);
  },
  60_000,
);

it("names no package in the types that is not installed with this one", () => {
  const types = path.join(folder, "node_modules/evalcheck/dist/library/types");
  const reached = new Set<string>();
  const named = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, specifier = ""] of source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      if (specifier.startsWith("."))
        follow(path.resolve(path.dirname(file), specifier.replace(/\.js$/, ".d.ts")));
      else named.add(specifier);
    }
  };
  for (const face of ["core", "xlsx"]) follow(path.join(types, face, "index.d.ts"));
  expect(reached.size).toBeGreaterThan(50);
  expect(readdirSync(types).sort()).toEqual(["core", "xlsx"]);
  expect([...named].map((name) => `@types/${name}`)).toEqual(Object.keys(MANIFEST.dependencies));
});
