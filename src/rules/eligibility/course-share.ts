import type { FieldTable } from "../../rates/call-table.js";
import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type Cents, formatCents, percentOf } from "../../values/money.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Price, Priced } from "../funding-rule.js";

/**
 * Courses and training take at most a share of the grant, or, where the whole grant is small, at most a fixed amount.
 * Every category of the course flows counts: organisational and individual support, travel, course fees, linguistic and
 * inclusion support, exceptional costs. The whole grant includes the financial guarantee, which belongs to no flow. Where
 * the call leaves inclusion support for participants out, it counts on neither side (I21).
 *
 * Where the agency's base rates are not known, the dearest courses are tried with the cheapest other flows, and the
 * reverse, because each category and country group has its own rate. The rule is decided if no rates change the
 * outcome.
 *
 * Not modelled: what the agency cuts from the grant asked for.
 */
export const courseShare = {
  id: "course-share",
  check({ known, tables }, price) {
    const limits = tables.field.courseShare;
    if (limits === undefined) return outcome([], []);
    const hasCourses = known.some(({ activity }) => activity.course === true);
    // Nothing is priced for a project without courses.
    const { sharePercent, wholeGrantUpTo, amount, withoutInclusionCosts } = limits;
    const grounds = [sharePercent, wholeGrantUpTo, amount, withoutInclusionCosts].filter((each) => each !== undefined);
    return outcome(hasCourses ? [partOf(price, limits, grounds)] : [], grounds);
  },
} as const satisfies EligibilityRule;

type Limits = NonNullable<FieldTable["courseShare"]>;

/** What the course flows take, and what all the others do. */
interface Shares {
  readonly courses: Cents;
  readonly others: Cents;
}

function partOf(price: Price, limits: Limits, grounds: readonly Passage[]): Part {
  const minimum = price("minimum");
  if (minimum.missing.length > 0) return lacks(...minimum.missing);
  const [least, most] = [sharesOf(minimum, limits), sharesOf(price("maximum"), limits)];
  const mayBeOver = isOver({ courses: most.courses, others: least.others }, limits);
  if (!mayBeOver) return met;
  const mustBeOver = isOver({ courses: least.courses, others: most.others }, limits);
  if (!mustBeOver) return lacks(["options", "baseRates"]);
  const params = {
    courses: formatCents(least.courses),
    max: formatCents(mostFor(least, limits)),
    grant: formatCents(least.courses + least.others),
  };
  return found(finding("course-share.over-limit", ["flows"], params, citationsOf(grounds)));
}

function sharesOf({ lines }: Priced, { withoutInclusionCosts }: Limits): Shares {
  let [courses, others] = [0, 0];
  for (const { category, who, flow, cents } of lines) {
    if (withoutInclusionCosts !== undefined && category === "inclusionSupport" && who === "participants") continue;
    if (flow?.activity.course === true) courses += cents;
    else others += cents;
  }
  return { courses, others };
}

function isOver(shares: Shares, limits: Limits): boolean {
  return shares.courses > mostFor(shares, limits);
}

/** A share that is not a whole number of cents is rounded down: it is a maximum. */
function mostFor({ courses, others }: Shares, { sharePercent, wholeGrantUpTo, amount }: Limits): Cents {
  const grant = courses + others;
  if (grant <= wholeGrantUpTo.value * 100) return amount.value * 100;
  return Math.floor(percentOf(grant, sharePercent.value) / 100);
}
