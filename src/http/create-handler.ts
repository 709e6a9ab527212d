import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { languageDetector } from "hono/language";
import type { RecordKind } from "../index.js";
import { type Language, languages } from "../messages/index.js";
import type { Written } from "./answers.js";
import { batchRecords } from "./batch.js";
import { inPieces, isLong } from "./in-pieces.js";
import { type Limits, limitsOf } from "./limits.js";
import { openApiDocument } from "./open-api.js";
import { type Parameter, readParameters } from "./parameters.js";
import { problemResponse, Refusal, refusedForIssues } from "./problem.js";
import { assertType, readJsonBody } from "./read-body.js";
import { batchRoute, type Route, routes } from "./routes.js";
import { securityHeaders } from "./security-headers.js";
import { wordsOf } from "./words/words.js";

/** How a service answers. */
export interface HandlerOptions extends Partial<Limits> {
  /** Whose pages a browser lets read the answers: "https://portal.example". Nobody's, if left out. */
  readonly origins?: readonly string[];
  /** The page at "/": HTML. Without it there is nothing there. */
  readonly page?: string | Uint8Array;
  /** Is told of a fault of ours, which the client is told as status 500. It may hold parts of an application. */
  readonly onFault?: (fault: unknown) => void;
}

interface Environment {
  Variables: {
    language: Language;
    /** Gives the place among the requests at work to the next one. */
    release: () => void;
    /** The answer is a stream: whoever makes it releases the place. */
    isHeld: boolean;
  };
}

/** What does not change but with the package is asked for again after an hour. */
const KEPT = "public, max-age=3600";

/** What says something of an application is nobody else's. */
const NOT_KEPT = "no-store";

/**
 * Makes the service: what the library answers, over HTTP. It keeps and logs nothing of what it is sent. `ka1 serve` runs
 * it; so does whatever else takes a function of the Web's `Request` and `Response`.
 *
 * @param options limits, a page, and who else may read the answers
 * @returns a function that answers every request, and never throws
 * @throws RangeError for a limit that is not a whole number above 0
 * @example
 * const response = await createHandler()(new Request("http://localhost/rates/2026/SCH"));
 * [response.status, response.headers.get("content-type")] // => [200, "application/json"]
 */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  const { origins = [], page, onFault = () => {}, ...asked } = options;
  const limits = limitsOf(asked);
  const app = new Hono<Environment>();

  app.use(securityHeaders);
  app.use(
    languageDetector({ order: ["header"], caches: false, supportedLanguages: [...languages], fallbackLanguage: "en" }),
  );
  if (origins.length > 0) {
    const exposeHeaders = ["Content-Disposition", "Content-Language", "ETag", "Retry-After"];
    const named = cors({ origin: [...origins], allowMethods: ["GET", "POST"], exposeHeaders, maxAge: 600 });
    // It would answer every OPTIONS: those that nobody named asks with are answered as if there were no names.
    const isOther = ({ req }: Context) => req.method === "OPTIONS" && !origins.includes(req.header("origin") ?? "");
    app.use((context, next) => (isOther(context) ? next() : named(context, next)));
  }
  app.use(async ({ req }, next) => {
    if (!isDecodable(req.url)) throw new Refusal("bad-request", ({ badAddress }) => ({ detail: badAddress }));
    await next();
  });
  // A batch may go on for hours, a body may arrive slowly: neither takes the places of those that wait for nobody.
  const batches = atMost(limits.mostBatches);
  const [questions, lookUps] = [atMost(limits.mostRequests), atMost(limits.mostRequests)];
  app.use((context, next) => {
    const { path, method } = context.req;
    return (path === batchRoute.path ? batches : method === "POST" ? questions : lookUps)(context, next);
  });
  // Without those of other origins a browser would not let the page have what it has kept.
  app.get("*", etag({ retainedHeaders: [...RETAINED_304_HEADERS, "access-control-allow-origin"] }));

  for (const route of routes) {
    app.on(route.method.toUpperCase(), pathOf(route.path), async (context) => {
      const language = context.get("language");
      const words = await wordsOf(language);
      const values = parametersOf(context, route.parameters, words);
      const body = route.method === "post" ? await readJsonBody(context.req.raw, limits, words) : undefined;
      const answer = await route.answer(values, body, { language, words });
      const headers = {
        "content-language": language,
        "cache-control": route.method === "get" ? KEPT : NOT_KEPT,
        vary: "Accept-Language",
      };
      if (route.files === undefined) {
        return sent(context, `${JSON.stringify(answer)}\n`, { ...headers, "content-type": "application/json" });
      }
      const { bytes, mediaType, name } = answer as Written;
      const disposition = `attachment; filename="${name}"`;
      return sent(context, bytes, { ...headers, "content-type": mediaType, "content-disposition": disposition });
    });
  }

  app.post(batchRoute.path, async (context) => {
    const language = context.get("language");
    const words = await wordsOf(language);
    const { records = "compact", range = false } = parametersOf(context, batchRoute.parameters, words);
    const request = context.req.raw;
    assertType(request, /^application\/(x-ndjson|ndjson|jsonl|jsonlines)$/, batchRoute.mediaType);
    context.set("isHeld", true);
    const asked = { records: records as RecordKind, range: range === true, language, words, limits, onFault };
    return context.body(batchRecords(request.body, asked, context.get("release")), 200, {
      "content-type": batchRoute.mediaType,
      "content-language": language,
      "cache-control": NOT_KEPT,
      vary: "Accept-Language",
    });
  });

  let document: Promise<string> | undefined;
  app.get("/openapi.json", async (context) => {
    document ??= openApiDocument().then((made) => `${JSON.stringify(made)}\n`);
    return context.body(await document, 200, { "content-type": "application/json", "cache-control": KEPT });
  });
  if (page !== undefined) {
    const html = typeof page === "string" ? page : new Uint8Array(page);
    app.get("/", (context) =>
      context.body(html, 200, { "content-type": "text/html; charset=utf-8", "cache-control": KEPT }),
    );
  }

  app.all("*", (context) => {
    const methods = methodsAt(context.req.path, page !== undefined);
    if (methods.length === 0) throw new Refusal("not-found", ({ noSuchRoute }) => ({ detail: noSuchRoute }));
    const allow = methods.join(", ");
    throw new Refusal("method-not-allowed", ({ methodsAllowed }) => ({
      detail: methodsAllowed(allow),
      headers: { allow },
    }));
  });

  app.onError(async (error, context) => {
    if (!(error instanceof Refusal)) onFault(error);
    const language = context.get("language") ?? "en";
    const refusal = error instanceof Refusal ? error : new Refusal("fault");
    return problemResponse(refusal, language, await wordsOf(language));
  });

  return async (request) => app.fetch(request);
}

const encoder = new TextEncoder();

/** Answers; a long answer to a question holds its place until it is read, so that those that nobody reads do not pile up. */
function sent(
  context: Context<Environment>,
  answer: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const bytes = typeof answer === "string" ? encoder.encode(answer) : answer;
  if (context.req.method !== "POST" || !isLong(bytes)) return context.body(answer, 200, headers);
  context.set("isHeld", true);
  const length = { "content-length": String(bytes.length) };
  return context.body(inPieces(bytes, context.get("release")), 200, { ...headers, ...length });
}

/** Whether each "%" of an address begins a character: what cannot be read is not to be looked up as it stands. */
function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** Refuses what is beyond the requests that may be at work at the same time. */
function atMost(most: number) {
  let atWork = 0;
  return async (context: Context<Environment>, next: () => Promise<void>): Promise<void> => {
    if (atWork >= most) {
      throw new Refusal("busy", ({ busy }) => ({ detail: busy, headers: { "retry-after": "1" } }));
    }
    atWork += 1;
    let isReleased = false;
    const release = () => {
      if (!isReleased) atWork -= 1;
      isReleased = true;
    };
    context.set("release", release);
    await next();
    if (context.get("isHeld") !== true) release();
  };
}

function parametersOf(
  context: Context<Environment>,
  parameters: readonly Parameter[],
  words: Awaited<ReturnType<typeof wordsOf>>,
) {
  const { asked, issues } = readParameters(parameters, context.req.queries(), context.req.param());
  if (issues.length > 0) throw refusedForIssues(issues, words);
  return asked;
}

/** "/rates/{call}" as the framework writes it. */
const pathOf = (path: string) => path.replace(/\{(\w+)\}/g, ":$1");

/** What is answered at a path, by method. */
function methodsAt(path: string, hasPage: boolean): readonly string[] {
  const own: readonly Pick<Route, "method" | "path">[] = [
    ...routes,
    { method: "post", path: batchRoute.path },
    { method: "get", path: "/openapi.json" },
    ...(hasPage ? [{ method: "get" as const, path: "/" }] : []),
  ];
  const found = own.find((route) => new RegExp(`^${route.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path));
  if (found === undefined) return [];
  return found.method === "get" ? ["GET", "HEAD"] : ["POST"];
}
