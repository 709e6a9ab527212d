import { activities, bands, countryGroups, rate } from "./rates.mjs";

/*
 * The budget as someone who wants only the sum would write it: plain numbers, no explanation, no finding, no check. It
 * covers what the benchmark's application needs, so not the limits that hold across flows.
 */

const figures = {
  organisationalSupport: Object.fromEntries(
    Object.keys(activities).map((activity) => [activity, rate(`organisationalSupport/${activity}/amount`)]),
  ),
  daysAtBaseRate: rate("individualSupport/daysAtBaseRate"),
  percentAfterwards: rate("individualSupport/percentAfterwards"),
  travelDays: rate("individualSupport/travelDays/standard"),
  greenTravelDays: rate("individualSupport/travelDays/green"),
  accompanyingDays: rate("individualSupport/accompanyingDays"),
  inclusionPerParticipant: rate("inclusionSupport/perParticipant"),
  inclusionPercent: rate("inclusionSupport/realCostsPercent"),
  visit: rate("preparatoryVisits/perPerson"),
  visitPersons: rate("preparatoryVisits/persons"),
  courseFee: rate("courseFees/perDay"),
  courseFeeDays: rate("courseFees/days"),
  linguistic: rate("linguisticSupport/perParticipant"),
  reinforced: rate("linguisticSupport/reinforced"),
  guaranteePercent: rate("exceptionalCosts/financial-guarantee/percent"),
  expensiveTravelPercent: rate("exceptionalCosts/expensive-travel/percent"),
  expensiveTravelBelowPercent: rate("exceptionalCosts/expensive-travel/belowPercent"),
  entryPercent: rate("exceptionalCosts/entry-requirements/percent"),
};

/** The total in euro cents. */
export function bareTotal({ applicant, flows, preparatoryVisits = [], exceptionalCosts = [] }, baseRates) {
  let total = 0;
  for (const flow of flows) total += 100 * unitCosts(flow, applicant.country, baseRates) + inclusionCosts(flow);
  for (const { participants } of preparatoryVisits) {
    total += 100 * Math.min(participants, figures.visitPersons) * figures.visit;
  }
  for (const cost of exceptionalCosts) {
    const real = cents(cost.realCost);
    if (cost.type === "financial-guarantee") total += share(real, figures.guaranteePercent);
    else if (cost.type === "entry-requirements") total += share(real, figures.entryPercent);
    else {
      const flow = flows.find(({ id }) => id === cost.flow);
      const unitCost = 100 * cost.persons * travelUnitCost(flow);
      if (real * figures.expensiveTravelBelowPercent > unitCost * 100) {
        total += share(real, figures.expensiveTravelPercent) - unitCost;
      }
    }
  }
  return total;
}

/** All that is paid per person or per day, in euro. */
function unitCosts(flow, home, baseRates) {
  const { rates, courseFees, reinforcedLinguisticSupport, incoming } = activities[flow.activity];
  const { participants, durationDays, accompanyingPersons = [] } = flow;
  let euros = participants * figures.organisationalSupport[flow.activity];
  euros += (flow.participantsWithFewerOpportunities ?? 0) * figures.inclusionPerParticipant;
  euros += (flow.linguisticSupportParticipants ?? 0) * figures.linguistic;
  if (reinforcedLinguisticSupport) euros += participants * figures.reinforced;
  if (courseFees) {
    const days = Math.min(flow.courseFeeDays ?? durationDays, durationDays, figures.courseFeeDays);
    euros += participants * days * figures.courseFee;
  }
  if (rates === undefined) return euros;

  const group = countryGroups[incoming ? home : flow.destination];
  const travelDays = Math.min(flow.travelDays ?? 0, flow.greenTravel ? figures.greenTravelDays : figures.travelDays);
  const unitCost = travelUnitCost(flow);
  euros += participants * (unitCost + perPerson(durationDays + travelDays, baseRates[rates][group]));
  for (const { persons, durationDays: own = durationDays } of accompanyingPersons) {
    const days = Math.min(Math.min(own, durationDays) + travelDays, figures.accompanyingDays);
    euros += persons * (unitCost + perPerson(days, baseRates.staff[group]));
  }
  return euros;
}

function perPerson(days, baseRate) {
  if (days <= figures.daysAtBaseRate) return days * baseRate;
  const reduced = Math.round((baseRate * figures.percentAfterwards) / 100);
  return figures.daysAtBaseRate * baseRate + (days - figures.daysAtBaseRate) * reduced;
}

function travelUnitCost({ distanceKm, greenTravel }) {
  let unitCost = 0;
  for (const band of bands) if (distanceKm >= band.fromKm) unitCost = greenTravel ? band.green : band.standard;
  return unitCost;
}

function inclusionCosts({ inclusionCosts }) {
  return inclusionCosts === undefined ? 0 : share(cents(inclusionCosts), figures.inclusionPercent);
}

const cents = (amount) => Math.round(Number(amount) * 100);
const share = (real, percent) => Math.round((real * percent) / 100);
