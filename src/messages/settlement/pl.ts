import { numbersOf } from "../numbers.js";
import type { SettlementWords } from "./settlement-words.js";

const { amount } = numbersOf("pl-PL");

export const settlementWords: SettlementWords = {
  title: "Rozliczenie",
  awarded: "Przyznano",
  realised: "Zrealizowano",
  difference: "Różnica",
  percent: "%",
  planned: "Zaplanowano",
  reduction: "Obniżka dokonana przez agencję",
  notCovered: "Ponad to, co można przesunąć między kategoriami",
  beyondAward: "Ponad przyznaną kwotę",
  finalGrant: "Dofinansowanie końcowe",
  paid: "Dotychczas wypłacono",
  balance: { toBePaid: "Pozostało do wypłaty", toBePaidBack: "Do zwrotu", none: "Saldo" },
  left: "Pozostało z dofinansowania",
  leftAfter: "Pozostanie po zaplanowanych działaniach",
  added: "Zwiększa dofinansowanie końcowe o",
  worth: "Byłoby warte",
  mobility: "Mobilność",
  whatBecame: "Co się z nią stało",
  changes: "Zmieniono",
  categories: "Według kategorii budżetu",
  activities: "Według rodzaju działania",
  mobilities: "Według mobilności",
  notKnown: "Czego to rozliczenie nie wie",
  notDecided: ({ minimum, maximum }) => `nierozstrzygnięte: od ${amount(minimum)} do ${amount(maximum)}`,
  furtherPayment: "Kolejna płatność",
  breaks: (rules, worth) =>
    `Niespełnione warunki: ${rules.join("; ")}.${worth === undefined ? "" : ` Byłaby warta ${amount(worth)}.`}`,
  changedAbove: "Zmieniono wartości. To, które mobilności są uznane, ustalenia i przedziały są z chwili eksportu.",
  between: ({ minimum, maximum }) => `od ${amount(minimum)} do ${amount(maximum)}`,
  flowStatuses: {
    kept: "odbyła się",
    "not-kept": "odbyła się, nie zostaje uznana",
    undecided: "odbyła się, nie rozstrzygnięto",
    cancelled: "odwołana",
    "force-majeure": "siła wyższa",
    "not-reported": "nie zgłoszono",
  },
  unknowns: {
    evidence: "Czy to, co zgłoszono, da się udowodnić i co wykażą kontrole agencji.",
    rules: "Czy spełniono poniższe zasady, do których czegoś nie podano; przyjęto, że tak:",
    transfers:
      "Co umowa o udzielenie dotacji pozwala przesunąć między kategoriami budżetu. Za granicę przyjęto tylko kwotę łączną.",
    reduction: "Czy agencja obniży dofinansowanie za słabą, częściową lub spóźnioną realizację i o ile.",
    "force-majeure": "Co zostaje z mobilności odwołanej lub przerwanej przez siłę wyższą: decyduje agencja.",
    "real-costs": "Które koszty rzeczywiste agencja uzna: podane przyjęto jako uznane.",
    "not-kept":
      "Czy agencja uzna to, co łamie zasadę, za niekwalifikowalne, mobilność we wszystkich kategoriach: przewodnik mówi, że może.",
    "project-limits": "Czy limity całego projektu stosuje się ponownie na końcu: podano je, ale niczego nie odjęto.",
    "without-mobility": "Czy zostają wizyty i koszty mobilności, z której poza tym nic nie zostaje.",
    recovery: "Do kiedy pieniądze trzeba zwrócić i z jakimi odsetkami.",
  },
};
