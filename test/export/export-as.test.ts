import { describe, expect, it } from "vitest";
import {
  budgetWorkbook,
  exportAs,
  exportFormatNames,
  exportFormats,
  linesCsv,
  reportHtml,
  reportMarkdown,
} from "../../src/export/index.js";
import { assess, assessDraft, checkEligibility } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { applicationOf, fixture } from "../fixtures.js";

const application = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

describe("an assessment as a file", () => {
  it("is what writes that form, in the words that are asked for", async () => {
    const options = { baseRates: { staff: { 1: 141 } }, messages: polish };
    const { messages, baseRates } = options;
    const assessment = assess(application, { baseRates });
    expect(await exportAs("csv", application, assessment, options)).toBe(linesCsv(assessment, messages));
    expect(await exportAs("md", application, assessment, options)).toBe(
      reportMarkdown(application, assessment, messages),
    );
    expect(await exportAs("html", application, assessment)).toBe(reportHtml(application, assessment));
    const book = await budgetWorkbook(application, { ...options, assessment });
    expect(await exportAs("xlsx", application, assessment, options)).toEqual(book);
  });

  it("is written of a draft, and of a part of an assessment", async () => {
    const draft = { call: 2026, action: "KA122-SCH" };
    for (const format of exportFormatNames) {
      expect((await exportAs(format, draft, assessDraft(draft))).length).toBeGreaterThan(0);
      if (exportFormats[format].needsBudget) continue;
      const eligibility = checkEligibility(application);
      expect((await exportAs(format, application, { eligibility, findings: [] })).length).toBeGreaterThan(0);
    }
  });
});
