import {
  type Application,
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type Finding,
  type GrantLine,
  type InputLeaf,
  type ProvenPlace,
  partsOf,
  type RateLeaf,
} from "../index.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { priced } from "./priced.js";
import { type CommandFlags, run } from "./run.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words, wordsOf, writePath } from "./words/words.js";

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
      return {
        range,
        lines: shown.lines.filter((line) => flow === undefined || line.flow === flow),
        findings: shown.findings.filter((finding) => concerns(finding, flow, application)),
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
function concerns({ code, path }: Finding, flow: string | undefined, application: Application): boolean {
  const [list, index] = path;
  // A base rate is named once, at the first flow that needs it.
  if (flow === undefined || code.startsWith("base-rate.") || typeof index !== "number") return true;
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

function lineWithReason(line: GrantLine, words: Words, out: Terminal): readonly string[] {
  const { categories, who } = words.messages;
  const title = [line.flow, categories[line.category], who[line.who]].filter((part) => part !== undefined).join(" · ");
  const approval = line.needsApproval ? ` (${words.terms.needsApproval})` : "";
  return [
    out.style("bold", printable(`${title}: ${amountWriter(words)(line.amount)} EUR${approval}`)),
    ...(line.explanation === undefined ? [] : explanationLines(line.explanation, words, out)),
  ];
}

/** How a number came about: a node a line. */
export function explanationLines(tree: Explanation, words: Words, out: Terminal): readonly string[] {
  return treeLines(tree, "", "", words, out);
}

function treeLines(tree: Explanation, first: string, rest: string, words: Words, out: Terminal): readonly string[] {
  const own = `${first}${shortNumber(evaluateExplanation(tree))}  ${describe(tree, words, out)}`;
  const parts = partsOf(tree);
  return [
    own,
    ...parts.flatMap((part, index) => {
      const last = index === parts.length - 1;
      return treeLines(part, `${rest}${last ? "└─ " : "├─ "}`, `${rest}${last ? "   " : "│  "}`, words, out);
    }),
  ];
}

function describe(tree: Explanation, words: Words, out: Terminal): string {
  if (tree.kind !== "input" && tree.kind !== "rate") return out.style("dim", words.messages.operations[tree.kind]);
  const { chosenBy } = tree;
  const why = chosenBy === undefined ? "" : ` [${chosen(chosenBy, words)}]`;
  const name = printable(`${tree.kind === "input" ? writePath(tree.path) : tree.id}${why}`);
  const source = sourceOf(tree, words);
  return source === "" ? name : `${name}  ${out.style("dim", source)}`;
}

/** Where a rate is printed; for a caller's base rate, where the country's group is printed. */
function sourceOf(leaf: InputLeaf | RateLeaf, words: Words): string {
  if (leaf.kind === "input") {
    const { chosenBy } = leaf;
    return chosenBy !== undefined && "country" in chosenBy ? words.citationTexts(chosenBy.citations).join("; ") : "";
  }
  const remark = leaf.note === undefined ? "" : ` (${leaf.note})`;
  return `${words.citationTexts(leaf.citations).join("; ")} – ${words.messages.statuses[leaf.status]}${remark}`;
}

function chosen(choice: CellChoice, words: Words): string {
  if ("country" in choice) return words.terms.countryGroup(choice.country, choice.group);
  const { km, origin, venue, path } = choice.distance;
  if (origin !== undefined && venue !== undefined) return `${place(origin)} – ${place(venue)}: ${km} km`;
  return km === undefined ? writePath(path) : `${writePath(path)} ${km}`;
}

function place({ place: name, country, latitude, longitude, geonameId }: ProvenPlace): string {
  const coordinates = `${latitude}, ${longitude}`;
  if (name === undefined) return coordinates;
  const id = geonameId === undefined ? "" : `, GeoNames ${geonameId}`;
  return `${name}${country === undefined ? "" : `, ${country}`} (${coordinates}${id})`;
}

/** Counts without decimals, amounts with two. */
function shortNumber(value: string): string {
  return value.endsWith(".00") ? value.slice(0, -3) : value;
}
