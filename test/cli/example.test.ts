import { describe, expect, it } from "vitest";
import { calls } from "../../src/index.js";
import { assessApplication } from "../../src/node/index.js";
import { ka1 } from "./run.js";

/** Rates inside the range of every call: those of no agency in particular. */
const baseRates = { staff: { 1: 150, 2: 140, 3: 110 }, learners: { 1: 60, 2: 55, 3: 45 } };

const all = calls().flatMap(({ call, actions }) => actions.map((action): [number, string] => [call, action]));

/** What no edition at hand decides in the calls between two others. */
const isBetween = (call: number) => call === 2022 || call === 2024;

describe("ka1 example", () => {
  it.each(all)("prints a whole and eligible application: %s %s", async (call, action) => {
    const { status, stdout } = ka1(["example", String(call), action]);
    expect(status).toBe(0);
    const example = JSON.parse(stdout);
    expect(example).toMatchObject({ call, action, $schema: expect.stringMatching(/application\.json$/) });
    expect([example.title, example.notes].every((text) => text.length > 0)).toBe(true);

    const answer = await assessApplication(stdout, { baseRates });
    if (!answer.success) throw new Error(JSON.stringify(answer.issues));
    const { eligibility, findings, grant } = answer.assessment;
    const unknown = eligibility.checks.filter(({ status: outcome }) => outcome === "unknown");
    // What a person may fill in is filled in: only the call itself leaves things open.
    expect(unknown.flatMap(({ missing = [] }) => missing)).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    if (isBetween(call)) expect(errors.filter((code) => code !== "amount.undecided")).toEqual([]);
    else {
      expect(errors).toEqual([]);
      expect(eligibility.verdict).toBe("eligible");
      expect(grant.total === undefined).toBe(action.startsWith("KA120"));
    }
  });

  it("takes KA122-SCH where no action is named, and a kind of action for that of schools", () => {
    expect(JSON.parse(ka1(["example", "2026"]).stdout).action).toBe("KA122-SCH");
    expect(JSON.parse(ka1(["example", "2026", "ka121"]).stdout).action).toBe("KA121-SCH");
  });

  it("speaks to its reader in the language", () => {
    const english = JSON.parse(ka1(["example", "2026"]).stdout);
    const polish = JSON.parse(ka1(["example", "2026", "--lang", "pl"]).stdout);
    expect(polish.title).toBe("Przykład: KA122-SCH, zaproszenie 2026");
    expect(english.title).toBe("An example: KA122-SCH, call 2026");
    const withoutWords = ({ title: _, notes: __, flows, ...rest }: typeof english) => ({
      ...rest,
      flows: flows.map(({ notes: ___, ...flow }: { readonly notes: string }) => flow),
    });
    expect(withoutWords(polish)).toEqual(withoutWords(english));
  });

  it("names what there is instead", () => {
    expect(ka1(["example", "2019"])).toMatchObject({ status: 2, stdout: "" });
    expect(ka1(["example", "2026", "KA122-SHC"]).stderr).toBe(
      'There is no action "KA122-SHC" in this call; you may mean KA122-SCH.\n',
    );
    expect(ka1(["example", "2026", "KA131"]).stderr).toContain("the actions are KA122-SCH");
    expect(ka1(["example"]).stderr).toContain("<call> is missing.");
  });
});
