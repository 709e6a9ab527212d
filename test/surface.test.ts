import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import * as messages from "../src/messages/index.js";
import * as places from "../src/places/index.js";
import { findingCodes } from "../src/results/codes.js";
import { actionRules } from "../src/rules/index.js";
import { manualChecks } from "../src/rules/manual/checks.js";
import * as schema from "../src/schema/index.js";
import { issueCodes } from "../src/schema/issue.js";

/*
 * What was released is never renamed: others import it, store it, and compare with it. A release adds its new names to
 * the file; a change between releases need not.
 */
const released: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL("released-names.json", import.meta.url), "utf8"),
);

const today: Readonly<Record<string, readonly string[]>> = {
  "erasmus-ka1": Object.keys(library),
  "erasmus-ka1/schema": Object.keys(schema),
  "erasmus-ka1/messages": Object.keys(messages),
  "erasmus-ka1/places": Object.keys(places),
  findings: Object.keys(findingCodes),
  issues: Object.keys(issueCodes),
  rules: Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id)),
  manualChecks: manualChecks.map(({ id }) => id),
};

describe("what was released is still there:", () => {
  it.each(Object.entries(released))("%s", (kind, names) => {
    expect(names.filter((name) => !today[kind]?.includes(name))).toEqual([]);
  });
});
