import { datesOf, numbersOf } from "../../messages/index.js";
import type { CommandWords } from "./command-words.js";

const { number, count } = numbersOf<"one" | "few" | "many" | "other">("pl");
const { date, instant } = datesOf("pl", " o godz. ");

const alternatives = new Intl.ListFormat("pl", { type: "disjunction" });

const rulesFor = { one: "regułę", few: "reguły", many: "reguł", other: "reguły" } as const;

/** The Polish words of the command. */
export const words: CommandWords = {
  terms: {
    amountIs: { "grant-requested": "Dofinansowanie", "estimated-budget": "Szacowany budżet" },
    rangeHeading: "Stawki bazowe agencji nie są znane: kwota mieści się w przedziale z przewodnika.",
    minimum: "Przy najniższych stawkach bazowych",
    maximum: "Przy najwyższych stawkach bazowych",
    needsApproval: "wymaga zatwierdzenia przez agencję narodową",
    explainHint: (file) => `Uzasadnienie każdej pozycji: ka1 explain ${file} --lang pl`,
    countryGroup: (country, group) => `${country}, grupa krajów ${group}`,
    noSuchFlow: (flow, known) =>
      `Nie ma przepływu „${flow}”; ${known === "" ? "we wniosku nie ma przepływów" : `we wniosku są: ${known}`}.`,
    noSuchCall: (call, known) => `Zaproszenie ${call} nie jest znane; znane zaproszenia: ${known}.`,
    rulesChecked: (rules) => `(sprawdzono ${count(rules, rulesFor)})`,
    missingHeading: "Brakuje danych, więc nie rozstrzygnięto:",
    noData: "brak informacji w danych zaproszenia",
    manualHeading: "Do samodzielnego sprawdzenia:",
    noSuchField: (field, known) => `Dziedzina ${field} nie jest znana; znane dziedziny: ${known}.`,
    difference: "Różnica",
    differenceHeading: (from, to) => `Ten sam plan w zaproszeniu ${from} i w zaproszeniu ${to}, EUR`,
    planMoved: (from, to) =>
      `Plan z zaproszenia ${from} według zaproszenia ${to}: daty przesunięto o różnicę lat; wniosku jeszcze nie złożono.`,
    sameBaseRates: (from, to) => `Stawki z --base-rates przyjęto dla obu zaproszeń, ${from} i ${to}.`,
    otherCallInFile: (file, inFile, asked) => `${file}: to tabela zaproszenia ${inFile}, a nie ${asked}`,
    call: "Zaproszenie",
    actions: "Akcje",
    lastChecked: "Ostatnie sprawdzenie",
    cell: "Wartość",
    noAgencyRates: (agency, call) => `Stawki bazowe agencji narodowej (${agency}) w zaproszeniu ${call} nie są znane.`,
    candidates: (before, after) =>
      `zaproszenia ${before} / ${after}; przewodnika zaproszenia między nimi nie ma wśród źródeł`,
    ratesAgree: (cells, call) => `Wszystkie wartości (${number(cells)}) są zgodne z zaproszeniem ${call}.`,
    deviations: { differs: "różnica", missing: "brak w pliku", extra: "tutaj nieznane" },
    twoPlaces: 'Proszę podać dwa miejsca, np. "Kraków, PL" "41.9,12.5", albo plik CSV z opcją --csv.',
    noPairs: "nie zawiera par miejscowości",
    placesOrFile: "Proszę podać dwie miejscowości albo plik CSV, nie jedno i drugie.",
    rowNeedsTwo: (row) => `wiersz ${row}: potrzebne są dwa miejsca, początkowe i końcowe`,
    noSuchPoint: (text) =>
      `„${text}” nie jest miejscem na Ziemi: najpierw szerokość (od −90 do 90), potem długość geograficzna (od −180 do 180).`,
    placeUnknown: (text) => `Nie znaleziono miejsca „${text}”; proszę podać współrzędne, np. "50.06,19.94".`,
    placeNearest: (text) => `Nie znaleziono miejsca „${text}”; podobne nazwy:`,
    placeAmbiguous: (text) =>
      `Nazwa „${text}” może oznaczać kilka miejsc; proszę podać pełniejszą nazwę albo współrzędne, np. "50.06,19.94":`,
    placeTaken: (text, taken) => `Przyjęto, że „${text}” to ${taken}.`,
    placeTakenOf: (text, taken) => `Przyjęto, że „${text}” to ${taken}; inne miejsca o tej nazwie:`,
    from: "Skąd",
    to: "Dokąd",
    band: "Przedział",
    standard: "Standardowa",
    green: "Ekologiczna",
    ratesHeading: (call, field, lastChecked) =>
      `Zaproszenie ${call}, dziedzina ${field}; ostatnie sprawdzenie: ${lastChecked}`,
  },
  award: {
    total: (points, passed) =>
      `Liczba punktów: ${number(points)}. ${passed === undefined ? "Nie rozstrzygnięto" : passed ? "Progi osiągnięte" : "Progi nieosiągnięte"}.`,
    score: number,
    awarded: (awarded) => (awarded === undefined ? "nie rozstrzygnięto" : awarded ? "przyznana" : "nieprzyznana"),
    place: "Miejsce",
    reference: "Wniosek",
    points: "Punkty",
  },
  known: {
    value: (unit, value) => {
      // A call is a year: 2021, and not 2,021.
      if (typeof value === "number") return unit === "call" ? String(value) : number(value);
      if (unit === "instant") return `${instant(String(value))} czasu brukselskiego`;
      return unit === "date" ? date(value) : value;
    },
    oneOf: (values) => alternatives.format(values),
    atMost: (maximum) => `najwyżej ${maximum}`,
    months: (minimum, maximum) => `od ${minimum} do ${maximum} miesięcy`,
    accreditedMonths: (months, extended) => `${months} miesięcy; po przedłużeniu projektu ${extended}`,
    days: (minimum, maximum) => `od ${minimum} do ${maximum} dni bez podróży`,
    window: (first, last) => (first === last ? first : `od ${first} do ${last}`),
    inRound: (round, window) => `runda ${round}: ${window}`,
    round: (round, deadline, window) =>
      `${round}: termin ${deadline}${window === undefined ? "" : `, rozpoczęcie ${window}`}`,
    atLeast: (minimum) => `co najmniej ${minimum}`,
    destinations: (countries, thirdCountries, command) =>
      `${alternatives.format(countries)}${thirdCountries === 0 ? "" : `; także jedno z ${number(thirdCountries)} państw trzecich niestowarzyszonych z Programem (wymienia je ${command})`}`,
    grants: (maximum, calls, since) =>
      `najwyżej ${maximum} w ${calls} kolejnych zaproszeniach, od zaproszenia ${since}; jeśli żadnego: []`,
    agreements: (maximum) => `najwyżej ${maximum} w jednym zaproszeniu, licząc udział w konsorcjach; jeśli żadnego: []`,
    noGrants: "jeśli żadnego: []",
    distance: (bands) => `kilometry albo przedział: ${bands.join(", ")}, albo origin i venue`,
    countries: (minimum) => `co najmniej z ${minimum} krajów`,
    mentors: (persons) => `jednocześnie najwyżej ${persons} osoby na jednego mentora`,
    graduated: (months) => `najwyżej ${months} miesięcy przed rozpoczęciem`,
    coursePersons: (ofOrganisation, ofConsortium) =>
      `nazwa każdego kursu: najwyżej ${ofOrganisation} osoby z jednej organizacji i ${ofConsortium} z konsorcjum`,
    coursesPerPerson: (maximum) => `oznaczenie każdej osoby: najwyżej ${maximum} kurs na osobę`,
    insideProject: "w czasie trwania projektu",
    baseRates: "EUR za dzień według kategorii i grupy krajów, w pliku dla --base-rates",
    candidate: (call, value) => `${value ?? "brak"} (zaproszenie ${call})`,
  },
  files: {
    standardInput: "standardowe wejście",
    isDirectory: "to katalog, a nie plik",
    cannotBeRead: (reason) => `nie można odczytać (${reason})`,
    noSuchFile: "nie ma takiego pliku",
    permissionDenied: "brak uprawnień",
    tooLarge: (mebibytes) => `więcej niż ${mebibytes} MiB`,
  },
};
