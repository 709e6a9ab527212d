import type { Application } from "../application/application.js";
import type { GrantLine } from "../grant.js";
import {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type InputLeaf,
  type ProvenPlace,
  partsOf,
  type RateLeaf,
} from "../results/explanation.js";
import type { Finding } from "../results/finding.js";
import { writeCitation } from "./citations.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import type { GrantFlags } from "./load.js";
import { price } from "./price.js";
import { print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { amountWriter, type Language, type Words, wordsOf, writePath } from "./words.js";

/** `ka1 explain`: the reason for every euro, of all flows or of one. */
export async function explain(
  file: string,
  flow: string | undefined,
  flags: GrantFlags & { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { terms } = words.messages;
  const { application, grant, range, exitCode } = await price(file, flags, words);
  if (flow !== undefined && !application.flows.some(({ id }) => id === flow)) {
    throw new InputError(printable(terms.noSuchFlow(flow, application.flows.map(({ id }) => id).join(", "))));
  }
  // Without base rates the trees of the least grant still show how each amount comes about.
  const shown = range?.minimum ?? grant;
  const lines = shown.lines.filter((line) => flow === undefined || line.flow === flow);
  if (flags.json === true) {
    printJson(lines);
    return exitCode;
  }
  const out = terminal();
  if (range !== undefined) print(out.style("bold", `${terms.rangeHeading} ${terms.minimum}:`), "");
  for (const line of lines) print(lineWithReason(line, words, out), "");
  const findings = shown.findings.filter((finding) => concerns(finding, flow, application));
  if (findings.length > 0) print(findingLines(findings, words, out));
  return exitCode;
}

/** Whether a finding has to do with a flow: with itself, its visits and costs, or the whole application. */
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
  const { categories, who, terms } = words.messages;
  const title = [line.flow, categories[line.category], who[line.who]].filter((part) => part !== undefined).join(" · ");
  const approval = line.needsApproval ? ` (${terms.needsApproval})` : "";
  return [
    out.style("bold", printable(`${title}: ${amountWriter(words)(line.amount)} EUR${approval}`)),
    ...treeLines(line.explanation, "", "", words, out),
  ];
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

/** Where a rate stands; for a base rate of the caller's, where the country's group stands. */
function sourceOf(leaf: InputLeaf | RateLeaf, words: Words): string {
  if (leaf.kind === "input") {
    const { chosenBy } = leaf;
    return chosenBy !== undefined && "country" in chosenBy ? chosenBy.citations.map(writeCitation).join("; ") : "";
  }
  const remark = leaf.note === undefined ? "" : ` (${leaf.note})`;
  return `${leaf.citations.map(writeCitation).join("; ")} – ${words.messages.statuses[leaf.status]}${remark}`;
}

function chosen(choice: CellChoice, words: Words): string {
  if ("country" in choice) return words.messages.terms.countryGroup(choice.country, choice.group);
  const { km, origin, venue, path } = choice.distance;
  if (origin !== undefined && venue !== undefined) return `${place(origin)} – ${place(venue)}: ${km} km`;
  return km === undefined ? writePath(path) : `${writePath(path)} ${km}`;
}

function place({ place: name, country, latitude, longitude, geonameId }: ProvenPlace): string {
  const coordinates = `${latitude}, ${longitude}`;
  if (name === undefined) return coordinates;
  return `${name}${country === undefined ? "" : `, ${country}`} (${coordinates}${geonameId === undefined ? "" : `, GeoNames ${geonameId}`})`;
}

/** Counts without decimals, amounts with two. */
function shortNumber(value: string): string {
  return value.endsWith(".00") ? value.slice(0, -3) : value;
}
