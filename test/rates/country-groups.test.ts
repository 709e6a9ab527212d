import { describe, expect, it } from "vitest";
import { countryGroup } from "../../src/lookups/country-group.js";
import { callTable, callTables } from "../../src/rates/index.js";

const calls = callTables.map(({ call }) => call);

const inGroup = (call: number, group: number) =>
  Object.keys(callTable(call)?.fields.SCH.countryGroups ?? {})
    .filter((country) => countryGroup(call, "SCH", country) === group)
    .sort()
    .join(" ");

describe("the groups of receiving countries", () => {
  // 2021, p. 120, footnote 60, and 2023, p. 117, footnote 83.
  it.each([2021, 2022, 2023])("call %i", (call) => {
    expect(inGroup(call, 1)).toBe("DK FI IE IS LI LU NO SE");
    expect(inGroup(call, 2)).toBe("AT BE CY DE ES FR GR IT MT NL PT");
    expect(inGroup(call, 3)).toBe("BG CZ EE HR HU LT LV MK PL RO RS SI SK TR");
  });

  // 2025, p. 118, footnote 108, and 2026, p. 120, footnote 126; of 2024 an agency's page has the same lists.
  it.each([2024, 2025, 2026])("call %i", (call) => {
    expect(inGroup(call, 1)).toBe("AT BE DE DK FI FR IE IS IT LI LU NL NO SE");
    expect(inGroup(call, 2)).toBe("CY CZ EE ES GR LV MT PT SI SK");
    expect(inGroup(call, 3)).toBe("BG HR HU LT MK PL RO RS TR");
  });

  it.each(calls)("call %i: 27 Member States and six associated countries", (call) => {
    const all = [1, 2, 3].flatMap((group) => inGroup(call, group).split(" "));
    expect(new Set(all).size).toBe(27 + 6);
    expect(all.length).toBe(27 + 6);
  });
});

/*
 * Outermost regions and Åland belong to the Union, and Svalbard to Norway; overseas countries and territories take part as
 * their state does (I24).
 */
describe("parts of states with a code of their own", () => {
  const states = {
    FR: ["GP", "MQ", "GF", "RE", "YT", "MF", "NC", "PF", "PM", "WF", "BL", "TF"],
    FI: ["AX"],
    DK: ["GL"],
    NL: ["AW", "BQ", "CW", "SX"],
    NO: ["SJ"],
  };

  it.each(calls)("call %i: each has the group of its state", (call) => {
    for (const [state, parts] of Object.entries(states)) {
      for (const part of parts) expect(countryGroup(call, "SCH", part), part).toBe(countryGroup(call, "SCH", state));
      expect(countryGroup(call, "SCH", state)).toBeDefined();
    }
    expect(Object.keys(callTable(call)?.countryParts ?? {}).sort()).toEqual(Object.values(states).flat().sort());
  });

  it.each(calls)("call %i: others are no parts, and not of the Programme", (call) => {
    for (const code of ["FO", "GI", "XK", "GB", "CH", "UA", "JE", "PR"]) {
      expect(countryGroup(call, "SCH", code), code).toBeUndefined();
    }
  });

  it.each(callTables)("call $call: each cites where it is said", ({ countryParts }) => {
    for (const [code, { id, citations, state }] of Object.entries(countryParts)) {
      expect(id).toBe(`countryParts/${code}`);
      expect(state).toMatch(/^[A-Z]{2}$/);
      expect(citations.map(({ interpretation }) => interpretation)).toEqual(["I24"]);
    }
  });

  it("a key that every object has is no part", () => {
    expect(countryGroup(2026, "SCH", "constructor")).toBeUndefined();
  });
});

/*
 * Third countries not associated to the Programme, where activities of vocational education may be: 2021, p. 104,
 * footnote 52; 2023, p. 101, footnote 70; 2025, p. 98 f., footnote 90; 2026, p. 99 f., footnote 107.
 */
describe("third countries of vocational education", () => {
  it.each<[string, readonly (number | undefined)[]]>([
    // By call, 2021 to 2026.
    ["JP", [1, 1, 1, 1, 1, 1]],
    ["CH", [1, 1, 1, 1, 1, 1]],
    ["GB", [1, 1, 1, 1, 1, 1]],
    ["UA", [2, 2, 2, 2, 2, 2]],
    ["XK", [3, 3, 3, 3, 3, 3]],
    ["MA", [2, 2, 2, 2, 2, 2]],
    // In another group from 2025 on: of 2024 it is not known.
    ["AD", [2, 2, 2, undefined, 1, 1]],
    ["SM", [2, 2, 2, undefined, 1, 1]],
    // In no group from 2025 on.
    ["RU", [2, 2, 2, undefined, undefined, undefined]],
    ["BY", [2, 2, 2, undefined, undefined, undefined]],
    ["AQ", [undefined, undefined, undefined, undefined, undefined, undefined]],
  ])("%s", (country, groups) => {
    expect(calls.map((call) => countryGroup(call, "VET", country))).toEqual(groups);
  });

  it.each(calls)("call %i: programme countries have the groups of the other fields", (call) => {
    for (const country of Object.keys(callTable(call)?.fields.VET.countryGroups ?? {})) {
      expect(countryGroup(call, "VET", country)).toBe(countryGroup(call, "SCH", country));
    }
  });

  it.each(["SCH", "ADU"])("%s has none", (field) => {
    for (const call of calls) expect(countryGroup(call, field, "JP")).toBeUndefined();
  });

  it("a key that every object has is no country", () => {
    expect(countryGroup(2026, "VET", "constructor")).toBeUndefined();
  });
});
