import { numbersOf } from "../numbers.js";
import type { DocumentWords } from "./document-words.js";

const { count } = numbersOf<"one" | "other">("en-GB");

/** The English words of documents. */
export const documentWords: DocumentWords = {
  untitled: "Erasmus+ KA1 project",
  headings: {
    result: "Result",
    budget: "Budget, EUR",
    findings: "Findings",
    missing: "What is missing",
    manualChecks: "For a person to check",
    explanations: "How each amount comes about",
    sources: "Sources",
  },
  draft: "This is a draft: something is missing, and it may still change.",
  unofficial: "An unofficial calculation: the National Agency decides.",
  rulesChecked: (rules) => `${count(rules, { one: "rule", other: "rules" })} checked.`,
  baseRatesUnknown: "The agency's base rates are not known: amounts lie within the guide's range.",
  atLowest: "Worked out at the lowest base rates.",
  activity: "Activity type",
  noData: "no data for this call",
  nothingFound: "Nothing was found.",
  needsApproval: "to be approved by the National Agency",
  ofNoFlow: "Of no flow",
  roundedTo: { euro: "to whole euro", cent: "to the cent" },
  countryGroup: (country, group) => `${country}: country group ${group}`,
  noAddress: "no address known",
  verdicts: { eligible: "eligible", ineligible: "not eligible", undetermined: "not decided" },
  columns: {
    line: "Line",
    flow: "Flow",
    activity: "Activity type",
    category: "Budget category",
    who: "For whom",
    amount: "Amount, EUR",
    least: "At least, EUR",
    most: "At most, EUR",
    approval: "Needs approval",
    sources: "Sources",
  },
};
