import type { Section } from "../../form/index.js";
import { actionOptions, callOptions, describeInput } from "../../form/index.js";
import { askField, askFields } from "./ask-field.js";
import type { Entry } from "./draft.js";
import type { Interview } from "./interview.js";

/** Asked in any case, though no rule looks at them: they tell one application from another. */
const also = ["title", "name", "startDate", "durationMonths"];
/** A plan is not submitted yet, and has no notes for others. */
const notAsked = ["$schema", "call", "action", "submittedAt"];

/** Asks for the call and the action, without which nothing else can be asked. */
export async function askSubject(it: Interview): Promise<void> {
  const { draft, asker, words } = it;
  const { fields } = words.messages;
  if (!callOptions().some(({ value }) => value === draft["call"])) {
    const calls = [...callOptions()].reverse();
    draft["call"] = await asker.choose<string | number>(fields.call, calls);
    await it.save();
  }
  const actions = actionOptions(Number(draft["call"]), words.messages) ?? [];
  if (!actions.some(({ value }) => value === draft["action"])) {
    draft["action"] = await asker.choose<string | number>(fields.action, actions);
    await it.save();
  }
}

/** Asks for what is open of the application, the organisation and the project. */
export async function askHeader(it: Interview): Promise<void> {
  const { draft } = it;
  for (const section of sectionsOf(it)) {
    const open = section.fields.filter(({ key }) => !notAsked.includes(key));
    if (section.id === "application") await askFields(it, open, { entry: draft, path: [] }, { also });
    else if (section.id === "applicant" || (section.id === "project" && section.matters)) {
      const presets = section.id === "applicant" ? { applicationsThisRound: 1 } : {};
      await askFields(it, open, partOf(it, section), { also, now: ["country"], presets });
    } else if (section.id === "consortium" && section.matters && draft["consortium"] === undefined) {
      await askConsortium(it, section);
    }
  }
  sayAgency(it);
}

/** The parts of the input that a person fills in, without the flows and what hangs on them. */
export function sectionsOf({ draft, words }: Interview): readonly Section[] {
  return describeInput(Number(draft["call"]), String(draft["action"]), words.messages)?.sections ?? [];
}

/** The object of a section in the draft. */
export function partOf({ draft }: Interview, { id }: Section) {
  const present = draft[id];
  const entry = (typeof present === "object" && present !== null ? present : {}) as Entry;
  draft[id] = entry;
  return { entry, path: [id] };
}

async function askConsortium(it: Interview, section: Section): Promise<void> {
  const { interview } = it.words;
  const wanted = await it.asker.choose({ label: section.label, hint: section.hint }, [
    { value: false, label: interview.none },
    { value: true, label: interview.addEntry(section.label) },
  ]);
  if (wanted) await askFields(it, section.fields, partOf(it, section));
}

/** Whose base rates and rules hold: no question, as long as nobody says otherwise. */
function sayAgency({ draft, asker, words, out }: Interview): void {
  const country = draft["nationalAgency"] ?? (draft["applicant"] as Entry | undefined)?.["country"];
  if (typeof country !== "string") return;
  const name = new Intl.DisplayNames(words.messages.locale, { type: "region" }).of(country) ?? country;
  asker.say("", out.style("dim", words.interview.agency(name)));
}

/** Lets a person change what is said of the application, the organisation and the project. */
export async function changeHeader(it: Interview): Promise<void> {
  const { asker, words } = it;
  const { menu } = words.interview;
  for (;;) {
    const asked = sectionsOf(it).filter(({ id, matters, isList }) => matters && !isList && id !== "options");
    const all = asked.flatMap((section) => {
      // An object that nothing is said of yet is made when it is needed.
      const entry = section.id === "application" ? it.draft : ((it.draft[section.id] ?? {}) as Entry);
      return section.fields
        .filter(({ key, matters }) => matters && !notAsked.includes(key))
        .map((field) => ({ section, field, value: entry[field.key] }));
    });
    const chosen = await asker.choose<(typeof all)[number] | undefined>({ label: menu.whatToChange }, [
      { value: undefined, label: menu.done },
      ...all.map((each) => ({
        value: each,
        label: `${each.section.id === "application" ? "" : `${each.section.label} · `}${each.field.label}${shortly(each.value)}`,
        hint: each.field.hint,
      })),
    ]);
    if (chosen === undefined) return;
    const { section, field } = chosen;
    const at = section.id === "application" ? { entry: it.draft, path: [] } : partOf(it, section);
    await askField(it, field, at);
  }
}

/** A value beside the name of its field, where it is short. */
export function shortly(value: unknown): string {
  if (value === undefined) return "";
  const text = Array.isArray(value)
    ? value.every((each) => typeof each === "string")
      ? value.join(", ")
      : String(value.length)
    : String(value);
  return typeof value === "object" && !Array.isArray(value) ? ": …" : `: ${text}`;
}
