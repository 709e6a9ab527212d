import type { ListItem, RootContent } from "mdast";
import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import type { Check } from "../eligibility.js";
import type { Field } from "../form/description.js";
import { fieldsOf } from "../form/fields-of.js";
import { amountMessage, amountOf, budgetOf } from "../messages/budget.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Words } from "../messages/words.js";
import type { Path } from "../values/path.js";
import { askedFor } from "./asked-for.js";
import { projectFacts } from "./project-facts.js";
import { explainedLines } from "./report-explanations.js";
import {
  findingList,
  item,
  list,
  paragraph,
  passages,
  type Report,
  reportOfSections,
  sourceList,
  strong,
  table,
  text,
} from "./report-parts.js";
import type { Reported } from "./reported.js";

/** What a report says, in its order: result, budget, findings, what is missing, what to check, explanations, sources. */
export function reportOf(application: Application | Draft, assessed: Reported, messages: Messages): Report {
  const words: Words = { ...sentencesOf(messages), messages };
  const { documents } = messages;
  const title = application.title ?? application.applicant?.name ?? documents.untitled;
  const writing: Writing = { application, assessed, words, fieldAt: fieldsOf(application, messages) };
  const { headings } = documents;
  return reportOfSections(
    title,
    projectFacts(application, messages),
    [
      [headings.result, result(writing)],
      [headings.budget, budget(writing)],
      [headings.findings, findingList(assessed.findings, (path) => words.whereText(path, application), words)],
      [headings.missing, missing(writing)],
      [headings.manualChecks, manualChecks(writing)],
      [headings.explanations, explanations(writing)],
      [headings.sources, sourceList({ ...assessed.eligibility?.sources, ...assessed.grant?.sources }, words)],
    ],
    documents.unofficial,
  );
}

/** What is written about, and in which words. */
interface Writing {
  readonly application: Application | Draft;
  readonly assessed: Reported;
  readonly words: Words;
  readonly fieldAt: (path: Path) => Field | undefined;
}

function result({ assessed, words }: Writing): readonly RootContent[] {
  const { messages, verdictMessage } = words;
  const { documents } = messages;
  const { eligibility, grant, range, isComplete } = assessed;
  const decided = eligibility?.checks.filter(({ status }) => status === "pass" || status === "fail").length ?? 0;
  const amount =
    grant?.amountIs === undefined
      ? undefined
      : amountMessage(
          grant.amountIs,
          amountOf(grant.total, range?.minimum.total, range?.maximum.total, messages),
          messages,
        );
  return [
    ...(isComplete === false ? [paragraph(text(documents.draft))] : []),
    ...(eligibility === undefined
      ? []
      : [paragraph(strong(verdictMessage(eligibility)), text(` ${documents.rulesChecked(decided)}`))]),
    ...(amount === undefined ? [] : [paragraph(strong(amount))]),
    ...(range === undefined ? [] : [paragraph(text(documents.baseRatesUnknown))]),
  ];
}

/** The columns of the official form, and its rows. */
function budget({ assessed: { grant, range }, words: { messages } }: Writing): readonly RootContent[] {
  if (grant?.amountIs === undefined) return [];
  const { columns, rows, total } = budgetOf({ grant, ...(range === undefined ? {} : { range }) }, messages);
  const header = [messages.documents.activity, ...columns.map(({ label }) => label)];
  const body = [...rows, total].map(({ label, cells }, index) => {
    const write = index === rows.length ? strong : text;
    return [write(label), ...columns.map(({ id }) => write(cells[id]?.text ?? ""))];
  });
  return [table(header.map(text), body)];
}

/** What a draft lacks, and the rules that could not be decided. */
function missing(writing: Writing): readonly RootContent[] {
  const { assessed, words } = writing;
  const asked = valuesAsked(writing);
  const open = assessed.eligibility?.checks.filter(({ status }) => status === "unknown") ?? [];
  const ofDraft = (assessed.missing ?? []).map((path) => item(paragraph(text(asked(path)))));
  const ofRules = open.map(({ rule, missing: paths = [], citations }: Check) => {
    const what = paths.length === 0 ? words.messages.documents.noData : paths.map(asked).join("; ");
    return item(
      paragraph(strong(`${words.ruleTitle(rule)}:`), text(` ${what}`)),
      ...passages(citations, words.citationTexts),
    );
  });
  const items = [...ofDraft, ...ofRules];
  return items.length === 0 ? [] : [list(items)];
}

/** Where a value belongs, what it is called, and what may stand there; that is said once. */
function valuesAsked({ application, words, fieldAt }: Writing): (path: Path) => string {
  const { messages, whereText } = words;
  const told = new Set<string>();
  return (path) => {
    const where = whereText(path, application);
    const asked = askedFor(path, fieldAt(path), messages);
    if (told.has(where) || asked === undefined) return where;
    told.add(where);
    return `${where} (${asked})`;
  };
}

/** To be ticked, on paper or in the file. */
function manualChecks({ assessed, words }: Writing): readonly RootContent[] {
  const checks = assessed.eligibility?.manualChecks ?? [];
  if (checks.length === 0) return [];
  const items = checks.map(({ id, citations }): ListItem => {
    const question = paragraph(text(words.manualCheckMessage(id)));
    return {
      ...item(question, ...passages(citations, words.citationTexts)),
      checked: assessed.ticked?.includes(id) ?? false,
    };
  });
  return [list(items)];
}

/** Every line with its reason, flow by flow. Without base rates those of the least grant still show the way. */
function explanations({ application, assessed, words, fieldAt }: Writing): readonly RootContent[] {
  const { grant, range } = assessed;
  const shown = range?.minimum ?? grant;
  if (shown === undefined || shown.lines.every(({ explanation }) => explanation === undefined)) return [];
  const amounts = new Map<string | undefined, string | undefined>(
    shown.summary.flows.map(({ flow, total }) => [flow, total]),
  );
  const told = explainedLines(
    shown.lines,
    application.flows ?? [],
    (id) => (id === undefined ? shown.summary.ofNoFlow?.total : amounts.get(id)),
    { words, labelOf: (path) => fieldAt(path)?.label },
  );
  return range === undefined ? told : [paragraph(text(words.messages.documents.atLowest)), ...told];
}
