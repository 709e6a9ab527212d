import { describe, expect, it } from "vitest";
import { type Issue, parseApplication, parseDraft } from "../../src/schema/index.js";
import { allFixtures, applicationOf, fixture } from "../fixtures.js";

const demo = fixture("2023/KA122-SCH/whole-application/demo");

const fixtures = allFixtures().filter(({ expected }) => expected.issues === undefined);

const said = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a draft", () => {
  it.each(fixtures)("of a whole application is the application: $name", (each) => {
    const { draft, issues } = parseDraft(each.input);
    expect(issues).toEqual([]);
    const { flows, ...rest } = applicationOf(each);
    expect({ ...draft, flows: draft.flows ?? [] }).toStrictEqual({ ...rest, flows });
  });

  it.each(allFixtures().filter(({ expected }) => expected.issues !== undefined))(
    "has the faults that the application has, but for what is missing: $name",
    ({ input }) => {
      const parsed = parseApplication(input);
      const faults = parsed.success ? [] : parsed.issues.filter(({ code }) => code !== "value.missing");
      expect(parseDraft(input).issues).toEqual(expect.arrayContaining(faults));
      expect(said(parseDraft(input).issues).sort()).toEqual(said(faults).sort());
    },
  );

  it.each([
    ["nothing", undefined, "value.wrong-type"],
    ["null", null, "value.wrong-type"],
    ["a text", "KA122-SCH", "value.wrong-type"],
    ["a list", [], "value.wrong-type"],
    ["a number", Number.NaN, "value.wrong-type"],
    ["a function", () => 1, "value.wrong-type"],
  ])("of %s is empty", (_, value, code) => {
    const { draft, issues } = parseDraft(value);
    expect(draft).toEqual({});
    expect(issues.map((each) => each.code)).toEqual(value === undefined ? [] : [code]);
  });

  it("of an empty object has no faults", () => {
    expect(parseDraft({})).toEqual({ draft: {}, issues: [] });
  });

  it("keeps what stands beside a fault, and the positions in lists", () => {
    const value = {
      call: "2026",
      action: "KA122-SCH",
      applicant: { country: "el", type: "academy", grants: [5, { call: 2025, action: "KA122-SCH" }] },
      flows: [
        7,
        { id: "A", activity: "job-shadowing", participants: 2.5, destination: "uk", accompanyingPersons: [{}, "x"] },
        { id: "B", accompanyingPersons: 3, origin: "Nowy Sącz, pl", venue: { place: "Turku" }, colour: "red" },
      ],
      exceptionalCosts: [
        { persons: 2 },
        { type: "visa", realCost: "1.00" },
        { type: "financial-guarantee", flow: "A" },
      ],
    };
    const { draft, issues } = parseDraft(value);
    expect(draft).toEqual({
      action: "KA122-SCH",
      applicant: { country: "GR", grants: [{}, { call: 2025, action: "KA122-SCH" }] },
      flows: [
        {},
        { id: "A", activity: "job-shadowing", destination: "GB", accompanyingPersons: [{}, {}] },
        {
          id: "B",
          accompanyingPersons: [{ persons: 3 }],
          origin: { place: "Nowy Sącz", country: "PL" },
          venue: { place: "Turku" },
        },
      ],
      exceptionalCosts: [{ persons: 2 }, { realCost: "1.00" }, { type: "financial-guarantee" }],
      refused: [["call"], ["applicant", "type"], ["flows", 1, "participants"], ["exceptionalCosts", 1, "type"]],
    });
    expect(said(issues).sort()).toEqual(
      [
        "value.wrong-type call",
        "value.not-allowed applicant.type",
        "value.wrong-type applicant.grants.0",
        "value.wrong-type flows.0",
        "value.wrong-type flows.1.participants",
        "value.wrong-type flows.1.accompanyingPersons.1",
        "key.unknown flows.2.colour",
        "value.not-allowed exceptionalCosts.1.type",
        "key.unknown exceptionalCosts.2.flow",
      ].sort(),
    );
  });

  it("leaves out a list of countries or labels with a wrong one, and passes over holes in it", () => {
    const flow = { learnerCountries: ["PL", "Spain"], courseCountries: ["pl", undefined, "ie"], people: ["a", "b"] };
    expect(parseDraft({ flows: [flow] }).draft).toEqual({
      flows: [{ courseCountries: ["PL", "IE"], people: ["a", "b"] }],
      refused: [["flows", 0, "learnerCountries", 1]],
    });
  });

  it("leaves out what contradicts the rest", () => {
    const { draft, issues } = parseDraft({
      flows: [
        { id: "A", participants: 2, participantsWithFewerOpportunities: 3, people: ["x", "x"] },
        { id: "A", startDate: "2026-05-02", endDate: "2026-05-01", notRequested: { preparatoryVisits: 1 } },
      ],
      preparatoryVisits: [{ flow: "C", participants: 2 }],
    });
    expect(draft).toEqual({
      flows: [
        { id: "A", participants: 2 },
        { startDate: "2026-05-02", notRequested: {} },
      ],
      preparatoryVisits: [{ participants: 2 }],
      refused: [
        ["flows", 0, "participantsWithFewerOpportunities"],
        ["flows", 0, "people", 1],
        ["flows", 1, "id"],
        ["flows", 1, "endDate"],
        ["preparatoryVisits", 0, "flow"],
      ],
    });
    expect(said(issues)).toEqual([
      "count.exceeds flows.0.participantsWithFewerOpportunities",
      "person.duplicate flows.0.people.1",
      "flow-id.duplicate flows.1.id",
      "dates.reversed flows.1.endDate",
      "flow.not-found preparatoryVisits.0.flow",
      "key.without-rule flows.1.notRequested.preparatoryVisits",
    ]);
  });

  it("says which keys were meant", () => {
    const [first] = parseDraft({ flows: [{ particpants: 2 }] }).issues;
    expect(first?.params).toEqual({ key: "particpants", nearest: "participants" });
  });

  it("does not change what it reads", () => {
    const value = structuredClone(demo.input);
    parseDraft(value, { formValues: true });
    expect(value).toEqual(demo.input);
  });
});
