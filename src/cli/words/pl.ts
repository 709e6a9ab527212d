import { numbersOf } from "../../messages/index.js";
import type { CommandWords } from "./command-words.js";

const { number, count } = numbersOf<"one" | "few" | "many" | "other">("pl");

const rulesFor = { one: "regułę", few: "reguły", many: "reguł", other: "reguły" } as const;

/** What a misspelt word is likely to mean. */
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : `; może chodzi o ${nearest}`);

/** The Polish words of the command. */
export const words: CommandWords = {
  terms: {
    rangeHeading: "Stawki bazowe agencji nie są znane: kwota mieści się w przedziale z przewodnika.",
    draft: (amount) => `Wersja robocza, jeszcze niekompletna${amount === undefined ? "" : `: ${amount}`}.`,
    openQuestions: "Czego jeszcze potrzebują reguły:",
    explainedAt: "Poniżej obliczenia przy najniższych stawkach bazowych.",
    lowest: (name) => `${name}, co najmniej`,
    highest: (name) => `${name}, co najwyżej`,
    between: (minimum, maximum) => `od ${minimum} do ${maximum}`,
    needsApproval: "wymaga zatwierdzenia przez agencję narodową",
    explainHint: "Uzasadnienie każdej pozycji:",
    groupBy: (group, source) => `${group} według ${source}`,
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
    ofNoFlow: "(poza przepływami)",
    byFlow: "Według przepływów, EUR",
    byCategory: "Według kategorii budżetu, EUR",
    checksThatDiffer: "Warunki z różnym wynikiem:",
    statuses: {
      pass: "spełniony",
      fail: "niespełniony",
      unknown: "nierozstrzygnięty",
      "not-applicable": "nie dotyczy",
    },
    onlyIn: (side) => `Tylko w ${side}:`,
    sameFindings: "Warunki i uwagi są takie same.",
    standardInputTwice: "Ze standardowego wejścia można odczytać tylko jeden z dwóch wniosków.",
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
    fileWritten: (file) => `${file}: zapisano.`,
    ratesWritten: (file, cells) => `${file}: zapisane wartości: ${number(cells)}.`,
    restsOn: "Na czym opiera się nasza",
    asText: (value) => `${value} (tekst)`,
    edition: (version) =>
      version.replace("Version", "Wersja").replace("English", "po angielsku").replace("Greek", "po grecku"),
    noAddress: "adres nie jest znany",
    callsThatRest: (calls, many) => `${many === 1 ? "Zaproszenie" : "Zaproszenia"} ${calls.join(", ")}`,
    deviations: { differs: "różnica", missing: "brak w pliku", extra: "tutaj nieznane" },
    twoPlaces: 'Podaj dwa miejsca, np. "Kraków, PL" "41.9,12.5", albo plik CSV z opcją --csv.',
    noPairs: "nie zawiera par miejscowości",
    placesOrFile: "Podaj dwie miejscowości albo plik CSV, nie jedno i drugie.",
    rowNeedsTwo: (row) => `wiersz ${row}: potrzebne są dwa miejsca, początkowe i końcowe`,
    noSuchPoint: (text) =>
      `„${text}” nie jest miejscem na Ziemi: najpierw szerokość (od −90 do 90), potem długość geograficzna (od −180 do 180).`,
    placeUnknown: (text) => `Nie znaleziono miejsca „${text}”; podaj współrzędne, np. "50.06,19.94".`,
    placeOneLetter: (text) => `„${text}” to tylko jedna litera: podaj dłuższy początek nazwy.`,
    placeNearest: (text) => `Nie znaleziono miejsca „${text}”; podobne nazwy:`,
    placeAmbiguous: (text) =>
      `Nazwa „${text}” może oznaczać kilka miejsc; podaj pełniejszą nazwę albo współrzędne, np. "50.06,19.94":`,
    placeTaken: (text, taken) => `Przyjęto, że „${text}” to ${taken}.`,
    placeTakenOf: (text, taken) => `Przyjęto, że „${text}” to ${taken}; inne miejsca o tej nazwie:`,
    from: "Skąd",
    to: "Dokąd",
    band: "Przedział",
    standard: "Standardowa",
    green: "Ekologiczna",
    progress: (share, done, failed, perSecond) =>
      `${share === undefined ? "" : `${share} %, `}gotowe: ${number(done)}, błędne: ${number(failed)}, na sekundę: ${number(perSecond)}`,
    ratesHeading: (call, field, lastChecked) =>
      `Zaproszenie ${call}, dziedzina ${field}; ostatnie sprawdzenie: ${lastChecked}`,
  },
  missingRates: {
    group: (group, minimum, maximum) => `grupa krajów ${group} (od ${minimum} do ${maximum})`,
    category: (category, groups) => `${category === "staff" ? "kadra" : "osoby uczące się"}, ${groups.join(", ")}`,
    ofAgency: (agency, categories) =>
      `Stawki bazowe agencji narodowej (${agency}) nie są znane. EUR za dzień, w nawiasach przedział z przewodnika: ${categories.join("; ")}.`,
    bring:
      "Stawki bazowe publikuje agencja. Każdą należy wpisać w miejsce …, tutaj albo w pliku (--base-rates stawki.json):",
    readOff:
      "Stawkę można też odczytać z kwoty wsparcia indywidualnego, którą dla przepływu pokazuje wersja robocza oficjalnego formularza:",
  },
  baseRate: {
    notAnAmount: (text) => `„${text}” nie jest kwotą: podaj EUR z kropką, np. 1974.00`,
    one: (rate) => `Stawka bazowa: ${rate} EUR za dzień`,
    place: (category, group, minimum, maximum) =>
      `${category === "staff" ? "Kadra" : "Osoby uczące się"}, grupa krajów ${group}; przewodnik dopuszcza od ${minimum} do ${maximum} EUR.`,
    outOfRange:
      "Stawka jest spoza przedziału z przewodnika: sprawdź, czy liczba osób, dni i podróż są takie jak w formularzu.",
    notWhole: "Agencje podają stawki w pełnych euro: sprawdź, czy liczba osób, dni i podróż są takie jak w formularzu.",
    follows: "Jak powstaje kwota:",
    ready: "Aby obliczyć z nią dofinansowanie:",
    several:
      "Tę kwotę daje kilka stawek bazowych: przewodnika tego zaproszenia nie ma wśród źródeł, a sąsiednie się różnią.",
    ofTable: (call) => `Według tabeli zaproszenia ${call}:`,
    none: "Żadna stawka bazowa nie daje tej kwoty. Najbliższe:",
    gives: (rate, amount) => `${rate} EUR za dzień daje ${amount} EUR`,
    checkForm: "Sprawdź, czy liczba osób, dni i podróż w przepływie są takie jak w formularzu.",
    unknown: "Stawki bazowej nie można ustalić.",
    nobody: "Żadna z tych osób nie otrzymuje wsparcia indywidualnego.",
    missing: (values) => `Brakuje: ${values.join(", ")}`,
  },
  help: {
    about:
      "Czy projekt mobilności Erasmus+ KA1 może otrzymać dofinansowanie i ile? Każde euro z fragmentem, który o nim mówi.",
    titles: { usage: "Użycie:", arguments: "Argumenty:", options: "Opcje:", commands: "Polecenia:" },
    placeholders: {
      options: "opcje",
      command: "polecenie",
      file: "plik",
      flow: "przepływ",
      call: "zaproszenie",
      from: "skąd",
      to: "dokąd",
      language: "język",
      rates: "stawki",
      days: "dni",
      rules: "zasady",
      persons: "osoby",
      kind: "rodzaj",
      format: "format",
      count: "liczba",
      number: "numer",
      field: "dziedzina",
      country: "kraj",
      amount: "kwota",
      action: "akcja",
      port: "port",
      address: "adres",
      origin: "źródło",
      mebibytes: "MiB",
      seconds: "sekundy",
      award: "przyznano",
      realised: "zrealizowano",
      percent: "procent",
      text: "tekst",
      policy: "zasady",
    },
    byDefault: (value) => `domyślnie: ${value}`,
    commands: {
      assess: "czy projekt może otrzymać dofinansowanie i ile? (także krótko: ka1 PLIK)",
      check: "czy projekt może otrzymać dofinansowanie?",
      calculate: "kwota dofinansowania, w kolumnach formularza wniosku",
      explain: "uzasadnienie każdego euro, wszystkich przepływów albo jednego",
      batch: "ocena wielu wniosków: w każdym wierszu jeden obiekt JSON, na każdy jeden wynik, w tej samej kolejności",
      diff: "czym różnią się dwa wnioski: ocena, kwoty według przepływów i kategorii, ustalenia",
      "base-rate": "stawka bazowa agencji, odczytana ze wsparcia indywidualnego, które podaje formularz",
      settle: "po przyznaniu: ile zostaje z dofinansowania za to, co się odbyło, i ile jeszcze do wypłaty lub zwrotu",
      remaining: "ile pozostało z dofinansowania i ile dodałyby do niego zaplanowane mobilności",
      example: "wyświetla kompletny wniosek danego zaproszenia i akcji, na początek",
      template: "zapisuje skoroszyt do wypełnienia, który czyta ka1 assess",
      new: "pyta w terminalu i zapisuje wniosek; zaczęty wniosek uzupełnia",
      allocation: "na co może liczyć organizacja akredytowana przy alokacji budżetu: co najmniej, najwyżej",
      award: "czy punkty oceny wystarczają albo które z kilku wniosków otrzymują akredytację lub dofinansowanie?",
      rates: "stawki, limity i daty zaproszenia, ze źródłem i statusem",
      sources: "dokumenty, na których opierają się tabele, z wersją i adresem",
      distance: "jak daleko są od siebie dwa miejsca i ile wynosi dofinansowanie podróży",
      serve: "to samo przez HTTP, dla programów w innych językach, i strona do planowania projektu",
      help: "pomoc na temat polecenia",
    },
    arguments: {
      application: 'wniosek w JSON albo wypełniony szablon; "-" to standardowe wejście',
      other: "drugi wniosek",
      flow: "identyfikator przepływu",
      amount: "jego wsparcie indywidualne w formularzu, EUR: 1974.00",
      applications: 'wnioski w JSON, każdy w jednym wierszu, albo "-", czyli standardowe wejście',
      exampleCall: "rok zaproszenia",
      exampleAction: "np. KA122-VET; bez tego argumentu KA122-SCH",
      templateAction: "np. KA122-VET",
      newFile: "gdzie go zapisać; bez tego argumentu padnie pytanie",
      award: "co przyznano: osobny plik albo wniosek lub plan z --total; albo całe rozliczenie",
      realised: "co się odbyło; z wniosku czyta się przepływy, wizyty i koszty",
      points: 'punkty albo kilka wniosków z punktami; "-" czyta standardowe wejście',
      accredited: 'organizacja w JSON; "-" czyta standardowe wejście',
      allocationRules: "zasady alokacji budżetu agencji w JSON; bez tego argumentu zasady z pakietu",
      sourcesCall: "rok zaproszenia; bez niego dokumenty wszystkich zaproszeń",
      ratesCall: "rok zaproszenia; bez niego lista znanych zaproszeń",
      from: 'miejsce, np. "Kraków, PL", albo jego współrzędne: "50.06,19.94"',
      to: "tak samo",
    },
    options: {
      help: "wyświetla tę pomoc",
      version: "wyświetla wersję",
      json: "wyświetla wynik w JSON i nic poza nim",
      format: "co zapisać; bez tej opcji to, na co wskazuje końcówka nazwy pliku z -o, albo tekst",
      batchFormat: "wynik w JSON albo wiersz tabeli z podsumowaniem",
      output: "zapisuje do pliku, w formacie według końcówki jego nazwy",
      templateFile: "gdzie go zapisać; domyślna nazwa pochodzi od akcji i zaproszenia",
      lang: "język; także KA1_LANG albo język systemu",
      noColor: "bez kolorów; --color: z kolorami",
      baseRates: "stawki bazowe agencji: plik albo JSON",
      dayCount: "które dni wlicza się do 14 dni ze stawką bazową",
      greenDays: "komu przysługują dni ekologicznej podróży",
      otherCall: "ten sam plan w innym zaproszeniu, z przesuniętymi datami, i różnica według kategorii",
      who: "czyja to kwota",
      records: "ile zawiera wynik",
      range: "także oba końce przedziału, jeśli stawki bazowe agencji nie są znane",
      jobs: "liczba wątków; 1: bez dodatkowych",
      firstLine: "numer pierwszego wiersza, jeśli dane są częścią większej całości",
      field: "dziedzina edukacji: SCH, VET albo ADU; bez tej opcji SCH",
      agency: "kraj agencji narodowej, której stawki bazowe pokazać",
      compare: "co różni się w innym zaproszeniu",
      verify: "porównuje tabelę stawek z naszą; kod 1, jeśli któraś wartość jest inna, brakuje jej albo jest zbędna",
      partial: "z --verify: plik zawiera tylko część wartości",
      export: "zapisuje nasze tabele wszystkich dziedzin tak, jak czyta je --verify; bez pliku wyświetla",
      distanceCall: "rok zaproszenia, według którego podać kwoty; bez tej opcji najnowsze",
      csv: "pary miejsc z pliku CSV, dwie kolumny: skąd, dokąd",
      port: "port; 0: dowolny wolny",
      host: "adres, na którym nasłuchuje: domyślnie niedostępny z innych komputerów",
      cors: "strony z tego źródła mogą czytać odpowiedzi: https://portal.example; można podać kilka razy",
      maxBody: "największy rozmiar treści w MiB; w poleceniu batch: wiersza",
      maxValues: "najwięcej wartości w treści, a w batch: w wierszu",
      maxEntries: "najwięcej pozycji jednej listy w niej, na przykład przepływów",
      total: "dofinansowanie z umowy lub ostatniego aneksu, EUR: 35562.50",
      paid: "ile agencja dotychczas wypłaciła, EUR",
      reduction: "o ile procent agencja obniża wsparcie organizacyjne, zgodnie z jej pismem",
      reason: "dlaczego, dla czytelnika",
      transfers: "co umowa pozwala przesunąć między kategoriami budżetu: plik albo JSON",
      explain: "z uzasadnieniem każdej pozycji",
      planned: "mobilności, które mogą się jeszcze odbyć: lista przepływów albo wniosek z nimi",
      maxRequests: "najwięcej zapytań z treścią obsługiwanych naraz i tyle samo zapytań bez niej; powyżej: status 503",
      maxBatches: "najwięcej zapytań batch naraz, obok pozostałych",
      timeout: "w ile sekund musi dotrzeć zapytanie; w batch: jego następna część",
    },
  },
  manual: {
    examples: `Przykłady:
  $ ka1 wniosek.json --base-rates stawki.json
  $ ka1 check wniosek.json --lang pl
  $ ka1 calculate wniosek.json --base-rates '{"staff":{"1":141}}'
  $ ka1 explain wniosek.json WYJAZD-01 --base-rates stawki.json
  $ ka1 diff plan.json wariant.json --base-rates stawki.json
  $ ka1 base-rate wniosek.json OBSERWACJA-FI 1974.00
  $ ka1 example 2026 KA121-VET > wniosek.json
  $ ka1 template 2026 KA122-SCH -o plan.xlsx
  $ ka1 plan.xlsx -o raport.html
  $ ka1 rates 2026 --agency SE
  $ ka1 rates 2023 --compare 2024
  $ ka1 rates 2026 --export stawki-2026.json
  $ ka1 sources 2026
  $ ka1 settle przyznano.json zrealizowano.json --base-rates stawki.json
  $ ka1 award punkty.json
  $ ka1 allocation organizacja.json zasady.json
  $ ka1 distance "Kraków, PL" "Rzym, IT" --call 2023
  $ ka1 distance "50.06,19.94" "Rzym, IT"
  $ cat wniosek.json | ka1 calculate - --json
  $ ka1 batch wnioski.ndjson --jobs 4 > wyniki.ndjson
  $ ka1 serve

PLIK to wniosek w JSON; "-" czyta standardowe wejście. Stawki bazowe to EUR za
dzień według kategorii i grupy krajów:
  { "staff": { "1": 141, "2": 125, "3": 110 }, "learners": { "2": 55 } }

Kody wyjścia: 0 wykonano; 1 wykonano, lecz projekt nie spełnia warunków, nie
rozstrzygnięto albo nie ma kwoty; 2 danych nie można odczytać albo są błędne,
albo nie można zapisać wyniku.
Dla batch: 0 oceniono każdy wiersz, bez względu na wynik; 1 niektórych wierszy
nie oceniono; 2 danych nie można odczytać albo nie można zapisać wyniku.`,
    batch: `Wynik ma jedną z postaci:
  { "line": 1, "reference": "...", "verdict": "eligible", "total": "35562.50" }
  { "line": 2, "error": { "message": "to nie jest JSON: ..." } }
  { "line": 3, "error": { "message": "...", "issues": [{ ... }] } }
Wynik „compact” zawiera ponadto pozycje, ustalenia, to, czego nie
rozstrzygnięto, i to, co trzeba sprawdzić samodzielnie; wynik „full” zawiera
"result", czyli to, co wyświetla "ka1 assess --json".

Puste wiersze liczą się i nie dają wyniku. Wiersz dłuższy niż 32 MiB daje błąd.`,
    settle: `PRZYZNANO to zatwierdzony projekt i to, co wynika z pism agencji:
  { "application": { ... }, "total": "35562.50",
    "payments": [{ "amount": "28450.00", "date": "2023-09-15" }] }
ZREALIZOWANO to to, co się odbyło, w postaci przepływów wniosku:
  { "flows": [{ "id": "OBSERWACJA-FI", "status": "cancelled", ... }],
    "preparatoryVisits": [...], "exceptionalCosts": [...] }
Przepływy łączy identyfikator (id). Poza kluczami wniosku mają one "status"
(completed, cancelled, force-majeure), "interruptedDays", "fundedDays"
i "forceMajeure". Wszystko może być w jednym pliku:
{ "award", "realised", "options" }.

Kody wyjścia: 0 rozstrzygnięto; 1 nie rozstrzygnięto albo coś nie zostaje
uznane lub jest błędne; 2 danych nie można odczytać albo są błędne.`,
    serve: `W drugim terminalu:
  $ curl -s localhost:8080/assess -H 'Content-Type: application/json' \\
      --data-binary @plan.json
  $ curl -s localhost:8080/rates/2026/SCH

O co można pytać, mówi /openapi.json, a strona jest pod /. Nic z tego, co
przysłano, nie jest przechowywane ani zapisywane w dziennikach. Ctrl+C albo
SIGTERM kończy pracę po udzieleniu odpowiedzi na przyjęte zapytania.`,
    award: `PLIK ma jedną z postaci:
  { "call": 2026, "action": "KA120-SCH",
    "points": { "relevance": 8, "objectives": 30, ... } }
  { "call": 2026, "action": "KA120-SCH", "most": 40,
    "applications": [{ "reference": "...", "points": { ... } }] }
"most" to liczba, którą agencja narodowa przyznaje, jeśli ją ustala.`,
    allocation: `PLIK to organizacja:
  { "call": 2026, "action": "KA121-SCH", "nationalAgency": "SE",
    "kind": "individual", "need": "60000.00", "needBasis": "own-estimate",
    "latestReportScore": 32, "completedProjects":
      [{ "call": 2023, "awarded": "50000", "spent": "48000" }] }
"kind": "coordinator" ma także "organisations". Bez argumentu ZASADY używa się
zasad z pakietu, jeśli w nim są; jeśli nie, komunikat mówi, jak je podać.
Plik z zasadami jest w docs/recipes/allocation.md.

Kody wyjścia: 0 podano koniec przedziału; 1 nie można podać żadnego; 2 błędne
dane albo brak zasad.`,
  },
  usage: {
    seeHelp: "Przykłady: ka1 --help.",
    unknownOption: (name, nearest) => `Nie ma tu opcji ${name}${meant(nearest)}.`,
    noSuchCommand: (word, nearest, known) =>
      `Nie ma polecenia ani pliku „${word}”${nearest === undefined ? `; polecenia: ${known}` : meant(`ka1 ${nearest}`)}.`,
    missingArgument: (name) => `Brakuje argumentu <${name}>.`,
    optionNeedsValue: (name) => `${name}: brakuje wartości.`,
    excessArguments: (command) => `Argumentów jest więcej, niż przyjmuje ka1 ${command}.`,
    noSuchAction: (name, nearest, known) =>
      `W tym zaproszeniu nie ma akcji „${name}”${nearest === undefined ? `; są: ${known}` : meant(nearest)}.`,
    notOneOf: (name, text, known) => `${name}: „${text}” nie jest jedną z wartości: ${known}.`,
    notACall: (name, text) => `${name}: „${text}” nie jest rokiem; rok to np. 2026.`,
    notACountry: (name, text) => `${name}: „${text}” nie jest dwuliterowym kodem kraju, takim jak PL.`,
    notAPort: (name, text) => `${name}: „${text}” nie jest portem od 0 do 65535.`,
    notAnOrigin: (name, text) => `${name}: „${text}” nie jest źródłem, takim jak https://portal.example.`,
    notAPercentage: (name, text) => `${name}: „${text}” musi być liczbą całkowitą od 0 do 100.`,
    notFromOne: (name, text) => `${name}: „${text}” nie jest liczbą całkowitą od 1.`,
    tooMany: (name, text, most) => `${name}: „${text}” to za dużo; najwyżej ${number(most)}.`,
    onlyWith: (name, other) => `Opcja ${name} działa tylko razem z ${other}.`,
    needsFile: (format) => `Format ${format} wymaga pliku: -o PLIK.${format}.`,
    needsCall: (name) => `Opcja ${name} wymaga zaproszenia, np.: ka1 rates 2026 ${name}.`,
    unknownEnding: (file, endings, hasFormat) =>
      `nazwa „${file}” nie ma znanej końcówki: ${endings}${hasFormat ? "; format można też podać opcją --format" : ""}.`,
    notTogether: (name, other) => `Opcji ${name} nie można łączyć z ${other}.`,
  },
  serve: {
    noPage: "Pod adresem / nie ma strony: zbudowano bez niej (tworzy ją npm run site).",
    answersAt: (address) => `ka1 odpowiada pod adresem ${address} (Ctrl+C kończy)`,
    isOpen: "Pytać może każdy, kto ma dostęp do tego komputera przez sieć.",
    portTaken: (port) =>
      `Port ${port} jest zajęty; można wybrać inny: ka1 serve --port ${port === 65535 ? port - 1 : port + 1}`,
    cannotListen: (address, reason) => `${address}: nie można nasłuchiwać (${reason})`,
  },
  example: {
    title: (action, call) => `Przykład: ${action}, zaproszenie ${call}`,
    notes:
      "Wpisz własne dane: organizacje, daty i liczby są zmyślone. Uwagi (notes) są dla czytelnika, żadna reguła na nie nie patrzy; to, co niepotrzebne, można usunąć. Znaczenie każdego klucza pokaże edytor, który zna JSON Schema.",
    baseRates:
      "Wsparcie indywidualne zależy od stawek bazowych agencji narodowej: jeśli nie są tu znane, podaje się je w --base-rates.",
    byPlaces: "Dwie osoby z kadry przez tydzień w szkole za granicą. Odległość jest obliczana z dwóch miejscowości.",
    byKilometres:
      "Jedna osoba na kursie, z opłatą za jego dni. Kilometry pochodzą z kalkulatora odległości Komisji Europejskiej, w jedną stronę.",
    byTrain:
      "Dziesięć osób uczących się i dwie osoby towarzyszące jadą pociągiem: to podróż ekologiczna. Jeśli część grupy leci samolotem, wpisuje się dwa przepływy z tą samą etykietą w kluczu group.",
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
  allocation: {
    interval: (action, call, agency) =>
      `${action}, zaproszenie ${call}, agencja ${agency}: przedział, a nie prognoza. O kwocie w tym przedziale decyduje agencja.`,
    unknown: "Czego nie wiadomo:",
    bringRules: (applicant) =>
      `Agencja publikuje je przed terminem składania wniosków, zwykle pod tytułem „Rules of budget allocation for accredited applicants”. Przepisz jej kwoty do pliku, jak w docs/recipes/allocation.md, i podaj go także: ka1 allocation ${applicant} zasady.json`,
    standardInputTwice: "Standardowe wejście może być tylko jednym z dwóch: organizacją albo zasadami.",
  },
  settle: {
    standardInputTwice: "Standardowe wejście może być tylko jednym z plików.",
    noTotal:
      'nie podaje, ile przyznano. Proszę podać dofinansowanie z umowy przez --total EUR albo zapisać je obok wniosku: { "application": …, "total": "35562.50" }',
    otherTotal: (amount) => `podaje przyznaną kwotę ${amount} EUR, a --total inną; proszę pominąć błędną`,
    tookPlace:
      "podaje, co się odbyło, a nie podaje zaproszenia, akcji ani wnioskodawcy; pierwszy plik to to, co przyznano, drugi to, co się odbyło",
    isWhole: "zawiera całe rozliczenie razem z tym, co się odbyło; nie należy podawać drugiego pliku",
    reasons: "Uzasadnienie każdej pozycji",
    worth: "Wartość",
    breaksRule: "łamie zasadę",
  },
  files: {
    standardInput: "standardowe wejście",
    isDirectory: "to katalog, a nie plik",
    isBinary:
      "to skoroszyt lub inny plik binarny albo tekst w UTF-16; oczekiwano tekstu w UTF-8, w którym każdy wiersz to jeden wniosek w formacie JSON",
    cannotBeRead: (reason) => `nie można odczytać (${reason})`,
    cannotBeWritten: (reason) => `nie można zapisać (${reason})`,
    noSuchFile: "nie ma takiego pliku",
    permissionDenied: "brak uprawnień",
    tooLarge: (mebibytes) => `więcej niż ${mebibytes} MiB`,
    isThere: "plik już istnieje i pozostaje bez zmian",
    isInput: "to plik z danymi, pozostaje bez zmian",
  },
  interview: {
    needsTerminal:
      "ka1 new zadaje pytania w terminalu, a tutaj go nie ma: to potok, plik albo zadanie automatyczne. Plik na początek: ka1 example 2026 > application.json",
    welcome: "Nowy wniosek, pytanie po pytaniu. To, czego jeszcze nie wiadomo, może poczekać: Enter albo „później”.",
    savedIn: (file) =>
      `Każda odpowiedź jest zapisywana w pliku ${file}. Ctrl-C przerywa; to samo polecenie wraca do pytań.`,
    goingOn: (file) => `Plik ${file} już istnieje: pytamy tylko o to, czego brakuje, a resztę można zmienić.`,
    left: (file) => `Wszystkie odpowiedzi są zapisane w pliku ${file}. Dalej:`,
    keys: { move: "wybór, także numerem", moveOnly: "wybór", take: "zatwierdź" },
    whichFile: "Nazwa pliku",
    whichFileHint: "W nim będą zapisywane odpowiedzi.",
    searchHint: "Wpisz początek nazwy.",
    nothingFound: (term) => `Nic nie pasuje do „${term}”.`,
    enterIsLater: "Enter: później",
    enterIsNone: "Enter: brak",
    later: "Później",
    none: "Brak",
    problems: {
      wholeNumber: "Podaj liczbę całkowitą: 20",
      number: "Podaj liczbę, bez znaku oddzielającego tysiące: 2280,4",
      money: "Podaj kwotę w EUR, z centami albo bez: 1900,50",
      date: "Podaj datę: 4.3.2027 albo 2027-03-04",
      empty: "Wpisz coś.",
      notAnObject: "nie jest wnioskiem, tylko innym plikiem JSON",
    },
    idTaken: (id) => `Nazwa „${id}” już jest zajęta.`,
    outside: (label, limits) => `Poza dopuszczalnym zakresem. ${label}: ${limits}.`,
    keepOrChange: "Zmienić odpowiedź?",
    change: "Zmień",
    keep: "Zostaw",
    takeOut: "Usunąć to z pliku?",
    openQuestions: "Czego jeszcze potrzebują reguły",
    agency: (country) => `Agencja narodowa kraju: ${country}`,
    moreAbout: (label) => `${label}: czy dodać coś jeszcze?`,
    nothingMore: "Nie, dalej",
    addEntry: (label) => `Wypełnij: ${label}`,
    oneMore: (label) => `${label}: czy dodać następną pozycję?`,
    noMore: "Nie, to wszystko",
    sameForAll: "Czy wszystkie te osoby są na miejscu przez cały czas i podróżują tak jak uczestnicy?",
    someDiffer: "Nie, niektóre są krócej albo podróżują inaczej",
    shortName: "Krótka nazwa tej pozycji",
    shortNameHint: "Własna nazwa; będzie stała przy kwotach i komunikatach.",
    distance: {
      how: "Jaka to odległość?",
      hint: "W jedną stronę, z miejsca wyjazdu do miejsca działania. Rozstrzyga kalkulator odległości Komisji Europejskiej.",
      places: "Według dwóch miejscowości: obliczymy ją",
      km: "Znam kilometry z kalkulatora odległości",
      band: "Znam przedział odległości",
      kmLabel: "Kilometry w jedną stronę",
      bandLabel: "Przedział odległości i kwota w EUR na osobę",
      origin: "Skąd?",
      venue: "Dokąd?",
      typeToFind: "wpisz początek nazwy",
      is: (km, band, standard, green) =>
        `${km} km, przedział ${band}: ${standard} EUR na osobę, a przy ekologicznych środkach transportu ${green} EUR`,
    },
    travel: {
      how: "Jak podróżują uczestnicy?",
      standard: "Wszyscy inaczej: samolotem albo pojedynczo samochodem",
      green: "Wszyscy ekologicznie: pociągiem, autobusem, wspólnym samochodem",
      mixed: "Część ekologicznie, część nie",
      mixedHint: "Powstaną dwie pozycje z własnymi liczbami osób; w wyjeździe grupowym dwie części jednej grupy.",
      howManyGreen: (label) => `${label}: ile osób podróżuje ekologicznie?`,
      whoIsGreen: "Kto z nich podróżuje ekologicznie?",
      whichPart: (label) => `${label}: której z dwóch pozycji to dotyczy?`,
      outOf: (least, most) => `od ${least} do ${most}`,
      suffixes: { green: "EKO", other: "INNE" },
      parts: (green, other) => `Teraz są dwie pozycje: ${green} i ${other}.`,
      days: (id) => `${id}: dni podróży`,
    },
    noPrice: (id) => `${id}: jeszcze bez kwoty, czegoś brakuje`,
    totalSoFar: (amount) => `Suma dotychczas: ${amount}`,
    flowLine: (id, activity, country, participants) => `${id}: ${activity}, ${country}, uczestnicy: ${participants}`,
    menu: {
      question: "Co dalej?",
      goOn: "Nie ma więcej działań: dalej",
      another: "Następne działanie",
      duplicate: "To samo jeszcze raz, z jakąś zmianą",
      edit: "Zmień działanie",
      remove: "Usuń działanie",
      facts: "Zmień dane organizacji albo projektu",
      visit: "Wizyta przygotowawcza",
      cost: "Koszt nadzwyczajny, na przykład wysokie koszty podróży albo wizy",
      which: "Które?",
      whatToChange: "Co zmienić?",
      done: "Nic więcej",
      travel: "Sposób podróży i dni podróży",
      distance: "Odległość",
    },
    removeSure: (id) => `Usunąć ${id}?`,
    rates: {
      question: (agency, category, group) =>
        `Stawka bazowa agencji narodowej (${agency}) dla ${category}, grupa krajów ${group}`,
      hint: "Każda agencja ustala własne stawki i ogłasza je na swojej stronie; stawki tej agencji nie są tu znane.",
      limits: (minimum, maximum) => `przewodnik dopuszcza od ${minimum} do ${maximum} EUR za dzień`,
      typed: "Znam stawkę",
      readOff: "Odczytaj ją z roboczej wersji formularza",
      later: "Później: podamy oba krańce przedziału",
      perDay: "EUR za dzień",
      readOffHint: "Każda robocza wersja formularza pokazuje kwoty, a każda z nich wynika z jednej stawki bazowej.",
      formAmount: (id, who) => `Wsparcie indywidualne ${id} w formularzu: ${who}, EUR`,
      near: (rate, amount) => `Stawka ${rate} EUR za dzień dałaby ${amount} EUR.`,
      found: (rate) => `Stawka bazowa wynosi ${rate} EUR za dzień.`,
      notFound: "Żadna jedna stawka bazowa nie daje tej kwoty. Sprawdź kwotę, dni i liczbę osób.",
      outside: (limits) => `Poza przedziałem: ${limits}.`,
      categories: { staff: "kadry", learners: "osób uczących się" },
    },
    stillMissing: "Brakuje jeszcze:",
    incomplete: (file) => `Do oceny jeszcze czegoś brakuje. Wszystkie odpowiedzi są zapisane w pliku ${file}.`,
    next: {
      heading: "Co dalej",
      again: "Pokaż to jeszcze raz:",
      explain: "Uzasadnienie każdego euro:",
      change: "Zmień lub dodaj coś:",
      goOn: "Dalej:",
      rates: (file) => `Stawki bazowe są w pliku ${file}.`,
    },
  },
};
