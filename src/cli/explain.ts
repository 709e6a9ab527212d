import {
  type Application,
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type Finding,
  type GrantLine,
  type Path,
  type ProvenPlace,
  partsOf,
  type RateCategory,
  type RateLeaf,
} from "../index.js";
import { pathText } from "../node/index.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { priced } from "./priced.js";
import { type CommandFlags, run } from "./run.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

/** `ka1 explain`: the reason for every euro, of all flows or of one. */
export async function explain(file: string, flow: string | undefined, flags: CommandFlags): Promise<number> {
  const { terms } = await wordsOf(flags.lang);
  return run(file, flags, {
    ask(application, options, found) {
      if (flow !== undefined && !application.flows.some(({ id }) => id === flow)) {
        const known = application.flows.map(({ id }) => id).join(", ");
        throw new InputError(printable(terms.noSuchFlow(flow, known)));
      }
      const { grant, range } = priced(application, options, found);
      // Without base rates the trees of the least grant still show how each amount comes about.
      const shown = range?.minimum ?? grant;
      const lines = shown.lines.filter((line) => flow === undefined || line.flow === flow);
      return {
        range,
        lines,
        findings: shown.findings.filter((finding) => concerns(finding, flow, lines, application)),
        isPriced: shown.total !== undefined,
      };
    },
    json: ({ lines }) => lines,
    exitCode: ({ isPriced }) => (isPriced ? 0 : 1),
    lines: ({ range, lines, findings }, { application, words, out }) => [
      ...(range === undefined ? [] : [out.style("bold", out.fold(`${terms.rangeHeading} ${terms.explainedAt}`)), ""]),
      ...lines.flatMap((line) => [...lineWithReason(line, words, out), ""]),
      ...findingLines(findings, application, words, out),
    ],
  });
}

/** Whether a finding concerns a flow: the flow itself, its visits and costs, or the whole application. */
function concerns(
  finding: Finding,
  flow: string | undefined,
  lines: readonly GrantLine[],
  application: Application,
): boolean {
  if (flow === undefined) return true;
  switch (finding.code) {
    // The status of each rate stands beside it.
    case "rate.provisional":
      return false;
    // A base rate is named once, at the first flow that needs it.
    case "base-rate.assumed":
    case "base-rate.out-of-range": {
      const { category, group } = finding.params;
      return lines.some(({ explanation }) => explanation !== undefined && restsOn(explanation, category, group));
    }
    case "base-rate.missing":
      return !lines.some((line) => line.category === "individualSupport") || isAt(finding.path, flow, application);
    default:
      return isAt(finding.path, flow, application);
  }
}

/** Whether a base rate is among the leaves: a caller's or an agency's, or a bound of the guide. */
function restsOn(tree: Explanation, category: RateCategory, group: number): boolean {
  if (tree.kind !== "input" && tree.kind !== "rate") {
    return partsOf(tree).some((part) => restsOn(part, category, group));
  }
  const { chosenBy } = tree;
  if (chosenBy === undefined || !("country" in chosenBy) || chosenBy.group !== group) return false;
  return (tree.kind === "input" ? tree.path : tree.id.split("/")).includes(category);
}

function isAt([list, index]: Path, flow: string, application: Application): boolean {
  if (typeof index !== "number") return true;
  switch (list) {
    case "flows":
      return application.flows[index]?.id === flow;
    case "preparatoryVisits":
      return application.preparatoryVisits?.[index]?.flow === flow;
    case "exceptionalCosts": {
      const cost = application.exceptionalCosts?.[index];
      return cost !== undefined && "flow" in cost && cost.flow === flow;
    }
    default:
      return true;
  }
}

/** What a line pays for, and how it came about. */
export function lineWithReason(line: GrantLine, words: Words, out: Terminal): readonly string[] {
  const { categories, who } = words.messages;
  const title = [line.flow, categories[line.category], who[line.who]].filter((part) => part !== undefined).join(" · ");
  const approval = line.needsApproval ? ` (${words.terms.needsApproval})` : "";
  return [
    out.style("bold", printable(`${title}: ${amountWriter(words)(line.amount)} EUR${approval}`)),
    ...(line.explanation === undefined ? [] : explanationLines(line.explanation, words, out)),
  ];
}

/** How a number came about: a node a line, or more where the terminal is narrow. */
export function explanationLines(tree: Explanation, words: Words, out: Terminal): readonly string[] {
  return treeLines(tree, "", "", words, out);
}

function treeLines(tree: Explanation, first: string, rest: string, words: Words, out: Terminal): readonly string[] {
  const parts = partsOf(tree);
  const figure = numberIn(words)(evaluateExplanation(tree));
  // What is broken goes on beside the strokes to the parts below.
  const below = `${rest}${parts.length === 0 ? "   " : "│  "}`;
  const own = describe(tree, figure, Math.max(first.length, below.length), words, out);
  return [
    ...own.map((line, index) => `${index === 0 ? first : below}${line}`),
    ...parts.flatMap((part, index) => {
      const last = index === parts.length - 1;
      return treeLines(part, `${rest}${last ? "└─ " : "├─ "}`, `${rest}${last ? "   " : "│  "}`, words, out);
    }),
  ];
}

/** A figure, what it is, and, for a rate, where it is printed: in one line where there is room. */
function describe(tree: Explanation, figure: string, taken: number, words: Words, out: Terminal): readonly string[] {
  const { style, beside } = out;
  if (tree.kind !== "input" && tree.kind !== "rate") {
    return [`${figure}  ${style("dim", words.messages.operations[tree.kind])}`];
  }
  const { chosenBy } = tree;
  const isOption = tree.kind === "input";
  const why = chosenBy === undefined ? "" : ` [${chosen(chosenBy, isOption, words)}]`;
  const name = printable(`${figure}  ${isOption ? pathText(tree.path) : tree.id}${why}`);
  if (isOption) return beside(name, taken);
  const source = sourceOf(tree, words);
  if (beside(`${name}  ${source}`, taken).length === 1) return [`${name}  ${style("dim", source)}`];
  return [...beside(name, taken), ...beside(source, taken).map((line) => style("dim", line))];
}

/** Where a rate is printed. */
function sourceOf({ citations, status, note }: RateLeaf, words: Words): string {
  const remark = note === undefined ? "" : ` (${words.messages.note(note)})`;
  return `${words.citationTexts(citations).join("; ")} – ${words.messages.statuses[status]}${remark}`;
}

/** Why this figure of several. A caller's rate has no source of its own: what is printed is only the country's group. */
function chosen(choice: CellChoice, isOption: boolean, words: Words): string {
  const { terms } = words;
  if ("country" in choice) {
    const group = terms.countryGroup(choice.country, choice.group);
    return isOption ? terms.groupBy(group, words.citationTexts(choice.citations).join("; ")) : group;
  }
  const { km, origin, venue, path } = choice.distance;
  const write = numberIn(words);
  if (origin !== undefined && venue !== undefined) return `${place(origin)} – ${place(venue)}: ${write(km)} km`;
  return km === undefined ? pathText(path) : `${pathText(path)} ${write(km)}`;
}

function place({ place: name, country, latitude, longitude, geonameId }: ProvenPlace): string {
  const coordinates = `${latitude}, ${longitude}`;
  if (name === undefined) return coordinates;
  const id = geonameId === undefined ? "" : `, GeoNames ${geonameId}`;
  return `${name}${country === undefined ? "" : `, ${country}`} (${coordinates}${id})`;
}

/** Counts without decimals, amounts with two, kilometres with all that they have. */
function numberIn({ messages }: Words): (value: string | number | undefined) => string {
  const format = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 20, useGrouping: "always" });
  const withCents = new Intl.NumberFormat(messages.locale, { minimumFractionDigits: 2, useGrouping: "always" });
  return (value = "") => {
    if (typeof value === "number") return format.format(value);
    return value.endsWith(".00") ? format.format(value as `${number}`) : withCents.format(value as `${number}`);
  };
}
