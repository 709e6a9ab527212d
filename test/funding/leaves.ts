import type { Explanation, InputLeaf, Path, RateLeaf } from "../../src/results/explanation.js";
import type { Category, Who } from "../../src/rules/funding/outcome.js";
import type { Citation } from "../../src/values/citation.js";

/** A section of the Programme Guide of call 2023. */
export const guide = (section: string, place: { footnote?: string; interpretation?: string } = {}): Citation => ({
  source: "PG-2023",
  document: "Erasmus+ Programme Guide 2023, Polish edition, chapter on school education",
  call: 2023,
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

/** A figure that the guide prints. */
export const printed = (value: number, id: string, ...citations: readonly Citation[]): RateLeaf => ({
  kind: "rate",
  id,
  value,
  status: "guide",
  citations,
});

/** A whole line of a grant, in the order in which it is read. */
export const line = (
  category: Category,
  flow: string | undefined,
  who: Who,
  amount: string,
  explanation: Explanation,
  needsApproval = false,
) => ({ category, ...(flow === undefined ? {} : { flow }), who, amount, needsApproval, explanation });
