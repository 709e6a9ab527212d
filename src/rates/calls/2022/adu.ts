import { between, type Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";
import { adu2021 } from "../2021/adu.js";
import { adu2023 } from "../2023/adu.js";
import { accreditation2022 } from "./accreditation.js";

// The first indexation was that of call 2023.
const ranges = printed(
  "derived",
  cite("PG-2021", { page: 137, section: "Επιχορήγηση για την κάλυψη των ατομικών δαπανών", interpretation: "I17" }),
  cite("EC-indexation", { section: "Call 2023", interpretation: "I17" }),
);
const notIndexed = "As in call 2021: the first indexation was that of call 2023.";

const mobility = cite("KA1-2022-deadlines", { section: "Learning mobility in adult education" });
const day = "The document has the day; the hour is that printed for calls 2021 and 2023.";
const unlisted =
  "Rests on a secondary document of call 2022 that is not among the sources; the heading cited is that of call 2023.";
const shortTerm = (section: string) => cite("PG-2023", { page: 127, section: `Short-term projects: ${section}` });
const accredited = (section: string) => cite("PG-2023", { page: 130, section: `Accredited projects: ${section}` });
const shortDeadlines = shortTerm("Application deadlines");
const shortStart = printed("secondary", shortTerm("Project start dates"));
const accreditedStart = printed("secondary", accredited("Project start date"));

/** What documents of call 2022 say. */
const known = {
  travel: [{ id: "10-99" }],
  individualSupport: {
    staff: {
      1: { minimum: ranges.eurPerDay(90, notIndexed), maximum: ranges.eurPerDay(180, notIndexed) },
      2: { minimum: ranges.eurPerDay(80, notIndexed), maximum: ranges.eurPerDay(160, notIndexed) },
      3: { minimum: ranges.eurPerDay(70, notIndexed), maximum: ranges.eurPerDay(140, notIndexed) },
    },
    learners: {
      1: { minimum: ranges.eurPerDay(35, notIndexed), maximum: ranges.eurPerDay(120, notIndexed) },
      2: { minimum: ranges.eurPerDay(30, notIndexed), maximum: ranges.eurPerDay(104, notIndexed) },
      3: { minimum: ranges.eurPerDay(25, notIndexed), maximum: ranges.eurPerDay(88, notIndexed) },
    },
  },
  actions: {
    "KA122-ADU": {
      rounds: [
        {
          deadline: printed("secondary", mobility, shortDeadlines).instant("2022-02-23T12:00:00+01:00", day),
          startFirst: shortStart.date("2022-06-01", unlisted),
          startLast: shortStart.date("2022-12-31", unlisted),
        },
        {
          deadline: printed(
            "secondary",
            cite("KA122-ADU-2022-round-2", { section: "Deadline" }),
            shortDeadlines,
          ).instant("2022-10-04T12:00:00+02:00", day),
          startFirst: shortStart.date("2023-01-01", unlisted),
          startLast: shortStart.date("2023-05-31", unlisted),
        },
      ],
    },
    "KA121-ADU": {
      rounds: [
        {
          deadline: printed("secondary", mobility, accredited("Application deadline")).instant(
            "2022-02-23T12:00:00+01:00",
            day,
          ),
          startFirst: accreditedStart.date("2022-06-01", unlisted),
          startLast: accreditedStart.date("2022-06-01", unlisted),
        },
      ],
    },
    "KA120-ADU": accreditation2022,
  },
} as const satisfies Known;

/** As the call before, and as the call after. */
export const adu2022 = () => between({ call: 2021, table: adu2021() }, { call: 2023, table: adu2023() }, known);
