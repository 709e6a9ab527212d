import { type ExportFormat, exportFormatNames, exportFormats } from "../export/index.js";
import { describeInput } from "../form/index.js";
import { calls, rateTable } from "../index.js";
import { findPlaces } from "../places/index.js";
import { type OutputName, parseRequest, type RequestName, type ServiceRequest } from "../schema/index.js";
import * as answers from "./answers.js";
import { distanceOf } from "./distance.js";
import { notKnown } from "./not-known.js";
import type { Asked, Parameter } from "./parameters.js";
import { refusedForIssues } from "./problem.js";

type Speaking = answers.Speaking;

/** What can be asked: what a request holds, what is answered, and who answers. The document is made from this. */
export interface Route {
  readonly method: "get" | "post";
  /** With parameters in braces. */
  readonly path: string;
  /** What a client's function is called. */
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** The JSON Schema of the body, where there is one. */
  readonly request?: RequestName;
  /** The JSON Schemas of the answer: one of these. A file has none. */
  readonly response: readonly OutputName[];
  /** The media types of a file. */
  readonly files?: readonly string[];
  readonly answer: (asked: Asked, body: unknown, speaking: Speaking) => unknown;
}

const call: Parameter = {
  name: "call",
  in: "path",
  kind: "year",
  required: true,
  description: "the year of the call",
  example: 2026,
};

const query = (
  name: string,
  kind: Parameter["kind"],
  description: string,
  example: Parameter["example"],
): Parameter => ({
  name,
  in: "query",
  kind,
  required: false,
  description,
  example,
});

const needed = (parameter: Parameter): Parameter => ({ ...parameter, required: true });

/** A question about what is in the body. */
function asking<Name extends RequestName>(
  request: Name,
  path: string,
  id: string,
  response: readonly OutputName[],
  summary: string,
  answer: (request: ServiceRequest<Name>, speaking: Speaking) => unknown,
): Route {
  return {
    method: "post",
    path,
    id,
    summary,
    parameters: [],
    request,
    response,
    answer: (_, body, speaking) => answer(parsedRequest(request, body, speaking), speaking),
  };
}

function parsedRequest<Name extends RequestName>(name: Name, body: unknown, { words }: Speaking): ServiceRequest<Name> {
  const parsed = parseRequest(name, body);
  if (!parsed.success) throw refusedForIssues(parsed.issues, words);
  return parsed.data;
}

/** A look-up: the same for everybody, as long as the package is. */
function lookUp(
  path: string,
  id: string,
  response: OutputName,
  summary: string,
  parameters: readonly Parameter[],
  answer: (asked: never, speaking: Speaking) => unknown,
): Route {
  return {
    method: "get",
    path,
    id,
    summary,
    parameters,
    response: [response],
    answer: typed((asked, _, speaking) => answer(asked, speaking)),
  };
}

/** What is in the address is what the kinds of the parameters make of it. */
function typed(answer: (asked: never, body: unknown, speaking: Speaking) => unknown): Route["answer"] {
  return (asked, body, speaking) => answer(asked as never, body, speaking);
}

export const routes: readonly Route[] = [
  asking(
    "application",
    "/assess",
    "assess",
    ["answer"],
    "May the project be funded, how much, and why: in words, with the data that they are made from",
    answers.assess,
  ),
  asking(
    "application",
    "/check",
    "check",
    ["eligibility"],
    "May the project be funded: verdict, findings, each rule, and what a person must check",
    answers.check,
  ),
  asking(
    "application",
    "/calculate",
    "calculate",
    ["grant", "grant-range"],
    "The grant, or both ends of its range where the agency's base rates are not known",
    answers.calculate,
  ),
  asking(
    "explain",
    "/explain",
    "explain",
    ["lines"],
    "The lines of the grant, of all flows or of one, each with its reason; at the lowest base rates where none are known",
    answers.explain,
  ),
  asking(
    "draft",
    "/drafts",
    "assessDraft",
    ["draft-answer"],
    "What a half-filled application comes to so far, and what it still needs: in words",
    answers.assessDraft,
  ),
  asking("compare", "/compare", "compare", ["comparison"], "What differs between two applications", answers.compare),
  asking(
    "base-rate",
    "/base-rate",
    "baseRate",
    ["base-rate-from"],
    "The agency's base rate that a printed amount of individual support follows from",
    answers.baseRate,
  ),
  asking(
    "settle",
    "/settle",
    "settle",
    ["settled"],
    "What a project keeps of its grant with what took place, and what is still to be paid or paid back",
    answers.settle,
  ),
  {
    method: "post",
    path: "/settle/export",
    id: "exportSettlement",
    summary:
      "A settlement as a file: a workbook that calculates, awarded and realised as CSV, a report as Markdown or HTML",
    parameters: [needed(query("format", "format", "how the file is written", "xlsx"))],
    request: "settle",
    response: [],
    files: exportFormatNames.map((format) => exportFormats[format].mediaType),
    answer: typed((asked: { readonly format: ExportFormat }, body, speaking) =>
      answers.exportedSettlement(parsedRequest("settle", body, speaking), asked.format, speaking),
    ),
  },
  asking(
    "remaining",
    "/remaining",
    "remaining",
    ["remaining"],
    "What is left of a grant so far, and what planned mobilities would add to what is kept",
    answers.remaining,
  ),
  asking(
    "allocation",
    "/allocation",
    "allocation",
    ["allocation"],
    "What an accredited organisation may expect of its agency's budget allocation: at least, at most, and what is open",
    answers.allocation,
  ),
  {
    method: "post",
    path: "/export",
    id: "export",
    summary: "A file for other tools: a workbook that calculates, the lines as CSV, a report as Markdown or HTML",
    parameters: [
      needed(query("format", "format", "how the file is written", "xlsx")),
      query("draft", "yes-no", "something may be missing: what there is of it is written", true),
    ],
    request: "draft",
    response: [],
    files: exportFormatNames.map((format) => exportFormats[format].mediaType),
    answer: typed((asked: { readonly format: ExportFormat; readonly draft?: boolean }, body, speaking) =>
      answers.exported(parsedRequest("draft", body, speaking), asked, speaking),
    ),
  },
  lookUp("/calls", "calls", "calls", "The calls that are known", [], () => calls()),
  lookUp(
    "/rates/{call}/{field}",
    "rates",
    "rate-table",
    "The rates, limits and dates of a field in a call, each with its source",
    [
      call,
      { name: "field", in: "path", kind: "text", required: true, description: "SCH, VET or ADU", example: "SCH" },
      query("agency", "country", "the country of a National Agency, to have its base rates too", "PL"),
    ],
    ({ call: year, field, agency }: { readonly call: number; readonly field: string; readonly agency?: string }) => {
      const table = rateTable(year, field, agency);
      if (table === undefined) throw notKnown(year, { field });
      return table;
    },
  ),
  lookUp(
    "/form/{call}/{action}",
    "form",
    "input-description",
    "What an application asks for in a call, in words: to draw a form from",
    [
      call,
      {
        name: "action",
        in: "path",
        kind: "text",
        required: true,
        description: "what is applied for",
        example: "KA122-SCH",
      },
    ],
    ({ call: year, action }: { readonly call: number; readonly action: string }, { words }) => {
      const description = describeInput(year, action, words.messages);
      if (description === undefined) throw notKnown(year, { action });
      return description;
    },
  ),
  lookUp(
    "/places",
    "places",
    "places",
    "Places by name, in any language, or by its beginning",
    [
      needed(query("q", "text", "the name, or its beginning", "Krak")),
      query("country", "country", "only in this country", "PL"),
      query("limit", "count", "how many at most; 10 if left out", 5),
    ],
    ({ q, ...options }: { readonly q: string; readonly country?: string; readonly limit?: number }) =>
      findPlaces(q, options),
  ),
  lookUp(
    "/distance",
    "distance",
    "distance",
    "How far two places are apart, and what is paid for it",
    [
      needed(query("from", "text", "a place, or coordinates", "Nowy Sącz, PL")),
      needed(query("to", "text", "a place, or coordinates", "60.17,24.94")),
      query("call", "year", "of which rates are told; the newest if left out", 2026),
    ],
    (
      { from, to, call: year }: { readonly from: string; readonly to: string; readonly call?: number },
      { words }: Speaking,
    ) => distanceOf(from, to, year, words),
  ),
];

/** A batch is a stream in and a stream out, and has no body that could be read first. */
export const batchRoute = {
  path: "/batch",
  id: "batch",
  mediaType: "application/x-ndjson",
  summary: "Many applications, one in a line: a record for each, as soon as it has been assessed. Read while you send",
  parameters: [
    query("records", "records", "how much a record says; compact if left out", "verdict"),
    query("range", "yes-no", "both ends of the range where base rates are not known", true),
  ],
} as const;
