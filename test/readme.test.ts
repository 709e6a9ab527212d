import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calls } from "../src/lookups/calls.js";
import { ka1, root } from "./cli/run.js";

/** The README, and the pages whose examples are run as they stand, in this folder; recipes have a test of their own. */
const pages = ["README.md", "docs/library.md", "docs/command.md"];

const textOf = (page: string) => readFileSync(path.join(root, page), "utf8");
const blocksOf = (page: string) =>
  [...textOf(page).matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text ?? "" }));

/** Every page that ships with the package. */
const shipped = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "ATTRIBUTION.md", "CHANGELOG.md", "fixtures/README.md"],
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("docs", name.split(path.sep).join("/")))
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/api/")),
];

const trimmed = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");

describe("the README and the pages that it leads to", () => {
  const examples = pages.flatMap((page) => {
    const blocks = blocksOf(page);
    return blocks.flatMap(({ language, text }, at) =>
      language === "js" ? [{ page, code: text, shown: blocks[at + 1] }] : [],
    );
  });

  it.each(examples)("$page shows what its example prints: $code", ({ code, shown }) => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: root,
      encoding: "utf8",
    });
    expect(shown?.language).toBe("text");
    expect(trimmed(printed)).toBe(trimmed(shown?.text ?? ""));
  });

  it("have an example in the README", () => {
    expect(examples.map(({ page }) => page)).toContain("README.md");
  });

  const commands = pages.flatMap((page) => blocksOf(page).filter(({ language }) => language === "console"));

  it.each(commands)("show what their command examples print: $text", ({ text }) => {
    const [command = "", ...output] = text.split("\n");
    const args = [...command.replace(/^\$ ka1 /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    expect(trimmed(ka1(args).stdout)).toBe(trimmed(output.join("\n")));
  });

  it("name commands that there are", () => {
    const help = ka1(["--help"]).stdout;
    const named = pages.flatMap((page) => [
      ...textOf(page).matchAll(/(?<!erasmus-)ka1 ([a-z]+(?:-[a-z]+)?)(?= |`|\n)/g),
    ]);
    const unknown = new Set(named.map(([, name]) => name ?? "").filter((name) => !help.includes(`\n  ${name} `)));
    expect([...unknown]).toEqual([]);
  });

  it.each(shipped)("%s links to files that are there", (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link]) => link ?? "")
      .filter((link) => !/^(https?|mailto):/.test(link));
    const targets = links.map((link) => path.posix.join(path.posix.dirname(page), link));
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });

  it("name every call with the day of its last check", () => {
    for (const { call, lastChecked } of calls())
      expect(textOf("docs/calls.md")).toContain(`| ${call} | ${lastChecked} |`);
  });
});
