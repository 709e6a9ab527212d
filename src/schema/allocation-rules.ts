import * as z from "zod";
import { allocationId } from "../rates/allocation-id.js";
import type { AllocationRules, AllocationTable } from "../rates/allocation-table.js";
import { printed } from "../rates/cell.js";
import { withIds } from "../rates/with-ids.js";
import type { Citation, Source } from "../values/citation.js";
import { countryCode } from "../values/country-code.js";
import { accreditedActions } from "./allocation-applicant.js";
import { moneySchema } from "./money.js";
import { type Parsed, parsed } from "./parse.js";

/** EUR. Far above any agency's budget; a higher figure is a mistake, and could make sums of cents inexact. */
const MOST_FIGURE = 100_000_000;

const money = (description: string) =>
  moneySchema
    .refine((value) => Number(value) <= MOST_FIGURE, {
      error: "number.too-big",
      params: { code: "number.too-big", maximum: MOST_FIGURE },
      // What is no amount is not too big as well.
      when: ({ issues }) => issues.length === 0,
    })
    .meta({ description: `EUR: ${description}` });
const percent = (description: string) =>
  z
    .int()
    .min(0)
    .max(100)
    .meta({ description: `Per cent: ${description}` });

const place = {
  page: z.int().min(1).max(10_000).optional().meta({ description: "The page of the document." }),
  section: z.string().min(1).max(200).meta({ description: "The heading in the document." }),
};
const individual = money("of an organisation that applies alone.");
const consortium = z
  .strictObject({
    perOrganisation: money("for each organisation of a consortium, the coordinator among them."),
    maximum: money("the most for the whole consortium.").optional(),
  })
  .optional()
  .meta({ description: "Of a consortium." });

/** The rules of an agency as their author writes them. */
export const writtenAllocationRulesSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  notes: z.string().max(10_000).optional().meta({ description: "For the reader; nothing looks at them." }),
  call: z.int().min(2000).max(2100).meta({ description: "The year of the call." }),
  action: z.enum(accreditedActions).meta({ description: "Accredited projects of a field." }),
  nationalAgency: z
    .string()
    .regex(/^[A-Za-z]{2}$/, { error: "country.invalid" })
    .meta({ description: "The country of the National Agency." }),
  source: z
    .strictObject({
      title: z.string().min(1).max(500).meta({ description: "The title of the document, as printed." }),
      version: z.string().min(1).max(200).optional().meta({ description: "Its version, or its date." }),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional()
        .meta({ description: "Where it is published." }),
    })
    .meta({ description: "The document that the figures are typed from." }),
  status: z
    .enum(["agency", "secondary"])
    .optional()
    .meta({ description: "agency: the agency's own document (if left out); secondary: somebody who quotes it." }),
  basicGrant: z
    .strictObject({
      ...place,
      individual,
      consortium,
      performance: z
        .strictObject({
          percent: percent("the share of the highest amount spent in one of the latest completed projects."),
          projects: z.int().min(1).max(100).meta({ description: "How many of the latest projects count." }),
        })
        .optional()
        .meta({ description: "A share of past spending, where that is more." }),
      deduction: z
        .strictObject({
          belowPoints: z.number().min(0).max(1000).meta({ description: "Points: fewer lead to the deduction." }),
          percent: percent("what is taken off the basic grant."),
        })
        .optional()
        .meta({ description: "For a low score of the latest report." }),
      whenShort: z
        .strictObject({ perOrganisation: money("the least for each organisation.") })
        .optional()
        .meta({ description: "How far basic grants may be cut where the money does not suffice for all." }),
    })
    .meta({ description: "The basic grant." }),
  maximumGrant: z
    .strictObject({
      ...place,
      individual,
      consortium,
      lowered: z
        .strictObject({
          spentBelowPercent: percent("the share of the last grant; who spent less has a lower maximum."),
        })
        .optional()
        .meta({ description: "Where the maximum is lowered for low spending, by whatever amount." }),
    })
    .meta({ description: "The maximum grant." }),
});

type Written = z.output<typeof writtenAllocationRulesSchema>;

/**
 * Checks the rules of budget allocation that a caller brings for an agency, and makes each figure a cell that knows its
 * document and its place in it.
 *
 * @param value anything; it is not changed
 * @returns the rules for `estimateAllocation`, or every problem with its path
 * @example
 * const parsed = parseAllocationRules({
 *   call: 2026,
 *   action: "KA121-VET",
 *   nationalAgency: "HR",
 *   source: { title: "Rules of budget allocation" },
 *   basicGrant: { section: "Basic grant", individual: 15000 },
 *   maximumGrant: { section: "Maximum grant", page: 2, individual: "150000.00" },
 * });
 * parsed.success && parsed.data.maximumGrant.individual.id // => "VET/allocation/HR/maximumGrant/individual"
 */
export function parseAllocationRules(value: unknown): Parsed<AllocationRules> {
  const found = parsed(writtenAllocationRulesSchema, value);
  return found.success ? { success: true, data: rulesOf(found.data) } : found;
}

function rulesOf({
  call,
  action,
  nationalAgency: agency,
  source,
  status = "agency",
  ...file
}: Written): AllocationRules {
  const nationalAgency = countryCode(agency);
  const name = `${nationalAgency}-allocation-${call}`;
  /** Makes the cells of one place of the document. */
  const at = ({ page, section }: Place, interpretation?: string) =>
    printed(status, withoutAbsent({ source: name, page, section, interpretation }) as Citation);
  const amounts = (place: Place, { perOrganisation, maximum }: NonNullable<Written["basicGrant"]["consortium"]>) => ({
    perOrganisation: at(place).eur(Number(perOrganisation)),
    maximum: maximum === undefined ? undefined : at(place).eur(Number(maximum)),
  });
  const { basicGrant: basic, maximumGrant: most } = file;
  const { performance, deduction, whenShort } = basic;
  const { lowered } = most;
  const cells = withoutAbsent({
    basicGrant: {
      individual: at(basic).eur(Number(basic.individual)),
      consortium: basic.consortium && amounts(basic, basic.consortium),
      performance: performance && {
        percent: at(basic, "I41").percent(performance.percent),
        projects: at(basic).number(performance.projects),
      },
      deduction: deduction && {
        belowPoints: at(basic).points(deduction.belowPoints),
        percent: at(basic, "I42").percent(deduction.percent),
      },
      whenShort: whenShort && { perOrganisation: at(basic).eur(Number(whenShort.perOrganisation)) },
    },
    maximumGrant: {
      individual: at(most).eur(Number(most.individual)),
      consortium: most.consortium && amounts(most, most.consortium),
      lowered: lowered && { spentBelowPercent: at(most).percent(lowered.spentBelowPercent) },
    },
  }) as AllocationTable;
  return {
    call,
    action,
    nationalAgency,
    sources: { [name]: withoutAbsent(source) as Source },
    ...withIds(cells, allocationId(fieldOf(action), nationalAgency)),
  };
}

type Place = Pick<Written["basicGrant"], "page" | "section">;

/** The field is the last part of an action's id. */
const fieldOf = (action: string) => action.slice(action.lastIndexOf("-") + 1);

/** The same without keys that have no value, at any depth. */
function withoutAbsent(part: unknown): unknown {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutAbsent(value)]));
}
