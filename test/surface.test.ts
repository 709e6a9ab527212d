import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import * as exporting from "../src/export/index.js";
import { fieldOptions } from "../src/fields/field.js";
import { allFields } from "../src/fields/fields.js";
import * as form from "../src/form/index.js";
import * as http from "../src/http/index.js";
import * as library from "../src/index.js";
import * as en from "../src/messages/en.js";
import * as messages from "../src/messages/index.js";
import * as node from "../src/node/index.js";
import * as places from "../src/places/index.js";
import { aduActivities } from "../src/rates/activities/adu.js";
import { schActivities } from "../src/rates/activities/sch.js";
import { vetActivities } from "../src/rates/activities/vet.js";
import { findingCodes } from "../src/results/codes.js";
import { issueCodes } from "../src/results/issue.js";
import { actionRules } from "../src/rules/index.js";
import { manualChecks } from "../src/rules/manual/checks.js";
import * as schema from "../src/schema/index.js";
import { outputJsonSchemas } from "../src/schema/index.js";

/*
 * What was released is never renamed: others import it, store it, and compare with it. A release adds its new names to
 * the file (`npx vitest run test/surface.test.ts --update`); a change between releases need not do so.
 */
const file = new URL("released-names.json", import.meta.url);
const released: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, "utf8"));

const today: Readonly<Record<string, readonly string[]>> = {
  "entry points": Object.keys(packageJson.exports),
  "erasmus-ka1": Object.keys(library),
  "erasmus-ka1/schema": Object.keys(schema),
  "erasmus-ka1/form": Object.keys(form),
  "erasmus-ka1/export": Object.keys(exporting),
  "erasmus-ka1/messages": Object.keys(messages),
  "erasmus-ka1/messages/*": Object.keys(en),
  "erasmus-ka1/places": Object.keys(places),
  "erasmus-ka1/node": Object.keys(node),
  "erasmus-ka1/http": Object.keys(http),
  activities: [schActivities, vetActivities, aduActivities].flatMap(Object.keys),
  categories: library.categories,
  findings: Object.keys(findingCodes),
  issues: Object.keys(issueCodes),
  rules: Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id)),
  manualChecks: manualChecks.map(({ id }) => id),
  fields: Object.keys(allFields),
  options: Object.values(fieldOptions).flat(),
  "words of results": wordsIn(outputJsonSchemas()).filter((word) => !isNamedElsewhere(word)),
};

function isNamedElsewhere(word: string): boolean {
  const rules = Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id));
  const others: readonly string[] = [...library.categories, ...rules, ...manualChecks.map(({ id }) => id)];
  return word in findingCodes || word in issueCodes || others.includes(word);
}

/** The values of all choices in schemas: verdicts, statuses, severities, units. */
function wordsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { enum: values = [], const: value } = schema as {
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
  };
  const own = [value, ...(Array.isArray(values) ? values : [])].filter((word) => typeof word === "string");
  return [...own, ...Object.values(schema).flatMap(wordsIn)];
}

describe("what was released is still there:", () => {
  it.each(Object.entries(today))("%s", (kind, names) => {
    const known = released[kind] ?? [];
    expect(known).not.toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("kinds of names that are no more", () => {
    expect(Object.keys(released).filter((kind) => !(kind in today))).toEqual([]);
  });

  it("is written down when snapshots are updated", () => {
    const all = Object.entries(today).map(([kind, names]) => [
      kind,
      [...new Set([...(released[kind] ?? []), ...names])].sort(),
    ]);
    if (expect.getState().snapshotState.snapshotUpdateState === "all") {
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
    }
  });
});
