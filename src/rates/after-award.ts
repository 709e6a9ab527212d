import type { Citation, Status } from "../values/citation.js";
import { type Cell, type Passage, printed } from "./cell.js";
import { cite } from "./cite.js";
import type { SourceId } from "./sources.js";

/** What a call says of the time after the award, the same for every action. */
export interface AfterAward {
  /** The grant of the agreement is a maximum. */
  readonly maximum: Passage;
  /** By an amendment the agency may raise it all the same; absent where the guide of the call says nothing of it. */
  readonly increase?: Increase;
  /** The final payment follows from what was implemented; what is paid too much is paid back. */
  readonly finalPayment: Passage;
  /** A unit is due where its event took place; poor implementation may reduce the grant. */
  readonly generatingEvent: Passage;
  /** The conditions of eligibility hold throughout the project; activities that do not meet them may be ineligible. */
  readonly eligibleThroughout: Passage;
  /** What force majeure is. */
  readonly forceMajeure: Passage;
}

/** What the grant may be raised for. */
export interface Increase extends Passage {
  /** Inclusion support and additional units too, and not exceptional costs alone. */
  readonly additionalUnits: boolean;
}

/** What every edition prints. */
type Printed = Exclude<keyof AfterAward, "increase">;

/** The sections of the English editions. */
const inEnglish: Readonly<Record<Printed, string>> = {
  maximum: "Grant amount",
  finalPayment: "Final payment or recovery of the balance",
  generatingEvent: "Co-financing",
  eligibleThroughout: "Eligibility criteria",
  forceMajeure: "Force majeure",
};

const inEnglishOf2023 = { ...inEnglish, finalPayment: "Payment or recovery of the balance" };

const inGreek: Readonly<Record<Printed, string>> = {
  maximum: "Ποσό επιχορήγησης",
  finalPayment: "Καταβολή ή ανάκτηση του υπολοίπου",
  generatingEvent: "Συγχρηματοδότηση",
  eligibleThroughout: "Κριτήρια επιλεξιμότητας",
  forceMajeure: "Ανωτέρα βία",
};

function edition(
  source: SourceId,
  sections: Readonly<Record<Printed, string>>,
  pages: Readonly<Record<Printed, number>>,
): Readonly<Record<Printed, Citation>> {
  const on = (key: Printed) => cite(source, { page: pages[key], section: sections[key] });
  return {
    maximum: on("maximum"),
    finalPayment: on("finalPayment"),
    generatingEvent: on("generatingEvent"),
    eligibleThroughout: on("eligibleThroughout"),
    forceMajeure: on("forceMajeure"),
  };
}

const editions = {
  2021: edition("PG-2021", inGreek, {
    maximum: 365,
    finalPayment: 366,
    generatingEvent: 358,
    eligibleThroughout: 349,
    forceMajeure: 375,
  }),
  2023: edition("PG-2023", inEnglishOf2023, {
    maximum: 422,
    finalPayment: 423,
    generatingEvent: 415,
    eligibleThroughout: 406,
    forceMajeure: 431,
  }),
  2025: edition("PG-2025", inEnglish, {
    maximum: 425,
    finalPayment: 426,
    generatingEvent: 419,
    eligibleThroughout: 409,
    forceMajeure: 432,
  }),
  2026: edition("PG-2026", inEnglish, {
    maximum: 436,
    finalPayment: 437,
    generatingEvent: 430,
    eligibleThroughout: 416,
    forceMajeure: 446,
  }),
} as const;

type Edition = (typeof editions)[keyof typeof editions];

/** Printed in one edition, or alike in those of the calls before and after. */
function saidIn(status: Status, ...said: readonly [Edition, ...Edition[]]): AfterAward {
  const passage = (key: Printed): Passage => ({
    ...printed(status, ...said.map((each) => each[key])).rule(),
    id: `after-award/${key}`,
  });
  return {
    maximum: passage("maximum"),
    finalPayment: passage("finalPayment"),
    generatingEvent: passage("generatingEvent"),
    eligibleThroughout: passage("eligibleThroughout"),
    forceMajeure: passage("forceMajeure"),
  };
}

function raisedFor({ maximum }: Edition, additionalUnits: boolean): Increase {
  return { ...printed("guide", maximum).rule(), id: "after-award/increase", additionalUnits };
}

const byCall: Readonly<Record<number, AfterAward>> = {
  2021: saidIn("guide", editions[2021]),
  2022: saidIn("derived", editions[2021], editions[2023]),
  2023: saidIn("guide", editions[2023]),
  2024: saidIn("derived", editions[2023], editions[2025]),
  2025: { ...saidIn("guide", editions[2025]), increase: raisedFor(editions[2025], false) },
  2026: { ...saidIn("guide", editions[2026]), increase: raisedFor(editions[2026], true) },
};

/** What a call says of the time after the award; `undefined` for an unknown call. */
export function afterAward(call: number): AfterAward | undefined {
  return byCall[call];
}

/** What is said of a realised project outside the guide: by the tool in which it is reported, or by agencies. */
export const reporting = {
  /** Awarded and realised stand side by side, by category and by type of activity. */
  sideBySide: printed("agency", cite("BM-budget", { section: "Budget in projects" })).rule(),
  /** Only what took place is kept. */
  onlyRealised: printed(
    "agency",
    cite("FI-after-award", { section: "Osallisuustuki ja poikkeukselliset kulut" }),
    cite("DE-after-award", { section: "KA122" }),
  ).rule(),
  /** Fewer days of individual support than the stay lasted. */
  fewerDays: printed(
    "agency",
    cite("BM-group", { section: "Group mobility activities in KA121 and KA122 projects" }),
  ).rule(),
  /** Days of an interruption are not paid. */
  interruption: printed("agency", cite("BM-FAQ", { section: "Beneficiary module FAQs" })).rule(),
  /** Organisational support follows the participants recorded; one may be marked as not asking for it. */
  organisationalSupport: printed("agency", cite("BM-OS-2025", { section: "Organisational support KA121" })).rule(),
  /** Amounts of a mobility with force majeure are entered by hand. */
  forceMajeure: printed("agency", cite("BM-force-majeure", { section: "Force majeure" })).rule(),
} as const;

/** How long before its end a project may still be amended, by agency. */
export interface AmendmentDeadline {
  /** The country of the agency. */
  readonly agency: string;
  readonly calls: readonly number[];
  readonly actions: readonly string[];
  readonly daysBeforeEnd: Cell<"days">;
}

export const amendmentDeadlines: readonly AmendmentDeadline[] = [
  {
    agency: "DE",
    calls: [2024],
    actions: ["KA122-VET", "KA122-ADU"],
    daysBeforeEnd: {
      ...printed("agency", cite("DE-after-award", { section: "KA122" })).days(30),
      id: "DE/amendment/daysBeforeEnd",
    },
  },
];
