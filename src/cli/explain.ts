import {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type InputLeaf,
  type ProvenPlace,
  partsOf,
  type RateLeaf,
} from "../explanation.js";
import { calculateGrant, calculateGrantRange, type GrantLine } from "../grant.js";
import { writeCitation } from "./citations.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { withPlaces } from "./resolve-places.js";
import { print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { amountWriter, type Language, type Words, wordsOf, writePath } from "./words.js";

/** `ka1 explain`: the reason for every euro, of all flows or of one. */
export async function explain(
  file: string,
  flow: string | undefined,
  flags: GrantFlags & { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application } = await withPlaces(await loadApplication(file, words));
  if (flow !== undefined && !application.flows.some(({ id }) => id === flow)) {
    const known = application.flows.map(({ id }) => id).join(", ");
    throw new InputError(printable(words.messages.terms.noSuchFlow(flow, known)));
  }
  const options = await loadOptions(flags, words);
  const grant = calculateGrant(application, options);
  // Without base rates the trees of the least grant still show how each amount comes about.
  const shown = grant.total === undefined ? calculateGrantRange(application, options).minimum : grant;
  const lines = shown.lines.filter((line) => flow === undefined || line.flow === flow);
  if (flags.json === true) {
    printJson(lines);
    return 0;
  }
  const out = terminal();
  for (const line of lines) print(...lineWithReason(line, words, out), "");
  const path = flow === undefined ? undefined : application.flows.findIndex(({ id }) => id === flow);
  const findings = shown.findings.filter(
    (finding) =>
      path === undefined || finding.path.length === 0 || (finding.path[0] === "flows" && finding.path[1] === path),
  );
  if (findings.length > 0) print(findingLines(findings, words, out));
  return 0;
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
