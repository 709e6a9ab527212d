/** Serves a page on the loopback address, and nothing else: `node serve.mjs dist/ka1.html [port]`. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const [file = "dist/ka1.html", port = "4173"] = process.argv.slice(2);

const server = createServer(async (request, response) => {
  if (request.url !== "/") {
    response.writeHead(404).end();
    return;
  }
  const page = await readFile(file);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
});
server.listen(Number(port), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${port}/  (Ctrl+C ends it)`);
});
