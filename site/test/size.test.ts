import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { built } from "./browser.js";

it("has at most 600 kB in the page beside the places, as a server sends it", () => {
  const [before = "", after = ""] = readFileSync(built, "utf8").split(/(?<=<script[^>]* id="places">)[^<]*/);
  expect(after).not.toBe("");
  expect(gzipSync(before + after).length).toBeLessThan(600_000);
});
