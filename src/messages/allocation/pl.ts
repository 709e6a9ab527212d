import type { AllocationWords } from "./allocation-words.js";

export const allocationWords: AllocationWords = {
  amounts: {
    basicGrant: "Dofinansowanie podstawowe",
    maximumGrant: "Maksymalne dofinansowanie",
    atLeast: "Co najmniej",
    atMost: "Najwyżej",
    apart: "Wsparcie włączenia i koszty nadzwyczajne, osobno",
  },
  notKnown: "nie wiadomo",
  unknown: {
    need: "Nie podano budżetu potrzebnego na działania, których dotyczy wniosek: bez niego nie ma dolnego końca przedziału, a górnym jest maksymalne dofinansowanie.",
    "consortium-amounts": "Podane zasady nie zawierają kwot dla konsorcjów.",
    "completed-projects":
      "Nie podano, które akredytowane projekty są zakończone (pusta lista: żadne). Wydane w nich środki mogą podnieść dofinansowanie podstawowe albo obniżyć maksymalne.",
    spending:
      "Nie podano, ile przyznano na zakończony projekt albo ile w nim wydano. Może to podnieść dofinansowanie podstawowe albo obniżyć maksymalne.",
    "report-score":
      "Nie podano oceny punktowej ostatniego raportu. Dolny koniec, jeśli go podano, zakłada, że jest za niska i część dofinansowania podstawowego jest potrącona.",
    "maximum-lowered":
      "Nie wiadomo, o ile maksymalne dofinansowanie jest obniżone: górny koniec może być za wysoki, a dolnego nie można podać.",
    "first-phase-scaled":
      "Jeśli środków nie wystarczy, wszystkie dofinansowania podstawowe są zmniejszane w tym samym stopniu. Dolny koniec uwzględnia największe cięcie, na które zezwalają zasady.",
    "first-phase-floor":
      "Podane zasady nie mówią, jak bardzo można zmniejszyć dofinansowania podstawowe, jeśli środków nie wystarczy. Dolny koniec obowiązuje tylko wtedy, gdy nie są zmniejszane.",
    "second-phase":
      "To, co przyznaje się ponad dofinansowanie podstawowe, zależy od wszystkich wnioskodawców, od punktów, priorytetów i dostępnych środków.",
    "costs-approved":
      "Agencja nie zatwierdziła jeszcze wsparcia włączenia ani kosztów nadzwyczajnych. Górny koniec uwzględnia je w całości, dolny wcale.",
  },
  fields: {
    notes: { label: "Uwagi", hint: "Dla czytelnika; żadna zasada ich nie uwzględnia." },
    call: { label: "Zaproszenie", hint: "Jego rok." },
    action: { label: "Akcja", hint: "Akredytowane projekty w danej dziedzinie." },
    nationalAgency: { label: "Agencja narodowa", hint: "Jej kraj." },
    kind: { label: "Akredytacja" },
    organisations: { label: "Organizacje w konsorcjum", hint: "Koordynator i wszyscy członkowie." },
    need: {
      label: "Budżet na działania, których dotyczy wniosek",
      hint: "Bez wsparcia włączenia dla uczestników i kosztów nadzwyczajnych.",
    },
    needBasis: { label: "Kto oszacował budżet", hint: "Jeśli nie podano: wnioskodawca." },
    inclusionAndExceptional: {
      label: "Wsparcie włączenia dla uczestników i koszty nadzwyczajne",
      hint: "Agencja ocenia je osobno. Jeśli nie podano: nie wnioskuje się o nie.",
    },
    inclusionAndExceptionalBasis: {
      label: "Czy te koszty są zatwierdzone",
      hint: "Jeśli nie podano, są tylko we wniosku.",
    },
    completedProjects: { label: "Zakończone akredytowane projekty", hint: "Pusta lista mówi, że ich nie ma." },
    "completedProjects.call": { label: "Zaproszenie", hint: "Rok zaproszenia, w którym przyznano dofinansowanie." },
    "completedProjects.awarded": { label: "Przyznane dofinansowanie" },
    "completedProjects.spent": { label: "Wydane dofinansowanie" },
    latestReportScore: {
      label: "Punkty za ostatni raport o standardach jakości albo o planie Erasmusa",
      hint: "W skali z dokumentu agencji: próg, poniżej którego następuje potrącenie, ustala agencja i nie odnosi się on do 100 punktów. Potrąca się za niego raz: raport, za który już potrącono, traktuje się tak, jakby go nie było.",
    },
  },
  options: {
    kind: { individual: "dla samej organizacji", coordinator: "jako koordynator konsorcjum" },
    needBasis: { agency: "agencja", "own-estimate": "wnioskodawca" },
    inclusionAndExceptionalBasis: { approved: "zatwierdzone przez agencję", requested: "objęte wnioskiem" },
    latestReportScore: { none: "nie ma raportu" },
  },
};
