import { datesOf } from "../dates.js";
import { numbersOf } from "../numbers.js";
import type { InputWords } from "./input-words.js";

const locale = "pl";
const { number, count } = numbersOf<"one" | "few" | "many" | "other">(locale);
const personForms = { one: "osoba", few: "osoby", many: "osób", other: "osoby" };
const accompanyingForms = {
  one: "towarzysząca",
  few: "towarzyszące",
  many: "towarzyszących",
  other: "towarzyszącej",
};
const dayForms = { one: "dzień", few: "dni", many: "dni", other: "dnia" };
const { date, instant } = datesOf(locale, " o godz. ");
const alternatives = new Intl.ListFormat(locale, { type: "disjunction" });

/** Of base rates, which many agencies print in no list. */
const readOff =
  "Jeśli agencja nie ogłasza wykazu stawek, stawkę można odczytać z roboczej wersji oficjalnego formularza: wynika z kwoty wsparcia indywidualnego pokazanej przy działaniu.";

/** The Polish words of the input, in the terms of the Polish edition of the Programme Guide. */
export const inputWords: InputWords = {
  application: { label: "Wniosek", hint: "Zaproszenie i akcja, w której składany jest wniosek." },
  fields: {
    $schema: { label: "Schemat JSON", hint: "Adres schematu, dzięki któremu edytor podpowiada klucze." },
    reference: { label: "Własne oznaczenie", hint: "Dowolna nazwa tego wniosku; żadna reguła jej nie sprawdza." },
    title: { label: "Tytuł projektu", hint: "Dla autora i czytelników; żadna reguła go nie sprawdza." },
    notes: { label: "Uwagi", hint: "Dla autora i czytelników; żadna reguła ich nie sprawdza." },
    call: {
      label: "Zaproszenie",
      hint: "Rok zaproszenia do składania wniosków; zależą od niego stawki, limity i terminy.",
    },
    action: { label: "Akcja", hint: "Rodzaj wniosku i dziedzina edukacji." },
    round: {
      label: "Runda selekcyjna",
      hint: "Zaproszenie może mieć kilka rund; każda ma własny termin składania wniosków i daty rozpoczęcia.",
    },
    submittedAt: {
      label: "Data i godzina złożenia",
      hint: "Podczas planowania można zostawić puste pole; wtedy wynik podaje termin składania wniosków.",
    },
    roundOpen: {
      label: "Runda otwarta przez agencję narodową",
      hint: "O otwarciu dodatkowej rundy decyduje agencja narodowa i informuje o tym na swojej stronie internetowej.",
    },
    nationalAgency: {
      label: "Agencja narodowa",
      hint: "Kraj agencji, do której składany jest wniosek; puste pole: kraj organizacji albo władz, które ją nadzorują.",
    },

    applicant: { label: "Organizacja składająca wniosek", hint: "Organizacja, która składa ten wniosek." },
    "applicant.name": { label: "Nazwa organizacji" },
    "applicant.country": { label: "Kraj", hint: "Kraj, w którym organizacja ma siedzibę." },
    "applicant.type": {
      label: "Rodzaj organizacji",
      hint: "O tym, jakie organizacje mogą składać wnioski, decydują władze krajowe.",
    },
    "applicant.accreditation": {
      label: "Akredytacja Erasmus",
      hint: "W dziedzinie tej akcji; organizacje z akredytacją wnioskują o projekty akredytowane, pozostałe o krótkoterminowe.",
    },
    "applicant.accreditationValidUntil": {
      label: "Akredytacja ważna do",
      hint: "Ostatni dzień ważności akredytacji przyznanej przez agencję narodową.",
    },
    "applicant.supervisedBy": {
      label: "Nadzór innego kraju",
      hint: "Tylko dla organizacji o specjalnym statusie: kraj władz, które je nadzorują.",
    },
    "applicant.applicationsThisRound": {
      label: "Liczba wniosków w tej rundzie",
      hint: "Ile wniosków w tej akcji organizacja składa w rundzie, łącznie z tym wnioskiem.",
    },
    "applicant.yearsOfExperience": {
      label: "Lata doświadczenia w danej dziedzinie",
      hint: "Od ilu lat organizacja działa w dziedzinie, której dotyczy akredytacja.",
    },
    "applicant.grants": {
      label: "Inne dotacje w Akcji 1",
      hint: "Dotacje w tej dziedzinie, które organizacja otrzymała lub o które wnioskuje, w tym i w innych zaproszeniach, bez tego wniosku. Brak też jest odpowiedzią (w pliku: pusta lista).",
    },
    "applicant.grants.call": { label: "Zaproszenie, z którego pochodzi dotacja" },
    "applicant.grants.action": { label: "Akcja, w której przyznano dotację" },
    "applicant.grants.round": { label: "Runda, w której przyznano dotację" },
    "applicant.grants.role": { label: "Rola w projekcie", hint: "Puste pole: beneficjent." },
    "applicant.grants.nationalAgency": {
      label: "Agencja narodowa, która przyznała dotację",
      hint: "Kraj agencji; tylko dla organizacji o specjalnym statusie.",
    },

    consortium: { label: "Konsorcjum", hint: "Dla koordynatorów konsorcjum na rzecz mobilności." },
    "consortium.members": {
      label: "Członkowie konsorcjum",
      hint: "Wszystkie organizacje członkowskie oprócz organizacji składającej wniosek.",
    },
    "consortium.members.name": {
      label: "Nazwa członka konsorcjum",
      hint: "Taka jak w działaniach, aby było wiadomo, kto wysyła uczestników.",
    },
    "consortium.members.country": {
      label: "Kraj członka konsorcjum",
      hint: "Członkowie pochodzą z tego samego kraju co koordynator.",
    },
    "consortium.members.type": { label: "Rodzaj organizacji członkowskiej" },

    supportingOrganisations: {
      label: "Organizacje wspierające",
      hint: "Organizacje, które pomagają w sprawach praktycznych, a nie są członkami konsorcjum ani organizacjami przyjmującymi.",
    },
    "supportingOrganisations.name": { label: "Nazwa organizacji wspierającej" },

    project: { label: "Projekt" },
    "project.startDate": { label: "Data rozpoczęcia projektu", hint: "Pierwszy dzień projektu." },
    "project.durationMonths": { label: "Czas trwania projektu", hint: "W pełnych miesiącach." },
    "project.extended": {
      label: "Zgoda na przedłużenie",
      hint: "Wniosek o projekt akredytowany składa się na zwykły czas trwania; agencja narodowa może go później przedłużyć.",
    },

    flows: {
      label: "Działania",
      hint: "Jedna pozycja dla uczestników o tym samym działaniu, kraju, czasie trwania i sposobie podróży; kto podróżuje inaczej, należy do innej pozycji.",
    },
    "flows.id": { label: "Krótka nazwa", hint: "Dowolna nazwa tej pozycji; każda musi być inna." },
    "flows.activity": { label: "Rodzaj działania" },
    "flows.group": {
      label: "Grupa",
      hint: "Pozycje o tym samym oznaczeniu to części jednej mobilności grupowej, np. osoby jadące pociągiem i osoby lecące samolotem.",
    },
    "flows.destination": {
      label: "Kraj przyjmujący",
      hint: "Kraj, w którym odbywa się działanie; zależą od niego stawki dzienne.",
    },
    "flows.originCountry": {
      label: "Kraj pochodzenia",
      hint: "Kraj, z którego przyjeżdżają eksperci lub szkolący się nauczyciele.",
    },
    "flows.participants": { label: "Liczba uczestników", hint: "Bez osób towarzyszących." },
    "flows.participantsWithFewerOpportunities": {
      label: "Uczestnicy o mniejszych szansach",
      hint: "Ilu jest ich wśród uczestników; przysługuje na nich wsparcie włączenia. Puste pole: nie ma ich.",
    },
    "flows.durationDays": {
      label: "Dni działania, bez podróży",
      hint: "Od pierwszego do ostatniego dnia włącznie; dni podróży podaje się osobno.",
    },
    "flows.travelDays": {
      label: "Dni podróży",
      hint: "Dni podróży przed działaniem i po nim, na które wnioskuje się o wsparcie indywidualne. Puste pole: żadne.",
    },
    "flows.distanceKm": {
      label: "Odległość w jedną stronę",
      hint: "Od miejsca wyjazdu do miejsca działania, według kalkulatora odległości Komisji Europejskiej.",
    },
    "flows.distanceBand": {
      label: "Przedział odległości",
      hint: "Gdy znany jest tylko przedział; odległość w kilometrach ma pierwszeństwo.",
    },
    "flows.origin": {
      label: "Miejsce wyjazdu",
      hint: "Miejscowość i kraj, zamiast odległości, którą oblicza się wtedy z obu miejsc.",
    },
    "flows.venue": { label: "Miejsce działania", hint: "Miejscowość i kraj, zamiast odległości." },
    "flows.greenTravel": {
      label: "Podróż ekologicznymi środkami transportu",
      hint: "Niskoemisyjne środki transportu na głównej części trasy, np. autobus, pociąg lub wspólny samochód. Puste pole: nie.",
    },
    "flows.accompanyingPersons": {
      label: "Osoby towarzyszące",
      hint: "Osoby, które towarzyszą uczestnikom; jedna pozycja dla osób o tych samych dniach i podróży. Brak też jest odpowiedzią (w pliku: pusta lista).",
    },
    "flows.accompanyingPersons.persons": { label: "Liczba osób" },
    "flows.accompanyingPersons.durationDays": {
      label: "Dni ich pobytu, bez podróży",
      hint: "Puste pole: tyle co działanie.",
    },
    "flows.venueKind": { label: "Miejsce mobilności grupowej", hint: "Gdzie odbywa się mobilność grupowa." },
    "flows.venueCity": {
      label: "Miasto instytucji UE",
      hint: "Dla grupy w siedzibie instytucji Unii Europejskiej, np. Strasburg.",
    },
    "flows.learnerCountries": {
      label: "Kraje osób uczących się",
      hint: "Kraje wszystkich osób uczących się w mobilności grupowej, własnych i z organizacji przyjmującej.",
    },
    "flows.learnerKind": {
      label: "Rodzaj kształcenia zawodowego",
      hint: "Program, w którym uczestniczą osoby uczące się: wstępne lub ustawiczne kształcenie i szkolenie zawodowe.",
    },
    "flows.graduates": {
      label: "Niedawni absolwenci",
      hint: "Ilu uczestników niedawno ukończyło naukę. Puste pole: nie ma ich.",
    },
    "flows.inTraining": {
      label: "W trakcie kształcenia",
      hint: "Czy wszyscy uczestniczą jeszcze w programie kształcenia nauczycieli lub podobnym programie.",
    },
    "flows.graduationDate": {
      label: "Data ukończenia nauki",
      hint: "Dla osób, które zakończyły już kształcenie; jeśli jest ich kilka, najwcześniejsza.",
    },
    "flows.serviceMonths": {
      label: "Obowiązkowa służba",
      hint: "Miesiące obowiązkowej służby cywilnej lub wojskowej od ukończenia nauki; wydłużają dopuszczalny okres. Puste pole: nie było jej.",
    },
    "flows.paidBySendingInstitution": {
      label: "Dotacja instytucji wysyłającej",
      hint: "Czy instytucja wysyłająca przyznaje dotację na podróż i pobyt; wtedy projekt ich nie pokrywa.",
    },
    "flows.shortStayJustified": {
      label: "Uzasadniony krótszy pobyt",
      hint: "Osoby o mniejszych szansach mogą zostać krócej niż minimum, jeśli wniosek to uzasadnia.",
    },
    "flows.mentors": {
      label: "Liczba mentorów",
      hint: "Ile osób w organizacji przyjmującej jest obserwowanych przy pracy.",
    },
    "flows.course": {
      label: "Nazwa kursu",
      hint: "Ta sama nazwa dla tego samego kursu, aby można było sprawdzić limity osób na kursie.",
    },
    "flows.courseFeeDays": {
      label: "Dni z opłatą za udział w kursie",
      hint: "Na jednego uczestnika. Puste pole: wszystkie dni kursu, do limitu z zaproszenia.",
    },
    "flows.courseCountries": {
      label: "Kraje uczestników kursu",
      hint: "Kraje wszystkich osób na kursie, także z innych organizacji.",
    },
    "flows.people": {
      label: "Uczestnicy (imię lub oznaczenie)",
      hint: "Dowolne oznaczenie, które odróżnia osoby, aby limity na osobę obejmowały wszystkie pozycje.",
    },
    "flows.linguisticSupportParticipants": {
      label: "Uczestnicy ze wsparciem językowym",
      hint: "Osoby, które nie mogą skorzystać ze wsparcia językowego online: ich język lub poziom jest niedostępny albo utrudniają im to szczególne bariery, na jakie napotykają osoby o mniejszych szansach. Puste pole: nie ma ich.",
    },
    "flows.preDepartureTraining": {
      label: "Podróż na szkolenie przed wyjazdem",
      hint: "Druga dotacja na podróż w mobilności długoterminowej, w której to szkolenie jest obowiązkowe.",
    },
    "flows.preDepartureTraining.participants": { label: "Uczestnicy szkolenia" },
    "flows.preDepartureTraining.accompanyingPersons": {
      label: "Osoby towarzyszące na szkoleniu",
      hint: "Puste pole: nie ma ich.",
    },
    "flows.preDepartureTraining.distanceKm": {
      label: "Odległość do miejsca szkolenia w jedną stronę",
      hint: "Od miejsca wyjazdu do miejsca szkolenia, według kalkulatora odległości Komisji Europejskiej.",
    },
    "flows.preDepartureTraining.distanceBand": {
      label: "Przedział odległości do miejsca szkolenia",
      hint: "Gdy znany jest tylko przedział; odległość w kilometrach ma pierwszeństwo.",
    },
    "flows.preDepartureTraining.origin": {
      label: "Miejsce wyjazdu na szkolenie",
      hint: "Miejscowość i kraj, zamiast odległości, którą oblicza się wtedy z obu miejsc.",
    },
    "flows.preDepartureTraining.venue": {
      label: "Miejsce szkolenia",
      hint: "Miejscowość i kraj, zamiast odległości.",
    },
    "flows.inclusionCosts": {
      label: "Wsparcie włączenia dla uczestników",
      hint: "Koszty rzeczywiste osób o mniejszych szansach i osób im towarzyszących, razem dla wszystkich.",
    },
    "flows.notRequested": {
      label: "Bez wniosku o dofinansowanie",
      hint: "Dla ilu osób nie wnioskuje się o daną kategorię budżetu, bo jest pokryta inaczej lub na podstawie kosztów rzeczywistych.",
    },
    "flows.notRequested.organisationalSupport": { label: "Bez wsparcia organizacyjnego" },
    "flows.notRequested.individualSupport": { label: "Bez wsparcia indywidualnego" },
    "flows.notRequested.travel": { label: "Bez dofinansowania podróży" },
    "flows.notRequested.courseFees": { label: "Bez opłaty za udział w kursie" },
    "flows.notRequested.linguisticSupport": { label: "Bez wsparcia językowego" },
    "flows.notRequested.preparatoryVisits": { label: "Bez wizyt przygotowawczych" },
    "flows.notRequested.inclusionSupport": { label: "Bez wsparcia włączenia dla organizacji" },
    "flows.notRequested.exceptionalCosts": { label: "Bez kosztów nadzwyczajnych" },
    "flows.startDate": {
      label: "Pierwszy dzień",
      hint: "Pierwszy dzień działania, bez podróży; musi przypadać w czasie trwania projektu.",
    },
    "flows.endDate": { label: "Ostatni dzień", hint: "Ostatni dzień działania, bez podróży." },
    "flows.sendingOrganisation": {
      label: "Organizacja wysyłająca",
      hint: "Członek konsorcjum, który wysyła uczestników. Puste pole: organizacja składająca wniosek.",
    },
    "flows.receivingOrganisation": {
      label: "Organizacja, do której przyjeżdżają goście",
      hint: "Organizacja składająca wniosek lub członek konsorcjum. Puste pole: organizacja składająca wniosek.",
    },
    "flows.hostingOrganisation": {
      label: "Organizacja przyjmująca",
      hint: "Partner za granicą; do niego jedzie się na wizytę przygotowawczą.",
    },
    "flows.hostingCountry": {
      label: "Kraj organizacji przyjmującej",
      hint: "Kraj, w którym ją ustanowiono. Puste pole: kraj przyjmujący.",
    },
    "flows.hostingSupervisedBy": {
      label: "Nadzór innego kraju nad organizacją przyjmującą",
      hint: "Tylko dla organizacji przyjmujących o specjalnym statusie: kraj władz, które je nadzorują.",
    },

    preparatoryVisits: {
      label: "Wizyty przygotowawcze",
      hint: "Wizyty w organizacji przyjmującej przed mobilnością, które poprawiają jej włączenie, zakres lub jakość.",
    },
    "preparatoryVisits.flow": { label: "Działanie poprzedzone wizytą" },
    "preparatoryVisits.participants": { label: "Liczba osób na wizycie" },
    "preparatoryVisits.learners": { label: "W tym osoby uczące się", hint: "Puste pole: nie ma ich." },
    "preparatoryVisits.learnersWithFewerOpportunities": {
      label: "Osoby uczące się o mniejszych szansach",
      hint: "Ile ich jest wśród osób uczących się. Puste pole: nie ma ich.",
    },
    "preparatoryVisits.reason": {
      label: "Uzasadnienie wizyty",
      hint: "Dla czytelnika; każda wizyta musi mieć jasne uzasadnienie.",
    },

    exceptionalCosts: {
      label: "Koszty nadzwyczajne",
      hint: "Koszty rzeczywiste, które musi zatwierdzić agencja narodowa.",
    },
    "exceptionalCosts.type": { label: "Rodzaj kosztu" },
    "exceptionalCosts.flow": { label: "Działanie tych osób" },
    "exceptionalCosts.persons": {
      label: "Liczba osób z tym kosztem",
      hint: "Uczestnicy lub osoby towarzyszące w tym działaniu.",
    },
    "exceptionalCosts.realCost": { label: "Koszt rzeczywisty", hint: "Razem dla wszystkich tych osób." },
    "exceptionalCosts.requiredByAgency": {
      label: "Zabezpieczenie wymagane przez agencję",
      hint: "Koszty zabezpieczenia finansowego uwzględnia się tylko wtedy, gdy zażąda go agencja narodowa.",
    },

    options: { label: "Obliczenie", hint: "Informacje spoza wniosku, od których zależą kwoty." },
    "options.baseRates": {
      label: "Stawki bazowe agencji narodowej",
      hint: "Wsparcie indywidualne na osobę i dzień, opublikowane przez agencję; potrzebne, gdy jej stawki nie są tu znane. Stawkę można też odczytać z roboczej wersji oficjalnego formularza.",
    },
    "options.baseRates.staff": {
      label: "Stawki dla kadry",
      hint: "Także dla osób towarzyszących i zaproszonych ekspertów.",
    },
    "options.baseRates.staff.1": { label: "Grupa krajów 1", hint: readOff },
    "options.baseRates.staff.2": { label: "Grupa krajów 2", hint: readOff },
    "options.baseRates.staff.3": { label: "Grupa krajów 3", hint: readOff },
    "options.baseRates.learners": { label: "Stawki dla osób uczących się" },
    "options.dayCount": {
      label: "Dni z pełną stawką",
      hint: "Które dni liczą się do dni ze stawką bazową, jeśli zaproszenie tego nie określa. Puste pole: dni dofinansowane.",
    },
    "options.greenDays": {
      label: "Dni na podróż ekologiczną",
      hint: "Komu przysługują dodatkowe dni podróży: kto otrzymuje dotację na podróż ekologicznymi środkami transportu czy kto nimi podróżuje. Puste pole: kto otrzymuje dotację.",
    },

    award: {
      label: "Co przyznano",
      hint: "Projekt w ostatnio zatwierdzonej postaci oraz to, co wynika z pism agencji.",
    },
    "award.application": {
      label: "Zatwierdzony projekt",
      hint: "Taki, jak w umowie o udzielenie dotacji lub w ostatnim aneksie; od jego zaproszenia zależą zasady i stawki.",
    },
    "award.total": {
      label: "Przyznane dofinansowanie",
      hint: "Z umowy o udzielenie dotacji lub z ostatniego aneksu; dofinansowanie końcowe nigdy nie jest wyższe.",
    },
    "award.payments": {
      label: "Otrzymane płatności",
      hint: "Co agencja dotychczas wypłaciła, na przykład płatność zaliczkowa.",
    },
    "award.payments.amount": { label: "Kwota płatności" },
    "award.payments.date": { label: "Data płatności" },
    "award.byCategory": {
      label: "Przyznano według kategorii budżetu",
      hint: "Jeśli podaje to umowa. Puste pole: tak, jak we wniosku, jeśli tyle przyznano.",
    },
    "award.byCategory.organisationalSupport": { label: "Wsparcie organizacyjne" },
    "award.byCategory.individualSupport": { label: "Wsparcie indywidualne" },
    "award.byCategory.travel": { label: "Podróż" },
    "award.byCategory.courseFees": { label: "Opłata za udział w kursie" },
    "award.byCategory.linguisticSupport": { label: "Wsparcie językowe" },
    "award.byCategory.preparatoryVisits": { label: "Wizyty przygotowawcze" },
    "award.byCategory.inclusionSupport": { label: "Wsparcie włączenia" },
    "award.byCategory.exceptionalCosts": { label: "Koszty nadzwyczajne" },

    realised: { label: "Co się odbyło", hint: "Działania, wizyty i koszty takie, jakie były naprawdę." },
    "realised.flows": {
      label: "Zrealizowane działania",
      hint: "Jedna pozycja na każde przyznane działanie, z jego krótką nazwą; można dodać działania, których nie przyznano.",
    },
    "realised.flows.status": { label: "Co się stało z mobilnością", hint: "Puste pole: odbyła się." },
    "realised.flows.durationDays": {
      label: "Dni działania, bez podróży i przerw",
      hint: "Puste pole: od pierwszego do ostatniego dnia włącznie, bez przerwy.",
    },
    "realised.flows.interruptedDays": {
      label: "Dni przerwy",
      hint: "Dni między pierwszym a ostatnim, w których uczestnicy nie brali udziału w działaniu; nie są finansowane. Puste pole: żadne.",
    },
    "realised.flows.fundedDays": {
      label: "Dni, o które się wnioskuje",
      hint: "Dni wsparcia indywidualnego razem z dniami podróży, jeśli wnioskuje się o mniej, niż ich było. Puste pole: wszystkie.",
    },
    "realised.flows.forceMajeure": {
      label: "Kwoty zachowane mimo siły wyższej",
      hint: "Kwoty, o które się wnioskuje, według kategorii budżetu; musi je zatwierdzić agencja narodowa. Puste pole: kwota nieznana.",
    },

    planned: { label: "Co jest jeszcze planowane", hint: "Działania, które mogą się jeszcze odbyć, jak we wniosku." },

    "options.reduction": {
      label: "Obniżka dokonana przez agencję",
      hint: "Za słabą, częściową lub spóźnioną realizację, zgodnie z pismem agencji.",
    },
    "options.reduction.percent": {
      label: "Obniżka",
      hint: "Procent wsparcia organizacyjnego za to, co zrealizowano.",
    },
    "options.reduction.reason": { label: "Powód obniżki", hint: "Dla autora i czytelników." },
    "options.transferPolicy": {
      label: "Przesunięcia między kategoriami budżetu",
      hint: "Na co pozwala umowa o udzielenie dotacji. Puste pole: granicą jest tylko kwota łączna, a uwaga mówi, co pozostaje niepewne.",
    },
    "options.transferPolicy.name": { label: "Gdzie jest to zapisane", hint: "Dla autora i czytelników." },
    "options.transferPolicy.transfers": {
      label: "Dozwolone przesunięcia",
      hint: "Czego nie ma na liście, nie można przesunąć. Pusta lista: niczego.",
    },
    "options.transferPolicy.transfers.from": { label: "Z kategorii" },
    "options.transferPolicy.transfers.to": { label: "Do kategorii" },
    "options.transferPolicy.transfers.percent": {
      label: "Najwyżej",
      hint: "Procent kwoty przyznanej w pierwszej kategorii.",
    },
  },
  options: {
    organisationType: {
      school: "Szkoła",
      "vet-provider": "Organizacja prowadząca kształcenie i szkolenie zawodowe",
      "adult-education-provider": "Organizacja prowadząca edukację dorosłych",
      "public-authority": "Organ publiczny",
      "coordination-body": "Organ koordynujący",
      company: "Przedsiębiorstwo",
      other: "Inna organizacja",
    },
    accreditation: {
      none: "Brak",
      individual: "Dla pojedynczej organizacji",
      coordinator: "Dla koordynatora konsorcjum",
    },
    role: { beneficiary: "Beneficjent", member: "Członek konsorcjum" },
    venueKind: {
      "hosting-organisation": "w organizacji przyjmującej",
      "elsewhere-in-hosting-country": "gdzie indziej w kraju przyjmującym",
      "eu-institution": "w instytucji UE",
    },
    learnerKind: {
      initial: "Wstępne kształcenie i szkolenie zawodowe",
      continuing: "Ustawiczne kształcenie i szkolenie zawodowe",
    },
    exceptionalCost: {
      "expensive-travel": "Wysokie koszty podróży",
      "entry-requirements": "Wizy, zezwolenia na pobyt, szczepienia i zaświadczenia lekarskie",
      "financial-guarantee": "Zabezpieczenie finansowe",
    },
    dayCount: {
      "funded-days": "Dni działania i dofinansowane dni podróży",
      "activity-days": "Tylko dni działania",
    },
    greenDays: {
      "green-grant": "Kto otrzymuje dotację na podróż ekologiczną",
      "green-travel": "Kto podróżuje ekologicznie",
    },
    mobilityStatus: {
      completed: "Odbyła się",
      cancelled: "Odwołano: nikt nie pojechał",
      "force-majeure": "Odwołano lub przerwano z powodu siły wyższej",
    },
  },
  yes: "Tak",
  no: "Nie",
  units: {
    persons: "osoby",
    days: "dni",
    months: "miesiące",
    years: "lata",
    km: "km",
    EUR: "EUR",
    "EUR/day": "EUR za dzień",
    "%": "%",
    applications: "wnioski",
  },
  actions: {
    "KA120-SCH": "Akredytacja Erasmus (KA120), edukacja szkolna",
    "KA120-VET": "Akredytacja Erasmus (KA120), kształcenie i szkolenie zawodowe",
    "KA120-ADU": "Akredytacja Erasmus (KA120), edukacja dorosłych",
    "KA121-SCH": "Projekt akredytowany (KA121), edukacja szkolna",
    "KA121-VET": "Projekt akredytowany (KA121), kształcenie i szkolenie zawodowe",
    "KA121-ADU": "Projekt akredytowany (KA121), edukacja dorosłych",
    "KA122-SCH": "Projekt krótkoterminowy (KA122), edukacja szkolna",
    "KA122-VET": "Projekt krótkoterminowy (KA122), kształcenie i szkolenie zawodowe",
    "KA122-ADU": "Projekt krótkoterminowy (KA122), edukacja dorosłych",
  },
  limits: {
    value: (unit, value) => {
      // A call is a year: 2021, and not 2,021.
      if (typeof value === "number") return unit === "call" ? String(value) : number(value);
      if (unit === "instant") return `${instant(String(value))} czasu brukselskiego`;
      return unit === "date" ? date(value) : value;
    },
    candidate: (call, value) => `${value} (zaproszenie ${call})`,
    noLimit: "bez limitu",
    noActivity: "brak takiego działania",
    oneOf: (values) => alternatives.format(values),
    atLeast: (minimum) => `co najmniej ${minimum}`,
    atMost: (maximum) => `najwyżej ${maximum}`,
    months: (minimum, maximum) => `od ${minimum} do ${maximum} miesięcy`,
    accreditedMonths: (months, extended) => `${months} miesięcy; po przedłużeniu projektu ${extended}`,
    days: (minimum, maximum) => `od ${minimum} do ${maximum} dni bez podróży`,
    daysJustified: (minimum) => `od ${minimum} dni dla osób o mniejszych szansach, w uzasadnionych przypadkach`,
    travelDays: (standard, green) =>
      `najwyżej ${standard} dni; ${green} w przypadku podróży ekologicznymi środkami transportu`,
    travelDaysAdditional: (standard, additional) =>
      `najwyżej ${standard} dni i dodatkowo ${additional} w przypadku podróży ekologicznymi środkami transportu`,
    accompanyingDays: (maximum) => `wsparcie indywidualne najwyżej za ${maximum} dni`,
    deadline: (text) => `do ${text}`,
    window: (first, last) => (first === last ? first : `od ${first} do ${last}`),
    inRound: (round, window) => `runda ${round}: ${window}`,
    round: (round, deadline, window) =>
      `${round}: termin ${deadline}${window === undefined ? "" : `, rozpoczęcie ${window}`}`,
    countriesOfCall: (programmeCountries, thirdCountries) =>
      `państwo członkowskie UE lub państwo trzecie stowarzyszone z Programem (${number(programmeCountries)})${thirdCountries === 0 ? "" : ` albo inne państwo trzecie (${number(thirdCountries)})`}`,
    grants: (maximum, calls, since) =>
      `najwyżej ${maximum} w ${calls} kolejnych zaproszeniach, od zaproszenia ${since}`,
    agreements: (maximum) => `najwyżej ${maximum} w jednym zaproszeniu, licząc udział w konsorcjach`,
    emptyList: "jeśli nie ma żadnych: pusta lista []",
    members: (minimum) => `koordynator ma co najmniej ${minimum}`,
    group: (minimum) => `w całej grupie co najmniej ${minimum}`,
    participantsInAll: (maximum) => `we wszystkich działaniach razem najwyżej ${maximum}`,
    band: (id) => (id.endsWith("+") ? `${id.slice(0, -1)} km lub więcej` : `${id.replace("-", "–")} km`),
    distance: (bands) => `kilometry albo przedział: ${bands.join(", ")}, albo dwa miejsca`,
    countries: (minimum) => `co najmniej z ${minimum} krajów`,
    countriesAtSeat: (minimum) => `co najmniej z ${minimum} krajów, jeśli działanie odbywa się w instytucji UE`,
    mentors: (persons) => `jednocześnie najwyżej ${persons} osoby na jednego mentora`,
    graduated: (months) => `najwyżej ${months} miesięcy przed rozpoczęciem`,
    courseFee: (perDay, days, perPerson) =>
      `${perDay} EUR za dzień${days === undefined ? "" : `, najwyżej za ${days} dni`}${perPerson === undefined ? "" : `, najwyżej ${perPerson} EUR na osobę`}`,
    coursePersons: (ofOrganisation, ofConsortium) =>
      `na tym samym kursie najwyżej ${ofOrganisation} osoby z jednej organizacji i ${ofConsortium} z konsorcjum`,
    coursesPerPerson: (maximum) => `najwyżej ${maximum} kurs na osobę`,
    longerThan: (days) => `jeśli działanie trwa dłużej niż ${days} dni`,
    visitsPerHost: (maximum) => `w każdej organizacji przyjmującej najwyżej ${maximum}`,
    insideProject: "w czasie trwania projektu",
    rates: (minimum, maximum) => `od ${minimum} do ${maximum} EUR za dzień`,
    share: (percent) => `dofinansowanie obejmuje ${percent}% kosztów rzeczywistych`,
    notPaid: "bez dofinansowania",
  },
  flowTitle: ({ activity = "Działanie", participants, accompanying = 0, place, days, isGreen }) => {
    const beside = accompanying > 0 ? ` i ${count(accompanying, accompanyingForms)}` : "";
    const parts = [
      participants === undefined ? "" : `${count(participants, personForms)}${beside}`,
      place ?? "",
      days === undefined ? "" : count(days, dayForms),
      isGreen ? "podróż ekologiczna" : "",
    ];
    const rest = parts.filter((part) => part !== "").join(", ");
    return rest === "" ? activity : `${activity}: ${rest}`;
  },
};
