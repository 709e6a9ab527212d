import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { fields } from "../src/fields/fields.js";
import { heading, inputReference } from "./support/input-page.js";

const page = path.join(import.meta.dirname, "..", "docs/input.md");

it("has a reference of every key that matters, written to docs/input.md when snapshots are updated", () => {
  const reference = inputReference();
  const sections = reference.split("\n### ").slice(1);
  expect(sections).toHaveLength(10);
  for (const key of ["durationDays", "accompanyingPersons.notRequested.travel", "venueKind"]) {
    expect(reference).toContain(`\n| \`${key}\` |`);
  }
  // Keys that matter nowhere are refused.
  expect(reference).not.toContain("accompanyingPersons.notRequested.courseFees");
  const rows = reference.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeLessThan(Object.keys(fields).length + 20);
  for (const row of rows) expect([2, 6]).toContain(row.split(" | ").length);
  if (expect.getState().snapshotState.snapshotUpdateState === "all") {
    const [byHand] = readFileSync(page, "utf8").split(`\n${heading}\n`);
    writeFileSync(page, `${byHand?.trimEnd()}\n\n${reference}`);
  }
});
