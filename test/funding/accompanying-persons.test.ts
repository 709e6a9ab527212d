import { describe, expect, it } from "vitest";
import type { AccompanyingPersons, Flow } from "../../src/application/application.js";
import { type Explanation, evaluateExplanation, product, sum } from "../../src/results/explanation.js";
import type { Path } from "../../src/values/path.js";
import { sorted } from "../fixtures.js";
import { accompanied, applicationOf, findingsOf, grantOf, jobShadowing, linesOf, madrid, rome } from "./application.js";
import { given, guide, line, ofEntry, ofFlow, printed, sections } from "./leaves.js";

describe("accompanying persons of hosted teachers", () => {
  const hosted = { ...accompanied, activity: "hosting-teachers-in-training", durationDays: 60 };

  const said = {
    code: "accompanying-persons.not-available",
    severity: "warning",
    path: ["flows", 0, "accompanyingPersons"],
    params: { activity: "hosting-teachers-in-training" },
  };

  it.each<readonly [Flow["accompanyingPersons"], readonly object[]]>([
    [undefined, []],
    [[], []],
    [[{ persons: 1 }], [said]],
    [[{ persons: 1 }, { persons: 2, durationDays: 5 }], [said]],
  ])("%j: nothing is paid, and it is said that somebody is left out", (accompanyingPersons, findings) => {
    const application = applicationOf([{ ...hosted, accompanyingPersons }]);
    expect(findingsOf(application)).toEqual(findings);
    // 2 x 100 of organisational support, 1 x 100 of inclusion support
    expect(grantOf(application).total).toBe("300.00");
  });
});

describe("inclusion costs of accompanying persons who stay long", () => {
  /** Pupils may have companions who are there for another reason. 59 days and 2 of travel are 61 funded days. */
  const staying = {
    ...jobShadowing,
    activity: "long-term-learning-mobility-of-pupils",
    durationDays: 59,
    travelDays: 2,
    accompanyingPersons: [{ persons: 1 }],
    inclusionCosts: "300.00",
  };
  const said = (values: object) => findingsOf(applicationOf([{ ...staying, ...values }])).map(({ code }) => code);

  it("are paid exactly where individual support leaves days out", () => {
    expect(said({})).toEqual(["accompanying-duration.over-limit"]);
    expect(said({ durationDays: 58 })).toEqual(["inclusion-costs.not-available"]);
    // At most 2 travel days are paid, 6 with green travel.
    expect(said({ durationDays: 58, travelDays: 3 }).sort()).toEqual([
      "inclusion-costs.not-available",
      "travel-days.over-limit",
    ]);
    expect(said({ durationDays: 58, travelDays: 3, greenTravel: true })).toEqual(["accompanying-duration.over-limit"]);
    // Persons who would stay longer than the activity are paid for the activity.
    expect(said({ durationDays: 58, accompanyingPersons: [{ persons: 1, durationDays: 59 }] }).sort()).toEqual([
      "accompanying-duration.longer-than-activity",
      "inclusion-costs.not-available",
    ]);
    // Of several, one who stays that long is enough.
    const onlyOneStays = [{ persons: 3, durationDays: 30 }, { persons: 1 }];
    expect(said({ accompanyingPersons: onlyOneStays })).toEqual(["accompanying-duration.over-limit"]);
    expect(said({ accompanyingPersons: [{ persons: 3, durationDays: 58 }] })).toEqual([
      "inclusion-costs.not-available",
    ]);
  });
});

describe("accompanying persons of several kinds beside ten pupils", () => {
  /** Seven days in Spain, two of travel beside them. */
  const group: Flow = {
    ...jobShadowing,
    id: "GROUP",
    activity: "group-mobility-of-pupils",
    participants: 10,
    durationDays: 7,
    travelDays: 2,
  };
  const accompanyingPersons: readonly AccompanyingPersons[] = [
    { persons: 2 },
    { persons: 1, durationDays: 4, travelDays: 1 },
    { persons: 1, greenTravel: true, travelDays: 5 },
    { persons: 1, distanceKm: 99.9 },
    { persons: 1, distanceBand: "2000-2999" },
    { persons: 1, origin: madrid, venue: rome },
  ];
  const application = applicationOf([{ ...group, accompanyingPersons }]);
  const grant = grantOf(application);

  const chosenBy = { country: "ES", group: 2, citations: [sections.countries] };
  const pupils = { ...given("55.00", "options", "baseRates", "learners", "2"), chosenBy };
  const staff = { ...given("125.00", "options", "baseRates", "staff", "2"), chosenBy };
  const [days, travelDays] = [ofFlow(7, 0, "durationDays"), ofFlow(2, 0, "travelDays")];
  const beside =
    (category: "individualSupport" | "travel") => (item: number, amount: string, explanation: Explanation) =>
      line(category, "GROUP", "accompanyingPersons", amount, explanation, { item });

  it("have a line of individual support for each entry, by its own days or else the flow's", () => {
    const support = beside("individualSupport");
    const asTheFlow = product(sum(days, travelDays), staff);
    const ofOne = (item: number) => product(ofEntry(1, item, "persons"), asTheFlow);
    const ownStay = sum(ofEntry(4, 1, "durationDays"), ofEntry(1, 1, "travelDays"));
    const ownTravelDays = sum(days, ofEntry(5, 2, "travelDays"));
    expect(linesOf("individualSupport", grant)).toStrictEqual([
      // 10 x (7 + 2) x 55
      line(
        "individualSupport",
        "GROUP",
        "participants",
        "4950.00",
        product(ofFlow(10, 0, "participants"), product(sum(days, travelDays), pupils)),
      ),
      // 2 x (7 + 2) x 125
      support(0, "2250.00", product(ofEntry(2, 0, "persons"), asTheFlow)),
      // 1 x (4 + 1) x 125
      support(1, "625.00", product(ofEntry(1, 1, "persons"), product(ownStay, staff))),
      // 1 x (7 + 5) x 125: green travel has up to six days.
      support(2, "1500.00", product(ofEntry(1, 2, "persons"), product(ownTravelDays, staff))),
      // 1 x (7 + 2) x 125
      support(3, "1125.00", ofOne(3)),
      support(4, "1125.00", ofOne(4)),
      support(5, "1125.00", ofOne(5)),
    ]);
  });

  it("have a line of travel for each entry, by its own distance or else the flow's", () => {
    const travel = beside("travel");
    const inBand = (distanceBand: string, path: Path, distance: object = {}) => ({
      chosenBy: { distanceBand, distance: { path, ...distance } },
    });
    const ofTheFlow = inBand("500-1999", ["flows", 0, "distanceKm"], { km: 1890.6 });
    const standard = { ...printed(275, "EUR", "travel/500-1999/standard", sections.travel), ...ofTheFlow };
    const green = { ...printed(320, "EUR", "travel/500-1999/green", sections.travel), ...ofTheFlow };
    const entry = (item: number, key: string): Path => ["flows", 0, "accompanyingPersons", item, key];
    const near = {
      ...printed(23, "EUR", "travel/10-99/standard", sections.noGreenRate),
      ...inBand("10-99", entry(3, "distanceKm"), { km: 99.9 }),
    };
    const far = {
      ...printed(360, "EUR", "travel/2000-2999/standard", sections.travel),
      ...inBand("2000-2999", entry(4, "distanceBand")),
    };
    const betweenPlaces = {
      ...printed(275, "EUR", "travel/500-1999/standard", sections.travel),
      ...inBand("500-1999", entry(5, "origin"), { km: 1365.28, origin: madrid, venue: rome }),
    };
    expect(linesOf("travel", grant)).toStrictEqual([
      // 10 x 275
      line("travel", "GROUP", "participants", "2750.00", product(ofFlow(10, 0, "participants"), standard)),
      // 2 x 275
      travel(0, "550.00", product(ofEntry(2, 0, "persons"), standard)),
      travel(1, "275.00", product(ofEntry(1, 1, "persons"), standard)),
      travel(2, "320.00", product(ofEntry(1, 2, "persons"), green)),
      travel(3, "23.00", product(ofEntry(1, 3, "persons"), near)),
      travel(4, "360.00", product(ofEntry(1, 4, "persons"), far)),
      travel(5, "275.00", product(ofEntry(1, 5, "persons"), betweenPlaces)),
    ]);
  });

  it("add up with all else, and leave nothing to be said", () => {
    // Support: 4950 + 2250 + 625 + 1500 + 3 x 1125 = 12 700. Travel: 2750 + 550 + 275 + 320 + 23 + 360 + 275 = 4553.
    // Organisational support is for the ten pupils only: 10 x 100 = 1000.
    expect(grant.summary.total).toMatchObject({
      organisationalSupport: "1000.00",
      individualSupport: "12700.00",
      travel: "4553.00",
      total: "18253.00",
    });
    expect(grant.findings.filter(({ code }) => code !== "rate.provisional")).toEqual([]);
    for (const { amount, explanation } of grant.lines) {
      expect(explanation && evaluateExplanation(explanation)).toBe(amount);
    }
  });
});

describe("an entry of accompanying persons", () => {
  const besides = (flow: Partial<Flow>, ...accompanyingPersons: readonly AccompanyingPersons[]) =>
    applicationOf([{ ...accompanied, ...flow, accompanyingPersons }]);
  const amounts = (category: "individualSupport" | "travel", application: ReturnType<typeof besides>) =>
    linesOf(category, grantOf(application)).map(({ amount }) => amount);
  const at = (entry: number, key: string) => ["flows", 0, "accompanyingPersons", entry, key];

  it("has the reduced rate from its own 15th day", () => {
    // Participants: 2 x (14 x 125 + 6 x 88) = 2 x 2278. Of the entries: 14 x 125 = 1750 and 14 x 125 + 88 = 1838.
    const application = besides(
      { durationDays: 20 },
      { persons: 1, durationDays: 14 },
      { persons: 1, durationDays: 15 },
    );
    expect(amounts("individualSupport", application)).toEqual(["4556.00", "1750.00", "1838.00"]);
  });

  it("is paid the travel days of its own way of travel", () => {
    const application = besides(
      { travelDays: 6, greenTravel: true },
      { persons: 1 },
      { persons: 1, greenTravel: false },
      { persons: 1, greenTravel: false, travelDays: 3 },
      { persons: 1, travelDays: 7 },
    );
    // 2 x (4 + 6) x 125, (4 + 6) x 125, (4 + 2) x 125 twice, (4 + 6) x 125
    expect(amounts("individualSupport", application)).toEqual(["2500.00", "1250.00", "750.00", "750.00", "1250.00"]);
    // 2 x 320, 320, 275 twice, 320
    expect(amounts("travel", application)).toEqual(["640.00", "320.00", "275.00", "275.00", "320.00"]);
    const over = (path: Path, params: object) => ({
      code: "travel-days.over-limit",
      severity: "warning",
      path,
      params,
    });
    expect(findingsOf(application)).toEqual([
      // Of those who travel in another way than the flow it is said how many they are.
      over(["flows", 0, "travelDays"], { travelDays: 6, max: 2, persons: 1 }),
      over(at(2, "travelDays"), { travelDays: 3, max: 2, persons: 1 }),
      over(at(3, "travelDays"), { travelDays: 7, max: 6 }),
    ]);
  });

  it("is said to stay too long, or to travel too near, by its own path", () => {
    const application = besides(
      {},
      { persons: 1, durationDays: 5 },
      { persons: 1, distanceKm: 9.9 },
      { persons: 1, distanceBand: "1-2" },
    );
    const said = [
      {
        code: "accompanying-duration.longer-than-activity",
        severity: "warning",
        path: at(0, "durationDays"),
        params: { days: 5, max: 4 },
      },
      {
        code: "travel.under-minimum-distance",
        severity: "info",
        path: at(1, "distanceKm"),
        params: { distanceKm: 9.9, minimum: 10 },
      },
      {
        code: "distance-band.unknown",
        severity: "error",
        path: at(2, "distanceBand"),
        params: {
          distanceBand: "1-2",
          bands: ["10-99", "100-499", "500-1999", "2000-2999", "3000-3999", "4000-7999", "8000+"],
        },
      },
    ];
    expect(sorted(findingsOf(application))).toEqual(sorted(said));
    // Travel of one entry is not known: the others have theirs, the total has none.
    expect(amounts("travel", application)).toEqual(["550.00", "275.00"]);
    expect(grantOf(application).summary.total).not.toHaveProperty("travel");
    expect(grantOf(application).total).toBeUndefined();
  });

  it("has its own distance alone: kilometres of the flow do not go before its band or its places", () => {
    const oviedo = { place: "Oviedo", country: "ES" };
    // 0.5 degrees of a meridian are 55.5975 km: 23.
    const origin = { latitude: 40, longitude: -3 };
    const venue = { latitude: 40.5, longitude: -3 };
    expect(amounts("travel", besides({}, { persons: 1, distanceBand: "100-499" }))).toEqual(["550.00", "180.00"]);
    expect(amounts("travel", besides({}, { persons: 1, origin, venue }))).toEqual(["550.00", "23.00"]);
    // From another place, to the same venue as the others.
    expect(amounts("travel", besides({ venue }, { persons: 1, origin }))).toEqual(["550.00", "23.00"]);
    // What it takes from the flow is in the flow.
    expect(findingsOf(besides({ venue: oviedo }, { persons: 1, origin }))).toEqual([
      { code: "place.unresolved", severity: "error", path: ["flows", 0, "venue"], params: oviedo },
    ]);
    // Where one of its places is not given, it is asked for its own distance, whatever the flow's.
    for (const own of [{ origin }, { venue }]) {
      expect(findingsOf(besides({}, { persons: 1, ...own }))).toEqual([
        { code: "distance.missing", severity: "error", path: at(0, "distanceKm"), params: {} },
      ]);
    }
    expect(findingsOf(besides({}, { persons: 1, origin, venue: oviedo }))).toEqual([
      { code: "place.unresolved", severity: "error", path: at(0, "venue"), params: oviedo },
    ]);
  });

  it("that travels as the flow does repeats nothing that is said of the flow", () => {
    const tooNear = {
      code: "travel.under-minimum-distance",
      severity: "info",
      path: ["flows", 0, "distanceKm"],
      params: { distanceKm: 9, minimum: 10 },
    };
    expect(findingsOf(besides({ distanceKm: 9 }, { persons: 1 }, { persons: 1, durationDays: 3 }))).toEqual([tooNear]);
    expect(findingsOf(besides({ distanceKm: 9 }, { persons: 1, travelDays: 1 }))).toEqual([tooNear]);
  });
});

describe("a group of which nothing is said of companions", () => {
  const group: Flow = { ...jobShadowing, activity: "group-mobility-of-pupils", group: "A" };
  const said = (...flows: readonly Partial<Flow>[]) =>
    findingsOf(applicationOf(flows.map((values, index) => ({ ...group, id: `FLOW-${index}`, ...values }))))
      .filter(({ code }) => code === "companions.not-stated")
      .map(({ path }) => path.join("."));
  const one = [{ persons: 1 }];

  it("is told at its first flow, once, and not where another of its flows says who goes along", () => {
    expect(said({})).toEqual(["flows.0.accompanyingPersons"]);
    expect(said({}, {})).toEqual(["flows.0.accompanyingPersons"]);
    expect(said({ accompanyingPersons: one }, {})).toEqual([]);
    expect(said({}, { accompanyingPersons: one })).toEqual([]);
    // None is an answer, too.
    expect(said({ accompanyingPersons: [] })).toEqual([]);
  });

  it("is another one than a group of which it is said", () => {
    expect(said({ accompanyingPersons: one }, { group: "B" })).toEqual(["flows.1.accompanyingPersons"]);
    expect(said({}, { group: "B", accompanyingPersons: one })).toEqual(["flows.0.accompanyingPersons"]);
  });

  it("cites what the guide says of the adults", () => {
    const { findings } = grantOf(applicationOf([group]));
    expect(findings.find(({ code }) => code === "companions.not-stated")?.citations).toEqual([
      guide(108, "Learner mobility: Available formats"),
      guide(108, "Learner mobility: Available formats", { footnote: "72" }),
    ]);
  });
});
