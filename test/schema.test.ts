import { Ajv2020 } from "ajv/dist/2020.js";
import * as ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { acceptApplication } from "../src/index.js";
import {
  type ApplicationInput,
  applicationJsonSchema,
  applicationSchema,
  baseRatesSchema,
  type Issue,
  parseApplication,
  parseBaseRates,
} from "../src/schema/index.js";
import { keysWithoutRule } from "../src/schema/keys-without-rule.js";
import { normalised } from "../src/schema/normalised.js";
import { frozen } from "../src/values/frozen.js";
import { allFixtures, fixture } from "./fixtures.js";

// The package is CommonJS: its function is one level deeper for a bundler than for its types.
const addFormats = ajvFormats.default as unknown as typeof ajvFormats.default.default;

const demo = fixture("2023/KA122-SCH/whole-application/demo");
/** Its application, as JSON that no schema has seen yet. */
const base: ReturnType<typeof JSON.parse> = demo.input;

/** The demo, with more in it where asked for, and one value replaced. */
function withValue(at: readonly (string | number)[], value: unknown, more: object = {}): unknown {
  const copy = structuredClone({ ...base, ...more });
  const parent = at.slice(0, -1).reduce((node, key) => node[key], copy);
  parent[at.at(-1) as string] = value;
  return copy;
}

function issuesOf(value: unknown) {
  const parsed = parseApplication(value);
  return parsed.success ? [] : parsed.issues;
}

/** What is wrong, and where. */
const briefly = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path.join(".")]);

function parsedOf(value: unknown) {
  const parsed = parseApplication(value);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  return parsed.data;
}

describe("parseApplication", () => {
  it("accepts the demo, and does not change it", () => {
    const before = JSON.stringify(base);
    expect(issuesOf(frozen(structuredClone(base)))).toEqual([]);
    expect(issuesOf(base)).toEqual([]);
    expect(JSON.stringify(base)).toBe(before);
  });

  const accepted = allFixtures().filter(({ expected }) => expected.issues === undefined);

  it.each(accepted.map(({ name, input }) => [name, input] as const))(
    "gives the same again for what it gave: %s",
    (_, input) => {
      const data = parsedOf(input);
      expect(parsedOf(data)).toStrictEqual(data);
      expect(acceptApplication(input)).toStrictEqual(data);
    },
  );

  it("refuses what acceptApplication does not accept", () => {
    for (const { name, input, expected } of allFixtures()) {
      if (expected.issues !== undefined) expect(acceptApplication(input), name).toBeUndefined();
    }
    for (const value of [null, 1, [], {}, { ...base, flows: [{}] }, { ...base, applicant: { country: "Poland" } }]) {
      expect([acceptApplication(value), issuesOf(value).length > 0]).toEqual([undefined, true]);
    }
  });

  it.each([
    ["a number as a string", "15", "value.wrong-type"],
    ["null", null, "value.wrong-type"],
    ["a fraction", 1.5, "value.wrong-type"],
    ["NaN", Number.NaN, "value.wrong-type"],
    ["infinity", Number.POSITIVE_INFINITY, "value.wrong-type"],
    ["an array", [15], "value.wrong-type"],
    ["an object", { value: 15 }, "value.wrong-type"],
    ["true", true, "value.wrong-type"],
    ["nothing", undefined, "value.missing"],
    ["zero", 0, "number.too-small"],
    ["negative", -1, "number.too-small"],
    ["one above the most", 100_001, "number.too-big"],
    ["a billion", 1e9, "number.too-big"],
    ["beyond exactness", 2 ** 53, "number.too-big"],
  ])("refuses participants that are %s", (_, value, code) => {
    const at = ["flows", 0, "participants"];
    const found = issuesOf(withValue(at, value)).filter((issue) => issue.path.join() === at.join());
    expect(found.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    ["350.00", true],
    ["350.5", true],
    ["350", true],
    [350, true],
    [0, true],
    ["0.01", true],
    ["350.001", false],
    [350.5, false],
    ["-1", false],
    ["+1", false],
    ["01", false],
    ["1e3", false],
    [" 1", false],
    ["1,00", false],
    ["١", false],
    ["", false],
    ["999999999.99", true],
    ["1000000000", false],
    [null, false],
    [Number.NaN, false],
  ])("money %j: %s", (value, valid) => {
    const found = issuesOf(withValue(["flows", 0, "inclusionCosts"], value));
    expect(found).toEqual(valid ? [] : [{ code: "money.invalid", path: ["flows", 0, "inclusionCosts"], params: {} }]);
  });

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-02-30", false],
    ["2023-04-31", false],
    ["2023-13-01", false],
    ["23-01-01", false],
    ["2023-1-1", false],
    ["2023-09-01T00:00:00Z", false],
  ])("the date %s: %s", (date, valid) => {
    expect(issuesOf(withValue(["project", "startDate"], date)).length).toBe(valid ? 0 : 1);
  });

  it.each([
    ["2023-02-23T12:00:00+01:00", true],
    ["2023-02-23T11:00:00Z", true],
    ["2023-02-23T11:00:00.123Z", true],
    ["2023-02-23T12:00:00", false],
    ["2023-02-23", false],
    ["2023-02-30T12:00:00Z", false],
  ])("the instant %s: %s", (instant, valid) => {
    expect(issuesOf(withValue(["submittedAt"], instant)).length).toBe(valid ? 0 : 1);
  });

  it("names the nearest key", () => {
    expect(issuesOf(withValue(["flows", 0, "greenTravell"], true))).toEqual([
      {
        code: "key.unknown",
        path: ["flows", 0, "greenTravell"],
        params: { key: "greenTravell", nearest: "greenTravel" },
      },
    ]);
    expect(issuesOf(withValue(["flows", 0, "colour"], true))[0]?.params).toEqual({ key: "colour" });
  });

  it.each<readonly [readonly (string | number)[], unknown, string | undefined]>([
    [["aplicant"], 1, "applicant"],
    [["project", "startdate"], 1, "startDate"],
    [["consortium"], { member: [], members: [] }, "members"],
    [["flows", 0, "origin"], { plac: "Turku", country: "FI" }, "place"],
    [["flows", 0, "venue"], { latitude: 1, longitude: 1, geonameid: 1 }, "geonameId"],
    [["preparatoryVisits", 0], { flows: "SHORT-01", flow: "SHORT-01", participants: 1 }, "flow"],
    [["exceptionalCosts", 0], { type: "financial-guarantee", realCost: 1, realcost: 1 }, "realCost"],
    // Keys of other objects are not suggested: a guarantee has no persons, a project no flow.
    [["exceptionalCosts", 0], { type: "financial-guarantee", realCost: 1, person: 1 }, undefined],
    [["project", "flow"], 1, undefined],
    // Two slips in four letters are another word; three are in any.
    [["project", "start"], 1, undefined],
    [["flows", 0, "venu"], 1, "venue"],
    [["flows", 0, "ie"], 1, undefined],
    [["flows", 0, "participant"], 1, "participants"],
    [["flows", 0, "particpant"], 1, "participants"],
    [["flows", 0, "particpan"], 1, undefined],
    // The same in a list of persons, or of places.
    [["flows", 0, "accompanyingPersons"], [{ persons: 1, durationDay: 4 }], "durationDays"],
    [["flows", 0, "accompanyingPersons"], [{ persons: 1, participants: 4 }], undefined],
  ])("of a key that does not belong at %j names the one that does, if it is near: %#", (at, value, nearest) => {
    const found = issuesOf(withValue(at, value, { exceptionalCosts: [{}], preparatoryVisits: [{}] }));
    const unknown = found.filter(({ code }) => code === "key.unknown");
    expect(unknown.map(({ params }) => (params as { nearest?: string }).nearest)).toEqual([nearest]);
  });

  it("refuses __proto__ and other keys of every object, and pollutes nothing", () => {
    for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
      const text = JSON.stringify(base).replace('"flows":[{', `"flows":[{"${key}":{"polluted":true},`);
      const found = issuesOf(JSON.parse(text));
      expect(found.map(({ code, path: at }) => [code, at.at(-1)])).toEqual([["key.unknown", key]]);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("refuses a string of 10 MB without quoting it", () => {
    const found = issuesOf(withValue(["applicant", "name"], "x".repeat(10_000_000)));
    expect(found.map(({ code }) => code)).toEqual(["text.too-long"]);
    expect(JSON.stringify(issuesOf(withValue(["x".repeat(10_000_000)], 1))).length).toBeLessThan(1000);
  });

  it.each(["x", "x, P"])("refuses a place of many %j in no time", (text) => {
    const start = performance.now();
    const found = issuesOf(withValue(["flows", 0, "origin"], text.repeat(60_000 / text.length)));
    expect(found.map(({ code }) => code)).toContain("text.too-long");
    // A pattern that tries each way to split the text takes thousands of times as long as one that does not.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([null, undefined, 1, "x", true, [], [[]], Number.NaN, () => 1, Symbol("x"), new Date()])(
    "refuses %s instead of an application",
    (value) => expect(issuesOf(value).length).toBeGreaterThan(0),
  );

  it("reports everything at once: wrong types, unknown keys and contradictions", () => {
    const wrong = structuredClone(base);
    wrong.flows[0].participantsWithFewerOpportunities = 1000;
    wrong.flows[1].durationDays = "five";
    wrong.flows[2].travelDay = 2;
    wrong.project.startDate = "2023-02-30";
    wrong.preparatoryVisits = [{ flow: "NO-SUCH-FLOW", participants: 1 }];
    expect(briefly(issuesOf(wrong)).sort()).toEqual([
      ["count.exceeds", "flows.0.participantsWithFewerOpportunities"],
      ["date.invalid", "project.startDate"],
      ["flow.not-found", "preparatoryVisits.0.flow"],
      ["key.unknown", "flows.2.travelDay"],
      ["value.wrong-type", "flows.1.durationDays"],
    ]);
  });

  it("names the faulty coordinate of a place", () => {
    const venue = { latitude: 91, longitude: 12.5 };
    expect(issuesOf(withValue(["flows", 0, "venue"], venue))).toEqual([
      { code: "number.too-big", path: ["flows", 0, "venue", "latitude"], params: { maximum: 90 } },
    ]);
  });

  it.each([1.5, "2", 2 ** 60])("says everything at once beside a count of %j", (participants) => {
    const flow = { ...base.flows[0], id: "A", participants: 2, people: undefined };
    const flows = [
      { ...flow, participants },
      { ...flow, participantsWithFewerOpportunities: 3, notRequested: { preparatoryVisits: 1 } },
    ];
    const issues = issuesOf({ ...base, flows, preparatoryVisits: [], exceptionalCosts: [] });
    expect(issues.map(({ path }) => path.join("."))).toEqual([
      "flows.0.participants",
      "flows.1.id",
      "flows.1.participantsWithFewerOpportunities",
      "flows.1.notRequested.preparatoryVisits",
    ]);
  });

  it.each([
    [1e20, "number.too-big", { maximum: 100_000 }],
    [-1e20, "number.too-small", { minimum: 1 }],
  ])("tells our own limit, and not that of whole numbers: %d", (participants, code, params) => {
    const flow = { ...base.flows[0], participants };
    expect(issuesOf({ ...base, flows: [flow] })).toContainEqual({ code, path: ["flows", 0, "participants"], params });
  });

  it("says of a count that exceeds another one which keys that one is the sum of", () => {
    const flow = { ...base.flows[0], participants: 2, participantsWithFewerOpportunities: 3, people: ["a", "b", "c"] };
    const visit = { flow: flow.id, participants: 1, learners: 2, learnersWithFewerOpportunities: 3 };
    const exceeds = (path: readonly (string | number)[], value: number, max: number, of: string) => ({
      code: "count.exceeds",
      path,
      params: { value, max, of: [of] },
    });
    expect(issuesOf({ ...base, flows: [flow], preparatoryVisits: [visit] })).toEqual([
      exceeds(["flows", 0, "participantsWithFewerOpportunities"], 3, 2, "participants"),
      exceeds(["flows", 0, "people"], 3, 2, "participants"),
      exceeds(["preparatoryVisits", 0, "learners"], 2, 1, "participants"),
      exceeds(["preparatoryVisits", 0, "learnersWithFewerOpportunities"], 3, 2, "learners"),
    ]);
  });
});

describe("a number that another one bounds", () => {
  // Four participants and two persons beside them.
  const flow = { ...base.flows[0], participants: 4, accompanyingPersons: [{ persons: 2 }], people: undefined };
  const flowIssues = (change: object) => issuesOf({ ...base, flows: [{ ...flow, ...change }], preparatoryVisits: [] });
  const exceeds = (path: string, value: number, max: number, of: string) => [
    { code: "count.exceeds", path: keysOf(`flows.0.${path}`), params: { value, max, of: [of] } },
  ];
  const keysOf = (path: string) => path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

  it.each<[string, object, readonly object[]]>([
    [
      "in need of a language, all who ask for linguistic support",
      { linguisticSupportParticipants: 3, notRequested: { linguisticSupport: 1 } },
      [],
    ],
    [
      "in need of a language, one of those who do not ask for linguistic support",
      { linguisticSupportParticipants: 3, notRequested: { linguisticSupport: 2 } },
      [
        {
          code: "count.exceeds",
          path: ["flows", 0, "linguisticSupportParticipants"],
          params: { value: 3, max: 2, of: ["participants"], less: "notRequested.linguisticSupport" },
        },
      ],
    ],
    [
      "in need of a language, more than there are, and others who do not ask",
      { linguisticSupportParticipants: 5, notRequested: { linguisticSupport: 1 } },
      exceeds("linguisticSupportParticipants", 5, 4, "participants"),
    ],
    ["not requested by all of the participants", { notRequested: { travel: 4, individualSupport: 0 } }, []],
    [
      "not requested by one more",
      { notRequested: { travel: 5 } },
      exceeds("notRequested.travel", 5, 4, "participants"),
    ],
    [
      "not requested by all of the accompanying persons",
      { accompanyingPersons: [{ persons: 2, notRequested: { travel: 2 } }] },
      [],
    ],
    [
      "not requested by one more of them",
      { accompanyingPersons: [{ persons: 1 }, { persons: 2, notRequested: { individualSupport: 3 } }] },
      exceeds("accompanyingPersons.1.notRequested.individualSupport", 3, 2, "persons"),
    ],
    ["training of all", { preDepartureTraining: { participants: 4, accompanyingPersons: 2, distanceKm: 120 } }, []],
    [
      "training of more participants than there are",
      { preDepartureTraining: { participants: 5, distanceKm: 120 } },
      exceeds("preDepartureTraining.participants", 5, 4, "participants"),
    ],
    [
      "training of more accompanying persons than there are",
      { preDepartureTraining: { participants: 1, accompanyingPersons: 3, distanceKm: 120 } },
      exceeds("preDepartureTraining.accompanyingPersons", 3, 2, "accompanyingPersons"),
    ],
    [
      "training of accompanying persons where there are none",
      { accompanyingPersons: undefined, preDepartureTraining: { participants: 1, accompanyingPersons: 1 } },
      exceeds("preDepartureTraining.accompanyingPersons", 1, 0, "accompanyingPersons"),
    ],
    [
      "training of accompanying persons who are a number",
      { accompanyingPersons: 1, preDepartureTraining: { participants: 1, accompanyingPersons: 1 } },
      [],
    ],
  ])("%s", (_, change, expected) => expect(flowIssues(change)).toEqual(expected));
});

describe("applications of this round", () => {
  // This application is one of them.
  it.each<[number, readonly object[]]>([
    [0, [{ code: "number.too-small", path: ["applicant", "applicationsThisRound"], params: { minimum: 1 } }]],
    [1, []],
    [2, []],
  ])("%i", (applicationsThisRound, expected) => {
    expect(issuesOf({ ...base, applicant: { ...base.applicant, applicationsThisRound } })).toEqual(expected);
  });
});

describe("a number of persons or days that is not whole", () => {
  const issueOf = (value: unknown) => issuesOf(withValue(["flows", 0, "durationDays"], value))[0]?.params;

  it("is said to be one that is expected, and what it is instead", () => {
    expect(issueOf("15")).toEqual({ expected: "whole-number", received: "text" });
    expect(issueOf(1.5)).toEqual({ expected: "whole-number", received: "fraction" });
    expect(issueOf(Number.NaN)).toEqual({ expected: "whole-number", received: "not-finite" });
    expect(issueOf(null)).toEqual({ expected: "whole-number", received: "null" });
    expect(issueOf([15])).toEqual({ expected: "whole-number", received: "list" });
  });
});

describe("accompanying persons", () => {
  const at = ["flows", 0, "accompanyingPersons"];

  it.each<readonly [unknown, unknown]>([
    [3, [{ persons: 3 }]],
    [1, [{ persons: 1 }]],
    // None, which is not the same as not stated.
    [0, []],
    [[], []],
    [undefined, undefined],
    [
      [{ persons: 2 }, { persons: 1, durationDays: 4, travelDays: 0, greenTravel: false }],
      [{ persons: 2 }, { persons: 1, durationDays: 4, travelDays: 0, greenTravel: false }],
    ],
    [
      [{ persons: 1, origin: "Kielce, pl", venue: { place: "Patra", country: "EL" } }],
      [{ persons: 1, origin: { place: "Kielce", country: "PL" }, venue: { place: "Patra", country: "GR" } }],
    ],
  ])("given as %j are a list", (value, list) => {
    expect(parsedOf(withValue(at, value)).flows[0]?.accompanyingPersons).toEqual(list);
  });

  it.each<readonly [unknown, string, readonly (string | number)[]]>([
    ["2", "value.wrong-type", []],
    [null, "value.wrong-type", []],
    [{ persons: 2 }, "value.wrong-type", []],
    [1.5, "value.wrong-type", []],
    [-1, "number.too-small", []],
    [100_001, "number.too-big", []],
    // In a list, the wrong member is named, not that a number would have been allowed.
    [[2], "value.wrong-type", [0]],
    [[{ persons: 1 }, null], "value.wrong-type", [1]],
    [[{ persons: "2" }], "value.wrong-type", [0, "persons"]],
    [[{ persons: 1 }, { persons: 1, durationDays: "4" }], "value.wrong-type", [1, "durationDays"]],
    [[{ persons: 1, greenTravel: "no" }], "value.wrong-type", [0, "greenTravel"]],
    [[{ persons: 1, origin: "Kielce" }], "place.invalid", [0, "origin"]],
    [[{ persons: 0 }], "number.too-small", [0, "persons"]],
    [[{}], "value.missing", [0, "persons"]],
    [[{ persons: 1, activity: "job-shadowing" }], "key.unknown", [0, "activity"]],
    [Array.from({ length: 101 }, () => ({ persons: 1 })), "list.too-long", []],
  ])("given as %j are refused", (value, code, below) => {
    expect(briefly(issuesOf(withValue(at, value)))).toEqual([[code, [...at, ...below].join(".")]]);
  });

  it("count for expensive travel, as a number and as a list", () => {
    const cost = (persons: number) => [{ type: "expensive-travel", flow: "JOB-FI", persons, realCost: "9000.00" }];
    // Beside two participants: five in all.
    for (const accompanyingPersons of [3, [{ persons: 2 }, { persons: 1 }]]) {
      const asked = (persons: number) =>
        issuesOf(withValue(at, accompanyingPersons, { exceptionalCosts: cost(persons) }));
      expect(asked(5)).toEqual([]);
      expect(asked(6)).toEqual([
        {
          code: "count.exceeds",
          path: ["exceptionalCosts", 0, "persons"],
          params: { value: 6, max: 5, of: ["participants", "accompanyingPersons"] },
        },
      ]);
    }
  });
});

describe("the code of a country", () => {
  it.each([
    ["pl", "PL"],
    ["Pl", "PL"],
    ["EL", "GR"],
    ["el", "GR"],
    ["UK", "GB"],
    ["uK", "GB"],
    // A part of a state with a code of its own is kept.
    ["re", "RE"],
    ["AX", "AX"],
  ])("%s is read as %s, wherever it stands", (code, read) => {
    const flow = { ...base.flows[0], venue: { place: "Patra", country: code }, learnerCountries: ["PL", code] };
    const beside = { accompanyingPersons: [{ persons: 1, origin: { latitude: 1, longitude: 1, country: code } }] };
    const application = parsedOf({
      ...base,
      nationalAgency: code,
      applicant: { country: code, supervisedBy: code },
      consortium: { members: [{ country: code, supervisedBy: code }] },
      flows: [{ ...flow, ...beside, destination: code, hostingCountry: code, originCountry: code }],
      preparatoryVisits: [],
    });
    expect(application).toMatchObject({
      nationalAgency: read,
      applicant: { country: read, supervisedBy: read },
      consortium: { members: [{ country: read, supervisedBy: read }] },
      flows: [
        {
          destination: read,
          hostingCountry: read,
          originCountry: read,
          learnerCountries: ["PL", read],
          venue: { country: read },
          accompanyingPersons: [{ origin: { country: read } }],
        },
      ],
    });
  });

  it("is read so under each key that there is", () => {
    const written = JSON.stringify(everything);
    const read = JSON.stringify(normalised(everything));
    expect(written).toContain('"el"');
    expect(written).toContain(", el");
    expect(read).not.toMatch(/\bel\b/i);
    expect(read.match(/"GR"/g)?.length).toBe(written.match(/\bel\b/g)?.length);
  });

  it.each(["Poland", "POL", "P", "", "Ⓟ1", "P1", " PL", "PL "])("is not %j", (code) => {
    expect(briefly(issuesOf(withValue(["flows", 0, "destination"], code)))).toEqual([
      ["country.invalid", "flows.0.destination"],
    ]);
  });

  it.each([
    [["nationalAgency"], "Polska"],
    [["applicant", "country"], "Polska"],
    [["applicant", "supervisedBy"], ""],
    [["consortium", "members", 0, "country"], "POL"],
    [["flows", 0, "learnerCountries", 0], "Spain"],
    [["flows", 0, "courseCountries", 0], "Spain"],
    [["flows", 0, "hostingCountry"], "1"],
    [["flows", 0, "origin", "country"], "PLN"],
  ])("that is wrong at %j hides no contradiction and no id that is given twice", (at, code) => {
    const flow = { ...base.flows[0], startDate: "2023-11-17", endDate: "2023-11-13" };
    const lists = { learnerCountries: ["ES"], courseCountries: ["ES"], origin: { place: "Turku", country: "FI" } };
    const more = {
      consortium: { members: [{ country: "PL" }] },
      flows: [{ ...flow, ...lists }, flow],
      preparatoryVisits: [],
      exceptionalCosts: [],
    };
    expect(briefly(issuesOf(withValue(at, code, more)))).toEqual([
      ["country.invalid", at.join(".")],
      ["dates.reversed", "flows.0.endDate"],
      ["flow-id.duplicate", "flows.1.id"],
      ["dates.reversed", "flows.1.endDate"],
    ]);
  });

  it("that is wrong hides no contradiction", () => {
    const flow = { ...base.flows[0], destination: "Poland", startDate: "2023-11-17", endDate: "2023-11-13" };
    expect(issuesOf({ ...base, flows: [flow], preparatoryVisits: [] })).toEqual([
      { code: "country.invalid", path: ["flows", 0, "destination"], params: {} },
      {
        code: "dates.reversed",
        path: ["flows", 0, "endDate"],
        params: { startDate: "2023-11-17", endDate: "2023-11-13" },
      },
    ]);
  });
});

describe("a place", () => {
  const at = ["flows", 0, "origin"];

  it.each<readonly [unknown, object]>([
    ["Nowy Sącz, PL", { place: "Nowy Sącz", country: "PL" }],
    ["  Wien ,  at ", { place: "Wien", country: "AT" }],
    ["Αθήνα, EL", { place: "Αθήνα", country: "GR" }],
    ["Halle, Saale, DE", { place: "Halle, Saale", country: "DE" }],
    [`${"x".repeat(200)}, PL`, { place: "x".repeat(200), country: "PL" }],
    [
      { place: "London", country: "uk" },
      { place: "London", country: "GB" },
    ],
    [
      { latitude: 1, longitude: 2, place: "London", country: "UK", geonameId: 3 },
      { latitude: 1, longitude: 2, place: "London", country: "GB", geonameId: 3 },
    ],
    [
      { latitude: 1, longitude: 2 },
      { latitude: 1, longitude: 2 },
    ],
  ])("%j is read as an object", (value, place) => {
    expect(parsedOf(withValue(at, value)).flows[0]?.origin).toEqual(place);
  });

  it.each<readonly [unknown, string, readonly string[]]>([
    ["Nowy Sącz", "place.invalid", []],
    ["Kraków, Poland", "place.invalid", []],
    ["Kraków,", "place.invalid", []],
    [", PL", "place.invalid", []],
    [" , PL", "place.invalid", []],
    ["PL", "place.invalid", []],
    ["", "place.invalid", []],
    [`${"x".repeat(207)}, PL`, "text.too-long", []],
    [{ place: "Turku" }, "value.missing", ["country"]],
    [{ place: "Turku", country: "Finland" }, "country.invalid", ["country"]],
    [{ country: "FI" }, "value.missing", ["place"]],
    [{ latitude: 1 }, "value.missing", ["longitude"]],
    [{ latitude: 91, longitude: 12.5 }, "number.too-big", ["latitude"]],
    [5, "value.wrong-type", []],
    [null, "value.wrong-type", []],
  ])("%j is refused", (value, code, below) => {
    expect(briefly(issuesOf(withValue(at, value)))).toEqual([[code, [...at, ...below].join(".")]]);
  });

  const misnamed = (keys: object) =>
    issuesOf(withValue(at, keys)).flatMap(({ code, path, params }) =>
      code === "key.unknown" ? [[path.join("."), params]] : [],
    );

  it.each(["lng", "lon", "long", "LNG"])("with the key %j is told what coordinates are called here", (key) => {
    const expected = [
      ["flows.0.origin.lat", { key: "lat", nearest: "latitude" }],
      [`flows.0.origin.${key}`, { key, nearest: "longitude" }],
    ];
    expect(misnamed({ lat: 1, [key]: 2 })).toEqual(expected);
    // A place with a name, and coordinates beside it.
    expect(misnamed({ lat: 1, [key]: 2, place: "Turku", country: "FI" })).toEqual(expected);
  });

  it("is taken for the shape that its misspelt keys complete, and no right key is called misspelt", () => {
    const missing = (key: string) => ["value.missing", `flows.0.origin.${key}`];
    const unknown = (key: string) => ["key.unknown", `flows.0.origin.${key}`];
    const found = (value: unknown) => briefly(issuesOf(withValue(at, value)));
    expect(found({ latitud: 1, longitude: 2 })).toEqual([missing("latitude"), unknown("latitud")]);
    expect(found({ plase: "Turku", country: "FI" })).toEqual([missing("place"), unknown("plase")]);
    expect(misnamed({ latitude: 1, place: "Turku", country: "FI" })).toEqual([
      ["flows.0.origin.latitude", { key: "latitude" }],
    ]);
  });

  it("means nothing by lat and lng in an object without coordinates", () => {
    const flow = { ...base.flows[0], lat: 1 };
    expect(issuesOf({ ...base, flows: [flow], preparatoryVisits: [] })).toEqual([
      { code: "key.unknown", path: ["flows", 0, "lat"], params: { key: "lat" } },
    ]);
  });
});

describe("what only the reader looks at", () => {
  const remarks = {
    $schema: "./application.json",
    reference: "2023-1-PL01",
    title: "Open school",
    notes: "To do: dates",
  };

  it("is kept, and changes no result", () => {
    const flows = base.flows.map((flow: object) => ({ ...flow, notes: "Mrs Nowak knows" }));
    const [plain, remarked] = [parsedOf(base), parsedOf({ ...base, ...remarks, flows })];
    expect(remarked).toMatchObject({ ...remarks, flows: plain.flows.map(() => ({ notes: "Mrs Nowak knows" })) });
    const { options } = demo.expected;
    expect(assess(remarked, options)).toStrictEqual(assess(plain, options));
  });

  it("is text", () => {
    for (const key of Object.keys(remarks)) {
      expect(briefly(issuesOf({ ...base, [key]: 1 }))).toEqual([["value.wrong-type", key]]);
    }
  });
});

describe("what a flow may leave out", () => {
  it("is its destination and its duration: the rules say what is missing", () => {
    const { destination: _, durationDays: __, ...flow } = base.flows[0];
    expect(issuesOf({ ...base, flows: [flow], preparatoryVisits: [] })).toEqual([]);
  });

  it("is not its id, its activity and its participants", () => {
    expect(briefly(issuesOf({ ...base, flows: [{}], preparatoryVisits: [] }))).toEqual([
      ["value.missing", "flows.0.id"],
      ["value.missing", "flows.0.activity"],
      ["value.missing", "flows.0.participants"],
    ]);
  });
});

describe("an application without flows", () => {
  const { flows: _, preparatoryVisits: __, ...without } = base;
  const { project: ___, ...accreditation } = { ...without, action: "KA120-SCH" };
  const missing = { code: "value.missing", path: ["flows"], params: { expected: "list" } };

  it.each(["KA122-SCH", "KA121-SCH", "KA122-VET"])("of %s is refused", (action) => {
    expect(issuesOf({ ...without, action })).toEqual([missing]);
    expect(issuesOf({ ...without, action, flows: undefined })).toEqual([missing]);
    expect(issuesOf({ ...without, action, flows: [] })).toEqual([]);
  });

  it("of KA120, an accreditation, has an empty list of them", () => {
    expect(parsedOf(accreditation).flows).toEqual([]);
  });

  // Its form has a plan, and no project, mobility or budget: PG-2026 pp. 73–81.
  it.each([
    ["project", { durationMonths: 12 }],
    ["flows", base.flows],
    ["preparatoryVisits", [{ flow: base.flows[0]?.id, participants: 1 }]],
    ["exceptionalCosts", [{ type: "financial-guarantee", realCost: "1.00" }]],
  ])("of KA120 has no %s, which no rule looks at", (key, value) => {
    const flows = key === "preparatoryVisits" ? { flows: base.flows } : {};
    const issues = issuesOf({ ...accreditation, ...flows, [key]: value });
    expect(issues).toContainEqual({ code: "key.without-rule", path: [key], params: { key } });
    expect(issues.map(({ path }) => path)).toEqual([...Object.keys(flows), key].map((each) => [each]));
    if (key !== "project") expect(issuesOf({ ...accreditation, [key]: [] })).toEqual([]);
  });

  it("has one problem where its flows are no list", () => {
    expect(briefly(issuesOf({ ...without, flows: {} }))).toEqual([["value.wrong-type", "flows"]]);
    expect(briefly(issuesOf({ ...without, flows: null }))).toEqual([["value.wrong-type", "flows"]]);
  });
});

/** Every key: a missing one does not compile. */
type Whole<T> = T extends readonly (infer Member)[]
  ? Whole<Member>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T;

const notRequested = {
  organisationalSupport: 1,
  individualSupport: 1,
  travel: 1,
  courseFees: 1,
  linguisticSupport: 1,
  preparatoryVisits: 1,
  inclusionSupport: 1,
  exceptionalCosts: 1,
};
const journey = {
  distanceKm: 1890.6,
  distanceBand: "500-1999",
  origin: "Nowy Sącz, el",
  venue: { latitude: 38.2, longitude: 21.7, place: "Patra", country: "el", geonameId: 1 },
  greenTravel: true,
};
const grants: Whole<NonNullable<ApplicationInput["applicant"]["grants"]>> = [
  { call: 2021, action: "KA122-SCH", round: 1, role: "member", nationalAgency: "el" },
];
const everything: Whole<ApplicationInput> = {
  $schema: "./application.json",
  reference: "2023-1-PL01",
  title: "Open school",
  notes: "To do: dates",
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-17T15:42:00+01:00",
  roundOpen: true,
  nationalAgency: "el",
  applicant: {
    name: "Dimotiko",
    country: "el",
    type: "school",
    supervisedBy: "el",
    grants,
    accreditation: "none",
    accreditationValidUntil: "2027-12-31",
    applicationsThisRound: 1,
    yearsOfExperience: 5,
  },
  consortium: { members: [{ name: "Gymnasio", country: "el", type: "school", supervisedBy: "el", grants }] },
  supportingOrganisations: [{ name: "Dimos" }],
  project: { startDate: "2023-09-01", durationMonths: 15, extended: false },
  flows: [
    {
      ...journey,
      id: "GROUP",
      group: "GROUP",
      activity: "group-mobility-of-pupils",
      destination: "el",
      participants: 10,
      participantsWithFewerOpportunities: 4,
      durationDays: 7,
      travelDays: 2,
      accompanyingPersons: [{ ...journey, persons: 3, durationDays: 7, travelDays: 2, notRequested }],
      notRequested,
      inclusionCosts: "680.50",
      courseFeeDays: 5,
      course: "CLIL",
      courseCountries: ["el"],
      linguisticSupportParticipants: 1,
      preDepartureTraining: { ...journey, participants: 1, accompanyingPersons: 1 },
      startDate: "2024-04-15",
      endDate: "2024-04-21",
      sendingOrganisation: "Dimotiko",
      receivingOrganisation: "Dimotiko",
      hostingOrganisation: "CEIP Los Naranjos",
      venueKind: "eu-institution",
      venueCity: "Strasbourg",
      learnerCountries: ["el"],
      hostingCountry: "el",
      hostingSupervisedBy: "el",
      originCountry: "el",
      inTraining: true,
      graduationDate: "2023-06-30",
      serviceMonths: 6,
      graduates: 2,
      paidBySendingInstitution: true,
      learnerKind: "initial",
      people: ["anna", "jan"],
      shortStayJustified: true,
      mentors: 1,
      notes: "Mrs Nowak knows",
    },
  ],
  preparatoryVisits: [
    {
      flow: "GROUP",
      hostingOrganisation: "CEIP Los Naranjos",
      participants: 3,
      learners: 2,
      learnersWithFewerOpportunities: 1,
      reason: "First contact",
      inclusionCosts: "10.00",
    },
  ],
  exceptionalCosts: [
    { type: "expensive-travel", flow: "GROUP", persons: 1, realCost: "1900.00" },
    { type: "entry-requirements", flow: "GROUP", persons: 1, realCost: "120.00" },
    { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true },
  ],
};

/** Everything except the values at some paths. */
function everythingBut(paths: readonly Issue["path"][]): unknown {
  // Sharing nothing, like parsed JSON.
  const copy: ReturnType<typeof JSON.parse> = JSON.parse(JSON.stringify(everything));
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce((node, key) => node[key], copy);
    delete parent[path.at(-1) as string];
  }
  return copy;
}

describe("keys of the contract in places where no rule looks at them", () => {
  const known = keysWithoutRule(everything);

  it.each(known.map((issue) => [issue.path.join("."), issue] as const))("%s is refused", (_, issue) => {
    expect(issue).toEqual({ code: "key.without-rule", path: issue.path, params: { key: issue.path.at(-1) } });
    const others = known.filter((other) => other !== issue).map(({ path }) => path);
    expect(issuesOf(everythingBut(others))).toEqual([issue]);
  });

  it("are these", () => {
    // A visit and an exceptional cost are asked for by themselves.
    const never = ["preparatoryVisits", "exceptionalCosts"].map((key) => `flows.0.notRequested.${key}`);
    // Travel and individual support are all that is paid for those who go beside the participants.
    const beside = Object.keys(notRequested)
      .filter((key) => key !== "travel" && key !== "individualSupport")
      .map((key) => `flows.0.accompanyingPersons.0.notRequested.${key}`);
    expect(known.map(({ path }) => path.join(".")).sort()).toEqual([...never, ...beside].sort());
  });

  it("are all that is refused of an application with every key", () => {
    expect(issuesOf(everything)).toEqual(known);
    expect(issuesOf(everythingBut(known.map(({ path }) => path)))).toEqual([]);
  });

  it("are refused beside all else that is wrong", () => {
    const wrong = { ...everything, call: "2023", applicant: { ...everything.applicant, country: "Greece" } };
    expect(briefly(issuesOf(wrong)).sort()).toEqual(
      [...briefly(known), ["value.wrong-type", "call"], ["country.invalid", "applicant.country"]].sort(),
    );
  });
});

describe("the most that an application may hold", () => {
  // 1 000 000 persons, 1 000 + 6 days each at 10 000.00 EUR: 1.006e15 cents, below 2^53 = 9.007e15.
  it("is a million persons in all flows, so that every sum of cents is exact", () => {
    const flows = (count: number, persons: number) =>
      Array.from({ length: count }, (_, index) => ({ ...base.flows[0], id: `F${index}`, participants: persons }));
    expect(issuesOf({ ...base, flows: flows(10, 100_000), preparatoryVisits: [], exceptionalCosts: [] })).toEqual([]);
    expect(issuesOf({ ...base, flows: flows(11, 91_000), preparatoryVisits: [], exceptionalCosts: [] })).toEqual([
      { code: "persons.too-many", path: ["flows"], params: { persons: 1_001_000, maximum: 1_000_000 } },
    ]);
  });
});

describe("the zod schemas", () => {
  it("give the codes of our own checks as messages", () => {
    const flow = {
      ...base.flows[0],
      destination: "Poland",
      inclusionCosts: 160.5,
      participantsWithFewerOpportunities: 99,
    };
    const { error } = applicationSchema.safeParse({ ...base, action: "KA122", flows: [flow, flow] });
    const messages = new Set(error?.issues.map(({ message }) => message));
    for (const code of ["action", "country", "money"]) expect(messages).toContain(`${code}.invalid`);
    for (const code of ["count.exceeds", "flow-id.duplicate"]) expect(messages).toContain(code);
    expect(baseRatesSchema.safeParse({ staff: { 1: 10_001 } }).error?.issues[0]?.message).toBe("number.too-big");
  });
});

describe("parseBaseRates", () => {
  it("takes partial tables, and refuses other keys and amounts", () => {
    expect(parseBaseRates({ staff: { "1": 141 } }).success).toBe(true);
    expect(parseBaseRates({}).success).toBe(true);
    expect(parseBaseRates({ staff: { "4": 141 } }).success).toBe(false);
    expect(parseBaseRates({ teachers: { "1": 141 } }).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": -1 } }).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": "55.555" } }).success).toBe(false);
    expect(parseBaseRates([]).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": 10_000, "2": "10000.00" } }).success).toBe(true);
    expect(parseBaseRates({ staff: { "1": "10000.01" } })).toEqual({
      success: false,
      issues: [{ code: "number.too-big", path: ["staff", "1"], params: { maximum: 10_000 } }],
    });
  });

  it.each([["160,50"], ["a lot"], ["1e9"], [-1], [1.5], [1_000_000_000], [null]])(
    "says once what is wrong with %j",
    (rate) => {
      expect(parseBaseRates({ staff: { "1": rate } })).toEqual({
        success: false,
        issues: [{ code: "money.invalid", path: ["staff", "1"], params: {} }],
      });
    },
  );

  it("names the nearest key of a rate table, never one of an application", () => {
    const params = (value: unknown) => {
      const parsed = parseBaseRates(value);
      return parsed.success ? [] : parsed.issues.map((issue) => issue.params);
    };
    expect(params({ staff: { "4": 141 } })).toEqual([{ key: "4" }]);
    expect(params({ learner: { "1": 62 } })).toEqual([{ key: "learner", nearest: "learners" }]);
  });
});

describe("the JSON Schema of the application", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(applicationJsonSchema());

  /** Whether a problem is a contradiction between values that are each well-formed. */
  const isContradiction = ({ code, path }: Issue) =>
    [
      "count.exceeds",
      "flow-id.duplicate",
      "flow.not-found",
      "person.duplicate",
      "dates.reversed",
      "key.without-rule",
    ].includes(code) ||
    // Only an accreditation has no flows.
    (code === "value.missing" && path.join() === "flows");

  it("accepts every fixture that parses, and refuses those with a fault of shape", () => {
    const verdicts = new Set<boolean>();
    for (const { name, input } of allFixtures()) {
      const isWellShaped = issuesOf(input).every(isContradiction);
      expect(validate(input), `${name}: ${JSON.stringify(validate.errors)}`).toBe(isWellShaped);
      verdicts.add(isWellShaped);
    }
    expect(verdicts).toEqual(new Set([true, false]));
  });

  it("accepts every key, and each short form", () => {
    expect(validate(everything), JSON.stringify(validate.errors)).toBe(true);
    for (const [at, value] of [
      [["flows", 0, "accompanyingPersons"], 2],
      [["flows", 0, "origin"], "Nowy Sącz, PL"],
      [["flows", 0, "destination"], "el"],
    ] as const) {
      expect(validate(withValue(at, value)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate(withValue(["flows", 0, "origin"], "Nowy Sącz"))).toBe(false);
    expect(validate(withValue(["flows", 0, "accompanyingPersons"], [2]))).toBe(false);
  });
});
