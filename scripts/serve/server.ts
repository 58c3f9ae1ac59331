import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Where addresses lead: the built files, and the genuine office.js out of its package. */
const ROOTS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/office/", path.resolve("node_modules/@microsoft/office-js/dist")],
  ["/", path.resolve("dist")],
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface WorkbenchServer {
  /** With its port, without a path. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `dist/` of the working directory on the loopback interface alone.
 *
 * @param port 0 takes any free port.
 * @throws `EADDRINUSE` when the port is taken.
 */
export async function serveWorkbench(port: number): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://localhost").pathname, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === "/" || pathname === "/workbench") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  const file = fileAt(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (!file || !(await isFile(file))) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
  });
  createReadStream(file).pipe(response);
}

/** The file behind an address, or undefined for one that leads out of the served folders. */
function fileAt(pathname: string): string | undefined {
  const [prefix = "/", folder = ""] = ROOTS.find(([start]) => pathname.startsWith(start)) ?? [];
  const file = path.resolve(folder, decodedPath(pathname.slice(prefix.length)));
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
