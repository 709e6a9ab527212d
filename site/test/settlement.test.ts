import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/messages/en.js";
import { messages as inPolish } from "../../src/messages/pl.js";
import { parseAward, parsePlan, parseRealised } from "../../src/schema/index.js";
import { words } from "../src/words/en.js";
import { words as polish } from "../src/words/pl.js";
import { kept, type Opened, openFile, openPage, startBrowser } from "./browser.js";
import { printed } from "./paper.js";

/*
 * The coordinator's project of coordinator.test.ts, after the award: 33,802 EUR were awarded, 27,041.60 paid.
 *
 * By plane, 12 pupils and 2 teachers: 15,730. One pupil fewer: 100 + 9 × 60 + 395 = 1,035 less, 14,695
 * By train, 8 pupils and 1 teacher:   12,435, as planned
 * Course, 2 persons, 5 days of fees:   3,858. One day of fees fewer: 2 × 80 = 160 less, 3,698
 * Job shadowing:                       1,779. Cancelled: 0
 * Realised: 14,695 + 12,435 + 3,698 = 30,828. Balance: 30,828 − 27,041.60 = 3,786.40 still to be paid
 */
const travel = { travelDays: 2, durationDays: 7, startDate: "2027-03-01", endDate: "2027-03-07" };
const application = {
  title: "Spain by train",
  call: 2026,
  action: "KA122-SCH",
  applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2026-09-01", durationMonths: 12 },
  flows: [
    {
      ...travel,
      id: "PLANE",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      participants: 12,
      distanceKm: 2005,
      accompanyingPersons: [{ persons: 2 }],
    },
    {
      ...travel,
      id: "TRAIN",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      participants: 8,
      travelDays: 4,
      distanceKm: 2005,
      greenTravel: true,
      accompanyingPersons: [{ persons: 1 }],
    },
    {
      id: "COURSE",
      activity: "courses-and-training",
      destination: "IE",
      participants: 2,
      durationDays: 5,
      travelDays: 2,
      distanceKm: 1899,
      courseFeeDays: 5,
    },
    {
      id: "JOB",
      activity: "job-shadowing",
      destination: "FI",
      participants: 1,
      durationDays: 5,
      travelDays: 2,
      distanceKm: 1335,
    },
  ],
};
const options = { baseRates: { staff: { 1: 160, 2: 140 }, learners: { 2: 60 } } };
const plan = { application, options };
const PLANE = 0;
const TRAIN = 1;
const COURSE = 2;
const JOB = 3;

const { settlement } = messages;

const root = path.join(import.meta.dirname, "../..");
const readDemo = (name: string) => JSON.parse(readFileSync(path.join(root, `fixtures/demo/${name}.json`), "utf8"));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const box = (page: Page, id: string) => page.locator(`[id='in.${id}']`);
const tick = (page: Page, index: number) => box(page, `realised.flows.${index}.status`);
const orElse = (page: Page, index: number) => box(page, `realised.flows.${index}`).locator(".became select");
const sum = (page: Page, label: string) => page.locator("#settled .sum", { hasText: `${label}:` }).locator("strong");

/** A box of what was different, unfolded. */
async function different(page: Page, index: number, key: string): Promise<Locator> {
  const folded = box(page, `realised.flows.${index}`).locator("details").first();
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary").first().click();
  return box(page, `realised.flows.${index}.${key}`);
}

const differently = async (page: Page, index: number, key: string, value: string) =>
  (await different(page, index, key)).fill(value);

const toSettlement = (page: Page) => page.getByRole("tab", { name: words.tabs.settlement }).click();

/** The project, awarded and paid in part, of which all took place as planned. */
async function awarded(how: Parameters<typeof openPage>[1] = {}): Promise<Opened> {
  const opened = await openPage(browser, how);
  const { page } = opened;
  await openFile(page, "plan.json", plan);
  await page.locator(".sum strong", { hasText: "33,802.00 EUR" }).waitFor();
  await toSettlement(page);
  await page.getByRole("button", { name: words.settlement.takeOver("33,802.00 EUR") }).click();
  await page.getByRole("button", { name: words.add(messages.fields["award.payments"].label) }).click();
  await box(page, "award.payments.0.amount").fill("27041.60");
  await page.getByRole("button", { name: words.settlement.tickAll }).click();
  await sum(page, settlement.finalGrant).getByText("33,802.00 EUR").waitFor();
  return opened;
}

/** The same with three changes. */
async function settledProject(how: Parameters<typeof openPage>[1] = {}): Promise<Opened> {
  const opened = await awarded(how);
  const { page } = opened;
  await differently(page, PLANE, "participants", "11");
  await differently(page, COURSE, "courseFeeDays", "4");
  await orElse(page, JOB).selectOption("cancelled");
  await sum(page, settlement.finalGrant).getByText("30,828.00 EUR").waitFor();
  return opened;
}

/** The settlement as it stands beside the form. */
const answerOf = (page: Page) => page.locator(".answer").innerText();

describe("a project that was awarded", () => {
  it("is settled with three changes, each euro of difference beside it, and asks no network", async () => {
    const { page, requests, errors } = await settledProject();
    await expect.poll(() => sum(page, settlement.balance.toBePaid).innerText()).toBe("3,786.40 EUR");
    const rows = await page.locator(".per-mobility tbody tr").allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/took place · Changed: Participants 12 → 11 15,730.00 14,695.00 -1,035.00$/),
      expect.stringMatching(/took place 12,435.00 12,435.00 0.00$/),
      expect.stringMatching(/took place · Changed: .* 5 → 4 3,858.00 3,698.00 -160.00$/),
      expect.stringMatching(/cancelled 1,779.00 0.00 -1,779.00$/),
    ]);
    const [byCategory] = await page.locator(".paired tbody").allInnerTexts();
    // Awarded 1,200 + 800 + 200 + 350, realised 100 less, and nothing for the job shadowing.
    const row = (name: string) =>
      byCategory
        ?.split("\n")
        .find((line) => line.startsWith(name))
        ?.replace(/\s+/g, " ");
    expect(row(messages.categories.organisationalSupport)).toBe(
      "Organisational support 2,550.00 2,100.00 -450.00 82.4",
    );
    expect(row(messages.categories.courseFees)).toBe("Course fees 800.00 640.00 -160.00 80.0");
    const text = await answerOf(page);
    expect(text).toContain(settlement.notKnown);
    expect(text).toContain(settlement.unknowns.evidence);
    // Nothing is left that could still take place.
    expect(text).not.toContain(words.settlement.stillPossible);
    const footer = page.locator("footer.total");
    await expect.poll(() => footer.innerText()).toContain("30,828.00 EUR");
    await expect.poll(() => footer.innerText()).toContain(`${settlement.balance.toBePaid}: 3,786.40 EUR`);
    // Paid was more: 31 000 − 30 828.
    await box(page, "award.payments.0.amount").fill("31000");
    await expect.poll(() => sum(page, settlement.balance.toBePaidBack).innerText()).toBe("172.00 EUR");
    // A quarter of the organisational support of 2 100.
    await page.getByText(messages.fields["options.reduction"].label, { exact: true }).click();
    await box(page, "options.reduction.percent").fill("25");
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("30,303.00 EUR");
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("tells how the final grant comes about, to the page of the guide", async () => {
    const { page } = await settledProject();
    const reasons = page.locator("details.explanations");
    await reasons.locator("summary").first().click();
    await reasons.locator(".step").first().waitFor();
    // Each line has a name, below which the rest of it is folded away.
    const line = reasons.locator(".step:not([open])", { hasText: messages.categories.courseFees });
    expect((await line.innerText()).replace(/\s+/g, " ")).toMatch(/: 640 = 160 × 4$|: 640 = /);
    await line.locator("summary").first().click();
    const text = await reasons.innerText();
    expect(text).toMatch(/PG-2026, p\. \d+/);
    expect(text).toContain(messages.fields["award.total"].label);
    await page.context().close();
  });

  it("tells what can still be done where nothing is said of something that was planned", async () => {
    const { page } = await settledProject();
    await tick(page, TRAIN).uncheck();
    const still = page.locator(".still");
    await still.waitFor();
    // 33 802 − 14 695 − 3 698, and less 12 435.
    await expect.poll(() => still.innerText()).toContain("15,409.00 EUR");
    const text = (await still.innerText()).replace(/\s+/g, " ");
    expect(text).toContain(`${settlement.leftAfter}: 2,974.00 EUR`);
    expect(text).toContain("12,435.00 12,435.00");
    // A click leads to its tick.
    await still.locator("tbody .link").click();
    await expect.poll(() => tick(page, TRAIN).evaluate((each) => each === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it("shows what each of many would add only to who asks", async () => {
    const { page } = await openPage(browser);
    const [, , , job] = application.flows;
    const flows = Array.from({ length: 13 }, (_, index) => ({ ...job, id: `JOB-${index}` }));
    await openFile(page, "many.json", { ...plan, application: { ...application, flows }, award: { total: "20000" } });
    const still = page.locator(".still");
    await expect.poll(() => still.innerText()).toContain("20,000.00 EUR");
    await expect.poll(() => still.locator("tbody tr").count()).toBe(0);
    await still.getByRole("button", { name: words.settlement.askForEach }).click();
    // The twelfth is the last that the grant pays for, and not all of it: 11 × 1,779 = 19,569.
    const twelfth = still.locator("tbody tr").nth(11);
    await expect.poll(async () => (await twelfth.innerText()).replace(/\s+/g, " ")).toMatch(/1,779.00 431.00$/);
    await page.context().close();
  });

  it("says up to how many it shows what each would add, where more are planned", async () => {
    const { page } = await openPage(browser);
    const [, , , job] = application.flows;
    const flows = Array.from({ length: 31 }, (_, index) => ({ ...job, id: `JOB-${index}` }));
    await openFile(page, "more.json", { ...plan, application: { ...application, flows }, award: { total: "20000" } });
    const still = page.locator(".still");
    await expect.poll(() => still.innerText()).toContain(words.settlement.tooMuchPlanned(30));
    expect(await still.getByRole("button", { name: words.settlement.askForEach }).count()).toBe(0);
    await page.context().close();
  });

  it("changes with the plan, and what is said of an activity goes with it where it is moved", async () => {
    const { page } = await settledProject();
    await page.getByRole("tab", { name: words.tabs.plan }).click();
    const second = page.locator(".flow").nth(TRAIN);
    await second.getByText(words.flows.details).click();
    // One pupil fewer by train: 100 + 11 × 60 + 535 = 1 295 less. The plan is another then than what was awarded.
    await box(page, "flows.1.participants").fill("7");
    await page.locator(".flow").first().getByRole("button", { name: words.flows.down }).click();
    await toSettlement(page);
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("29,533.00 EUR");
    const moved = await different(page, 1, "participants");
    await expect.poll(() => moved.inputValue()).toBe("11");
    await expect.poll(() => orElse(page, JOB).inputValue()).toBe("cancelled");
    await page.context().close();
  });

  it("says what is wrong in a box, leads there, and settles nothing meanwhile", async () => {
    const { page } = await awarded();
    await differently(page, PLANE, "participants", "many");
    const pane = page.locator("#settled");
    await pane.getByText(words.pane.remarks.refused).waitFor();
    await pane.getByRole("button", { name: messages.fields["flows.participants"].label }).click();
    await expect
      .poll(() => box(page, "realised.flows.0.participants").evaluate((each) => each === document.activeElement))
      .toBe(true);
    await expect.poll(() => page.locator("footer.total").innerText()).toContain(words.total.nothing);
    await box(page, "realised.flows.0.participants").fill("");
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("33,802.00 EUR");
    await page.context().close();
  });

  it("counts what was not planned, and what is claimed for force majeure", async () => {
    const { page } = await settledProject();
    // Another job shadowing in Finland takes the place of the one that was cancelled: 350 + 7 × 160 + 309.
    await page.getByText(words.settlement.add, { exact: true }).first().click();
    await page.getByRole("button", { name: `+ ${messages.activities["job-shadowing"]}`, exact: true }).click();
    const added = box(page, "realised.added.0");
    await added.waitFor();
    await box(page, "realised.added.0.destination").fill("Finland");
    await page.locator('[role="listbox"] [role="option"]', { hasText: "Finland" }).first().click();
    await box(page, "realised.added.0.participants").fill("1");
    await box(page, "realised.added.0.durationDays").fill("5");
    await box(page, "realised.added.0.travelDays").fill("2");
    await added.getByLabel(words.byKm).check();
    await box(page, "realised.added.0.distanceKm").fill("1335");
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("32,607.00 EUR");
    await added.getByRole("button", { name: words.flows.remove }).click();
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("30,828.00 EUR");
    await orElse(page, JOB).selectOption("force-majeure");
    // Nothing is said of what is kept: it may be all that was planned for it.
    await page.locator("#settled .sum strong", { hasText: " to " }).first().waitFor();
    for (const [category, amount] of [
      ["organisationalSupport", "350"],
      ["individualSupport", "0"],
      ["travel", "309"],
    ] as const) {
      await box(page, `realised.flows.${JOB}.forceMajeure.${category}`).fill(amount);
    }
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("31,487.00 EUR");
    await page.context().close();
  });
});

describe("what is said of it", () => {
  it("is there again after a reload, and the tab with it", async () => {
    const { page } = await settledProject();
    await expect.poll(() => kept(page)).toContain('"courseFeeDays":"4"');
    await page.reload();
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("30,828.00 EUR");
    await expect.poll(() => page.getByRole("tab", { selected: true }).innerText()).toBe(words.tabs.settlement);
    await expect.poll(() => box(page, "award.payments.0.amount").inputValue()).toBe("27041.60");
    await page.context().close();
  });

  it("is in the file as the package reads it, and in the link; both give it back", async () => {
    const { page } = await settledProject();
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: words.keep.save }).click();
    const saved = JSON.parse(readFileSync(await (await downloads).path(), "utf8"));
    const read = parsePlan(saved);
    if (!read.success) throw new Error("it must be a plan");
    expect(parseAward({ ...saved.award, application: saved.application }).success).toBe(true);
    const took = parseRealised(saved.realised);
    if (!took.success) throw new Error("it must be what took place");
    expect(took.data.flows.map(({ id, status, participants }) => [id, status, participants])).toEqual([
      ["PLANE", "completed", 11],
      ["TRAIN", "completed", 8],
      ["COURSE", "completed", 2],
      ["JOB", "cancelled", 1],
    ]);
    await page.getByRole("button", { name: words.keep.link }).click();
    const link = await page.locator("#link").inputValue();
    const byFile = await openPage(browser);
    await openFile(byFile.page, "saved.json", saved);
    for (const other of [byFile, await openPage(browser, { hash: new URL(link).hash })]) {
      await expect.poll(() => sum(other.page, settlement.finalGrant).innerText()).toBe("30,828.00 EUR");
      await expect.poll(() => sum(other.page, settlement.balance.toBePaid).innerText()).toBe("3,786.40 EUR");
      const days = await different(other.page, COURSE, "courseFeeDays");
      await expect.poll(() => days.inputValue()).toBe("4");
      // What is as planned is an empty box.
      await expect.poll(() => box(other.page, `realised.flows.${COURSE}.participants`).inputValue()).toBe("");
      await other.page.context().close();
    }
    await page.context().close();
  });

  it("opens from the files of the command: a whole settlement, and an award alone", async () => {
    const { page } = await openPage(browser);
    const award = readDemo("award");
    await openFile(page, "whole.json", {
      award,
      realised: readDemo("realised"),
      options: { baseRates: readDemo("base-rates") },
    });
    // The demo's own balance, worked by hand in the tests of the command.
    await expect.poll(() => sum(page, settlement.balance.toBePaid).innerText()).toBe("221.50 EUR");
    await openFile(page, "award.json", award);
    await expect.poll(() => sum(page, settlement.balance.toBePaidBack).innerText()).toBe("28,450.00 EUR");
    await expect.poll(() => page.locator(".notice.wrong").count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ["award: text", { award: "much" }],
    ["amounts: text", { award: { total: "much", payments: [{ amount: [] }, 5] } }],
    ["what took place: a number", { realised: 7 }],
    [
      "activities: nothing",
      { realised: { flows: [null, "x", { id: "PLANE", participants: "many", status: "gone" }] } },
    ],
    ["visits: an object", { realised: { flows: [], preparatoryVisits: { a: 1 }, exceptionalCosts: [null] } }],
    ["reduction: of more than all", { options: { ...options, reduction: { percent: 101 } } }],
  ])("opens without what is wrong in it, which is told: %s", async (_, beside) => {
    const { page, errors } = await openPage(browser);
    await openFile(page, "wrong.json", { ...plan, ...beside });
    await page.locator(".notice.wrong", { hasText: words.keep.openedPartly("wrong.json") }).waitFor();
    await toSettlement(page);
    await box(page, "award.total").fill("33802");
    await sum(page, settlement.finalGrant).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("is not in a plan of before: it opens, and nothing is settled", async () => {
    const { page } = await settledProject();
    await openFile(page, "old.json", application);
    await page.locator(".undo > span").waitFor();
    await page.getByText(words.settlement.why["total-missing"]).waitFor();
    await expect.poll(() => tick(page, PLANE).isChecked()).toBe(false);
    await page.locator("#undo").click();
    await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("30,828.00 EUR");
    await page.context().close();
  });

  it("is in Polish as a whole", async () => {
    const { page } = await settledProject();
    await tick(page, TRAIN).uncheck();
    await page.getByLabel("Polski").check();
    await page.getByRole("heading", { name: polish.settlement.stillPossible }).waitFor();
    const text = await page.locator("main").innerText();
    expect(text).toContain(inPolish.settlement.unknowns.evidence);
    expect(text).toContain(polish.settlement.ofPlan);
    for (const label of [words.settlement.tickHint, settlement.notKnown, messages.fields["award.total"].label]) {
      expect(text).not.toContain(label);
    }
    await page.context().close();
  });

  it("is on at most two pages of paper", async () => {
    const { page } = await settledProject();
    await tick(page, TRAIN).uncheck();
    await page.locator(".still").waitFor();
    const { text, pages } = await printed(page);
    const said = text.replace(/\s+/g, " ");
    for (const each of [
      application.title,
      settlement.finalGrant,
      settlement.notKnown,
      words.settlement.stillPossible,
    ]) {
      expect(said).toContain(each);
    }
    expect(pages).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});

it("the keyboard alone goes from tab to tab, and ticks", async () => {
  const { page } = await openPage(browser);
  await openFile(page, "plan.json", plan);
  await page.locator(".sum strong", { hasText: "33,802.00 EUR" }).waitFor();
  const selected = page.getByRole("tab", { selected: true });
  await selected.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => selected.innerText()).toBe(words.tabs.settlement);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("tab.settlement");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => selected.innerText()).toBe(words.tabs.plan);
  await page.keyboard.press("End");
  await expect.poll(() => selected.innerText()).toBe(words.tabs.settlement);
  await page.keyboard.press("Home");
  await expect.poll(() => selected.innerText()).toBe(words.tabs.plan);
  await page.keyboard.press("ArrowLeft");
  await box(page, "award.total").focus();
  await page.keyboard.type("33802");
  await tick(page, PLANE).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("15,730.00 EUR");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => tick(page, PLANE).isChecked()).toBe(false);
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("0.00 EUR");
  await page.context().close();
});

it("a name of markup is a text", async () => {
  const { page, errors } = await openPage(browser);
  const name = "<img src=x onerror=alert(1)>";
  const [first, ...others] = application.flows;
  const flows = [{ ...first, venue: { place: name, country: "ES" } }, ...others];
  const preparatoryVisits = [{ flow: "PLANE", hostingOrganisation: name, participants: 1 }];
  await openFile(page, "plan.json", {
    ...plan,
    application: { ...application, flows, preparatoryVisits },
    award: { total: "33802.00" },
    realised: { flows: [flows[0]], preparatoryVisits },
  });
  await page.locator("#settled .sum").first().waitFor();
  await expect.poll(() => box(page, "realised.flows.0").innerText()).toContain(name);
  await expect.poll(() => box(page, "realised.preparatoryVisits.0").innerText()).toContain(name);
  await expect.poll(() => page.locator("main img").count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("a preparatory visit counts once it is ticked, with those who went", async () => {
  const { page } = await openPage(browser);
  const [demo, baseRates] = [readDemo("application"), readDemo("base-rates")];
  await openFile(page, "demo.json", { application: demo, options: { baseRates }, award: { total: "35562.50" } });
  await page.locator(".flow").first().waitFor();
  await page.getByRole("button", { name: words.settlement.tickAll }).click();
  // Two persons at 575 EUR each.
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("34,412.50 EUR");
  const visit = box(page, "realised.preparatoryVisits.0");
  await visit.getByLabel(words.settlement.tookPlace).check();
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("35,562.50 EUR");
  await box(page, "realised.preparatoryVisits.0.participants").fill("1");
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("34,987.50 EUR");
  // Another one, which nobody had planned: 575 EUR more.
  const visits = box(page, "realised.preparatoryVisits");
  await visits.getByText(words.settlement.alsoTaken).click();
  await visits.getByRole("button", { name: words.add(messages.fields.preparatoryVisits.label) }).click();
  await box(page, "realised.addedVisits.0.flow").selectOption("GROUP-LT");
  await box(page, "realised.addedVisits.0.participants").fill("1");
  await expect.poll(() => sum(page, settlement.finalGrant).innerText()).toBe("35,562.50 EUR");
  await expect.poll(() => kept(page)).toContain('"flow":"GROUP-LT","participants":"1"');
  await page.context().close();
});
