import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from "mdast";
import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import type { Check } from "../eligibility.js";
import type { Field } from "../form/description.js";
import { fieldLabel } from "../form/field-label.js";
import { fieldsOf } from "../form/fields-of.js";
import { flowTitle } from "../form/flow-title.js";
import { valueText } from "../form/value-text.js";
import type { GrantLine } from "../grant.js";
import { amountMessage, amountOf, budgetOf } from "../messages/budget.js";
import { cellTitle } from "../messages/cell-name.js";
import { countriesOf } from "../messages/countries.js";
import { datesOf } from "../messages/dates.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { numbersOf } from "../messages/numbers.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Words } from "../messages/words.js";
import type { Severity } from "../results/codes.js";
import {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type ProvenPlace,
  partsOf,
} from "../results/explanation.js";
import type { Citation } from "../values/citation.js";
import type { Path } from "../values/path.js";
import type { Reported } from "./reported.js";

/** A report as a tree of headings, tables and lists, from which both Markdown and HTML are written. */
export interface Report {
  readonly title: string;
  readonly tree: Root;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What a report says, in its order: result, budget, findings, what is missing, what to check, explanations, sources. */
export function reportOf(application: Application | Draft, assessed: Reported, messages: Messages): Report {
  const words: Words = { ...sentencesOf(messages), messages };
  const { documents } = messages;
  const title = application.title ?? application.applicant?.name ?? documents.untitled;
  const writing: Writing = { application, assessed, words, fieldAt: fieldsOf(application, messages) };
  const { headings } = documents;
  const section = (heading: string, content: readonly RootContent[]): readonly RootContent[] =>
    content.length === 0 ? [] : [headingOf(2, heading), ...content];
  const children: RootContent[] = [
    headingOf(1, title),
    ...project(writing),
    ...section(headings.result, result(writing)),
    ...section(headings.budget, budget(writing)),
    ...section(headings.findings, findings(writing)),
    ...section(headings.missing, missing(writing)),
    ...section(headings.manualChecks, manualChecks(writing)),
    ...section(headings.explanations, explanations(writing)),
    ...section(headings.sources, sources(writing)),
    paragraph(text(documents.unofficial)),
  ];
  return { title: plain(title), tree: { type: "root", children } };
}

/** What is written about, and in which words. */
interface Writing {
  readonly application: Application | Draft;
  readonly assessed: Reported;
  readonly words: Words;
  readonly fieldAt: (path: Path) => Field | undefined;
}

/** Who applies for what: the values of the application, under their own labels. */
function project({ application, words: { messages } }: Writing): readonly RootContent[] {
  const { call, action, reference, applicant, project: dates } = application;
  const country = applicant?.country;
  const facts: readonly (readonly [path: Path, value: string | number | undefined])[] = [
    [["call"], call?.toString()],
    [["action"], action === undefined ? undefined : nameOf(messages.actions, action)],
    [["reference"], reference],
    [["applicant", "name"], applicant?.name],
    [["applicant", "country"], country === undefined ? undefined : countriesOf(messages.locale)(country)],
    [["project", "startDate"], dates?.startDate && datesOf(messages.locale, " ").date(dates.startDate)],
    [["project", "durationMonths"], dates?.durationMonths && `${dates.durationMonths} ${messages.units.months}`],
  ];
  const told = facts.flatMap(([path, value]) =>
    value === undefined || value === ""
      ? []
      : [item(paragraph(strong(`${fieldLabel(path, messages) ?? ""}:`), text(` ${value}`)))],
  );
  return told.length === 0 ? [] : [list(told)];
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

function findings({ application, assessed, words }: Writing): readonly RootContent[] {
  const { messages, findingMessage, whereText, citationTexts } = words;
  const sorted = [...assessed.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  if (sorted.length === 0) return [paragraph(text(messages.documents.nothingFound))];
  const items = sorted.map((finding) => {
    const where = whereText(finding.path, application);
    const said = `${where === "" ? "" : `${where}: `}${findingMessage(finding)}`;
    // What each value rests on stands beside it below; here it would bury the rest.
    const citations = finding.code === "rate.provisional" ? [] : finding.citations;
    return item(
      paragraph(strong(`${messages.severities[finding.severity]}:`), text(` ${said}`)),
      ...passages(citations, citationTexts),
    );
  });
  return [list(items)];
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
    const field = fieldAt(path);
    const label = field?.label ?? fieldLabel(path, messages);
    if (told.has(where) || label === undefined) return where;
    told.add(where);
    const limits = field === undefined ? undefined : valueText(field, { messages });
    return `${where} (${limits === undefined ? label : `${label}: ${limits}`})`;
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
function explanations(writing: Writing): readonly RootContent[] {
  const { application, assessed, words } = writing;
  const { messages } = words;
  const { documents } = messages;
  const { grant, range } = assessed;
  const shown = range?.minimum ?? grant;
  if (shown === undefined || shown.lines.every(({ explanation }) => explanation === undefined)) return [];
  const { number, figure } = numbersOf(messages.locale);
  const flowOf = (id: string) => application.flows?.find((flow) => flow.id === id);
  const ids = [...new Set(shown.lines.map(({ flow }) => flow))];
  const amounts = new Map<string | undefined, string | undefined>(
    shown.summary.flows.map(({ flow, total }) => [flow, total]),
  );
  const told = ids.flatMap((id) => {
    const flow = id === undefined ? undefined : flowOf(id);
    const name = flow === undefined ? (id ?? documents.ofNoFlow) : `${id} – ${flowTitle(flow, messages)}`;
    const amount = id === undefined ? shown.summary.ofNoFlow?.total : amounts.get(id);
    const lines = shown.lines.filter((line) => line.flow === id);
    return [
      headingOf(3, amount === undefined ? name : `${name}: ${figure(amount)} EUR`),
      list(lines.map((line) => lineItem(line, writing, number))),
    ];
  });
  return range === undefined ? told : [paragraph(text(documents.atLowest)), ...told];
}

function lineItem(
  { category, who, amount, needsApproval, explanation }: GrantLine,
  writing: Writing,
  number: Number,
): ListItem {
  const { messages } = writing.words;
  const title = `${messages.categories[category]}, ${messages.who[who]}: ${numbersOf(messages.locale).figure(amount)} EUR`;
  const approval = needsApproval ? [text(` (${messages.documents.needsApproval})`)] : [];
  return item(
    paragraph(strong(title), ...approval),
    ...(explanation === undefined ? [] : [list([stepItem(explanation, writing, number)])]),
  );
}

type Number = (value: number) => string;

/** How a number comes about: a step, and below it what it is made from. */
function stepItem(tree: Explanation, writing: Writing, number: Number): ListItem {
  const { messages } = writing.words;
  const { evaluated, figure } = numbersOf(messages.locale);
  switch (tree.kind) {
    case "input": {
      const value = typeof tree.value === "number" ? number(tree.value) : figure(tree.value);
      return item(paragraph(strong(value), text(` ${labelOf(tree.path, writing)}${chosen(tree.chosenBy, writing)}`)));
    }
    case "rate": {
      const { id, value, unit, status, citations, note, chosenBy } = tree;
      const source = [...writing.words.citationTexts(citations), messages.statuses[status]].join("; ");
      const remark = note === undefined ? "" : ` (${messages.note(note)})`;
      const name = ` ${cellTitle(id, messages)}${chosen(chosenBy, writing)}. `;
      return item(
        paragraph(
          strong(`${number(value)} ${nameOf(messages.units, unit)}`),
          text(name),
          emphasis(`${source}${remark}`),
        ),
      );
    }
    default: {
      const to = tree.kind === "rounding" ? ` ${messages.documents.roundedTo[tree.to]}` : "";
      return item(
        paragraph(strong(evaluated(evaluateExplanation(tree))), text(` = ${messages.operations[tree.kind]}${to}`)),
        list(partsOf(tree).map((part) => stepItem(part, writing, number))),
      );
    }
  }
}

/** A base rate is of a group, and of whom is said above it. */
function labelOf(path: Path, { fieldAt }: Writing): string {
  const label = fieldAt(path)?.label ?? path.join(".");
  const above = path[0] === "options" ? fieldAt(path.slice(0, -1))?.label : undefined;
  return above === undefined ? label : `${above} · ${label}`;
}

/** Why this cell of its table: the country's group, or the distance. */
function chosen(by: CellChoice | undefined, writing: Writing): string {
  if (by === undefined) return "";
  const { words } = writing;
  const { messages } = words;
  if ("country" in by) {
    const country = countriesOf(messages.locale)(by.country);
    const said = [messages.documents.countryGroup(country, by.group), ...words.citationTexts(by.citations)];
    return ` (${said.join("; ")})`;
  }
  const { km, origin, venue, path } = by.distance;
  const ends =
    origin === undefined || venue === undefined ? labelOf(path, writing) : `${placeName(origin)} – ${placeName(venue)}`;
  return ` (${km === undefined ? ends : `${ends}: ${numbersOf(messages.locale).number(km)} km`})`;
}

function placeName({ place, country, latitude, longitude }: ProvenPlace): string {
  if (place === undefined) return `${latitude}, ${longitude}`;
  return country === undefined ? place : `${place}, ${country}`;
}

function sources({ assessed: { eligibility, grant }, words: { messages } }: Writing): readonly RootContent[] {
  const all = { ...eligibility?.sources, ...grant?.sources };
  const items = Object.entries(all).map(([id, { title, version, url }]) => {
    const said = [title, ...(version === undefined ? [] : [version])].join(", ");
    const address: PhrasingContent =
      url === undefined
        ? text(messages.documents.noAddress)
        : { type: "link", url, children: [{ type: "text", value: url }] };
    return item(paragraph(strong(`${id}:`), text(` ${said}, `), address));
  });
  return items.length === 0 ? [] : [list(items)];
}

function passages(citations: readonly Citation[], citationTexts: Words["citationTexts"]): readonly List[] {
  const texts = citationTexts(citations);
  return texts.length === 0 ? [] : [list(texts.map((each) => item(paragraph(emphasis(each)))))];
}

/** Names come from the application: a control character in one would break a line, or a table. */
function plain(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

const text = (value: string): PhrasingContent => ({ type: "text", value: plain(value) });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
const headingOf = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [text(value)],
});
const item = (...children: ListItem["children"]): ListItem => ({ type: "listItem", spread: false, children });
const list = (children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });

/** The first column has names, the others figures. */
function table(header: readonly PhrasingContent[], rows: readonly (readonly PhrasingContent[])[]): Table {
  const row = (cells: readonly PhrasingContent[]): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [cell] })),
  });
  return {
    type: "table",
    align: header.map((_, column) => (column === 0 ? "left" : "right")),
    children: [header, ...rows].map(row),
  };
}
