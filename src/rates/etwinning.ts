import { printed } from "./cell.js";
import { cite } from "./cite.js";

const at = (section: string) => printed("agency", cite("eTwinning-PL-2025", { section }));

const countries = at("Kraje uczestniczące w programie");
const history = at("Poszerzanie horyzontów");
const lately = at("Tworzenie globalnych połączeń");
const how = at("Jak dokładnie funkcjonuje program?");
const start = at("Na początek");

/** The passage of the fields whose organisations may join: it lists the countries. */
export const eTwinningPassage = countries.rule();

/** Since the beginning, or the handbook does not say since when. */
const sinceLongAgo = { countries: countries.rule() };
const joined = (section: typeof history, year: number) => ({
  countries: countries.rule(),
  since: section.number(year),
});

/** eTwinning, as the Polish bureau's handbook of 2025 describes it. */
export const eTwinning = {
  /** The countries that take part, with the year in which they joined where the handbook says so. */
  countries: {
    AL: joined(history, 2015),
    AM: joined(history, 2012),
    AT: sinceLongAgo,
    AZ: joined(history, 2012),
    BE: sinceLongAgo,
    BA: sinceLongAgo,
    BG: sinceLongAgo,
    HR: joined(history, 2009),
    CY: sinceLongAgo,
    ME: joined(lately, 2022),
    CZ: sinceLongAgo,
    DK: sinceLongAgo,
    EE: sinceLongAgo,
    FI: sinceLongAgo,
    FR: sinceLongAgo,
    GR: sinceLongAgo,
    GE: joined(history, 2012),
    ES: sinceLongAgo,
    NL: sinceLongAgo,
    IE: sinceLongAgo,
    IS: sinceLongAgo,
    JO: joined(lately, 2018),
    XK: joined(lately, 2024),
    LB: joined(lately, 2018),
    LI: joined(history, 2015),
    LT: sinceLongAgo,
    LU: sinceLongAgo,
    LV: sinceLongAgo,
    MK: sinceLongAgo,
    MT: sinceLongAgo,
    MD: joined(history, 2012),
    DE: sinceLongAgo,
    NO: sinceLongAgo,
    PS: joined(lately, 2024),
    PL: sinceLongAgo,
    PT: sinceLongAgo,
    RO: joined(history, 2009),
    RS: joined(history, 2015),
    SK: sinceLongAgo,
    SI: sinceLongAgo,
    SE: sinceLongAgo,
    TN: joined(history, 2012),
    TR: joined(history, 2009),
    UA: joined(history, 2012),
    HU: sinceLongAgo,
    IT: sinceLongAgo,
  },
  schools: at("Kto może wziąć udział w programie?").rule(),
  youngestPupil: how.years(3),
  oldestPupil: how.years(19),
  founders: at("Planuj z głową").number(2),
  nationalProject: how.rule(),
  twinSpacesPerProject: start.number(1),
  aloneNoLabel: start.rule(),
  labelNearEnd: start.rule(),
} as const;
