/** Writes the types of the library's faces into dist/library/types: `npx tsx scripts/build-library-types.ts`. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = path.join(ROOT, "src");
const TARGET = path.join(ROOT, "dist/library/types");
const FACES = ["core/index.ts", "xlsx/index.ts"].map((face) => path.join(SOURCE, face));

const RELATIVE = /((?:from|import)\s*\(?\s*")(\.{1,2}(?:\/[^"]*)?)"/g;

/** Node takes an import for what it says: it wants the file, where a bundler tries extensions and folders. */
function withFullPaths(declarations: string, file: string): string {
  const folder = path.join(SOURCE, path.relative(TARGET, path.dirname(file)));
  return declarations.replace(RELATIVE, (_, before: string, specifier: string) => {
    const isFile = existsSync(`${path.join(folder, specifier)}.ts`);
    return `${before}${specifier}${isFile ? ".js" : "/index.js"}"`;
  });
}

const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
  config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram(FACES, {
  ...options,
  types: [],
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: SOURCE,
  outDir: TARGET,
});
rmSync(TARGET, { recursive: true, force: true });
const { emitSkipped, diagnostics } = program.emit(undefined, (file, declarations) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, withFullPaths(declarations, file));
});
for (const { messageText } of diagnostics) console.error(ts.flattenDiagnosticMessageText(messageText, "\n"));
process.exitCode = emitSkipped || diagnostics.length > 0 ? 1 : 0;
