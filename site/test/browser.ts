import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** The page as `npm run site` builds it, opened from the disk. */
export const built = path.join(import.meta.dirname, "../dist/ka1.html");
export const address = pathToFileURL(built).href;

/** Debian's browser, told to ask nobody for anything. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** An opened page, and what it did beside what it was asked. */
export interface Opened {
  readonly page: Page;
  /** Every request but that for the file itself. */
  readonly requests: string[];
  /** What went wrong in its script, and what its policy refused. */
  readonly errors: string[];
}

/** Waits longer than any person thinks, on the slowest machine: how long something takes is never what is tested. */
const PATIENCE = 90_000;

interface Options extends BrowserContextOptions {
  readonly hash?: string;
  /** By so many milliseconds all that the page puts off comes later still, as on a machine that has too much to do. */
  readonly lateBy?: number;
}

/** Opens the page in a fresh profile, without a network. */
export async function openPage(browser: Browser, options: Options = {}): Promise<Opened> {
  const { hash = "", lateBy, ...others } = options;
  const context = await browser.newContext({ locale: "en-GB", offline: true, ...others });
  if (lateBy !== undefined) await context.addInitScript(putOff, lateBy);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${address}${hash}`);
  await page.locator("main").waitFor();
  return { page, requests, errors };
}

/** Runs in the page. */
function putOff(by: number): void {
  const { setTimeout: inTime } = globalThis;
  const later = (callback: () => void, wait = 0) => inTime(callback, wait + by);
  Object.assign(globalThis, {
    setTimeout: later,
    requestAnimationFrame: (callback: FrameRequestCallback) => later(() => callback(performance.now())),
  });
}

/** Opens a file in the page, as a person who chooses it. */
export async function openFile(page: Page, name: string, content: string | object): Promise<void> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await page.setInputFiles('input[type="file"]', {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

/** Opens all that is folded away, and what is folded away in that. */
export async function unfold(page: Page): Promise<void> {
  const opened = () =>
    page.evaluate(async () => {
      const closed = [...document.querySelectorAll("details:not([open])")];
      for (const each of closed) each.setAttribute("open", "");
      // What is drawn then is drawn when the browser has told that it was opened.
      await new Promise((told) => setTimeout(told, 100));
      return closed.length;
    });
  await expect.poll(opened).toBe(0);
}

/** What the browser has kept of the plan. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem("erasmus-ka1") ?? "");
}
