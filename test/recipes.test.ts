import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./cli/run.js";

/*
 * Each recipe of `docs/recipes`, and the page on files, is done as a reader would: its files are written into an empty folder that has the package
 * installed, its commands are run there, and what they print is compared.
 */

const folder = path.join(root, "docs/recipes");
const recipes = readdirSync(folder).filter((name) => name !== "README.md");
/** What else has commands to be run. */
const pages = [...recipes, "../export.md"];

interface Block {
  readonly language: string;
  /** Of a block that is a file. */
  readonly file: string | undefined;
  readonly text: string;
}

function blocksOf(recipe: string): readonly Block[] {
  const text = readFileSync(path.join(folder, recipe), "utf8");
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language = "", file, body = ""]) => ({
    language,
    file,
    text: body,
  }));
}

/** The commands of a console block, each with what it prints. */
function commandsOf({ text }: Block): readonly (readonly [command: string, printed: string])[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((each) => {
      const [command = "", ...printed] = each.split("\n");
      return [command, printed.join("\n")];
    });
}

const made: string[] = [];
const started: ChildProcess[] = [];

afterAll(() => {
  for (const process of started) process.kill();
  for (const each of made) rmSync(each, { recursive: true, force: true });
});

/** A folder in which the package and whatever else a recipe imports are installed, and the command is at hand. */
function userFolder(): string {
  const user = mkdtempSync(path.join(tmpdir(), "ka1-recipe-"));
  made.push(user);
  mkdirSync(path.join(user, "node_modules"));
  symlinkSync(root, path.join(user, "node_modules/erasmus-ka1"));
  for (const name of ["@hookform", "react-hook-form"]) {
    symlinkSync(path.join(root, "node_modules", name), path.join(user, "node_modules", name));
  }
  const ka1 = path.join(user, "ka1");
  writeFileSync(ka1, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "dist/cli.js")}" "$@"\n`);
  chmodSync(ka1, 0o755);
  return user;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  server.close();
  return String(port);
}

const isThere = (program: string) => spawnSync(program, ["--version"]).error === undefined;

describe.each(pages)("the recipe %s", (recipe) => {
  const blocks = blocksOf(recipe);

  it("does what it says", { timeout: 120_000 }, async () => {
    const user = userFolder();
    const env = { ...process.env, PATH: `${user}:${path.dirname(process.execPath)}:${process.env["PATH"]}`, LANG: "C" };
    // Another program may be listening on the port that the recipe names.
    const port = await freePort();
    const here = (text: string) => text.replaceAll("8080", port);
    let run = 0;
    for (const block of blocks) {
      if (block.file !== undefined) writeFileSync(path.join(user, block.file), here(block.text));
      if (block.language !== "console") continue;
      for (const [command, printed] of commandsOf(block)) {
        const program = command.split(" ")[0] ?? "";
        if (program !== "ka1" && !isThere(program)) {
          console.warn(`SKIPPED, not tested here: docs/recipes/${recipe}, for want of ${program}`);
          continue;
        }
        run += 1;
        if (command.endsWith(" &")) {
          const [, ...args] = here(command).split(" ").slice(0, -1);
          const executable = program === "node" ? process.execPath : path.join(user, program);
          const server = spawn(executable, args, { cwd: user, env });
          started.push(server);
          const [first] = await once(server.stdout, "data");
          expect(String(first)).toBe(here(printed));
          continue;
        }
        const output = spawnSync("bash", ["-c", here(command)], { cwd: user, env, encoding: "utf8" });
        expect(`${output.stdout}${output.stderr}`.replaceAll("\u00a0", " ").trim(), command).toBe(here(printed).trim());
      }
    }
    expect(run).toBeGreaterThan(0);
  });

  it("links to what is there and what is packed", () => {
    const text = readFileSync(path.join(folder, recipe), "utf8");
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    const targets = links
      .filter((link) => !link.startsWith("http"))
      .map((link) => path.posix.join("docs/recipes", link));
    for (const target of targets) expect(() => readFileSync(path.join(root, target))).not.toThrow();
  });
});

it("every recipe is in the list of recipes", () => {
  const list = readFileSync(path.join(folder, "README.md"), "utf8");
  expect(recipes.filter((name) => !list.includes(`](${name})`))).toEqual([]);
});
