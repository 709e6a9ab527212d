import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

/** What the browser prints: its text, and the number of its pages. Needs `pdftotext` of poppler-utils. */
export async function printed(page: Page): Promise<{ readonly text: string; readonly pages: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "ka1-paper-"));
  const file = path.join(folder, "paper.pdf");
  try {
    await page.pdf({ path: file, preferCSSPageSize: true });
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    // A page ends with a form feed.
    return { text, pages: text.split("\f").length - 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
