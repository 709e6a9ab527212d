import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { words } from "../src/words/en.js";
import { openFile, openPage, startBrowser, unfold } from "./browser.js";

const root = path.join(import.meta.dirname, "../..");
const demo = JSON.parse(readFileSync(path.join(root, "fixtures/demo/application.json"), "utf8"));
const axe = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (): Promise<readonly Violation[]> => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (at: Document, options: object) => Promise<{ violations: readonly Violation[] }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const result = await checker.run(document, { runOnly: { type: "tag", values: tags } });
    return result.violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary.replaceAll("\n", " ")}`,
    ),
  );
}

const faulty = {
  ...demo,
  flows: [{ ...demo.flows[0], participants: "many" }, { ...demo.flows[1], durationDays: 99 }, ...demo.flows.slice(2)],
};

/** The demo's project, awarded; one of its mobilities is not reported yet, one was given up, one was not planned. */
async function settle(page: Page): Promise<void> {
  const [first, second, , ...others] = demo.flows;
  await openFile(page, "awarded.json", {
    application: demo,
    award: { total: "35562.50", payments: [{ amount: "28450.00", date: "2023-09-15" }] },
    realised: {
      flows: [
        { ...first, participants: 1 },
        { ...second, status: "force-majeure" },
        ...others,
        { ...first, id: "NEW" },
      ],
      preparatoryVisits: demo.preparatoryVisits,
    },
  });
  await page.locator(".still").waitFor();
  await unfold(page);
}

const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["empty", async () => {}],
  [
    "full, with everything unfolded and a variant beside it",
    async (page) => {
      await openFile(page, "demo.json", demo);
      await page.locator(".flow").first().waitFor();
      await page.getByRole("button", { name: words.variants.keepA }).click();
      await page.getByRole("button", { name: words.keep.link }).click();
      await page.locator("#link").waitFor();
      await unfold(page);
    },
  ],
  [
    "with faults",
    async (page) => {
      await openFile(page, "faults.json", faulty);
      await page.locator(".notice.wrong").waitFor();
    },
  ],
  [
    "with the question how many travel another way",
    async (page) => {
      await openFile(page, "demo.json", demo);
      await page.locator(".flow").nth(1).getByRole("button", { name: words.flows.split }).click();
      await page.getByRole("dialog", { name: words.flows.going }).waitFor();
    },
  ],
  [
    "a settlement with nothing in it",
    async (page) => {
      await page.getByRole("tab", { name: words.tabs.settlement }).click();
      await page.locator("#settled").waitFor();
    },
  ],
  ["a settlement, with everything unfolded", settle],
  [
    "a settlement with faults",
    async (page) => {
      await settle(page);
      await page.locator("[id='in.realised.flows.0.participants']").fill("many");
      await page.locator("[id='in.award.total']").focus();
      await page.locator("#settled .remarks.refused").waitFor();
    },
  ],
  [
    "with the question before everything is deleted",
    async (page) => {
      await page.getByRole("button", { name: words.keep.deleteAll }).click();
    },
  ],
];

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(states)("the page is accessible: %s", async (_, prepare) => {
    const { page } = await openPage(browser, { colorScheme, bypassCSP: true });
    await prepare(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe("a narrow screen", () => {
  it.each(["empty", "full", "settlement"])("of 320 px has no scrolling sideways: %s", async (state) => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    if (state === "full") {
      await openFile(page, "demo.json", demo);
      await page.locator(".flow").first().waitFor();
      await page.getByRole("button", { name: words.variants.keepA }).click();
      await unfold(page);
    }
    if (state === "settlement") await settle(page);
    const [needed, there] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBeLessThanOrEqual(there ?? 0);
    await page.context().close();
  });
});

it("never scrolls sideways at 320 px, however long the name of a file or a town", async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 720 } });
  const venue = { place: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", country: "ES" };
  await openFile(page, `${"a".repeat(60)}.json`, { ...demo, flows: [{ ...demo.flows[0], venue }] });
  await page.locator(".undo > span").waitFor();
  const [needed = 0, there = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(there);
  await page.context().close();
});

describe("the keyboard alone", () => {
  it("goes through the page and shows where it is", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", demo);
    await page.locator(".flow").first().waitFor();
    const seen = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        return {
          path: activeElement.outerHTML.slice(0, 160),
          isShown: outlineStyle !== "none" && outlineWidth !== "0px",
        };
      });
      if (at === undefined) continue;
      expect(at.isShown, at.path).toBe(true);
      seen.add(at.path);
    }
    expect(seen.size).toBeGreaterThan(40);
    await page.context().close();
  });

  it("ticks a question, opens a reason, and answers the question before everything is deleted", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", demo);
    const check = page.locator(".checks input").first();
    await check.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => check.isChecked()).toBe(true);
    await page.locator(".explanations summary").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".explanations .lines").first().waitFor();
    await page.getByRole("button", { name: words.keep.deleteAll }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length);
    await page.context().close();
  });

  it("leads from a finding to its box", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "faults.json", faulty);
    const link = page.locator(".findings .refused .link").first();
    await link.focus();
    await page.keyboard.press("Enter");
    // What cannot be understood is left out; 99 days are too many.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("in.flows.1.durationDays");
    await page.context().close();
  });

  it("goes on beside what was taken out, put back or closed", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", demo);
    const focused = () => page.evaluate(() => document.activeElement?.closest(".flow, .keep, main")?.className);
    await page.getByRole("button", { name: words.keep.link }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#link").waitFor();
    await page.locator(".link-box").getByRole("button", { name: words.keep.close }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#link").waitFor({ state: "detached" });
    await expect.poll(focused).toBe("keep");
    for (const name of [words.undo, words.keep.close]) {
      await page.locator(".flow").last().getByRole("button", { name: words.flows.remove, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".undo").getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator("#undo").waitFor({ state: "detached" });
      await expect.poll(focused).toBe("card flow");
    }
    await page.context().close();
  });
});

describe("what is found", () => {
  it("stands once, the most pressing first, in the words of the boxes", async () => {
    const { page } = await openPage(browser);
    const open = { ...demo.flows[1], durationDays: 99, distanceKm: undefined, origin: undefined, venue: undefined };
    await openFile(page, "open.json", {
      ...demo,
      flows: [{ ...demo.flows[0], durationDays: 99 }, open, ...demo.flows.slice(2)],
    });
    const { refused, missing } = words.pane.remarks;
    await page.locator(".findings h3", { hasText: missing }).waitFor();
    const headings = await page.locator(".findings h3").allInnerTexts();
    expect(headings.map((each) => each.replace(/ \d+$/, "")).slice(0, 2)).toEqual([refused, missing]);
    const texts = await page.locator(".findings li > p:first-child").allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    // Base rates that are not known are asked for, and are no fault.
    const all = await page.locator(".findings .missing").innerText();
    expect(all).toContain(words.rates.hint);
    await expect.poll(() => page.locator(".findings").innerText()).not.toMatch(/baseRates|distanceKm|flows/);
    await page.locator(".findings .missing").getByRole("button", { name: "Staff, country group 2" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("in.options.baseRates.staff.2");
    await page.context().close();
  });
});

describe.each([320, 768, 1280])("at %i px", (width) => {
  it("the total of the budget is in sight, and the list of places is not covered", async () => {
    const { page } = await openPage(browser, { viewport: { width, height: 720 } });
    await openFile(page, "demo.json", { ...demo, flows: demo.flows.slice(0, 2), preparatoryVisits: undefined });
    const scrolls = page.locator(".answer .scrolls").first();
    await scrolls.waitFor();
    const isInside = await scrolls.evaluate((box) => {
      const { left, right } = box.getBoundingClientRect();
      return [...box.querySelectorAll(":is(tbody, tfoot) > tr > :last-child")]
        .map((cell) => cell.getBoundingClientRect())
        .every((cell) => cell.left >= left - 1 && cell.right <= right + 1);
    });
    expect(isInside).toBe(true);
    const box = page.locator(".flow").last().getByLabel(messages.fields["flows.origin"].label).first();
    await box.evaluate((element) => {
      const bar = document.querySelector(".bottom")?.getBoundingClientRect().top ?? 0;
      scrollBy(0, element.getBoundingClientRect().bottom - bar + 4);
      element.focus({ preventScroll: true });
    });
    await page.keyboard.type("Val");
    const list = page.locator('[role="listbox"]:not([hidden])');
    await list.waitFor();
    const isWhole = await list.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= (document.querySelector(".bottom")?.getBoundingClientRect().top ?? 0) + 1;
    });
    expect(isWhole).toBe(true);
    await page.context().close();
  });
});
