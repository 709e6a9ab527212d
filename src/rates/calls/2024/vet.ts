import { between, type Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { vet2023 } from "../2023/vet.js";
import { vet2025 } from "../2025/vet.js";
import { accreditation2024 } from "./accreditation.js";
import { everyField2024 } from "./every-field.js";

// The figures of call 2023, indexed by 5.9 %, are those printed for call 2025; but not the least of learners.
const ranges = printed(
  "derived",
  cite("PG-2023", { page: 101, section: "Individual support", interpretation: "I17" }),
  cite("EC-indexation", { section: "Call 2024", interpretation: "I17" }),
  cite("PG-2025", { page: 98, section: "Individual support", interpretation: "I17" }),
);
const indexed = "That of call 2023 and 5.9 %, rounded; as in call 2025.";

const unlisted =
  "Rests on a secondary document of call 2024 that is not among the sources; the heading cited is that of call 2023.";
const sameDay = "The day of the year printed for calls 2023 and 2025.";
const moved = "Moved from 1 October 2024, after floods in Europe.";
const shortTerm = (section: string) => cite("PG-2023", { page: 95, section: `Short-term projects: ${section}` });
const accredited = (section: string) => cite("PG-2023", { page: 98, section: `Accredited projects: ${section}` });
const shortStart = printed("derived", ...readAs("I17", shortTerm("Project start dates")));
const accreditedStart = printed("derived", ...readAs("I17", accredited("Project start date")));
const movedDeadline = printed("agency", ...readAs("I18", cite("KA1-2024-deadline", { section: "Key Action 1" })));

/** What documents of call 2024 say. The Icelandic agency's page is of school education, and not among them. */
const known = {
  ...everyField2024,
  individualSupport: {
    staff: {
      1: { minimum: ranges.eurPerDay(107, indexed), maximum: ranges.eurPerDay(191, indexed) },
      2: { minimum: ranges.eurPerDay(95, indexed), maximum: ranges.eurPerDay(169, indexed) },
      3: { minimum: ranges.eurPerDay(84, indexed), maximum: ranges.eurPerDay(148, indexed) },
    },
    learners: {
      1: { maximum: ranges.eurPerDay(127, indexed) },
      2: { maximum: ranges.eurPerDay(110, indexed) },
      3: { maximum: ranges.eurPerDay(93, indexed) },
    },
  },
  actions: {
    "KA122-VET": {
      rounds: [
        {
          deadline: printed("secondary", shortTerm("Application deadlines")).instant(
            "2024-02-20T12:00:00+01:00",
            unlisted,
          ),
          startFirst: shortStart.date("2024-06-01", sameDay),
          startLast: shortStart.date("2024-12-31", sameDay),
        },
        {
          deadline: movedDeadline.instant("2024-10-08T12:00:00+02:00", moved),
          startFirst: shortStart.date("2025-01-01", sameDay),
          startLast: shortStart.date("2025-05-31", sameDay),
        },
      ],
    },
    "KA121-VET": {
      rounds: [
        {
          deadline: printed("secondary", accredited("Application deadline")).instant(
            "2024-02-20T12:00:00+01:00",
            unlisted,
          ),
          startFirst: accreditedStart.date("2024-06-01", sameDay),
          startLast: accreditedStart.date("2024-06-01", sameDay),
        },
      ],
    },
    "KA120-VET": accreditation2024,
  },
} as const satisfies Known;

/** As the call before, and as the call after. */
export const vet2024 = () => between({ call: 2023, table: vet2023() }, { call: 2025, table: vet2025() }, known);
