import { numbersOf } from "../numbers.js";
import type { DocumentWords } from "./document-words.js";

const { count } = numbersOf<"one" | "few" | "many" | "other">("pl");

/** The Polish words of documents. */
export const documentWords: DocumentWords = {
  untitled: "Projekt Erasmus+ KA1",
  headings: {
    result: "Wynik",
    budget: "Budżet, EUR",
    findings: "Uwagi",
    missing: "Czego brakuje",
    manualChecks: "Do samodzielnego sprawdzenia",
    explanations: "Skąd bierze się każda kwota",
    sources: "Źródła",
  },
  draft: "To wersja robocza: czegoś jeszcze brakuje i wynik może się zmienić.",
  unofficial: "Obliczenie nieoficjalne: decyduje agencja narodowa.",
  rulesChecked: (rules) =>
    `Sprawdzono ${count(rules, { one: "regułę", few: "reguły", many: "reguł", other: "reguły" })}.`,
  baseRatesUnknown: "Stawki bazowe agencji nie są znane: kwoty mieszczą się w przedziale z przewodnika.",
  atLowest: "Obliczono według najniższych stawek bazowych.",
  activity: "Typ działania",
  noData: "brak informacji w danych zaproszenia",
  nothingFound: "Nie ma żadnych uwag.",
  needsApproval: "wymaga zatwierdzenia przez agencję narodową",
  ofNoFlow: "Poza przepływami",
  roundedTo: { euro: "do pełnych euro", cent: "do centa" },
  countryGroup: (country, group) => `${country}: grupa krajów ${group}`,
  noAddress: "adres nieznany",
  verdicts: { eligible: "kwalifikowalny", ineligible: "niekwalifikowalny", undetermined: "nierozstrzygnięty" },
  columns: {
    line: "Pozycja",
    flow: "Przepływ",
    activity: "Typ działania",
    category: "Kategoria budżetu",
    who: "Dla kogo",
    amount: "Kwota, EUR",
    least: "Co najmniej, EUR",
    most: "Co najwyżej, EUR",
    approval: "Wymaga zatwierdzenia",
    sources: "Źródła",
  },
};
