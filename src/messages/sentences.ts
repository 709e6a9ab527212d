import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import type { Eligibility } from "../eligibility.js";
import type { Finding } from "../results/finding.js";
import type { Issue } from "../results/issue.js";
import type { Citation } from "../values/citation.js";
import type { Path } from "../values/path.js";
import { cited } from "./cited.js";
import type { KeyName, Messages } from "./messages.js";
import { nameOf } from "./name-of.js";
import { type SettlementParts, whereOf } from "./where.js";

/** Sentences for what the library says in codes and numbers. */
export interface Sentences {
  /** What a finding says: one sentence or two, without the path and the citation. */
  readonly findingMessage: (finding: Finding) => string;
  /** Why an input is refused: a phrase to follow the path. */
  readonly issueMessage: (issue: Issue) => string;
  /** What a verdict says, and how much it leaves open. */
  readonly verdictMessage: (eligibility: Pick<Eligibility, "verdict" | "manualChecks">) => string;
  /** What an eligibility rule is about: a noun phrase; the id itself for a rule that is not known. */
  readonly ruleTitle: (rule: string) => string;
  /** What a person must check: a question; the id itself for a check that is not known. */
  readonly manualCheckMessage: (id: string) => string;
  /** Where it is said: document, page and heading; passages that differ in their pages only are one. */
  readonly citationTexts: (citations: readonly Citation[]) => readonly string[];
  /**
   * A place of the application as its author knows it; empty for the application as a whole. Of a settlement, whose paths
   * begin with `award`, `realised` or `planned`, it takes what that is made from: `{ award, realised, planned }`.
   */
  readonly whereText: (path: Path, application: Application | Draft | SettlementParts) => string;
}

/**
 * The sentences of a language.
 *
 * @param messages its words
 * @param called what a key of the input is called; default: as it is written in a file. `boxSentences` of
 * `erasmus-ka1/form` has the labels of boxes
 * @returns a function for each kind of code; a code that has no words is given back as it is
 * @example sentencesOf(messages).ruleTitle("project-duration") // => "Duration of the project"
 */
export function sentencesOf(messages: Messages, called: KeyName = asWritten): Sentences {
  // A code comes with its own parameters: the compiler knows that where both are made, but not here.
  const sentences: Readonly<Record<string, (params: never, called: KeyName) => string>> = messages.findings;
  const phrases: Readonly<Record<string, (params: never) => string>> = messages.issues;
  return {
    findingMessage: ({ code, params }) => sentences[code]?.(params as never, called) ?? code,
    issueMessage: ({ code, params }) => phrases[code]?.(params as never) ?? code,
    verdictMessage: ({ verdict, manualChecks }) => messages.verdicts[verdict](manualChecks.length),
    ruleTitle: (rule) => nameOf(messages.rules, rule),
    manualCheckMessage: (id) => nameOf(messages.manualChecks, id),
    citationTexts: (citations) => cited(citations).map(messages.passage),
    whereText: (path, application) => whereOf(path, application, messages.where),
  };
}

/** A key as it stands in its entry of a list, or in the file. */
function asWritten(key: string): string {
  return key.replace(/^(flows|exceptionalCosts|options)\./, "");
}
