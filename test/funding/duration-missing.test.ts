import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { applicationOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";

const missing = {
  code: "duration.missing",
  severity: "error",
  path: ["flows", 0, "durationDays"],
  params: {},
};

describe("a flow whose duration is not given", () => {
  const without = (values: Partial<Flow>) => applicationOf([{ ...jobShadowing, durationDays: undefined, ...values }]);

  it("has no individual support and no total, and all else", () => {
    const application = without({ accompanyingPersons: [{ persons: 1 }], participantsWithFewerOpportunities: 1 });
    expect(findingsOf(application)).toEqual([missing]);
    const { lines, summary, total } = grantOf(application);
    expect(lines.map(({ id, amount }) => [id, amount])).toEqual([
      // 2 x 350
      ["JOB/organisationalSupport/participants", "700.00"],
      // 2 x 275 and 1 x 275
      ["JOB/travel/participants", "550.00"],
      ["JOB/travel/accompanyingPersons/0", "275.00"],
      ["JOB/inclusionSupport/organisation", "100.00"],
    ]);
    expect(total).toBeUndefined();
    for (const row of [summary.total, ...summary.activities]) {
      expect(row).not.toHaveProperty("individualSupport");
      expect(row).not.toHaveProperty("total");
      expect(row).toMatchObject({ organisationalSupport: "700.00", travel: "825.00", inclusionSupport: "100.00" });
    }
  });

  it("is asked for where only the accompanying persons have one of their own", () => {
    const companions = [{ persons: 1, durationDays: 3 }];
    const application = without({ accompanyingPersons: companions, participantsWithFewerOpportunities: 1 });
    expect(findingsOf(application)).toEqual([missing]);
    // 1 x 3 x 125
    expect(linesOf("individualSupport", grantOf(application)).map(({ amount }) => amount)).toEqual(["375.00"]);
  });

  it("leaves the amounts of other flows as they are", () => {
    const other = { ...jobShadowing, id: "OTHER" };
    const grant = grantOf(applicationOf([{ ...jobShadowing, durationDays: undefined }, other]));
    // 2 x 4 x 125
    expect(linesOf("individualSupport", grant).map(({ flow, amount }) => [flow, amount])).toEqual([
      ["OTHER", "1000.00"],
    ]);
    expect(grant.total).toBeUndefined();
  });

  it("needs none where no amount depends on it", () => {
    const application = without({ activity: "hosting-teachers-in-training", destination: undefined });
    expect(findingsOf(application)).toEqual([]);
    // 2 x 100
    expect(grantOf(application).total).toBe("200.00");
  });

  it("has course fees for the days that are asked for, and otherwise none that are known", () => {
    const course = { activity: "courses-and-training" };
    // 2 x 3 x 80
    const asked = grantOf(without({ ...course, courseFeeDays: 3 }));
    expect(linesOf("courseFees", asked).map(({ amount }) => amount)).toEqual(["480.00"]);
    const open = grantOf(without(course));
    expect(linesOf("courseFees", open)).toEqual([]);
    // Not known, and so never zero.
    expect(open.summary.total).not.toHaveProperty("courseFees");
  });

  it("is not said to be too short for linguistic support of staff", () => {
    const application = without({ linguisticSupportParticipants: 1 });
    expect(findingsOf(application)).toEqual([missing]);
    expect(grantOf(application).summary.total).not.toHaveProperty("linguisticSupport");
  });
});
