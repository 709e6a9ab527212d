import { fieldNamed } from "../fields/fields.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { type SettlementParts, whereOf } from "../messages/where.js";
import type { Path } from "../values/path.js";
import { wordedId } from "./fields-below.js";

/** What only holds other things has no name that a reader would look for. */
const notNamed: readonly string[] = ["options", "award.application"];

/**
 * A place of a settlement for readers of sentences: a mobility has its id, any other entry its position, and what is
 * below has its labels. The files of a settlement and the command head findings so.
 *
 * @param path of a finding of a settlement: it begins with "award", "realised", "planned" or "options"
 * @param parts what the settlement is made from
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns the place, its parts apart by a middle dot
 * @example placeWithLabels(["award", "total"], {}) // => "award · Grant awarded"
 */
export function placeWithLabels(path: Path, parts: SettlementParts, messages: Messages = english): string {
  const named = lengthNamed(path);
  const said = [whereOf(path.slice(0, named), parts, messages.where)];
  let name = keysOf(path.slice(0, named));
  for (const key of path.slice(named)) {
    if (typeof key === "number") {
      said.push(`${said.pop() ?? ""} ${key + 1}`);
      continue;
    }
    name = name === "" ? key : `${name}.${key}`;
    if (notNamed.includes(name)) continue;
    // What is said of a budget category begins with its name.
    if (name.startsWith("award.byCategory.")) break;
    const id = fieldNamed(name);
    // What is below a value is of that value.
    if (id === undefined) break;
    said.push(messages.fields[wordedId(id)].label);
  }
  return said.filter((each) => each !== "").join(" · ");
}

/** How much of a path has a name of its own: up to the last entry of a list, or else the part of the settlement. */
function lengthNamed(path: Path): number {
  const [part, key] = path;
  if (part === "options") return 0;
  if (part === "award" && key !== "application") return 1;
  return Math.max(1, path.findLastIndex((each) => typeof each === "number") + 1);
}

const keysOf = (path: Path) => path.filter((key) => typeof key === "string").join(".");
