import type { FieldTable } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { type Cents, formatCents, percentOf } from "../../values/money.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";
import { overShare, type ShareOfGrant } from "../facts/share-of-grant.js";

/**
 * Courses and training take at most a share of the grant, or, where the whole grant is small, at most a fixed amount.
 * Every category of the course flows counts: organisational and individual support, travel, course fees, linguistic and
 * inclusion support, exceptional costs. The whole grant includes the financial guarantee, which belongs to no flow. Where
 * the call leaves inclusion support for participants out, it counts on neither side (I21).
 *
 * Not modelled: what the agency cuts from the grant asked for.
 */
export const courseShare = {
  id: "course-share",
  check({ known, tables }, price) {
    const limits = tables.field.courseShare;
    if (limits === undefined) return outcome([], []);
    const { sharePercent, wholeGrantUpTo, amount, withoutInclusionCosts } = limits;
    const grounds = [sharePercent, wholeGrantUpTo, amount, withoutInclusionCosts].filter((each) => each !== undefined);
    // Nothing is priced for a project without courses.
    if (!known.some(({ activity }) => activity.course === true)) return outcome([], grounds);
    const share = overShare(
      price,
      ({ realCosts, flow }) => {
        const isLeftOut = realCosts === "inclusion-support-for-participants";
        if (withoutInclusionCosts !== undefined && isLeftOut) return "left-out";
        return flow?.activity.course === true ? "part" : "others";
      },
      (each) => mostFor(each, limits),
    );
    if (share === "within") return outcome([met], grounds);
    if ("missing" in share) return outcome([lacks(...share.missing)], grounds);
    const { over } = share;
    const params = {
      courses: formatCents(over.part),
      max: formatCents(mostFor(over, limits)),
      grant: formatCents(over.part + over.others),
    };
    return outcome([found(finding("course-share.over-limit", ["flows"], params, citationsOf(grounds)))], grounds);
  },
} as const satisfies EligibilityRule;

/** A share that is not a whole number of cents is rounded down: it is a maximum. */
function mostFor(
  { part, others }: ShareOfGrant,
  { sharePercent, wholeGrantUpTo, amount }: NonNullable<FieldTable["courseShare"]>,
): Cents {
  const grant = part + others;
  if (grant <= wholeGrantUpTo.value * 100) return amount.value * 100;
  return Math.floor(percentOf(grant, sharePercent.value) / 100);
}
