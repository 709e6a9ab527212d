import { between, type Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";
import { sch2021 } from "../2021/sch.js";
import { sch2023 } from "../2023/sch.js";
import { accreditation2022 } from "./accreditation.js";

const indire = (topic: string) => printed("agency", cite("INDIRE-2022", { section: topic }));
const organisational = indire("Supporto organizzativo");
const travelDays = indire("Travel days");

// The first indexation was that of call 2023.
const ranges = printed(
  "derived",
  cite("PG-2021", { page: 120, section: "Επιχορήγηση για την κάλυψη των ατομικών δαπανών", interpretation: "I17" }),
  cite("EC-indexation", { section: "Call 2023", interpretation: "I17" }),
);
const notIndexed = "As in call 2021: the first indexation was that of call 2023.";

const unlisted =
  "Rests on a secondary document of call 2022 that is not among the sources; the heading cited is that of call 2023.";
const shortTerm = (section: string) =>
  printed("secondary", cite("PG-2023", { page: 111, section: `Short-term projects: ${section}` }));
const accredited = (section: string) =>
  printed("secondary", cite("PG-2023", { page: 114, section: `Accredited projects: ${section}` }));

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
      1: { minimum: ranges.eurPerDay(40, notIndexed), maximum: ranges.eurPerDay(80, notIndexed) },
      2: { minimum: ranges.eurPerDay(35, notIndexed), maximum: ranges.eurPerDay(70, notIndexed) },
      3: { minimum: ranges.eurPerDay(30, notIndexed), maximum: ranges.eurPerDay(60, notIndexed) },
    },
    travelDays: { standard: travelDays.days(2), green: travelDays.days(6), greenAdditional: undefined },
  },
  organisationalSupport: {
    "job-shadowing": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "teaching-assignment": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "courses-and-training": { amount: organisational.eur(100) },
    "group-mobility-of-pupils": { amount: organisational.eur(100), groupCap: organisational.eur(1000) },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  actions: {
    "KA122-SCH": {
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
    "KA121-SCH": {
      rounds: [
        {
          deadline: accredited("Application deadline").instant("2022-02-23T12:00:00+01:00", unlisted),
          startFirst: accredited("Project start date").date("2022-06-01", unlisted),
          startLast: accredited("Project start date").date("2022-06-01", unlisted),
        },
      ],
    },
    "KA120-SCH": accreditation2022,
  },
} as const satisfies Known;

/** As the call before, and as the call after. */
export const sch2022 = () => between({ call: 2021, table: sch2021() }, { call: 2023, table: sch2023() }, known);
