import { finding } from "../../results/finding.js";
import { formatCents, percentOf } from "../../values/money.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";
import { overShare, type ShareOfGrant } from "../facts/share-of-grant.js";
import { thirdCountryTable } from "../facts/third-countries.js";
import type { KnownFlow } from "../joined.js";

/**
 * Activities with third countries not associated to the Programme take at most a share of the grant. The real costs that
 * the call leaves out count on neither side (I21).
 *
 * Not modelled: what the agency cuts from the grant asked for.
 */
export const thirdCountryShare = {
  id: "third-country-share",
  check({ known, tables }, price) {
    const { thirdCountries } = tables.field;
    if (thirdCountries === undefined || tables.action.thirdCountries !== true) return outcome([], []);
    const { sharePercent, leftOut } = thirdCountries;
    const grounds = leftOut === undefined ? [sharePercent] : [sharePercent, leftOut];
    const isThere = ({ receiving: { country } }: KnownFlow) =>
      country !== undefined && thirdCountryTable(tables, country) !== undefined;
    const open = known.filter(({ activity, receiving }) => {
      return activity.thirdCountries === true && receiving.country === undefined;
    });
    if (open.length > 0) return outcome([lacks(...open.map(({ receiving }) => receiving.path))], grounds);
    // Nothing is priced for a project without such activities.
    if (!known.some(isThere)) return outcome([], grounds);
    // A share that is not a whole number of cents is rounded down: it is a maximum.
    const mostOf = ({ part, others }: ShareOfGrant) => Math.floor(percentOf(part + others, sharePercent.value) / 100);
    const share = overShare(
      price,
      ({ realCosts, flow }) => {
        if (realCosts !== undefined && leftOut?.costs.includes(realCosts) === true) return "left-out";
        return flow !== undefined && isThere(flow) ? "part" : "others";
      },
      mostOf,
    );
    if (share === "within") return outcome([met], grounds);
    if ("missing" in share) return outcome([lacks(...share.missing)], grounds);
    const { over } = share;
    const params = {
      amount: formatCents(over.part),
      max: formatCents(mostOf(over)),
      grant: formatCents(over.part + over.others),
    };
    return outcome(
      [found(finding("third-country-share.over-limit", ["flows"], params, citationsOf(grounds)))],
      grounds,
    );
  },
} as const satisfies EligibilityRule;
