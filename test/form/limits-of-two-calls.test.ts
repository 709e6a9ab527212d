import { describe, expect, it } from "vitest";
import { describeInput, type Field, relevantFields } from "../../src/form/index.js";
import { messages as english } from "../../src/messages/en.js";
import { messages as polish } from "../../src/messages/pl.js";

/* Of a call without an edition of its own the limits are those of the calls before and after, one of which may have none. */

function textsOf(call: number, action: string, activity: string, messages = english) {
  const fields = relevantFields({ activity }, call, action, messages) ?? [];
  return (key: string) => fields.find((field) => field.key === key)?.limits?.text;
}

describe("a limit that one of two calls does not have", () => {
  const course = textsOf(2024, "KA122-SCH", "courses-and-training");

  it.each([
    [
      "course",
      "no limit (call 2023) / at most 3 persons of one organisation on the same course, and 10 of a consortium (call 2025)",
    ],
    ["people", "no limit (call 2023) / at most 1 course for each person (call 2025)"],
    ["courseCountries", "of at least 2 countries (call 2023) / no limit (call 2025)"],
    [
      "courseFeeDays",
      "80 EUR per day, for at most 10 days, at most 800 EUR for one person (call 2023) / 80 EUR per day (call 2025)",
    ],
    ["durationDays", "2 to 30 (call 2023) / 10 (call 2025) days, travel excluded"],
  ])("is no limit in that call: %s", (key, text) => expect(course(key)).toBe(text));

  it("is of the days of an activity", () => {
    expect(textsOf(2024, "KA122-SCH", "job-shadowing")("linguisticSupportParticipants")).toBe(
      "where the activity lasts more than 30 days (call 2023) / no limit (call 2025)",
    );
  });

  it("is of an activity that only one of the calls has", () => {
    expect(textsOf(2024, "KA122-VET", "group-mobility-of-vet-learners")("participants")).toBe(
      "no such activity (call 2023) / at least 2 in the whole group (call 2025); at most 30 in all activities together",
    );
  });

  it("is of costs that only one of the calls pays", () => {
    const sections = describeInput(2022, "KA122-SCH")?.sections ?? [];
    const cost = sections.flatMap(({ fields }) => fields).find(({ id }) => id === "exceptionalCosts.realCost");
    const visas = english.options.exceptionalCost["entry-requirements"];
    expect(cost?.limits?.text).toContain(
      `${visas}: not paid (call 2021) / ${visas}: 100 % of the real costs are paid (call 2023)`,
    );
  });

  it("reads well in Polish", () => {
    expect(textsOf(2024, "KA122-SCH", "courses-and-training", polish)("people")).toBe(
      "bez limitu (zaproszenie 2023) / najwyżej 1 kurs na osobę (zaproszenie 2025)",
    );
  });
});

describe("no limit of these calls", () => {
  const allOf = (fields: readonly Field[]): readonly Field[] =>
    fields.flatMap((field) => [field, ...allOf(field.fields ?? [])]);

  it.each([2022, 2024])("lacks a number: %i", (call) => {
    for (const action of ["KA121-SCH", "KA121-VET", "KA121-ADU", "KA122-SCH", "KA122-VET", "KA122-ADU"]) {
      const fields = allOf((describeInput(call, action)?.sections ?? []).flatMap((section) => section.fields));
      const texts = fields.flatMap(({ limits, limitsByActivity = {} }) =>
        [limits, ...Object.values(limitsByActivity)].flatMap((each) => each?.text ?? []),
      );
      expect(texts.length).toBeGreaterThan(10);
      for (const text of texts) expect(text).not.toMatch(/undefined|nothing|^ | {2}|least [^\d]|most [^\d]/);
    }
  });
});
