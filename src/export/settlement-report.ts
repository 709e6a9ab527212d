import type { PhrasingContent, RootContent } from "mdast";
import type { ProjectAward, RealisedProject } from "../application/realised.js";
import { fieldLabel } from "../form/field-label.js";
import { flowChangeText } from "../form/flow-change-text.js";
import { placeWithLabels } from "../form/place-with-labels.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { numbersOf } from "../messages/numbers.js";
import { sentencesOf } from "../messages/sentences.js";
import { unknownTexts } from "../messages/unknown-texts.js";
import type { Words } from "../messages/words.js";
import type { AwardedAndRealised, SettledFlow, Settlement } from "../settle.js";
import { centsOfResult } from "../values/money.js";
import { htmlOf } from "./html-of.js";
import { markdownOf } from "./markdown-of.js";
import { projectFacts } from "./project-facts.js";
import { explainedLines } from "./report-explanations.js";
import {
  findingList,
  item,
  list,
  paragraph,
  type Report,
  reportOfSections,
  sourceList,
  strong,
  table,
  text,
} from "./report-parts.js";
import { realisedDraft } from "./settlement-lines.js";

/** What a settlement was made from. */
export interface SettledProject {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
}

/**
 * A settlement as a page of HTML, to be read and printed: in one file, without scripts, and no request leaves it. What a
 * name says is text: markup in it is shown, and does nothing.
 *
 * @param project what was awarded, and what took place
 * @param settlement what `settle` gives for them
 * @param messages the words of a language; default: English
 * @returns the document: the balance and how it comes about, awarded and realised side by side, the mobilities, what was
 * found, what is not known, how each amount comes about, and the sources
 * @example
 * const award = { application, total: "35562.50", payments: [{ amount: "28450.00" }] };
 * const realised = { flows: application.flows };
 * settlementHtml({ award, realised }, settle(award, realised)).startsWith("<!doctype html>") // => true
 */
export function settlementHtml(project: SettledProject, settlement: Settlement, messages: Messages = english): string {
  return htmlOf(settlementReport(project, settlement, messages), messages);
}

/**
 * A settlement as Markdown, with the tables of GitHub: the same document as {@link settlementHtml}.
 *
 * @param project what was awarded, and what took place
 * @param settlement what `settle` gives for them
 * @param messages the words of a language; default: English
 * @returns the document, with a line break at its end
 * @example
 * const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } };
 * const award = { application, total: "35562.50", payments: [{ amount: "28450.00" }] };
 * const { flows, preparatoryVisits, exceptionalCosts } = application;
 * const realised = { flows, preparatoryVisits, exceptionalCosts };
 * const report = settlementMarkdown({ award, realised }, settle(award, realised, options));
 * report.includes("**Still to be paid: 7,112.50 EUR**") // => true
 */
export function settlementMarkdown(
  project: SettledProject,
  settlement: Settlement,
  messages: Messages = english,
): string {
  return markdownOf(settlementReport(project, settlement, messages));
}

/** What is written about, and in which words. */
interface Writing {
  readonly project: SettledProject;
  readonly settlement: Settlement;
  readonly words: Words;
}

function settlementReport(project: SettledProject, settlement: Settlement, messages: Messages): Report {
  const words: Words = { ...sentencesOf(messages), messages };
  const writing: Writing = { project, settlement, words };
  const { documents, settlement: said } = messages;
  const { application } = project.award;
  const name = application.title ?? application.applicant.name ?? documents.untitled;
  return reportOfSections(
    `${said.title}: ${name}`,
    projectFacts(application, messages),
    [
      [documents.headings.result, result(writing)],
      [said.categories, categories(writing)],
      [said.activities, activities(writing)],
      [said.mobilities, mobilities(writing)],
      [
        documents.headings.findings,
        findingList(settlement.findings, (path) => placeWithLabels(path, project, words.messages), words),
      ],
      [said.notKnown, [list(unknownTexts(settlement, words.messages).map((each) => item(paragraph(text(each)))))]],
      [documents.headings.explanations, explanations(writing)],
      [documents.headings.sources, sourceList(settlement.sources, words)],
    ],
    documents.unofficial,
  );
}

/** The balance, and how it comes about. */
function result({ settlement, words: { messages } }: Writing): readonly RootContent[] {
  const { settlement: said, documents, amounts } = messages;
  const { amount, figure } = numbersOf(messages.locale);
  const { realised, reduction, notCovered, finalGrant, finalGrantRange, awarded, paid, balance, balanceRange } =
    settlement;
  const sign =
    balance === undefined || balance === "0.00" ? "none" : balance.startsWith("-") ? "toBePaidBack" : "toBePaid";
  const balanceText =
    balance !== undefined
      ? `${said.balance[sign]}: ${amount(balance.replace("-", ""))}`
      : `${said.balance.none}: ${balanceRange === undefined ? amounts.notKnown : said.notDecided(balanceRange)}`;
  const grantText = finalGrant === undefined ? `${said.finalGrant}: ${said.notDecided(finalGrantRange)}` : undefined;
  const row = (label: string, value: string | undefined): readonly (readonly PhrasingContent[])[] => [
    [text(label), text(value === undefined ? amounts.notKnown : figure(value))],
  ];
  const beyond = beyondAward(settlement);
  return [
    paragraph(strong(balanceText)),
    ...(grantText === undefined ? [] : [paragraph(strong(grantText))]),
    table(
      [text(said.title), text(documents.columns.amount)],
      [
        ...row(said.realised, realised),
        ...(reduction === undefined ? [] : row(`${said.reduction} (${reduction.percent} %)`, less(reduction.amount))),
        ...(notCovered === undefined || notCovered === "0.00" ? [] : row(said.notCovered, less(notCovered))),
        ...(beyond === undefined ? [] : row(said.beyondAward, less(beyond))),
        ...row(said.finalGrant, finalGrant),
        ...row(said.awarded, awarded),
        ...row(said.paid, paid),
      ],
    ),
    ...(reduction?.reason === undefined ? [] : [paragraph(text(`${said.reduction}: ${reduction.reason}`))]),
  ];
}

const less = (amount: string | undefined) => (amount === undefined || amount === "0.00" ? amount : `-${amount}`);

/** What what took place comes to above the award, after what is taken off. */
function beyondAward({ realised, reduction, notCovered, awarded }: Settlement): string | undefined {
  if (realised === undefined) return undefined;
  const taken = [reduction?.amount, notCovered].map((amount) => centsOfResult(amount ?? "0.00"));
  const cents = taken.reduce((rest, each) => rest - each, centsOfResult(realised)) - centsOfResult(awarded);
  return cents > 0 ? (cents / 100).toFixed(2) : undefined;
}

function categories({ settlement, words }: Writing): readonly RootContent[] {
  const { messages } = words;
  const rows = settlement.categories.map((row) => ({ name: messages.categories[row.category], row }));
  const total = { name: messages.categories.total, row: settlement.total };
  return [sideBySide(messages.documents.columns.category, [...rows, total], words)];
}

function activities({ settlement, words }: Writing): readonly RootContent[] {
  const { messages } = words;
  const rows = settlement.activities.map((row) => ({ name: nameOf(messages.activities, row.activity), row }));
  return rows.length === 0 ? [] : [sideBySide(messages.documents.columns.activity, rows, words)];
}

interface Row {
  readonly name: string;
  readonly row: AwardedAndRealised;
}

/** Awarded and realised, how far they are apart, and how many percent the one is of the other. */
function sideBySide(heading: string, rows: readonly Row[], { messages }: Words): RootContent {
  const { settlement: said, amounts } = messages;
  const { figure } = numbersOf(messages.locale);
  const percents = new Intl.NumberFormat(messages.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const amountText = (amount: string | undefined) => text(amount === undefined ? amounts.notKnown : figure(amount));
  return table(
    [heading, said.awarded, said.realised, said.difference, said.percent].map(text),
    rows.map(({ name, row: { awarded, realised, difference: apart, percent } }) => [
      text(name),
      amountText(awarded),
      amountText(realised),
      text(apart === undefined ? "" : figure(apart)),
      text(percent === undefined ? "" : percents.format(Number(percent))),
    ]),
  );
}

/** What became of each mobility, and below why, or what was otherwise than awarded. */
function mobilities({ settlement, words }: Writing): readonly RootContent[] {
  const { messages } = words;
  const { settlement: said, documents, amounts } = messages;
  const { figure } = numbersOf(messages.locale);
  const amountText = (amount: string | undefined) => text(amount === undefined ? amounts.notKnown : figure(amount));
  const rows = settlement.flows.map(({ flow, activity, status, planned, realised, difference: apart }) => [
    text(flow),
    text(nameOf(messages.activities, activity)),
    text(said.flowStatuses[status]),
    planned === undefined ? text("") : amountText(planned.total),
    amountText(realised.total),
    text(apart === undefined ? "" : figure(apart)),
  ]);
  if (rows.length === 0) return [];
  const remarks = settlement.flows.flatMap((flow) => {
    const told = remarksOn(flow, words);
    return told.length === 0 ? [] : [item(paragraph(strong(`${flow.flow}:`), text(` ${told.join(" ")}`)))];
  });
  const headings = [
    ...[said.mobility, documents.columns.activity, said.whatBecame],
    ...[said.planned, said.realised, said.difference],
  ];
  return [table(headings.map(text), rows, 3), ...(remarks.length === 0 ? [] : [list(remarks)])];
}

function remarksOn({ rules, amount, changes }: SettledFlow, { messages, ruleTitle }: Words): readonly string[] {
  return [
    ...(rules === undefined ? [] : [messages.settlement.breaks(rules.map(ruleTitle), amount)]),
    ...(changes.length === 0 ? [] : [`${changes.map((change) => flowChangeText(change, messages)).join("; ")}.`]),
  ];
}

/** Every line with its reason, mobility by mobility. */
function explanations({ project, settlement, words }: Writing): readonly RootContent[] {
  const { lines } = settlement;
  if (lines.every(({ explanation }) => explanation === undefined)) return [];
  const { flows = [] } = realisedDraft(project.award, project.realised);
  const amounts = new Map(settlement.flows.map(({ flow, realised }) => [flow, realised.total]));
  return explainedLines(lines, flows, (id) => (id === undefined ? undefined : amounts.get(id)), {
    words,
    labelOf: (path) => fieldLabel(path, words.messages),
  });
}
