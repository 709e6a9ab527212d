import { describe, expect, it } from "vitest";
import { checkETwinning, type ETwinningProject, type ETwinningRuleId } from "../src/etwinning.js";
import { eTwinning } from "../src/rates/etwinning.js";
import { applicationOf, fixture } from "./fixtures.js";

/*
 * The handbook of the Polish eTwinning bureau, 2025. The project of the demo lasts from 1 September 2023 for 12 months: it
 * ends on 31 August 2024.
 */

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const application = { ...demo, project: { startDate: "2023-09-01", durationMonths: 12 } };
const school = (country: string) => ({ country, kind: "primary-school" as const });

const project: ETwinningProject = {
  application,
  partners: [school("PL"), school("ES")],
  founders: ["PL", "ES"],
  pupilAges: { youngest: 10, oldest: 12 },
  twinSpaces: 1,
  onDate: "2024-08-31",
};

function check(rule: ETwinningRuleId, change: Partial<ETwinningProject>) {
  const { checks, findings } = checkETwinning({ ...project, ...change });
  return { status: checks.find((each) => each.rule === rule)?.status, codes: findings.map(({ code }) => code) };
}

describe("an eTwinning project", () => {
  it("passes where everything is as the handbook says", () => {
    const { checks, findings } = checkETwinning(project);
    expect(checks.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => "pass"));
    expect(findings).toEqual([]);
  });

  it("has 46 countries", () => {
    expect(Object.keys(eTwinning.countries)).toHaveLength(46);
  });

  it("asks for what it does not know, and never assumes it", () => {
    const { checks } = checkETwinning({ application });
    expect(checks.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => "unknown"));
  });

  it("cites the handbook in every check, and says what it is", () => {
    const { checks, sources } = checkETwinning(project);
    for (const { citations } of checks) expect(citations.map(({ source }) => source)).toContain("eTwinning-PL-2025");
    expect(sources["eTwinning-PL-2025"]?.title).toContain("eTwinning");
  });
});

describe("the countries", () => {
  it.each([
    ["XK", "2023-12-31", "fail", ["etwinning.country-later"]],
    ["XK", "2024-06-01", "unknown", []],
    ["XK", "2025-01-01", "pass", []],
    ["me", "2021-12-31", "fail", ["etwinning.country-later"]],
    ["UA", "2012-12-31", "unknown", []],
    ["UA", "2013-01-01", "pass", []],
    ["CH", "2024-06-01", "fail", ["etwinning.country"]],
    ["EL", "2024-06-01", "pass", []],
  ])("%s on %s: %s", (country, onDate, status, codes) => {
    const { status: given, codes: said } = check("etwinning-countries", {
      partners: [school("PL"), school(country)],
      onDate,
    });
    expect(given).toBe(status);
    expect(said.filter((code) => code.startsWith("etwinning.country"))).toEqual(codes);
  });
});

describe("a country that does not take part, or not yet", () => {
  const found = (country: string, onDate: string | undefined) => {
    const { checks, findings } = checkETwinning({ ...project, partners: [school("PL"), school(country)], onDate });
    const { missing } = checks.find(({ rule }) => rule === "etwinning-countries") ?? {};
    return {
      missing,
      said: findings.flatMap(({ code, params }) => (code.startsWith("etwinning.country") ? [params] : [])),
    };
  };

  it("is named, and with the year in which it joined", () => {
    expect(found("ch", "2024-06-01")).toEqual({ missing: undefined, said: [{ country: "CH" }] });
    expect(found("XK", "2023-12-31")).toEqual({ missing: undefined, said: [{ country: "XK", since: 2024 }] });
  });

  it("is open where the day is not known, or in the year itself", () => {
    expect(found("XK", undefined)).toEqual({ missing: [["onDate"]], said: [] });
    expect(found("XK", "2024-06-01")).toEqual({ missing: [["onDate"]], said: [] });
  });
});

describe("the parts of a state", () => {
  it.each(["RE", "AX", "GL", "SJ"])("%s take part with it", (country) => {
    expect(check("etwinning-countries", { partners: [school("PL"), school(country)] }).status).toBe("pass");
  });

  it("are no second country", () => {
    const partners = [school("FR"), school("RE")];
    expect(check("etwinning-quality-label", { partners, founders: ["FR", "RE"] })).toEqual({
      status: "fail",
      codes: ["etwinning.national"],
    });
    expect(check("etwinning-founders", { founders: ["FI", "AX"] }).status).toBe("fail");
  });
});

describe("facts that cannot be", () => {
  it.each<Partial<ETwinningProject>>([
    { twinSpaces: 1.5 },
    { twinSpaces: -1 },
    { pupilAges: { youngest: Number.NaN, oldest: 12 } },
    { pupilAges: { youngest: 12, oldest: 10 } },
    { onDate: "next year" },
    { onDate: "2024-02-30" },
  ])("%j: are a mistake", (change) => {
    expect(() => check("etwinning-countries", change)).toThrow(Error);
  });
});

describe("the schools", () => {
  it.each([
    [{ country: "ES", kind: "secondary-school" }, "pass", []],
    [{ country: "ES", kind: "pre-primary-school" }, "pass", []],
    [{ country: "ES", kind: "primary-school", publicCurriculum: true }, "pass", []],
    [{ country: "ES", kind: "primary-school", publicCurriculum: false }, "fail", ["etwinning.no-public-curriculum"]],
    [{ country: "ES", kind: "other" }, "fail", ["etwinning.not-a-school"]],
    [{ country: "ES" }, "unknown", []],
  ] as const)("%j: %s", (partner, status, codes) => {
    expect(check("etwinning-schools", { partners: [school("PL"), partner] })).toEqual({ status, codes });
  });
});

describe("the pupils", () => {
  it.each([
    [3, 19, "pass"],
    [2, 19, "fail"],
    [3, 20, "fail"],
  ])("of %i to %i years: %s", (youngest, oldest, status) => {
    expect(check("etwinning-pupil-ages", { pupilAges: { youngest, oldest } }).status).toBe(status);
  });
});

describe("the founders", () => {
  it("of a European project come from two countries", () => {
    expect(check("etwinning-founders", { founders: ["PL", "pl"] })).toEqual({
      status: "fail",
      codes: ["etwinning.founders-of-one-country"],
    });
  });

  it("are in countries that take part", () => {
    expect(check("etwinning-countries", { founders: ["PL", "US"] })).toEqual({
      status: "fail",
      codes: ["etwinning.country"],
    });
  });

  it("of a national project may come from one", () => {
    const partners = [school("PL"), school("PL")];
    expect(check("etwinning-founders", { partners, founders: ["PL", "PL"] }).status).toBe("not-applicable");
  });
});

describe("the TwinSpace", () => {
  it.each([
    [1, "pass"],
    [2, "fail"],
  ])("%i for one Erasmus+ project: %s", (twinSpaces, status) => {
    expect(check("etwinning-twin-spaces", { twinSpaces }).status).toBe(status);
  });
});

describe("the Quality Label", () => {
  it("is for the end of the Erasmus+ project; before it a person decides", () => {
    expect(check("etwinning-quality-label", { onDate: "2024-08-30" })).toEqual({
      status: "unknown",
      codes: ["etwinning.label-near-end"],
    });
    expect(check("etwinning-quality-label", { onDate: "2024-08-31" }).status).toBe("pass");
  });

  it("is not for a project of one country, nor for one that is continued alone", () => {
    const national = check("etwinning-quality-label", { partners: [school("PL"), school("PL")] });
    expect(national).toEqual({ status: "fail", codes: ["etwinning.national"] });
    const alone = check("etwinning-quality-label", { partners: [school("PL")], founders: ["PL", "ES"] });
    expect(alone.codes).toContain("etwinning.alone");
    expect(alone.status).toBe("fail");
  });
});
