import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calls } from "../src/lookups/calls.js";
import { ka1, root } from "./cli/run.js";

const readme = readFileSync(path.join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text: text ?? "",
}));

const trimmed = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");

describe("the README", () => {
  it("shows what its library example prints", () => {
    const example = blocks.findIndex(({ language }) => language === "js");
    const code = blocks[example]?.text ?? "";
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: root,
      encoding: "utf8",
    });
    expect(blocks[example + 1]?.language).toBe("text");
    expect(trimmed(printed)).toBe(trimmed(blocks[example + 1]?.text ?? ""));
  });

  it("shows what its command examples print", () => {
    const examples = blocks.filter(({ language }) => language === "console");
    expect(examples).not.toEqual([]);
    for (const { text } of examples) {
      const [command = "", ...output] = text.split("\n");
      const args = [...command.replace(/^\$ ka1 /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? "",
      );
      expect(trimmed(ka1(args).stdout)).toBe(trimmed(output.join("\n")));
    }
  });

  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link ?? "")
      .filter((link) => !link.startsWith("http"));
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });

  it("names every call with the day of its last check", () => {
    for (const { call, lastChecked } of calls()) expect(readme).toContain(`| ${call} | ${lastChecked} |`);
  });
});
