import { describe, expect, it } from "vitest";
import type { Application, Flow, PreparatoryVisit } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import type { FindingCode } from "../../src/results/codes.js";
import {
  checkOf,
  expert,
  fails,
  group,
  hostedTeacher,
  isNotApplicable,
  isUnknown,
  ofSchools,
  passes,
  passesWith,
  resultOf,
  said,
  shortTerm,
  withFlows,
} from "./application.js";

const job = shortTerm.flows[0] as Flow;
const short: Flow = {
  id: "SHORT",
  activity: "short-term-learning-mobility-of-pupils",
  destination: "ES",
  participants: 2,
  durationDays: 10,
};

it("a project without flows leaves nothing to the rules of activities", () => {
  for (const rule of ["activity-type", "activity-venue-abroad", "activity-duration", "group-size", "activity-dates"]) {
    expect(resultOf(withFlows(), rule).status, rule).toBe("not-applicable");
  }
});

describe("activity-type", () => {
  it("an activity of the call", () => expect(resultOf(shortTerm, "activity-type")).toEqual(passes));

  it("another, and the other rules leave its flow alone", () => {
    const application = withFlows(job, { ...job, id: "X", activity: "summer-camp", durationDays: 90 });
    expect(resultOf(application, "activity-type")).toEqual(
      fails("activity.unknown", "flows.1.activity", { activity: "summer-camp", known: ofSchools }),
    );
    expect(resultOf(application, "activity-duration").status).toBe("pass");
  });

  it("one that is nearly an activity of the call is told with the one that may be meant", () => {
    const params = { activity: "job-shadwoing", known: ofSchools, nearest: "job-shadowing" };
    expect(resultOf(withFlows({ ...job, activity: "job-shadwoing" }), "activity-type")).toEqual(
      fails("activity.unknown", "flows.0.activity", params),
    );
  });

  it("the name of a property that every object has is no activity", () => {
    expect(resultOf(withFlows({ ...job, activity: "constructor" }), "activity-type").status).toBe("fail");
  });
});

describe("activity-venue-abroad", () => {
  const rule = "activity-venue-abroad";
  const to = (destination: string | undefined) => withFlows({ ...job, destination });

  it.each(["ES", "TR", "LI"])("%s is abroad", (country) => expect(resultOf(to(country), rule)).toEqual(passes));

  it("one's own country is not", () =>
    expect(resultOf(to("PL"), rule)).toEqual(fails("venue.not-abroad", "flows.0.destination", { country: "PL" })));

  it.each(["GB", "US", "CH"])("%s is no programme country", (country) =>
    expect(resultOf(to(country), rule)).toEqual(fails("country.not-in-programme", "flows.0.destination", { country })),
  );

  it("nor is UA, but a school there may join in eTwinning", () => {
    const params = { country: "UA", eTwinning: true };
    expect(resultOf(to("UA"), rule)).toEqual(fails("country.not-in-programme", "flows.0.destination", params));
  });

  it("what is said of eTwinning cites its handbook beside the guide", () => {
    const { findings } = checkEligibility(to("UA"));
    const [outside] = findings.filter(({ code }) => code === "country.not-in-programme");
    expect(new Set(outside?.citations.map(({ source }) => source))).toEqual(new Set(["PG-2023", "eTwinning-PL-2025"]));
  });

  // eTwinning is for schools; adult education has no word of it.
  it("of UA nothing is said of eTwinning in adult education", () => {
    const params = { country: "UA" };
    expect(resultOf({ ...to("UA"), action: "KA122-ADU" }, rule).findings).toContainEqual(
      said("error", "country.not-in-programme", "flows.0.destination", params),
    );
  });

  it("no destination", () => expect(resultOf(to(undefined), rule)).toEqual(isUnknown(["flows", 0, "destination"])));

  it("a flow that fails decides, whatever another lacks", () => {
    const application = withFlows({ ...job, destination: undefined }, { ...job, id: "B", destination: "PL" });
    expect(resultOf(application, rule)).toEqual(fails("venue.not-abroad", "flows.1.destination", { country: "PL" }));
  });

  it("a group at an EU institution may stay in its own country, and only a group", () => {
    const belgian = { ...shortTerm, applicant: { ...shortTerm.applicant, country: "BE" } };
    const atSeat: Flow = {
      ...group,
      destination: "BE",
      venueKind: "eu-institution",
      venueCity: "Brussels",
      learnerCountries: ["BE", "ES"],
    };
    expect(resultOf({ ...belgian, flows: [atSeat] }, rule)).toEqual(passes);
    expect(resultOf({ ...belgian, flows: [{ ...atSeat, venueKind: "hosting-organisation" }] }, rule).status).toBe(
      "fail",
    );
    expect(
      resultOf({ ...belgian, flows: [{ ...job, destination: "BE", venueKind: "eu-institution" }] }, rule).status,
    ).toBe("fail");
  });

  it("a consortium member elsewhere is abroad at the coordinator's, and not at home", () => {
    const members = [{ name: "Lycée français", country: "PL", type: "school", supervisedBy: "FR" }] as const;
    const french = { ...shortTerm, applicant: { ...shortTerm.applicant, country: "FR" }, consortium: { members } };
    const status = (destination: string) =>
      resultOf({ ...french, flows: [{ ...job, destination, sendingOrganisation: "LYCÉE français" }] }, rule).status;
    expect([status("FR"), status("PL")]).toEqual(["pass", "fail"]);
  });

  it("experts are not sent", () => expect(resultOf(withFlows(expert), rule).status).toBe("not-applicable"));
});

describe("activity-duration", () => {
  const rule = "activity-duration";

  // PG-2021: the formats of staff on p. 127, those of single learners on p. 128.
  it("cites the formats of the activities that the flows have", () => {
    const of2021 = { ...withFlows(job), call: 2021, action: "KA122-ADU" } as const;
    expect(checkOf(of2021, rule).citations.map(({ page }) => page)).toEqual([127]);
  });

  // The limits of "Dostępne formaty": below, on, above.
  it.each([
    ["job-shadowing", 2, 60],
    ["teaching-assignment", 2, 365],
    ["courses-and-training", 2, 30],
    ["group-mobility-of-pupils", 2, 30],
    ["short-term-learning-mobility-of-pupils", 10, 29],
    ["long-term-learning-mobility-of-pupils", 30, 365],
    ["invited-expert", 2, 60],
    ["hosting-teachers-in-training", 10, 365],
  ])("%s: %i to %i days", (activity, min, max) => {
    const of = (durationDays: number) => {
      const { status, findings } = resultOf(
        withFlows({ ...group, ...expert, destination: "PL", activity, durationDays }),
        rule,
      );
      return { status, finding: findings.find(({ code }) => code.startsWith("duration.")) };
    };
    const wrong = (code: FindingCode, days: number, more = {}) => ({
      status: "fail",
      finding: said("error", code, "flows.0.durationDays", { activity, durationDays: days, min, max, ...more }),
    });
    // For participants with fewer opportunities two days may be enough.
    const justified = activity === "short-term-learning-mobility-of-pupils" ? { minJustified: 2 } : {};
    expect(of(min - 1)).toEqual(wrong("duration.too-short", min - 1, justified));
    expect(of(min)).toEqual({ status: "pass", finding: undefined });
    expect(of(max)).toEqual({ status: "pass", finding: undefined });
    expect(of(max + 1)).toEqual(wrong("duration.too-long", max + 1));
  });

  it("travel days are not counted", () =>
    expect(resultOf(withFlows({ ...job, durationDays: 60, travelDays: 2 }), rule)).toEqual(passes));

  it("no duration", () => {
    const missing = isUnknown(["flows", 0, "durationDays"]);
    expect(resultOf(withFlows({ ...job, durationDays: undefined }), rule)).toEqual(missing);
    expect(resultOf(withFlows({ ...short, durationDays: undefined, shortStayJustified: true }), rule)).toEqual(missing);
  });

  const tooShort = (durationDays: number, min = 10) =>
    fails("duration.too-short", "flows.0.durationDays", {
      activity: short.activity,
      durationDays,
      min,
      max: 29,
      ...(min === 10 ? { minJustified: 2 } : {}),
    });
  const all = { participantsWithFewerOpportunities: 2 };

  it.each<[string, Partial<Flow>, object]>([
    [
      "two days, justified, all with fewer opportunities",
      { durationDays: 2, ...all, shortStayJustified: true },
      passes,
    ],
    ["nine days alike", { durationDays: 9, ...all, shortStayJustified: true }, passes],
    ["one day: below the exception", { durationDays: 1, ...all, shortStayJustified: true }, tooShort(1, 2)],
    ["one day, justification open: decided all the same", { durationDays: 1, ...all }, tooShort(1)],
    ["one day, not justified", { durationDays: 1, ...all, shortStayJustified: false }, tooShort(1)],
    ["not justified", { durationDays: 9, ...all, shortStayJustified: false }, tooShort(9)],
    ["justification open", { durationDays: 9, ...all }, isUnknown(["flows", 0, "shortStayJustified"])],
    ["two days alike", { durationDays: 2, ...all }, isUnknown(["flows", 0, "shortStayJustified"])],
    ["one of two", { durationDays: 9, participantsWithFewerOpportunities: 1, shortStayJustified: true }, tooShort(9)],
    ["nobody", { durationDays: 9, shortStayJustified: true }, tooShort(9)],
    ["ten days need no justification", { durationDays: 10, ...all, shortStayJustified: false }, passes],
  ])("a short stay: %s", (_, change, expected) => {
    expect(resultOf(withFlows({ ...short, ...change }), rule)).toEqual(expected);
  });

  it("other activities have no exception", () => {
    const flow = { ...job, durationDays: 1, ...all, shortStayJustified: true };
    expect(resultOf(withFlows(flow), rule).status).toBe("fail");
  });
});

describe("group mobility", () => {
  it("is nothing to a project without one", () => {
    for (const rule of ["group-size", "group-companions", "group-venue", "group-learner-countries"]) {
      expect(resultOf(shortTerm, rule), rule).toEqual(isNotApplicable);
    }
  });

  it.each([
    [1, "fail"],
    [2, "pass"],
    [3, "pass"],
  ])("group-size: %i pupils", (participants, status) => {
    expect(resultOf(withFlows({ ...group, participants }), "group-size").status).toBe(status);
  });

  it("group-size says how many", () =>
    expect(resultOf(withFlows({ ...group, participants: 1 }), "group-size")).toEqual(
      fails("group.too-small", "flows.0.participants", { participants: 1, min: 2 }),
    ));

  const none = fails("accompaniment.missing", "flows.0.accompanyingPersons", {});
  const partOfWeek = (days: number) => fails("accompaniment.partial", "flows.0.accompanyingPersons", { days, min: 7 });
  const inTurns = (days: number) =>
    passesWith("warning", "accompaniment.in-turns", "flows.0.accompanyingPersons", { days, min: 7 });

  it.each<[Partial<Flow>, object]>([
    [{}, passes],
    [{ accompanyingPersons: [{ persons: 1 }] }, passes],
    [{ accompanyingPersons: [] }, none],
    [{ accompanyingPersons: undefined }, isUnknown(["flows", 0, "accompanyingPersons"])],
    // A week: six days are a part of it, seven the whole.
    [{ accompanyingPersons: [{ persons: 1, durationDays: 6 }] }, partOfWeek(6)],
    [{ accompanyingPersons: [{ persons: 1, durationDays: 7 }] }, passes],
    // Two in turn cover 2 x 3 = 6 days and no more, or 2 x 4 = 8: then a person must decide (I22).
    [{ accompanyingPersons: [{ persons: 2, durationDays: 3 }] }, partOfWeek(3)],
    [{ accompanyingPersons: [{ persons: 2, durationDays: 4 }] }, inTurns(4)],
    [{ accompanyingPersons: [{ persons: 2, durationDays: 6 }] }, inTurns(6)],
    // 3 + 4 = 7
    [
      {
        accompanyingPersons: [
          { persons: 1, durationDays: 3 },
          { persons: 1, durationDays: 4 },
        ],
      },
      inTurns(4),
    ],
    [{ accompanyingPersons: [{ persons: 2, durationDays: 7 }] }, passes],
    [{ accompanyingPersons: [{ persons: 2, durationDays: 8 }] }, passes],
    // It is enough that some stay to the end.
    [{ accompanyingPersons: [{ persons: 1, durationDays: 4 }, { persons: 1 }] }, passes],
    [{ accompanyingPersons: [{ persons: 1 }, { persons: 1, durationDays: 4 }] }, passes],
    [
      {
        accompanyingPersons: [
          { persons: 3, durationDays: 6 },
          { persons: 1, durationDays: 7 },
        ],
      },
      passes,
    ],
    // Nobody does; the longest stay is five days, and 4 + 2 x 5 + 3 = 17 days in turn.
    [
      {
        accompanyingPersons: [
          { persons: 1, durationDays: 4 },
          { persons: 2, durationDays: 5 },
          { persons: 1, durationDays: 3 },
        ],
      },
      inTurns(5),
    ],
    // The whole of an activity whose days are not known.
    [{ durationDays: undefined }, isUnknown(["flows", 0, "durationDays"])],
    [
      { durationDays: undefined, accompanyingPersons: [{ persons: 1, durationDays: 5 }] },
      isUnknown(["flows", 0, "durationDays"]),
    ],
    [{ durationDays: undefined, accompanyingPersons: [] }, none],
    // How they travel, and how far, makes no difference.
    [{ accompanyingPersons: [{ persons: 1, greenTravel: true, travelDays: 6, distanceKm: 600 }] }, passes],
    [{ accompanyingPersons: [{ persons: 1, durationDays: 6, greenTravel: true, travelDays: 6 }] }, partOfWeek(6)],
  ])("group-companions: %o", (change, expected) => {
    expect(resultOf(withFlows({ ...group, ...change }), "group-companions")).toEqual(expected);
  });

  it("group-companions: an entry of nobody is a programming mistake", () => {
    const nobody = withFlows({ ...group, accompanyingPersons: [{ persons: 0 }] });
    expect(() => checkOf(nobody, "group-companions")).toThrow(
      "flows.0.accompanyingPersons.0.persons must be at least 1",
    );
  });

  const seat = { venueKind: "eu-institution" } as const;
  const seats = ["BE", "DE", "LU", "FR", "NL"];
  const elsewhere = { venueKind: "elsewhere-in-hosting-country" } as const;

  it.each<[Partial<Flow>, object]>([
    [{}, passes],
    [{ venueKind: undefined }, isUnknown(["flows", 0, "venueKind"])],
    [{ ...elsewhere }, passes],
    [{ ...elsewhere, hostingCountry: "ES" }, passes],
    [
      { ...elsewhere, hostingCountry: "PT" },
      fails("venue.not-in-hosting-country", "flows.0.destination", { destination: "ES", hostingCountry: "PT" }),
    ],
    [
      { hostingCountry: "PT" },
      fails("venue.not-in-hosting-country", "flows.0.destination", { destination: "ES", hostingCountry: "PT" }),
    ],
    // It may be an EU institution, which need not be in the hosts' country.
    [{ venueKind: undefined, hostingCountry: "PT" }, isUnknown(["flows", 0, "venueKind"])],
    [{ hostingCountry: "ES", destination: undefined }, isUnknown(["flows", 0, "destination"])],
    // At the hosting school, wherever that is.
    [{ destination: undefined }, passes],
    [{ ...seat, destination: undefined }, isUnknown(["flows", 0, "destination"])],
    [{ ...seat }, fails("venue.not-eu-seat", "flows.0.destination", { country: "ES", seats })],
    // No city in Spain is a seat; Brussels is one, and not in France.
    [{ ...seat, venueCity: "Brussels" }, fails("venue.not-eu-seat", "flows.0.destination", { country: "ES", seats })],
    [
      { ...seat, destination: "FR", venueCity: "Brussels" },
      fails("venue.not-eu-seat", "flows.0.venueCity", { country: "FR", city: "Brussels", seats }),
    ],
    // Another city cannot be told from another spelling.
    [{ ...seat, destination: "FR", venueCity: "Paris" }, isUnknown(["flows", 0, "venueCity"])],
    [{ ...seat, destination: "DE", venueCity: "Frankfurt/Main" }, isUnknown(["flows", 0, "venueCity"])],
    // The country alone does not make it a seat.
    [{ ...seat, destination: "FR" }, isUnknown(["flows", 0, "venueCity"])],
  ])("group-venue: %o", (change, expected) => {
    expect(resultOf(withFlows({ ...group, ...change }), "group-venue")).toStrictEqual(expected);
  });

  it.each([
    ["BE", "Bruksela"],
    ["BE", " BRÜSSEL "],
    ["BE", "Bruselas"],
    ["BE", "ΒΡΥΞΈΛΛΕΣ"],
    // "é" as two characters.
    ["BE", "An Bhruise\u0301il"],
    ["LU", "Lussemburgo"],
    ["FR", "Štrasburk"],
    ["DE", "Frankfurt nad Menem"],
    ["LU", "Luksemburg"],
    ["FR", "Strasburg"],
    ["FR", "STRASSBURG"],
    ["NL", "Den  Haag"],
    ["NL", "Haga"],
  ])("group-venue: %s, %s is a seat", (destination, venueCity) => {
    expect(resultOf(withFlows({ ...group, ...seat, destination, venueCity }), "group-venue")).toEqual(passes);
  });

  it.each<[readonly string[] | undefined, object]>([
    [["PL", "ES"], passes],
    [["PL", "ES", "PT"], passes],
    [["PL"], fails("learner-countries.too-few", "flows.0.learnerCountries", { countries: 1, min: 2 })],
    [["PL", "PL"], fails("learner-countries.too-few", "flows.0.learnerCountries", { countries: 1, min: 2 })],
    [["PL", "GB"], fails("learner-countries.too-few", "flows.0.learnerCountries", { countries: 1, min: 2 })],
    [[], fails("learner-countries.too-few", "flows.0.learnerCountries", { countries: 0, min: 2 })],
    [undefined, isUnknown(["flows", 0, "learnerCountries"])],
  ])("group-learner-countries: %j", (learnerCountries, expected) => {
    expect(resultOf(withFlows({ ...group, learnerCountries }), "group-learner-countries")).toEqual(expected);
  });
});

describe.each([
  ["an expert", expert],
  ["a hosted teacher", hostedTeacher],
])("origin-abroad: %s", (_, guest) => {
  const rule = "origin-abroad";
  // A job shadowing beside it, so that the project has a mobility.
  const from = (originCountry: string | undefined) => withFlows(job, { ...guest, originCountry });

  it.each<[string | undefined, object]>([
    ["DE", passes],
    ["RS", passes],
    ["PL", fails("origin.not-abroad", "flows.1.originCountry", { country: "PL" })],
    ["US", fails("origin.not-in-programme", "flows.1.originCountry", { country: "US" })],
    [undefined, isUnknown(["flows", 1, "originCountry"])],
  ])("from %s", (country, expected) => expect(resultOf(from(country), rule)).toEqual(expected));

  it("is nothing to others", () => expect(resultOf(shortTerm, rule)).toEqual(isNotApplicable));
});

describe("incoming-venue", () => {
  const rule = "incoming-venue";

  it.each<[string | undefined, object]>([
    [undefined, passes],
    ["PL", passes],
    ["DE", fails("venue.not-beneficiary", "flows.1.destination", { destination: "DE", country: "PL" })],
  ])("at %s", (destination, expected) => {
    expect(resultOf(withFlows(job, { ...expert, destination }), rule)).toEqual(expected);
    expect(resultOf(withFlows(job, { ...hostedTeacher, destination }), rule)).toEqual(expected);
  });

  // It is the receiving organisation's country that decides, not that of just any member (I26).
  it("a consortium member in another country that receives them receives there", () => {
    const members = [
      { name: "Gmina", country: "PL" },
      { name: "Polska Szkoła", country: "DE", supervisedBy: "PL" },
    ];
    const status = (destination: string, receivingOrganisation?: string) =>
      resultOf({ ...withFlows(job, { ...expert, destination, receivingOrganisation }), consortium: { members } }, rule)
        .status;
    expect([status("PL"), status("DE")]).toEqual(["pass", "fail"]);
    expect([status("PL", "gmina"), status("DE", "gmina")]).toEqual(["pass", "fail"]);
    expect([status("PL", "POLSKA szkoła"), status("DE", "Polska Szkoła")]).toEqual(["fail", "pass"]);
    // One that the application does not have is for another rule.
    expect(status("PL", "Lycée")).toBe("pass");
  });

  it("who is sent is not received", () => expect(resultOf(shortTerm, rule)).toEqual(isNotApplicable));
});

describe("training-or-graduation", () => {
  const rule = "training-or-graduation";
  const graduate: Flow = { ...hostedTeacher, inTraining: false, graduationDate: "2022-10-15" };
  // The activity must be as long as its dates say: 60 days from the start.
  const of = (change: Partial<Flow>) => resultOf(withFlows(job, { ...graduate, ...change }), rule);
  const tooLongAgo = (months: number, startDate: string, graduationDate = "2022-10-15") =>
    fails("graduation.too-long-ago", "flows.1.graduationDate", {
      graduationDate,
      months,
      ...(months === 12 ? {} : { serviceMonths: months - 12 }),
      startDate,
    });
  const notGraduated = (graduationDate: string, startDate: string) =>
    fails("graduation.after-start", "flows.1.graduationDate", { graduationDate, startDate });

  it.each<[string, Partial<Flow>, object]>([
    ["in training", { inTraining: true, graduationDate: undefined }, passes],
    ["in training again", { inTraining: true, graduationDate: "2010-06-30" }, passes],
    // 15 October 2022 and 12 months: 15 October 2023.
    ["a day before", { startDate: "2023-10-14" }, passes],
    ["on the day", { startDate: "2023-10-15" }, passes],
    ["a day after", { startDate: "2023-10-16" }, tooLongAgo(12, "2023-10-16")],
    // Three months of service: 15 January 2024.
    ["service, on the day", { startDate: "2024-01-15", serviceMonths: 3 }, passes],
    ["service, a day after", { startDate: "2024-01-16", serviceMonths: 3 }, tooLongAgo(15, "2024-01-16")],
    // 60 days to 13 December 2023: from 15 October.
    ["its end, on the day", { endDate: "2023-12-13" }, passes],
    ["its end, a day after", { endDate: "2023-12-14" }, tooLongAgo(12, "2023-10-16")],
    ["graduates on the day", { startDate: "2023-10-16", graduationDate: "2023-10-16" }, passes],
    [
      "graduates a day later",
      { startDate: "2023-10-16", graduationDate: "2023-10-17" },
      notGraduated("2023-10-17", "2023-10-16"),
    ],
    [
      "graduates a day later, nothing said of training",
      { startDate: "2023-10-16", graduationDate: "2023-10-17", inTraining: undefined },
      isUnknown(["flows", 1, "inTraining"]),
    ],
    [
      "graduates a day later, in training",
      { startDate: "2023-10-16", graduationDate: "2023-10-17", inTraining: true },
      passes,
    ],
    [
      "a day after, nothing said of training",
      { inTraining: undefined, startDate: "2023-10-16" },
      isUnknown(["flows", 1, "inTraining"]),
    ],
    ["no longer in training, no date", { graduationDate: undefined }, isUnknown(["flows", 1, "graduationDate"])],
    [
      "nothing known",
      { inTraining: undefined, graduationDate: undefined },
      isUnknown(["flows", 1, "inTraining"], ["flows", 1, "graduationDate"]),
    ],
  ])("%s", (_, change, expected) => expect(of(change)).toEqual(expected));

  describe("no date of its own", () => {
    // The project: 1 September 2023 to 29 February 2024. 60 days start on 1 January 2024 at the latest.
    const project = { startDate: "2023-09-01", durationMonths: 6 };
    const undated = (change: Partial<Flow>, period: Application["project"] = project) =>
      resultOf({ ...withFlows(job, { ...graduate, ...change }), project: period }, rule);
    const start = isUnknown(["flows", 1, "startDate"]);

    it.each<[string, Partial<Flow>, object]>([
      ["too early for any start", { graduationDate: "2022-08-31" }, tooLongAgo(12, "2023-09-01", "2022-08-31")],
      ["in time for the first start", { graduationDate: "2022-09-01" }, start],
      ["in time for all starts but the last", { graduationDate: "2022-12-31" }, start],
      ["in time for the last start", { graduationDate: "2023-01-01" }, passes],
      ["the same by service", { graduationDate: "2022-12-01", serviceMonths: 1 }, passes],
      // 61 days start on 31 December 2023 at the latest.
      ["a longer stay", { graduationDate: "2022-12-31", durationDays: 61 }, passes],
      ["graduates on the first start", { graduationDate: "2023-09-01" }, passes],
      ["graduates after the first start", { graduationDate: "2023-09-02" }, start],
      ["graduates on the last start", { graduationDate: "2024-01-01" }, start],
      ["graduates after the last start", { graduationDate: "2024-01-02" }, notGraduated("2024-01-02", "2024-01-01")],
      [
        "graduates after the first start, nothing said of training",
        { graduationDate: "2024-01-02", inTraining: undefined },
        isUnknown(["flows", 1, "inTraining"], ["flows", 1, "startDate"]),
      ],
    ])("%s", (_, change, expected) => expect(undated(change)).toEqual(expected));

    it("no duration of the project", () => {
      const period = { startDate: "2023-09-01" };
      expect(undated({ graduationDate: "2023-08-31" }, period)).toEqual(start);
      expect(undated({ graduationDate: "2022-08-31" }, period)).toEqual(tooLongAgo(12, "2023-09-01", "2022-08-31"));
    });

    it("a stay longer than the project", () => {
      const change = { durationDays: 200, graduationDate: "2022-09-01" };
      // 30 + 31 + 30 + 31 + 31 + 29 days: another rule refuses it.
      const days = { durationDays: 200, projectDays: 182 };
      const otherwise = {
        ...passes,
        findings: [said("error", "dates.longer-than-project", "flows.1.durationDays", days)],
      };
      expect(undated(change)).toEqual(otherwise);
      // It can only start with the project, on the day of graduation.
      expect(undated({ ...change, graduationDate: "2023-09-01" })).toEqual(otherwise);
    });

    it("no start of the project", () => expect(undated({}, { durationMonths: 12 })).toEqual(start));
  });

  it("is nothing to others", () => expect(resultOf(withFlows(expert), rule).status).toBe("not-applicable"));
});

describe("preparatory visits", () => {
  const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training" };
  const long: Flow = { ...job, id: "LONG", activity: "long-term-learning-mobility-of-pupils", durationDays: 60 };
  const visit: PreparatoryVisit = { flow: "JOB", hostingOrganisation: "CEIP", participants: 3 };
  const visits = (...preparatoryVisits: readonly PreparatoryVisit[]) => ({
    ...withFlows(job, course, short, long),
    preparatoryVisits,
  });

  it("are nothing to a project without", () => {
    for (const rule of ["persons", "activity", "per-host", "who"]) {
      expect(resultOf(shortTerm, `preparatory-visit-${rule}`), rule).toEqual(isNotApplicable);
    }
  });

  it.each([
    [2, passes],
    [3, passes],
    [4, fails("preparatory-visit.too-many-persons", "preparatoryVisits.0.participants", { participants: 4, max: 3 })],
  ])("preparatory-visit-persons: %i", (participants, expected) => {
    expect(resultOf(visits({ ...visit, participants }), "preparatory-visit-persons")).toEqual(expected);
  });

  it("a visit that breaks one limit breaks no other", () => {
    const statuses = (...list: readonly PreparatoryVisit[]) =>
      ["persons", "activity", "per-host"].map((rule) => resultOf(visits(...list), `preparatory-visit-${rule}`).status);
    expect(statuses({ ...visit, participants: 4 })).toEqual(["fail", "pass", "pass"]);
    expect(statuses({ ...visit, flow: "COURSE" })).toEqual(["pass", "fail", "pass"]);
    expect(statuses(visit, visit)).toEqual(["pass", "pass", "fail"]);
  });

  it.each([
    ["JOB", passes],
    ["SHORT", passes],
    [
      "COURSE",
      fails("preparatory-visit.not-for-activity", "preparatoryVisits.0.flow", { activity: "courses-and-training" }),
    ],
    ["NONE", isUnknown(["preparatoryVisits", 0, "flow"])],
  ])("preparatory-visit-activity: for %s", (flow, expected) => {
    expect(resultOf(visits({ ...visit, flow }), "preparatory-visit-activity")).toEqual(expected);
  });

  it("preparatory-visit-per-host: names differ in nothing but spaces and the way of writing an accent", () => {
    const pair = ["Szkoła  św. Jana", " szkoła św. jana"].map((hostingOrganisation) => ({
      ...visit,
      hostingOrganisation,
    }));
    const accents = ["Lycée", "LYCE\u0301E"].map((hostingOrganisation) => ({ ...visit, hostingOrganisation }));
    expect(resultOf(visits(...pair), "preparatory-visit-per-host").status).toBe("fail");
    expect(resultOf(visits(...accents), "preparatory-visit-per-host").status).toBe("fail");
  });

  const nameless = { ...visit, hostingOrganisation: undefined };
  const second = fails("preparatory-visit.more-than-one", "preparatoryVisits.1.hostingOrganisation", {
    hostingOrganisation: " ceip",
    max: 1,
  });

  it.each<[readonly PreparatoryVisit[], object]>([
    [[visit], passes],
    [[nameless], passes],
    [[visit, { ...visit, hostingOrganisation: "Liceo" }], passes],
    [[visit, { ...visit, hostingOrganisation: " ceip" }], second],
    [[visit, nameless], isUnknown(["preparatoryVisits", 1, "hostingOrganisation"])],
    [[nameless, visit], isUnknown(["preparatoryVisits", 0, "hostingOrganisation"])],
    // Both go to the host of their flow, whatever it is called (I14).
    [
      [nameless, nameless],
      fails("preparatory-visit.more-than-one", "preparatoryVisits.1.hostingOrganisation", { max: 1 }),
    ],
    [
      [nameless, { ...nameless, flow: "SHORT" }],
      isUnknown(["preparatoryVisits", 0, "hostingOrganisation"], ["preparatoryVisits", 1, "hostingOrganisation"]),
    ],
    [[visit, { ...visit, hostingOrganisation: " ceip" }, nameless], second],
  ])("preparatory-visit-per-host: %j", (list, expected) => {
    expect(resultOf(visits(...list), "preparatory-visit-per-host")).toEqual(expected);
  });

  const notAllowed = (learners: number, allowed: number) =>
    fails("preparatory-visit.learners-not-allowed", "preparatoryVisits.0.learners", { learners, allowed });

  it.each<[Partial<PreparatoryVisit>, object]>([
    [{ flow: "SHORT" }, passes],
    [{ flow: "SHORT", learners: 0 }, passes],
    [{ flow: "SHORT", learners: 1 }, notAllowed(1, 0)],
    // Of three pupils two have fewer opportunities.
    [{ flow: "SHORT", learners: 1, learnersWithFewerOpportunities: 1 }, passes],
    [{ flow: "SHORT", learners: 2, learnersWithFewerOpportunities: 2 }, passes],
    [{ flow: "SHORT", learners: 3, learnersWithFewerOpportunities: 3 }, notAllowed(3, 2)],
    [{ flow: "SHORT", learners: 2, learnersWithFewerOpportunities: 1 }, notAllowed(2, 1)],
    // Of two pupils in long-term mobility one has fewer opportunities.
    [{ flow: "LONG", learners: 1 }, passes],
    [{ flow: "LONG", learners: 2 }, passes],
    [{ flow: "LONG", learners: 3 }, notAllowed(3, 2)],
    [{ flow: "LONG", learners: 2, learnersWithFewerOpportunities: 1 }, passes],
    [{ flow: "LONG", learners: 2, learnersWithFewerOpportunities: 2 }, notAllowed(2, 1)],
    // No learner takes part in staff mobility, nor in the visit of an expert.
    [{ flow: "JOB", learners: 0 }, passes],
    [{ flow: "JOB", learners: 1 }, notAllowed(1, 0)],
    [{ flow: "JOB", learners: 2, learnersWithFewerOpportunities: 2 }, notAllowed(2, 0)],
    [{ flow: "NONE", learners: 0 }, passes],
    [{ flow: "NONE", learners: 1 }, isUnknown(["preparatoryVisits", 0, "flow"])],
    [{ flow: "NONE", learners: 1, learnersWithFewerOpportunities: 1 }, isUnknown(["preparatoryVisits", 0, "flow"])],
  ])("preparatory-visit-who: %j", (change, expected) => {
    const flows = [
      { ...job, participantsWithFewerOpportunities: 2 },
      { ...short, participants: 3, participantsWithFewerOpportunities: 2 },
      { ...long, participantsWithFewerOpportunities: 1 },
    ];
    const application = { ...withFlows(...flows), preparatoryVisits: [{ ...visit, ...change }] };
    expect(resultOf(application, "preparatory-visit-who")).toEqual(expected);
  });

  it("preparatory-visit-who: a flow that counts nobody with fewer opportunities has none", () => {
    const one = { ...visit, flow: "SHORT", learners: 1, learnersWithFewerOpportunities: 1 };
    expect(resultOf(visits(one), "preparatory-visit-who")).toEqual(notAllowed(1, 0));
  });
});

describe("activity-dates", () => {
  const rule = "activity-dates";
  // The project: 1 September 2023 to 31 August 2024. The activity: five days.
  const of = (change: Partial<Flow>) => resultOf(withFlows({ ...job, ...change }), rule);
  const period = { projectStart: "2023-09-01", projectEnd: "2024-08-31" };
  const outside = (key: string, dates: object) =>
    fails("dates.outside-project", `flows.0.${key}`, { ...dates, ...period });

  it.each<[Partial<Flow>, object]>([
    [{}, isNotApplicable],
    [{ startDate: "2024-03-04", endDate: "2024-03-08" }, passes],
    [
      { startDate: "2024-03-04", endDate: "2024-03-07" },
      fails("dates.not-duration", "flows.0.endDate", { days: 4, durationDays: 5 }),
    ],
    [
      { startDate: "2024-03-04", endDate: "2024-03-09" },
      fails("dates.not-duration", "flows.0.endDate", { days: 6, durationDays: 5 }),
    ],
    [{ startDate: "2023-09-01", endDate: "2023-09-05" }, passes],
    [{ startDate: "2024-08-27", endDate: "2024-08-31" }, passes],
    [
      { startDate: "2023-08-31", endDate: "2023-09-04" },
      outside("startDate", { startDate: "2023-08-31", endDate: "2023-09-04" }),
    ],
    [
      { startDate: "2024-08-28", endDate: "2024-09-01" },
      outside("endDate", { startDate: "2024-08-28", endDate: "2024-09-01" }),
    ],
    // It starts on the project's last day.
    [
      { startDate: "2024-08-31", endDate: "2024-09-04" },
      outside("endDate", { startDate: "2024-08-31", endDate: "2024-09-04" }),
    ],
    // One date and the five days give the other: 27 August is the last possible start, 5 September the first end.
    [{ startDate: "2023-08-31" }, outside("startDate", { startDate: "2023-08-31", endDate: "2023-09-04" })],
    [{ startDate: "2023-09-01" }, passes],
    [{ startDate: "2024-08-27" }, passes],
    [{ startDate: "2024-08-28" }, outside("startDate", { startDate: "2024-08-28", endDate: "2024-09-01" })],
    [{ startDate: "2024-08-30" }, outside("startDate", { startDate: "2024-08-30", endDate: "2024-09-03" })],
    [{ endDate: "2023-09-02" }, outside("endDate", { startDate: "2023-08-29", endDate: "2023-09-02" })],
    [{ endDate: "2023-09-04" }, outside("endDate", { startDate: "2023-08-31", endDate: "2023-09-04" })],
    [{ endDate: "2023-09-05" }, passes],
    [{ endDate: "2024-08-31" }, passes],
    [{ endDate: "2024-09-01" }, outside("endDate", { startDate: "2024-08-28", endDate: "2024-09-01" })],
    // Over 29 February.
    [{ startDate: "2024-02-27", endDate: "2024-03-02" }, passes],
    // The ends of the calendar.
    [{ endDate: "0000-01-01" }, outside("endDate", { startDate: "0000-01-01", endDate: "0000-01-01" })],
    [{ startDate: "9999-12-31" }, outside("startDate", { startDate: "9999-12-31", endDate: "9999-12-31" })],
  ])("%o", (change, expected) => expect(of(change)).toEqual(expected));

  it("a duration that is not known is no contradiction, and two dates do without it", () => {
    const undated = (dates: Partial<Flow>) => of({ ...dates, durationDays: undefined });
    expect(undated({ startDate: "2023-09-01", endDate: "2024-08-31" })).toEqual(passes);
    const dates = { startDate: "2023-09-01", endDate: "2024-09-01" };
    expect(undated(dates)).toEqual(outside("endDate", dates));
  });

  // The one day must lie inside the project, and the missing duration is named.
  it("one date of an activity whose days are not known", () => {
    const missing = ["flows", 0, "durationDays"];
    const resultFor = (dates: Partial<Flow>) => of({ ...dates, durationDays: undefined });
    expect(resultFor({ startDate: "2023-09-01" })).toEqual(isUnknown(missing));
    expect(resultFor({ endDate: "2024-08-31" })).toEqual(isUnknown(missing));
    expect(resultFor({ startDate: "2023-08-31" }).status).toBe("fail");
    expect(resultFor({ endDate: "2024-09-01" }).status).toBe("fail");
  });

  it("a project without dates", () => {
    const dated = withFlows({ ...job, startDate: "2024-03-04", endDate: "2024-03-08" });
    expect(resultOf({ ...dated, project: {} }, rule)).toEqual(
      isUnknown(["project", "startDate"], ["project", "durationMonths"]),
    );
    expect(resultOf({ ...dated, project: { durationMonths: 12 } }, rule)).toEqual(isUnknown(["project", "startDate"]));
    expect(resultOf({ ...dated, project: { startDate: "2023-09-01" } }, rule)).toEqual(
      isUnknown(["project", "durationMonths"]),
    );
  });

  it("a start before the project's, however long the project", () => {
    const from = (startDate: string) =>
      resultOf({ ...withFlows({ ...job, startDate }), project: { startDate: "2023-09-01" } }, rule);
    // An unknown end is not reported.
    expect(from("2023-08-31")).toStrictEqual(
      fails("dates.outside-project", "flows.0.startDate", {
        startDate: "2023-08-31",
        endDate: "2023-09-04",
        projectStart: "2023-09-01",
      }),
    );
    expect(from("2023-09-01")).toEqual(isUnknown(["project", "durationMonths"]));
  });

  it("cites the days of the activity, and nothing of one that the call does not know", () => {
    const cited = (activity: string) => {
      const dates = { startDate: "2024-03-04", endDate: "2024-03-07" };
      const { findings } = checkEligibility(withFlows({ ...job, activity, ...dates }));
      return findings.find(({ code }) => code === "dates.not-duration")?.citations;
    };
    expect(cited("job-shadowing")?.map(({ source }) => source)).toContain("PG-2023");
    expect(cited("learning-by-doing")).toEqual([]);
  });
});

describe("limits of what is paid are warnings", () => {
  const overLimit = (...each: readonly (readonly [string, number, number, number?])[]) => ({
    ...passes,
    findings: each.map(([path, travelDays, max, persons]) =>
      said("warning", "travel-days.over-limit", `flows.0.${path}`, {
        ...{ travelDays, max },
        ...(persons === undefined ? {} : { persons }),
      }),
    ),
  });

  // A band with a green rate (2023, p. 116), and a participant whom others may accompany.
  const travelling: Flow = { ...job, distanceBand: "500-1999", participantsWithFewerOpportunities: 1 };

  it.each<[Partial<Flow>, object]>([
    [{}, isNotApplicable],
    [{ travelDays: 2 }, passes],
    [{ travelDays: 3 }, overLimit(["travelDays", 3, 2])],
    [{ travelDays: 6, greenTravel: true }, passes],
    [{ travelDays: 7, greenTravel: true }, overLimit(["travelDays", 7, 6])],
  ])("travel-days: %o", (change, expected) => {
    expect(resultOf(withFlows({ ...travelling, ...change }), "travel-days")).toStrictEqual(expected);
  });

  // What accompanying persons do not give is taken from the flow.
  it.each<[Partial<Flow>, object]>([
    [{ accompanyingPersons: [{ persons: 1, travelDays: 2 }] }, passes],
    [{ accompanyingPersons: [{ persons: 1, travelDays: 3 }] }, overLimit(["accompanyingPersons.0.travelDays", 3, 2])],
    [{ accompanyingPersons: [{ persons: 1, travelDays: 6, greenTravel: true }] }, passes],
    [
      { accompanyingPersons: [{ persons: 1, travelDays: 7, greenTravel: true }] },
      overLimit(["accompanyingPersons.0.travelDays", 7, 6]),
    ],
    // Six days are too many only for those who do not travel green: of the flow's persons, one.
    [
      { travelDays: 6, greenTravel: true, accompanyingPersons: [{ persons: 1 }, { persons: 1, greenTravel: false }] },
      overLimit(["travelDays", 6, 2, 1]),
    ],
    // Three days are too many only for those who do not travel green: the participants.
    [{ travelDays: 3, accompanyingPersons: [{ persons: 1, greenTravel: true }] }, overLimit(["travelDays", 3, 2])],
    // Reported once for all who share the flow's days, and once more for the others.
    [{ travelDays: 3, accompanyingPersons: [{ persons: 1 }, { persons: 2 }] }, overLimit(["travelDays", 3, 2])],
    [
      {
        travelDays: 3,
        accompanyingPersons: [
          { persons: 1, travelDays: 2 },
          { persons: 1, travelDays: 4 },
        ],
      },
      overLimit(["travelDays", 3, 2], ["accompanyingPersons.1.travelDays", 4, 2]),
    ],
    // None asks for a day.
    [{ accompanyingPersons: [{ persons: 1, travelDays: 0, greenTravel: true }] }, isNotApplicable],
  ])("travel-days of several: %j", (change, expected) => {
    expect(resultOf(withFlows({ ...travelling, ...change }), "travel-days")).toStrictEqual(expected);
  });

  it("travel-days: nothing is paid for the travel of hosted teachers", () => {
    expect(resultOf(withFlows(job, { ...hostedTeacher, travelDays: 7 }), "travel-days")).toEqual(isNotApplicable);
  });

  const course: Flow = { ...job, activity: "courses-and-training", durationDays: 12 };

  it.each<[Partial<Flow>, object]>([
    [{ courseFeeDays: 10 }, passes],
    [
      { courseFeeDays: 11 },
      passesWith("warning", "course-fees.over-limit", "flows.0.courseFeeDays", { days: 11, max: 10 }),
    ],
    [{}, passesWith("warning", "course-fees.over-limit", "flows.0.durationDays", { days: 12, max: 10 })],
    [{ activity: "job-shadowing", courseFeeDays: 20 }, isNotApplicable],
    [{ durationDays: undefined }, isUnknown(["flows", 0, "durationDays"])],
    [{ durationDays: undefined, courseFeeDays: 10 }, passes],
  ])("course-fee-days: %o", (change, expected) => {
    expect(resultOf(withFlows({ ...course, ...change }), "course-fee-days")).toEqual(expected);
  });
});
