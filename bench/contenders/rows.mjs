import { activities, countryGroups } from "./rates.mjs";

/**
 * The application as somebody would type it into a sheet: a row for each flow, with its visits and exceptional costs
 * beside it and every default written out. The contenders are given this and need not work it out.
 */
export function rowsOf({ applicant, flows, preparatoryVisits, exceptionalCosts }) {
  return flows.map((flow) => {
    const receiving = activities[flow.activity].incoming ? applicant.country : flow.destination;
    const [beside] = flow.accompanyingPersons ?? [];
    const costOf = (type) => exceptionalCosts.find((cost) => cost.type === type && cost.flow === flow.id);
    return {
      activity: flow.activity,
      destination: receiving,
      group: countryGroups[receiving],
      participants: flow.participants,
      participantsWithFewerOpportunities: flow.participantsWithFewerOpportunities ?? 0,
      durationDays: flow.durationDays,
      travelDays: flow.travelDays ?? 0,
      accompanyingPersons: beside?.persons ?? 0,
      accompanyingDurationDays: beside?.durationDays ?? flow.durationDays,
      distanceKm: flow.distanceKm ?? 0,
      greenTravel: flow.greenTravel ?? false,
      courseFeeDays: flow.courseFeeDays ?? flow.durationDays,
      linguisticSupportParticipants: flow.linguisticSupportParticipants ?? 0,
      inclusionCosts: Number(flow.inclusionCosts ?? 0),
      visitPersons: preparatoryVisits.find((visit) => visit.flow === flow.id)?.participants ?? 0,
      expensiveTravelPersons: costOf("expensive-travel")?.persons ?? 0,
      expensiveTravelCost: Number(costOf("expensive-travel")?.realCost ?? 0),
      entryRequirementsCost: Number(costOf("entry-requirements")?.realCost ?? 0),
    };
  });
}

/** What belongs to no flow. */
export function guaranteeOf({ exceptionalCosts }) {
  return Number(exceptionalCosts.find(({ type }) => type === "financial-guarantee")?.realCost ?? 0);
}
