import { describe, expect, it } from "vitest";
import { agencyOptions, openQuestions, relevantFields } from "../src/form/index.js";
import { assessDraft, baseRateFrom, compareAssessments } from "../src/index.js";
import * as words from "../src/messages/en.js";
import { parseApplication, parseDraft, standardSchemas } from "../src/schema/index.js";

/** As of a program without types. */
type Loose = (...given: readonly unknown[]) => unknown;
const calling =
  (asked: unknown, ...given: readonly unknown[]) =>
  () =>
    (asked as Loose)(...given);

const flow = { id: "A", activity: "job-shadowing", destination: "FI", participants: 2, durationDays: 5, travelDays: 2 };
const ofBaseRate = "who, application, field, dayCount, greenDays";
const read = "read it with parseDraft first";

describe("an argument of a wrong shape", () => {
  it.each([
    [calling(assessDraft, undefined), `draft must be an object: ${read}`],
    [calling(assessDraft, { call: "2026" }), `call must be a whole number: ${read}`],
    [calling(assessDraft, { call: 2026, flows: "x" }), `flows must be a list: ${read}`],
    [calling(assessDraft, { flows: [null] }), `flows.0 must be an object: ${read}`],
    [
      calling(assessDraft, { flows: [{ accompanyingPersons: 2 }] }),
      `flows.0.accompanyingPersons must be a list: ${read}`,
    ],
    [calling(assessDraft, { consortium: { members: {} } }), `consortium.members must be a list: ${read}`],
    [calling(assessDraft, { applicant: { grants: 1 } }), `applicant.grants must be a list: ${read}`],
    [calling(assessDraft, { refused: ["call"] }), `refused must be a list of paths: ${read}`],
    [calling(assessDraft, parseDraft({})), "draft is the result of parseDraft: pass its draft"],
    [
      calling(assessDraft, {}, { foo: 1 }),
      "options.foo is no option: baseRates, dayCount, greenDays, explanations, range",
    ],
    [calling(openQuestions, null), `draft must be an object: ${read}`],
    [calling(compareAssessments, undefined), "a must be an assessment: what assess gives"],
    [calling(relevantFields, undefined, 2026, "KA122-SCH"), "flow must be an object"],
    [calling(relevantFields, {}, "2026", "KA122-SCH"), "call must be a whole number, such as 2026"],
    [calling(agencyOptions, 2026, words.messages), 'action must be text, such as "KA122-SCH"'],
    [calling(baseRateFrom, undefined, 1, 2023), "flow must be an object"],
    [calling(baseRateFrom, {}, 1, 2023), "flow.activity must be text"],
    [calling(baseRateFrom, flow, "1974", "2026"), "call must be a whole number, such as 2026"],
    [calling(baseRateFrom, flow, 1974, 2023, { whom: "participants" }), `options.whom is no option: ${ofBaseRate}`],
    [calling(parseDraft, {}, { formvalues: true }), "options.formvalues is no option: formValues"],
    [calling(parseDraft, {}, { formValues: "yes" }), "options.formValues must be true or false"],
    [calling(parseApplication, {}, "pl"), "options must be an object, such as { formValues: true }"],
    [calling(standardSchemas, words, { formvalues: true }), "options.formvalues is no option: formValues"],
    [
      calling(standardSchemas, "pl"),
      "sentences must have issueMessage: they are a module of words, erasmus-ka1/messages/en",
    ],
  ])("%#: a TypeError says which", (call, message) => {
    expect(call).toThrow(new TypeError(message));
  });
});

describe("an amount of nothing", () => {
  it("is what no rate gives: the nearest is a cent", () => {
    const answer = baseRateFrom(flow, 0, 2023);
    // 2 persons, 7 days: 14 times the rate.
    const above = { rate: "0.01", amount: "0.14" };
    expect(answer).toMatchObject({
      status: "none",
      nearest: [{ above, wholeEuro: { above: { rate: "1.00", amount: "14.00" } }, isInRange: false }],
    });
    expect(answer.status === "none" && answer.nearest[0]).not.toHaveProperty("below");
  });
});
