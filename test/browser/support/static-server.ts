import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Types that a browser insists on; everything else it may guess. */
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Any static file server: it knows a folder and a path that the folder stands under, and nothing of its content. */
export async function serveStatically(
  folder: string,
  under: string,
): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(({ url = "/" }, response) => {
    const pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = path.join(folder, pathname.slice(under.length));
    if (!pathname.startsWith(under) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${under}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
