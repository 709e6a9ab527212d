import type { Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";

const deadline = printed(
  "secondary",
  cite("KA1-2022-deadlines", { section: "Erasmus accreditation" }),
  ...readAs(
    "I17",
    cite("PG-2021", { page: 83, section: "Διαπίστευση Erasmus: Προθεσμία υποβολής" }),
    cite("PG-2023", { page: 81, section: "Erasmus accreditation: Submission deadline" }),
  ),
);

/** What documents of call 2022 say of the Erasmus accreditation, the same in all fields. */
export const accreditation2022 = {
  rounds: [
    {
      deadline: deadline.instant(
        "2022-10-19T12:00:00+02:00",
        "The document has the day; the hour is that printed for calls 2021 and 2023, which have the same day of the year.",
      ),
    },
  ],
  // The date of call 2023 is not that of call 2022, and call 2021 prints none.
  validFrom: undefined,
} as const satisfies NonNullable<Known["actions"]>[string];
