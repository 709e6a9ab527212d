import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { words } from "../src/words/en.js";
import { words as inPolish } from "../src/words/pl.js";
import { type Opened, openPage, startBrowser } from "./browser.js";
import { printed } from "./paper.js";

/*
 * A coordinator plans: 20 pupils and 3 teachers from Nowy Sącz to Valencia, 7 days, 12 of them with two teachers by plane
 * and 8 with one by train; 2 teachers on a course in Dublin; 1 job shadowing in Tampere. A primary school in Poland, call
 * 2026, with the agency's rates of 160 (staff, group 1), 140 (staff, group 2) and 60 EUR (pupils, group 2).
 *
 * Nowy Sącz – Valencia is 2005 km (395 EUR, green 535), Dublin 1899 km and Tampere 1335 km (309 EUR).
 * By plane, 7 + 2 days: 12 × 100 + 12 × 9 × 60 + 2 × 9 × 140 + 14 × 395 = 1200 + 6480 + 2520 + 5530 = 15730
 * By train, 7 + 4 days:  8 × 100 + 8 × 11 × 60 + 1 × 11 × 140 + 9 × 535 =  800 + 5280 + 1540 + 4815 = 12435
 * Course, 5 + 2 days:    2 × 100 + 2 × 7 × 160 + 2 × 309 + 2 × 5 × 80   =  200 + 2240 +  618 +  800 =  3858
 * Job shadowing, 5 + 2:      350 +     7 × 160 +     309                =  350 + 1120 +  309        =  1779
 */
const TOTAL = "33,802.00 EUR";

const label = (id: keyof typeof messages.fields) => messages.fields[id].label;
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( ${words.required})?$`);

/** A box by the label that the package gives it. */
const box = (within: Page | Locator, id: keyof typeof messages.fields): Locator =>
  within.getByLabel(exactly(label(id))).first();

async function pick(page: Page, within: Page | Locator, id: keyof typeof messages.fields, text: string): Promise<void> {
  await box(within, id).fill(text);
  // Those of drop-downs are options, too.
  await page.locator('[role="listbox"] [role="option"]', { hasText: text }).first().click();
}

async function say(within: Page | Locator, id: keyof typeof messages.fields, answer: string): Promise<void> {
  await within
    .getByRole("group", { name: exactly(label(id)) })
    .first()
    .getByLabel(answer, { exact: true })
    .check();
}

describe("a coordinator", () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await startBrowser();
    opened = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());

  const addFlow = async (activity: string): Promise<Locator> => {
    const { page } = opened;
    const before = await page.locator(".flow").count();
    await page.getByRole("button", { name: `+ ${messages.activities[activity]}`, exact: true }).click();
    const flow = page.locator(".flow").nth(before);
    await flow.waitFor();
    return flow;
  };

  const fillFlow = async (
    flow: Locator,
    values: {
      readonly country: string;
      readonly persons: string;
      readonly days: string;
      readonly travelDays: string;
      readonly venue: string;
      readonly isGreen: boolean;
      readonly accompanying?: string;
    },
  ): Promise<void> => {
    const { page } = opened;
    await pick(page, flow, "flows.destination", values.country);
    await box(flow, "flows.participants").fill(values.persons);
    await box(flow, "flows.durationDays").fill(values.days);
    await box(flow, "flows.travelDays").fill(values.travelDays);
    await pick(page, flow, "flows.origin", "Nowy Sącz");
    await pick(page, flow, "flows.venue", values.venue);
    await say(flow, "flows.greenTravel", values.isGreen ? messages.yes : messages.no);
    if (values.accompanying === undefined) return;
    const group = flow.getByRole("group", { name: exactly(label("flows.accompanyingPersons")) });
    await group.getByRole("button", { name: words.add(label("flows.accompanyingPersons")) }).click();
    await box(group, "flows.accompanyingPersons.persons").fill(values.accompanying);
  };

  it("types a project in from nothing, and has its budget on paper", async () => {
    const { page, requests, errors } = opened;
    await box(page, "action").selectOption({ label: messages.actions["KA122-SCH"] });
    await pick(page, page, "applicant.country", "Poland");
    await box(page, "applicant.type").selectOption({ label: messages.options.organisationType.school });
    await box(page, "applicant.accreditation").selectOption({ label: messages.options.accreditation.none });
    await box(page, "applicant.applicationsThisRound").fill("1");
    await box(page, "project.startDate").fill("2026-09-01");
    await box(page, "project.durationMonths").fill("12");

    const plane = await addFlow("group-mobility-of-pupils");
    await fillFlow(plane, {
      country: "Spain",
      persons: "12",
      days: "7",
      travelDays: "2",
      venue: "Valencia",
      isGreen: false,
      accompanying: "2",
    });
    const train = await addFlow("group-mobility-of-pupils");
    await fillFlow(train, {
      country: "Spain",
      persons: "8",
      days: "7",
      travelDays: "4",
      venue: "Valencia",
      isGreen: true,
      accompanying: "1",
    });
    const course = await addFlow("courses-and-training");
    await fillFlow(course, {
      country: "Ireland",
      persons: "2",
      days: "5",
      travelDays: "2",
      venue: "Dublin",
      isGreen: false,
    });
    await box(course, "flows.courseFeeDays").fill("5");
    const shadowing = await addFlow("job-shadowing");
    await fillFlow(shadowing, {
      country: "Finland",
      persons: "1",
      days: "5",
      travelDays: "2",
      venue: "Tampere",
      isGreen: false,
    });

    // Without the agency's rates the amount lies between two.
    await page.locator(".sum", { hasText: " to " }).waitFor();
    const rates = page.locator("[id='in.options']");
    for (const [id, rate] of [
      ["options.baseRates.staff.1", "160"],
      ["options.baseRates.staff.2", "140"],
      ["options.baseRates.learners.2", "60"],
    ] as const) {
      await page.locator(`[id='in.${id}']`).fill(rate);
    }
    await expect.poll(() => rates.count()).toBe(1);
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();

    const checks = page.locator(".checks input");
    await expect.poll(() => checks.count()).toBeGreaterThan(5);
    await checks.first().check();
    const { text, pages } = await printed(page);
    for (const said of [
      TOTAL,
      "15,730.00",
      "12,435.00",
      words.pane.manual,
      `${words.paper.deadline}: round 1: until 19 February 2026`,
      "1 September 2026",
      "Nowy Sącz, Poland – Valencia, Spain",
      "1,899.04 km; band 500–1999 km",
      words.paper.brought("Poland"),
      "160.00 EUR per day",
      "140.00 EUR per day",
      "60.00 EUR per day",
      "PG-2026: Erasmus+ Programme Guide 2026, Version 1, 12/11/2025, English",
    ]) {
      expect(text.replace(/\s+/g, " ")).toContain(said);
    }
    expect(pages).toBeLessThanOrEqual(2);
    await page.getByLabel("Polski").check();
    await page.locator(".print-title", { hasText: inPolish.title }).waitFor({ state: "attached" });
    const paper = await printed(page);
    expect(paper.text.replace(/\s+/g, " ")).toContain(inPolish.paper.brought("Polska"));
    expect(paper.pages).toBeLessThanOrEqual(2);
    await page.getByLabel("English").check();
    expect([requests, errors]).toEqual([[], []]);
  });

  it("reads where an amount comes from, to the page of the guide", async () => {
    const { page } = opened;
    const reasons = page.locator(".explanations");
    await reasons.locator("summary").first().click();
    await reasons.locator(".lines").first().waitFor();
    const text = await reasons.innerText();
    expect(text).toContain("6,480");
    expect(text).toMatch(/PG-2026, p\. \d+/);
    expect(text).toContain(label("flows.participants"));
  });
});
