import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { amountOf, applicationOf, findingsOf, grantOf, jobShadowing, madrid, rome } from "./application.js";
import { line, ofFlow, printed, sections } from "./leaves.js";

const travelling = (values: object) => applicationOf([{ ...jobShadowing, ...values }]);

describe("a band beside a distance in kilometres", () => {
  it("is silent where it is the distance's own", () => {
    // Bands run from their lower bound up to the next one's: 499.9 km is in 100-499.
    for (const [distanceKm, distanceBand] of [
      [100, "100-499"],
      [499.9, "100-499"],
      [500, "500-1999"],
    ] as const) {
      expect(findingsOf(travelling({ distanceKm, distanceBand }))).toEqual([]);
    }
  });

  it("loses no amount where it is another, and is said", () => {
    const application = travelling({ distanceKm: 499.9, distanceBand: "500-1999" });
    // 2 x 180
    expect(amountOf(application, "travel")).toBe("360.00");
    expect(findingsOf(application)).toEqual([
      {
        code: "distance.disagrees",
        severity: "warning",
        path: ["flows", 0, "distanceBand"],
        params: { distanceKm: 499.9, distanceBand: "100-499", otherBand: "500-1999" },
      },
    ]);
  });

  it("loses no amount where there is no such band, and is said", () => {
    const application = travelling({ distanceKm: 499.9, distanceBand: "500-2000" });
    expect(amountOf(application, "travel")).toBe("360.00");
    expect(grantOf(application).total).toBeDefined();
    expect(findingsOf(application)).toEqual([
      {
        code: "distance-band.ignored",
        severity: "warning",
        path: ["flows", 0, "distanceBand"],
        params: { distanceBand: "500-2000" },
      },
    ]);
  });

  it("is an error by itself where there is no such band", () => {
    const application = travelling({ distanceKm: undefined, distanceBand: "500-2000" });
    expect(grantOf(application).total).toBeUndefined();
    expect(findingsOf(application).map(({ code }) => code)).toEqual(["distance-band.unknown"]);
  });
});

/** A place a number of degrees north of Madrid. A degree of a meridian is 6371 km x pi / 180 = 111.194927 km. */
const north = (degrees: number) => ({ ...madrid, latitude: madrid.latitude + degrees });
/** No distance is given, but two places: 4.496608 degrees are 500.00 km. */
const places = (degrees: number) => ({ distanceKm: undefined, origin: madrid, venue: north(degrees) });

describe("a distance, or a band, beside two places that lie in another band", () => {
  const disagrees = (key: string, params: object) => ({
    code: "distance.disagrees",
    severity: "warning",
    path: ["flows", 0, key],
    params,
  });

  it("is taken, and said to disagree", () => {
    // 4.6 degrees are 511.4967 km.
    expect(findingsOf(travelling({ ...places(4.6), distanceKm: 499.9 }))).toEqual([
      disagrees("distanceKm", {
        distanceKm: 499.9,
        distanceBand: "100-499",
        computedKm: 511.5,
        otherBand: "500-1999",
      }),
    ]);
    expect(findingsOf(travelling({ ...places(4.6), distanceBand: "100-499" }))).toStrictEqual([
      disagrees("distanceBand", { distanceBand: "100-499", computedKm: 511.5, otherBand: "500-1999" }),
    ]);
    expect(findingsOf(travelling({ ...places(4.6), distanceBand: "500-1999" }))).toEqual([]);
  });

  it("has no band below 10 km", () => {
    // 0.05 degrees are 5.5597 km, 0.5 degrees 55.5975 km.
    expect(findingsOf(travelling({ ...places(0.05), distanceKm: 55 }))).toEqual([
      disagrees("distanceKm", { distanceKm: 55, distanceBand: "10-99", computedKm: 5.56 }),
    ]);
    expect(findingsOf(travelling({ ...places(0.5), distanceKm: 5 }))).toEqual([
      disagrees("distanceKm", { distanceKm: 5, computedKm: 55.6, otherBand: "10-99" }),
      {
        code: "travel.under-minimum-distance",
        severity: "info",
        path: ["flows", 0, "distanceKm"],
        params: { distanceKm: 5, minimum: 10 },
      },
    ]);
    expect(findingsOf(travelling({ distanceKm: 5, distanceBand: "10-99" }))[0]).toEqual(
      disagrees("distanceBand", { distanceKm: 5, otherBand: "10-99" }),
    );
  });

  it("is all there is where one of the places is not given, or only named", () => {
    const { origin, venue } = places(4.6);
    for (const [one, other] of [
      [origin, undefined],
      [undefined, venue],
      [origin, { place: "Oviedo", country: "ES" }],
      [{ place: "Madrid", country: "ES" }, venue],
    ]) {
      expect(findingsOf(travelling({ distanceKm: 499.9, origin: one, venue: other }))).toEqual([]);
    }
  });
});

describe("two places instead of a distance", () => {
  it("are both needed", () => {
    const { origin, venue } = places(4.6);
    for (const values of [{ origin }, { venue }, {}]) {
      const application = travelling({ distanceKm: undefined, ...values });
      expect(amountOf(application, "travel")).toBeUndefined();
      expect(grantOf(application).total).toBeUndefined();
      expect(findingsOf(application)).toEqual([
        { code: "distance.missing", severity: "error", path: ["flows", 0, "distanceKm"], params: {} },
      ]);
    }
  });

  it("give no amount while one is only a name", () => {
    const { origin, venue } = places(4.6);
    const unresolved = (key: string, place: string) => ({
      code: "place.unresolved",
      severity: "error",
      path: ["flows", 0, key],
      params: { place, country: "ES" },
    });
    const madridByName = { place: "Madrid", country: "ES" };
    const oviedoByName = { place: "Oviedo", country: "ES" };
    for (const [one, other, findings] of [
      [madridByName, venue, [unresolved("origin", "Madrid")]],
      [origin, oviedoByName, [unresolved("venue", "Oviedo")]],
      [madridByName, oviedoByName, [unresolved("origin", "Madrid"), unresolved("venue", "Oviedo")]],
    ] as const) {
      const application = travelling({ distanceKm: undefined, origin: one, venue: other });
      expect(grantOf(application).total).toBeUndefined();
      expect(findingsOf(application)).toEqual(findings);
    }
  });
});

describe("a group that meets elsewhere than at the hosting organisation", () => {
  const elsewhere = { venueKind: "elsewhere-in-hosting-country" } as const;

  it("is paid no travel in its own country, every other flow is", () => {
    const group = { ...elsewhere, activity: "group-mobility-of-pupils" };
    // 2 x 275
    expect(amountOf(travelling({ ...group, destination: "PL" }), "travel")).toBeUndefined();
    expect(amountOf(travelling(group), "travel")).toBe("550.00");
    expect(amountOf(travelling({ ...elsewhere, destination: "PL" }), "travel")).toBe("550.00");
  });
});

describe("the explanation of a travel line", () => {
  const inRome = { ...rome, place: "Rome", country: "IT", geonameId: 3169070 };

  it.each<readonly [string, Partial<Flow>, string, string, number, object]>([
    ["a distance", {}, "500-1999", "standard", 275, { path: ["flows", 0, "distanceKm"], km: 1890.6 }],
    [
      "a band",
      { distanceKm: undefined, distanceBand: "500-1999" },
      "500-1999",
      "standard",
      275,
      { path: ["flows", 0, "distanceBand"] },
    ],
    ["green travel", { greenTravel: true }, "500-1999", "green", 320, { path: ["flows", 0, "distanceKm"], km: 1890.6 }],
    // The guide's own example: Madrid - Rome is 1 365.28 km.
    [
      "two places",
      { distanceKm: undefined, origin: madrid, venue: rome },
      "500-1999",
      "standard",
      275,
      { path: ["flows", 0, "origin"], km: 1365.28, origin: madrid, venue: rome },
    ],
    [
      "two places with their names",
      { distanceKm: undefined, origin: madrid, venue: inRome, destination: "IT" },
      "500-1999",
      "standard",
      275,
      { path: ["flows", 0, "origin"], km: 1365.28, origin: madrid, venue: inRome },
    ],
  ])("says that the band was chosen by %s", (_, values, distanceBand, mode, value, distance) => {
    const lines = grantOf(travelling(values)).lines.filter(({ category }) => category === "travel");
    const rate = printed(value, "EUR", `travel/${distanceBand}/${mode}`, sections.travel);
    expect(lines).toStrictEqual([
      {
        ...line("travel", "JOB", "participants", `${2 * value}.00`, rate),
        explanation: {
          kind: "product",
          of: [ofFlow(2, 0, "participants"), { ...rate, chosenBy: { distanceBand, distance } }],
        },
      },
    ]);
  });

  it("has the standard rate for green travel where no green one is printed", () => {
    const application = travelling({ distanceKm: 4000, greenTravel: true });
    const { findings, lines } = grantOf(application);
    const explanation = lines.find(({ category }) => category === "travel")?.explanation;
    expect(explanation).toStrictEqual({
      kind: "product",
      of: [
        ofFlow(2, 0, "participants"),
        {
          ...printed(820, "EUR", "travel/4000-7999/standard", sections.noGreenRate),
          chosenBy: { distanceBand: "4000-7999", distance: { path: ["flows", 0, "distanceKm"], km: 4000 } },
        },
      ],
    });
    expect(findings).toStrictEqual([
      {
        code: "green-travel.no-green-rate",
        severity: "info",
        path: ["flows", 0, "greenTravel"],
        params: { distanceBand: "4000-7999" },
        citations: [sections.noGreenRate],
      },
    ]);
  });
});

describe("the two amounts beside a band's bound", () => {
  const amounts = (values: object) => {
    // 36 degrees are 4003.02 km, within 1 % of 4000.
    const [near] = grantOf(travelling({ ...places(36), ...values })).findings;
    return near?.code === "distance.near-band-edge" ? [near.params.amount, near.params.otherAmount] : [];
  };

  it("are those of green travel where it is green, the standard rate where none is printed", () => {
    expect(amounts({})).toEqual(["820.00", "530.00"]);
    expect(amounts({ greenTravel: true })).toEqual(["820.00", "610.00"]);
  });

  const near = (distanceKm: number, edgeKm: number, amounts: object) => ({
    code: "distance.near-band-edge",
    severity: "warning",
    path: ["flows", 0, "origin"],
    params: { distanceKm, edgeKm, ...amounts },
    citations: [sections.bands],
  });
  const below500 = { distanceBand: "100-499", amount: "180.00", otherBand: "500-1999", otherAmount: "275.00" };
  const above500 = { distanceBand: "500-1999", amount: "275.00", otherBand: "100-499", otherAmount: "180.00" };
  // Below the first band there is none.
  const below10 = { amount: "0.00", otherBand: "10-99", otherAmount: "23.00" };
  const above10 = { distanceBand: "10-99", amount: "23.00", otherAmount: "0.00" };

  it.each<readonly [number, readonly object[]]>([
    [4.45155, []], // 494.99 km
    [4.45164, [near(495, 500, below500)]],
    [4.49652, [near(499.99, 500, below500)]],
    [4.49661, [near(500, 500, above500)]],
    [4.54157, [near(505, 500, above500)]],
    [4.54167, []], // 505.01 km
    [0.08993, [near(10, 10, above10)]],
  ])("are said within one in a hundred of it: %d degrees", (degrees, findings) => {
    expect(grantOf(travelling(places(degrees))).findings).toStrictEqual(findings);
  });

  it("are nothing and the first band's beside 10 km", () => {
    // 0.08948 degrees are 9.95 km.
    const application = travelling(places(0.08948));
    expect(amountOf(application, "travel")).toBeUndefined();
    expect(grantOf(application).findings).toStrictEqual([
      near(9.95, 10, below10),
      {
        code: "travel.under-minimum-distance",
        severity: "info",
        path: ["flows", 0, "origin"],
        params: { distanceKm: 9.95, minimum: 10 },
        citations: [sections.bands],
      },
    ]);
  });
});
