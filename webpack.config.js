import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { minify } from "@swc/core";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { ThirdPartyNotices } from "./scripts/notices/third-party-notices.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Where the manifest says the add-in lives while it is being developed. */
const DEVELOPMENT_BASE = "https://localhost:3000/";

/** Microsoft's own address of office.js; 21Vianet's China has another, and a closed network its own copy. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The genuine library as the workbench has it, seen from its pane: any address that serves `dist/` will do. */
const LOCAL_OFFICE_JS = "../office/office.js";

/** What of the library the workbench's pane loads: Excel on the web, in the languages of the product. */
const OFFICE_FILES = ["office.js", "excel-web-16.00.js", "{zh-cn,en-us}/office_strings.js"];

const swc = (target) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
    },
  },
});

const shared = (mode, target) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc(target) },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(xlsx|woff2?|ttf)$/, type: "asset/resource" },
      { test: /\.xml$/, type: "asset/source" },
    ],
  },
  cache: { type: "filesystem", cacheDirectory: at(".cache/webpack") },
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * The add-in as Excel loads it: pane, ribbon, manifest and icons.
 *
 * Pane and ribbon are one page (docs/ribbon.md). The workbench's pane is this very bundle; only its page
 * differs, by one script in front of office.js.
 */
function addin({ mode, base, officeJs, withWorkbench, server }) {
  const page = (name, filename, office, more = {}) =>
    new HtmlPlugin({
      filename,
      template: at(`src/${name === "notice" ? "commands" : name}/${name}.html`),
      chunks: [name],
      scriptLoading: "defer",
      office,
      ...more,
    });
  return {
    ...shared(mode, "es2020"),
    name: "addin",
    entry: {
      ribbon: at("src/commands/bind.ts"),
      taskpane: { import: at("src/taskpane/index.tsx"), dependOn: "ribbon" },
      notice: at("src/commands/notice-page.ts"),
    },
    output: {
      path: at("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      // Chunks of an earlier build are not shipped, nor counted in the budget; what others build here stays.
      clean: { keep: /^(workbench|office|cli|library)(\/|$)/ },
    },
    plugins: [
      new ThirdPartyNotices(),
      page("taskpane", "taskpane.html", officeJs, { before: [], behind: ["ribbon.js"] }),
      page("notice", "notice.html", officeJs),
      ...(withWorkbench
        ? [
            page("taskpane", "workbench/pane.html", LOCAL_OFFICE_JS, {
              before: ["seam.js"],
              behind: ["../ribbon.js"],
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: at("assets/icons"), to: "assets/icons" },
          {
            from: at("manifest.xml"),
            transform: (manifest) => manifest.toString().replaceAll(DEVELOPMENT_BASE, base),
          },
        ],
      }),
    ],
    ...(server ? { devServer: server } : {}),
  };
}

/** The page that stands in for Excel: spreadsheet, in-memory host, and a frame for the pane. */
function workbench({ mode }) {
  return {
    ...shared(mode, "es2022"),
    name: "workbench",
    entry: { page: at("src/workbench/page/index.tsx"), seam: at("src/workbench/frame/seam.ts") },
    output: {
      path: at("dist/workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "auto",
      // The page of the pane is the add-in's.
      clean: { keep: "pane.html" },
    },
    optimization: { minimizer: [minifyForBrowser] },
    resolve: {
      ...shared(mode).resolve,
      alias: { "wire-meta$": at(".cache/wire-meta.json") },
    },
    plugins: [
      new ThirdPartyNotices(),
      new HtmlPlugin({
        filename: "index.html",
        template: at("src/workbench/page/workbench.html"),
        chunks: ["page"],
      }),
      new CopyPlugin({
        patterns: OFFICE_FILES.map((from) => ({
          from,
          context: at("node_modules/@microsoft/office-js/dist"),
          to: at("dist/office"),
          // The genuine library is served as it is.
          info: { minimized: true },
        })),
      }),
    ],
  };
}

/** Shortens scripts with swc: the spreadsheet takes webpack's own minimizer more than a minute. Licences stand. */
const minifyWith = ({ format, ...options }) => ({
  apply: ({ hooks }) =>
    hooks.compilation.tap("Minify", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Minify", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          // A library that is copied is served as it is.
          if (!name.endsWith(".js") || compilation.getAsset(name)?.info.minimized) continue;
          const { code } = await minify(asset.source().toString(), {
            compress: true,
            mangle: true,
            ...options,
            format: { comments: "some", ...format },
          });
          if (format?.asciiOnly) refuseOtherThanAscii(name, code);
          compilation.updateAsset(name, new webpack.sources.RawSource(code), { minimized: true });
        }
      });
    }),
});

/** One character beyond ASCII doubles the memory of a script. */
function refuseOtherThanAscii(name, code) {
  const [found] = /.{0,20}[^\0-\x7f].{0,20}/.exec(code) ?? [];
  if (found === undefined) return;
  throw new Error(
    `${name} is not all ASCII: ${found} (of a tagged template, which keeps what it is written with)`,
  );
}

const minifyForBrowser = minifyWith({});

/**
 * Half the size takes half the time to load at every run, and text in ASCII half the memory of any other.
 * Functions keep their names, for whoever is sent the trace of an error.
 */
const minifyForNode = minifyWith({
  module: true,
  compress: { keep_fnames: true },
  mangle: { keep_fnames: true },
  format: { asciiOnly: true },
});

/** `evalcheck`, one file for Node. */
function cli({ mode }) {
  return {
    ...shared(mode, "es2022"),
    name: "cli",
    target: "node20",
    entry: { evalcheck: at("src/cli/index.ts") },
    experiments: { outputModule: true },
    output: {
      path: at("dist/cli"),
      filename: "[name].js",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
    },
    optimization: { minimizer: [minifyForNode] },
    plugins: [
      new ThirdPartyNotices(),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

/** The rules, and the reading and patching of files, for programs of others; each face is one file. */
function library({ mode }) {
  return {
    ...shared(mode, "es2022"),
    name: "library",
    target: "es2022",
    entry: { evalcheck: at("src/core/index.ts"), xlsx: at("src/xlsx/index.ts") },
    experiments: { outputModule: true },
    output: { path: at("dist/library"), filename: "[name].js", module: true, library: { type: "module" } },
    optimization: { minimize: false },
    plugins: [new ThirdPartyNotices()],
  };
}

/** The https server that Excel sideloads from; its certificates are made only when it is really started. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

/**
 * `--env base=https://…` where the add-in will be served from (manifest), `--env office=https://…` the
 * address of office.js, `--config-name addin|workbench|cli|library` one part alone.
 */
export default async function config(env, { mode = "production", configName }) {
  const base = (env.base ?? DEVELOPMENT_BASE).replace(/\/*$/, "/");
  const names = configName ?? ["addin", "workbench", "cli", "library"];
  const options = {
    mode,
    base,
    officeJs: env.office ?? OFFICE_JS,
    withWorkbench: names.includes("workbench"),
    server: env.WEBPACK_SERVE ? await developmentServer() : undefined,
  };
  return [addin(options), workbench(options), cli(options), library(options)];
}
