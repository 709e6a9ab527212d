import type { HttpWords } from "./http-words.js";

/** The Polish words of the service. */
export const words: HttpWords = {
  titles: {
    "bad-request": "Zapytania nie da się odczytać.",
    "not-json": "Treść nie jest zapisana w formacie JSON.",
    "not-found": "Tutaj nic nie ma.",
    "method-not-allowed": "Ta metoda nic tu nie robi.",
    late: "Zapytanie nie dotarło na czas.",
    "too-large": "Treść jest za duża.",
    "wrong-media-type": "Treść jest innego typu.",
    "not-expected": "Nagłówek Expect może zawierać tylko 100-continue.",
    "invalid-input": "Dane zawierają błędy.",
    "header-too-large": "Nagłówek jest za duży.",
    fault: "Błąd po stronie usługi: niczego nie obliczono.",
    busy: "Za dużo zapytań naraz.",
  },
  noSuchRoute: "O co można pytać, wymienia /openapi.json.",
  methodsAllowed: (methods) => `Dozwolone tutaj: ${methods}.`,
  tooManyBytes: (size) => `Wczytuje się co najwyżej ${size}.`,
  tooManyValues: (values) => `Wczytuje się co najwyżej ${values} wartości.`,
  tooManyEntries: (list, entries, most) =>
    `${list}: pozycji na jednej liście: ${entries}; wczytuje się co najwyżej ${most}.`,
  bodyLate: (seconds) => `Czas oczekiwania: ${seconds} s.`,
  badAddress: "W adresie jest znak %, który nie zaczyna żadnego znaku.",
  bodyCut: "Treść urwała się przed końcem.",
  mediaType: (expected) => `Wysyła się ją jako ${expected}.`,
  encoded: "Wysyła się ją bez kompresji, bez nagłówka Content-Encoding.",
  busy: "Spróbuj za chwilę.",
  noSuchCall: (call, known) => `Zaproszenie ${call} nie jest znane; znane zaproszenia: ${known}.`,
  noSuchField: (field, known) => `Dziedzina ${field} nie jest znana; znane dziedziny: ${known}.`,
  noSuchAction: (action, known) => `Akcja ${action} nie jest znana; znane akcje: ${known}.`,
};
