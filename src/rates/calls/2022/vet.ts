import { between, type Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";
import { vet2021 } from "../2021/vet.js";
import { vet2023 } from "../2023/vet.js";
import { accreditation2022 } from "./accreditation.js";

const individualSupport = "Επιχορήγηση για την κάλυψη των ατομικών δαπανών";
// The first indexation was that of call 2023.
const rangesFrom = (page: number) =>
  printed(
    "derived",
    cite("PG-2021", { page, section: individualSupport, interpretation: "I17" }),
    cite("EC-indexation", { section: "Call 2023", interpretation: "I17" }),
  );
const staff = rangesFrom(103);
const learners = rangesFrom(104);
const notIndexed = "As in call 2021: the first indexation was that of call 2023.";

const unlisted =
  "Rests on a secondary document of call 2022 that is not among the sources; the heading cited is that of call 2023.";
const shortTerm = (section: string) =>
  printed("secondary", cite("PG-2023", { page: 95, section: `Short-term projects: ${section}` }));
const accredited = (section: string) =>
  printed("secondary", cite("PG-2023", { page: 98, section: `Accredited projects: ${section}` }));

/** What documents of call 2022 say. The slides of the Italian agency are of school education, and not among them. */
const known = {
  travel: [{ id: "10-99" }],
  individualSupport: {
    staff: {
      1: { minimum: staff.eurPerDay(90, notIndexed), maximum: staff.eurPerDay(180, notIndexed) },
      2: { minimum: staff.eurPerDay(80, notIndexed), maximum: staff.eurPerDay(160, notIndexed) },
      3: { minimum: staff.eurPerDay(70, notIndexed), maximum: staff.eurPerDay(140, notIndexed) },
    },
    learners: {
      1: { minimum: learners.eurPerDay(35, notIndexed), maximum: learners.eurPerDay(120, notIndexed) },
      2: { minimum: learners.eurPerDay(30, notIndexed), maximum: learners.eurPerDay(104, notIndexed) },
      3: { minimum: learners.eurPerDay(25, notIndexed), maximum: learners.eurPerDay(88, notIndexed) },
    },
  },
  actions: {
    "KA122-VET": {
      rounds: [
        {
          deadline: shortTerm("Application deadlines").instant("2022-02-23T12:00:00+01:00", unlisted),
          startFirst: shortTerm("Project start dates").date("2022-06-01", unlisted),
          startLast: shortTerm("Project start dates").date("2022-12-31", unlisted),
        },
        {
          deadline: shortTerm("Application deadlines").instant("2022-10-04T12:00:00+02:00", unlisted),
          startFirst: shortTerm("Project start dates").date("2023-01-01", unlisted),
          startLast: shortTerm("Project start dates").date("2023-05-31", unlisted),
        },
      ],
    },
    "KA121-VET": {
      rounds: [
        {
          deadline: accredited("Application deadline").instant("2022-02-23T12:00:00+01:00", unlisted),
          startFirst: accredited("Project start date").date("2022-06-01", unlisted),
          startLast: accredited("Project start date").date("2022-06-01", unlisted),
        },
      ],
    },
    "KA120-VET": accreditation2022,
  },
} as const satisfies Known;

/** As the call before, and as the call after. */
export const vet2022 = () => between({ call: 2021, table: vet2021() }, { call: 2023, table: vet2023() }, known);
