import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";

const epos = (topic: string) => cite("EPOS-2024", { section: topic });
const groups = printed("agency", epos("Country groups"));
const travel = printed("agency", epos("Travel"));
const fromKm = printed("agency", ...readAs("I4", epos("Travel")));
const otherFigure = "Rannís prints 1180; every other source prints 1188.";

/** What a page of an agency says of call 2024, the same in every field. */
export const everyField2024 = {
  countryGroups: inGroups(groups.group, {
    1: ["AT", "BE", "DE", "DK", "FI", "FR", "IE", "IS", "IT", "LI", "LU", "NL", "NO", "SE"],
    2: ["CY", "CZ", "EE", "ES", "GR", "LV", "MT", "PT", "SI", "SK"],
    3: ["BG", "HR", "HU", "LT", "MK", "PL", "RO", "RS", "TR"],
  }),
  travel: [
    { fromKm: fromKm.km(10), standard: travel.eur(28), green: travel.eur(56) },
    { fromKm: fromKm.km(100), standard: travel.eur(211), green: travel.eur(285) },
    { fromKm: fromKm.km(500), standard: travel.eur(309), green: travel.eur(417) },
    { fromKm: fromKm.km(2000), standard: travel.eur(395), green: travel.eur(535) },
    { fromKm: fromKm.km(3000), standard: travel.eur(580), green: travel.eur(785) },
    { fromKm: fromKm.km(4000), standard: travel.eur(1188, otherFigure), green: travel.eur(1188, otherFigure) },
    { fromKm: fromKm.km(8000), standard: travel.eur(1735), green: travel.eur(1735) },
  ],
} as const;
