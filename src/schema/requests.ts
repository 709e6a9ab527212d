import * as z from "zod";
import { mostPlanned } from "../application/most-planned.js";
import { isObject } from "../values/is-object.js";
import { writtenAllocationApplicantSchema } from "./allocation-applicant.js";
import { writtenAllocationRulesSchema } from "./allocation-rules.js";
import { writtenApplicationSchema, writtenFlowSchema } from "./application-shape.js";
import { baseRatesSchema } from "./base-rates.js";
import { moneySchema } from "./money.js";
import { type Parsed, parsed } from "./parse.js";
import { checkedSchema } from "./plan-file.js";
import { settleOptionsSchema, writtenAwardSchema, writtenRealisedSchema } from "./settlement-shape.js";
import { waysToCount } from "./ways-to-count.js";

/** What is read by functions of their own: what each is taken to be. */
interface Parts {
  readonly application: z.ZodType;
  readonly draft: z.ZodType;
  readonly baseRates: z.ZodType;
  readonly applicant: z.ZodType;
  readonly rules: z.ZodType;
  readonly award: z.ZodType;
  readonly realised: z.ZodType;
  readonly planned: z.ZodType;
}

/** The bodies by name, for what their parts are taken to be. */
function requestsOf({ application, draft, baseRates, applicant, rules, award, realised, planned }: Parts) {
  const ofSettlement = z.unknown().optional().meta({
    description: "of a plan that was awarded, as the page saves it; only a settlement looks at it",
  });
  const optionsOf = (rates: z.ZodType) =>
    z
      .strictObject({
        baseRates: rates.optional(),
        ...waysToCount,
        explanations: z.boolean().optional().meta({ description: "false: no reasons of amounts, a smaller answer" }),
        reduction: ofSettlement,
        transferPolicy: ofSettlement,
      })
      .optional()
      .meta({ description: "what a caller may bring or decide" });
  const options = optionsOf(baseRates);
  const settlement = {
    award,
    realised,
    options: settleOptionsSchema
      .extend({ explanations: z.boolean().optional().meta({ description: "false: no reasons of amounts" }) })
      .optional()
      .meta({ description: "what the agency's letters say, and what a caller may bring or decide" }),
  };
  const flow = z.string().min(1).meta({ description: "the id of a flow" });
  const checked = checkedSchema.optional().meta({
    description: "of a plan as the page saves it: the manual checks that are done; no question looks at them",
  });
  /** What else a plan of the page may have. */
  const saved = { checked, award: ofSettlement, realised: ofSettlement };
  const plan = z.strictObject({ application, options, ...saved });
  // Of two, each may be a plan; those options that stand beside both go before its own.
  const side = z.union([application, plan]);
  return {
    application: plan,
    draft: z.strictObject({ application: draft, options, ...saved }),
    explain: z.strictObject({ application, flow: flow.optional(), options, ...saved }),
    compare: z.strictObject({ a: side, b: side, options }),
    "base-rate": z.strictObject({
      application,
      flow,
      amount: moneySchema.meta({ description: "the individual support that a draft of the official form prints" }),
      who: z.enum(["participants", "accompanyingPersons"]).optional(),
      options: optionsOf(z.unknown().meta({ description: "of a plan as the page saves it; not looked at" })),
      ...saved,
    }),
    settle: z.strictObject(settlement),
    remaining: z.strictObject({
      ...settlement,
      planned: planned.optional().meta({ description: "flows that may still take place, as in an application" }),
    }),
    allocation: z.strictObject({
      applicant,
      rules: rules.optional().meta({ description: "the agency's rules; left out: the shipped ones" }),
    }),
  };
}

/** Who reads an application and base rates also reads JSON as text: in a request they are JSON already. */
const notText = z.unknown().refine((value) => typeof value !== "string", {
  params: { code: "value.wrong-type", expected: "object", received: "text" },
});

/** What is beside the parts that are read by functions of their own. */
const envelopes = requestsOf({
  application: notText.nonoptional(),
  draft: notText.nonoptional(),
  baseRates: notText,
  applicant: z.unknown().nonoptional(),
  rules: z.unknown(),
  award: z.unknown().nonoptional(),
  realised: z.unknown().nonoptional(),
  planned: z.unknown(),
});

type Envelopes = typeof envelopes;
export type RequestName = keyof Envelopes;
export type ServiceRequest<Name extends RequestName> = z.output<Envelopes[Name]>;

/** What can be asked of an application alone. */
const ofOne: readonly RequestName[] = ["application", "draft", "explain"];

/**
 * Reads what the service is asked: `{ "application": …, "options": … }`, or the application alone where nothing else is
 * needed; a plan as the page saves it is one, too. Neither the application nor the base rates are checked yet: `readApplication`
 * of `erasmus-ka1/node` does that; nor are an accredited organisation and its agency's rules.
 *
 * @param name "application", "draft", "explain", "compare", "base-rate" or "allocation"
 * @param value anything; it is not changed
 * @returns the parts of the request, or what is wrong beside the application
 * @example
 * parseRequest("base-rate", { application, flow: "JOB-FI", amount: "1,5" })
 * // => { success: false, issues: [{ code: "money.invalid", path: ["amount"], params: {} }] }
 */
export function parseRequest<Name extends RequestName>(name: Name, value: unknown): Parsed<ServiceRequest<Name>> {
  const isAlone = ofOne.includes(name) && isObject(value) && !Object.hasOwn(value, "application");
  const schema: z.ZodType = envelopes[name];
  const read = parsed(schema, isAlone ? { application: value } : value);
  const isOfSettlement = name === "settle" || name === "remaining";
  const request = read.success && !isOfSettlement ? { ...read, data: withoutSettlement(read.data) } : read;
  return request as Parsed<ServiceRequest<Name>>;
}

/** What only a settlement takes into account is no option of other questions. */
function withoutSettlement(request: unknown): unknown {
  if (!isObject(request) || !isObject(request["options"])) return request;
  const { reduction: _, transferPolicy: __, ...options } = request["options"];
  return { ...request, options };
}

/** The same with the shapes of all parts, and the application alone where nothing else is needed: for JSON Schemas. */
export function requestSchemas(): Readonly<Record<RequestName, z.ZodType>> {
  const application = writtenApplicationSchema.meta({ id: "application" });
  const draft = z.record(z.string(), z.unknown()).meta({
    id: "draft",
    title: "What there is of an application",
    description: "as an application; nothing is required",
  });
  const requests = requestsOf({
    application,
    draft,
    baseRates: baseRatesSchema.meta({ id: "baseRates" }),
    applicant: writtenAllocationApplicantSchema.meta({ id: "allocationApplicant" }),
    rules: writtenAllocationRulesSchema.meta({ id: "allocationRules" }),
    award: writtenAwardSchema.meta({ id: "award" }),
    realised: writtenRealisedSchema.meta({ id: "realised" }),
    planned: z.array(writtenFlowSchema).max(mostPlanned),
  });
  return {
    ...requests,
    application: z.union([application, requests.application]),
    draft: z.union([draft, requests.draft]),
    explain: z.union([application, requests.explain]),
  };
}
