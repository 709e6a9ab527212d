import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Application, assess, assessDraft } from "../../src/index.js";
import { messages } from "../../src/messages/en.js";
import { numbersOf } from "../../src/messages/index.js";
import { placesFrom } from "../../src/places/index.js";
import { parseApplication } from "../../src/schema/index.js";
import { type Opened, openFile, openPage, startBrowser } from "./browser.js";

/*
 * Applications of the newest call's fixtures, opened from a link: total and verdict of the page are those of the library.
 * What they should be is tested there. `LONG=1` opens each of them; otherwise one stands for all with the same
 * activities and the same budget categories.
 */

const folder = path.join(import.meta.dirname, "../../fixtures/2026");
const inputs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".input.json"),
);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly options: { readonly baseRates?: object; readonly dayCount?: string; readonly greenDays?: string };
  readonly application: Application;
  /** What it has in common with others. */
  readonly kind: string;
}

const all = inputs.flatMap((name): readonly Case[] => {
  const text = readFileSync(path.join(folder, name), "utf8");
  const parsed = parseApplication(JSON.parse(text));
  const expected = JSON.parse(readFileSync(path.join(folder, name.replace(".input.", ".expected.")), "utf8"));
  if (!parsed.success) return [];
  const application = parsed.data;
  const activities = (application.flows ?? []).map(({ activity }) => activity);
  const { lines = [] }: { readonly lines?: readonly { readonly category: string }[] } = expected.grant ?? {};
  const kind = [activities, lines.map(({ category }) => category)].map((each) => [...new Set(each)].sort()).join(" ");
  return [{ name, text, options: expected.options ?? {}, application, kind }];
});

const isLong = process.env["LONG"] === "1";
const cases = isLong ? all : [...new Map(all.map((each) => [each.kind, each])).values()];

const { amount, figure } = numbersOf(messages.locale);

describe("an application of the newest call", () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await startBrowser();
    opened = await openPage(browser);
  });
  afterAll(() => browser.close());

  it("is there to be opened", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(cases.length).toBeGreaterThan(50);
  });

  it("has the library's verdict and total in the page, each of them", {
    timeout: isLong ? 1_200_000 : 600_000,
  }, async () => {
    const { page, errors, requests } = opened;
    // Places are read once somebody asks for them.
    await page.getByRole("combobox").first().focus();
    const seen = await page.evaluate(
      async (plans) => {
        const pack = async (text: string): Promise<string> => {
          const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
          const letters = Array.from(new Uint8Array(await new Response(stream).arrayBuffer()), (byte) =>
            String.fromCharCode(byte),
          );
          return btoa(letters.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        };
        // Each plan takes the place of the one before, and variant A of that before it: the page asks.
        const yes = () => document.querySelector<HTMLElement>("dialog[open] button[value=yes]")?.click();
        new MutationObserver(yes).observe(document.body, { subtree: true, childList: true, attributes: true });
        const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? undefined;
        const until = async (isThere: () => boolean, what: string): Promise<void> => {
          for (let tries = 0; !isThere(); tries++) {
            if (tries === 2000) throw new Error(`${what} does not come`);
            await new Promise((done) => setTimeout(done, 5));
          }
        };
        const answers: { verdict: string | undefined; total: string | undefined }[] = [];
        for (const [index, text] of plans.entries()) {
          location.hash = `#plan=1.${await pack(text)}`;
          // The paper is headed with the reference of the plan that is answered.
          await until(() => textOf(".only-print")?.includes(`no-${index}.`) === true, `plan ${index}`);
          await new Promise((done) => setTimeout(done, 5));
          answers.push({ verdict: textOf(".verdict"), total: textOf(".sum strong") });
        }
        return answers;
      },
      cases.map(({ text, options }, index) => {
        const application = { ...JSON.parse(text), reference: `no-${index}.` };
        return JSON.stringify({ application, options });
      }),
    );
    const own = await page.locator("#places").evaluate((element) => element.textContent ?? "");
    const places = placesFrom(Buffer.from(own, "base64"));
    const wrong: string[] = [];
    for (const [index, { name, options, application }] of cases.entries()) {
      const beside = options as Parameters<typeof assess>[1];
      const { application: resolved } = places.resolvePlaces(application);
      const { eligibility, grant, range } = assess(resolved, beside);
      const [least, most] = [range?.minimum.total ?? grant.total, range?.maximum.total ?? grant.total];
      // What lacks something that its amounts rest on is a draft to the page.
      const draft = assessDraft(resolved, beside);
      const { verdict: known } = draft.isComplete ? eligibility : draft.eligibility;
      const verdict = messages.verdicts[known](eligibility.manualChecks.length);
      const shown = seen[index];
      if (shown?.verdict !== verdict) wrong.push(`${name}: ${shown?.verdict} instead of ${verdict}`);
      if (least === undefined || most === undefined || grant.amountIs === undefined) continue;
      const total = least === most ? amount(least) : messages.amounts.between(figure(least), amount(most));
      if (shown?.total !== total) wrong.push(`${name}: ${shown?.total} instead of ${total}`);
    }
    expect(wrong).toEqual([]);
    expect([errors, requests]).toEqual([[], []]);
  });

  it("is opened by choosing its file", async () => {
    const [first] = all.filter(({ name }) => name.includes("whole-application"));
    await openFile(opened.page, "whole.json", first?.text ?? "");
    await opened.page.getByText("whole.json was opened.").first().waitFor();
  });
});
