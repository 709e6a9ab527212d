import type { FieldId } from "../fields/fields.js";
import type { ReceivedKind, ValueKind } from "../results/issue.js";
import { isOneLetter } from "../values/one-letter.js";
import { allocationWords } from "./allocation/pl.js";
import { countedLabel } from "./counted-label.js";
import { datesOf } from "./dates.js";
import { documentWords } from "./documents/pl.js";
import { inEnglish } from "./headings.js";
import { inputWords } from "./input/pl.js";
import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";
import { numbersOf } from "./numbers.js";
import { following, type PlaceInText } from "./place-in-text.js";
import { type Sentences, sentencesOf } from "./sentences.js";
import { settlementWords } from "./settlement/pl.js";
import { workbookWords } from "./workbook/pl.js";

const locale = "pl";
const { number, amount, count: countOf } = numbersOf<"one" | "few" | "many" | "other">(locale);
const { date, instant } = datesOf(locale, " o godz. ");

/** What is counted: with 1, with 2 to 4, with 5 and more, and with a fraction. */
type Noun = readonly [one: string, few: string, many: string, fraction: string];

/** "1 osoba", "2 osoby", "5 osób", "1,5 osoby". */
const count = (n: number, [one, few, many, other]: Noun) => countOf(n, { one, few, many, other });

const days: Noun = ["dzień", "dni", "dni", "dnia"];
const travelDays: Noun = ["dzień podróży", "dni podróży", "dni podróży", "dnia podróży"];
const months: Noun = ["miesiąc", "miesiące", "miesięcy", "miesiąca"];
const persons: Noun = ["osoba", "osoby", "osób", "osoby"];
const mentors: Noun = ["mentor", "mentorów", "mentorów", "mentora"];
const applications: Noun = ["wniosek", "wnioski", "wniosków", "wniosku"];
const courses: Noun = ["kurs", "kursy", "kursów", "kursu"];
const agreements: Noun = [
  "umowa o udzielenie dotacji",
  "umowy o udzielenie dotacji",
  "umów o udzielenie dotacji",
  "umowy o udzielenie dotacji",
];
const points: Noun = ["punkt", "punkty", "punktów", "punktu"];
const characters: Noun = ["znak", "znaki", "znaków", "znaku"];

// The accusative, where it differs: "zgłoszono 1 osobę".
const personsFor: Noun = ["osobę", "osoby", "osób", "osoby"];
const learnersFor: Noun = ["osobę uczącą się", "osoby uczące się", "osób uczących się", "osoby uczącej się"];
const participantsFor: Noun = ["uczestnika", "uczestników", "uczestników", "uczestnika"];
const membersFor: Noun = ["członka konsorcjum", "członków konsorcjum", "członków konsorcjum", "członka konsorcjum"];
const grantsFor: Noun = ["dotację", "dotacje", "dotacji", "dotacji"];
const entriesFor: Noun = ["pozycję", "pozycje", "pozycji", "pozycji"];
const visitsFor: Noun = [
  "wizytę przygotowawczą",
  "wizyty przygotowawcze",
  "wizyt przygotowawczych",
  "wizyty przygotowawczej",
];
const organisationsFor: Noun = [
  "organizację członkowską",
  "organizacje członkowskie",
  "organizacji członkowskich",
  "organizacji członkowskiej",
];

// The genitive: "od 2 do 30 dni".
const toDays: Noun = ["dnia", "dni", "dni", "dnia"];
const toMonths: Noun = ["miesiąca", "miesięcy", "miesięcy", "miesiąca"];
const ofCountries: Noun = [
  "państwa członkowskiego UE lub państwa trzeciego stowarzyszonego z Programem",
  "państw członkowskich UE lub państw trzecich stowarzyszonych z Programem",
  "państw członkowskich UE lub państw trzecich stowarzyszonych z Programem",
  "państwa członkowskiego UE lub państwa trzeciego stowarzyszonego z Programem",
];
const ofAnyCountries: Noun = ["kraju", "krajów", "krajów", "kraju"];
const ofConsortia: Noun = ["konsorcjum", "konsorcjów", "konsorcjów", "konsorcjum"];
const ofPersons: Noun = ["osoby", "osób", "osób", "osoby"];

// The locative: "po 12 miesiącach".
const afterMonthsOf: Noun = ["miesiącu", "miesiącach", "miesiącach", "miesiąca"];
const inApplications: Noun = ["wniosku", "wnioskach", "wnioskach", "wniosku"];
const inConsortiumApplications: Noun = [
  "wniosku konsorcjum",
  "wnioskach konsorcjów",
  "wnioskach konsorcjów",
  "wniosku konsorcjum",
];

const learnerKinds = {
  initial: "wstępnym kształceniu i szkoleniu zawodowym",
  continuing: "ustawicznym kształceniu i szkoleniu zawodowym",
} as const;

/** The seats of the EU institutions, by country. */
const cities = { BE: "Bruksela", DE: "Frankfurt", LU: "Luksemburg", FR: "Strasburg", NL: "Haga" } as const;

const categoryNames = { staff: "kadra", learners: "osoby uczące się" } as const;

/** A band's id as print has it: "500–1999". */
const band = (id = "") => id.replace("-", "–");
const inBand = (id: string | undefined) =>
  id === undefined ? "poniżej pierwszego przedziału" : `przedział ${band(id)}`;

/** The dates of an activity, or the known dates of a project. */
function period(first: string, last: string | undefined): string {
  return last === undefined ? `początek: ${date(first)}` : `od ${date(first)} do ${date(last)}`;
}

/** Accredited projects have a single day to start on. */
const startWindow = (first: string, last: string) =>
  first === last ? `Możliwa data to ${date(first)}.` : `Możliwe są daty od ${date(first)} do ${date(last)}.`;

/** The kinds of values as issues name them. */
const kinds: Readonly<Record<ValueKind | ReceivedKind, string>> = {
  "whole-number": "liczba całkowita",
  number: "liczba",
  fraction: "ułamek",
  text: "tekst",
  boolean: "wartość true lub false",
  list: "lista",
  object: "obiekt",
  value: "wartość",
  null: "null",
  "not-finite": "liczba nieskończona lub nieokreślona",
  other: "inna wartość",
};

/** "wiersz 3, kolumna 7"; nothing where the place is not known. */
const placeInText = ({ line, column }: PlaceInText) =>
  column === undefined ? "" : `${line === undefined ? "" : `wiersz ${line}, `}kolumna ${column}`;

/** The remarks of cells, by their English text. */
const notes: Readonly<Record<string, string>> = {
  "Printed: not for staff in mobility of less than 31 days.":
    "Tak w druku: nie dla kadry w mobilności krótszej niż 31 dni.",
  "Printed: 365 months. The chapters of the other fields print 365 days.":
    "W druku: 365 miesięcy. W rozdziałach innych dziedzin: 365 dni.",
  "Moved from 11 May 2021, as printed in the guide.": "Przeniesiony z 11 maja 2021, podanego w przewodniku.",
  "Grants of 2014–2020 do not count.": "Dofinansowania z lat 2014–2020 nie liczą się.",
  "As in calls 2021 and 2023.": "Jak w zaproszeniach 2021 i 2023.",
  "As in call 2021: the first indexation was that of call 2023.":
    "Jak w zaproszeniu 2021: pierwszą indeksację przyniosło zaproszenie 2023.",
  "Rests on a secondary document of call 2022 that is not among the sources; the heading cited is that of call 2023.":
    "Opiera się na wtórnym dokumencie zaproszenia 2022, którego nie ma wśród źródeł; podany nagłówek pochodzi z zaproszenia 2023.",
  "The document has the day; the hour is that printed for calls 2021 and 2023, which have the same day of the year.":
    "Dokument podaje dzień; godzina jest taka jak w zaproszeniach 2021 i 2023, w których dzień roku jest ten sam.",
  "The document has the day; the hour is that printed for calls 2021 and 2023.":
    "Dokument podaje dzień; godzina jest taka jak w zaproszeniach 2021 i 2023.",
  "Rannís prints 1180; every other source prints 1188.": "Rannís podaje 1180; wszystkie inne źródła 1188.",
  "That of call 2023 and 5.9 %, rounded; as in call 2025.":
    "Kwota zaproszenia 2023 powiększona o 5,9 %, zaokrąglona; jak w zaproszeniu 2025.",
  "As in calls 2023 and 2025.": "Jak w zaproszeniach 2023 i 2025.",
  "Rests on a secondary document of call 2024 that is not among the sources; the heading cited is that of call 2023.":
    "Opiera się na wtórnym dokumencie zaproszenia 2024, którego nie ma wśród źródeł; podany nagłówek pochodzi z zaproszenia 2023.",
  "The day of the year printed for calls 2023 and 2025.": "Dzień roku podany w zaproszeniach 2023 i 2025.",
  "Moved from 1 October 2024, after floods in Europe.":
    "Przeniesiony z 1 października 2024 z powodu powodzi w Europie.",
  "1 February of the year after the call, as printed for calls 2023 and 2025.":
    "1 lutego roku po zaproszeniu, jak podano w zaproszeniach 2023 i 2025.",
};

/** " Czy chodziło o …?", or nothing. */
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : ` Czy chodziło o „${nearest}”?`);

/** The Polish words, in the terms of the Polish edition of the Programme Guide. */
export const messages: Messages = {
  locale,
  ...inputWords,
  documents: documentWords,
  settlement: settlementWords,
  workbook: workbookWords,
  allocation: allocationWords,
  findings: {
    "call.unknown": ({ call, known }) =>
      `Zaproszenie ${call} nie jest znane, więc nie można niczego sprawdzić ani obliczyć. Znane zaproszenia: ${known.join(", ")}.`,
    "action.not-covered": ({ action, call, known, nearest }) =>
      `Zasady akcji ${action} w zaproszeniu ${call} nie są znane.${meant(nearest)} Znane akcje: ${known.join(", ")}.`,
    "activity.unknown": ({ activity, known, nearest }) =>
      `W tym zaproszeniu nie ma rodzaju działania „${activity}”, więc nie można obliczyć dofinansowania.${meant(nearest)} Rodzaje działań w tym zaproszeniu: ${known.join(", ")}.`,
    "key.not-for-activity": ({ key, activity }, called) =>
      `Pozycja „${called(`flows.${key}` as FieldId)}” nie ma znaczenia w przypadku tego rodzaju działania (${nameOf(messages.activities, activity)}), więc nie jest uwzględniana. Można ją usunąć albo wybrać inny rodzaj działania.`,
    "country.not-in-programme": ({ country, eTwinning }) =>
      `Ten kraj (${country}) nie jest państwem członkowskim UE ani państwem trzecim stowarzyszonym z Programem.${eTwinning === true ? " Szkoła z tego kraju może brać udział w projekcie eTwinning, ale nie może przyjmować uczestników." : ""}`,
    "destination.missing": () => "Brakuje kraju przyjmującego; zależy od niego wsparcie indywidualne.",
    "duration.missing": () => "Brakuje czasu trwania działania; zależy od niego wsparcie indywidualne.",
    "distance.missing": (_, called) =>
      `Brakuje odległości. Podaj „${called("flows.distanceKm")}”, „${called("flows.distanceBand")}” albo „${called("flows.origin")}” i „${called("flows.venue")}”.`,
    "distance-band.unknown": ({ distanceBand, bands }) =>
      `W tym zaproszeniu nie ma przedziału odległości „${distanceBand}”. Przedziały to: ${bands.join(", ")}.`,
    "distance-band.ignored": ({ distanceBand }) =>
      `Przyjęto odległość w kilometrach. Podanego obok niej przedziału „${distanceBand}” nie ma w tym zaproszeniu.`,
    "distance.disagrees": ({ distanceKm, distanceBand, computedKm, otherBand }) => {
      const given =
        distanceKm === undefined ? inBand(distanceBand) : `${number(distanceKm)} km, ${inBand(distanceBand)}`;
      return computedKm === undefined
        ? `Przyjęto podaną odległość (${given}), ale obok niej podano inny przedział: ${band(otherBand)} km.`
        : `Przyjęto podaną odległość (${given}), ale między tymi miejscami jest ${number(computedKm)} km (${inBand(otherBand)}).`;
    },
    "distance.near-band-edge": ({ distanceKm, edgeKm, distanceBand, amount: eur, otherBand, otherAmount }) =>
      `Odległość ${number(distanceKm)} km leży blisko granicy przedziału (${number(edgeKm)} km). Stawki po obu stronach granicy: ${amount(eur)} (${inBand(distanceBand)}) i ${amount(otherAmount)} (${inBand(otherBand)}). Podaj wynik z oficjalnego kalkulatora odległości.`,
    "place.unresolved": ({ place, country }) =>
      `Nie wyszukano jeszcze miejsca „${place}, ${country}”; podaj odległość lub współrzędne.`,
    "place.unknown": ({ place, country, nearest }) =>
      isOneLetter(place)
        ? `„${place}, ${country}” to tylko jedna litera: podaj dłuższy początek nazwy.`
        : `Nie znaleziono miejsca „${place}, ${country}”${nearest.length === 0 ? "." : `. Podobne nazwy: ${nearest.join("; ")}.`}`,
    "place.ambiguous": ({ place, country, candidates }) =>
      `Nazwa „${place}, ${country}” może oznaczać kilka miejsc: ${candidates.join("; ")}. Podaj współrzędne lub pełniejszą nazwę.`,
    "place.taken": ({ place, country, taken, others }) =>
      `Przyjęto, że „${place}, ${country}” to ${taken}.${others.length === 0 ? "" : ` Inne miejsca o tej nazwie: ${others.join("; ")}.`}`,
    "place.swapped": ({ latitude, longitude, country }) =>
      `Współrzędne ${latitude}, ${longitude} leżą daleko od podanego kraju (${country}), a po zamianie kolejności leżałyby w nim. Najpierw podaje się szerokość geograficzną.`,
    "place.not-compared": ({ place, country }) =>
      `Przyjęto podaną odległość. Nie można jej porównać z miejscem „${place}, ${country}”, bo nie udało się go jednoznacznie ustalić.`,
    "flow.unknown": ({ flow }) => `Żadne działanie nie ma nazwy „${flow}”.`,
    "travel.under-minimum-distance": ({ distanceKm, minimum }) =>
      `Odległość ${distanceKm === undefined ? "" : `${number(distanceKm)} km `}jest mniejsza niż ${number(minimum)} km, więc dofinansowanie podróży nie przysługuje.`,
    "travel.low-emission-expected": ({ belowKm }) =>
      `Na odległość mniejszą niż ${number(belowKm)} km uczestnicy co do zasady podróżują niskoemisyjnymi środkami transportu.`,
    "hosts-own-learners.not-funded": ({ destination }) =>
      `Osoby uczące się z organizacji przyjmującej jadą na miejsce spotkania we własnym kraju (${destination}). Nie jest to transnarodowe działanie w zakresie mobilności, więc nie otrzyma ono dofinansowania.`,
    "sender-payment.missing": (_, called) =>
      `Podróż i wsparcie indywidualne są dofinansowane tylko wtedy, gdy instytucja wysyłająca nie przyznaje na ten cel dotacji. Podaj w pozycji „${called("flows.paidBySendingInstitution")}”, czy ją przyznaje.`,
    "green-travel.no-green-rate": ({ distanceBand }) =>
      `Dla odległości ${inputWords.limits.band(distanceBand)} nie ma stawki za podróż ekologicznymi środkami transportu. Przyjęto stawkę standardową.`,
    "travel-days.over-limit": ({ travelDays: asked, max, persons: without }) =>
      `Podano ${count(asked, travelDays)}; dofinansowanie${without === undefined ? "" : ` ${count(without, ofPersons)} bez dotacji na podróż ekologicznymi środkami transportu`} obejmuje najwyżej ${number(max)}.`,
    "accompanying-duration.over-limit": ({ days: asked, max }) =>
      `Podane dni osoby towarzyszącej, łącznie z wliczanymi dniami podróży, to razem ${count(asked, days)}; wsparcie indywidualne obejmuje najwyżej ${count(max, days)}. Dalszy pobyt można pokryć tylko ze wsparcia włączenia, na podstawie kosztów rzeczywistych.`,
    "accompanying-duration.longer-than-activity": ({ days: asked, max }) =>
      `Pobyt osób towarzyszących trwa ${count(asked, days)}, a działanie ${count(max, days)}. Dofinansowanie obejmuje tylko czas działania.`,
    "accompanying-persons.not-available": () =>
      "Osobom towarzyszącym przyjmowanym nauczycielom nie przysługuje dofinansowanie podróży ani wsparcie indywidualne. Koszty te pokrywa instytucja wysyłająca.",
    "companions.without-ground": ({ activity }) =>
      `Wsparcie przysługuje osobom, które towarzyszą osobom o mniejszych szansach, małoletnim lub młodym dorosłym wymagającym nadzoru. W tym działaniu (${nameOf(messages.activities, activity)}) nie podano osób o mniejszych szansach, więc osoby towarzyszące nie otrzymają dofinansowania.`,
    "companions.not-stated": (_, called) =>
      `Nie podano, kto towarzyszy grupie, więc kwoty nie obejmują osób towarzyszących. Podaj „${called("flows.accompanyingPersons")}” (zero, jeżeli osoby te są w innym działaniu tej grupy).`,
    "pre-departure-training.not-available": ({ activity }) =>
      `Dofinansowanie podróży na szkolenie przed wyjazdem przysługuje tylko w działaniach, w których to szkolenie jest obowiązkowe, a nie w tym działaniu (${nameOf(messages.activities, activity)}).`,
    "course-fees.over-limit": ({ days: asked, max }) =>
      `Opłata za udział w kursie ma objąć ${count(asked, days)}; na jednego uczestnika można ją otrzymać najwyżej za ${count(max, days)}.`,
    "course-fees.longer-than-course": ({ days: asked, max }) =>
      `Opłata za udział w kursie ma objąć ${count(asked, days)}, a kurs trwa ${count(max, days)}.`,
    "course-fees.person-over-limit": ({ person, asked, max }) =>
      `Opłaty za udział w kursach osoby „${person}” wynoszą razem ${amount(asked)}. W ramach jednej umowy o udzielenie dotacji jedna osoba może otrzymać najwyżej ${amount(max)}.`,
    "course-fees.not-available": () => "Opłata za udział w kursie przysługuje tylko w przypadku kursów i szkoleń.",
    "linguistic-support.not-available": ({ activity, durationDays, overDays }) => {
      const name = nameOf(messages.activities, activity);
      if (overDays === undefined) return `Wsparcie językowe nie przysługuje w tym działaniu (${name}).`;
      const given = durationDays === undefined ? "" : `; podany czas trwania to ${count(durationDays, days)}`;
      return `Wsparcie językowe przysługuje w tym działaniu (${name}) tylko wtedy, gdy trwa ono dłużej niż ${count(overDays, days)}${given}.`;
    },
    "inclusion-costs.not-available": () =>
      "Wsparcie włączenia na podstawie kosztów rzeczywistych jest przeznaczone dla osób o mniejszych szansach i osób im towarzyszących, a tutaj ich nie podano.",
    "group-support.capped": ({ amount: eur, cap }) =>
      `Wsparcie organizacyjne grupy wyniosłoby ${amount(eur)}; limit to ${amount(cap)}.`,
    "preparatory-visit.too-many-persons": ({ participants: all, max }) =>
      `Na wizytę przygotowawczą zgłoszono ${count(all, personsFor)}; limit to ${count(max, persons)}.`,
    "preparatory-visit.not-for-activity": ({ activity }) =>
      `Wizyta przygotowawcza może poprzedzać mobilność kadry lub osób uczących się, ale nie kursy i szkolenia ani działania przyjazdowe (zaproszeni eksperci, szkolący się nauczyciele). Ta wizyta (${nameOf(messages.activities, activity)}) nie otrzyma dofinansowania.`,
    "preparatory-visit.other-host": ({ hostingOrganisation }) =>
      `Celem wizyty jest organizacja „${hostingOrganisation}”, która w żadnym działaniu nie jest organizacją przyjmującą. Wizyta odbywa się w siedzibie przyszłej organizacji przyjmującej lub w innym miejscu, w którym planowane są działania.`,
    "preparatory-visit.more-than-one": ({ hostingOrganisation, max }) =>
      `W jednej organizacji przyjmującej można zorganizować najwyżej ${count(max, visitsFor)}. Kolejna wizyta (${hostingOrganisation ?? "to samo działanie"}) nie otrzyma dofinansowania.`,
    "expensive-travel.covered": ({ unitCosts, realCost, percent }) =>
      `Dofinansowanie z kategorii „Podróż” (${amount(unitCosts)}) pokrywa co najmniej ${number(percent)}% kosztów rzeczywistych (${amount(realCost)}). Nie są to więc wysokie koszty podróży; przysługuje stawka jednostkowa z kategorii „Podróż”.`,
    "expensive-travel.not-requested": ({ persons: all }) =>
      `Przyjęto, że ten koszt dotyczy najpierw osób, dla których nie wnioskowano o stawkę jednostkową z kategorii „Podróż” (tutaj: ${count(all, persons)}). Liczba stawek jednostkowych nie zmniejsza się więc o te osoby.`,
    "expensive-travel.not-available": ({ activity }) =>
      `W tym działaniu (${nameOf(messages.activities, activity)}) podróż nie jest dofinansowana, więc nie można też ubiegać się o dofinansowanie wysokich kosztów podróży.`,
    "exceptional-costs.for-unfunded": ({ persons: all, funded }) =>
      `Koszt dotyczy większej liczby osób (${number(all)}) niż liczba osób, które mogą tu otrzymać dofinansowanie (${number(funded)}). Nie podano, jaka jego część przypada na te osoby, więc cały koszt został pominięty. Należy podać koszt tylko tych osób.`,
    "financial-guarantee.not-required": (_, called) =>
      `Koszty zabezpieczenia finansowego uwzględnia się tylko wtedy, gdy zażąda go agencja narodowa. We wniosku nie podano tego w pozycji „${called("exceptionalCosts.requiredByAgency")}”, więc zostały pominięte.`,
    "entry-requirements.not-available": () =>
      "W tym zaproszeniu nie wymieniono kosztów wiz, zezwoleń na pobyt, szczepień i zaświadczeń lekarskich, więc nie otrzymają one dofinansowania.",
    "day-count.printed": () =>
      "To zaproszenie określa, które dni liczą się do dni ze stawką bazową (łącznie z dniami podróży). Wybranego sposobu liczenia dni nie zastosowano.",
    "base-rate.missing": ({ agency, category, group, minimum, maximum }, called) =>
      `Stawka bazowa agencji narodowej (${agency}) nie jest znana: ${categoryNames[category]}, grupa krajów ${group}. Przewodnik dopuszcza od ${amount(minimum)} do ${amount(maximum)} za dzień. Stawkę publikuje agencja; można ją też wyliczyć z kwoty wsparcia indywidualnego, którą dla działania pokazuje wersja robocza oficjalnego formularza. Należy ją podać w pozycji „${called("options.baseRates")}”.`,
    "base-rate.assumed": ({ agency, category, group, rate, bound }) =>
      `Stawka bazowa agencji narodowej (${agency}) nie jest znana: ${categoryNames[category]}, grupa krajów ${group}. Przyjęto ${bound === "minimum" ? "najniższą" : "najwyższą"} stawkę z przewodnika, ${amount(rate)} za dzień.`,
    "base-rate.out-of-range": ({ category, group, rate, minimum, maximum }) =>
      `Stawka bazowa ${amount(rate)} za dzień (${categoryNames[category]}, grupa krajów ${group}) nie mieści się w przedziale z przewodnika: od ${amount(minimum)} do ${amount(maximum)}. Mimo to została przyjęta.`,
    "venue.other-country": ({ destination, country }) =>
      `Miejsce działania leży w innym kraju (${country}) niż kraj przyjmujący (${destination}), którego stawki przyjęto. Jedna z tych informacji jest błędna.`,
    "venue.not-abroad": ({ country }) =>
      `Działanie musi odbywać się za granicą, a nie w kraju uczestników (${country}).`,
    "duration.too-short": ({ activity, durationDays, min, max, minJustified }) => {
      const shorter =
        minJustified === undefined
          ? ""
          : `, a w uzasadnionych przypadkach, dla osób o mniejszych szansach, od ${count(minJustified, toDays)}`;
      return `${nameOf(messages.activities, activity)}: ${count(durationDays, days)} to za krótko. Dozwolony czas trwania to od ${number(min)} do ${count(max, toDays)}${shorter}.`;
    },
    "duration.too-long": ({ activity, durationDays, min, max }) =>
      `${nameOf(messages.activities, activity)}: ${count(durationDays, days)} to za długo. Dozwolony czas trwania to od ${number(min)} do ${count(max, toDays)}.`,
    "group.too-small": ({ participants: all, min }) =>
      `Grupa liczy ${count(all, learnersFor)}, a musi liczyć co najmniej ${count(min, learnersFor)}.`,
    "group.several-destinations": ({ destinations }) =>
      `Wszystkie części jednej mobilności grupowej muszą odbywać się w tym samym kraju. Podane kraje: ${destinations.join(", ")}.`,
    "accompaniment.missing": () =>
      "Grupie muszą towarzyszyć nauczyciele, szkoleniowcy lub inne upoważnione osoby z organizacji wysyłającej.",
    "accompaniment.partial": ({ days: asked, min }) =>
      `Żadna osoba towarzysząca nie zostaje dłużej niż ${count(asked, days)}, a wszystkie razem nie obejmują całego działania (${count(min, days)}). Grupie trzeba towarzyszyć przez cały czas jego trwania.`,
    "accompaniment.in-turns": ({ days: asked, min }) =>
      `Żadna osoba towarzysząca nie zostaje przez całe działanie (${count(min, days)}); najdłuższy pobyt to ${count(asked, days)}. Trzeba sprawdzić, czy osoby, które się zmieniają, obejmują każdy dzień.`,
    "venue.not-eu-seat": ({ country, city, seats }) => {
      const all = `Siedziby wymienione w tym zaproszeniu to ${seats.map((seat) => nameOf(cities, seat)).join(", ")}.`;
      return city === undefined
        ? `Żadna instytucja Unii Europejskiej nie ma siedziby w tym kraju (${country}). ${all}`
        : `W tym mieście (${city}, ${country}) nie ma siedziby instytucji Unii Europejskiej. ${all}`;
    },
    "venue.not-in-hosting-country": ({ destination, hostingCountry }) =>
      `Działanie odbywa się w innym kraju (${destination}) niż kraj, w którym ustanowiono organizację przyjmującą (${hostingCountry}). Musi odbywać się w kraju organizacji przyjmującej; działanie grupowe może też odbywać się w siedzibie instytucji Unii Europejskiej.`,
    "learner-countries.too-few": ({ countries, min }) =>
      `W działaniu muszą uczestniczyć osoby uczące się co najmniej z ${count(min, ofCountries)}. Podana liczba takich krajów: ${number(countries)}.`,
    "learner-countries.not-listed": ({ country, side }) =>
      `Wśród krajów osób uczących się nie ma kraju organizacji ${side === "sending" ? "wysyłającej" : "przyjmującej"} (${country}). Jedna z tych informacji jest błędna.`,
    "organisation.unknown": ({ organisation }) =>
      `Organizacja „${organisation}” nie składa tego wniosku ani nie jest wymienionym we wniosku członkiem konsorcjum. Tylko takie organizacje wysyłają uczestników oraz przyjmują ekspertów i szkolących się nauczycieli.`,
    "origin.not-abroad": ({ country }) =>
      `Zaproszeni eksperci i szkolący się nauczyciele muszą pochodzić z innego kraju niż organizacja, która ich przyjmuje (${country}).`,
    "origin.not-in-programme": ({ country }) =>
      `Kraj pochodzenia (${country}) nie jest państwem członkowskim UE ani państwem trzecim stowarzyszonym z Programem.`,
    "venue.not-beneficiary": ({ destination, country }) =>
      `Zaproszonych ekspertów i szkolących się nauczycieli przyjmuje beneficjent lub członek konsorcjum. Organizacja, która ich przyjmuje, ma siedzibę w innym kraju (${country}) niż podany (${destination}).`,
    "graduation.too-long-ago": ({ graduationDate, months: limit, serviceMonths = 0, startDate }) => {
      const service =
        serviceMonths === 0
          ? ""
          : ` (${number(limit - serviceMonths)} i ${number(serviceMonths)} obowiązkowej służby cywilnej lub wojskowej)`;
      return `Od ukończenia nauki (${date(graduationDate)}) do rozpoczęcia działania (${date(startDate)}) mija więcej niż ${count(limit, months)}${service}.`;
    },
    "graduation.after-start": ({ graduationDate, startDate }) =>
      `Uczestnicy muszą być w trakcie nauki albo niedawno ją ukończyć. Według wniosku naukę zakończono, ale data jej ukończenia (${date(graduationDate)}) przypada po rozpoczęciu działania (${date(startDate)}).`,
    "preparatory-visit.learners-not-allowed": ({ learners, allowed }) =>
      `Na wizytę przygotowawczą zgłoszono ${count(learners, learnersFor)}; ${allowed === 0 ? "żadna nie może wziąć w niej udziału" : `limit to ${number(allowed)}`}. Mogą w niej uczestniczyć osoby uczące się, które wezmą udział w działaniu: w przypadku długoterminowej mobilności edukacyjnej każda z nich, a w przypadku innej mobilności osób uczących się – osoby o mniejszych szansach.`,
    "dates.not-duration": ({ days: held, durationDays }) =>
      `Podane daty obejmują ${count(held, days)} (łącznie z pierwszym i ostatnim), a podany czas trwania to ${count(durationDays, days)}.`,
    "dates.outside-project": ({ startDate, endDate, projectStart, projectEnd }) =>
      `Działanie (${period(startDate, endDate)}) musi mieścić się w czasie trwania projektu (${period(projectStart, projectEnd)}).`,
    "dates.longer-than-project": ({ durationDays, projectDays }) =>
      `Działanie trwa ${count(durationDays, days)} i nie mieści się w czasie trwania projektu, który obejmuje najwyżej ${count(projectDays, days)}.`,
    "applicant.accredited": ({ accreditation }) =>
      accreditation === "coordinator"
        ? "Organizacja składająca wniosek ma akredytację Erasmus dla koordynatorów konsorcjum, więc nie może ubiegać się o projekt krótkoterminowy."
        : "Organizacja składająca wniosek ma akredytację Erasmus, więc nie może ubiegać się o projekt krótkoterminowy.",
    "consortium.not-allowed": ({ members }) =>
      `O projekt krótkoterminowy może ubiegać się tylko pojedyncza organizacja, a we wniosku wymieniono ${count(members, membersFor)}.`,
    "agency.wrong": ({ agency, expected }) =>
      `Wniosek należy złożyć do agencji narodowej innego kraju: właściwy kraj to ${expected}, a nie ${agency}.`,
    "round.unknown": ({ round }) => `W tym zaproszeniu nie ma rundy ${round}.`,
    "round.not-open": ({ round }) => `Agencja narodowa nie otworzyła rundy ${round}.`,
    "deadline.ahead": ({ deadline }) =>
      `Wniosku jeszcze nie złożono. Termin składania wniosków upływa ${instant(deadline)} (czas obowiązujący w Brukseli).`,
    "deadline.missed": ({ submittedAt, deadline }) =>
      `Wniosek złożono ${instant(submittedAt)}, a termin upłynął ${instant(deadline)} (czas obowiązujący w Brukseli).`,
    "start.too-early": ({ startDate, first, last }) =>
      `Projekt rozpoczyna się za wcześnie (${date(startDate)}). ${startWindow(first, last)}`,
    "start.too-late": ({ startDate, first, last }) =>
      `Projekt rozpoczyna się za późno (${date(startDate)}). ${startWindow(first, last)}`,
    "project.too-short": ({ durationMonths, min, max }) =>
      `Projekt trwa za krótko: ${count(durationMonths, months)}. Dozwolony czas trwania to od ${number(min)} do ${count(max, toMonths)}.`,
    "project.too-long": ({ durationMonths, min, max }) =>
      `Projekt trwa za długo: ${count(durationMonths, months)}. Dozwolony czas trwania to od ${number(min)} do ${count(max, toMonths)}.`,
    "applications.too-many": ({ applications: all, max }) =>
      `W tej rundzie organizacja składa ${count(all, applications)}, a może złożyć najwyżej ${number(max)}.`,
    "grant.earlier-round-of-same-call": ({ call }) =>
      `Organizacja otrzymała dotację we wcześniejszej rundzie zaproszenia ${call}, więc nie może złożyć wniosku w tej rundzie.`,
    "grants.too-many": ({ grants, max, firstCall, lastCall }) =>
      `Wraz z tym wnioskiem organizacja miałaby ${count(grants, grantsFor)} na projekty krótkoterminowe w zaproszeniach ${firstCall}–${lastCall}; limit to ${number(max)}.`,
    "mobility.none": () => "Wniosek musi obejmować mobilność kadry lub osób uczących się.",
    "participants.too-many": ({ participants: all, max }) =>
      `Wniosek obejmuje ${count(all, participantsFor)}; w projekcie krótkoterminowym limit to ${number(max)}.`,
    "applicant.not-accredited": () =>
      "O projekt akredytowany może ubiegać się tylko organizacja z ważną akredytacją Erasmus w danej dziedzinie. Organizacja składająca wniosek jej nie ma.",
    "consortium.missing": ({ min }) =>
      `Koordynator konsorcjum składa wniosek w formacie konsorcjum i wymienia oprócz siebie co najmniej ${count(min, organisationsFor)}.`,
    "consortium.not-coordinator": ({ members }) =>
      `We wniosku wymieniono ${count(members, membersFor)}, ale organizacja składająca wniosek nie ma akredytacji dla koordynatorów konsorcjum.`,
    "member.other-country": ({ country, expected }) =>
      `Członek konsorcjum musi pochodzić z tego samego kraju co koordynator (${expected}), a podano inny (${country}).`,
    "special-status.two-agencies": ({ agencies }) =>
      `Organizacja o specjalnym statusie nie może brać jednocześnie udziału w projektach agencji narodowych dwóch krajów. Podane kraje: ${agencies.join(", ")}.`,
    "special-status.same-status": ({ supervisedBy }) =>
      `Druga organizacja też ma specjalny status i nadzorują ją władze tego samego kraju (${supervisedBy}). Organizacje o specjalnym statusie, które składają wnioski do tej samej agencji narodowej, nie mogą organizować działań między sobą.`,
    "special-status.agency-country": ({ country }) =>
      `Wniosek jest składany do agencji narodowej tego samego kraju (${country}). Organizacja o specjalnym statusie ani konsorcjum, do którego ona należy, nie może organizować działań z organizacjami w kraju tej agencji.`,
    "special-status.between-members": ({ organisation }) =>
      `Organizacja „${organisation}” należy do tego konsorcjum. Konsorcjum, w którym jest organizacja o specjalnym statusie, nie może organizować działań między własnymi organizacjami.`,
    "third-country.not-for-activity": ({ country, activity }) =>
      `${nameOf(messages.activities, activity)}: to działanie nie może się odbyć w państwie trzecim niestowarzyszonym z Programem (${country}).`,
    "third-country.accredited-only": ({ country }) =>
      `Tylko organizacje z akredytacją mogą wysyłać uczestników do państw trzecich niestowarzyszonych z Programem (${country}).`,
    "third-country.not-eligible": ({ country, region }) =>
      `Działania w kraju ${country} (region ${region} państw trzecich niestowarzyszonych z Programem) nie kwalifikują się.`,
    "third-country-share.over-limit": ({ amount: eur, max, grant }) =>
      `Działania z państwami trzecimi niestowarzyszonymi z Programem kosztują ${amount(eur)} z kwoty ${amount(grant)}, którą uwzględnia ten limit; limit to ${amount(max)}.`,
    "learner-kind.not-eligible": ({ learnerKind, expected }) =>
      `Osoby uczące się biorą udział w ${learnerKinds[learnerKind]}; działanie jest przeznaczone dla osób w ${learnerKinds[expected]}.`,
    "graduates.not-eligible": ({ graduates, activity }) =>
      `Liczba niedawnych absolwentów: ${number(graduates)}. To działanie (${nameOf(messages.activities, activity)}) jest przeznaczone dla osób, które nadal się uczą.`,
    "learners.without-fewer-opportunities": ({ participants: all, withFewerOpportunities }) =>
      `W tym zaproszeniu działanie jest przeznaczone wyłącznie dla osób o mniejszych szansach. Liczba takich osób: ${number(withFewerOpportunities)} z ${number(all)}.`,
    "experience.too-short": ({ years, min }) =>
      `Doświadczenie w danej dziedzinie (w latach): ${number(years)}; wymagane minimum: ${number(min)}.`,
    "applicant.accredited-already": () =>
      "Organizacja ma już akredytację Erasmus w tej dziedzinie, więc nie może ubiegać się o kolejną.",
    "etwinning.country": ({ country }) => `${country} nie uczestniczy w programie eTwinning.`,
    "etwinning.country-later": ({ country, since }) =>
      `${country} uczestniczy w programie eTwinning dopiero od ${since} r.`,
    "etwinning.not-a-school": () =>
      "W programie eTwinning mogą uczestniczyć tylko przedszkola, szkoły podstawowe i szkoły ponadpodstawowe.",
    "etwinning.no-public-curriculum": () =>
      "Szkoła prywatna może uczestniczyć w programie eTwinning tylko wtedy, gdy realizuje podstawę programową.",
    "etwinning.pupil-age": ({ youngest, oldest, min, max }) =>
      `Uczniowie są w wieku ${number(youngest)}–${number(oldest)} lat; eTwinning jest przeznaczony dla uczniów w wieku ${number(min)}–${number(max)} lat.`,
    "etwinning.founders-of-one-country": ({ countries, min }) =>
      `Inicjatorzy projektu europejskiego powinni pochodzić z różnych krajów (co najmniej ${number(min)}); tutaj liczba krajów to ${number(countries)}.`,
    "etwinning.twin-spaces": ({ twinSpaces, max }) =>
      `Liczba przestrzeni TwinSpace projektu Erasmus+: ${number(twinSpaces)}; limit to ${number(max)}.`,
    "etwinning.alone": () => "Projekt kontynuowany samodzielnie nie może otrzymać Odznaki Jakości.",
    "etwinning.national": () =>
      "Projekt prowadzony wyłącznie przez szkoły z jednego kraju nie może otrzymać Odznaki Jakości.",
    "etwinning.label-near-end": ({ projectEnd }) =>
      `O Odznakę Jakości można ubiegać się dopiero wtedy, gdy projekt Erasmus+ dobiega końca; kończy się on ${date(projectEnd)}.`,
    "action.without-budget": () => "Akredytacja nie ma budżetu: o dofinansowanie wnioskuje się później, co roku.",
    "accreditation.expired": ({ validUntil, neededOn }) =>
      `Akredytacja jest ważna do ${date(validUntil)}, a musi być ważna w dniu ${date(neededOn)}.`,
    "agreements.too-many": ({ agreements: all, max, limit, counted }) => {
      const isReceived = counted === "agreements";
      if (limit === "inAll") {
        return isReceived
          ? `Projekty własne i konsorcja organizacji to w tym zaproszeniu razem ${count(all, agreements)}; finansowanie może objąć najwyżej ${number(max)}.`
          : `Projekty własne i konsorcja organizacji to w tym zaproszeniu razem ${count(all, applications)}; organizacja może uczestniczyć najwyżej w ${count(max, inApplications)}.`;
      }
      const member = isReceived
        ? `W tym zaproszeniu organizacja jest członkiem ${count(all, ofConsortia)}`
        : `W tym zaproszeniu organizacja uczestniczy jako członek w ${count(all, inConsortiumApplications)}`;
      const most = isReceived
        ? `być członkiem najwyżej ${count(max, ofConsortia)}`
        : `uczestniczyć jako członek najwyżej w ${count(max, inConsortiumApplications)}`;
      return limit === "memberships"
        ? `${member}, a może ${most}.`
        : `${member} i ma własny projekt. Oprócz własnego projektu może ${most}.`;
    },
    "accredited-duration.wrong": ({ durationMonths, months: own, monthsExtended }) =>
      `Projekt akredytowany trwa ${count(own, months)}, a po przedłużeniu łącznie ${count(monthsExtended, months)}. Podano ${count(durationMonths, months)}.`,
    "accredited-duration.not-extended": ({ durationMonths, months: own, afterMonths }, called) =>
      `Wniosek o projekt akredytowany składa się na ${count(own, months)}. Podany czas trwania (${count(durationMonths, months)}) wymaga przedłużenia, które jest możliwe po ${count(afterMonths, afterMonthsOf)}. Podaj w pozycji „${called("project.extended")}”, czy je przyznano.`,
    "accredited-duration.extended": ({ durationMonths, afterMonths }) =>
      `Podany czas trwania (${count(durationMonths, months)}) to czas trwania projektu po przedłużeniu, które jest możliwe po ${count(afterMonths, afterMonthsOf)}.`,
    "course-share.over-limit": ({ courses: forCourses, max, grant }) =>
      `Na kursy i szkolenia przypada ${amount(forCourses)} z kwoty, którą uwzględnia ten limit (${amount(grant)}); może przypadać najwyżej ${amount(max)}.`,
    "course.too-many-persons": ({ course, organisation, participants: all, max }) =>
      `Na kurs „${course}” zgłoszono ${count(all, personsFor)}${organisation === undefined ? "" : ` z organizacji „${organisation}”`}; limit dla jednej organizacji to ${count(max, persons)}.`,
    "course.too-many-persons-of-consortium": ({ course, participants: all, max }) =>
      `Na kurs „${course}” zgłoszono z konsorcjum ${count(all, personsFor)}; limit dla jednego konsorcjum to ${count(max, persons)}.`,
    "course-countries.too-few": ({ countries, min }) =>
      `Uczestnicy kursu muszą pochodzić co najmniej z ${count(min, ofAnyCountries)}. Podana liczba krajów: ${number(countries)}.`,
    "course.more-than-one-per-person": ({ person, courses: all, max }) =>
      `Dla osoby „${person}” zaplanowano ${count(all, courses)}; limit w projekcie to ${count(max, courses)}.`,
    "mentors.too-few": ({ participants: all, mentors: given, max }) =>
      `Obserwacja pracy: ${count(all, persons)}, ${count(given, mentors)}. Limit na jednego mentora to jednocześnie ${count(max, persons)}.`,
    "award.total-too-low": ({ points: all, min }) =>
      `Łączny wynik to ${count(all, points)}; wymagane minimum to ${count(min, points)}.`,
    "award.criterion-too-low": ({ criterion, points: given, min }) =>
      `${nameOf(messages.criteria, criterion)}: ${count(given, points)}; wymagane minimum to ${count(min, points)}.`,
    "award.out-of-range": ({ criterion, points: given, max }) =>
      `${nameOf(messages.criteria, criterion)}: ${count(given, points)} to wynik spoza skali; maksimum to ${count(max, points)}.`,
    "allocation.other-rules": ({ call, action, agency }) =>
      `Podane zasady dotyczą agencji ${agency}, akcji ${action} i zaproszenia ${call}; nie mówią nic o tym wnioskodawcy.`,
    "allocation.need-is-estimate": ({ need }) =>
      `Agencja sama szacuje potrzebny budżet, na podstawie stawek jednostkowych i danych historycznych. Oba końce przedziału opierają się na własnym szacunku wnioskodawcy: ${amount(need)}.`,
    "allocation.need-below-basic": ({ need, basicGrant }) =>
      `Potrzebny budżet (${amount(need)}) jest niższy od dofinansowania podstawowego (${amount(basicGrant)}); nikt nie otrzymuje więcej, niż wynosi potrzebny budżet.`,
    "allocation.need-above-maximum": ({ need, maximumGrant }) =>
      `Potrzebny budżet (${amount(need)}) przekracza maksymalne dofinansowanie (${amount(maximumGrant)}): sfinansować można mniej działań, a to, co trzeba zrealizować, zmniejsza się w tej samej proporcji.`,
    "allocation.basic-above-maximum": ({ basicGrant, maximumGrant }) =>
      `Dofinansowanie podstawowe (${amount(basicGrant)}) przekracza maksymalne (${amount(maximumGrant)}); nikt nie otrzymuje więcej niż maksymalne.`,
    "allocation.deducted": ({ points: given, below, percent }) =>
      `Ocena ostatniego raportu to ${count(given, points)}; próg to ${count(below, points)}. Dofinansowanie podstawowe zmniejsza się o ${number(percent)} % i może być wtedy niższe od kwoty, która dla innych jest najniższa.`,
    "allocation.maximum-lowered": ({ spent, awarded, percent }) =>
      `Z ostatniego zakończonego projektu (${amount(awarded)}) wydano mniej niż ${number(percent)} % (${amount(spent)}): maksymalne dofinansowanie jest obniżone.`,
    "amount.undecided": ({ category, callBefore, before, callAfter, after }) => {
      const each = (eur: string | undefined) => (eur === undefined ? "brak" : amount(eur));
      return `${messages.categories[category]}: ${each(before)} według zaproszenia ${callBefore}, ${each(after)} według zaproszenia ${callAfter}. Przewodnika dla zaproszenia między nimi nie ma wśród źródeł, więc kwoty nie podano.`;
    },
    "rule.undecided": ({ rule, callBefore, callAfter }) =>
      `${nameOf(messages.rules, rule)}: według zaproszeń ${callBefore} i ${callAfter} wynik jest różny. Przewodnika dla zaproszenia między nimi nie ma wśród źródeł, więc tego nie rozstrzygnięto.`,
    "mobility.cancelled": ({ flow }) => `${flow}: odwołano, nic z tego nie zostaje.`,
    "mobility.not-kept": ({ flow, rules, amount: eur }) =>
      `${flow}: odbyło się, ale nie spełnia zasady (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}). Agencja narodowa może uznać to za niekwalifikowalne, więc nic z tego tu nie zostaje, także wsparcie organizacyjne.${eur === undefined ? "" : ` Byłoby warte ${amount(eur)}.`} Jeśli przyczyną była siła wyższa, proszę to zaznaczyć.`,
    "mobility.undecided": ({ flow, rules }) =>
      `Nie wiadomo, czy działanie ${flow} zostaje uznane (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}): dofinansowanie końcowe podano jako przedział, bez niego i z nim.`,
    "force-majeure.over-award": ({ flow, category, claimed, awarded }) =>
      `${flow}, ${messages.categories[category]}: wnioskuje się o ${amount(claimed)}, a przyznano na to ${amount(awarded)}.`,
    "award.increase-possible": ({ additionalUnits }) =>
      `Agencja narodowa może zwiększyć dofinansowanie, zmieniając umowę: na koszty nadzwyczajne${additionalUnits ? ", wsparcie włączenia lub dodatkowe mobilności po ponownym podziale środków" : ""}. Proszę zapytać ją przed końcem projektu.`,
    "funded-days.fewer": ({ fundedDays }) =>
      `Wsparcie indywidualne: beneficjent wnioskuje o mniej dni, najwyżej ${number(fundedDays)}.`,
    "interruption.not-paid": ({ interruptedDays }) => `Za dni przerwy (${number(interruptedDays)}) nic się nie należy.`,
    "support.not-requested": ({ participants }) =>
      `Nie wnioskuje się o wsparcie organizacyjne dla części uczestników (${number(participants)}).`,
    "mobility.not-awarded": ({ flow }) => `${flow}: nie ma w przyznanym projekcie; wyceniono tak samo jak pozostałe.`,
    "mobility.not-reported": ({ flow }) =>
      `${flow}: przyznano, ale nic o tym nie podano; liczy się jako niezrealizowane.`,
    "interruption.longer-than-stay": ({ interruptedDays, days }) =>
      `Przerwa (dni: ${number(interruptedDays)}) nie pozostawia nic z okresu między datami (dni: ${number(days)}).`,
    "interruption.without-dates": ({ interruptedDays }) =>
      `Podano przerwę (dni: ${number(interruptedDays)}), ale nie podano ani obu dat, ani liczby dni działania: proszę je podać.`,
    "force-majeure.needs-approval": ({ flow, amount: eur }) =>
      `${flow}: wnioskuje się o ${amount(eur)} mimo przerwania przez siłę wyższą. Musi to zatwierdzić agencja narodowa.`,
    "force-majeure.not-claimed": ({ flow, categories }) =>
      `${flow}: nie wiadomo, co zostaje po sile wyższej w kategoriach: ${categories.map((category) => messages.categories[category]).join(", ")}. Proszę zapytać agencję narodową; do tego czasu dofinansowanie końcowe podano jako przedział.`,
    "force-majeure.not-flagged": ({ flow }) =>
      `${flow}: podano kwoty siły wyższej, ale mobilności tak nie oznaczono; kwoty się nie liczą.`,
    "visit.without-mobility": ({ flow }) =>
      `Odbyto wizytę przygotowawczą do działania ${flow}, z którego nic nie zostaje. Żadne źródło nie mówi, czy zostaje wizyta: proszę zapytać agencję narodową.`,
    "cost.without-mobility": ({ flow }) =>
      `Podano koszty nadzwyczajne działania ${flow}, z którego nic nie zostaje. Żadne źródło nie mówi, czy zostają koszty: proszę zapytać agencję narodową.`,
    "settlement.over-award": ({ realised, total, over }) =>
      `Za to, co zrealizowano, należałoby się ${amount(realised)}. Dofinansowanie z umowy jest kwotą maksymalną: ${amount(over)} ponad ${amount(total)} nie zostanie wypłacone.`,
    "settlement.category-over-award": ({ category, awarded, realised, over }) =>
      `${messages.categories[category]}: ${amount(realised)} przy przyznanych ${amount(awarded)}, o ${amount(over)} więcej.`,
    "settlement.categories-unknown": ({ planned, total }) =>
      `Nie podano kwot z umowy według kategorii, a wniosek daje ${planned === undefined ? "kwotę nieznaną" : amount(planned)}, a nie przyznane ${amount(total)}: nie wiadomo, ile przyznano w każdej kategorii.`,
    "settlement.categories-not-total": ({ sum, total }) =>
      `Podane kwoty według kategorii dają razem ${amount(sum)}, a nie przyznane ${amount(total)}, więc ich nie użyto: nie wiadomo, ile przyznano w każdej kategorii.`,
    "transfers.rule-unknown": ({ moved, without, to }) =>
      `${amount(moved)} dofinansowania końcowego trzeba by przesunąć do innych kategorii (${to.map((category) => messages.categories[category]).join(", ")}). Nie wiadomo, na co pozwalają umowy z tych zaproszeń; jeśli nic nie można przesunąć, dofinansowanie końcowe to ${amount(without)}.`,
    "transfers.applied": ({ policy, moved }) =>
      `${amount(moved)} przesunięto między kategoriami, jak pozwala „${policy}”.`,
    "transfers.not-covered": ({ policy, amount: eur, categories }) =>
      `${amount(eur)} nie zostanie wypłacone: „${policy}” nie pozwala przesunąć tyle do kategorii ${categories.map((category) => messages.categories[category]).join(", ")}.`,
    "transfers.not-applied": ({ policy }) =>
      `„${policy}” nie zastosowano, bo nie wiadomo, ile przyznano w każdej kategorii.`,
    "reduction.rule-unknown": () =>
      "Agencja narodowa może obniżyć dofinansowanie za słabą, częściową lub spóźnioną realizację. O ile, nie podaje żaden znany dokument tych zaproszeń; nie przyjęto żadnej obniżki. Można podać procent z pisma agencji.",
    "reduction.order-unknown": ({ before, after }) =>
      `Obniżkę odjęto od tego, co zrealizowano, przed ograniczeniem do przyznanej kwoty: ${amount(before)}. Odjęta później dałaby ${amount(after)}; żadne źródło nie mówi, jak należy liczyć.`,
    "payments.missing": () => "Nie podano, ile dotychczas wypłacono, więc nie podano salda.",
    "project-limit.exceeded": ({ rule }) =>
      `To, co zrealizowano, wykracza poza limit całego projektu (${nameOf(messages.rules, rule)}). Sprawdza się go przy składaniu wniosku; żadne źródło nie mówi, czy sprawdza się go ponownie na końcu.`,
    "planned.not-kept": ({ flow, rules, amount: eur }) =>
      `${flow}: przy tym planie nie byłaby spełniona zasada (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}). Agencja narodowa może uznać to za niekwalifikowalne, więc nic z tego by tu nie zostało, także wsparcie organizacyjne.${eur === undefined ? "" : ` Byłoby warte ${amount(eur)}.`}`,
    "planned.project-limit": ({ rule }) =>
      `Z tym, co zaplanowano, projekt wykroczyłby poza limit całego projektu (${nameOf(messages.rules, rule)}). Sprawdza się go przy składaniu wniosku; żadne źródło nie mówi, czy sprawdza się go ponownie na końcu.`,
    "planned.beyond-award": ({ flow, amount: eur, added }) =>
      `${flow}: działanie jest warte ${amount(eur)}, z czego dofinansowanie pokrywa ${amount(added)}.`,
    "amendment.deadline": ({ deadline, daysBeforeEnd }) =>
      `Projekt można zmienić do ${date(deadline)} (dni przed jego końcem: ${number(daysBeforeEnd)}).`,
    "amendment.deadline-unknown": ({ agency }) =>
      `Nie wiadomo, do kiedy agencja narodowa (${agency}) przyjmuje wnioski o zmianę umowy: proszę zapytać odpowiednio wcześnie.`,
    "extension.possible": ({ monthsExtended, afterMonths }) =>
      `Po upływie ${number(afterMonths)} miesięcy projekt akredytowany może zostać na wniosek przedłużony, łącznie do ${number(monthsExtended)} miesięcy.`,
    "rate.provisional": ({ tables, status }) => {
      const names = tables.map((table) => nameOf({ ...messages.tables, ...messages.categories }, table));
      return `Niektóre przyjęte wartości nie pochodzą z przewodnika dla tego zaproszenia ani od agencji narodowej lub Komisji Europejskiej (${messages.statuses[status]}): ${names.join(", ")}.`;
    },
  },
  issues: {
    "json.empty": () => "brak treści",
    "json.not-utf-8": () => "to nie jest tekst w UTF-8",
    "json.utf-16": () => "zapisano w UTF-16; zapisz w UTF-8",
    "json.invalid": ({ near = "", ...at }) =>
      `to nie jest JSON: nieoczekiwany znak${following(" (", placeInText(at), ")")}${following(": ", near)}`,
    "json.cut-off": (at) => `to nie jest JSON: urywa się w środku${following(" (", placeInText(at), ")")}`,
    "json.key-twice": ({ key, ...at }) => `klucz „${key}” podano dwa razy, po raz drugi: ${placeInText(at)}`,
    "file.not-a-workbook": () => "to nie jest skoroszyt XLSX albo plik jest uszkodzony",
    "file.too-large": ({ maximum }) => `po rozpakowaniu plik jest większy niż ${maximum} MiB`,
    "file.too-many-sheets": ({ maximum }) => `skoroszyt ma więcej arkuszy niż ${maximum}`,
    "template.not-one": () =>
      "to nie jest nasz szablon: pierwszy arkusz nie mówi, którego zaproszenia i której akcji dotyczy",
    "template.other-version": ({ version, known }) =>
      `to szablon w wersji ${version}; ta wersja czyta szablony w wersji ${known}: utwórz nowy`,
    "template.keys-missing": () =>
      "w arkuszu przepływów albo projektu brakuje ukrytego wiersza lub kolumny, które mówią, czym są komórki",
    "formula.without-value": () =>
      "zawiera formułę, ale w pliku nie ma jej wyniku: otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz go",
    "rows.not-read": ({ last }) => `znajduje się poniżej wiersza ${number(last)}, ostatniego czytanego: przenieś wyżej`,
    "organisation.unknown": ({ known }) =>
      known.length === 0
        ? "wskazuje członka, ale żaden członek nie ma nazwy"
        : `nie jest żadnym z członków: ${known.join(", ")}`,
    "key.unknown": ({ key, nearest }) =>
      nearest === undefined ? `nieznany klucz „${key}”` : `nieznany klucz „${key}”; czy chodziło o „${nearest}”?`,
    "key.without-rule": ({ key }) => `klucz „${key}” jest znany, ale w tym miejscu nie uwzględnia go żadna reguła`,
    "value.missing": ({ expected, allowed }) => `brak wartości; oczekiwano: ${allowed?.join(" | ") ?? kinds[expected]}`,
    "value.wrong-type": ({ expected, received }) => `oczekiwano: ${kinds[expected]}, podano: ${kinds[received]}`,
    "value.not-allowed": ({ allowed }) => `oczekiwano jednej z wartości: ${allowed.join(", ")}`,
    "number.too-small": ({ minimum }) => `musi wynosić co najmniej ${number(minimum)}`,
    "number.too-big": ({ maximum }) => `może wynosić najwyżej ${number(maximum)}`,
    "text.too-short": ({ minimum }) => `musi mieć co najmniej ${count(minimum, characters)}`,
    "text.too-long": ({ maximum }) => `może mieć najwyżej ${count(maximum, characters)}`,
    "list.too-long": ({ maximum }) => `może mieć najwyżej ${count(maximum, entriesFor)}`,
    "date.invalid": () => "oczekiwano istniejącej daty, np. „2023-09-01”",
    "instant.invalid": () => "oczekiwano daty i godziny ze strefą czasową, np. „2023-02-20T10:00:00+01:00”",
    "country.invalid": () => "oczekiwano dwuliterowego kodu kraju (ISO 3166-1), np. „PL”",
    "place.invalid": () => "oczekiwano miejsca i kraju, np. „Nowy Sącz, PL”",
    "place.unknown": ({ place, nearest }) =>
      `nie znaleziono miejsca „${place}”${nearest.length === 0 ? "; można podać współrzędne, np. „50.06,19.94”" : `; podobne nazwy: ${nearest.join("; ")}`}`,
    "place.ambiguous": ({ place, candidates }) =>
      `„${place}” może oznaczać kilka miejsc; podaj pełniejszą nazwę lub współrzędne: ${candidates.join("; ")}`,
    "place.not-on-earth": ({ place }) =>
      `„${place}” nie jest miejscem na Ziemi: najpierw podaje się szerokość (od −90 do 90), potem długość geograficzną (od −180 do 180)`,
    "action.invalid": ({ known, nearest }) =>
      `oczekiwano akcji, np. „KA122-SCH”: akcja kluczowa i sektor${nearest === undefined ? `; znane akcje: ${known.join(", ")}` : `; czy chodziło o „${nearest}”?`}`,
    "money.invalid": () => "oczekiwano nieujemnej kwoty w EUR: tekstu, np. „350.00”, lub liczby całkowitej",
    "value.invalid": () => "nieprawidłowa wartość",
    "count.exceeds": ({ value, max, of, less }) =>
      `${number(value)} to więcej niż ${number(max)} (${countedLabel(messages, of, less)})`,
    "persons.too-many": ({ persons, maximum }) =>
      `liczba osób we wszystkich przepływach wynosi ${persons}; obliczenie jest możliwe dla najwyżej ${maximum}`,
    "flow-id.duplicate": ({ id }) => `inny przepływ ma już identyfikator „${id}”`,
    "flow.not-found": ({ id }) => `nie ma przepływu o identyfikatorze „${id}”`,
    "points.invalid": () => "oczekiwano pełnych lub połówkowych punktów",
    "reference.duplicate": ({ reference }) => `inny wniosek ma już oznaczenie „${reference}”`,
    "person.duplicate": ({ person }) => `„${person}” jest już na tej liście`,
    "allocation-rules.not-shipped": ({ call, action, agency, known }) =>
      `zasad alokacji budżetu agencji ${agency} (${action}, zaproszenie ${call}) nie ma w pakiecie; trzeba je podać w pliku. Pakiet zawiera: ${known.join(", ")}`,
    "dates.too-far-apart": ({ startDate, endDate, maximum }) =>
      `okres ${date(startDate)} – ${date(endDate)} jest za długi (najwięcej dni: ${number(maximum)})`,
    "dates.reversed": ({ startDate, endDate }) =>
      `koniec (${date(endDate)}) przypada przed początkiem (${date(startDate)})`,
  },
  boxIssues: {
    "value.wrong-type": ({ expected }) => `oczekiwano: ${kinds[expected]}`,
    "money.invalid": () => "oczekiwano kwoty w EUR, np. 350,00",
  },
  rules: {
    "accredited-duration": "Czas trwania projektu akredytowanego",
    "accreditation-valid": "Ważność akredytacji Erasmus",
    accredited: "Akredytacja Erasmus organizacji składającej wniosek",
    "activity-dates": "Daty działania",
    "activity-duration": "Czas trwania działania",
    "activity-fits-project": "Czas trwania działania w ramach projektu",
    "activity-type": "Rodzaj działania",
    "activity-venue-abroad": "Miejsce działania za granicą",
    "applicant-country": "Kraj organizacji składającej wniosek",
    "applicant-type": "Rodzaj organizacji składającej wniosek",
    "applications-per-round": "Liczba wniosków w rundzie",
    "companions-ground": "Podstawa wsparcia dla osób towarzyszących",
    "minimum-mobilities": "Mobilność kadry lub osób uczących się we wniosku",
    "consortium-format": "Wniosek w formacie konsorcjum",
    "consortium-members-country": "Kraj członków konsorcjum",
    "consortium-members-type": "Rodzaj organizacji członków konsorcjum",
    "agreements-in-call": "Liczba projektów jednej organizacji w zaproszeniu",
    "course-countries": "Kraje pochodzenia uczestników kursu",
    "course-fee-days": "Liczba dni z opłatą za udział w kursie",
    "course-persons-per-consortium": "Liczba osób z jednego konsorcjum na tym samym kursie",
    "course-persons-per-organisation": "Liczba osób z jednej organizacji na tym samym kursie",
    "course-share": "Udział kursów i szkoleń w dofinansowaniu",
    deadline: "Termin składania wniosków",
    "origin-abroad": "Kraj pochodzenia ekspertów i szkolących się nauczycieli",
    "group-companions": "Osoby towarzyszące grupie",
    "group-destination": "Kraj przyjmujący wszystkich części grupy",
    "group-learner-countries": "Kraje pochodzenia osób uczących się w grupie",
    "group-size": "Liczba osób uczących się w grupie",
    "group-venue": "Miejsce działania grupowego",
    "host-established": "Kraj organizacji przyjmującej",
    "training-or-graduation": "Kształcenie lub niedawne ukończenie nauki",
    "incoming-venue": "Miejsce przyjmowania ekspertów i szkolących się nauczycieli",
    "low-emission-travel": "Niskoemisyjne podróże na krótkich odległościach",
    "persons-per-mentor": "Mentorzy podczas obserwacji pracy",
    "national-agency": "Właściwa agencja narodowa",
    "not-accredited": "Brak akredytacji Erasmus",
    "courses-per-person": "Liczba kursów jednej osoby",
    "own-organisation": "Organizacja uczestników lub gości",
    participants: "Liczba uczestników",
    "preparatory-visit-activity": "Działanie poprzedzone wizytą przygotowawczą",
    "preparatory-visit-per-host": "Liczba wizyt przygotowawczych w organizacji przyjmującej",
    "preparatory-visit-persons": "Liczba osób na wizycie przygotowawczej",
    "preparatory-visit-who": "Udział osób uczących się w wizycie przygotowawczej",
    "project-duration": "Czas trwania projektu",
    "grantee-of-earlier-round": "Dotacja z wcześniejszej rundy zaproszenia",
    "round-open": "Otwarcie kolejnej rundy",
    "special-status-agencies": "Agencje narodowe organizacji o specjalnym statusie",
    "special-status-consortium": "Działania konsorcjum z organizacją o specjalnym statusie",
    "special-status-hosts": "Partnerzy organizacji o specjalnym statusie",
    "no-consortium": "Wniosek pojedynczej organizacji",
    "start-window": "Data rozpoczęcia projektu",
    "grants-in-consecutive-calls": "Liczba dotacji w kolejnych zaproszeniach",
    "etwinning-countries": "Kraje partnerów eTwinning",
    "etwinning-founders": "Inicjatorzy projektu eTwinning",
    "etwinning-pupil-ages": "Wiek uczniów w projekcie eTwinning",
    "etwinning-quality-label": "Wniosek o Odznakę Jakości",
    "etwinning-schools": "Szkoły w projekcie eTwinning",
    "etwinning-twin-spaces": "Przestrzenie TwinSpace projektu Erasmus+",
    experience: "Doświadczenie w danej dziedzinie",
    "learner-kind": "Rodzaj programu kształcenia osób uczących się",
    "not-accredited-already": "Brak akredytacji w danej dziedzinie",
    "only-fewer-opportunities": "Wyłącznie osoby o mniejszych szansach",
    "recent-graduates": "Niedawni absolwenci",
    "third-country-share": "Udział państw trzecich w dofinansowaniu",
    "third-country-venue": "Państwa trzecie niestowarzyszone z Programem",
    "travel-days": "Liczba dni podróży",
  },
  manualChecks: {
    "eligible-organisation-national-definition":
      "Czy organizacje odpowiadają definicji kwalifikujących się organizacji, ustalonej przez właściwą władzę krajową i opublikowanej na stronie internetowej agencji narodowej?",
    "quality-standards": "Czy działania będą zgodne ze standardami jakości Erasmus?",
    "learning-activities":
      "Czy każde działanie ma charakter edukacyjny, pozwala osobom z różnych krajów uczyć się od siebie nawzajem, ma jasną metodykę, program i planowane efekty uczenia się oraz służy celom projektu?",
    "host-in-lead":
      "Czy każde działanie przyjmuje organizacja za granicą, której pracownicy pełnią w nim wiodącą rolę, i czy działanie jest transnarodowe także wtedy, gdy jest ona powiązana z organizacją wysyłającą?",
    "companions-ground":
      "Czy osoby towarzyszące towarzyszą osobom o mniejszych szansach, małoletnim lub młodym dorosłym wymagającym nadzoru?",
    "relevance-and-quality":
      "Czy wniosek jest w każdym z kryteriów oceny na tyle dobry, by uzyskać wymaganą liczbę punktów?",
    "employment-documented":
      "Czy można udokumentować, że każdy uczestnik mobilności kadry pracuje w danej dziedzinie edukacji: w organizacji wysyłającej lub regularnie z nią przy jej podstawowej działalności?",
    "staff-working-from-abroad":
      "Czy pracownicy, którzy pracują zdalnie z zagranicy, wyjeżdżają do innego kraju niż ten, z którego pracują?",
    "mentor-identified":
      "Czy jasno wskazano głównego opiekuna w organizacji przyjmującej, czyli osobę, której pracę obserwuje uczestnik?",
    "course-structured":
      "Czy kurs ma wcześniej określony program i efekty uczenia się i czy prowadzą go wykwalifikowani specjaliści?",
    "course-not-passive":
      "Czy kurs to coś więcej niż bierne słuchanie wykładów lub wystąpień albo udział w masowej konferencji?",
    "course-participants-from-two-countries":
      "Czy w kursie biorą udział osoby z różnych krajów i czy kurs umożliwia interakcję z innymi osobami uczącymi się i z osobami prowadzącymi?",
    "course-transnational":
      "Czy kurs ma wyraźny element transnarodowy, np. interakcję między uczestnikami z różnych krajów lub z pracownikami z kraju przyjmującego?",
    "course-relevant":
      "Czy treść kursu jest istotna dla umiejętności zawodowych uczestników i dla celów projektu lub akredytacji?",
    "learning-outcomes-documented":
      "Czy oczekiwane efekty uczenia się zostaną uzgodnione przed każdym działaniem (w porozumieniu o programie uczenia się, programie kursu lub programie grupy), a osiągnięte efekty uznane i czy dowody realizacji działania będą przechowywane?",
    "learners-enrolled":
      "Czy osoby uczące się biorą udział w kwalifikującym się programie kształcenia albo – jeśli przewodnik to dopuszcza – korzystają z kwalifikujących się działań edukacji dorosłych, niedawno ukończyły program lub uczą się poza strukturami instytucjonalnymi i czy organizacja wysyłająca może je wysłać?",
    "learner-host-organisation":
      "Czy osoby uczące się będą się uczyć za granicą w organizacji partnerskiej lub w innej, którą dopuszcza przewodnik: na stażu w odpowiedniej organizacji, w przedsiębiorstwie albo w organizacji z danej dziedziny lub rynku pracy?",
    "individual-learning-programme": "Czy dla każdego uczestnika opracowano indywidualny program nauczania?",
    "pre-departure-training":
      "Czy każdy uczestnik długoterminowej mobilności edukacyjnej przejdzie obowiązkowe szkolenie przed wyjazdem?",
    "group-programme-with-partner":
      "Czy działania grupy zaprojektowano we współpracy z partnerem w kraju przyjmującym i czy – jeśli przewodnik tego wymaga – uczestnicy będą się uczyć razem z rówieśnikami z tego kraju?",
    "work-based-component": "Czy okres nauki obejmuje istotny element uczenia się w miejscu pracy?",
    "skills-competition":
      "Czy wydarzenie ma charakter międzynarodowy i branżowy i czy jego istotą jest konkursowy pokaz umiejętności?",
    "group-learners-eligible-programme":
      "Czy osoby w grupie uczestniczą w programie kształcenia, który właściwa władza krajowa dopuszcza do mobilności grupowej?",
    "third-countries-spread":
      "Czy działania z państwami trzecimi niestowarzyszonymi z Programem obejmują kilka krajów, o możliwie szerokim zasięgu geograficznym?",
    "third-countries-restrictions":
      "Czy żadna organizacja przyjmująca w państwie trzecim niestowarzyszonym z Programem nie należy do tych, których Unia nie finansuje, takich jak organy publiczne niektórych państw lub organizacje objęte środkami ograniczającymi?",
    "accreditation-type":
      "Czy organizacja wnioskuje albo jako pojedyncza organizacja, albo jako koordynator konsorcjum, a nie o obie akredytacje w danej dziedzinie?",
    "consortium-purpose":
      "Czy koordynator opisuje cel i planowany skład konsorcjum, i czy planowani członkowie są wyłącznie z jego państwa?",
    "group-programme-not-commercial":
      "Czy program grupy to coś więcej niż działania dostępne komercyjnie, takie jak kursy w szkole językowej?",
    "group-accompanying-adults-authorised":
      "Czy grupie towarzyszą nauczyciele, szkoleniowcy lub inne upoważnione osoby z organizacji wysyłającej (inne osoby dorosłe tylko ich wspierają) i czy przestrzegane są przepisy obu krajów?",
    "group-accompanied-in-turns": "Czy osoby, które towarzyszą grupie na zmianę, obejmują każdy dzień działania?",
    "group-venue-justified":
      "Czy treść i jakość działania uzasadniają wybór innego miejsca niż organizacja przyjmująca?",
    "eu-institution-cooperation": "Czy działanie odbywa się w instytucji Unii Europejskiej lub we współpracy z nią?",
    "fewer-opportunities-definition":
      "Czy osoby zgłoszone jako osoby o mniejszych szansach odpowiadają definicji przyjętej w Programie i przez agencję narodową?",
    "inclusion-costs-justified":
      "Czy koszty wsparcia włączenia są bezpośrednio związane z osobami o mniejszych szansach i czy uzasadniono je tak, aby agencja narodowa mogła je zatwierdzić?",
    "inclusion-costs-not-twice":
      "Czy koszty rzeczywiste w ramach wsparcia włączenia nie obejmują podróży i utrzymania, o które wnioskowano w kategoriach „Podróż” i „Wsparcie indywidualne”?",
    "exceptional-costs-justified":
      "Czy koszty nadzwyczajne uzasadniono tak, aby agencja narodowa mogła je zatwierdzić?",
    "guarantee-required-by-agency": "Czy agencja narodowa żąda zabezpieczenia finansowego?",
    "preparatory-visit-reason":
      "Czy każda wizyta przygotowawcza ma jasne uzasadnienie i czy poprawi włączenie, zakres lub jakość mobilności?",
    "preparatory-visit-staff-involved":
      "Czy pracownicy uczestniczący w wizycie przygotowawczej należą do organizacji wysyłającej lub – jeśli przewodnik to dopuszcza – do koordynatora konsorcjum i są zaangażowani w organizację projektu?",
    "preparatory-visit-learners-exceptional":
      "Czy udział osób uczących się w wizycie przygotowawczej jest wyjątkowo uzasadniony i czy wezmą one udział w działaniu, które wizyta poprzedza?",
    "preparatory-visit-place":
      "Czy każda wizyta przygotowawcza odbędzie się w siedzibie przyszłej organizacji przyjmującej lub w innym miejscu, w którym planowane są działania?",
    "expert-qualification":
      "Czy zaproszeni eksperci oferują wiedzę i szkolenia, których potrzebuje organizacja zapraszająca?",
    "teacher-training-programme":
      "Czy przyjmowani nauczyciele i edukatorzy uczestniczą w programie kształcenia nauczycieli lub podobnym programie albo niedawno go ukończyli?",
    "short-stay-justification": "Czy krótszy pobyt osób o mniejszych szansach jest przekonująco uzasadniony?",
    "linguistic-support-not-online":
      "Czy potrzebny język lub poziom rzeczywiście nie jest dostępny w ramach wsparcia językowego online albo – jeśli przewodnik na to pozwala – czy bariery uniemożliwiają osobom o mniejszych szansach korzystanie z niego?",
    "special-status-organisation":
      "Czy organizację o specjalnym statusie nadzorują władze podanego kraju i czy agencja narodowa potwierdziła, gdzie organizacja może złożyć wniosek lub brać udział w projekcie?",
    "accreditation-valid": "Czy akredytacja Erasmus organizacji składającej wniosek w danej dziedzinie jest ważna?",
    "accreditation-not-suspended":
      "Czy akredytacja nie jest zawieszona ani cofnięta, a jeśli organizacja jest pod obserwacją – czy wniosek mieści się w kwocie, na którą zezwala agencja narodowa?",
    "allocation-by-agency":
      "Czy całą kwotę można uzyskać zgodnie z zasadami alokacji budżetu, które opublikowała agencja narodowa (dofinansowanie podstawowe, maksymalne i kryteria)?",
    "members-eligible-for-accreditation":
      "Czy każdy członek konsorcjum spełnia kryteria kwalifikowalności do akredytacji Erasmus w danej dziedzinie?",
    "consortium-not-for-profit": "Czy koordynator i członkowie współpracują ze sobą na zasadach niezarobkowych?",
    "members-third-party-support":
      "Jeśli członek konsorcjum jest osobą trzecią otrzymującą wsparcie finansowe – czy jego część nie przekracza kwoty, na którą zezwala przewodnik?",
    "supporting-organisations-role":
      "Czy rolę i obowiązki każdej organizacji wspierającej oficjalnie określono, czy nie wykonuje ona podstawowych zadań projektu i czy zgadza się na nią agencja narodowa, jeśli przewodnik tego wymaga?",
    capacity:
      "Czy organizacja składająca wniosek ma zdolność operacyjną, a w przypadku projektu także finansową, do realizacji projektu lub planu Erasmusa, a koordynator także zdolność do koordynowania konsorcjum?",
    "exclusion-and-authorship":
      "Czy organizacja składająca wniosek może oświadczyć, że nie zachodzą wobec niej podstawy wykluczenia oraz że sama napisała wniosek i nikomu za jego napisanie nie zapłaciła?",
    "no-double-funding":
      "Czy koszty, o które tutaj nie wnioskowano, są pokryte w inny sposób i czy żaden z nich nie jest dwukrotnie finansowany z budżetu UE?",
  },
  tables: {
    countryGroups: "grupy krajów",
    activities: "limity działań",
    lowEmissionTravel: "podróże niskoemisyjne",
    actions: "limity akcji",
    passages: "zasady bez kwot",
    courseShare: "udział kursów",
    thirdCountries: "państwa trzecie niestowarzyszone z Programem",
    nationalAgencies: "stawki bazowe agencji narodowej",
    allocation: "zasady alokacji budżetu",
  },
  cellNames: {
    fromKm: "od km",
    standard: "standardowa",
    green: "ekologiczna",
    minimum: "najniższa",
    maximum: "najwyższa",
    staff: "kadra",
    learners: "osoby uczące się",
    daysAtBaseRate: "dni ze stawką bazową",
    percentAfterwards: "% później",
    travelDays: "dni podróży",
    greenAdditional: "dodatek ekologiczny",
    accompanyingDays: "dni osób towarzyszących",
    amount: "kwota",
    reducedAmount: "niższa kwota",
    reducedAfter: "niższa powyżej",
    groupCap: "najwyżej na grupę",
    perParticipant: "na uczestnika",
    realCostsPercent: "% kosztów rzeczywistych",
    perPerson: "na osobę",
    persons: "osoby",
    perDay: "za dzień",
    days: "dni",
    reinforced: "zwiększone",
    staffOverDays: "kadra: ponad dni",
    percent: "%",
    belowPercent: "% kosztów, którego nie osiąga zwykła kwota",
    "financial-guarantee": "gwarancja finansowa",
    "expensive-travel": "kosztowna podróż",
    "entry-requirements": "wymagania wjazdowe",
    minimumDays: "dni, co najmniej",
    maximumDays: "dni, najwyżej",
    minimumParticipants: "uczestnicy, co najmniej",
    minimumCountries: "kraje, co najmniej",
    minimumCountriesAtSeat: "kraje w siedzibie UE, co najmniej",
    minimumDaysFewerOpportunities: "dni przy mniejszych szansach, co najmniej",
    monthsSinceGraduation: "miesiące od ukończenia nauki",
    deadline: "termin",
    startFirst: "początek, najwcześniej",
    startLast: "początek, najpóźniej",
    minimumMonths: "miesiące, co najmniej",
    maximumMonths: "miesiące, najwyżej",
    participants: "uczestnicy",
    grants: "dofinansowania",
    grantsWindow: "liczone zaproszenia",
    grantsSince: "od zaproszenia",
    applicationsPerRound: "wnioski w rundzie",
    relevance: "istotność",
    projectDesign: "plan projektu",
    followUp: "działania następcze",
    total: "razem",
    sharePercent: "udział, %",
    months: "miesiące",
    extendAfterMonths: "przedłużenie po miesiącach",
    monthsExtended: "miesiące po przedłużeniu",
    minimumMembers: "członkowie, co najmniej",
    inAll: "łącznie",
    memberships: "udziały w konsorcjach",
    membershipsWithOwnProject: "udziały obok własnego projektu",
    yearsOfExperience: "lata doświadczenia",
    objectives: "cele",
    activities: "działania",
    management: "zarządzanie",
    base: "stawka bazowa",
    reduced: "stawka obniżona",
    countryGroups: "grupy krajów",
    regions: "regiony",
    thirdCountries: "państwa trzecie",
    perHostingOrganisation: "na organizację przyjmującą",
    courseCountries: "kraje na kursie",
    minimumMobilities: "mobilności, co najmniej",
    validFrom: "ważna od",
    validUntil: "ważna do",
    belowKm: "poniżej km",
    personsPerOrganisation: "osoby z jednej organizacji",
    personsPerConsortium: "osoby z konsorcjum",
    coursesPerPerson: "kursy na osobę",
    wholeGrantUpTo: "cała kwota do",
    personsPerMentor: "osoby na mentora",
    rounds: "rundy",
    basicGrant: "dofinansowanie podstawowe",
    maximumGrant: "maksymalne dofinansowanie",
    individual: "organizacja samodzielnie",
    consortium: "konsorcjum",
    perOrganisation: "na organizację",
    performance: "część wydanych środków",
    projects: "ostatnie projekty",
    deduction: "potrącenie",
    belowPoints: "poniżej punktów",
    whenShort: "nie mniej po cięciu",
    lowered: "obniżenie",
    spentBelowPercent: "gdy wydano mniej, %",
  },
  note: (english) => nameOf(notes, english),
  criteria: {
    relevance: "Istotność",
    objectives: "Plan Erasmusa: cele",
    activities: "Plan Erasmusa: działania",
    management: "Plan Erasmusa: zarządzanie",
    projectDesign: "Jakość planu projektu",
    followUp: "Jakość działań następczych",
  },
  activities: {
    "job-shadowing": "Obserwacja pracy",
    "teaching-assignment": "Prowadzenie zajęć dydaktycznych",
    "courses-and-training": "Kursy i szkolenia",
    "group-mobility-of-pupils": "Grupowa mobilność uczniów",
    "short-term-learning-mobility-of-pupils": "Krótkoterminowa mobilność edukacyjna uczniów",
    "long-term-learning-mobility-of-pupils": "Długoterminowa mobilność edukacyjna uczniów",
    "participation-in-vet-skills-competitions": "Udział w konkursach umiejętności zawodowych",
    "group-mobility-of-vet-learners": "Grupowa mobilność osób uczących się zawodu",
    "short-term-learning-mobility-of-vet-learners": "Krótkoterminowa mobilność edukacyjna osób uczących się zawodu",
    "long-term-learning-mobility-of-vet-learners":
      "Długoterminowa mobilność edukacyjna osób uczących się zawodu (ErasmusPro)",
    "group-mobility-of-adult-learners": "Grupowa mobilność dorosłych osób uczących się",
    "short-term-learning-mobility-of-adult-learners":
      "Krótkoterminowa mobilność edukacyjna dorosłych osób uczących się",
    "long-term-learning-mobility-of-adult-learners": "Długoterminowa mobilność edukacyjna dorosłych osób uczących się",
    "invited-expert": "Zaproszeni eksperci",
    "hosting-teachers-in-training": "Przyjmowanie szkolących się nauczycieli i edukatorów",
  },
  categories: {
    organisationalSupport: "Wsparcie organizacyjne",
    individualSupport: "Wsparcie indywidualne",
    travel: "Podróż",
    courseFees: "Opłata za udział w kursie",
    linguisticSupport: "Wsparcie językowe",
    preparatoryVisits: "Wizyty przygotowawcze",
    inclusionSupport: "Wsparcie włączenia",
    exceptionalCosts: "Koszty nadzwyczajne",
    total: "Razem",
  },
  who: {
    participants: "uczestnicy",
    accompanyingPersons: "osoby towarzyszące",
    persons: "osoby",
    organisation: "organizacja",
  },
  verdicts: {
    eligible: (questions) =>
      questions === 0
        ? "Nie znaleziono przeszkód."
        : `Nie znaleziono przeszkód; pytania do samodzielnego sprawdzenia: ${number(questions)}.`,
    ineligible: () => "Wniosek nie spełnia kryteriów kwalifikowalności.",
    undetermined: () => "Nie można rozstrzygnąć.",
  },
  passage: ({ source, pages, section, footnotes, interpretation }) => {
    const at = pages.length === 0 ? "" : `, s. ${pages.join(", ")}`;
    const notes = footnotes.length === 0 ? "" : `, przypis${footnotes.length === 1 ? "" : "y"} ${footnotes.join(", ")}`;
    const reading = interpretation === undefined ? "" : ` (${interpretation})`;
    return `${source}${at}, „${inEnglish(section)}”${notes}${reading}`;
  },
  where: {
    allFlows: "wszystkie przepływy",
    flow: (position) => `przepływ ${position}`,
    visit: (position, flow) => `wizyta przygotowawcza ${position}${flow === undefined ? "" : ` (${flow})`}`,
    cost: (position, flow) => `koszt nadzwyczajny ${position}${flow === undefined ? "" : ` (${flow})`}`,
    member: (position, name) => `członek konsorcjum ${position}${name === undefined ? "" : ` (${name})`}`,
    accompanyingPersons: (position) => `osoby towarzyszące${position === undefined ? "" : `, pozycja ${position}`}`,
    grant: (position) => `dofinansowanie ${position}`,
    baseRates: "stawki bazowe",
    dayCount: "sposób liczenia dni",
    award: "przyznano",
    realised: "zrealizowano",
    planned: "zaplanowano",
    reduction: "obniżka",
    transferPolicy: "przesunięcia",
  },
  amounts: {
    is: { "grant-requested": "Dofinansowanie", "estimated-budget": "Szacowany budżet" },
    between: (least, most) => `od ${least} do ${most}`,
    atLeast: (amount) => `co najmniej ${amount}`,
    soFar: (amount) => `na razie ${amount}`,
    from: (least) => `od ${least}`,
    notKnown: "nieznana",
  },
  severities: { error: "błąd", warning: "ostrzeżenie", info: "uwaga" },
  statuses: {
    guide: "Przewodnik po programie",
    agency: "agencja narodowa lub Komisja Europejska",
    secondary: "źródło wtórne",
    derived: "wartość wyprowadzona",
  },
  operations: {
    sum: "suma",
    product: "iloczyn",
    percentage: "procent",
    cap: "najwyżej",
    excess: "nadwyżka",
    rounding: "po zaokrągleniu",
  },
};

const sentences = sentencesOf(messages);

/**
 * What a finding says, in Polish.
 *
 * @param finding of any result
 * @returns one sentence or two, without the path and the citation
 * @example findingMessage(finding) // => "Podano 3 dni podróży; dofinansowanie obejmuje najwyżej 2."
 */
export const findingMessage: Sentences["findingMessage"] = sentences.findingMessage;

/**
 * Why an input is refused, in Polish.
 *
 * @param issue of `parseApplication` or another of `erasmus-ka1/schema`
 * @returns a phrase to follow the path
 * @example issueMessage(issue) // => "oczekiwano: liczba, podano: tekst"
 */
export const issueMessage: Sentences["issueMessage"] = sentences.issueMessage;

/**
 * What a verdict says, in Polish.
 *
 * @param eligibility of `checkEligibility`, or of `assess`
 * @returns a sentence, which tells how many questions are left to a person
 * @example verdictMessage({ verdict: "undetermined", manualChecks: [] }) // => "Nie można rozstrzygnąć."
 */
export const verdictMessage: Sentences["verdictMessage"] = sentences.verdictMessage;

/**
 * What an eligibility rule is about, in Polish.
 *
 * @param rule the `rule` of a check
 * @returns a noun phrase; the id itself for a rule that is not known
 * @example ruleTitle("project-duration") // => "Czas trwania projektu"
 */
export const ruleTitle: Sentences["ruleTitle"] = sentences.ruleTitle;

/**
 * What a person must check, in Polish.
 *
 * @param id the `id` of a manual check
 * @returns a question; the id itself for a check that is not known
 * @example manualCheckMessage("quality-standards") // => "Czy działania będą zgodne ze standardami jakości Erasmus?"
 */
export const manualCheckMessage: Sentences["manualCheckMessage"] = sentences.manualCheckMessage;

/**
 * Where it is said, in Polish: document, page and heading, footnotes and our reading of it.
 *
 * @param citations of a finding, a check, a rate
 * @returns a text for each passage; those that differ in their pages only are one
 * @example citationTexts([{ source: "PG-2026", page: 118, section: "Travel" }]) // => ["PG-2026, s. 118, „Travel”"]
 */
export const citationTexts: Sentences["citationTexts"] = sentences.citationTexts;

/**
 * A place of the application as its author knows it, in Polish: a flow by its id, any other entry of a list by its
 * position and the flow that it belongs to, a key as it is written.
 *
 * @param path of a finding, of a missing value, or of an input in an explanation
 * @returns an empty text for the application as a whole
 * @example whereText(["flows", 0, "travelDays"], application) // => "JOB-FI · travelDays"
 */
export const whereText: Sentences["whereText"] = sentences.whereText;
