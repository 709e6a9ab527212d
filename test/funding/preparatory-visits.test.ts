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

/** The outcome of the rule, and what it lacks. */
function statusOf(...visits: readonly PreparatoryVisit[]) {
  const { checks } = checkEligibility(visiting(...visits));
  const { status, missing } = checks.find(({ rule }) => rule === "preparatory-visit-per-host") ?? {};
  return [status, missing];
}

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

  it("is one where neither names it: two visits of a flow go to the same host, whatever it is called", () => {
    const visit = { flow: "SOMEWHERE", participants: 1 };
    expect(paid(visit, visit)).toBe(1);
    expect(findingsOf(visiting(visit, visit))).toStrictEqual([
      {
        code: "preparatory-visit.more-than-one",
        severity: "error",
        path: ["preparatoryVisits", 1, "hostingOrganisation"],
        params: { max: 1 },
      },
    ]);
    expect(statusOf(visit)).toEqual(["pass", undefined]);
    expect(statusOf(visit, visit)).toEqual(["fail", undefined]);
  });

  it("is said to be another one where flows name hosts, that of the visit does, and none of them is it", () => {
    const codes = (flow: string, hostingOrganisation: string) =>
      findingsOf(visiting({ flow, participants: 1, hostingOrganisation })).map(({ code }) => code);
    expect(codes("HERE", "Hotel Sol")).toEqual(["preparatory-visit.other-host"]);
    expect(codes("HERE", "CEIP los Naranjos")).toEqual([]);
    expect(codes("SOMEWHERE", "Hotel Sol")).toEqual([]);
  });

  it("may be the same as that of another visit where one of the two names none", () => {
    const nameless = { flow: "SOMEWHERE", participants: 1 };
    const missing = [["preparatoryVisits", 0, "hostingOrganisation"]];
    // Both are paid, until somebody says that it is one host.
    for (const other of [
      { ...nameless, hostingOrganisation: "IES Mar" },
      { ...nameless, flow: "HERE" },
    ]) {
      expect(paid(nameless, other)).toBe(2);
      expect(statusOf(nameless, other)).toEqual(["unknown", missing]);
    }
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
    expect(statusOf(visit, { ...visit, hostingOrganisation: "IES Mar" })).toEqual([
      "unknown",
      [
        ["preparatoryVisits", 0, "flow"],
        ["preparatoryVisits", 1, "flow"],
        ["preparatoryVisits", 0, "hostingOrganisation"],
      ],
    ]);
  });
});
