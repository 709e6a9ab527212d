import type { Application } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import type { GrantOptions } from "../../src/grant.js";
import { inOrder } from "../properties/eligible-application.js";

/** An application of a call, an action and an activity type that meets every rule, with all that is asked. */
export interface Complete {
  readonly call: number;
  readonly action: string;
  /** Absent for an accreditation. */
  readonly activity?: string;
  readonly application: Application;
}

/** Rates for everybody: only what an application lacks leaves an amount open. */
const options: GrantOptions = {
  baseRates: { staff: { 1: "150.00", 2: "140.00", 3: "130.00" }, learners: { 1: "60.00", 2: "55.00", 3: "50.00" } },
  explanations: false,
};

/** Of a generation of programmes that no rule counts. */
const grants = [{ call: 2019, action: "KA122-SCH", round: 1, role: "beneficiary", nationalAgency: "PL" }] as const;

/** One of each call, action and activity type. */
export const complete: readonly Complete[] = inOrder.flatMap((base): readonly Complete[] => {
  const { call, action, flows } = base;
  const application: Application = {
    ...base,
    nationalAgency: "PL",
    applicant: { ...base.applicant, grants },
    ...(base.consortium === undefined
      ? {}
      : { consortium: { members: base.consortium.members.map((member) => ({ ...member, grants })) } }),
    supportingOrganisations: [{ name: "Fundacja" }],
  };
  if (flows.length === 0) return [{ call, action, application }];
  return flows.map((flow) => ({
    call,
    action,
    activity: flow.activity,
    application: {
      ...application,
      flows: [
        {
          ...flow,
          notRequested: { travel: 1 },
          inclusionCosts: "100.00",
          startDate: application.project?.startDate,
          hostingOrganisation: "Liceo",
          hostingCountry: flow.destination,
          ...(flow.activity === "long-term-learning-mobility-of-pupils"
            ? { preDepartureTraining: { participants: 1, accompanyingPersons: 0, distanceKm: 300 } }
            : {}),
        },
      ],
      preparatoryVisits: [
        { flow: flow.id, hostingOrganisation: "Liceo", participants: 2, learners: 0, inclusionCosts: "20.00" },
      ],
      exceptionalCosts: [
        { type: "expensive-travel", flow: flow.id, persons: 1, realCost: "2000.00" },
        { type: "financial-guarantee", realCost: "100.00", requiredByAgency: true },
      ],
    },
  }));
});

/** What an application leaves open: checks, and amounts. */
export function openIn(application: Application): ReadonlySet<string> {
  const { eligibility, grant } = assess(application, options);
  const checks = eligibility.checks.filter(({ status }) => status === "unknown").map(({ rule }) => rule);
  const isOpen = grant.amountIs !== undefined && grant.total === undefined;
  // An amount that is left out because the application does not say what it depends on.
  const missing = grant.findings.filter(({ code }) => /\.(missing|not-stated)$/.test(code)).map(({ code }) => code);
  return new Set([...checks, ...(isOpen ? ["total"] : []), ...missing]);
}

/** Everything that is said of an application. */
export function answerTo(application: Application) {
  const { eligibility, grant, findings } = assess(application, options);
  return {
    checks: eligibility.checks.map(({ rule, status, missing }) => ({ rule, status, missing })),
    manualChecks: eligibility.manualChecks.map(({ id }) => id),
    lines: grant.lines,
    summary: grant.summary,
    findings: findings.map(({ code, path, params }) => ({ code, path, params })),
  };
}
