/**
 * How long the page is busy at a keystroke with thirty flows: `npm run site:bench`. It types into boxes of the first, a
 * middle and the last flow, as a person does, and prints the frames that the browser drew meanwhile. No limit is tested:
 * the figures are those of the machine.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const FLOWS = 30;
/** What a screen with sixty pictures a second leaves for one. */
const FRAME = 1000 / 60;

const file = pathToFileURL(path.join(import.meta.dirname, "../dist/ka1.html")).href;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(file);
const flow = (index) => ({
  id: `FLOW-${index}`,
  activity: "courses-and-training",
  destination: "IE",
  participants: 2,
  durationDays: 5,
  travelDays: 2,
  distanceKm: 1899,
  greenTravel: false,
});
const application = {
  call: 2026,
  action: "KA121-SCH",
  applicant: { country: "PL", type: "school", accreditation: "individual", grants: [] },
  project: { startDate: "2026-09-01", durationMonths: 15 },
  flows: Array.from({ length: FLOWS }, (_, index) => flow(index)),
};
await page.setInputFiles('input[type="file"]', {
  name: "thirty.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(application)),
});
await page
  .locator(".flow")
  .nth(FLOWS - 1)
  .waitFor();
await page.waitForTimeout(1000);

// From the key to the next picture: what a person sees of it.
await page.evaluate(() => {
  window.keystrokes = [];
  document.addEventListener(
    "input",
    () => {
      const at = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keystrokes.push(performance.now() - at);
        channel.port2.postMessage(0);
      });
    },
    true,
  );
  window.busy = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.busy.push(duration);
  }).observe({ entryTypes: ["longtask"] });
});
for (const index of [0, FLOWS / 2, FLOWS - 1]) {
  const box = page.locator(`[id="in.flows.${index}.participants"]`);
  if ((await box.count()) === 0) await page.locator(".flow").nth(index).locator("summary").first().click();
  await box.focus();
  for (const key of "12345".split("")) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(150);
  }
}
const { keystrokes, busy } = await page.evaluate(() => ({ keystrokes: window.keystrokes, busy: window.busy }));
await browser.close();

const sorted = keystrokes.toSorted((a, b) => a - b);
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
console.log(`${FLOWS} flows, ${keystrokes.length} keystrokes, from the key to the picture:`);
console.log(`  median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms; a frame has ${FRAME.toFixed(1)} ms`);
console.log(`  within a frame: ${sorted.filter((each) => each <= FRAME).length} of ${sorted.length}`);
console.log(
  `  answers computed after the picture, longer than 50 ms: ${busy.length}, worst ${Math.max(0, ...busy).toFixed(0)} ms`,
);
