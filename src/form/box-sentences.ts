import type { Application } from "../application/application.js";
import type { Draft, DraftFlow } from "../application/draft.js";
import { fieldNamed, inApplicationOf } from "../fields/fields.js";
import { countriesOf } from "../messages/countries.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { type Sentences, sentencesOf } from "../messages/sentences.js";
import type { SettlementParts } from "../messages/where.js";
import type { Finding } from "../results/finding.js";
import type { Path } from "../values/path.js";
import { wordedId } from "./fields-below.js";
import { flowTitle } from "./flow-title.js";

/**
 * The sentences of a language for people who see boxes and not a file: keys have the labels of their boxes, countries and
 * activities have their names, and a flow has its title.
 *
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns the functions of `erasmus-ka1/messages`; `whereText` gives what a box is part of, and its label
 * @example
 * const { whereText } = boxSentences();
 * whereText(["flows", 0, "travelDays"], application) // => "Job shadowing: 2 persons to Finland, 5 days · Travel days"
 */
export function boxSentences(messages: Messages = english): Sentences {
  const sentences = sentencesOf(messages, (key) => messages.fields[wordedId(key)].label);
  const countryName = countriesOf(messages.locale);
  const phrases: Readonly<Record<string, (params: never) => string>> = messages.boxIssues;
  return {
    ...sentences,
    findingMessage: (finding) => sentences.findingMessage(withNames(finding, countryName, messages)),
    issueMessage: (issue) => phrases[issue.code]?.(issue.params as never) ?? sentences.issueMessage(issue),
    whereText: (path, application) => placeInForm(path, application, messages),
  };
}

/** Parameters that are the code of a country, or have one in a text: nothing else in them is two capitals. */
const ofCountries: readonly string[] = [
  "agency",
  "candidates",
  "country",
  "destination",
  "destinations",
  "expected",
  "hostingCountry",
  "nearest",
  "others",
  "taken",
];

/** Parameters that are the id of an activity, in a sentence that says them as they are. */
const ofActivities: readonly string[] = ["activity", "known", "nearest"];

function withNames(finding: Finding, countryName: (country: string) => string, messages: Messages): Finding {
  const isOfActivities = finding.code === "activity.unknown";
  const activityName = (id: string) => nameOf(messages.activities, id);
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (isOfActivities) return typeof value === "string" ? activityName(value) : value;
    // A place says its country after its name: "Frankfurt (Oder), Brandenburg, DE (GeoNames 2925535)".
    return typeof value === "string" ? value.replace(/(?<=^|, )[A-Z]{2}(?=$| \()/, countryName) : value;
  };
  const params = Object.entries(finding.params).map(([key, value]) => [
    key,
    (isOfActivities ? ofActivities : ofCountries).includes(key) ? named(value) : value,
  ]);
  return { ...finding, params: Object.fromEntries(params) } as Finding;
}

/** What stands beside the application, or holds it, is no part of it that a person would look for. */
const notNamed: readonly string[] = ["options", "award", "award.application"];

/** What a value is part of, and its own label; what is below a value is of that value. */
function placeInForm(path: Path, of: Application | Draft | SettlementParts, messages: Messages): string {
  const through: string[] = [];
  const flows = flowsAt(path, of);
  let name = "";
  for (const key of path) {
    if (typeof key === "number") {
      const list = through.pop() ?? "";
      const isFlow = inApplicationOf(name) === "flows";
      through.push(isFlow ? flowTitle(flows[key] ?? {}, messages) : `${list} ${key + 1}`);
      continue;
    }
    name = name === "" ? key : `${name}.${key}`;
    const id = fieldNamed(name);
    if (id === undefined) break;
    if (!notNamed.includes(id)) through.push(messages.fields[wordedId(id)].label);
  }
  return through.join(" · ");
}

/** The flows that a path may lead to. */
function flowsAt([part]: Path, of: Application | Draft | SettlementParts): readonly DraftFlow[] {
  const { award, realised, planned } = of as SettlementParts;
  const { flows } =
    part === "award" ? (award?.application ?? {}) : part === "realised" ? (realised ?? {}) : (of as Draft);
  return (part === "planned" ? planned : flows) ?? [];
}
