import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** A Chromium that was started, or why there is none. */
export type FoundChromium = { readonly browser: Browser } | { readonly missing: string };

const CACHE = path.resolve(".cache/chromium");
const FONTS = path.resolve("node_modules/@expo-google-fonts/noto-sans-sc/400Regular");

/** The browser does what the test asks for, and no errands of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium that comes with the development dependencies (Linux on x64), else an installed Chrome
 * or Edge. Nothing is downloaded.
 */
export async function startChromium(): Promise<FoundChromium> {
  const reasons: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return { browser: await chromium.launch({ args: FLAGS, ...options() }) };
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`);
    }
  }
  return { missing: reasons.join("; ") };
}

function candidates(): readonly (readonly [name: string, options: () => LaunchOptions])[] {
  const installed = ["chrome", "msedge", "chromium"].map(
    (channel) => [channel, () => ({ channel })] as const,
  );
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  return isPackaged ? [["@sparticuz/chromium", packagedChromium], ...installed] : installed;
}

/**
 * Unpacks the browser of the package once, together with the libraries that a bare system lacks.
 *
 * The package unpacks them only where it believes to be on Amazon Linux, and into the folder for temporary
 * files; both are told by the environment, and a test's own is not what Node reads. Hence a process.
 */
function packagedChromium(): LaunchOptions {
  mkdirSync(CACHE, { recursive: true });
  const unpack = `import("@sparticuz/chromium").then(async ({ default: chromium }) => {
    process.stdout.write(await chromium.executablePath());
  })`;
  const executablePath = execFileSync(process.execPath, ["-e", unpack], {
    env: { ...process.env, TMPDIR: CACHE, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  return {
    executablePath,
    env: {
      ...process.env,
      HOME: CACHE,
      TMPDIR: CACHE,
      FONTCONFIG_PATH: fontFolder(),
      LD_LIBRARY_PATH: path.join(CACHE, "al2023", "lib"),
    },
  };
}

/** A configuration of fontconfig that knows one font, with Chinese in it. */
function fontFolder(): string {
  const folder = path.join(CACHE, "fontconfig");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <cachedir>${path.join(CACHE, "fontcache")}</cachedir>
</fontconfig>
`,
  );
  return folder;
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
