/** A group mobility of a school in Poland that misses nothing. */
export const group = {
  id: "GROUP",
  activity: "group-mobility-of-pupils",
  destination: "ES",
  participants: 20,
  durationDays: 7,
  travelDays: 2,
  accompanyingPersons: 2,
  distanceKm: 2005,
  greenTravel: false,
};

/** A whole plan of that school, with the agency's rates for these flows. */
export const planOf = (flows: readonly object[]) => ({
  application: {
    call: 2026,
    action: "KA122-SCH",
    round: 1,
    applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
    project: { startDate: "2026-09-01", durationMonths: 12 },
    flows,
  },
  options: { baseRates: { staff: { 2: 140 }, learners: { 2: 60 } } },
});
