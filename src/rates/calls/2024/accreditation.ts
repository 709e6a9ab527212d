import type { Known } from "../../between.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";

const movedDeadline = printed(
  "secondary",
  ...readAs(
    "I18",
    cite("KA120-2024-deadline", { section: "KA120" }),
    cite("KA1-2024-deadline", { section: "Key Action 1" }),
  ),
);
const validity = printed(
  "derived",
  ...readAs(
    "I17",
    cite("PG-2023", { page: 84, section: "Erasmus accreditation: Validity" }),
    cite("PG-2025", { page: 78, section: "Erasmus accreditation: Validity" }),
  ),
);

/** What documents of call 2024 say of the Erasmus accreditation, the same in all fields. */
export const accreditation2024 = {
  rounds: [
    {
      deadline: movedDeadline.instant(
        "2024-10-08T12:00:00+02:00",
        "Moved from 1 October 2024, after floods in Europe.",
      ),
    },
  ],
  validFrom: validity.date("2025-02-01", "1 February of the year after the call, as printed for calls 2023 and 2025."),
} as const satisfies NonNullable<Known["actions"]>[string];
