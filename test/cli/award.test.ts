import { describe, expect, it } from "vitest";
import { checkAward } from "../../src/award.js";
import { rankForAward } from "../../src/rank-for-award.js";
import { ka1 } from "./run.js";

/*
 * Programme Guide 2026, p. 77: relevance 10, objectives 40, activities 20, management 30 points at most; 70 in all and
 * half of each are needed. p. 78: from the highest score down; those with the score of the last one awarded, too.
 */

const call = { call: 2026, action: "KA120-SCH" };

/** 8 + 30 + 15 + 20 = 73. */
const points = { relevance: 8, objectives: 30, activities: 15, management: 20 };

/** 73, 78.5 and 73; and 73.5 with less than half of the 40 points for the objectives. */
const applications = [
  { reference: "C", points },
  { reference: "A", points: { ...points, objectives: 35.5 } },
  { reference: "B", points },
  { reference: "D", points: { relevance: 8, objectives: 19.5, activities: 18, management: 28 } },
];

function award(value: unknown, ...flags: readonly string[]) {
  const { status, stdout, stderr } = ka1(["award", "-", ...flags], { input: JSON.stringify(value), columns: 80 });
  return { status, stderr, lines: stdout.trimEnd().split("\n"), stdout };
}

describe("ka1 award: the points of one evaluation", () => {
  it("pass, with exit 0", () => {
    const { status, lines, stderr } = award({ ...call, points });
    expect([status, stderr, lines]).toEqual([0, "", ["73 points: passes the thresholds."]]);
  });

  it("do not pass, with exit 1, each threshold and the passage that sets it", () => {
    // 4.5 + 30 + 15 + 20 = 69.5; half of 10 is 5.
    const { status, lines } = award({ ...call, points: { ...points, relevance: 4.5 } });
    expect(status).toBe(1);
    expect(lines).toEqual([
      "69.5 points: does not pass the thresholds.",
      "error: 69.5 points in all; at least 70 are needed.",
      '  PG-2026, p. 77, "Erasmus accreditation: Award criteria"',
      "error: Relevance: 4.5 points; at least 5 are needed.",
      '  PG-2026, p. 77, "Erasmus accreditation: Award criteria"',
    ]);
  });

  it("are not decided where they cannot be given, or nothing is known of the call or the action", () => {
    const impossible = award({ ...call, points: { ...points, relevance: 11 } });
    expect(impossible.status).toBe(1);
    expect(impossible.lines.slice(0, 2)).toEqual([
      "76 points: not decided.",
      "error: Relevance: 11 points cannot be given; the maximum is 10.",
    ]);
    for (const other of [{ call: 2035 }, { action: "KA131-HED" }, { action: "KA121-SCH" }]) {
      const { status, lines } = award({ ...call, ...other, points: { relevance: 1 } });
      expect([status, lines[0]]).toEqual([1, "1 point: not decided."]);
      expect(lines[1]).toMatch(/^error: .* is not (known|covered)/);
    }
  });

  it("are told in Polish with --lang pl", () => {
    expect(award({ ...call, points: { ...points, objectives: 19.5 } }, "--lang", "pl").lines).toEqual([
      "Liczba punktów: 62,5. Progi nieosiągnięte.",
      "błąd: Łączny wynik to 62,5 punktu; wymagane minimum to 70 punktów.",
      "  PG-2026, s. 77, „Erasmus accreditation: Award criteria”",
      "błąd: Plan Erasmusa: cele: 19,5 punktu; wymagane minimum to 20 punktów.",
      "  PG-2026, s. 77, „Erasmus accreditation: Award criteria”",
    ]);
  });

  it("give what checkAward gives with --json", () => {
    const { status, stdout } = award({ ...call, points }, "--json");
    expect([status, JSON.parse(stdout)]).toEqual([0, checkAward(2026, "KA120-SCH", points)]);
    expect(award({ ...call, points: { ...points, objectives: 0 } }, "--json").status).toBe(1);
  });

  it("are those of a project, too", () => {
    const project = { relevance: 15, projectDesign: 30, followUp: 15 };
    expect(award({ call: 2023, action: "KA122-SCH", points: project }).lines[0]).toMatch(/^60 points: passes/);
  });
});

describe("ka1 award: the ranking of several", () => {
  it("awards those with the points of the last one, too, and says why others are not", () => {
    const { status, lines } = award({ ...call, most: 2, applications });
    expect(status).toBe(0);
    expect(lines).toEqual([
      "Place  Application  Points",
      "───────────────────────────────────────",
      "    1  A              78.5  awarded",
      "    2  C                73  awarded",
      "    2  B                73  awarded",
      "       D              73.5  not awarded",
      "",
      "D: Erasmus Plan: objectives: 19.5 points; at least 20 are needed.",
      '  PG-2026, p. 77, "Erasmus accreditation: Award criteria"',
    ]);
  });

  it("awards as many as the agency says", () => {
    const outcomes = award({ ...call, most: 1, applications }).lines.slice(2, 6);
    expect(outcomes.map((line) => line.split(/ {2}/).at(-1))).toEqual([
      "awarded",
      "not awarded",
      "not awarded",
      "not awarded",
    ]);
  });

  it("leaves open, with exit 1, what depends on points that cannot be given", () => {
    // 8 + 45 + 15 + 20 = 88, with 45 of at most 40.
    const wrong = { reference: "E", points: { ...points, objectives: 45 } };
    const { status, lines } = award({ ...call, most: 1, applications: [...applications.slice(0, 2), wrong] });
    expect(status).toBe(1);
    expect(lines.slice(2, 5)).toEqual([
      "       A              78.5  not decided",
      "       C                73  not awarded",
      "       E                88  not decided",
    ]);
  });

  it("is told in Polish with --lang pl", () => {
    const { lines } = award({ ...call, most: 2, applications }, "--lang", "pl");
    expect(lines[0]).toMatch(/^Miejsce {2}Wniosek {2}Punkty/);
    expect(lines.slice(2, 6).map((line) => line.trim().split(/ {2,}/).at(-1))).toEqual([
      "przyznana",
      "przyznana",
      "przyznana",
      "nieprzyznana",
    ]);
    expect(lines[2]).toContain("78,5");
  });

  it("gives what rankForAward gives with --json", () => {
    const { status, stdout } = award({ ...call, most: 2, applications }, "--json");
    const expected = rankForAward(
      applications.map((each) => ({ ...each, ...call })),
      2,
    );
    expect([status, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(expected))]);
  });

  it("shows the control characters of a reference by their codes", () => {
    const [first] = applications;
    const { stdout } = award({ ...call, most: 1, applications: [{ ...first, reference: "A\u001b[2J" }] });
    expect(stdout).toContain("A\\u001b[2J");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("ka1 award: what it cannot read", () => {
  it.each([
    [
      "several faults of one evaluation",
      { ...call, points: { relevance: 8.25, objectives: "30", activities: 15, management: 20 } },
      [
        "standard input: points.relevance: expected whole or half points",
        "standard input: points.objectives: expected a number, got text",
      ],
    ],
    [
      "a criterion too many and one too few",
      { ...call, points: { relevance: 8, objectives: 30, activities: 15, followUp: 20 } },
      [
        "standard input: points.management: missing; expected a number",
        'standard input: points.followUp: unknown key "followUp"',
      ],
    ],
    [
      "a reference given twice",
      { ...call, most: 1, applications: [applications[0], applications[0]] },
      ["standard input: applications[1].reference: another application already has the", '  reference "C"'],
    ],
    ["not an object", [], ["standard input: expected an object, got a list"]],
  ])("%s: each with its path on standard error, and exit 2", (_, value, expected) => {
    const { status, stdout, stderr } = award(value);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual(expected);
  });

  it("a file that is not there, or not JSON", () => {
    expect(ka1(["award", "no-such-file.json"])).toMatchObject({ status: 2, stdout: "" });
    expect(ka1(["award", "-"], { input: "{" })).toMatchObject({ status: 2, stdout: "" });
  });

  it("in Polish", () => {
    const { stderr } = award({ ...call, points: { ...points, relevance: 8.25 } }, "--lang", "pl");
    expect(stderr).toMatch(/^standardowe wejście: points\.relevance: oczekiwano/);
  });
});
