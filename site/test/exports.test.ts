import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTemplate, templateWorkbook } from "../../src/export/index.js";
import { filledIn, sheetsOf } from "../../test/export/workbook-xml.js";
import { words as english } from "../src/words/en.js";
import { words as polish } from "../src/words/pl.js";
import { openFile, openPage, startBrowser } from "./browser.js";

const root = path.join(import.meta.dirname, "../..");
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What a button of the exports gives. */
async function saved(page: Page, label: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe("exports", () => {
  it("give each file of a settlement with its balance, and say why there is none yet", async () => {
    const { page, requests, errors } = await openPage(browser);
    const { application, ...award } = read("fixtures/demo/award.json");
    const options = { baseRates: read("fixtures/demo/base-rates.json") };
    await openFile(page, "plan.json", { application: { ...application, reference: "SP 4/2023" }, options, award });
    await page.locator("#settled").waitFor();
    await page.locator("[id='in.award.total']").fill("");
    const { formats, why } = english.settlement;
    await page.getByText(english.keep.export, { exact: true }).click();
    await page.getByRole("button", { name: formats.csv }).click();
    await page.locator(".notice.wrong", { hasText: why["total-missing"] }).waitFor();
    await page.locator("[id='in.award.total']").fill("35562.50");
    await page.getByRole("button", { name: english.settlement.tickAll }).click();
    await page.locator("[id='in.realised.preparatoryVisits.0']").getByRole("checkbox").check();
    // All took place; 28 450 was paid.
    await page.locator("#settled .sum", { hasText: "7,112.50 EUR" }).waitFor();
    const html = await saved(page, formats.html);
    expect(html.name).toBe("SP-4-2023-settlement.html");
    expect(html.bytes.toString()).toContain("7,112.50 EUR");
    expect((await saved(page, formats.md)).bytes.toString()).toContain("7,112.50 EUR");
    expect(JSON.parse((await saved(page, formats.json)).bytes.toString()).balance).toBe("7112.50");
    const rows: string[][] = parse((await saved(page, formats.csv)).bytes, { bom: true });
    expect(rows.length).toBeGreaterThan(application.flows.length);
    const xlsx = await saved(page, formats.xlsx);
    const values = sheetsOf(xlsx.bytes).flatMap(({ cells }) => [...cells.values()]);
    expect(values).toContain("7112.5");
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("give an empty workbook for the chosen action, which the page opens again", async () => {
    const { page, requests, errors } = await openPage(browser);
    await page.getByText(english.keep.export, { exact: true }).click();
    // Nothing is chosen yet.
    expect(await page.getByRole("button", { name: english.keep.template }).count()).toBe(0);
    await page.locator("[id='in.action']").selectOption("KA121-VET");
    const { name, bytes } = await saved(page, english.keep.template);
    expect(name).toBe("KA121-VET-2026.xlsx");
    const { draft } = await readTemplate(bytes);
    expect([draft.call, draft.action]).toEqual([2026, "KA121-VET"]);
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("give each file with the total of the demo, offline, and the policy has nothing against it", async () => {
    const { page, requests, errors } = await openPage(browser);
    await openFile(page, "demo.json", { ...read("fixtures/demo/application.json"), reference: "SP 4/2023" });
    await openFile(page, "base-rates.json", read("fixtures/demo/base-rates.json"));
    await page.locator(".sum strong", { hasText: "35,562.50 EUR" }).waitFor();
    const { formats, export: exported } = english.keep;
    await page.getByText(exported, { exact: true }).click();

    const csv = await saved(page, formats.csv);
    expect(csv.name).toBe("SP-4-2023-lines.csv");
    const rows: string[][] = parse(csv.bytes, { bom: true });
    const cents = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[5]) * 100), 0);
    expect(cents).toBe(3_556_250);

    const html = await saved(page, formats.html);
    expect(html.name).toBe("SP-4-2023-report.html");
    expect(html.bytes.toString()).toContain("<strong>Grant: 35,562.50 EUR</strong>");
    expect((await saved(page, formats.md)).bytes.toString()).toContain("**Grant: 35,562.50 EUR**");
    expect(JSON.parse((await saved(page, formats.json)).bytes.toString()).grant.total).toBe("35562.50");

    const xlsx = await saved(page, formats.xlsx);
    expect(xlsx.name).toBe("SP-4-2023-budget.xlsx");
    const values = sheetsOf(xlsx.bytes).flatMap(({ cells }) => [...cells.values()]);
    expect(values).toContain("35562.5");
    expect((await saved(page, formats.md)).bytes.toString()).not.toContain("[x]");
    await page.locator(".checks input").first().check();
    expect((await saved(page, formats.md)).bytes.toString().match(/\[x\]/g)).toHaveLength(1);
    const ticked = sheetsOf((await saved(page, formats.xlsx)).bytes).find(({ name }) => name === "Checks");
    expect([ticked?.cells.get("C5"), ticked?.cells.get("C6") ?? ""]).toEqual(["Yes", ""]);
    expect([requests, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("are in Polish on a Polish page", async () => {
    const { page } = await openPage(browser);
    await openFile(page, "demo.json", read("fixtures/demo/application.json"));
    await page.getByLabel("Polski").check();
    await page.getByText(polish.keep.export, { exact: true }).click();
    const { name, bytes } = await saved(page, polish.keep.formats.md);
    expect(name).toBe("erasmus-ka1-raport.md");
    expect(bytes.toString()).toContain("## Wynik");
    await page.context().close();
  });
});

describe("a template that is filled in", () => {
  const open = async (page: Page, bytes: Uint8Array) =>
    page.setInputFiles('input[type="file"]', { name: "plan.xlsx", mimeType: "", buffer: Buffer.from(bytes) });

  it("is opened as a plan, and what is wrong is told by its cell", async () => {
    const bytes = (await templateWorkbook(2026, "KA122-SCH")) ?? new Uint8Array();
    const { page, errors } = await openPage(browser);
    await open(page, filledIn(bytes, { "Flows!A4": "JOB-FI", "Flows!B4": "Job shadowing", "Flows!E4": "many" }));
    await page.locator(".notice", { hasText: "Flows!E4" }).waitFor();
    await expect.poll(() => page.locator("body").innerText()).toContain("Job shadowing");
    await open(page, bytes.slice(0, 500));
    await page.locator(".notice", { hasText: "plan.xlsx" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
