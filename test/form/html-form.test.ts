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
 * All are tried in the long run; else those that have something that none before had: a call, or a key of such an activity.
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
      if (!isLong && keys.every((key) => seen.has(key))) continue;
      for (const key of keys) seen.add(key);
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

/** The call of an application and the keys that it has, whatever their values; those of a flow are of its activity type. */
function keysOf({ flows, ...others }: Application): readonly string[] {
  const keys = new Set<string>();
  const visit = (value: unknown, at: string): void => {
    keys.add(at);
    if (Array.isArray(value)) {
      // Whether there are none, one or several.
      keys.add(`${at} ${Math.min(value.length, 2)}`);
      for (const each of value) visit(each, `${at}[]`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, `${at}.${key}`);
    }
  };
  visit(others, "");
  for (const flow of flows) visit(flow, flow.activity);
  return [...keys, String(others.call), `${Math.min(flows.length, 2)} flows`];
}

/** An amount in a box is text, also where it is a whole number. */
function withAmountsAsText(application: Application): unknown {
  const isAmount = (key: string, value: unknown) =>
    typeof value === "number" && /^(realCost|inclusionCosts)$/.test(key);
  return JSON.parse(JSON.stringify(application, (key, value) => (isAmount(key, value) ? String(value) : value)));
}
