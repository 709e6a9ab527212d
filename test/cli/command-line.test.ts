import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.js";
import { wordsOf } from "../../src/cli/words/words.js";
import { calls, knownSources, ratesFile, rateTable, verifyRates } from "../../src/index.js";
import { ka1 } from "./run.js";

async function languageFor(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return (await readCommandLine(args, env)).output.lang;
}

describe("the language", () => {
  it.each([
    [["--lang", "en"], { KA1_LANG: "pl", LC_ALL: "pl_PL.UTF-8" }, "en"],
    [["rates", "--lang=pl", "2026"], {}, "pl"],
    [["--lang", "PL"], {}, "pl"],
    [[], { KA1_LANG: "pl", LC_ALL: "en_GB.UTF-8" }, "pl"],
    [[], { KA1_LANG: "", LC_ALL: "pl_PL.UTF-8" }, "pl"],
    [[], { LC_ALL: "", LC_MESSAGES: "", LANG: "pl_PL" }, "pl"],
    [[], { LC_ALL: "C", LANG: "pl_PL" }, "en"],
    [[], { LANG: "de_DE.UTF-8" }, "en"],
    [[], {}, "en"],
  ] as const)("is the flag's, then KA1_LANG's, then the locale's, then English: %j %j", async (args, env, language) => {
    expect(await languageFor(args, env)).toBe(language);
  });

  it("must be one that is spoken, where an author names it", async () => {
    await expect(languageFor(["--lang", "de"], {})).rejects.toThrow('--lang: "de" is not one of en, pl.');
    await expect(languageFor(["--lang"], {})).rejects.toThrow("--lang");
    await expect(languageFor([], { KA1_LANG: "xx", LANG: "pl" })).rejects.toThrow("KA1_LANG: „xx”");
  });

  it("is left in place where it is an argument", async () => {
    expect((await readCommandLine(["check", "--", "--lang"], {})).args).toEqual(["check", "--", "--lang"]);
  });
});

describe("colours", () => {
  it.each([
    [[], { NO_COLOR: "", FORCE_COLOR: "1" }, true],
    [[], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [["--no-color"], { NO_COLOR: "", FORCE_COLOR: "1" }, false],
    [["--color"], { NO_COLOR: "1" }, true],
    [[], { NO_COLOR: "", FORCE_COLOR: "" }, false],
    [[], { NO_COLOR: "", FORCE_COLOR: "0" }, false],
  ] as const)("are heard as people expect: %j %j", (args, env, isColoured) => {
    const { stdout } = ka1(["sources", "2026", ...args], { env });
    expect(stdout !== stripVTControlCharacters(stdout)).toBe(isColoured);
  });
});

describe("options that do not go together", () => {
  it.each([
    [["rates", "--agency", "PL"]],
    [["rates", "--partial"]],
    [["rates", "2026", "--partial"]],
    [["rates", "--compare", "2025"]],
    [["rates", "--export"]],
    [["rates", "2026", "--compare", "2025", "--export"]],
    [["distance", "Madrid, ES", "Rome, IT", "--csv", "-"]],
  ])("are refused with a sentence: %j", (args) => {
    const { status, stdout, stderr } = ka1(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^\S.+\n/);
  });
});

describe("what is exported", () => {
  it.each(calls().flatMap(({ call, fields }) => fields.map((field): [number, string] => [call, field])))(
    "is what --verify reads, and agrees: %i %s",
    (call, field) => {
      const file = ratesFile(call, field);
      expect(Object.keys(file?.cells ?? {}).length).toBeGreaterThan(100);
      expect(verifyRates(JSON.parse(JSON.stringify(file)))).toEqual([]);
    },
  );
});

describe("ka1 rates", () => {
  it("takes the field after the call", () => {
    expect(ka1(["rates", "2026", "VET", "--json"]).stdout).toBe(
      ka1(["rates", "2026", "--field", "VET", "--json"]).stdout,
    );
    expect(ka1(["rates", "2026", "ABC"]).status).toBe(2);
  });
});

describe("ka1 sources", () => {
  it("names every document with title and calls, and those of one call alone", () => {
    const all: typeof known = JSON.parse(ka1(["sources", "--json"]).stdout);
    const known = knownSources();
    expect(all).toEqual(known);
    expect(known.filter(({ title, calls: rest }) => title === "" || rest.length === 0)).toEqual([]);
    const { stdout } = ka1(["sources", "2026"]);
    expect(stdout).toContain("PG-2026");
    expect(stdout).not.toContain("PG-2021");
    expect(stdout).toContain("no address known");
    expect(ka1(["sources", "2026", "--lang", "pl"]).stdout).toMatch(
      /Wersja 1, 12\/11\/2025, po angielsku\n +adres nie jest/,
    );
    expect(ka1(["sources", "2019"]).status).toBe(2);
  });
});

describe("the remarks of the tables", () => {
  it("are there in Polish, each of them", async () => {
    const { messages } = await wordsOf("pl");
    const said = calls().flatMap(({ call, fields }) =>
      fields.flatMap((field) => (rateTable(call, field)?.cells ?? []).flatMap(({ note }) => note ?? [])),
    );
    expect(said.length).toBeGreaterThan(0);
    expect([...new Set(said)].filter((note) => messages.note(note) === note)).toEqual([]);
  });
});
