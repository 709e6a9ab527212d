import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { refusedByServer } from "../../http/index.js";

/** Which status Node itself gives; 400 for all others. */
const statuses: Readonly<Record<string, 408 | 413 | 431>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node does not hand to the handler by a problem, as the handler would; then the connection ends. */
export function refuseUnread(server: Server): void {
  server.on("checkExpectation", async (_, answer: ServerResponse) => {
    const { headers, body } = await lastAnswer(417);
    answer.writeHead(417, Object.fromEntries(headers)).end(body);
  });
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }: IncomingMessage, answer: ServerResponse) => answers.set(socket, answer));
  server.on("clientError", async (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket);
    // In the middle of another answer nothing can be said.
    const isAnswering = answer?.headersSent === true && !answer.writableFinished;
    const text = isAnswering || !socket.writable ? "" : await written(statuses[error.code ?? ""] ?? 400);
    socket.end(text, () => socket.destroy());
  });
}

async function written(status: 400 | 408 | 413 | 431): Promise<string> {
  const { headers, body } = await lastAnswer(status);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`;
}

/** The problem, after which the connection ends. */
async function lastAnswer(status: 400 | 408 | 413 | 417 | 431) {
  const response = await refusedByServer(status);
  const [headers, body] = [new Headers(response.headers), await response.text()];
  headers.set("connection", "close");
  headers.set("content-length", String(Buffer.byteLength(body)));
  return { headers, body };
}
