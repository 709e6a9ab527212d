import type { Path } from "../../index.js";
import { printable } from "../terminal.js";
import { askAt } from "./ask-at.js";
import { isEntry, takeOut } from "./draft.js";
import { fieldAt } from "./field-at.js";
import type { Interview } from "./interview.js";
import { type Problem, problemsOf, withPlace } from "./problems.js";

const parts = ["applicant", "consortium", "project"];
const lists = ["flows", "preparatoryVisits", "exceptionalCosts"];

/**
 * Asks anew for what a file has and cannot be read, each once; what nobody can be asked for is offered to be taken out.
 *
 * @returns whether one can go on: not where a whole part of the file is something else, and is kept
 */
export async function askFaults(it: Interview): Promise<boolean> {
  const { asker, draft, out, words } = it;
  const told = new Set<string>();
  for (;;) {
    const fault = problemsOf(await it.standing()).find(({ isRefused, key }) => isRefused && !told.has(key));
    if (fault === undefined) break;
    told.add(fault.key);
    asker.say("", `${out.style("red", words.messages.severities.error)}: ${printable(withPlace(fault))}`);
    await mend(it, fault);
  }
  const isPart = (value: unknown) => value === undefined || isEntry(value);
  const isList = (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isEntry));
  return parts.every((key) => isPart(draft[key])) && lists.every((key) => isList(draft[key]));
}

async function mend(it: Interview, { code, path }: Problem): Promise<void> {
  const { asker, draft, words } = it;
  const { takeOut: label, keep } = words.interview;
  const asked = code.startsWith("key.") ? undefined : askedFor(it, path);
  if (asked !== undefined) {
    // It is no answer to begin with; the file has it until there is another.
    takeOut(draft, asked);
    await askAt(it, asked);
    return;
  }
  const isOut = await asker.choose({ label }, [
    { value: true, label: words.messages.yes },
    { value: false, label: keep },
  ]);
  if (!isOut) return;
  takeOut(draft, path);
  await it.save();
}

/** What to ask for where a value is at fault: a list and a place are asked for as a whole. */
function askedFor(it: Interview, path: Path): Path | undefined {
  const whole = path.slice(0, -1);
  const isWhole = ["list", "place"].includes(fieldOf(it, whole)?.kind ?? "");
  if (fieldOf(it, path) !== undefined) return path;
  return isWhole ? whole : undefined;
}

function fieldOf(it: Interview, path: Path) {
  return typeof path.at(-1) === "string" ? fieldAt(it, path)?.field : undefined;
}
