import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { type Parsed, parseApplication } from "../../src/schema/index.js";
import { anyScenario, pricedScenario } from "./application.js";
import { hostileDocument } from "./documents.js";
import { inOrder, nearlyEligible } from "./eligible-application.js";
import { expectOften, firstDocument, runs, timeout } from "./runs.js";
import { choices, written } from "./written.js";

const applications: fc.Arbitrary<Application> = fc.oneof(
  pricedScenario.map(({ application }) => application),
  anyScenario.map(({ application }) => application),
  nearlyEligible,
);

function dataOf(parsed: Parsed<Application>): Application {
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  return parsed.data;
}

/** Whatever was read is read again unchanged. */
function expectSettled(parsed: Parsed<Application>): boolean {
  if (parsed.success) expect(dataOf(parseApplication(parsed.data))).toStrictEqual(parsed.data);
  return parsed.success;
}

describe("an application as its author writes it", { timeout }, () => {
  it("is read as the same application, however it is written", () => {
    fc.assert(
      fc.property(applications, choices, (application, ways) => {
        // A clone has ordinary prototypes, which the generators' objects need not have.
        const expected = structuredClone(application);
        expect(dataOf(parseApplication(written(application, ways)))).toStrictEqual(expected);
      }),
      runs(400),
    );
  });

  it("is read once and for all: what came out comes out again", () => {
    fc.assert(
      fc.property(applications, choices, (application, ways) => {
        expect(expectSettled(parseApplication(written(application, ways)))).toBe(true);
      }),
      runs(200),
    );
  });

  it("is read once and for all where chance wrote it", () => {
    let accepted = 0;
    const { numRuns } = runs(2000);
    for (let index = 0; index < numRuns; index++) {
      let document: unknown;
      try {
        document = JSON.parse(hostileDocument(firstDocument + index));
      } catch {
        continue;
      }
      if (expectSettled(parseApplication(document))) accepted++;
    }
    expectOften(accepted, runs(2000), 0.2);
  });

  /** Names of every kind, some of them close to the greatest length. */
  const placeText = fc
    .tuple(
      fc.oneof(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
        fc.constantFrom("Halle, Saale", " Kraków ", ",", "a,PL", "\u00a0x"),
        fc.integer({ min: 195, max: 203 }).map((length) => "x".repeat(length)),
      ),
      fc.constantFrom(", ", ",", " ,\t"),
      fc.constantFrom("PL", "el", "Uk"),
      fc.constantFrom("", " "),
    )
    .map((parts) => parts.join(""));

  it("is read once and for all, whatever its places are called", () => {
    let accepted = 0;
    const { call, action, applicant, flows } = inOrder[0] as Application;
    fc.assert(
      fc.property(placeText, (origin) => {
        const there = { call, action, applicant, flows: [{ ...flows[0], origin }] };
        if (expectSettled(parseApplication(there))) accepted++;
      }),
      runs(200),
    );
    expectOften(accepted, runs(200), 0.3);
  });
});
