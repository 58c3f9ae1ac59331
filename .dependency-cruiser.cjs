/** Who may import whom: the layers of the product, checked in CI. */

/** The folders of `src/` that a folder may import besides itself. */
const MAY_IMPORT = {
  core: [],
  messages: ["core"],
  xlsx: ["core"],
  excel: ["core"],
  reports: ["core", "messages"],
  commands: ["messages", "excel"],
  taskpane: ["core", "messages", "reports", "excel", "commands"],
  cli: ["core", "messages", "reports", "xlsx"],
  workbench: ["core", "messages", "xlsx"],
};

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `${folder}/ may import ${allowed.length > 0 ? allowed.join(", ") : "no other folder"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "excel-through-its-face",
      comment: "the pane and the commands know Excel only through the port in excel/index.ts",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/index\\.ts$" },
    },
    {
      name: "core-is-pure",
      comment: "the core uses a library for decimals, one for reading profiles, and nothing of Node",
      severity: "error",
      from: { path: "^src/core/" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev"],
        pathNot: "node_modules/((@types/)?big\\.js|valibot)/",
      },
    },
    {
      name: "no-circles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-catch-all-folders",
      comment: "a folder is named for its subject",
      severity: "error",
      from: {},
      to: { path: "/(utils|helpers|common)/", pathNot: "node_modules" },
    },
    {
      name: "src-knows-no-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
