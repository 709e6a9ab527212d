import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { categories } from "../src/results/category.js";
import { findingCodes } from "../src/results/codes.js";
import { coveragePage, fileOfCategory } from "./support/coverage-page.js";
import { type Example, ofRule, reached, ruleIds } from "./support/reached.js";

const root = path.join(import.meta.dirname, "..");

/**
 * Codes that no application reaches: those for points of an evaluation, for an eTwinning project beside it, for the
 * allocation of an agency's budget, and for a caller that did not validate.
 */
const outsideApplications = [
  ...Object.keys(findingCodes).filter((code) => /^(etwinning|allocation)\./.test(code)),
  "award.total-too-low",
  "award.criterion-too-low",
  "award.out-of-range",
  "place.unknown",
  "place.ambiguous",
  "place.taken",
  "place.swapped",
  "place.not-compared",
];

/** Rules that any given fact satisfies, or that only warn. */
const cannotFail = [
  "travel-days",
  "course-fee-days",
  "applicant-type",
  "consortium-members-type",
  "low-emission-travel",
];

const filesIn = (folder: string) =>
  readdirSync(path.join(root, "src/rules", folder)).map((file) => file.replace(/\.ts$/, ""));

const unreached = (examples: ReadonlyMap<string, readonly Example[]>) =>
  [...examples].filter(([, names]) => names.length === 0).map(([key]) => key);

describe("coverage by fixtures", () => {
  it("has a file for every rule and category, and no other", () => {
    expect(filesIn("eligibility").sort()).toEqual([...ruleIds].sort());
    expect(filesIn("funding").sort()).toEqual(categories.map(fileOfCategory).sort());
  });

  it("reaches every rule with a pass and, where it can fail, a fail", () => {
    const never = (status: "pass" | "fail") => ruleIds.filter((id) => ofRule(id, status).length === 0);
    expect(never("pass")).toEqual([]);
    expect(never("fail").sort()).toEqual([...cannotFail].sort());
  });

  it("reaches every manual check", () => {
    expect(unreached(reached.manualChecks)).toEqual([]);
  });

  it("reaches every code of a finding", () => {
    expect(unreached(reached.codes).sort()).toEqual([...outsideApplications].sort());
  });

  it("reaches every category", () => {
    expect(unreached(reached.categories)).toEqual([]);
  });

  it("has no fixture that reaches nothing", () => {
    expect(reached.idle).toEqual([]);
  });

  it("is written to docs/coverage.md when snapshots are updated, and not compared with it", () => {
    const page = coveragePage();
    for (const id of ruleIds) expect(page).toContain(`[${id}](`);
    if (expect.getState().snapshotState.snapshotUpdateState === "all") {
      writeFileSync(path.join(root, "docs/coverage.md"), page);
    }
  });
});
