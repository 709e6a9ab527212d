import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { words } from "../src/words/en.js";
import { openFile, openPage, startBrowser, unfold } from "./browser.js";
import { group, planOf } from "./group-plan.js";

/* Where a person who plans was misled before. */

const root = path.join(import.meta.dirname, "../..");
const demo = JSON.parse(readFileSync(path.join(root, "fixtures/demo/application.json"), "utf8"));
const baseRates = JSON.parse(readFileSync(path.join(root, "fixtures/demo/base-rates.json"), "utf8"));
const { undetermined } = messages.verdicts;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const plan = planOf([group]);

/** 22 × 395 for travel, 20 × 100 for organisational support, 20 × 9 × 60 and 2 × 9 × 140. */
const TOTAL = "24,010.00 EUR";

const openedPlan = async (): Promise<Page> => {
  const { page } = await openPage(browser);
  await openFile(page, "plan.json", plan);
  await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
  return page;
};

describe("before anything is planned", () => {
  it("that is what is open, nothing is decided, and nothing is worth 0.00", async () => {
    const { page } = await openPage(browser);
    const { flows: _, ...others } = plan.application;
    await openFile(page, "empty.json", { ...others, flows: [] });
    const question = page.locator(".open").getByRole("button", { name: words.flows.addFirst });
    await question.waitFor();
    await expect.poll(() => page.locator(".verdict").innerText()).toContain(undetermined(0));
    await expect.poll(() => page.locator(".sum strong").innerText()).toBe(words.total.nothing);
    await question.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("fieldset")?.className)).toBe("add");
    await page.context().close();
  });
});

describe("a base rate that cannot be understood", () => {
  it("leaves the verdict open", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", demo);
    await openFile(page, "base-rates.json", baseRates);
    await page.locator(".sum strong", { hasText: "35,562.50" }).waitFor();
    const verdict = page.locator(".verdict");
    await expect.poll(() => verdict.innerText()).not.toContain(undetermined(0));
    await page.locator("[id='in.options.baseRates.learners.2']").fill("abc");
    await page.locator(".findings .refused").waitFor();
    await expect.poll(() => verdict.innerText()).toContain(undetermined(0));
    await page.context().close();
  });
});

describe("a printed amount", () => {
  it.each([
    ["6 480,00 EUR", words.rates.one("36.00")],
    ["10800,00 €", words.rates.one("60.00")],
    ["abc", words.rates.noAmount],
    ["", words.rates.noAmount],
  ])("%j gives its rate, or says that it is none", async (printed, answer) => {
    const page = await openedPlan();
    await unfold(page);
    await page.locator("[id='rate.amount']").fill(printed);
    await page.getByRole("button", { name: words.rates.take }).click();
    await page.getByText(answer).waitFor();
    await page.context().close();
  });

  it("of an entry that lacks something says that this comes first, whatever else is missing", async () => {
    const { page } = await openPage(browser);
    const { durationDays: _, ...open } = group;
    await openFile(page, "open.json", {
      ...plan,
      application: {
        ...plan.application,
        flows: [open, { ...group, id: "OTHER" }],
        exceptionalCosts: [{}],
        consortium: {},
      },
    });
    await page.locator(".flow").first().waitFor();
    await unfold(page);
    await page.locator("[id='rate.amount']").fill("6480");
    await page.getByRole("button", { name: words.rates.take }).click();
    await page.getByText(words.rates.unknown).waitFor();
    await page.locator("[id='rate.flow']").selectOption("1");
    await page.getByRole("button", { name: words.rates.take }).click();
    await page.getByText(words.rates.one("36.00")).waitFor();
    await page.context().close();
  });
});

describe("some who travel another way", () => {
  const persons = (page: Page, key: string) =>
    page
      .locator(`[id^='in.flows.'][id$='.${key}']`)
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

  it("are shared out between the two entries, accompanying persons too", async () => {
    const page = await openedPlan();
    const split = page.getByRole("button", { name: words.flows.split });
    await split.click();
    const question = page.getByRole("dialog", { name: words.flows.going });
    await question.waitFor();
    // Nobody need be asked twice: the boxes are those of what there is, with its limits.
    const boxes = question.getByRole("spinbutton");
    await expect.poll(() => boxes.count()).toBe(2);
    await boxes.first().fill("20");
    await boxes.last().fill("1");
    await question.getByRole("button", { name: words.flows.splitYes }).click();
    // Both parts need a participant.
    await expect.poll(() => question.count()).toBe(1);
    await boxes.first().fill("8");
    await question.getByRole("button", { name: words.flows.splitYes }).click();
    await expect.poll(() => page.locator(".flow").count()).toBe(2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("in.flows.1.participants");
    await expect.poll(() => persons(page, "participants")).toEqual(["12", "8"]);
    await expect.poll(() => persons(page, "persons")).toEqual(["1", "1"]);
    // Green travel of 9 at 535 EUR, and of 13 at 395: nobody is counted twice, and nobody is left out.
    await page.locator(".sum strong", { hasText: "25,270.00 EUR" }).waitFor();
    await page.locator("#undo").click();
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await page.context().close();
  });

  it("are none where the question is left", async () => {
    const page = await openedPlan();
    await page.getByRole("button", { name: words.flows.split }).click();
    await page.getByRole("dialog", { name: words.flows.going }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".flow").count()).toBe(1);
    await page.context().close();
  });

  it("are asked for later where it is not said yet how many there are; their accompanying persons are open, too", async () => {
    const { page } = await openPage(browser);
    const { participants: _, accompanyingPersons: __, ...open } = group;
    await openFile(page, "open.json", { ...plan, application: { ...plan.application, flows: [open] } });
    await page.getByRole("button", { name: words.flows.split }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("in.flows.1.participants");
    await page.locator("[id='in.flows.1.participants']").fill("8");
    await page.locator("[id='in.flows.0.participants']").fill("12");
    const label = messages.fields["flows.accompanyingPersons"].label;
    const first = page.locator("[id='in.flows.0.accompanyingPersons']");
    await first.getByRole("button", { name: words.noneSoFar, exact: true }).click();
    await first.getByText(words.none, { exact: true }).waitFor();
    await expect.poll(() => page.locator(".open").getByRole("button", { name: label }).count()).toBe(1);
    await page.locator(".open").getByRole("button", { name: label }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest("[id='in.flows.1.accompanyingPersons']") !== null),
      )
      .toBe(true);
    await page.context().close();
  });
});
