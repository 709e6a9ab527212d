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
