import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCE = path.join(ROOT, "src");
const FACES = ["core/index.ts", "xlsx/index.ts"].map((face) => path.join(SOURCE, face));

const RELATIVE = /((?:from|import)\s*\(?\s*")(\.{1,2}(?:\/[^"]*)?)"/g;

/**
 * Writes the declarations of the library's faces, and of what they name, into a folder that is theirs alone.
 *
 * @returns what is wrong with them, a line each
 */
export function writeLibraryTypes(target: string): string[] {
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
    outDir: target,
  });
  rmSync(target, { recursive: true, force: true });
  const { emitSkipped, diagnostics } = program.emit(undefined, (file, declarations) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, withFullPaths(declarations, path.join(SOURCE, path.relative(target, file))));
  });
  const complaints = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return emitSkipped ? ["no types were written", ...complaints] : complaints;
}

/** Node takes an import for what it says: it wants the file, where a bundler tries extensions and folders. */
function withFullPaths(declarations: string, source: string): string {
  return declarations.replace(RELATIVE, (_, before: string, specifier: string) => {
    const isFile = existsSync(`${path.join(path.dirname(source), specifier)}.ts`);
    return `${before}${specifier}${isFile ? ".js" : "/index.js"}"`;
  });
}
