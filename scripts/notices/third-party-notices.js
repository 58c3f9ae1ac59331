import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

/** The file beside a bundle that names whose work is in it. */
export const NOTICES_FILE = "THIRD-PARTY-NOTICES.txt";

/** The innermost package that a file belongs to: packages have packages of their own. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const RULE = "-".repeat(80);

/**
 * Writes the licences of all packages that a compilation has bundled beside its bundles, as those licences
 * ask. What counts is what is really in there: a module that nothing uses has been left out before.
 */
export class ThirdPartyNotices {
  apply({ hooks }) {
    // Pages are made by compilations within this one, which bundle nothing that is shipped.
    hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      // Behind all that shortens or heads the bundles: this is none.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const text = noticesOf(bundledPackages(compilation));
        compilation.emitAsset(NOTICES_FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The folders of the packages whose modules are in a chunk. */
function bundledPackages({ chunks, chunkGraph }) {
  const folders = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      // Modules that were joined into one are still told apart there.
      for (const { resource = "" } of module.modules ?? [module]) {
        const [folder] = PACKAGE_FOLDER.exec(resource) ?? [];
        if (folder) folders.add(folder);
      }
    }
  }
  return folders;
}

/** One notice a package, in the order of their names; a version that is installed twice counts once. */
function noticesOf(folders) {
  const notices = new Map(
    [...folders].map((folder) => noticeOf(folder)).map(({ title, text }) => [title, text]),
  );
  const titles = [...notices.keys()].sort((a, b) => (a < b ? -1 : 1));
  return [
    "Parts of other works are in the files of this folder. Their licences follow.\n",
    ...titles.map((title) => `${RULE}\n${title}\n\n${notices.get(title)}\n`),
  ].join("\n");
}

function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const licences = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (licences.length === 0 && !license)
    throw new Error(`${name} ${version} is bundled and states no licence.`);
  // A package without the text of its licence names it, and whose and where it is.
  const owner = typeof author === "string" ? author : author?.name;
  const source = typeof repository === "string" ? repository : repository?.url;
  const stated = [owner && `Copyright ${owner}`, `Licence: ${license}`, source].filter(Boolean).join("\n");
  return {
    title: license ? `${name} ${version} (${license})` : `${name} ${version}`,
    text: licences.length > 0 ? licences.join("\n\n") : stated,
  };
}
