import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/batch-progress.js";
import { wordsOf } from "../../src/cli/words/words.js";
import type { Assessment } from "../../src/index.js";
import { readJson } from "../fixtures.js";
import { course } from "../support/course.js";
import { ka1, root } from "./run.js";

const scratch = mkdtempSync(path.join(tmpdir(), "ka1-batch-"));
const demo = readJson("2023/KA122-SCH/whole-application/demo.input.json") as {
  readonly applicant: object;
  readonly flows: object[];
};
const places = { origin: { place: "Valletta", country: "MT" }, venue: { place: "Nowhere at all", country: "MT" } };
const { distanceBand: _, distanceKm: __, ...flow } = demo.flows[0] as { distanceBand?: string; distanceKm?: number };

const good = JSON.stringify(demo);
const withPlaces = JSON.stringify({ ...demo, flows: [{ ...flow, ...places }, ...demo.flows.slice(1)] });
const named = (name: string) => JSON.stringify({ ...demo, applicant: { ...demo.applicant, name } });

/** What a line of the output holds. */
interface BatchRecord {
  readonly line: number;
  readonly [key: string]: unknown;
}

const recordsIn = (stdout: string) =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as BatchRecord);
const recordsSoFar = (stdout: string) => stdout.split("\n").length - 1;
const batch = (input: string | Uint8Array, ...args: readonly string[]) => {
  const { status, stdout, stderr } = ka1(["batch", ...args], { input });
  return { status, stdout, stderr, records: recordsIn(stdout) };
};

describe("ka1 batch", () => {
  it.each(["1", "3"])("keeps the order with %s jobs, and what is good among what is bad", (jobs) => {
    // Some 200 kB, so that it comes in several chunks.
    const lines = Array.from({ length: 100 }, (_, index) => (index % 25 === 20 ? "{" : named(`School ${index}`)));
    const { status, stderr, records } = batch(lines.join("\n"), "--jobs", jobs);
    expect([status, stderr]).toEqual([1, ""]);
    expect(records.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    const failed = records.filter((record) => "error" in record);
    expect(failed.map(({ line }) => line)).toEqual([21, 46, 71, 96]);
  });

  it.each(["1", "2"])("refuses a line with a key given twice, and assesses the others, with %s jobs", (jobs) => {
    const twice = good.replace('"call":2023', '"call":2022,"call":2023');
    expect(twice).not.toBe(good);
    const { status, records } = batch(`${good}\n${twice}\n${good}\n`, "--jobs", jobs, "--records", "verdict");
    expect(status).toBe(1);
    const column = twice.lastIndexOf('"call"') + 1;
    const message = `call: the key "call" is given twice, the second time at column ${column}`;
    expect(records[1]).toEqual({ line: 2, error: { message } });
    expect([records[0]?.["verdict"], records[2]?.["verdict"]]).toEqual(["eligible", "eligible"]);
  });

  it.each(["1", "2"])("gives in full what assess gives, named places included, with %s jobs", (jobs) => {
    for (const options of [["--base-rates", "fixtures/demo/base-rates.json", "--day-count", "activity-days"], []]) {
      const args = ["--jobs", jobs, "--records", "full", "--range", ...options];
      const { status, records } = batch(`${good}\n${withPlaces}\n`, ...args);
      const each = [good, withPlaces].map((input) =>
        JSON.parse(ka1(["assess", "-", "--json", ...options], { input }).stdout),
      );
      expect(records).toEqual(each.map((result, index) => ({ line: index + 1, result })));
      expect(JSON.stringify(each[1])).toContain("Nowhere at all");
      expect(status).toBe(0);
    }
  });

  it("gives the same in short, or the verdict and the total alone, with the reference to join them by", () => {
    const input = [good, withPlaces, JSON.stringify({ ...demo, reference: "2023/17" })].join("\n");
    const kinds = ["full", "compact", "verdict"].map((kind) => batch(input, "--records", kind, "--range").records);
    const [full = [], compact = [], verdict = []] = kinds;
    expect(batch(input, "--range").records).toEqual(compact);
    for (const [index, { line, reference, result }] of full.entries()) {
      const { eligibility, grant, range, findings } = result as Assessment;
      const shortest = {
        line,
        ...(reference === undefined ? {} : { reference }),
        verdict: eligibility.verdict,
        ...(grant.total === undefined ? {} : { total: grant.total }),
        ...(range === undefined ? {} : { range: { minimum: range.minimum.total, maximum: range.maximum.total } }),
      };
      expect(verdict[index]).toEqual(shortest);
      expect(compact[index]).toMatchObject({
        ...shortest,
        lines: grant.lines.map(({ id, amount }) => ({ id, amount })),
        findings: findings.map(({ code, severity, path: at, params }) => ({ code, severity, path: at, params })),
        manualChecks: eligibility.manualChecks.map(({ id }) => id),
      });
      expect(JSON.stringify(compact[index])).not.toMatch(/"(citations|explanation)"/);
    }
    expect(full.map(({ reference }) => reference)).toEqual([undefined, undefined, "2023/17"]);
  });

  it("takes what only the reader looks at", () => {
    const flows = demo.flows.map((each) => ({ ...each, notes: "To be discussed" }));
    const read = { $schema: "application.json", reference: "2023/17", title: "Learning together", notes: "-", flows };
    const [alone] = batch(good).records;
    expect(batch(JSON.stringify({ ...demo, ...read })).records).toEqual([{ ...alone, reference: "2023/17" }]);
  });

  it("gives the two ends of the guide's range only where they are asked for", () => {
    expect(batch(good).records).toEqual([expect.not.objectContaining({ range: expect.anything() })]);
    expect(batch(good, "--range").records).toMatchObject([{ range: { minimum: expect.any(String) } }]);
  });

  it("gives a record to each line that is not blank, and says what is wrong with it", () => {
    const input = Buffer.concat([
      Buffer.from(`\ufeff${good}\r\n\r\n \t\n{"call": 2023,,}\r\n{\n[]\n`),
      Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]),
      Buffer.from(JSON.stringify({ ...demo, round: "1", rounds: 1 })),
    ]);
    const { status, records } = batch(input);
    expect(records).toEqual([
      expect.objectContaining({ line: 1, findings: expect.any(Array) }),
      { line: 4, error: { message: 'is not JSON: unexpected token at column 15: {"call": 2023,,}' } },
      { line: 5, error: { message: expect.stringMatching(/^is not JSON: it ends in the middle/) } },
      { line: 6, error: { message: "expected an object, got a list", issues: [expect.anything()] } },
      { line: 7, error: { message: "is not UTF-8 text" } },
      {
        line: 8,
        error: {
          message: "round: expected a whole number, got text (+1)",
          issues: [
            { code: "value.wrong-type", path: ["round"], params: { expected: "whole-number", received: "text" } },
            expect.objectContaining({ code: "key.unknown", path: ["rounds"] }),
          ],
        },
      },
    ]);
    expect(status).toBe(1);
  });

  it("takes options of a line, and those of the command before them", () => {
    const line = (options: object) => JSON.stringify({ application: demo, options });
    const rates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
    const input = [line({ baseRates: rates }), line({}), line({ baseRates: { staff: { 9: 1 } } })].join("\n");
    const totals = (...args: readonly string[]) =>
      batch(input, "--records", "verdict", ...args).records.map(({ total, error }) => total ?? error);
    const refused = expect.objectContaining({ message: 'options.baseRates.staff.9: unknown key "9"' });
    expect(totals()).toEqual(["35562.50", undefined, refused]);
    // Each of them has the total that the command's own base rates give.
    expect(totals("--base-rates", "fixtures/demo/base-rates.json")).toEqual(["35562.50", "35562.50", refused]);
    const others = JSON.stringify({ ...rates, staff: { 1: 140, 2: 125, 3: 110 } });
    expect(totals("--base-rates", others)[0]).toBe(totals("--base-rates", others)[1]);
    expect(totals("--base-rates", others)[0]).not.toBe("35562.50");
  });

  it("shows control characters of a line by their codes", () => {
    expect(batch('{"call": \u009b31m}').records).toMatchObject([
      { error: { message: expect.stringContaining("\\u009b31m") } },
    ]);
  });

  it.each(["1", "2"])("writes to a file what it prints, with %s jobs", (jobs) => {
    const file = path.join(scratch, `out-${jobs}.ndjson`);
    const input = `${good}\n`.repeat(200);
    const printed = batch(input, "--jobs", jobs);
    expect(batch(input, "--jobs", jobs, "-o", file)).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(file, "utf8")).toBe(printed.stdout);
    ka1(["batch", "--format", "csv", "-o", file], { input: good });
    expect(readFileSync(file, "utf8")).toBe(ka1(["batch", "--format", "csv"], { input: good }).stdout);
  });

  it.each([
    ["a workbook", () => ka1(["template", "2026", "KA122-SCH", "-o", path.join(scratch, "binary.xlsx")])],
    ["text in UTF-16", () => writeFileSync(path.join(scratch, "binary.xlsx"), Buffer.from(`\ufeff${good}`, "utf16le"))],
  ])("refuses %s once, by its name", (_, make) => {
    const file = path.join(scratch, "binary.xlsx");
    make();
    const { status, stdout, stderr } = ka1(["batch", file]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.replaceAll(/\s+/g, " ")).toMatch(/binary\.xlsx: is a workbook or another binary file.+UTF-8 text/);
  });

  it("writes over no input, and says where it cannot write", () => {
    const file = path.join(scratch, "both.ndjson");
    writeFileSync(file, good);
    expect(ka1(["batch", file, "-o", file]).status).toBe(2);
    expect(readFileSync(file, "utf8")).toBe(good);
    expect(batch(good, "-o", path.join(scratch, "none/out.ndjson"))).toMatchObject({
      ...{ status: 2, stdout: "", stderr: expect.stringContaining("cannot be written") },
    });
  });

  it("says it in another language", () => {
    const { records } = batch("[]", "--lang", "pl");
    expect(records).toMatchObject([{ line: 1, error: { message: expect.not.stringContaining("expected") } }]);
  });

  it("lists no more issues than anybody reads", () => {
    const keys = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`key${index}`, 1]));
    const [record] = batch(JSON.stringify({ ...demo, ...keys })).records;
    expect(record).toMatchObject({ error: { message: expect.stringContaining("(+249)"), issues: { length: 100 } } });
  });

  it.each([
    ["an empty file", ""],
    ["blank lines", "\n\r\n  \n"],
  ])("gives nothing, and exit 0, for %s", (_, input) => {
    expect(batch(input)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(batch(input, "-", "--jobs", "2")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("counts from the line that it is told", () => {
    expect(batch("\n{\n", "--first-line", "1001").records).toMatchObject([{ line: 1002 }]);
  });

  it("gives exit 0 for a project that is not eligible", () => {
    const { status, records } = batch(
      JSON.stringify({ ...demo, flows: [], preparatoryVisits: [], exceptionalCosts: [] }),
    );
    expect(records).toMatchObject([{ verdict: expect.not.stringMatching(/^eligible$/) }]);
    expect(status).toBe(0);
  });

  it.each([
    ["a file that is not there", ["no-such-file.ndjson"], "no such file"],
    ["a directory", ["src"], "is a directory"],
    ["a file that has no base rates", ["-", "--base-rates", "package.json"], "unknown key"],
    ["no jobs", ["-", "--jobs", "0"], "whole number from 1"],
    ["half a job", ["-", "--jobs", "1.5"], "whole number from 1"],
  ])("refuses %s with exit 2", (_, args, message) => {
    const { status, stdout, stderr } = batch(good, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("goes on after a line that is too long", () => {
    const huge = Buffer.alloc(32 * 1024 * 1024 + 1, "x");
    const file = path.join(scratch, "huge.ndjson");
    writeFileSync(file, Buffer.concat([Buffer.from("[]\n"), huge, Buffer.from("\n[]\n"), huge]));
    expect(batch("", file).records).toMatchObject([
      { line: 1, error: { message: "expected an object, got a list" } },
      { line: 2, error: { message: "larger than 32 MiB" } },
      { line: 3, error: { message: "expected an object, got a list" } },
      { line: 4, error: { message: "larger than 32 MiB" } },
    ]);
  });

  it.skipIf(process.platform === "win32").each(["1", "2"])(
    "ends in silence where its reader stops reading, with %s jobs",
    (jobs) => {
      const input = `${good}\n`.repeat(70);
      const command = `"${process.execPath}" "${path.join(root, "dist/cli.js")}" batch --jobs ${jobs} | head -n 1`;
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { input, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
      expect(recordsIn(stdout)).toMatchObject([{ line: 1, verdict: expect.any(String) }]);
    },
  );

  it.each(["1", "2"])("takes no more than it can give where its reader does not read, with %s jobs", async (jobs) => {
    // Input that waits in pipes, in streams and as results: some hundred kilobytes. Endless input would soon be more.
    const most = 4 * 1024 * 1024;
    const child = spawn(process.execPath, [path.join(root, "dist/cli.js"), "batch", "--jobs", jobs]);
    const lines = `${good}\n`.repeat(10);
    let accepted = 0;
    const feed = () => {
      child.stdin.write(lines, (error) => {
        if (error) return;
        accepted += lines.length;
        feed();
      });
    };
    // The pipe breaks when the command is killed.
    child.stdin.on("error", () => {});
    feed();
    await once(child.stdout, "readable");
    for (let before = 0; before < accepted && accepted < most; ) {
      before = accepted;
      await wait(1000);
    }
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    expect(accepted).toBeLessThan(most);
  });

  it.skipIf(process.platform === "win32").each(["1", "2"])(
    "ends on Ctrl-C with whole records, as one that was interrupted, with %s jobs",
    async (jobs) => {
      const child = spawn(process.execPath, [path.join(root, "dist/cli.js"), "batch", "--jobs", jobs]);
      const ended = once(child, "exit");
      let [stdout, stderr] = ["", ""];
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      child.stdin.write(`[]\n${good}\n{"not": "complete`);
      // Input is answered as it comes, while more may come.
      for await (const chunk of child.stdout) {
        stdout += chunk;
        if (recordsSoFar(stdout) === 2) child.kill("SIGINT");
      }
      expect(await ended).toEqual([null, "SIGINT"]);
      expect(recordsIn(stdout)).toMatchObject([{ line: 1 }, { line: 2 }]);
      expect([stdout.at(-1), stderr]).toEqual(["\n", ""]);
    },
  );

  it("has its record in its help", () => {
    expect(ka1(["batch", "--help"]).stdout).toContain('{ "line": 1, "reference": "...", "verdict": "eligible"');
  });
});

describe("the progress of a batch", () => {
  it("overwrites itself, now and then, and leaves nothing", async () => {
    const written: string[] = [];
    const times = [0, 500, 600, 1000, 1000];
    const screen = { columns: 80, write: (text: string) => written.push(text) > 0 };
    const progress = progressOn(screen, await wordsOf("en"), 400, () => times.shift() ?? 1000);
    progress.show({ count: 10, failed: 0, endByte: 100 });
    progress.show({ count: 11, failed: 0, endByte: 110 });
    progress.show({ count: 20, failed: 1, endByte: 200 });
    progress.clear();
    expect(written).toEqual([
      "\r25 %, 10 done, 0 failed, 20 per second\u001b[K",
      "\r50 %, 20 done, 1 failed, 20 per second\u001b[K",
      "\r\u001b[K",
    ]);
  });

  it("speaks the language, and never goes beyond the screen", async () => {
    const written: string[] = [];
    const screen = { columns: 20, write: (text: string) => written.push(text) > 0 };
    progressOn(screen, await wordsOf("pl"), undefined, () => 0).show({ count: 10, failed: 3, endByte: 100 });
    expect(written).toEqual(["\rgotowe: 10, błędne:\u001b[K"]);
  });
});

/** Debian's `moreutils` has another program of this name. */
const hasParallel = /GNU parallel/.test(spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout ?? "");
const hasShell = process.platform !== "win32";
if (!hasParallel) console.warn("SKIPPED, not tested here: docs/batch.md on GNU parallel (apt-get install parallel)");

const docs = readFileSync(path.join(root, "docs/batch.md"), "utf8");

describe("the records of docs/batch.md", () => {
  const named = { reference: "2023/17", ...course };
  const lines = [JSON.stringify(named), '{"call": 2023,,}', JSON.stringify({ ...named, round: "1", rounds: 1 })];
  const baseRates = path.join(scratch, "course-rates.json");
  writeFileSync(baseRates, JSON.stringify({ staff: { 2: 125 } }));
  const [inShort = "", compact = ""] = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");

  it("are what the command prints", () => {
    const printed = (kind: string) => batch(lines.join("\n"), "--records", kind, "--base-rates", baseRates);
    expect(inShort).toBe(printed("verdict").stdout);
    expect(JSON.parse(compact)).toEqual(printed("compact").records[0]);
    expect(printed("full").records[0]).toEqual({ line: 1, reference: "2023/17", result: expect.any(Object) });
  });

  it("have both ends where they are asked for and the base rates are not known", () => {
    const { stdout } = batch(lines[0] ?? "", "--records", "verdict", "--range");
    expect(docs).toContain(stdout.match(/"range":.*\}(?=\}\n)/)?.[0]);
  });
});

describe("the commands of docs/batch.md", () => {
  const [, parallel = ""] = /```sh\n(parallel .*)\n```/.exec(docs) ?? [];
  const [, piped = ""] = /pipe\(\n\s*"(.*)",/.exec(docs) ?? [];

  /** Runs a shell line in which `ka1` is the built command. */
  function shell(line: string, input: string) {
    const bin = path.join(scratch, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      path.join(bin, "ka1"),
      `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "dist/cli.js")}" "$@"\n`,
    );
    chmodSync(path.join(bin, "ka1"), 0o755);
    writeFileSync(path.join(scratch, "applications.ndjson"), input);
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env["PATH"]}` };
    return spawnSync("sh", ["-c", line], { cwd: scratch, env, input, encoding: "utf8" });
  }

  it.skipIf(!hasParallel)("give on GNU parallel what one process gives", () => {
    // More lines than a block has, and most of them short.
    const lines = Array.from({ length: 1040 }, (_, index) => (index % 260 === 250 ? named(`School ${index}`) : "{"));
    const input = `${lines.join("\n")}\n`;
    const { status, stderr } = shell(parallel, input);
    expect([status, stderr]).toEqual([2, ""]);
    expect(readFileSync(path.join(scratch, "results.ndjson"), "utf8")).toBe(batch(input).stdout);
  });

  it.skipIf(!hasShell)("let error records through in Spark's pipe, and stop on what cannot be run", () => {
    expect(shell(piped, "{\n")).toMatchObject({ status: 0, stdout: expect.stringContaining('{"line":1,"error"') });
    expect(shell(piped.replace("ka1 batch", "ka1 batch no-such-file"), "").status).not.toBe(0);
  });

  it.skipIf(!hasShell)("are there", () => {
    expect([parallel, piped]).toEqual([expect.stringContaining("ka1 batch"), expect.stringContaining("ka1 batch")]);
    execFileSync("sh", ["-n", "-c", parallel]);
  });
});
