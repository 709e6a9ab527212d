import {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type InputLeaf,
  type ProvenPlace,
  partsOf,
  type RateLeaf,
} from "erasmus-ka1";
import { fieldLabel } from "erasmus-ka1/form";
import { cellTitle, nameOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { fieldAt } from "../description.js";
import type { Path } from "../entry.js";
import { words } from "../words/words.js";
import { Cited } from "./cited.js";

interface TreeProps {
  readonly tree: Explanation;
  /** What something that was filled in is called; default: as in the plan. */
  readonly nameOfInput?: ((path: Path) => string) | undefined;
  /** A step that has a name of its own is folded away below it. */
  readonly nameOfStep?: ((step: Explanation) => string | undefined) | undefined;
}

/** A base rate is named with whom it is for; what is of a flow stands below its title. */
function nameInPlan(path: Path): string {
  const { whereText } = words.value;
  const label = path[0] === "options" ? undefined : fieldAt.value(path)?.label;
  return label ?? whereText(path, draft.value);
}

/** How a number came about: each step with its value, folded; at the ends what was filled in, and the tables. */
export function ExplanationTree({ tree, nameOfInput = nameInPlan, nameOfStep }: TreeProps) {
  if (tree.kind === "input") return <Input leaf={tree} nameOfInput={nameOfInput} />;
  if (tree.kind === "rate") return <Rate leaf={tree} />;
  const name = nameOfStep?.(tree);
  return (
    <details class="step" open={name === undefined}>
      <summary>
        {name === undefined ? null : `${name}: `}
        <b>{figureOf(tree)}</b> = {stepText(tree)}
      </summary>
      <ul>
        {partsOf(tree).map((part, index) => (
          <li key={index}>
            <ExplanationTree tree={part} nameOfInput={nameOfInput} nameOfStep={nameOfStep} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is done with the parts: with their figures, or in a word where there is no sign for it. */
function stepText(tree: Exclude<Explanation, InputLeaf | RateLeaf>): string {
  const { messages, page } = words.value;
  switch (tree.kind) {
    case "sum":
      return tree.of.map(figureOf).join(" + ");
    case "product":
      return tree.of.map(figureOf).join(" × ");
    case "percentage":
      return `${figureOf(tree.of)} × ${page.pane.percent(figureOf(tree.percent))}`;
    case "rounding":
      return `${messages.operations.rounding} (${page.pane.roundedTo[tree.to]})`;
    default:
      return messages.operations[tree.kind];
  }
}

function figureOf(tree: Explanation): string {
  const { numbers } = words.value;
  if (tree.kind === "input") return inputText(tree);
  return tree.kind === "rate" ? numbers.number(tree.value) : numbers.evaluated(evaluateExplanation(tree));
}

function inputText({ value }: InputLeaf): string {
  const { numbers } = words.value;
  return typeof value === "number" ? numbers.number(value) : numbers.figure(value);
}

function Input({ leaf, nameOfInput }: { readonly leaf: InputLeaf; readonly nameOfInput: (path: Path) => string }) {
  return (
    <span>
      {nameOfInput(leaf.path)}: <b>{inputText(leaf)}</b>
      <Chosen by={leaf.chosenBy} />
    </span>
  );
}

function Rate({ leaf: { id, value, unit, status, citations, note, chosenBy } }: { readonly leaf: RateLeaf }) {
  const { messages, numbers } = words.value;
  return (
    <span>
      <b>
        {numbers.number(value)} {nameOf(messages.units, unit)}
      </b>{" "}
      {cellTitle(id, messages)}
      <Chosen by={chosenBy} />
      <span class="cited"> {messages.statuses[status]}</span>
      <Cited citations={citations} />
      {note === undefined ? null : <span class="cited"> {messages.note(note)}</span>}
    </span>
  );
}

/** Why this cell of its table: the country's group, or the distance. */
function Chosen({ by }: { readonly by: CellChoice | undefined }) {
  const { page, messages, numbers } = words.value;
  if (by === undefined) return null;
  if ("country" in by) {
    return (
      <span class="cited">
        {" "}
        {page.pane.countryGroup(by.country, by.group)}
        <Cited citations={by.citations} />
      </span>
    );
  }
  const { km, origin, venue, path } = by.distance;
  const label = fieldLabel(path, messages) ?? "";
  const ends = origin === undefined || venue === undefined ? label : `${placeName(origin)} – ${placeName(venue)}`;
  return <span class="cited"> {km === undefined ? ends : `${ends}: ${numbers.number(km)} km`}</span>;
}

function placeName({ place, country, latitude, longitude }: ProvenPlace): string {
  if (place === undefined) return `${latitude}, ${longitude}`;
  return country === undefined ? place : `${place}, ${country}`;
}
