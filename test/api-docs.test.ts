import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "./cli/run.js";

/** Every page below a directory, by its path. */
function pages(directory: string): Readonly<Record<string, string>> {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(path.join(directory, file), "utf8")]));
}

it("has the reference in docs/api that `npm run docs:api` writes", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "erasmus-ka1-"));
  try {
    execFileSync("npm", ["run", "--silent", "docs:api", "--", "--out", directory], { cwd: root, stdio: "pipe" });
    const written = pages(directory);
    expect(Object.keys(written).length).toBeGreaterThan(4);
    expect(pages(path.join(root, "docs/api"))).toEqual(written);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
