import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words } from "../src/words/en.js";
import { openFile, openPage, startBrowser } from "./browser.js";

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
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
      });
      await page.waitForTimeout(400);
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
  it.each(["empty", "full"])("of 320 px has no scrolling sideways: %s", async (state) => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    if (state === "full") {
      await openFile(page, "demo.json", demo);
      await page.locator(".flow").first().waitFor();
      await page.getByRole("button", { name: words.variants.keepA }).click();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
      });
      await page.waitForTimeout(400);
    }
    const [needed, there] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBeLessThanOrEqual(there ?? 0);
    await page.context().close();
  });
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
    expect(await check.isChecked()).toBe(true);
    await page.locator(".explanations summary").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".explanations .lines").first().waitFor();
    await page.getByRole("button", { name: words.keep.deleteAll }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.locator(".flow").count()).toBe(demo.flows.length);
    await page.context().close();
  });

  it("leads from a finding to its box", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "faults.json", faulty);
    const link = page.locator(".findings .refused .link").first();
    await link.focus();
    await page.keyboard.press("Enter");
    // What cannot be understood is left out; 99 days are too many.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("in.flows.1.durationDays");
    await page.context().close();
  });
});
