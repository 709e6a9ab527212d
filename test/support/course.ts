/** One course of two persons in Spain, as a file holds it. */
export const course = {
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-20T10:00:00+01:00",
  applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2023-09-01", durationMonths: 12 },
  flows: [
    {
      id: "COURSE-1",
      activity: "courses-and-training",
      destination: "ES",
      participants: 2,
      durationDays: 5,
      travelDays: 3,
      distanceKm: 2280.4,
    },
  ],
};
