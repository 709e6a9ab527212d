import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { actionOptions, callOptions, describeInput } from "../../src/form/index.js";
import { parseApplication } from "../../src/schema/index.js";
import { allFixtures } from "../fixtures.js";
import { isLong } from "../properties/runs.js";
import { fill, htmlForm, read } from "./html-form.js";

/*
 * The description is enough: a form is drawn from it for each action, filled in from the fixtures, and read back by it.
 * Fixtures that differ only in a figure are tried all in the long run; else one of those that have the same keys.
 */

const applications = allFixtures().flatMap(({ name, input }) => {
  const parsed = parseApplication(input);
  return parsed.success ? [{ name, application: parsed.data }] : [];
});

describe("a form drawn from the description alone gives back what is filled in:", () => {
  it.each(actionOptions(2026) ?? [])("$value", { timeout: 600_000 }, ({ value: action }) => {
    const descriptions = new Map(
      callOptions().map(({ value }) => [value, describeInput(Number(value), String(action))]),
    );
    const seen = new Set<string>();
    let tried = 0;
    for (const { name, application } of applications) {
      const description = descriptions.get(application.call);
      if (application.action !== action || description === undefined) continue;
      const keys = keysOf(application);
      if (!isLong && seen.has(keys)) continue;
      seen.add(keys);
      tried += 1;
      // A window of its own: one that has made many elements becomes slow.
      const form = htmlForm(new Window().document, description);
      fill(form, description, application);
      const parsed = parseApplication(read(form, description));
      expect(parsed.success && parsed.data, name).toEqual(withAmountsAsText(application));
    }
    expect(tried).toBeGreaterThan(0);
  });
});

/** The keys that an application has, whatever their values and however many entries a list has. */
function keysOf(application: Application): string {
  const keys = new Set<string>();
  const visit = (value: unknown, at: string): void => {
    keys.add(at);
    if (Array.isArray(value)) for (const each of value) visit(each, `${at}[]`);
    else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, `${at}.${key}`);
    }
  };
  visit(application, "");
  return [...keys].sort().join(" ");
}

/** An amount in a box is text, also where it is a whole number. */
function withAmountsAsText(application: Application): unknown {
  const isAmount = (key: string, value: unknown) =>
    typeof value === "number" && /^(realCost|inclusionCosts)$/.test(key);
  return JSON.parse(JSON.stringify(application, (key, value) => (isAmount(key, value) ? String(value) : value)));
}
