import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import { applicationOf, fixture } from "../fixtures.js";
import { ka1 } from "./run.js";

const eligible = "fixtures/demo/application.json";
const consortiumFixture = "2023/KA121-SCH/whole-application/metropolitan-consortium";
const consortium = `fixtures/${consortiumFixture}.input.json`;
const rates = ["--base-rates", "fixtures/demo/base-rates.json"];

/** Six faults at once: each must be reported, in one run, with its path and passage. */
const faulty = JSON.stringify({
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-23T12:00:01+01:00",
  applicant: { country: "PL", type: "school", accreditation: "individual", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2023-05-31", durationMonths: 19 },
  flows: [
    {
      id: "A",
      activity: "job-shadowing",
      destination: "DE",
      participants: 31,
      durationDays: 61,
      distanceKm: 600,
    },
  ],
});

describe("ka1 check", () => {
  it("says six different faults in one run, each with path and passage, in English and in Polish", () => {
    for (const lang of ["en", "pl"]) {
      const { status, stdout } = ka1(["check", "-", "--lang", lang], { input: faulty });
      expect(status).toBe(1);
      for (const path of [
        "submittedAt",
        "applicant.accreditation",
        "project.startDate",
        "project.durationMonths",
        "flows[0].durationDays",
        "flows",
      ]) {
        const pattern = new RegExp(`(error|błąd): ${path.replace(/[[\]]/g, "\\$&")}: .+\\n  PG-2023-PL, "`);
        expect(stdout).toMatch(pattern);
      }
    }
  });

  it("prints the contract's object with --json, whatever the language", () => {
    const { status, stdout } = ka1(["check", consortium, "--json", "--lang", "pl"]);
    const application = applicationOf(fixture(consortiumFixture));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(checkEligibility(application))));
    expect(status).toBe(0);
  });

  it("never shows what is undetermined as eligible, and names what is missing", () => {
    const application = { ...applicationOf(fixture("2023/KA122-SCH/whole-application/demo")), submittedAt: undefined };
    const { status, stdout } = ka1(["check", "-"], { input: JSON.stringify(application) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Not decided\./);
    expect(stdout).toMatch(/Not decided, for lack of:\n.+: submittedAt\n/);
  });
});

describe("ka1 assess", () => {
  it("gives the verdict and the budget first, then findings and manual checks; plain ka1 FILE does the same", () => {
    const { status, stdout } = ka1(["assess", eligible, ...rates]);
    expect(status).toBe(0);
    const verdict = "Nothing found that speaks against it; ";
    const places = [verdict, "Grant: 35,562.50 EUR", "warning: ", "For a person to check:"].map((text) =>
      stdout.indexOf(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(ka1([eligible, ...rates]).stdout).toBe(stdout);
  });

  it("gives a verdict and a budget of a consortium of a metropolitan association", () => {
    const { status, stdout } = ka1(["assess", consortium, "--json"]);
    const application = applicationOf(fixture(consortiumFixture));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assess(application))));
    expect([status, JSON.parse(stdout).eligibility.verdict]).toEqual([0, "eligible"]);
    expect(JSON.parse(stdout).range.minimum.total).toMatch(/^\d+\.\d\d$/);
    // What is awarded is the agency's allocation.
    expect(ka1(["assess", consortium]).stdout).toMatch(/\nEstimated budget: [\d,]+\.\d\d EUR\n/);
    expect(ka1(["assess", consortium, "--lang", "pl"]).stdout).toMatch(/\nSzacowany budżet: [\d\u00a0]+,\d\d EUR\n/);
  });

  it("prices the same plan under another call, and shows the difference by category", () => {
    const { stdout } = ka1(["assess", eligible, ...rates, "--call", "2024"]);
    // Travel: 21 persons at 275, now 309, and 10 with green travel at 210, now 285: 5775 + 2100, 6489 + 2850.
    expect(stdout).toContain("The same plan under call 2023 and call 2024, EUR");
    expect(stdout).toContain("The base rates of --base-rates are used for both call 2023 and call 2024.");
    expect(stdout).toMatch(/Organisational support +3,500\.00 +3,500\.00 +0\.00/);
    expect(stdout).toMatch(/Travel +7,875\.00 +9,339\.00 +\+1,464\.00/);
    // The dates are moved; only the deadline stays open, because nothing was submitted.
    expect(stdout).toMatch(/Not decided\..*\n[\s\S]*Not decided, for lack of:\n.+: submittedAt\n/);
    expect(stdout).not.toContain("error: ");
    expect(ka1(["assess", eligible, "--call", "2035"]).status).toBe(2);
    const withoutRates = ka1(["assess", eligible, "--call", "2024"]).stdout;
    expect(withoutRates).toMatch(/At the highest base rates\n +2023 +2024 /);
    expect(withoutRates).not.toContain("--base-rates are used");
  });

  it("says which place was taken for a name, and which others bear it", () => {
    expect(ka1(["assess", eligible, ...rates]).stdout).toContain('"Dublin, IE" was read as Dublin, Leinster, IE');
  });

  it("takes no place for a name that may mean several", () => {
    const application = JSON.parse(
      JSON.stringify(applicationOf(fixture("2023/KA122-SCH/travel/distance-of-named-places"))),
    );
    application.flows[0].venue = { place: "Halle", country: "BE" };
    const { status, stdout } = ka1(["calculate", "-", "--json", ...rates], { input: JSON.stringify(application) });
    const { findings, total } = JSON.parse(stdout);
    expect([status, total]).toEqual([1, undefined]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "place.ambiguous", path: ["flows", 0, "venue"] }));
  });
});
