import type { AgencyAllocations } from "../allocation-table.js";
import { printed } from "../cell.js";
import { cite, readAs } from "../cite.js";

const basic = cite("UHR-allocation-2026", { section: "Basic grant" });
const basic2026 = printed("secondary", basic);
const maximum2026 = printed("secondary", cite("UHR-allocation-2026", { section: "Maximum grant" }));

export const se = {
  agency: "SE",
  calls: {
    2026: {
      SCH: {
        basicGrant: {
          individual: basic2026.eur(20_000),
          consortium: { perOrganisation: basic2026.eur(20_000), maximum: basic2026.eur(100_000) },
          performance: {
            percent: printed("secondary", ...readAs("I41", basic)).percent(80),
            projects: basic2026.number(3),
          },
          deduction: {
            belowPoints: basic2026.points(25),
            percent: printed("secondary", ...readAs("I42", basic)).percent(20),
          },
          whenShort: { perOrganisation: basic2026.eur(20_000) },
        },
        maximumGrant: {
          individual: maximum2026.eur(200_000),
          consortium: { perOrganisation: maximum2026.eur(200_000), maximum: maximum2026.eur(600_000) },
          lowered: { spentBelowPercent: maximum2026.percent(50) },
        },
      },
    },
  },
} as const satisfies AgencyAllocations;
