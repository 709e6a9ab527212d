import type { Unit } from "../../src/rates/cell.js";
import type { Category, Who } from "../../src/results/category.js";
import type { Explanation, InputLeaf, RateLeaf } from "../../src/results/explanation.js";
import type { Citation } from "../../src/values/citation.js";
import type { Path } from "../../src/values/path.js";

/** A passage of the Programme Guide of call 2023. */
export const guide = (
  page: number,
  section: string,
  place: { footnote?: string; interpretation?: string } = {},
): Citation => ({ source: "PG-2023", page, section, ...place });

/** The passages of the guide that print figures. */
export const sections = {
  organisational: guide(115, "Organisational support"),
  travel: guide(116, "Travel"),
  /** Bands run up to the next one. */
  bands: guide(116, "Travel", { interpretation: "I4" }),
  /** The standard rate is paid for green travel, too. */
  noGreenRate: guide(116, "Travel", { interpretation: "I3" }),
  ranges: guide(116, "Individual support"),
  individual: guide(117, "Individual support"),
  fourteenDays: guide(117, "Individual support", { interpretation: "I6" }),
  afterwards: guide(117, "Individual support", { interpretation: "I5" }),
  sixtyDays: guide(116, "Individual support", { footnote: "82" }),
  countries: guide(117, "Individual support", { footnote: "83" }),
  inclusion: guide(117, "Inclusion support"),
  visits: guide(117, "Preparatory visits"),
  visitors: guide(110, "Preparatory visits: Who can take part in a preparatory visit?"),
  courseFees: guide(118, "Course fees"),
  staffFormats: guide(107, "Staff mobility: Available formats"),
  accompanying: guide(107, "Activities"),
  learnerVenue: guide(109, "Learner mobility: Eligible venues"),
  linguistic: guide(118, "Linguistic support"),
  exceptional: guide(118, "Exceptional costs"),
  /** Persons with expensive travel are first those who do not ask for the unit cost. */
  expensiveTravel: guide(118, "Exceptional costs", { interpretation: "I38" }),
} as const;

/** A value of the application. */
export const given = (value: string | number, ...path: Path): InputLeaf => ({ kind: "input", path, value });

/** A value of a flow. */
export const ofFlow = (value: string | number, index: number, ...path: Path): InputLeaf =>
  given(value, "flows", index, ...path);

/** A value of an entry of the accompanying persons of the first flow. */
export const ofEntry = (value: string | number, entry: number, ...path: Path): InputLeaf =>
  ofFlow(value, 0, "accompanyingPersons", entry, ...path);

/** A figure of school education that the guide prints. */
export const printed = (value: number, unit: Unit, id: string, ...citations: readonly Citation[]): RateLeaf => ({
  kind: "rate",
  id: `SCH/${id}`,
  value,
  unit,
  status: "guide",
  citations,
});

/** A whole line of a grant. `item`: its position in its list of the input, or what it is for, where a flow may have several. */
export const line = (
  category: Category,
  flow: string | undefined,
  who: Who,
  amount: string,
  explanation: Explanation,
  { item, needsApproval = false }: { readonly item?: number | string; readonly needsApproval?: boolean } = {},
) => ({
  id: [flow, category, who, item].filter((part) => part !== undefined).join("/"),
  category,
  ...(flow === undefined ? {} : { flow }),
  who,
  amount,
  needsApproval,
  explanation,
});
