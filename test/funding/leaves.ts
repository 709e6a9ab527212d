import type { Unit } from "../../src/rates/cell.js";
import type { Category, Who } from "../../src/results/category.js";
import type { Explanation, InputLeaf, RateLeaf } from "../../src/results/explanation.js";
import type { Citation } from "../../src/values/citation.js";
import type { Path } from "../../src/values/path.js";

/** A section of the Programme Guide of call 2023. */
export const guide = (section: string, place: { footnote?: string; interpretation?: string } = {}): Citation => ({
  source: "PG-2023-PL",
  section,
  ...place,
});

/** The sections of the guide that print figures. */
export const sections = {
  organisational: guide("Pozycja budżetu - wsparcie organizacyjne"),
  travel: guide("Pozycja budżetu – Podróż"),
  /** Bands run up to the next one. */
  bands: guide("Pozycja budżetu – Podróż", { interpretation: "I4" }),
  /** The standard rate is paid for green travel, too. */
  noGreenRate: guide("Pozycja budżetu – Podróż", { interpretation: "I3" }),
  individual: guide("Pozycja budżetu - Wsparcie indywidualne"),
  fourteenDays: guide("Pozycja budżetu - Wsparcie indywidualne", { interpretation: "I6" }),
  afterwards: guide("Pozycja budżetu - Wsparcie indywidualne", { interpretation: "I5" }),
  sixtyDays: guide("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N12" }),
  countries: guide("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N13" }),
  inclusion: guide("Pozycja budżetu - Wsparcie włączenia"),
  visits: guide("Pozycja budżetu - Wizyty przygotowawcze"),
  visitors: guide("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?"),
  courseFees: guide("Pozycja budżetu - Opłata za udział w kursie"),
  staffFormats: guide("Mobilność kadry: Dostępne formaty"),
  learnerVenue: guide("Mobilność osób uczących się: Kwalifikujące się miejsca"),
  linguistic: guide("Pozycja budżetu - Wsparcie językowe"),
  exceptional: guide("Pozycja budżetu - Koszty nadzwyczajne"),
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

/** A whole line of a grant. `item`: its position in its list of the input, where a flow may have several such lines. */
export const line = (
  category: Category,
  flow: string | undefined,
  who: Who,
  amount: string,
  explanation: Explanation,
  { item, needsApproval = false }: { readonly item?: number; readonly needsApproval?: boolean } = {},
) => ({
  id: [flow, category, who, item].filter((part) => part !== undefined).join("/"),
  category,
  ...(flow === undefined ? {} : { flow }),
  who,
  amount,
  needsApproval,
  explanation,
});
