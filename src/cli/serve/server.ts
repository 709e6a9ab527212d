import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { refusedByServer } from "../../http/index.js";
import { refuseUnread } from "./refuse-unread.js";

/** More than the requests that are answered at the same time: those above are told so, and these are cut off. */
const MOST_CONNECTIONS = 1000;

/** A connection on which nothing moves: its other end reads no answer. */
const IDLE_SECONDS = 60;

/** How often connections are looked at that are late, or no longer needed. */
const LOOK_MS = 500;

/** How long what was accepted may take when the service ends; a batch that goes on for longer is cut off. */
const MOST_SECONDS_TO_END = 30;

/** A server of Node for a function of the Web's `Request` and `Response`. */
export interface Running {
  readonly server: Server;
  /** Accepts nothing more, answers what was accepted, and ends. */
  readonly end: () => Promise<void>;
}

/**
 * Makes the server, which does not listen yet.
 *
 * @param seconds within which the header of a request must have come; the handler looks after the body
 */
export function serverOf(handler: (request: Request) => Promise<Response>, seconds: number): Running {
  const options = {
    headersTimeout: seconds * 1000,
    // A batch may go on for hours.
    requestTimeout: 0,
    connectionsCheckingInterval: LOOK_MS,
    // The listener refuses a request without one, with a problem.
    requireHostHeader: false,
  };
  const server = createServer(options, getRequestListener(handler, { errorHandler: () => refusedByServer(400) }));
  refuseUnread(server);
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE_SECONDS * 1000);
  // By default it is less than the work of others may take, after which a new request would be cut off unread.
  server.keepAliveTimeout = IDLE_SECONDS * 1000;
  return {
    server,
    async end() {
      const closed = once(server, "close");
      server.close();
      // Connections are kept open for the next request, which will not be accepted.
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
      const late = setTimeout(() => server.closeAllConnections(), MOST_SECONDS_TO_END * 1000);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}
