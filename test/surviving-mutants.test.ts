import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "./cli/run.js";

interface Reason {
  readonly file: string;
  readonly line: string;
  readonly change: string;
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const reasons: readonly Reason[] = JSON.parse(read("test/surviving-mutants.json"));

it.each(reasons)("$file has the line for which a reason is given: $change", ({ file, line, change }) => {
  const lines = read(file).split("\n");
  expect(lines.map((each) => each.trim())).toContain(line);
  const [, original = ""] = /^\w+: (.*) → /.exec(change) ?? [];
  expect(original).not.toBe("");
  expect(line).toContain(original);
});
