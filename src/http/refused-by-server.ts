import { Hono } from "hono";
import { problemResponse, Refusal } from "./problem.js";
import type { ProblemKind } from "./problem-kinds.js";
import { securityHeaders } from "./security-headers.js";
import { wordsOf } from "./words/words.js";

/** What is wrong with a request that a server itself refuses, by the status that says so. */
const kinds = {
  400: "bad-request",
  408: "late",
  413: "too-large",
  417: "not-expected",
  431: "header-too-large",
} as const satisfies Readonly<Record<number, ProblemKind>>;

/**
 * The problem of a request that a server refuses, so that no handler sees it: what is no HTTP, a header that is too large
 * or does not come, an expectation that is not met. For servers of your own; `ka1 serve` answers so.
 *
 * @param status that the server would give
 * @returns a problem of RFC 9457, in English: which language was asked for is not known
 * @example
 * const response = await refusedByServer(431);
 * [response.status, response.headers.get("content-type")] // => [431, "application/problem+json"]
 */
export async function refusedByServer(status: keyof typeof kinds): Promise<Response> {
  const words = await wordsOf("en");
  const app = new Hono().use(securityHeaders).all("*", () => problemResponse(new Refusal(kinds[status]), "en", words));
  return app.request("/");
}
