/** The transform of every project: TypeScript and React by swc, to CommonJS. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

/** ES modules in node_modules that jest has to transform as well. */
const transformIgnorePatterns = ["/node_modules/(?!(@fluentui/react-icons)/)"];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform,
  transformIgnorePatterns,
  testEnvironment: "node",
  ...more,
});

/** @type {import("jest").Config} */
export default {
  // No test is about time. A machine that has other things to do may take five seconds to start a few processes.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/test/browser-first.js",
  projects: [
    project("pure", ["{core,messages,reports,xlsx,cli,scripts}/**/*.test.ts"]),
    project("host", ["{excel,commands,taskpane,workbench}/**/*.test.{ts,tsx}"], {
      testEnvironment: "jsdom",
      testEnvironmentOptions: { url: "https://localhost/taskpane.html" },
      setupFiles: ["<rootDir>/test/text-coding.ts", "<rootDir>/test/without-styles.ts"],
    }),
    project("browser", ["browser/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/browser/support/setup.ts",
      setupFilesAfterEnv: ["<rootDir>/test/browser/support/patience.ts"],
    }),
  ],
};
