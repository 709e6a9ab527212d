import type { Cell } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, outcome, type Part } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { stateOf } from "../facts/states.js";
import type { Group, Joined, KnownFlow } from "../joined.js";

/**
 * Learners of at least two EU Member States or associated countries take part in every group mobility, wherever it is, or
 * in those at the seat of an EU institution, as the call says: those of all its flows together (I22). The group's own
 * country is one of them, and, except at the seat, that of the hosts.
 *
 * Not modelled: how many learners of each country.
 */
export const groupLearnerCountries = {
  id: "group-learner-countries",
  check(joined) {
    return outcome(
      joined.groups.flatMap((group) => {
        const minimumCountries = limitOf(group);
        return minimumCountries === undefined ? [] : [partOf(group, minimumCountries, joined)];
      }),
      activityCells(
        joined.groups.flat(),
        joined,
        ({ minimumCountries, minimumCountriesAtSeat }) => minimumCountries ?? minimumCountriesAtSeat,
      ),
    );
  },
} as const satisfies EligibilityRule;

function limitOf(group: Group): Cell<"number"> | undefined {
  const [{ activity }] = group;
  if (activity.minimumCountries !== undefined) return activity.minimumCountries;
  return group.some(({ input }) => input.venueKind === "eu-institution") ? activity.minimumCountriesAtSeat : undefined;
}

function partOf(group: Group, minimumCountries: Cell<"number">, { tables }: Joined): Part {
  const [first] = group;
  let at: Path | undefined;
  const countries = new Set<string>();
  for (const { input, pathOf } of group) {
    if (input.learnerCountries === undefined) continue;
    at ??= pathOf("learnerCountries");
    for (const country of input.learnerCountries) {
      if (isProgrammeCountry(tables, country)) countries.add(stateOf(tables, country));
    }
  }
  if (at === undefined) return lacks(first.pathOf("learnerCountries"));
  const min = minimumCountries.value;
  if (countries.size < min) {
    const params = { countries: countries.size, min };
    return found(finding("learner-countries.too-few", at, params, minimumCountries.citations));
  }
  const { citations } = tables.field.passages.learnerFormats;
  return found(
    ...sidesNotListed(first, countries).map((params) => finding("learner-countries.not-listed", at, params, citations)),
  );
}

/** The countries of the group and of its hosts that the list lacks. */
function sidesNotListed({ input, sending, receiving }: KnownFlow, countries: ReadonlySet<string>) {
  const own = { side: "sending" as const, ...sending };
  const sides = input.venueKind === "eu-institution" ? [own] : [own, { side: "receiving" as const, ...receiving }];
  return sides.flatMap(({ side, country, given }) =>
    country === undefined || countries.has(country) ? [] : [{ country: given, side }],
  );
}
