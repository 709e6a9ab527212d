import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { calculateGrant } from "../../src/grant.js";
import { evaluateExplanation } from "../../src/results/explanation.js";
import { type Issue, parseApplication } from "../../src/schema/index.js";
import { MOST_FLOWS } from "../../src/schema/limits.js";
import { hostileDocument, nested } from "./documents.js";
import { heapInUse } from "./heap-in-use.js";
import { assertPlainJson, expectUntouchedPrototypes } from "./plain-json.js";
import { firstDocument, isLong, timeout } from "./runs.js";
import { explanationOf } from "./trees.js";

const documents = isLong ? 1_000_000 : 10_000;

/** Citations are shared by all results; they are checked once. */
const seen = new WeakSet<object>();

type Outcome = "no JSON" | "refused" | "no rule" | "no total" | "total";

/**
 * The outcome of a text: not even JSON, refused with issues (perhaps only for keys that no rule looks at), or assessed.
 * Any other outcome is thrown.
 */
function outcomeOf(text: string): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return "no JSON";
    throw error;
  }
  const parsed = parseApplication(value);
  if (!parsed.success) {
    assertIssues(parsed.issues);
    return parsed.issues.every(({ code }) => code === "key.without-rule") ? "no rule" : "refused";
  }
  const result = assess(parsed.data);
  assertPlainJson(result, seen);
  return result.grant.total === undefined && result.range === undefined ? "no total" : "total";
}

/** No document of a few kilobytes may take longer. */
const MOST_MILLISECONDS = 50;

/** What all documents together may leave in memory: less than a kilobyte each in the short run. */
const MOST_BYTES_KEPT = 16 * 1024 * 1024;

/** The best of five. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    outcomeOf(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function assertIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) throw new Error("refused without a reason");
  assertPlainJson(issues, seen);
  for (const { code, path } of issues) {
    if (typeof code !== "string" || !Array.isArray(path)) throw new Error("an issue has a code and a path");
  }
}

describe("a hostile document", { timeout }, () => {
  it(`is refused with reasons or assessed in plain JSON, ${documents} times`, () => {
    const counts: Record<Outcome, number> = { "no JSON": 0, refused: 0, "no rule": 0, "no total": 0, total: 0 };
    // Those above the limit, and the slowest of all, so that there is always one to time again.
    const slow: number[] = [];
    let slowest = { number: -1, milliseconds: 0 };
    const heap: number[] = [];
    for (let index = 0; index < documents; index++) {
      // After the first tenth, every cache is warm.
      if (index > 0 && index % (documents / 10) === 0) heap.push(heapInUse());
      const number = firstDocument + index;
      const text = hostileDocument(number);
      const start = performance.now();
      try {
        counts[outcomeOf(text)]++;
      } catch (error) {
        throw new Error(`document ${number}: ${text.slice(0, 2000)}`, { cause: error });
      }
      const milliseconds = performance.now() - start;
      if (milliseconds > MOST_MILLISECONDS) slow.push(number);
      if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
    }
    heap.push(heapInUse());
    expectUntouchedPrototypes();
    // Most documents are close to an application; otherwise little but the refusal would be tested.
    expect(Math.min(counts.total, counts.refused)).toBeGreaterThan(documents / 5);
    expect(Math.min(counts["no JSON"], counts["no total"])).toBeGreaterThan(documents / 200);
    // Few keys have no rule where they stand.
    expect(counts["no rule"]).toBeGreaterThan(documents / 1000);
    const [warm = 0] = heap;
    const kept = Math.max(...heap) - warm;
    // Most of the slow ones are pauses of the machine: run alone, and five times, they show what they take.
    const again = [...new Set([slowest.number, ...slow])].map((number) => ({
      number,
      milliseconds: timeOf(hostileDocument(number)),
    }));
    const [most] = again.sort((one, other) => other.milliseconds - one.milliseconds);
    if (isLong) {
      console.log(`${documents} documents from ${firstDocument}: ${JSON.stringify(counts)}`);
      console.log(`${slow.length} above ${MOST_MILLISECONDS} ms; again, the slowest: ${JSON.stringify(most)}`);
      console.log(`${kept} bytes of heap more than the ${warm} after the first ${documents / 10} documents`);
    }
    expect(most?.milliseconds).toBeLessThan(MOST_MILLISECONDS);
    expect(kept).toBeLessThan(MOST_BYTES_KEPT);
  });

  const application = {
    call: 2023,
    action: "KA122-SCH",
    applicant: { country: "PL" },
    flows: [
      { id: "A", activity: "job-shadowing", destination: "ES", participants: 2, durationDays: 5, distanceKm: 600 },
    ],
  };
  const [flow] = application.flows;

  it.each([
    ["lists, 10 000 deep", nested(10_000, "[", "]")],
    ["objects, 10 000 deep", `${'{"flows":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["a flow of lists, 10 000 deep", `{"call":2023,"action":"KA122-SCH","flows":[${nested(10_000, "[", "]")}]}`],
    ["an applicant, 10 000 deep", `{"applicant":${'{"country":'.repeat(10_000)}1${"}".repeat(10_000)}}`],
    ["300 000 numbers in place of flows", `{"flows":[${"1,".repeat(300_000)}1]}`],
    ["10 000 empty flows", `{"flows":[${"{},".repeat(9_999)}{}]}`],
    ["100 000 numbers in place of labels", `{"flows":[{"participants":100000,"people":[${"1,".repeat(99_999)}1]}]}`],
    ["100 000 times the same label", `{"flows":[{"participants":100000,"people":[${'"a",'.repeat(99_999)}"a"]}]}`],
    ["10 000 unknown keys", `{${Array.from({ length: 10_000 }, (_, index) => `"participant${index}":1`)}}`],
    ["a key of 10 MB", `{"${"x".repeat(10_000_000)}":1}`],
  ])("of %s is refused", (_, text) => {
    expect(outcomeOf(text)).toBe("refused");
  });

  it("has prototypes of its own making, and changes nobody else's", () => {
    const text = JSON.stringify(application);
    for (const polluting of ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}']) {
      for (const place of ['{"call"', '{"country"', '{"id"']) {
        expect(outcomeOf(text.replace(place, `{${polluting},${place.slice(1)}`))).toBe("refused");
      }
    }
    expect(Reflect.has({}, "polluted")).toBe(false);
    expectUntouchedPrototypes();
  });

  it("may call its flows, persons and hosts what it likes", () => {
    for (const name of ["__proto__", "constructor", "toString", "=1+1", "\ud800", "\u0000", "\u202e", "😀"]) {
      const named = {
        ...application,
        applicant: { ...application.applicant, name },
        flows: [
          { ...flow, id: name, people: [name], hostingOrganisation: name, course: name, sendingOrganisation: name },
        ],
        preparatoryVisits: [{ flow: name, participants: 1, hostingOrganisation: name }],
        exceptionalCosts: [{ type: "entry-requirements", flow: name, persons: 1, realCost: "1.00" }],
      };
      expect(outcomeOf(JSON.stringify(named))).toBe("total");
      for (const key of ["activity", "distanceBand"]) {
        const unknown = { ...application, flows: [{ ...flow, distanceKm: undefined, [key]: name.slice(0, 20) }] };
        expect(outcomeOf(JSON.stringify(unknown))).toBe("no total");
      }
    }
    expectUntouchedPrototypes();
  });

  it("takes the last of two equal keys, as every reader of JSON does", () => {
    const text = JSON.stringify(application);
    const twice = JSON.parse(text.replace('"participants":2', '"participants":"x","participants":2'));
    expect(parseApplication(twice)).toEqual(parseApplication(application));
  });
});

const baseRates = { staff: { 1: 150, 2: 120, 3: 100 }, learners: { 1: 60, 2: 50, 3: 40 } };

describe("an application as large as the schema allows", { timeout }, () => {
  const course = {
    activity: "courses-and-training",
    destination: "ES",
    participants: 1,
    durationDays: 1,
    distanceKm: 600,
  };

  it("explains a label in hundreds of flows without an explanation that grows with each", () => {
    const flows = Array.from({ length: 500 }, (_, index) => ({ ...course, id: `F${index}`, people: ["anna"] }));
    const grant = calculateGrant(
      { call: 2023, action: "KA121-SCH", applicant: { country: "PL" }, flows },
      { baseRates },
    );
    const fees = grant.lines.filter(({ category }) => category === "courseFees");
    // 10 days of 80 EUR are the 800 of a person.
    expect(fees.map(({ amount }) => amount)).toEqual(Array.from({ length: 10 }, () => "80.00"));
    const trees = fees.map(explanationOf);
    expect(trees.map(evaluateExplanation)).toEqual(fees.map(({ amount }) => amount));
    for (const tree of trees) expect(JSON.stringify(tree).length).toBeLessThan(20_000);
  });

  it("explains thousands of items of expensive travel without a tree deeper than the stack", () => {
    const flows = [{ ...course, id: "A", participants: 15_000 }];
    const exceptionalCosts = Array.from({ length: 10_000 }, () => ({
      type: "expensive-travel" as const,
      flow: "A",
      persons: 1,
      realCost: "900.00",
    }));
    const application = { call: 2023, action: "KA121-SCH", applicant: { country: "PL" }, flows, exceptionalCosts };
    const [travel] = calculateGrant(application, { baseRates }).lines.filter(({ category }) => category === "travel");
    if (travel === undefined) throw new Error("5 000 persons travel at the unit cost");
    // 5 000 persons at 275 EUR.
    expect(travel.amount).toBe("1375000.00");
    expect(evaluateExplanation(explanationOf(travel))).toBe("1375000.00");
    expect(JSON.parse(JSON.stringify(travel.explanation))).toEqual(travel.explanation);
  });

  it("looks up the sending organisation of each flow among thousands of members", () => {
    const flows = Array.from({ length: 2000 }, (_, index) => ({
      ...course,
      id: `F${index}`,
      sendingOrganisation: "SZKOŁA  9999",
    }));
    const members = Array.from({ length: 10_000 }, (_, index) => ({ name: `Szkoła ${index}`, country: "PL" }));
    const application = {
      call: 2023,
      action: "KA121-SCH",
      applicant: { country: "PL" },
      consortium: { members },
      flows,
    };
    const { eligibility } = assess(application, { baseRates });
    const [venue] = eligibility.checks.filter(({ rule }) => rule === "activity-venue-abroad");
    expect(venue?.status).toBe("pass");
  });

  it("looks up the flow of each visit among thousands of an activity that no call knows", () => {
    const timeFor = (count: number) => {
      const flows = Array.from({ length: count }, (_, index) => ({ ...course, id: `F${index}`, activity: "unknown" }));
      const preparatoryVisits = flows.map(() => ({ flow: `F${count - 1}`, participants: 1 }));
      const application = { call: 2023, action: "KA121-SCH", applicant: { country: "PL" }, flows, preparatoryVisits };
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        assess(application, { baseRates });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Eight times as long if each is looked up by its key, and 64 times if it is searched for one by one.
    expect(timeFor(8000) / timeFor(1000)).toBeLessThan(24);
  });

  it("assesses as many flows as there may be", () => {
    const flows = Array.from({ length: MOST_FLOWS }, (_, index) => ({ ...course, id: `F${index}` }));
    const application = { call: 2023, action: "KA121-SCH", applicant: { country: "PL" }, flows };
    const parsed = parseApplication(application);
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
    // 20 000 times 100 of organisational and 120 of individual support, 275 of travel and 80 of fees: 575.
    expect(assess(parsed.data, { baseRates }).grant.total).toBe("11500000.00");
  });

  // A function takes some 100 000 arguments: a list of findings must never become one.
  it("finds something of each of 140 000 persons", () => {
    const labelsOf = (group: number) => Array.from({ length: 70_000 }, (_, index) => `p${group}-${index}`);
    const groups = [labelsOf(0), labelsOf(1)];
    const flows = Array.from({ length: 4 }, (_, index) => ({
      ...course,
      id: `F${index}`,
      participants: 70_000,
      course: `Course ${index}`,
      people: groups[index % 2],
    }));
    const application = { call: 2026, action: "KA121-SCH", applicant: { country: "PL" }, flows };
    const parsed = parseApplication(application);
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 10)));
    const { eligibility } = assess(parsed.data, { baseRates });
    const found = eligibility.findings.filter(({ code }) => code === "course.more-than-one-per-person");
    expect([eligibility.verdict, found.length]).toEqual(["ineligible", 140_000]);
  });
});
