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
  template: {
    sheets: {
      instructions: "Start",
      project: "Projekt",
      flows: "Przepływy",
      members: "Członkowie",
      grants: "Dofinansowania",
      visits: "Wizyty",
      costs: "Koszty",
      baseRates: "Stawki bazowe",
      lists: "Listy",
    },
    title: (action, call) => `${action}, zaproszenie ${call}`,
    instructions: [
      "Wypełnij arkusze, które Cię dotyczą, a pozostałe zostaw puste. Gwiazdka oznacza dane potrzebne do oceny albo do obliczenia kwoty.",
      "Przepływy: jeden wiersz dla uczestników o tym samym działaniu, kraju, czasie trwania i sposobie podróży. Kto podróżuje inaczej, ma własny wiersz; części jednej grupy mają tę samą etykietę.",
      "Tam, gdzie komórka ma strzałkę, wybierz z listy. Daty mogą być datami arkusza albo tekstem: 2026-09-01 lub 1.9.2026. Kwoty podaje się w EUR.",
      "Kolumny można przestawiać, a arkusze dodawać i nazywać inaczej. Ukryty pierwszy wiersz i ukryta pierwsza kolumna mówią, czym jest każda komórka: pozostaw je bez zmian.",
      "Osoby towarzyszące jednego przepływu, które różnią się pobytem lub podróżą, się tu nie mieszczą: wypełnij resztę i dodaj je na stronie albo w pliku JSON.",
      "Następnie: ka1 assess PLIK.xlsx albo otwórz plik na stronie.",
    ],
    onlyFor: (activities) => `Tylko: ${activities.join("; ")}.`,
    required: "*",
    organisation: "Organizacja",
    organisationHint: "Czyje to dofinansowanie: puste w przypadku wnioskodawcy, inaczej nazwa członka.",
    areThereAny: "Czy są? Nie: nie ma żadnych. Tak: każde jest wierszem arkusza dofinansowań.",
    separated: "Oddzielone przecinkami.",
  },
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
