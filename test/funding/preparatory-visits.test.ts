import { describe, expect, it } from "vitest";
import type { PreparatoryVisit } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { applicationOf, findingsOf, grantOf, jobShadowing } from "./application.js";

const here = { ...jobShadowing, id: "HERE", hostingOrganisation: "CEIP Los Naranjos" };
const alsoHere = { ...jobShadowing, id: "ALSO-HERE", hostingOrganisation: " ceip  los naranjos" };
const somewhere = { ...jobShadowing, id: "SOMEWHERE" };

const visiting = (...visits: readonly PreparatoryVisit[]) =>
  applicationOf([here, alsoHere, somewhere], { preparatoryVisits: visits });

/** How many visits are paid. */
const paid = (...visits: readonly PreparatoryVisit[]) =>
  grantOf(visiting(...visits)).lines.filter(({ category }) => category === "preparatoryVisits").length;

describe("the organisation that a preparatory visit goes to", () => {
  it("is that of its flow where the visit names none", () => {
    const visit = { flow: "HERE", participants: 1 };
    expect(paid(visit)).toBe(1);
    expect(paid(visit, visit)).toBe(1);
    expect(paid(visit, { ...visit, flow: "ALSO-HERE" })).toBe(1);
    expect(paid(visit, { ...visit, flow: "SOMEWHERE", hostingOrganisation: "CEIP LOS NARANJOS" })).toBe(1);
    expect(findingsOf(visiting(visit, { ...visit, flow: "ALSO-HERE" }))).toEqual([
      {
        code: "preparatory-visit.more-than-one",
        severity: "error",
        path: ["preparatoryVisits", 1, "hostingOrganisation"],
        params: { hostingOrganisation: " ceip  los naranjos", max: 1 },
      },
    ]);
  });

  it("is not used up by a visit that is not funded, whichever comes first", () => {
    const course = { ...jobShadowing, id: "COURSE", activity: "courses-and-training", hostingOrganisation: "IES Mar" };
    const [forCourse, forJob] = ["COURSE", "SOMEWHERE"].map((flow) => ({
      flow,
      hostingOrganisation: "IES Mar",
      participants: 2,
    })) as [PreparatoryVisit, PreparatoryVisit];
    // Two persons at 575 EUR: 1 150 EUR. Nobody goes to prepare a course.
    for (const preparatoryVisits of [
      [forCourse, forJob],
      [forJob, forCourse],
    ]) {
      const { lines } = grantOf(applicationOf([course, somewhere], { preparatoryVisits }));
      const visits = lines.filter(({ category }) => category === "preparatoryVisits");
      expect(visits.map(({ flow, amount }) => [flow, amount])).toEqual([["SOMEWHERE", "1150.00"]]);
    }
  });

  it("is the one that the visit names, whatever the flow's", () => {
    const visit = { flow: "HERE", participants: 1 };
    expect(paid(visit, { ...visit, hostingOrganisation: "IES Mar" })).toBe(2);
  });

  it("is not known where neither names one, so nobody can say that it is the same", () => {
    const visit = { flow: "SOMEWHERE", participants: 1 };
    expect(paid(visit, visit)).toBe(2);
  });

  it("is the same in capitals, and another one where a space is missing", () => {
    const visitTo = (hostingOrganisation: string) => ({ flow: "SOMEWHERE", hostingOrganisation, participants: 1 });
    expect(paid(visitTo("Goetheschule"), visitTo("GOETHESCHULE"))).toBe(1);
    // German writes the capital of "ß" as "SS", or as "ẞ".
    expect(paid(visitTo("Schule Weißensee"), visitTo("SCHULE WEISSENSEE"), visitTo("SCHULE WEIẞENSEE"))).toBe(1);
    expect(paid(visitTo("Santa Ana"), visitTo("Santaana"))).toBe(2);
  });

  it("is asked for where the flow of the visit is not there either", () => {
    const visit = { flow: "GONE", participants: 1 };
    const checks = checkEligibility(visiting(visit, { ...visit, hostingOrganisation: "IES Mar" })).checks;
    const { status, missing } = checks.find(({ rule }) => rule === "preparatory-visit-per-host") ?? {};
    expect({ status, missing }).toEqual({
      status: "unknown",
      missing: [
        ["preparatoryVisits", 0, "flow"],
        ["preparatoryVisits", 1, "flow"],
        ["preparatoryVisits", 0, "hostingOrganisation"],
      ],
    });
  });
});
