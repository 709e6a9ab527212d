import type { Path } from "../index.js";
import type { WordedIssue } from "../node/index.js";
import type { Issue } from "../schema/index.js";
import { type ProblemKind, problemKinds } from "./problem-kinds.js";
import type { Words } from "./words/words.js";

/** What RFC 9457 calls a problem, with the issues of the input. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly issues?: readonly WordedIssue[];
}

interface Said {
  readonly detail?: string;
  readonly issues?: readonly WordedIssue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that gets no other answer than a problem. */
export class Refusal extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** In the words of the language that was asked for. */
    readonly said: (words: Words) => Said = () => ({}),
  ) {
    super(kind);
  }
}

/** Nobody reads further than this, and a broken file can hold millions. */
const MOST_ISSUES = 100;

/** The input is not what was asked for. */
export function refusedFor(issues: readonly WordedIssue[], kind: ProblemKind = "invalid-input"): Refusal {
  return new Refusal(kind, () => ({ issues: issues.slice(0, MOST_ISSUES) }));
}

/** The same of issues of the library, which have no words yet. */
export function refusedForIssues(issues: readonly Issue[], words: Words, kind?: ProblemKind): Refusal {
  const { issueMessage, whereText } = words;
  const worded = issues.slice(0, MOST_ISSUES).map((issue) => {
    const path: Path = issue.path;
    return { path, field: path.join("."), where: whereText(path, {}), code: issue.code, message: issueMessage(issue) };
  });
  return refusedFor(worded, kind);
}

/** The answer to a request that cannot be followed. */
export function problemResponse({ kind, said }: Refusal, language: string, words: Words): Response {
  const { headers, ...more } = said(words);
  const status = problemKinds[kind];
  const problem: Problem = { type: `urn:erasmus-ka1:problem:${kind}`, status, title: words.titles[kind], ...more };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": language,
      "cache-control": "no-store",
      vary: "Accept-Language",
      ...headers,
    },
  });
}
