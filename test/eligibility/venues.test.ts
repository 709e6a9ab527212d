import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { calculateGrant } from "../../src/grant.js";
import {
  checkOf,
  expert,
  fails,
  group,
  isNotApplicable,
  isUnknown,
  passes,
  passesWith,
  resultOf,
  said,
  shortTerm,
  withFlows,
} from "./application.js";
import { swedish } from "./call-2026.js";

const job = shortTerm.flows[0] as Flow;

/** A Polish project of call 2026. */
const of2026 = (...flows: readonly Flow[]): Application => ({
  ...swedish,
  applicant: { ...swedish.applicant, country: "PL" },
  flows,
});

const polish2026 = (...flows: readonly Flow[]) =>
  of2026(...flows.map((flow) => ({ ...flow, distanceBand: "500-1999" })));

// In the country where the hosting organisation is established, and in one country only: 2025, pp. 107 and 108; 2026,
// pp. 108 and 110.
describe("host-established", () => {
  const rule = "host-established";
  const notThere = fails("venue.not-in-hosting-country", "flows.0.destination", {
    destination: "ES",
    hostingCountry: "PT",
  });

  it.each<[Partial<Flow>, object]>([
    [{}, passes],
    [{ hostingCountry: "ES" }, passes],
    [{ hostingCountry: "PT" }, notThere],
    // The Azores have no code of their own, Réunion has: a part of France (I24).
    [{ destination: "RE", hostingCountry: "FR" }, passes],
    [{ hostingCountry: "ES", destination: undefined }, isUnknown(["flows", 0, "destination"])],
    // Only a group may be at a seat.
    [{ hostingCountry: "PT", venueKind: "eu-institution" }, notThere],
  ])("job shadowing, %o", (change, expected) => {
    expect(resultOf(polish2026({ ...job, ...change }), rule)).toEqual(expected);
  });

  it("the seat of an EU institution is no organisation's country", () => {
    const atSeat: Flow = { ...group, destination: "BE", venueKind: "eu-institution", venueCity: "Brussels" };
    expect(checkOf(of2026({ ...atSeat, hostingCountry: "ES" }), rule).status).toBe("pass");
    expect(checkOf(of2026({ ...atSeat, venueKind: "hosting-organisation", hostingCountry: "ES" }), rule).status).toBe(
      "fail",
    );
  });

  it("guests have no host abroad", () => {
    expect(checkOf(of2026({ ...expert, hostingCountry: "PT" }), rule).status).toBe("not-applicable");
  });
});

// Flows of one label are parts of one group: at least two pupils, one country, companions and countries hold for all of
// them together (I22). 2023, pp. 108 and 109.
describe("a group in several flows", () => {
  const part = (id: string, change: Partial<Flow> = {}): Flow => ({ ...group, id, group: "SPAIN", ...change });
  const ofParts = (rule: string, first: Partial<Flow>, second: Partial<Flow>) =>
    resultOf(withFlows(part("A", first), part("B", second)), rule);

  describe("group-size", () => {
    const one = { participants: 1 };

    it("one pupil, and one and one", () => {
      expect(ofParts("group-size", one, one)).toEqual(passes);
      const tooSmall = fails("group.too-small", "flows.0.participants", { participants: 1, min: 2 });
      expect(resultOf(withFlows(part("A", one)), "group-size")).toEqual(tooSmall);
      // Without a label, or with another one, each is a group.
      for (const label of [undefined, "PORTUGAL"]) {
        const status = ofParts("group-size", { ...one, group: label }, one).status;
        expect(status).toBe("fail");
      }
    });
  });

  describe("group-destination", () => {
    const rule = "group-destination";

    it.each<[string, Partial<Flow>, Partial<Flow>, object]>([
      ["one country", {}, {}, passes],
      [
        "two countries",
        {},
        { destination: "PT", learnerCountries: ["PL", "PT"] },
        {
          ...fails("group.several-destinations", "flows.1.destination", { destinations: ["ES", "PT"] }),
        },
      ],
      ["two groups", {}, { group: "PORTUGAL", destination: "PT", learnerCountries: ["PL", "PT"] }, isNotApplicable],
      ["two groups without a label", { group: undefined }, { group: undefined }, isNotApplicable],
      ["not known", {}, { destination: undefined }, isUnknown(["flows", 1, "destination"])],
      [
        "a part of the state, and the state",
        { destination: "FR", learnerCountries: ["PL", "FR"] },
        { destination: "MQ", learnerCountries: ["PL", "FR"] },
        passes,
      ],
    ])("%s", (_, first, second, expected) => expect(ofParts(rule, first, second)).toEqual(expected));

    it("is nothing to a group of one flow", () => {
      expect(resultOf(withFlows(group), rule)).toEqual(isNotApplicable);
    });
  });

  describe("group-companions", () => {
    const rule = "group-companions";
    const nobody: Partial<Flow> = { accompanyingPersons: [] };
    const notSaid: Partial<Flow> = { accompanyingPersons: undefined };

    it.each<[string, Partial<Flow>, Partial<Flow>, object]>([
      ["those of one flow are enough", {}, nobody, passes],
      ["those of the other one", nobody, {}, passes],
      ["of one that says nothing of them", notSaid, {}, passes],
      ["nobody", nobody, nobody, fails("accompaniment.missing", "flows.0.accompanyingPersons", {})],
      ["nobody, and not said", nobody, notSaid, isUnknown(["flows", 1, "accompanyingPersons"])],
      [
        "not for the whole, and not said",
        { accompanyingPersons: [{ persons: 1, durationDays: 6 }] },
        notSaid,
        isUnknown(["flows", 1, "accompanyingPersons"]),
      ],
      // The longest part counts: seven days, of which nobody stays more than five.
      [
        "for the whole of the shorter part",
        { durationDays: 5, accompanyingPersons: [{ persons: 1 }] },
        nobody,
        fails("accompaniment.partial", "flows.0.accompanyingPersons", { days: 5, min: 7 }),
      ],
      [
        "one each, in turn",
        { accompanyingPersons: [{ persons: 1, durationDays: 4 }] },
        { accompanyingPersons: [{ persons: 1, durationDays: 3 }] },
        passesWith("warning", "accompaniment.in-turns", "flows.0.accompanyingPersons", { days: 4, min: 7 }),
      ],
    ])("%s", (_, first, second, expected) => expect(ofParts(rule, first, second)).toEqual(expected));

    it("of two that say nothing of them, the first is asked for: its answer may be enough", () => {
      const [partly, ...silent] = [
        part("A", { accompanyingPersons: [{ persons: 1, durationDays: 6 }] }),
        part("B", notSaid),
        part("C", notSaid),
      ];
      expect(resultOf(withFlows(partly, ...silent), rule)).toEqual(isUnknown(["flows", 1, "accompanyingPersons"]));
    });
  });

  describe("group-learner-countries", () => {
    const rule = "group-learner-countries";
    const tooFew = (countries: number) =>
      fails("learner-countries.too-few", "flows.0.learnerCountries", { countries, min: 2 });

    it.each<[string, Partial<Flow>, Partial<Flow>, object]>([
      ["both say both", {}, {}, passes],
      ["each says one", { learnerCountries: ["PL"] }, { learnerCountries: ["ES"] }, passes],
      ["both say the same one", { learnerCountries: ["PL"] }, { learnerCountries: ["PL"] }, tooFew(1)],
      ["one says both", {}, { learnerCountries: undefined }, passes],
      [
        "neither says any",
        { learnerCountries: undefined },
        { learnerCountries: undefined },
        isUnknown(["flows", 0, "learnerCountries"]),
      ],
    ])("%s", (_, first, second, expected) => expect(ofParts(rule, first, second)).toEqual(expected));
  });
});

// Pupils of at least two programme countries: 2021, p. 112; 2023, p. 109; 2025, p. 109; 2026, p. 110.
describe("the countries of a group", () => {
  const rule = "group-learner-countries";
  const of = (learnerCountries: readonly string[], change: Partial<Flow> = {}) =>
    resultOf(withFlows({ ...group, ...change, learnerCountries }), rule);
  const at = "flows.0.learnerCountries";
  const notListed = (country: string, side: string) =>
    said("warning", "learner-countries.not-listed", at, { country, side });

  it("that of the senders and that of the hosts are expected among them", () => {
    expect(of(["PL", "ES", "PT"])).toEqual(passes);
    expect(of(["PL", "PT"])).toEqual({ ...passes, findings: [notListed("ES", "receiving")] });
    expect(of(["ES", "PT"])).toEqual({ ...passes, findings: [notListed("PL", "sending")] });
    expect(of(["DE", "PT"])).toEqual({
      ...passes,
      findings: [notListed("PL", "sending"), notListed("ES", "receiving")],
    });
  });

  it("those of hosts of whom nothing is said are not expected", () => {
    const { findings } = of(["PL", "DE"], { destination: undefined });
    expect(findings.filter(({ code }) => code === "learner-countries.not-listed")).toEqual([]);
  });

  it("at the seat of an EU institution there need be no hosts of its country", () => {
    const seat = { destination: "BE", venueKind: "eu-institution", venueCity: "Brussels" } as const;
    expect(of(["PL", "DE"], seat)).toEqual(passes);
    expect(of(["BE", "DE"], seat)).toEqual({ ...passes, findings: [notListed("PL", "sending")] });
  });

  it("a state and its part are one (I24), and who is not in the Programme is none", () => {
    const tooFew = (countries: number) => fails("learner-countries.too-few", at, { countries, min: 2 });
    expect(of(["FR", "RE"], { destination: "FR" })).toEqual(tooFew(1));
    expect(of(["PL", "RE"], { destination: "FR" })).toEqual(passes);
    expect(of(["PL", "GB"])).toEqual(tooFew(1));
    expect(of(["UA", "GB"])).toEqual(tooFew(0));
  });
});

/*
 * The cities: Brussels, Frankfurt, Luxembourg, Strasbourg, The Hague (2023, p. 109, footnote 75; 2025, p. 109, footnote
 * 98); without The Hague in 2026 (p. 110, footnote 116). 2021 (p. 112) names none: those of 2023 are taken.
 */
describe("the seats of the EU institutions, by call", () => {
  const calls = [2021, 2022, 2023, 2024, 2025, 2026];
  const statuses = (destination: string, venueCity: string, change: Partial<Flow> = {}) =>
    calls.map((call) => {
      const atSeat: Flow = { ...group, destination, venueKind: "eu-institution", venueCity, ...change };
      return checkOf({ ...withFlows(atSeat), call }, "group-venue").status;
    });
  const inAll = (status: string) => calls.map(() => status);

  it.each([
    ["BE", "Brussels"],
    ["DE", "Frankfurt am Main"],
    ["LU", "Luxembourg"],
    ["FR", "Strasbourg"],
  ])("%s, %s, in every call", (country, city) => expect(statuses(country, city)).toEqual(inAll("pass")));

  it("The Hague, but in 2026", () => {
    expect(statuses("NL", "The Hague")).toEqual(["pass", "pass", "pass", "pass", "pass", "fail"]);
    const hague = { ...group, destination: "NL", venueKind: "eu-institution", venueCity: "The Hague" } as const;
    const { findings } = resultOf(of2026({ ...hague, learnerCountries: ["PL", "NL"] }), "group-venue");
    expect(findings).toMatchObject([
      { code: "venue.not-eu-seat", path: ["flows", 0, "destination"], params: { country: "NL" } },
    ]);
  });

  it.each([
    // Of another country's name: not there.
    ["BE", "Strasbourg", "fail"],
    ["FR", "Brussels", "fail"],
    // No seat in the country at all.
    ["ES", "Madrid", "fail"],
    // A city in a seat's country may be the seat under a name that we do not know.
    ["BE", "Brugge", "unknown"],
    ["DE", "Frankfurt (Oder)", "unknown"],
  ])("%s, %s: %s", (country, city, status) => expect(statuses(country, city)).toEqual(inAll(status)));

  it("a place that is said to be in another country is another place, whatever city is named", () => {
    const at = (place: string, country: string) => statuses("BE", "Brussels", { venue: { place, country } });
    expect(at("Lyon", "FR")).toEqual(inAll("fail"));
    expect(at("Ixelles", "BE")).toEqual(inAll("pass"));
  });

  it("the name of another country's seat is found where it stands", () => {
    const venue = { place: "Brussels", country: "FR" };
    const atSeat: Flow = { ...group, destination: "FR", venueKind: "eu-institution", venue };
    const { findings } = resultOf(withFlows(atSeat), "group-venue");
    const [found] = findings.filter(({ code }) => code === "venue.not-eu-seat");
    expect(found?.path).toEqual(["flows", 0, "venue"]);
  });

  it("a place that was found on the map, by its name", () => {
    const found = (place: string) => ({ place, country: "DE", latitude: 52.52437, longitude: 13.41053 });
    const named = (place: string) => statuses("DE", "", { venueCity: undefined, venue: found(place) });
    expect(named("Frankfurt am Main")).toEqual(inAll("pass"));
    expect(named("Berlin")).toEqual(inAll("fail"));
    // What is only a name may be another spelling.
    const unresolved = { place: "Berlin", country: "DE" };
    expect(statuses("DE", "", { venueCity: undefined, venue: unresolved })).toEqual(inAll("unknown"));
  });
});

// A seat in the group's own country is abroad: 2023, p. 109, footnote 75; 2025, p. 109, footnote 98; from 2026 on only
// because pupils of two countries take part (p. 110, footnote 116), which another rule asks of every group.
it("hosts' own pupils elsewhere in their country are no mobility, and nothing is funded for them (I23)", () => {
  const own: Flow = {
    ...group,
    id: "OWN",
    destination: "PL",
    distanceKm: 300,
    venueKind: "elsewhere-in-hosting-country",
  };
  const application = withFlows({ ...group, distanceKm: 2000 }, own);
  expect(checkOf(application, "activity-venue-abroad").status).toBe("fail");
  const { lines, findings } = calculateGrant(application, { baseRates: { staff: { 2: 120 }, learners: { 2: 50 } } });
  expect(new Set(lines.map(({ flow }) => flow))).toEqual(new Set(["GROUP"]));
  expect(findings.map(({ code, path }) => [code, path.join(".")])).toContainEqual([
    "hosts-own-learners.not-funded",
    "flows.1.destination",
  ]);
});

// 2021, p. 110: "in a programme country"; the codes are those of the parts of states (I24).
describe("a part of a state counts as the state", () => {
  const by = (country: string, destination: string, call = 2026): Application => ({
    ...shortTerm,
    call,
    applicant: { ...shortTerm.applicant, country },
    flows: [{ ...job, destination }],
  });
  const rules = ["applicant-country", "national-agency", "activity-venue-abroad"] as const;
  const statuses = (application: Application) => rules.map((rule) => checkOf(application, rule).status);

  it.each([
    ["RE", "ES", ["pass", "pass", "pass"]],
    ["PL", "GP", ["pass", "pass", "pass"]],
    ["PL", "AX", ["pass", "pass", "pass"]],
    ["PL", "SJ", ["pass", "pass", "pass"]],
    // Overseas countries and territories.
    ["PL", "GL", ["pass", "pass", "pass"]],
    ["NC", "ES", ["pass", "pass", "pass"]],
    // Between a part and its state nobody goes abroad.
    ["RE", "FR", ["pass", "pass", "fail"]],
    ["FR", "MQ", ["pass", "pass", "fail"]],
    ["FI", "AX", ["pass", "pass", "fail"]],
    ["RE", "GP", ["pass", "pass", "fail"]],
    // Not parts: the Faroes, Gibraltar, Kosovo.
    ["PL", "FO", ["pass", "pass", "fail"]],
    ["PL", "GI", ["pass", "pass", "fail"]],
    ["XK", "ES", ["fail", "fail", "pass"]],
  ])("%s to %s", (country, destination, expected) => {
    for (const call of [2021, 2023, 2026]) expect(statuses(by(country, destination, call))).toEqual(expected);
  });

  it("its agency is that of the state, whichever of the two is named", () => {
    for (const nationalAgency of [undefined, "RE", "FR"]) {
      expect(checkOf({ ...by("RE", "ES"), nationalAgency }, "national-agency").status).toBe("pass");
    }
    expect(checkOf({ ...by("RE", "ES"), nationalAgency: "BE" }, "national-agency").status).toBe("fail");
  });

  it("what is said of it has the code as it was given", () => {
    const { findings } = resultOf(by("FR", "MQ"), "activity-venue-abroad");
    expect(findings).toContainEqual(said("error", "venue.not-abroad", "flows.0.destination", { country: "MQ" }));
  });

  it("guests from it are not from abroad", () => {
    const from = (originCountry: string) =>
      checkOf({ ...by("FR", "ES"), flows: [{ ...expert, originCountry }] }, "origin-abroad").status;
    expect([from("RE"), from("GL"), from("FO")]).toEqual(["fail", "pass", "fail"]);
  });
});
