import { describe, expect, it } from "vitest";
import { type AllocationField, describeAllocation } from "../../src/form/index.js";
import { messages as pl } from "../../src/messages/pl.js";
import { inputJsonSchemas, parseAllocationApplicant } from "../../src/schema/index.js";

const fields = describeAllocation(2026) ?? [];
const named = (id: string, of: readonly AllocationField[] = fields) => of.find((each) => each.id === id);

/** Every field, with those below it. */
const all = (of: readonly AllocationField[]): readonly AllocationField[] =>
  of.flatMap((each) => [each, ...all(each.fields ?? [])]);

describe("what an accredited organisation is asked", () => {
  it("is what may stand in its file", () => {
    const { properties } = inputJsonSchemas()["allocation-applicant"] as { readonly properties: object };
    expect(fields.map(({ key }) => key).sort()).toEqual(
      Object.keys(properties)
        .filter((key) => key !== "$schema")
        .sort(),
    );
  });

  it("has examples that are accepted, together and each choice alone", () => {
    const example = Object.fromEntries(
      fields.filter(({ onlyIf }) => onlyIf === undefined).map(({ key, example: value }) => [key, value]),
    );
    const project = Object.fromEntries(
      (named("completedProjects")?.fields ?? []).map((each) => [each.key, each.example]),
    );
    expect(parseAllocationApplicant({ ...example, completedProjects: [project] }).success).toBe(true);
    for (const { key, kind, options = [] } of fields.filter((each) => each.options !== undefined)) {
      expect(options.length, key).toBeGreaterThan(0);
      for (const { value } of options) {
        const applicant = { ...example, [key]: value, ...(value === "coordinator" ? { organisations: 2 } : {}) };
        expect(parseAllocationApplicant(applicant).success, `${key} (${kind}) ${value}`).toBe(true);
      }
    }
  });

  it("has the words of a language", () => {
    const polish = describeAllocation(2026, pl) ?? [];
    expect(all(polish).map(({ id }) => id)).toEqual(all(fields).map(({ id }) => id));
    expect(named("kind", polish)?.options?.map(({ label }) => label)).toEqual([
      "dla samej organizacji",
      "jako koordynator konsorcjum",
    ]);
    expect(named("need")?.unit).toEqual({ id: "EUR", label: "EUR" });
    expect(named("action")?.options?.map(({ value }) => value)).toEqual(["KA121-SCH", "KA121-VET", "KA121-ADU"]);
  });

  it("is nothing for an unknown call", () => {
    expect(describeAllocation(2031)).toBeUndefined();
  });
});
