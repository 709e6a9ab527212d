import { product } from "../../results/explanation.js";
import { eachOnce, type Finding, finding } from "../../results/finding.js";
import type { InputLimit } from "../../results/input-limit.js";
import type { Path } from "../../values/path.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { whereNobodyAsks } from "../facts/persons.js";
import { preDepartureJourneys } from "../facts/pre-departure.js";
import type { TravelUnitCost } from "../facts/travel-unit-cost.js";
import { venueInOtherCountry } from "../facts/venue-country.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Travel: a unit cost per person, for the return trip, by the one-way distance. Persons whose travel is paid as an
 * exceptional cost get none (I11). The way to a training before departure is paid beside it, to those who go there.
 *
 * Not modelled: whether green travel really was green; the beneficiary declares that.
 */
export const travel: FundingRule = {
  price(joined, { travelGrants }) {
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const limits: InputLimit[] = [];
    const every = showsEveryLimit(joined.options);

    for (const flow of joined.funded) {
      const missing: Path[] = [];
      const saidOfFlow: Finding[] = [];
      for (const unit of journeysOf(flow)) {
        saidOfFlow.push(...unit.findings);
        if (unit.status === "unknown") missing.push(...unit.missing);
      }
      findings.push(...eachOnce(saidOfFlow), ...venueInOtherCountry(joined, flow));

      for (const { party, persons: paid } of travelGrants(flow)) {
        if (every) limits.push(...whereNobodyAsks(party, "travel"));
        const unit = party.travel();
        if (unit.status !== "known" || paid.persons === 0) continue;
        lines.push({
          category: "travel",
          flow,
          who: party.who,
          item: party.entry,
          cents: paid.persons * unit.cents,
          explain: () => product(paid.explain(), unit.leaf()),
        });
      }

      for (const { who, persons, travel: unit } of preDepartureJourneys(flow, joined.tables)) {
        if (persons.persons === 0) continue;
        findings.push(...unit.findings);
        if (unit.status === "unknown") missing.push(...unit.missing);
        if (unit.status !== "known") continue;
        lines.push({
          category: "travel",
          flow,
          who,
          item: "pre-departure-training",
          cents: persons.persons * unit.cents,
          explain: () => product(persons.explain(), unit.leaf()),
        });
      }
      if (flow.input.preDepartureTraining !== undefined && flow.activity.preDepartureTraining !== true) {
        const params = { activity: flow.activity.id };
        const { citations } = joined.tables.funding.travel[0].standard;
        findings.push(
          finding("pre-departure-training.not-available", flow.pathOf("preDepartureTraining"), params, citations),
        );
      }
      if (missing.length > 0) unpriced.push({ category: "travel", flow, missing });
    }
    return { lines, unpriced, findings, limits };
  },
};

/** What each journey of a flow costs; parties who travel alike share one. */
function journeysOf({ parties }: KnownFlow): Iterable<TravelUnitCost> {
  return new Set(parties.map((party) => party.travel()));
}
