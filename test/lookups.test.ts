import { describe, expect, it } from "vitest";
import { planInCall } from "../src/application/plan-in-call.js";
import { type Application, checkEligibility } from "../src/index.js";
import { compareCalls } from "../src/lookups/compare-calls.js";
import { rateTable } from "../src/lookups/rate-table.js";
import type { RatesFile } from "../src/lookups/rates-file.js";
import { travelAmounts } from "../src/lookups/travel-amounts.js";
import { verifyRates } from "../src/lookups/verify-rates.js";
import { callTables } from "../src/rates/index.js";

const fields = ["SCH", "VET", "ADU"];
const calls = callTables.map(({ call }) => call);

const cellValue = (call: number, id: string, agency?: string) =>
  rateTable(call, id.slice(0, 3), agency)?.cells.find((cell) => cell.id === id)?.value;

describe("the rate table of a field", () => {
  it.each(fields)("%s: each id begins with the field, in every call", (field) => {
    for (const call of calls) {
      const cells = rateTable(call, field)?.cells ?? [];
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter(({ id }) => !id.startsWith(`${field}/`))).toEqual([]);
    }
  });

  it.each<[number, string, number]>([
    // VET: 2021, p. 104, 2026, p. 99; ADU: 2025, p. 135, 2026, p. 139 (support) and p. 141 (languages).
    [2021, "VET/individualSupport/learners/1/maximum", 120],
    [2026, "VET/individualSupport/learners/1/maximum", 127],
    [2026, "VET/thirdCountries/countryGroups/JP", 1],
    [2026, "VET/thirdCountries/sharePercent", 20],
    [2026, "VET/organisationalSupport/participation-in-vet-skills-competitions/thirdCountries", 500],
    [2026, "ADU/organisationalSupport/group-mobility-of-adult-learners/amount", 125],
    [2026, "ADU/linguisticSupport/reinforced", 150],
  ])("call %i: %s is %i", (call, id, value) => expect(cellValue(call, id)).toBe(value));

  // The agency's "Anexo IV 2021 KA121 KA122 VET".
  it("has the agency's own rates of the field, and of no other", () => {
    const own = (field: string) =>
      rateTable(2021, field, "ES")
        ?.cells.filter(({ id }) => id.startsWith(`${field}/nationalAgencies/ES/learners/1`))
        .map(({ value }) => value);
    expect(own("VET")).toContain(66);
    expect(own("SCH")).not.toContain(66);
  });

  it.each(["KA122-VET", "vet", "HED", "constructor", ""])("there is none of %j", (field) => {
    expect(rateTable(2026, field)).toBeUndefined();
    expect(travelAmounts(2026, field, 100)).toBeUndefined();
    expect(compareCalls(2023, 2026, field)).toBeUndefined();
    expect(verifyRates({ call: 2026, field, cells: {} })).toBeUndefined();
  });
});

describe("what differs between two calls of a field", () => {
  const differences = (field: string, from: number, to: number) =>
    new Map(compareCalls(from, to, field)?.map(({ id, ...sides }) => [id, [sides.from?.value, sides.to?.value]]));

  it("is told of adult education", () => {
    const of = differences("ADU", 2023, 2025);
    // 100 EUR, p. 131 of 2023; 125 EUR, p. 135 of 2025.
    expect(of.get("ADU/organisationalSupport/group-mobility-of-adult-learners/amount")).toEqual([100, 125]);
    // Reinforced support of long-term adult learners is printed from 2025 on.
    expect(of.get("ADU/linguisticSupport/reinforced")).toEqual([undefined, 150]);
    expect([...of.keys()].filter((id) => !id.startsWith("ADU/"))).toEqual([]);
  });

  it("is told of vocational education, with countries in another group and activities that only one has", () => {
    const of = differences("VET", 2023, 2025);
    // 2023, p. 101, footnote 70; 2025, p. 98, footnote 90.
    expect(of.get("VET/thirdCountries/countryGroups/AD")).toEqual([2, 1]);
    expect(of.get("VET/thirdCountries/countryGroups/RU")).toEqual([2, undefined]);
    expect(of.get("VET/organisationalSupport/group-mobility-of-vet-learners/amount")).toEqual([undefined, 100]);
    expect(of.has("VET/thirdCountries/countryGroups/JP")).toBe(false);
    expect(of.has("VET/thirdCountries/sharePercent")).toBe(false);
  });
});

describe("a table to verify", () => {
  const cellsOf = (field: string): RatesFile["cells"] =>
    Object.fromEntries((rateTable(2026, field)?.cells ?? []).map(({ id, value }) => [id, value ?? null])) as never;

  it.each(fields)(
    "of %s alone agrees with itself, but for what is the agencies', and not with another field",
    (field) => {
      const deviations = verifyRates({ call: 2026, field, cells: cellsOf(field) }) ?? [];
      const isOfAgency = (id: string) => new RegExp(`^${field}/(nationalAgencies|allocation)/`).test(id);
      expect(deviations.filter(({ id }) => !isOfAgency(id))).toEqual([]);
      const other = field === "VET" ? "ADU" : "VET";
      const ofOther = verifyRates({ call: 2026, field: other, cells: cellsOf(field) }, { partial: true }) ?? [];
      expect(new Set(ofOther.map(({ kind }) => kind))).toEqual(new Set(["extra"]));
    },
  );

  it("that names no field is checked against all of them", () => {
    const one = { "VET/thirdCountries/sharePercent": 25, "ADU/linguisticSupport/reinforced": 150 };
    expect(verifyRates({ call: 2026, cells: one }, { partial: true })).toEqual([
      {
        kind: "differs",
        id: "VET/thirdCountries/sharePercent",
        file: 25,
        ours: 20,
        status: "guide",
        citations: [expect.objectContaining({ source: "PG-2026" })],
      },
    ]);
    const missing = verifyRates({ call: 2026, cells: one }) ?? [];
    expect([...new Set(missing.map(({ id }) => id.slice(0, 3)))].sort()).toEqual(["ADU", "SCH", "VET"]);
  });
});

describe("a plan in another call", () => {
  const competitors: Application = {
    call: 2023,
    action: "KA122-VET",
    submittedAt: "2023-02-20T10:00:00+01:00",
    applicant: { country: "PL", type: "vet-provider", accreditation: "none", applicationsThisRound: 1, grants: [] },
    project: { startDate: "2023-09-01", durationMonths: 12 },
    flows: [
      {
        id: "A",
        activity: "participation-in-vet-skills-competitions",
        destination: "ES",
        participants: 2,
        durationDays: 5,
        startDate: "2024-03-04",
        graduates: 2,
        graduationDate: "2023-06-30",
      },
    ],
  };
  const graduatesIn = (call: number) =>
    checkEligibility(planInCall(competitors, call)).checks.find(({ rule }) => rule === "recent-graduates")?.status;

  it("has graduates who are as recent as they were", () => {
    expect(planInCall(competitors, 2026).flows[0]).toMatchObject({
      startDate: "2027-03-04",
      graduationDate: "2026-06-30",
    });
    expect([2021, 2023, 2025, 2026].map(graduatesIn)).toEqual(["pass", "pass", "pass", "pass"]);
  });

  it("is, of an accreditation, the same without its instant", () => {
    const { project: _, ...application } = competitors;
    const accreditation: Application = { ...application, action: "KA120-VET", flows: [] };
    const { submittedAt: __, ...expected } = accreditation;
    expect(planInCall(accreditation, 2026)).toEqual({ ...expected, call: 2026 });
  });
});
