import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { alignedTable } from "../../src/cli/table.js";
import { print } from "../../src/cli/terminal.js";
import { ka1, root } from "../cli/run.js";
import { readJson } from "../fixtures.js";
import { isLong, timeout } from "./runs.js";

const demo = "2023/KA122-SCH/whole-application/demo.input.json";
const scratch = mkdtempSync(path.join(tmpdir(), "ka1-hostile-"));

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(scratch, name);
  writeFileSync(target, content);
  return target;
}

const application = readJson(demo) as {
  readonly applicant: object;
  readonly flows: readonly [Readonly<Record<string, unknown>>];
};

/** Thousands of flows, each with several findings. */
const most = {
  ...application,
  preparatoryVisits: [],
  exceptionalCosts: [],
  flows: Array.from({ length: 15_000 }, (_, index) => ({
    id: `F${index}`,
    activity: "group-mobility-of-pupils",
    destination: "ES",
    participants: 1,
    durationDays: 5,
    travelDays: 9,
    accompanyingPersons: [{ persons: 1, durationDays: 6 }],
    courseFeeDays: 3,
    linguisticSupportParticipants: 1,
    inclusionCosts: 3,
  })),
};

/** What a shell would print, with the exit code of the command on the first line of standard error. */
function piped(args: string, reader: string) {
  const command = `"${process.execPath}" dist/cli.js ${args}`;
  const { stdout, stderr } = spawnSync("sh", ["-c", `{ ${command}; echo "exit $?" >&2; } | ${reader}`], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { stdout, stderr };
}

describe("ka1 in a pipe whose reader stops reading", { timeout }, () => {
  it.each([
    ["rates 2023", "head -1"],
    ["rates 2023 --json", "head -c 10"],
    [`explain fixtures/${demo}`, "head -1"],
    [`assess fixtures/${demo} --json`, "true"],
  ])("%s | %s: says nothing", (args, reader) => {
    expect(piped(args, reader).stderr).toMatch(/^exit [01]\n$/);
  });

  it("writes all of a long result into a pipe that is read", () => {
    const few = { ...most, flows: most.flows.slice(0, 300) };
    const { stdout } = ka1(["assess", "-", "--json"], { input: JSON.stringify(few) });
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(JSON.parse(stdout).grant.lines.length).toBe(300);
  });
});

describe("ka1 with a file that it cannot use", { timeout }, () => {
  const loop = path.join(scratch, "loop");
  symlinkSync(loop, loop);
  const folder = path.join(scratch, "folder.json");
  mkdirSync(folder);
  const text = JSON.stringify(application);

  it.each([
    ["a directory", folder, "is a directory"],
    ["a link to itself", loop, "cannot be read"],
    ["a file below a file", path.join(file("plain.json", text), "x"), "cannot be read"],
    ["a name with a null character", "a\u0000b", "cannot be"],
    ["zeros", file("zeros.json", new Uint8Array(1000)), "is not JSON"],
    ["a picture", file("picture.json", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")), "is not UTF-8"],
    ["a file that ends in a character", file("cut.json", Buffer.from('{"name": "Ł').subarray(0, -1)), "is not UTF-8"],
    ["a file that ends in a key", file("key.json", text.slice(0, text.indexOf('"flows"') + 4)), "ends in the middle"],
    ["two documents", file("two.json", `${text}\n${text}`), "unexpected token"],
    ["31 MB of spaces", file("spaces.json", " ".repeat(31_000_000)), "is empty"],
    ["a comment", file("comment.json", `// ours\n${text}`), "unexpected token"],
    ["10 000 lists in each other", file("deep.json", "[".repeat(10_000)), "ends in the middle"],
    [
      "10 000 lists, closed",
      file("deeper.json", "[".repeat(10_000) + "]".repeat(10_000)),
      "expected an object, got a list",
    ],
  ])("refuses %s with exit 2 and a line", (_, target, message) => {
    // A shell cannot pass a null character, but a program can try.
    if (target.includes("\u0000")) {
      expect(() => ka1(["check", target])).toThrow();
      return;
    }
    const { status, stdout, stderr } = ka1(["check", target]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n").length).toBe(1);
  });

  it("stops reading 100 MB of spaces", () => {
    const spaces = Buffer.alloc(100_000_000, " ");
    const { status, stderr } = ka1(["check", "-"], { input: spaces });
    expect([status, stderr]).toEqual([2, "standard input: larger than 32 MiB\n"]);
  });
});

describe("a very long result", { timeout }, () => {
  // Some seconds of work; what holds for every command is tested below.
  it.runIf(isLong)("is written whole by ka1 assess, which does not run out of arguments", () => {
    const { status, stdout, stderr } = ka1(["assess", "-"], { input: JSON.stringify(most) });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n").length).toBeGreaterThan(130_000);
  });

  it("is written whole by any command", () => {
    const lines = Array.from({ length: 300_000 }, (_, index) => String(index));
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    print("", lines);
    const written = write.mock.calls.map(([text]) => text).join("");
    write.mockRestore();
    expect(written).toBe(`\n${lines.join("\n")}\n`);
    expect(
      alignedTable(
        ["", ""],
        lines.map((line) => [line, line]),
        () => true,
      ).length,
    ).toBe(lines.length);
  });
});

/*
 * A cell of a spreadsheet that begins with = + - @ or a tab is a formula. No output of the command is a table that a
 * spreadsheet opens: `--json` is JSON, whose strings are in quotes and are exactly the input's; the rest is text for a
 * terminal, with control characters, tabs among them, shown by their codes. `distance --csv` only reads CSV. Anyone who
 * writes a CSV file from the JSON must quote what comes from the input.
 */
describe("names that a spreadsheet takes for formulas", { timeout }, () => {
  const names = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
  const input = JSON.stringify({
    ...application,
    preparatoryVisits: [],
    exceptionalCosts: [],
    applicant: { ...application.applicant, name: "=1+1" },
    flows: names.flatMap((name) =>
      [0, 1].map((index) => ({
        id: `${name}${index}`,
        activity: "courses-and-training",
        destination: "ES",
        participants: 1,
        durationDays: 10,
        distanceKm: 600,
        people: [name],
        course: name,
      })),
    ),
  });

  it("are strings in JSON, as the input has them", () => {
    const { grant, findings } = JSON.parse(ka1(["assess", "-", "--json"], { input }).stdout);
    const flows = (grant.lines as readonly { readonly flow: string }[]).map(({ flow }) => flow);
    const persons = (findings as readonly { readonly params: { readonly person?: string } }[]).map(
      ({ params }) => params.person,
    );
    for (const name of names) {
      expect(flows).toContain(`${name}0`);
      expect(persons).toContain(name);
    }
  });

  it.each(["assess", "check", "calculate", "explain"])(
    "hold no tab and no carriage return in the text of %s",
    (command) => {
      const { stdout, stderr } = ka1([command, "-"], { input });
      expect(stderr).toBe("");
      expect(stdout).not.toBe("");
      expect(stdout).not.toMatch(/[\t\r]/);
    },
  );

  it("have no output of the command to be formulas in: none writes CSV", () => {
    const { stdout } = ka1(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name as string);
    expect(commands).toEqual(expect.arrayContaining(["assess", "distance"]));
    const options = commands.flatMap((name) => ka1([name, "--help"]).stdout.match(/.*--\S*csv.*/gi) ?? []);
    expect(options.filter((line) => !line.includes("pairs from a CSV file"))).toEqual([]);
    expect(options.length).toBe(1);
  });
});
