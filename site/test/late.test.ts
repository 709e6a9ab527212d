import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { words } from "../src/words/en.js";
import { openFile, openPage, startBrowser, unfold } from "./browser.js";
import { group, planOf } from "./group-plan.js";
import { printed } from "./paper.js";

/*
 * On a slow machine a person is quicker than the page. All that it puts off comes late here, and the person does
 * what comes next at once.
 */

const LATE = 600;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** 22 × 395 for travel, 20 × 100 for organisational support, 20 × 9 × 60 and 2 × 9 × 140: 24010; for 19 pupils 22975. */
const plan = planOf([
  group,
  { ...group, id: "COURSE", activity: "courses-and-training", accompanyingPersons: undefined },
]);

const opened = async (application: object = plan.application): Promise<Page> => {
  const { page } = await openPage(browser, { lateBy: LATE });
  await openFile(page, "plan.json", { ...plan, application });
  await page.locator("#undo").waitFor();
  await settled(page);
  return page;
};

/** When what was put off before has been done. */
const settled = (page: Page) => page.evaluate(() => new Promise<void>((done) => setTimeout(done, 900)));

/** The same plan, awarded: on its second tab. */
const awarded = async (): Promise<Page> => {
  const { page } = await openPage(browser, { lateBy: LATE });
  await openFile(page, "awarded.json", { ...plan, award: { total: "24010" } });
  await page.locator("#undo").waitFor();
  await page.locator("#settled").waitFor();
  return page;
};

const box = (page: Page, path: string) => page.locator(`[id="in.${path}"]`);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe("a person who goes on at once", () => {
  it.each([
    ["adds a flow", (page: Page) => page.getByRole("button", { name: `+ ${messages.activities["job-shadowing"]}` })],
    ["moves a flow", (page: Page) => page.locator(".flow").first().getByRole("button", { name: words.flows.down })],
    [
      "takes a flow out",
      (page: Page) => page.locator(".flow").last().getByRole("button", { name: words.flows.remove, exact: true }),
    ],
    ["follows an open question", (page: Page) => page.locator(".open li button").first()],
    ["asks for the link", (page: Page) => page.getByRole("button", { name: words.keep.link })],
  ])("keeps the box and the text where it types after it %s", async (_, button) => {
    const { durationDays: __, ...open } = group;
    const page = await opened({ ...plan.application, flows: [group, open] });
    await button(page).click();
    await box(page, "project.durationMonths").focus();
    await page.keyboard.type("1");
    await settled(page);
    await page.keyboard.type("7");
    expect(await focused(page)).toBe("in.project.durationMonths");
    expect(await box(page, "project.durationMonths").inputValue()).toMatch(/17$/);
    await page.context().close();
  });

  it("finds the cursor in what was added, and in the box of a question, when the click is done", async () => {
    const { durationDays: _, ...open } = group;
    const page = await opened({ ...plan.application, flows: [group, open] });
    const focusAfter = (selector: string) =>
      page.evaluate(async (at) => {
        document.querySelector<HTMLElement>(at)?.click();
        // What comes before any other event.
        for (let step = 0; step < 10; step++) await Promise.resolve();
        return document.activeElement?.id;
      }, selector);
    expect(await focusAfter(".open li button")).toBe("in.flows.0.venueKind");
    expect(await focusAfter(".add button")).toBe("in.flows.2.destination");
    await page.context().close();
  });
});

describe("what is said at once", () => {
  it("is said of the flow that was moved", async () => {
    const page = await opened();
    const first = page.locator(".flow").first();
    const title = await first.getByRole("heading").innerText();
    await first.getByRole("button", { name: words.flows.down }).click();
    await page
      .getByRole("status")
      .filter({ hasText: words.flows.moved(title, 2, 2) })
      .waitFor({ state: "attached" });
    await page.context().close();
  });

  it("is said of the amounts as they were typed: on paper, of a printed amount, of what is finished", async () => {
    const page = await opened({ ...plan.application, flows: [group] });
    await box(page, "flows.0.participants").fill("19");
    const { text } = await printed(page);
    expect(text.replace(/\s+/g, " ")).toContain("22,975.00 EUR");
    await unfold(page);
    // 18 × 9 × 60 = 9720.
    await page.locator("[id='rate.amount']").fill("9720");
    await box(page, "flows.0.participants").fill("18");
    await page.getByRole("button", { name: words.rates.take }).click();
    await page.getByText(words.rates.one("60.00")).waitFor();
    // What lacks something again is no longer finished, and stays open.
    await box(page, "flows.0.durationDays").fill("");
    await page.locator(".add button").first().click();
    await settled(page);
    expect(await box(page, "flows.0.durationDays").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("a base rate", () => {
  it("stays where it is while it is typed anew", async () => {
    const page = await opened();
    const rate = box(page, "options.baseRates.learners.2");
    await rate.focus();
    await rate.selectText();
    await page.keyboard.press("Delete");
    await page.keyboard.type("61");
    await settled(page);
    await page.keyboard.type(".5");
    expect(await focused(page)).toBe("in.options.baseRates.learners.2");
    await expect.poll(() => rate.inputValue()).toBe("61.5");
    await page.context().close();
  });

  it("that no amount needs, too", async () => {
    const page = await opened({ ...plan.application, flows: [] });
    await unfold(page);
    const rate = box(page, "options.baseRates.learners.3");
    await rate.focus();
    for (const key of ["4", "5", "Backspace", "Backspace", "6"]) {
      await page.keyboard.press(key);
      await settled(page);
    }
    expect(await focused(page)).toBe("in.options.baseRates.learners.3");
    await expect.poll(() => rate.inputValue()).toBe("6");
    await page.context().close();
  });
});

it("who ticks a mobility and types what was different at once has it in the file and on paper, and keeps the box", async () => {
  const page = await awarded();
  await box(page, "realised.flows.0.status").check();
  await box(page, "realised.flows.0").locator("details summary").first().click();
  await box(page, "realised.flows.0.participants").focus();
  await page.keyboard.type("1");
  await settled(page);
  await page.keyboard.type("9");
  expect(await focused(page)).toBe("in.realised.flows.0.participants");
  const downloads = page.waitForEvent("download");
  await page.getByRole("button", { name: words.keep.save }).click();
  const { realised } = JSON.parse(readFileSync(await (await downloads).path(), "utf8"));
  expect(realised.flows[0].participants).toBe(19);
  const { text } = await printed(page);
  expect(text.replace(/\s+/g, " ")).toContain(`${messages.settlement.finalGrant}: 22,975.00 EUR`);
  await page.context().close();
});
