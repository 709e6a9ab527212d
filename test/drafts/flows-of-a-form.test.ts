import { describe, expect, it } from "vitest";
import { countryOfPlace, flowTitle, proposedFlowId, relevantFields, splitFlow } from "../../src/form/index.js";
import { messages as polish } from "../../src/messages/pl.js";

describe("the title of a flow", () => {
  const flow = {
    activity: "group-mobility-of-pupils",
    destination: "ES",
    participants: 11,
    accompanyingPersons: [{ persons: 2 }, { persons: 1 }, {}],
    durationDays: 7,
    greenTravel: true,
  } as const;

  it("grows with what is known", () => {
    expect(flowTitle({})).toBe("Activity");
    expect(flowTitle({ activity: "job-shadowing" })).toBe("Job shadowing");
    expect(flowTitle({ activity: "job-shadowing", participants: 1 })).toBe("Job shadowing: 1 person");
    expect(flowTitle({ activity: "job-shadowing", durationDays: 1 })).toBe("Job shadowing: 1 day");
    expect(flowTitle({ activity: "something", destination: "ES", greenTravel: false })).toBe("something: to Spain");
    expect(flowTitle(flow)).toBe(
      "Group mobility of school pupils: 11 persons and 3 accompanying to Spain, 7 days, green travel",
    );
  });

  it("has the town where it is known, and where guests come from", () => {
    for (const [persons, said] of [
      [1, "1 towarzysząca"],
      [2, "2 towarzyszące"],
      [5, "5 towarzyszących"],
      [12, "12 towarzyszących"],
      [22, "22 towarzyszące"],
    ] as const) {
      expect(flowTitle({ ...flow, accompanyingPersons: [{ persons }] }, polish)).toContain(` i ${said}, `);
    }
    expect(flowTitle({ ...flow, venue: { place: "Valencia", country: "ES" } })).toContain("to Valencia, 7 days");
    expect(flowTitle({ ...flow, venue: { country: "ES" } })).toContain("to Spain");
    expect(flowTitle({ activity: "invited-experts", originCountry: "DE" })).toContain("Germany");
  });

  it("is there in Polish", () => {
    const title = (participants: number, durationDays: number) =>
      flowTitle({ activity: "job-shadowing", destination: "FI", participants, durationDays }, polish);
    expect([title(1, 1), title(2, 5), title(5, 22)]).toEqual(
      ["1 osoba, Finlandia, 1 dzień", "2 osoby, Finlandia, 5 dni", "5 osób, Finlandia, 22 dni"].map(
        (rest) => `${polish.activities["job-shadowing"]}: ${rest}`,
      ),
    );
  });
});

describe("the proposed name of a flow", () => {
  it("is that of no other", () => {
    const flow = { activity: "job-shadowing", destination: "FI" };
    expect(proposedFlowId(flow, [])).toBe("JOB-FI");
    expect(proposedFlowId(flow, ["JOB-FI", "JOB-FI-2"])).toBe("JOB-FI-3");
    expect(proposedFlowId({ activity: "invited-experts", originCountry: "DE" }, [])).toBe("INVITED-DE");
    expect(proposedFlowId({}, [])).toBe("A");
    expect(proposedFlowId({ activity: 3, destination: null }, ["A"])).toBe("A-2");
  });
});

describe("a flow in two parts", () => {
  const fieldsOf = (activity: string) => relevantFields({ activity }, 2026, "KA122-SCH") ?? [];

  it("shares what is the same, and has one label where it is a group", () => {
    const flow = {
      id: "GROUP-ES",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      participants: "20",
      participantsWithFewerOpportunities: 3,
      accompanyingPersons: [{ persons: 3 }],
      durationDays: 7,
      greenTravel: "true",
      inclusionCosts: "350.00",
      learnerCountries: ["PL", "ES"],
    };
    const [first, second] = splitFlow(flow, fieldsOf(flow.activity), ["GROUP-ES"]);
    expect(first).toEqual({ ...flow, group: "GROUP-ES" });
    expect(second).toEqual({
      id: "GROUP-ES-2",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      durationDays: 7,
      greenTravel: false,
      learnerCountries: ["PL", "ES"],
      group: "GROUP-ES",
    });
  });

  it("keeps the label that it has, and gives none to what is no group", () => {
    const group = { id: "B", activity: "group-mobility-of-pupils", group: "A" };
    expect(splitFlow(group, fieldsOf(group.activity), ["A", "B"]).map((each) => each["group"])).toEqual(["A", "A"]);
    const course = { id: "C", activity: "courses-and-training", people: ["anna"], greenTravel: false };
    const [first, second] = splitFlow(course, fieldsOf(course.activity), ["C"]);
    expect(first).toEqual(course);
    expect(second).toEqual({ id: "COURSES", activity: "courses-and-training", greenTravel: true });
  });
});

describe("the country of a place", () => {
  const draft = {
    applicant: { country: "PL" },
    flows: [{ destination: "ES" }, { originCountry: "DE", destination: "PL" }, {}],
  };
  it.each([
    [["flows", 0, "origin"], "PL"],
    [["flows", 0, "venue"], "ES"],
    [["flows", 0, "accompanyingPersons", 1, "venue"], "ES"],
    [["flows", 0, "preDepartureTraining", "venue"], "PL"],
    [["flows", 1, "origin"], "DE"],
    [["flows", 1, "venue"], "PL"],
    [["flows", 2, "venue"], undefined],
    [["flows", 3, "venue"], undefined],
    [["applicant", "place"], undefined],
    [[], undefined],
  ])("%j is %s", (path, expected) => {
    expect(countryOfPlace(path, draft)).toBe(expected);
  });
});
