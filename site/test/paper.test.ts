import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { words as english } from "../src/words/en.js";
import { words as polish } from "../src/words/pl.js";
import { openFile, openPage, startBrowser } from "./browser.js";
import { printed } from "./paper.js";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const application = {
  title: "Learning outdoors",
  call: 2026,
  action: "KA121-SCH",
  applicant: { country: "PL", type: "school", accreditation: "individual", grants: [] },
  project: { startDate: "2026-06-01", durationMonths: 15 },
  flows: [
    {
      id: "A",
      activity: "job-shadowing",
      destination: "FI",
      participants: 2,
      durationDays: 5,
      travelDays: 2,
      distanceKm: 1335,
      startDate: "2026-10-05",
      endDate: "2026-10-09",
    },
  ],
};

it.each([
  ["en-GB", english, "5 October 2026 – 9 October 2026"],
  ["pl-PL", polish, "5 października 2026 – 9 października 2026"],
])(
  "says on paper in %s what a range is, and when the activity is; without a ring around what has the focus",
  async (locale, words, dates) => {
    const { page } = await openPage(browser, { locale });
    await openFile(page, "plan.json", { application, checked: ["quality-standards"] });
    await page.locator(".sum").waitFor();
    const box = page.locator(".checks input").first();
    await box.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const { text } = await printed(page);
    const said = text.replace(/\s+/g, " ");
    expect(said).toContain(words.pane.range);
    expect(said).toContain(dates);
    // Amounts rest on both.
    await expect.poll(() => page.locator(".flows-on-paper th").allTextContents()).toContain(words.paper.days);
    expect(said).toMatch(/ 5 ?\+ ?2 /);
    // What is not cited is no source; a way to a box leads nowhere.
    expect(said).not.toContain("eTwinning-PL");
    await expect.poll(() => page.title()).toBe(`${application.title} · ${words.title}`);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".answer .link").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".answer .link:visible").count()).toBe(0);
    expect(await box.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe("none");
    await expect.poll(() => box.isChecked()).toBe(true);
    await expect.poll(() => box.isVisible()).toBe(true);
    await page.context().close();
  },
);

it("finds towns of third countries, too", async () => {
  const { page } = await openPage(browser);
  await openFile(page, "plan.json", {
    ...application,
    action: "KA121-VET",
    flows: [
      {
        ...application.flows[0],
        distanceKm: undefined,
        destination: "KE",
        venue: "Nairobi, KE",
        origin: "Warszawa, PL",
      },
    ],
  });
  // Its distance is computed from the coordinates of both.
  await page.locator(".flows-on-paper td", { hasText: / km; / }).waitFor({ state: "attached" });
  await page.context().close();
});
