import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
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
      for (const place of [
        "submittedAt",
        "applicant\\.accreditation",
        "project\\.startDate",
        "project\\.durationMonths",
        "A · durationDays",
        "(all flows|wszystkie przepływy)",
      ]) {
        expect(stdout).toMatch(new RegExp(`(error|błąd): ${place}: .+\\n  PG-2023, (p|s)\\. \\d+, ["„]`));
      }
      // The footnote that counts experts in is cited beside the limit.
      expect(stdout).toMatch(/PG-2023, [ps]\. 112, .+\n {2}PG-2023, [ps]\. 105, .+ \(I2\)\n/);
    }
  });

  it("prints the contract's object with --json, whatever the language", () => {
    const { status, stdout } = ka1(["check", consortium, "--json", "--lang", "pl"]);
    const application = applicationOf(fixture(consortiumFixture));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(checkEligibility(application))));
    expect(status).toBe(0);
  });

  it("never shows what is undetermined as eligible, and names what is missing", () => {
    const { round: _, project: __, ...application } = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
    const { status, stdout } = ka1(["check", "-"], { input: JSON.stringify(application) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Not decided\./);
    expect(stdout).toMatch(/Not decided, for lack of:\n/);
  });

  it("tells the deadline of an application that is not submitted yet", () => {
    const application = { ...applicationOf(fixture("2023/KA122-SCH/whole-application/demo")), submittedAt: undefined };
    const input = JSON.stringify(application);
    const { status, stdout } = ka1(["check", "-"], { input });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "note: submittedAt: The application is not submitted yet; the deadline is 23 February 2023 at 12:00 (Brussels time).\n",
    );
    expect(ka1(["check", "-", "--lang", "pl"], { input }).stdout).toContain("upływa 23 lutego 2023 o godz. 12:00");
  });

  /** A plan with many gaps. */
  const sketch = {
    call: 2026,
    action: "KA122-SCH",
    applicant: { country: "PL", type: "school" },
    flows: [
      { id: "HISZPANIA", activity: "group-mobility-of-pupils", destination: "ES", participants: 20, distanceKm: 2000 },
      { id: "JOB", activity: "job-shadowing", destination: "FI", participants: 3, durationDays: 5, distanceKm: 1100 },
    ],
  };

  it.each([
    ["en", "HISZPANIA · durationDays (Days of the activity, without travel: 2 to 30 days, travel excluded)"],
    [
      "en",
      "HISZPANIA · venueKind (Venue: hosting-organisation – at the hosting organisation; elsewhere-in-hosting-country – elsewhere in the hosting country; eu-institution – at an EU institution)",
    ],
    ["en", "HISZPANIA · learnerCountries (Countries of the learners: of at least 2 countries)"],
    ["en", "JOB · mentors (Mentors: at most 2 persons for each mentor at a time)"],
    [
      "en",
      "applicant.accreditation (Erasmus accreditation: none; individual – For an individual organisation; coordinator – For a consortium coordinator)",
    ],
    ["en", "applicant.applicationsThisRound (Applications in this round: at most 1)"],
    [
      "en",
      "applicant.grants (Other KA1 grants: at most 3 in 5 consecutive calls, from call 2021 on; at most 2 in one call, memberships of consortia counted; without any, an empty list: [])",
    ],
    ["en", "HISZPANIA · accompanyingPersons (Accompanying persons: without any, an empty list: [])"],
    [
      "en",
      "round (Selection round: 1: deadline 19 February 2026 at 12:00 Brussels time, start from 1 June 2026 to 31 December 2026; 2: deadline 1 October 2026 at 12:00 Brussels time, start from 1 January 2027 to 31 May 2027)",
    ],
    [
      "en",
      "project.startDate (Start of the project: round 1: from 1 June 2026 to 31 December 2026; round 2: from 1 January 2027 to 31 May 2027)",
    ],
    ["en", "project.durationMonths (Duration of the project: 6 to 18 months)"],
    ["pl", "HISZPANIA · durationDays (Dni działania, bez podróży: od 2 do 30 dni bez podróży)"],
    ["pl", "project.durationMonths (Czas trwania projektu: od 6 do 18 miesięcy)"],
    [
      "pl",
      "applicant.accreditation (Akredytacja Erasmus: none – Brak; individual – Dla pojedynczej organizacji; coordinator – Dla koordynatora konsorcjum)",
    ],
  ])("in %s, says of what is missing what is known: %s", (lang, said) => {
    const { status, stdout } = ka1(["check", "-", "--lang", lang], { input: JSON.stringify(sketch) });
    expect(status).toBe(1);
    expect(stdout).toContain(said);
  });

  it("names the field beside the path of an issue, of base rates too, and nothing beside a part that holds fields", () => {
    const input = JSON.stringify({ ...sketch, applicant: { country: "Poland", nam: "x" } });
    const { status, stderr } = ka1(["check", "-"], { input });
    expect(status).toBe(2);
    expect(stderr).toContain("applicant.country (Country): expected");
    expect(stderr).toContain('applicant.nam: unknown key "nam"');
    expect(ka1(["check", "-", "--lang", "pl"], { input }).stderr).toContain("applicant.country (Kraj): ");
    const rates = ["--base-rates", '{"staff":{"1":"x"}}'];
    expect(ka1(["check", "-", ...rates], { input: JSON.stringify(sketch) }).stderr).toContain(
      "--base-rates: staff.1 (Country group 1): expected",
    );
  });

  it("tells both limits of a call between two guides, and what a chosen round asks", () => {
    const of = (change: object) => ka1(["check", "-"], { input: JSON.stringify({ ...sketch, ...change }) }).stdout;
    // Of courses, 2023 prints 2 to 30 days and 2025 2 to 10.
    const course = { id: "C", activity: "courses-and-training", destination: "ES", participants: 1, distanceKm: 2000 };
    expect(of({ call: 2024, flows: [course] })).toContain(
      "C · durationDays (Days of the activity, without travel: 2 to 30 (call 2023) / 10 (call 2025) days, travel excluded)",
    );
    expect(of({ round: 1 })).toContain(
      "project.startDate (Start of the project: from 1 June 2026 to 31 December 2026)",
    );
    expect(of({ action: "KA121-SCH" })).toContain(
      "project.durationMonths (Duration of the project: 15 months; 24 once the project is extended)",
    );
  });

  it("fits into 80 columns", () => {
    for (const lang of ["en", "pl"]) {
      const options = { input: JSON.stringify({ ...sketch, project: { durationMonths: 3 } }), columns: 80 };
      const { stdout } = ka1(["assess", "-", "--lang", lang], options);
      // A passage is not broken; all the rest is.
      const long = stdout.split("\n").filter((line) => [...line].length > 80 && !/^ {2}PG-2026, /.test(line));
      expect(long).toEqual([]);
    }
  });
});

describe("ka1 assess", () => {
  it("gives the verdict and the budget first, then findings and manual checks; plain ka1 FILE does the same", () => {
    const { status, stdout } = ka1(["assess", eligible, ...rates]);
    expect(status).toBe(0);
    const verdict = "Nothing found that speaks against it; ";
    const places = [verdict, "Grant: 35,562.50 EUR", "note: ", "For a person to check:"].map((text) =>
      stdout.indexOf(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(ka1([eligible, ...rates]).stdout).toBe(stdout);
  });

  it("sets activities side by side where the table of the form is wider than the terminal", () => {
    const { stdout } = ka1(["calculate", eligible, ...rates], { columns: 80 });
    expect(stdout).toMatch(/\nOrganisational +700\.00 +300\.00 +1,800\.00 +700\.00 +3,500\.00\nsupport\n/);
    expect(ka1(["calculate", eligible, ...rates], { columns: 121 }).stdout).toMatch(
      /\nJob shadowing +700\.00 +1,974\.00 /,
    );
  });

  it("gives a verdict and a budget of a consortium of a metropolitan association", () => {
    const { status, stdout } = ka1(["assess", consortium, "--json"]);
    const application = applicationOf(fixture(consortiumFixture));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assess(application))));
    expect([status, JSON.parse(stdout).eligibility.verdict]).toEqual([0, "eligible"]);
    expect(JSON.parse(stdout).range.minimum.total).toMatch(/^\d+\.\d\d$/);
    // What is awarded is the agency's allocation.
    expect(ka1(["assess", consortium]).stdout).toMatch(/\nEstimated budget: [\d,]+\.\d\d to [\d,]+\.\d\d EUR\n/);
    expect(ka1(["assess", consortium, "--lang", "pl"]).stdout).toMatch(
      /\nSzacowany budżet: od [\d\u00a0]+,\d\d do [\d\u00a0]+,\d\d EUR\n/,
    );
  });

  it("prices the same plan under another call, and shows the difference by category", () => {
    const { stdout } = ka1(["assess", eligible, ...rates, "--call", "2024"]);
    // Travel: 21 persons at 275, now 309, and 10 with green travel at 210, now 285: 5775 + 2100, 6489 + 2850.
    expect(stdout).toContain("The same plan under call 2023 and call 2024, EUR");
    expect(stdout).toContain("The base rates of --base-rates are used for both call 2023 and call 2024.");
    expect(stdout).toMatch(/Organisational support +3,500\.00 +3,500\.00 +0\.00/);
    expect(stdout).toMatch(/Travel +7,875\.00 +9,339\.00 +\+1,464\.00/);
    // The dates are moved; nothing was submitted, so the deadline is told.
    expect(stdout).toContain("the deadline is 20 February 2024 at 12:00 (Brussels time)");
    expect(stdout).not.toContain("for lack of");
    // What the guides of 2023 and 2025 pay differently is not decided for 2024.
    expect(stdout).toContain(
      "error: GROUP-ES: Preparatory visits: 1,150.00 EUR by call 2023, 1,360.00 EUR by call 2025.",
    );
    expect(stdout).toMatch(/Preparatory visits +1,150\.00 +\? +\?\n/);
    expect(ka1(["assess", eligible, "--call", "2035"]).status).toBe(2);
    const withoutRates = ka1(["assess", eligible, "--call", "2024"]).stdout;
    expect(withoutRates.match(/^ +2023 +2024 /gm)).toHaveLength(1);
    expect(withoutRates).toMatch(/^Individual support, at most +[\d,.]+ /m);
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

describe("ka1 assess of a half-filled file", () => {
  const job = {
    id: "JOB",
    activity: "job-shadowing",
    destination: "FI",
    participants: 2,
    durationDays: 5,
    travelDays: 2,
    distanceKm: 600,
  };
  const open = { id: "SPAIN", destination: "ES", participants: 10 };
  const half = {
    call: 2026,
    action: "KA122-SCH",
    applicant: { country: "PL", type: "school" },
    flows: [job, open],
  } as const;
  const staff = ["--base-rates", '{"staff":{"1":141}}'];
  const assessed = (application: object, ...args: string[]) =>
    ka1(["assess", "-", ...args], { input: JSON.stringify(application), columns: 80 });

  // 2 × 350 organisational, 2 × 7 days × 141, 2 × 309 travel: 700 + 1974 + 618 = 3292.
  it.each([
    [
      "en",
      "A draft, not complete yet: at least 3,292.00 EUR.",
      "JOB: 3,292.00 EUR",
      "SPAIN: no amount yet, ",
      "Activity type",
    ],
    [
      "pl",
      "Wersja robocza, jeszcze niekompletna: co najmniej 3\u00a0292,00 EUR.",
      "JOB: 3\u00a0292,00 EUR",
      "SPAIN: jeszcze bez kwoty, ",
      "Rodzaj działania",
    ],
  ])(
    "in %s, says that it is a draft, what is priced, and what the rest needs",
    (lang, first, priced, unpriced, label) => {
      const { status, stdout, stderr } = assessed(half, "--lang", lang, ...staff);
      expect([status, stderr]).toEqual([1, ""]);
      expect(stdout.split("\n")[0]).toBe(first);
      expect(stdout).toContain(`\n${priced}\n${unpriced}`);
      expect(stdout).toContain(`\n  - SPAIN · activity (${label}: job-shadowing – `);
      // What is asked beside what is missing, with its limits.
      expect(stdout).toMatch(/\n {2}- project\.durationMonths \(.+6 (to|do) 18/);
      expect(stdout.split("\n").filter((line) => [...line].length > 80 && !/^ {2}PG-2026, /.test(line))).toEqual([]);
    },
  );

  it("prints the library's draft assessment with --json, which is an assessment as far as it goes", () => {
    const { status, stdout } = assessed(half, "--json", "--lang", "pl", ...staff);
    const printed = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(printed).toEqual(JSON.parse(JSON.stringify(assessDraft(half, { baseRates: { staff: { 1: 141 } } }))));
    expect(printed).toMatchObject({
      isComplete: false,
      missing: [["flows", 1, "activity"]],
      total: { amount: "3292.00", atLeast: true },
      eligibility: { verdict: "undetermined" },
    });
  });

  it("tells what is missing beside the flows, with the choices where there is no call yet", () => {
    const { status, stdout } = assessed({});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^A draft, not complete yet\.\n/);
    expect(stdout).toContain("Still missing:\n  - call (Call: 2021; ");
    expect(stdout).toContain("\n  - action (Action: KA122-SCH – ");
    expect(stdout).toContain("\n  - applicant.country (Country)\n");
    // An amount has a code of its own where it is not there.
    const cost = assessed({ ...half, exceptionalCosts: [{ type: "entry-requirements", flow: "JOB", persons: 1 }] });
    expect(cost.status).toBe(1);
    expect(cost.stdout).toContain("\n  - exceptional cost 1 (JOB) · realCost (");
  });

  it("is whole once nothing is missing", () => {
    const { stdout } = assessed({ ...half, flows: [job] }, ...staff);
    expect(stdout).toContain("Grant: 3,292.00 EUR");
    expect(stdout).not.toContain("A draft");
  });

  it("refuses values that are wrong, and lists what is missing with them", () => {
    const { status, stdout, stderr } = assessed({ ...half, flows: [{ ...job, participants: "x" }, open] });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("flows[0].participants (Participants): expected");
    expect(stderr).toContain("flows[1].activity (Activity type): missing");
    for (const broken of [[], { ...half, action: null }, { ...half, flows: [null] }]) {
      expect(assessed(broken).status).toBe(2);
    }
    expect(assessed(half, "--base-rates", '{"staff":{"1":"x"}}').status).toBe(2);
  });

  it("is an answer of assess alone, and of the plan's own call", () => {
    const input = JSON.stringify(half);
    for (const args of [
      ["check", "-"],
      ["calculate", "-"],
      ["explain", "-"],
      ["assess", "-", "--call", "2025"],
    ]) {
      const { status, stderr } = ka1(args, { input });
      expect([status, stderr]).toEqual([
        2,
        "standard input: flows[1].activity (Activity type): missing; expected text\n",
      ]);
    }
  });
});

describe("base rates that nobody knows", () => {
  const flow = {
    id: "JOB",
    activity: "job-shadowing",
    participants: 2,
    durationDays: 5,
    travelDays: 2,
    distanceKm: 600,
  };
  const flows = [
    { ...flow, destination: "FI" },
    { ...flow, id: "ES", destination: "ES" },
  ];
  const plan = { call: 2026, action: "KA122-SCH", applicant: { country: "PL", type: "school" }, flows };
  const said = (command: string, lang: string, application: object = plan) =>
    ka1([command, "-", "--lang", lang], { input: JSON.stringify(application), columns: 80 }).stdout;

  it.each([
    ["assess", "en", "ka1 base-rate - FLOW AMOUNT", "error: Base rates of the National Agency of PL"],
    ["calculate", "en", "ka1 base-rate - FLOW AMOUNT", "error: Base rates of the National Agency of PL"],
    ["assess", "pl", "ka1 base-rate - PRZEPŁYW KWOTA", "błąd: Stawki bazowe agencji narodowej (PL)"],
    ["calculate", "pl", "ka1 base-rate - PRZEPŁYW KWOTA", "błąd: Stawki bazowe agencji narodowej (PL)"],
  ])(
    "%s in %s tells once how to bring them, after the budget, and all of an agency in one finding",
    (command, lang, readOff, finding) => {
      const stdout = said(command, lang);
      const option = `  --base-rates '{"staff":{"1":…,"2":…}}'\n`;
      for (const text of [option, `  ${readOff}\n`, finding]) expect(stdout.split(text)).toHaveLength(2);
      const places = ["EUR\n", option, readOff, finding].map((text) => stdout.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const oneLine = stdout.replace(/\n +/g, " ");
      expect(oneLine).toMatch(/ 1 \((od )?107[.,]00 (to|do) 191[.,]00\), .+ 2 \((od )?95[.,]00 (to|do) 169[.,]00\)\./);
    },
  );

  it("says nothing of it where the rates are there, and reads none off a draft", () => {
    const known = ["--base-rates", '{"staff":{"1":141,"2":125}}'];
    const { stdout } = ka1(["assess", "-", ...known], { input: JSON.stringify(plan) });
    expect(stdout).not.toContain("…");
    const draft = said("assess", "en", { ...plan, flows: [...flows, { id: "NEW" }] });
    expect(draft).toContain(`  --base-rates '{"staff":{"1":…,"2":…}}'\n`);
    // The command takes a whole application only.
    expect(draft).not.toContain("ka1 base-rate");
  });
});
