import { describe, expect, it } from "vitest";
import type { PreparatoryVisit } from "../../src/application.js";
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

  it("is the one that the visit names, whatever the flow's", () => {
    const visit = { flow: "HERE", participants: 1 };
    expect(paid(visit, { ...visit, hostingOrganisation: "IES Mar" })).toBe(2);
  });

  it("is not known where neither names one, so nobody can say that it is the same", () => {
    const visit = { flow: "SOMEWHERE", participants: 1 };
    expect(paid(visit, visit)).toBe(2);
  });
});
