import { describe, expect, it } from "vitest";
import { distanceBetween } from "../../src/node/index.js";
import { ka1 } from "./run.js";

describe("ka1 distance", () => {
  it("prints the guide's example", () => {
    const { status, stdout } = ka1(["distance", "Madrid,ES", "Rome,IT", "--call", "2023"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Madrid, ES .+ Rome, IT .+ 1365\.28 +500-1999 +275\.00 +320\.00/);
  });

  it("prints the contract's objects with --json", () => {
    const { stdout } = ka1(["distance", "Kraków, PL", "Roma, IT", "--call", "2023", "--json"]);
    expect(JSON.parse(stdout)).toEqual([
      {
        call: 2023,
        origin: expect.objectContaining({
          ...{ name: "Kraków", country: "PL", geonameId: 3094802, latitude: 50.06143, longitude: 19.93658 },
          ...{ others: [], regions: [], isOwnName: true },
        }),
        // "Roma" is a foreign name of what GeoNames calls "Rome".
        venue: expect.objectContaining({
          ...{ name: "Rome", country: "IT", geonameId: 3169070, latitude: 41.89193, longitude: 12.51133 },
          isOwnName: false,
        }),
        distanceKm: 1073.24,
        distanceBand: "500-1999",
        standard: "275.00",
        green: "320.00",
      },
    ]);
  });

  it("takes coordinates in place of names", () => {
    // The example of the guide, by the coordinates of GeoNames.
    const madrid = { latitude: 40.4165, longitude: -3.70256 };
    const rome = { latitude: 41.89193, longitude: 12.51133 };
    const paid = { distanceKm: 1365.28, distanceBand: "500-1999", standard: "275.00", green: "320.00" };
    const of = (...args: string[]) => JSON.parse(ka1(["distance", ...args, "--call", "2023", "--json"]).stdout);
    expect(of("40.4165, -3.70256", "41.89193,12.51133")).toEqual([
      { call: 2023, origin: madrid, venue: rome, ...paid },
    ]);
    expect(of("40.4165;-3.70256", "Roma, IT")).toMatchObject([{ origin: madrid, venue: { name: "Rome" }, ...paid }]);
    expect(ka1(["distance", "40.4165, -3.70256", "41.89193, 12.51133", "--call", "2023"]).stdout).toMatch(
      /\n40\.4165, -3\.70256 +41\.89193, 12\.51133 +1365\.28 +500-1999 +275\.00 +320\.00/,
    );
    const csv = ka1(["distance", "--csv", "-", "--json"], { input: '"40.4165, -3.70256","41.89193, 12.51133"\n' });
    expect(JSON.parse(csv.stdout)).toMatchObject([{ distanceKm: 1365.28 }]);
  });

  it("takes coordinates south of the equator, which begin like an option", () => {
    // A quarter of the way round the sphere of 6 371 km: 10 007.54 km.
    const { status, stdout } = ka1(["distance", "-90,0", "0,0", "--json"]);
    expect([status, JSON.parse(stdout)[0].distanceKm]).toEqual([0, 10007.54]);
  });

  it("refuses what is no point of the earth", () => {
    const { status, stderr } = ka1(["distance", "95,19.94", "0,181"]);
    expect(status).toBe(1);
    expect(stderr).toContain('"95,19.94" is no place on earth: latitude (−90 to 90) comes first');
    expect(stderr).toContain('"0,181" is no place on earth');
  });

  it.each([
    ["en", "Mariehamn, FI", ""],
    ["en", "Nová Ves, SK", 'No place "Nová Ves, SK" is known; give coordinates, such as "50.06,19.94".\n'],
    ["pl", "Nová Ves, SK", 'Nie znaleziono miejsca „Nová Ves, SK”; podaj współrzędne, np. "50.06,19.94".\n'],
  ])("in %s, announces no list of names that does not come: %s", (lang, place, said) => {
    expect(ka1(["distance", place, "Rome, IT", "--lang", lang]).stderr).toBe(said);
  });

  it("finds a place of a part of a state under the state's code", () => {
    const { stdout } = ka1(["distance", "Mariehamn, FI", "Fort-de-France, FR", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ origin: { country: "AX" }, venue: { country: "MQ" } }]);
  });

  it("takes pairs from a CSV file, with or without a heading", () => {
    const pairs = '"Madrid, ES","Roma, IT"\n"Athina, GR","Stockholm, SE"\n';
    for (const input of [pairs, `\ufefffrom,to\r\n${pairs.replaceAll("\n", "\r\n")}`]) {
      const { status, stdout } = ka1(["distance", "--csv", "-", "--json"], { input });
      expect(status).toBe(0);
      expect(JSON.parse(stdout).map(({ distanceKm }: { distanceKm: number }) => Math.round(distanceKm))).toEqual([
        1365, 2408,
      ]);
    }
  });

  it.each([
    ["an unquoted comma inside a place", "Madrid,ES,Rome,IT\n", "row 1: needs two places"],
    ["a third column", "from,to\nMadrid,Roma,IT\n", "row 2: needs two places"],
    ["an empty file", "", "has no pairs of places"],
    ["a heading alone", "origin,venue\n", "has no pairs of places"],
  ])("refuses a CSV file with %s", (_, input, message) => {
    const { status, stdout, stderr } = ka1(["distance", "--csv", "-"], { input });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("takes semicolons, and the heading origin;venue", () => {
    const { stdout } = ka1(["distance", "--csv", "-", "--json"], { input: "origin;venue\nMadrid, ES;Rome, IT\n" });
    expect(JSON.parse(stdout).map((each: { distanceKm: number }) => each.distanceKm)).toEqual([1365.28]);
  });

  it("says which place was taken for a name, also beside --json", () => {
    const { status, stdout, stderr } = ka1(["distance", "Halle, DE", "Roma, IT", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].origin.name).toContain("Halle");
    expect(stderr).toContain('"Halle, DE" was read as Halle');
  });

  it("says which place was taken where the name that was typed is not its own", () => {
    expect(ka1(["distance", "Breslau, PL", "Roma, IT", "--json"]).stderr).toMatch(
      /^"Breslau, PL" was read as Wrocław, .+ \(GeoNames 3081368\)\.\n/,
    );
    // Whoever types the island's name may not mean the town on the mainland.
    expect(ka1(["distance", "Kraków, PL", "La Palma, ES", "--json"]).stderr).toBe(
      '"La Palma, ES" was read as La Palma del Condado, Andalusia, ES (GeoNames 2515679).\n',
    );
  });

  it("prints what the library measures, with what else a name might mean", () => {
    const [pair] = JSON.parse(ka1(["distance", "Halle, DE", "41.9,12.5", "--call", "2023", "--json"]).stdout);
    const measured = distanceBetween("Halle, DE", "41.9,12.5", 2023);
    expect({ success: true, ...pair }).toEqual(measured);
    expect(pair.origin.others.length).toBeGreaterThan(0);
    expect(pair.venue).toEqual({ latitude: 41.9, longitude: 12.5 });
  });

  it("tells of no call that is not known", () => {
    const { status, stderr } = ka1(["distance", "1,1", "2,2", "--call", "2019"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("2019")]);
  });

  it("writes kilometres as the language does", () => {
    const { stdout } = ka1(["distance", "Madrid,ES", "Rome,IT", "--call", "2023", "--lang", "pl"]);
    expect(stdout).toMatch(/ 1365,28 +500-1999 +275,00 +320,00/);
  });

  it("lists the nearest candidates of a misspelt or ambiguous name, and exits 1", () => {
    const { status, stdout, stderr } = ka1(["distance", "Krakwo, PL", "Halle, BE", "--json"]);
    expect([status, JSON.parse(stdout)]).toEqual([1, []]);
    expect(stderr).toContain("Kraków, Lesser Poland, PL (GeoNames 3094802)");
    expect(stderr).toContain('"Halle, BE" may be several places');
  });

  it("has no band below the first one, where nothing is paid", () => {
    const { status, stdout } = ka1(["distance", "Berlin, DE", "Berlin, DE", "--call", "2023", "--json"]);
    const [pair] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(pair).toMatchObject({ distanceKm: 0, standard: "0.00", green: "0.00" });
    expect(pair).not.toHaveProperty("distanceBand");
    expect(ka1(["distance", "Berlin, DE", "Berlin, DE"]).stdout).toMatch(/ 0\.00 +– +0\.00 +0\.00/);
  });

  it("gives what it can where one pair of several cannot be found", () => {
    const input = '"Madrid, ES","Roma, IT"\n"Nowhereville, PL","Roma, IT"\n';
    const { status, stdout } = ka1(["distance", "--csv", "-", "--json"], { input });
    expect([status, JSON.parse(stdout).length]).toEqual([1, 1]);
  });

  it("warns within 1 % of a band's bound with both bands and amounts", () => {
    // Kielce – Kaunas: 499.40 km.
    const { stderr } = ka1(["distance", "Kielce, PL", "Kaunas, LT", "--call", "2023"]);
    expect(stderr).toContain("499.4 km is close to the edge of a band at 500 km");
    expect(stderr).toContain("180.00 EUR in band 100–499, 275.00 EUR in band 500–1999");
  });

  it.each([
    [["distance"]],
    [["distance", "Madrid, ES"]],
    [["distance", "--csv", "no-such-file.csv"]],
    [["distance", "Madrid, ES", "Rome, IT", "--csv", "-"]],
  ])("refuses the words %j with exit 2", (args) => {
    expect(ka1(args).status).toBe(2);
  });
});
