import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { NOTICES_FILE, ThirdPartyNotices } from "../../scripts/notices/third-party-notices";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notices-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function putPackage(at: string, more: object, files: Readonly<Record<string, string>> = {}): void {
  const name = at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);
  const manifest = { name, version: "1.0.0", license: "MIT", sideEffects: false, ...more };
  const own = {
    "package.json": JSON.stringify(manifest),
    "index.js": `export const it = (n) => n + document.title + "${name}";`,
    ...files,
  };
  put(Object.fromEntries(Object.entries(own).map(([file, text]) => [`${at}/${file}`, text])));
}

/** Bundles the folder's program and returns the notices beside it. */
async function noticesOf(program: string): Promise<string> {
  put({ "program.js": program });
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./program.js",
    output: { path: path.join(folder, "dist") },
    plugins: [new ThirdPartyNotices()],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([]);
  return readFileSync(path.join(folder, "dist", NOTICES_FILE), "utf8");
}

function titlesIn(notices: string): string[] {
  return [...notices.matchAll(/^-{80}\n(.*)$/gm)].map(([, title = ""]) => title);
}

describe("third-party notices", () => {
  it("name each package that is in the bundle with its licence, those within packages included", async () => {
    putPackage("node_modules/zeta", {}, { LICENSE: "Copyright Zeta\r\nDo as you like.\r\n" });
    putPackage("node_modules/@scope/alpha", {}, { "index.js": 'export { it } from "inner";' });
    putPackage("node_modules/@scope/alpha/node_modules/inner", { version: "2.0.0" }, { COPYING: "Inner's" });
    const notices = await noticesOf(
      'import { it } from "@scope/alpha"; import { it as z } from "zeta"; console.log(it(1), z(2));',
    );
    expect(titlesIn(notices)).toEqual(["inner 2.0.0 (MIT)", "zeta 1.0.0 (MIT)"]);
    expect(notices).toContain("inner 2.0.0 (MIT)\n\nInner's\n");
    expect(notices).toContain("zeta 1.0.0 (MIT)\n\nCopyright Zeta\nDo as you like.\n");
  });

  it("have every file that speaks of rights", async () => {
    putPackage("node_modules/alpha", {}, { "licence.md": "Copyright Alpha", NOTICE: "A part is Beta's." });
    const notices = await noticesOf('import { it } from "alpha"; console.log(it(1));');
    expect(notices).toContain("alpha 1.0.0 (MIT)\n\nA part is Beta's.\n\nCopyright Alpha\n");
  });

  it("leave out what is installed or imported, but not in the bundle", async () => {
    putPackage("node_modules/unused", {}, { LICENSE: "Unused" });
    putPackage("node_modules/idle", {}, { LICENSE: "Idle" });
    expect(titlesIn(await noticesOf('import { it } from "idle"; console.log(1);'))).toEqual([]);
  });

  it("name licence and owner where a package has no text of its own", async () => {
    putPackage("node_modules/alpha", {
      license: "ISC",
      author: { name: "A. Author" },
      repository: { url: "https://a.test" },
    });
    const notices = await noticesOf('import { it } from "alpha"; console.log(it(1));');
    expect(notices).toContain("alpha 1.0.0 (ISC)\n\nCopyright A. Author\nLicence: ISC\nhttps://a.test\n");
  });

  it("end the build where nobody says what may be done with a package", async () => {
    putPackage("node_modules/alpha", { license: undefined });
    await expect(noticesOf('import { it } from "alpha"; console.log(it(1));')).rejects.toThrow(
      "alpha 1.0.0 is bundled and states no licence.",
    );
  });
});

it("go into every folder that is built, those that the package ships included", () => {
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly files: readonly string[] };
  // The folders as a whole, and with them what stands beside the bundles.
  expect(files).toEqual(["dist/cli", "dist/library"]);
  const config = readFileSync("webpack.config.js", "utf8");
  const folders = config.match(/at\("dist[^"]*"\), *filename|path: at\("dist[^"]*"\)/g);
  expect(config.match(/new ThirdPartyNotices\(\)/g)).toHaveLength(folders?.length ?? 0);
});
