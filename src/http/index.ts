/**
 * The library as a service: a function of the Web's `Request` and `Response`. `ka1 serve` runs it. It reads the data file
 * of the places, so it needs a file system.
 *
 * @module erasmus-ka1/http
 */

export { createHandler, type HandlerOptions } from "./create-handler.js";
export type { Limits } from "./limits.js";
export { type OpenApiDocument, openApiDocument } from "./open-api.js";
export type { Problem } from "./problem.js";
export { refusedByServer } from "./refused-by-server.js";
