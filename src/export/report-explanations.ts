import type { ListItem, RootContent } from "mdast";
import type { DraftFlow } from "../application/draft.js";
import { flowTitle } from "../form/flow-title.js";
import type { GrantLine } from "../grant.js";
import { cellTitle } from "../messages/cell-name.js";
import { countriesOf } from "../messages/countries.js";
import { nameOf } from "../messages/name-of.js";
import { numbersOf } from "../messages/numbers.js";
import type { Words } from "../messages/words.js";
import {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type ProvenPlace,
  partsOf,
} from "../results/explanation.js";
import type { Path } from "../values/path.js";
import { emphasis, headingOf, item, list, paragraph, strong, text } from "./report-parts.js";

/** In which words lines are explained, and what the values of the input are called. */
export interface Explaining {
  readonly words: Words;
  readonly labelOf: (path: Path) => string | undefined;
}

/**
 * Every line with its reason, flow by flow.
 *
 * @param amountOf what a flow comes to, if that is known; what is of no flow is asked for without an id
 */
export function explainedLines(
  lines: readonly GrantLine[],
  flows: readonly DraftFlow[],
  amountOf: (flow: string | undefined) => string | undefined,
  explaining: Explaining,
): readonly RootContent[] {
  const { messages } = explaining.words;
  const { number, figure } = numbersOf(messages.locale);
  const ids = [...new Set(lines.map(({ flow }) => flow))];
  return ids.flatMap((id) => {
    const flow = id === undefined ? undefined : flows.find((each) => each.id === id);
    const name = flow === undefined ? (id ?? messages.documents.ofNoFlow) : `${id} – ${flowTitle(flow, messages)}`;
    const amount = amountOf(id);
    const own = lines.filter((line) => line.flow === id);
    return [
      headingOf(3, amount === undefined ? name : `${name}: ${figure(amount)} EUR`),
      list(own.map((line) => lineItem(line, explaining, number))),
    ];
  });
}

function lineItem(
  { category, who, amount, needsApproval, explanation }: GrantLine,
  explaining: Explaining,
  number: Number,
): ListItem {
  const { messages } = explaining.words;
  const title = `${messages.categories[category]}, ${messages.who[who]}: ${numbersOf(messages.locale).figure(amount)} EUR`;
  const approval = needsApproval ? [text(` (${messages.documents.needsApproval})`)] : [];
  return item(
    paragraph(strong(title), ...approval),
    ...(explanation === undefined ? [] : [list([stepItem(explanation, explaining, number)])]),
  );
}

type Number = (value: number) => string;

/** How a number comes about: a step, and below it what it is made from. */
function stepItem(tree: Explanation, explaining: Explaining, number: Number): ListItem {
  const { messages } = explaining.words;
  const { evaluated, figure } = numbersOf(messages.locale);
  switch (tree.kind) {
    case "input": {
      const value = typeof tree.value === "number" ? number(tree.value) : figure(tree.value);
      return item(
        paragraph(strong(value), text(` ${labelIn(explaining, tree.path)}${chosen(tree.chosenBy, explaining)}`)),
      );
    }
    case "rate": {
      const { id, value, unit, status, citations, note, chosenBy } = tree;
      const source = [...explaining.words.citationTexts(citations), messages.statuses[status]].join("; ");
      const remark = note === undefined ? "" : ` (${messages.note(note)})`;
      const name = ` ${cellTitle(id, messages)}${chosen(chosenBy, explaining)}. `;
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
        list(partsOf(tree).map((part) => stepItem(part, explaining, number))),
      );
    }
  }
}

/** A base rate is of a group, and of whom is said above it. */
function labelIn({ labelOf }: Explaining, path: Path): string {
  const label = labelOf(path) ?? path.join(".");
  const above = path[0] === "options" ? labelOf(path.slice(0, -1)) : undefined;
  return above === undefined ? label : `${above} · ${label}`;
}

/** Why this cell of its table: the country's group, or the distance. */
function chosen(by: CellChoice | undefined, explaining: Explaining): string {
  if (by === undefined) return "";
  const { words } = explaining;
  const { messages } = words;
  if ("country" in by) {
    const country = countriesOf(messages.locale)(by.country);
    const said = [messages.documents.countryGroup(country, by.group), ...words.citationTexts(by.citations)];
    return ` (${said.join("; ")})`;
  }
  const { km, origin, venue, path } = by.distance;
  const ends =
    origin === undefined || venue === undefined
      ? labelIn(explaining, path)
      : `${placeName(origin)} – ${placeName(venue)}`;
  return ` (${km === undefined ? ends : `${ends}: ${numbersOf(messages.locale).number(km)} km`})`;
}

function placeName({ place, country, latitude, longitude }: ProvenPlace): string {
  if (place === undefined) return `${latitude}, ${longitude}`;
  return country === undefined ? place : `${place}, ${country}`;
}
