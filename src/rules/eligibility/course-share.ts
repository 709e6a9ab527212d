import type { FieldTable } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { type Cents, exact, formatCents, percentOf } from "../../values/money.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { Budget, BudgetRange, KnownFlow } from "./project.js";

/**
 * Courses and training take at most a share of the grant, or, where the whole grant is small, at most an amount. Every
 * category of the course flows counts: organisational and individual support, travel, course fees, linguistic and
 * inclusion support, exceptional costs. The whole grant holds the financial guarantee, too, which belongs to no flow.
 *
 * Where the agency's base rates are not known, dear courses are set against cheap other flows and the other way round,
 * because each category and country group has a rate of its own: the rule is decided where no rates change it.
 *
 * Not modelled: what the agency cuts from the grant asked for.
 */
export const courseShare: EligibilityRule = {
  id: "course-share",
  table: "activities",
  check({ known, rules, budget }) {
    const limits = rules.field.courseShare;
    if (limits === undefined) return outcome([], []);
    const courses = known.filter(({ activity }) => activity.courseFees === true);
    // Nothing is priced for a project without courses.
    return outcome(courses.length === 0 ? [] : [partOf(courses, budget(), limits)], Object.values(limits));
  },
};

type Limits = NonNullable<FieldTable["courseShare"]>;

/** What the course flows take, and what all the others do. */
interface Shares {
  readonly courses: Cents;
  readonly others: Cents;
}

function partOf(courses: readonly KnownFlow[], { minimum, maximum }: BudgetRange, limits: Limits): Part {
  const activities = new Set<string>(courses.map(({ flow }) => flow.activity));
  const least = sharesOf(minimum, activities);
  if (least === undefined) return lacks(...minimum.missing);
  // The two differ in nothing but the base rates: where the one has a total, so has the other.
  const most = sharesOf(maximum, activities) as Shares;
  const mayBeOver = isOver({ courses: most.courses, others: least.others }, limits);
  if (!mayBeOver) return met;
  const mustBeOver = isOver({ courses: least.courses, others: most.others }, limits);
  if (!mustBeOver) return lacks(["options", "baseRates"]);
  const params = {
    courses: formatCents(least.courses),
    max: formatCents(mostFor(least, limits)),
    grant: formatCents(least.courses + least.others),
  };
  return found(finding("course-share.over-limit", ["flows"], params, citationsOf(...Object.values(limits))));
}

function sharesOf({ grant: { total, summary } }: Budget, activities: ReadonlySet<string>): Shares | undefined {
  if (total === undefined) return undefined;
  // Where the whole is known, so is each activity.
  const courses = summary.activities
    .filter(({ activity }) => activities.has(activity))
    .reduce<Cents>((sum, row) => sum + centsOf(row.total as string), 0);
  return { courses, others: centsOf(total) - courses };
}

/** A total is ours, and may be greater than an amount that an application may give. */
function centsOf(total: string): Cents {
  return exact(total).times(100).toNumber();
}

function isOver(shares: Shares, limits: Limits): boolean {
  return shares.courses > mostFor(shares, limits);
}

/** A share that is no whole number of cents is rounded down: it is the most. */
function mostFor({ courses, others }: Shares, { sharePercent, wholeGrantUpTo, amount }: Limits): Cents {
  const grant = courses + others;
  if (grant <= wholeGrantUpTo.value * 100) return amount.value * 100;
  return Math.floor(percentOf(grant, sharePercent.value) / 100);
}
