import { numbersOf } from "../numbers.js";
import type { SettlementWords } from "./settlement-words.js";

const { amount } = numbersOf("en-GB");

export const settlementWords: SettlementWords = {
  title: "Settlement",
  awarded: "Awarded",
  realised: "Realised",
  difference: "Difference",
  percent: "%",
  planned: "Planned",
  reduction: "Reduction by the agency",
  notCovered: "Beyond what may be moved between categories",
  beyondAward: "Beyond what was awarded",
  finalGrant: "Final grant",
  paid: "Paid so far",
  balance: { toBePaid: "Still to be paid", toBePaidBack: "To be paid back", none: "Balance" },
  left: "Left of the grant",
  leftAfter: "Left after what is planned",
  added: "Adds to the final grant",
  worth: "Would have been worth",
  mobility: "Mobility",
  whatBecame: "What became of it",
  changes: "Changed",
  categories: "By budget category",
  activities: "By type of activity",
  mobilities: "By mobility",
  notKnown: "What this settlement does not know",
  notDecided: ({ minimum, maximum }) => `not decided: ${amount(minimum)} to ${amount(maximum)}`,
  furtherPayment: "A further payment",
  breaks: (rules, worth) =>
    `Does not meet: ${rules.join("; ")}.${worth === undefined ? "" : ` Would have been worth ${amount(worth)}.`}`,
  changedAbove: "Values were changed. Which mobilities are kept, findings and ranges are those of the export.",
  between: ({ minimum, maximum }) => `${amount(minimum)} to ${amount(maximum)}`,
  flowStatuses: {
    kept: "took place",
    "not-kept": "took place, not kept",
    undecided: "took place, not decided",
    cancelled: "cancelled",
    "force-majeure": "force majeure",
    "not-reported": "not reported",
  },
  unknowns: {
    evidence: "Whether what is reported can be proved, and what the agency's checks will find.",
    rules: "Whether these are met, for which something is not stated; they are taken as met:",
    transfers:
      "What the grant agreement allows to be moved between budget categories. Only the total is taken as a limit.",
    reduction: "Whether the agency reduces the grant for poor, partial or late implementation, and by how much.",
    "force-majeure": "What is kept of a mobility given up or broken off by force majeure: the agency decides.",
    "real-costs": "Which real costs the agency accepts: those given are taken as accepted.",
    "not-kept":
      "Whether the agency takes what breaks a rule for ineligible, a mobility with all its categories: the guide says that it may.",
    "project-limits":
      "Whether limits of the whole project are applied again at the end: they are told, and nothing is cut.",
    "without-mobility": "Whether visits and costs of a mobility are kept of which nothing else is.",
    recovery: "Until when money is paid back, and with what interest.",
  },
};
