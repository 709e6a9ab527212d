import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { messages as inPolish } from "../../src/messages/pl.js";
import { parseApplication, parsePlan } from "../../src/schema/index.js";
import { isShared } from "../src/keep/is-shared.js";
import { words as english } from "../src/words/en.js";
import { words as polish } from "../src/words/pl.js";
import { address, kept, openFile, openPage, startBrowser } from "./browser.js";

const root = path.join(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");
const demo = JSON.parse(read("fixtures/demo/application.json"));
const baseRates = JSON.parse(read("fixtures/demo/base-rates.json"));
// The total that the README prints for it.
const TOTAL = "35,562.50 EUR";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const openedDemo = async () => {
  const opened = await openPage(browser);
  await openFile(opened.page, "demo.json", demo);
  await openFile(opened.page, "base-rates.json", baseRates);
  await opened.page.locator(".sum strong", { hasText: TOTAL }).waitFor();
  return opened;
};

/** Which manual checks are ticked. */
const ticked = (page: Page) =>
  page.locator(".checks input").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));

describe("a plan in the browser", () => {
  it("is there again after a reload, with its ticks and its language, and nothing was asked of a network", async () => {
    const { page, requests, errors } = await openedDemo();
    const [check] = await page.locator(".checks input").all();
    await check?.check();
    await page.getByLabel("Polski").check();
    await expect.poll(() => kept(page)).toContain('"language":"pl"');
    await page.reload();
    await page.locator(".sum strong", { hasText: "35 562,50 EUR" }).waitFor();
    await expect.poll(() => page.locator(".checks input").first().isChecked()).toBe(true);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("pl");
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("is in Polish as a whole", async () => {
    const { page } = await openedDemo();
    await page.getByLabel("Polski").check();
    await page.getByRole("heading", { name: polish.answer }).waitFor();
    const text = await page.locator("body").innerText();
    expect(text).toContain(inPolish.amounts.is["grant-requested"]);
    expect(text).toContain(polish.pane.manual);
    for (const label of [english.answer, english.pane.manual, messages.fields["flows.participants"].label]) {
      expect(text).not.toContain(label);
    }
    await page.context().close();
  });

  it("is deleted only after a question, and then as a whole", async () => {
    const { page } = await openedDemo();
    await page.getByRole("button", { name: english.keep.deleteAll }).click();
    await page.getByRole("button", { name: english.keep.deleteNo }).click();
    await expect.poll(() => page.locator(".sum strong").innerText()).toBe(TOTAL);
    await page.getByRole("button", { name: english.keep.deleteAll }).click();
    await page.getByRole("button", { name: english.keep.deleteYes }).click();
    await page.locator(".sum").waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    await page.reload();
    await page.locator("main").waitFor();
    await expect.poll(() => page.locator(".sum").count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  it("is deleted in other tabs too, for good: nothing brings it back, and no tab writes it again", async () => {
    const { page } = await openedDemo();
    await page.locator(".flow").last().getByRole("button", { name: english.flows.remove, exact: true }).click();
    await page.locator("#undo").waitFor();
    await expect.poll(() => kept(page)).toContain('"flows":[{');
    const other = await page.context().newPage();
    await other.goto(address);
    await other.locator(".flow").first().waitFor();
    await page.getByRole("button", { name: english.keep.deleteAll }).click();
    await page.getByRole("button", { name: english.keep.deleteYes }).click();
    await page.locator(".flow").first().waitFor({ state: "detached" });
    await expect.poll(() => page.locator("#undo").count()).toBe(0);
    await other.locator(".flow").first().waitFor({ state: "detached" });
    await other.close({ runBeforeUnload: true });
    await page.reload();
    await page.locator("main").waitFor();
    await expect.poll(() => page.locator(".flow").count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  it("that another tab changes is the same here; where it was changed here too, a question says so", async () => {
    const { page } = await openedDemo();
    await expect.poll(() => kept(page)).toContain('"baseRates":{');
    const other = await page.context().newPage();
    await other.goto(address);
    await other.locator(".flow").first().waitFor();
    const titleOf = (tab: Page) => tab.getByLabel(messages.fields.title.label, { exact: true });
    await titleOf(other).fill("Of the other tab");
    await expect.poll(() => titleOf(page).inputValue()).toBe("Of the other tab");
    // Both at once: each has something that is not kept yet.
    const question = (tab: Page) => tab.getByRole("dialog", { name: english.keep.elsewhereQuestion });
    const both = async (title: string) => {
      await titleOf(page).evaluate((box: HTMLInputElement, elsewhere) => {
        box.value = "Of this tab";
        box.dispatchEvent(new Event("input", { bubbles: true }));
        // As another tab does it.
        const kept = JSON.parse(localStorage.getItem("erasmus-ka1") ?? "{}");
        kept.plan.application.title = elsewhere;
        localStorage.setItem("erasmus-ka1", JSON.stringify(kept));
      }, title);
      await question(page).waitFor();
      // Until there is an answer nothing is lost.
      expect(await kept(page)).toContain(title);
    };
    await both("Kept elsewhere");
    await question(page).getByRole("button", { name: english.keep.elsewhereYes }).click();
    await expect.poll(() => titleOf(page).inputValue()).toBe("Kept elsewhere");
    await both("Kept later");
    await question(page).getByRole("button", { name: english.keep.elsewhereNo }).click();
    await expect.poll(() => titleOf(other).inputValue()).toBe("Of this tab");
    await expect.poll(() => question(other).count()).toBe(0);
    await page.context().close();
  });

  it("is not put back to before what was typed since: undo is there until the next change, or until it is closed", async () => {
    const { page } = await openedDemo();
    const remove = () =>
      page.locator(".flow").last().getByRole("button", { name: english.flows.remove, exact: true }).click();
    await remove();
    await page.locator("#undo").click();
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await remove();
    await page.locator("#undo").waitFor();
    await page.getByLabel(messages.fields.title.label, { exact: true }).fill("Another title");
    await page.locator("#undo").waitFor({ state: "detached" });
    await remove();
    await page.locator(".undo").getByRole("button", { name: english.keep.close }).click();
    await page.locator("#undo").waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length - 2);
    await page.context().close();
  });

  it("says nothing with an empty box of a list", async () => {
    const { page } = await openPage(browser);
    const group = { ...demo.flows[1], learnerCountries: undefined };
    await openFile(page, "group.json", {
      ...demo,
      flows: [group],
      preparatoryVisits: undefined,
      exceptionalCosts: undefined,
    });
    await page.locator(".sum").waitFor();
    const verdict = await page.locator(".verdict").innerText();
    const lists = page.locator(".flow .of-list .words > button");
    const count = await lists.evaluateAll((all) => {
      for (const each of all) (each as HTMLElement).click();
      return all.length;
    });
    expect(count).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await expect.poll(() => page.locator(".verdict").innerText()).toBe(verdict);
    await page.context().close();
  });

  it("begins anew, and says so, where what was kept cannot be read; nothing is overwritten before something is typed", async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => localStorage.setItem("erasmus-ka1", '{"version":1,"plan":{"application":'));
    await page.reload();
    await page.getByText(english.keep.unreadable).waitFor();
    // Longer than what is typed waits before it is kept.
    await page.waitForTimeout(500);
    expect(await kept(page)).toContain("application");
    await page.context().close();
  });
});

describe("a file", () => {
  it("that is saved is one: the command reads it with its rates, and the page gives all of it back", async () => {
    const { page } = await openedDemo();
    await page.locator(".checks input").nth(1).check();
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: english.keep.save }).click();
    const saved = JSON.parse(readFileSync(await (await downloads).path(), "utf8"));
    const plan = parsePlan(saved);
    if (!plan.success) throw new Error("it must be a plan");
    expect(parseApplication(plan.data.application)).toEqual(parseApplication(demo));
    expect(plan.data.options).toEqual({ baseRates });
    expect(plan.data.checked).toHaveLength(1);
    const other = await openPage(browser);
    await openFile(other.page, "saved.json", saved);
    await other.page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await expect.poll(() => ticked(other.page)).toEqual(await ticked(page));
    await page.context().close();
    await other.page.context().close();
  });

  it("keeps the rates that can be understood beside one that cannot, which is told", async () => {
    const { page } = await openedDemo();
    await page.locator("[id='in.options.baseRates.learners.3']").fill("much", { force: true });
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: english.keep.save }).click();
    const { options } = JSON.parse(readFileSync(await (await downloads).path(), "utf8"));
    expect(options.baseRates).toEqual({ ...baseRates, learners: { 1: 62, 2: 55 } });
    await page.locator(".notice.wrong", { hasText: english.keep.leftOut(1) }).waitFor();
    await page.context().close();
  });

  it("with something wrong beside the application opens without it", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "beside.json", {
      application: demo,
      options: { baseRates: { staff: { 9: 1 } } },
      checked: "all",
    });
    await page.locator(".notice.wrong", { hasText: english.keep.openedPartly("beside.json") }).waitFor();
    await expect.poll(() => page.locator(".notice.wrong li").count()).toBe(2);
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length);
    await page.context().close();
  });

  it("says once that it was opened, and never that its places are not looked up yet", async () => {
    const { page } = await openPage(browser);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.querySelector("main")?.innerText ?? "")).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await openFile(page, "named.json", {
      ...demo,
      flows: [{ ...demo.flows[0], venue: { place: "Xyzzyville", country: "FI" } }],
      preparatoryVisits: undefined,
      exceptionalCosts: undefined,
    });
    const unknown = messages.findings["place.unknown"](
      { place: "Xyzzyville", country: "Finland", nearest: [] },
      (key) => key,
    );
    await page.locator(".findings", { hasText: unknown }).waitFor();
    await expect.poll(() => page.getByText(english.keep.opened("named.json")).count()).toBe(1);
    const unresolved = messages.findings["place.unresolved"]({ place: "Kielce", country: "Poland" }, (key) => key);
    const seen = await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => text.includes(unresolved))).toEqual([]);
    await page.context().close();
  });

  it("with one thing wrong beside the application loses nothing else, and says what", async () => {
    const { page } = await openPage(browser);
    const rates = {
      staff: { 1: "141,00", 2: "125,00 EUR", 3: "110" },
      // Nobody of the demo needs this one.
      learners: { ...baseRates.learners, 1: "much" },
    };
    await openFile(page, "plan.json", {
      application: demo,
      options: { baseRates: rates, dayCount: "days" },
      checked: ["quality-standards", 5],
      foo: 1,
    });
    const notice = page.locator(".notice.wrong", { hasText: english.keep.openedPartly("plan.json") });
    await notice.waitFor();
    // The rate "much", the day count, the tick 5, and foo.
    await expect.poll(() => notice.locator("li").count()).toBe(4);
    await page.locator(".checks input").first().waitFor();
    expect((await ticked(page)).filter(Boolean)).toHaveLength(1);
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await page.context().close();
  });

  it("of base rates with one that is wrong brings the others", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", demo);
    await openFile(page, "rates.json", { ...baseRates, staff: { ...baseRates.staff, 3: "much" } });
    await page.locator(".notice.wrong", { hasText: english.keep.openedPartly("rates.json") }).waitFor();
    await expect.poll(() => page.locator("[id='in.options.baseRates.learners.2']").inputValue()).toBe("55");
    await page.context().close();
  });

  it("that is no JSON is refused with the reason, and the plan stays", async () => {
    const { page } = await openedDemo();
    await openFile(page, "broken.json", '{ "call": 2026,\n  "flows": [ }');
    const notice = page.locator(".notice.wrong");
    await notice.waitFor();
    await expect.poll(() => notice.innerText()).toContain("broken.json");
    // Line, column, and what stands there.
    const at = { line: 2, column: 14, near: '"flows": [ }' };
    await expect.poll(() => notice.locator("li").innerText()).toBe(messages.issues["json.invalid"](at));
    await page.getByLabel("Polski").check();
    await openFile(page, "broken.json", '{ "call": 2026,\n  "flows": [ }');
    await page.getByText(inPolish.issues["json.invalid"](at)).waitFor();
    await page.getByLabel("English").check();
    await expect.poll(() => page.locator(".sum strong").innerText()).toBe(TOTAL);
    await page.context().close();
  });

  it("that is another file is refused", async () => {
    const { page } = await openedDemo();
    for (const content of ["[1, 2]", '"text"', '{ "name": "package", "version": "1.0.0" }', ""]) {
      await openFile(page, "other.json", content);
      await page.locator(".notice.wrong", { hasText: english.keep.refused("other.json") }).waitFor();
      await expect.poll(() => page.locator(".notice.wrong li").count()).toBeGreaterThan(0);
      await page.locator(".notice").getByRole("button").click();
    }
    await expect.poll(() => page.locator(".sum strong").innerText()).toBe(TOTAL);
    await page.context().close();
  });

  it("with faults keeps what is right, and says in words what is not", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "faults.json", {
      ...demo,
      flows: [{ ...demo.flows[0], participants: "many", destinaton: "ES" }, ...demo.flows.slice(1)],
    });
    const notice = page.locator(".notice.wrong");
    await notice.waitFor();
    const text = await notice.innerText();
    expect(text).toContain(english.keep.openedPartly("faults.json"));
    expect(text).toMatch(/· Participants:/);
    expect(text).toMatch(/did you mean.*destination/i);
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length);
    await page.context().close();
  });

  it("with markup and script in its names shows them as text", async () => {
    const { page, errors, requests } = await openPage(browser);
    const hostile = '<img src="https://example.org/x.png" onerror="document.title=1"><script>document.title=2</script>';
    await openFile(page, `${"x".repeat(5)}<b>.json`, {
      ...demo,
      title: hostile,
      applicant: { ...demo.applicant, name: hostile },
      flows: demo.flows.map((flow: object, index: number) => ({ ...flow, id: `${hostile}${index}` })),
      preparatoryVisits: undefined,
      exceptionalCosts: undefined,
    });
    await page.locator(".flow").first().waitFor();
    await expect.poll(() => page.locator(".print-title").textContent()).toBe(hostile);
    await expect.poll(() => page.locator("img").count()).toBe(0);
    await expect.poll(() => page.title()).toBe(`${hostile} · ${english.title}`);
    expect([errors, requests]).toEqual([[], []]);
    await page.context().close();
  });
});

describe("a link", () => {
  it("carries the plan, its base rates and its ticks to another browser, and leaves the address", async () => {
    const { page } = await openedDemo();
    await page.locator(".checks input").nth(1).check();
    await page.getByRole("button", { name: english.keep.link }).click();
    const link = await page.locator("#link").inputValue();
    expect(link.startsWith(`${address}#plan=1.`)).toBe(true);
    const other = await openPage(browser, { hash: new URL(link).hash });
    await other.page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    expect(other.page.url()).toBe(address);
    await expect.poll(() => ticked(other.page)).toEqual(await ticked(page));
    await page.context().close();
    await other.page.context().close();
  });

  it.each([
    ["cut off", (link: string) => link.slice(0, -20)],
    ["changed", (link: string) => `${link.slice(0, 40)}AAAA${link.slice(44)}`],
    ["of another shape", (link: string) => link.replace("#plan=1.", "#plan=9.")],
    ["no plan", () => "#plan=1.!!!"],
  ])("that is %s is told", async (_, broken) => {
    const { page } = await openedDemo();
    await page.getByRole("button", { name: english.keep.link }).click();
    const link = await page.locator("#link").inputValue();
    const other = await openPage(browser, { hash: broken(new URL(link).hash) });
    await other.page.getByText(english.keep.linkBroken).waitFor();
    await expect.poll(() => other.page.locator(".flow").count()).toBe(0);
    await page.context().close();
    await other.page.context().close();
  });

  it("follows what is typed, says what it leaves out, and that from a disk it is of no use to others", async () => {
    const { page } = await openedDemo();
    await page.getByRole("button", { name: english.keep.link }).click();
    const box = page.locator("#link");
    const before = await box.inputValue();
    await page.getByText(english.keep.linkOwn).waitFor();
    await expect.poll(() => page.getByText(english.keep.linkHint).count()).toBe(0);
    await page.getByLabel(messages.fields.title.label, { exact: true }).fill("Another title");
    await expect.poll(() => box.inputValue()).not.toBe(before);
    const { hash } = new URL(await box.inputValue());
    const other = await openPage(browser, { hash });
    await expect
      .poll(() => other.page.getByLabel(messages.fields.title.label, { exact: true }).inputValue())
      .toBe("Another title");
    await expect.poll(() => page.getByText(english.keep.leftOutOfLink(1)).count()).toBe(0);
    await page.locator("[id='in.options.baseRates.learners.2']").fill("abc");
    await page.getByText(english.keep.leftOutOfLink(1)).waitFor();
    await page.context().close();
    await other.page.context().close();
  });

  it.each([
    ["file:", "", false],
    ["http:", "127.0.0.1", false],
    ["http:", "localhost", false],
    ["http:", "[::1]", false],
    ["https:", "school.example", true],
    ["http:", "127.example", true],
  ])("of %s//%s can be opened by others: %s", (protocol, hostname, expected) => {
    expect(isShared({ protocol, hostname })).toBe(expected);
  });

  it("that would be too long is told", async () => {
    const { page } = await openPage(browser);
    // Nothing that can be compressed.
    const random = () => randomBytes(300).toString("base64");
    const flows = Array.from({ length: 60 }, (_, index) => ({ ...demo.flows[0], id: `F${index}`, notes: random() }));
    await openFile(page, "long.json", { ...demo, flows, preparatoryVisits: undefined, exceptionalCosts: undefined });
    await page.locator(".flow").first().waitFor();
    await page.getByRole("button", { name: english.keep.link }).click();
    await page.getByText(english.keep.linkTooLong).waitFor();
    await page.context().close();
  });
});

describe("a variant", () => {
  it("is compared with what the plan has become, and comes back", async () => {
    const { page } = await openedDemo();
    await page.getByRole("button", { name: english.variants.keepA }).click();
    const last = page.locator(".flow").last();
    await last.getByRole("button", { name: english.flows.remove, exact: true }).click();
    // The last flow of the demo is worth 4,227.00: 35,562.50 less 4,227.00 are 31,335.50.
    await page.locator(".compared tr", { hasText: english.variants.total }).getByText("−4,227.00").waitFor();
    await expect.poll(() => page.locator(".sum strong").innerText()).toBe("31,335.50 EUR");
    await page.getByRole("button", { name: english.variants.goBack }).click();
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await page.context().close();
  });

  it("that is there is asked for before another plan takes its place", async () => {
    const { page } = await openedDemo();
    await page.getByRole("button", { name: english.variants.keepA }).click();
    await page.locator(".flow").last().getByRole("button", { name: english.flows.remove, exact: true }).click();
    await page.getByRole("button", { name: english.keep.open }).focus();
    await openFile(page, "other.json", { ...demo, title: "Another" });
    const question = page.getByRole("dialog", { name: english.variants.replaceQuestion });
    await question.waitFor();
    // Escape is no; the keyboard goes back to where it was.
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(":focus").innerText()).toBe(english.keep.open);
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length - 1);
    // What is chosen first loses nothing.
    await openFile(page, "other.json", { ...demo, title: "Another" });
    await question.waitFor();
    await expect.poll(() => page.locator(":focus").innerText()).toBe(english.variants.replaceNo);
    await page.keyboard.press("Enter");
    await question.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length - 1);
    await openFile(page, "other.json", { ...demo, title: "Another" });
    await question.getByRole("button", { name: english.variants.replaceYes }).click();
    await expect.poll(() => page.locator(".flow").count()).toBe(demo.flows.length);
    await page.context().close();
  });

  it("is the same plan in another call", async () => {
    const { page } = await openedDemo();
    await page.getByLabel(english.variants.inCall).selectOption("2026");
    await page.getByRole("button", { name: english.variants.move }).click();
    // The answer follows at a pause.
    await page.locator(".print-title + p", { hasText: "2026" }).waitFor({ state: "attached" });
    const total = page.locator(".compared tr", { hasText: english.variants.total }).last();
    await expect.poll(() => total.locator("td").first().innerText()).toBe("35,562.50");
    await page.context().close();
  });
});

describe("a variant beside amounts that are not known", () => {
  it("has both ends of each amount, and of each difference", async () => {
    const { page } = await openedDemo();
    await page.getByLabel(english.variants.inCall).selectOption("2025");
    await page.getByRole("button", { name: english.variants.move }).click();
    // The rates of the old call stay with A.
    await page.locator(".sum", { hasText: " to " }).waitFor();
    const total = page.locator(".compared tr", { hasText: english.variants.total }).last();
    const [a, b, difference] = await total.locator("td").allInnerTexts();
    expect(a).toBe("35,562.50");
    expect(b).toMatch(/^[\d,]+\.\d\d to [\d,]+\.\d\d$/);
    const sum = await page.locator(".sum strong").innerText();
    expect(sum).toContain(b ?? "");
    expect(difference).toMatch(/^−[\d,]+\.\d\d to \+[\d,]+\.\d\d$/);
    await page.getByText(english.variants.bothEnds).waitFor();
    await page.context().close();
  });
});

describe("base rates", () => {
  it("are those of a call, an agency and a field: another one sets them aside, and brings them back with it", async () => {
    const { page } = await openedDemo();
    const action = page.getByLabel(new RegExp(`^${messages.fields.action.label}`)).first();
    const undo = page.locator(".undo");
    await action.selectOption("KA122-ADU");
    await undo.getByText(english.rates.setAside).waitFor();
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor({ state: "detached" });
    await action.selectOption("KA122-SCH");
    await undo.getByText(english.rates.comeBack).waitFor();
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    // The other kind of project in the same field has the same rates.
    await action.selectOption("KA121-SCH");
    await undo.getByText(english.rates.comeBack).waitFor({ state: "detached" });
    await expect.poll(() => page.getByText(english.rates.setAside).count()).toBe(0);
    await page.locator(".sum strong", { hasText: TOTAL }).waitFor();
    await page.context().close();
  });
});
