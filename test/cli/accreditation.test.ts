import { describe, expect, it } from "vitest";
import { ka1 } from "./run.js";

/* An accreditation has no budget (Programme Guide 2026, p. 75): nothing is shown where others have one. */

const accreditation = {
  call: 2026,
  action: "KA120-SCH",
  submittedAt: "2026-09-15T10:00:00+02:00",
  applicant: {
    country: "SI",
    type: "school",
    accreditation: "none",
    applicationsThisRound: 1,
    yearsOfExperience: 5,
  },
};
const unknownCall = { call: 2035, action: "KA122-SCH", applicant: { country: "PL", type: "school" }, flows: [] };
const unknownAction = { ...unknownCall, call: 2026, action: "KA131-HED" };

/** A command about an application, in a terminal of 80 columns. */
function run(application: unknown, command: readonly string[], ...flags: readonly string[]) {
  const [name = "", ...args] = command;
  return ka1([...(name === "" ? [] : [name]), "-", ...args, ...flags], {
    input: JSON.stringify(application),
    columns: 80,
  });
}

describe.each([
  ["en", "An accreditation has no budget", "Nothing found that speaks against it"],
  ["pl", "Akredytacja nie ma budżetu", "Nie znaleziono przeszkód"],
])("an accreditation, in %s", (lang, note, verdict) => {
  it("is vetted, without a table of what is not known", () => {
    const { status, stdout } = run(accreditation, [""], "--lang", lang);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${verdict}`));
    expect(stdout).toContain(note);
    expect(stdout).not.toMatch(/ \?$|: \?|ka1 explain/m);
    for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(run(accreditation, ["check"], "--lang", lang)).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([["calculate"], ["explain"]])("has nothing for ka1 %s but the note, with exit 1", (command) => {
    const { status, stdout, stderr } = run(accreditation, [command], "--lang", lang);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^(note|uwaga): action: .*\n.*\n {2}PG-2026, (p|s)\. 75, .Erasmus accreditation: Who can apply\?.\n$/,
    );
    expect(stdout).toContain(note);
  });

  it("says what is missing, with what is known of it", () => {
    const {
      accreditation: _,
      applicationsThisRound: __,
      yearsOfExperience: ___,
      ...applicant
    } = accreditation.applicant;
    const { status, stdout } = run({ ...accreditation, applicant }, ["check"], "--lang", lang);
    expect(status).toBe(1);
    const known =
      lang === "en"
        ? [
            "applicationsThisRound (Applications in this round: at most 1)",
            "yearsOfExperience (Years of experience in the field: at least 2)",
            "accreditation (Erasmus accreditation: none; individual – For an individual organisation; coordinator – For a consortium coordinator)",
          ]
        : [
            "applicationsThisRound (Liczba wniosków w tej rundzie: najwyżej 1)",
            "yearsOfExperience (Lata doświadczenia w danej dziedzinie: co najmniej 2)",
            "accreditation (Akredytacja Erasmus: none – Brak; individual – Dla pojedynczej organizacji; coordinator – Dla koordynatora konsorcjum)",
          ];
    const unfolded = stdout.replace(/\s+/g, " ");
    for (const missing of known) expect(unfolded).toContain(`applicant.${missing}`);
  });

  it("has no difference to another call, but its verdict there", () => {
    const { status, stdout } = run(accreditation, [""], "--call", "2025", "--lang", lang);
    expect(status).toBe(0);
    expect(stdout).toContain("2025");
    expect(stdout).not.toMatch(/: \?|EUR|ka1 explain/);
  });
});

describe("an accreditation", () => {
  it("is told its deadline, in a call that has no start to choose", () => {
    const { submittedAt: _, ...open } = accreditation;
    // Programme Guide 2026, p. 76.
    expect(run(open, ["check"]).stdout).toContain("29\n  September 2026 at 12:00 (Brussels time)");
    const { stdout } = run({ ...accreditation, round: 2 }, ["check"]);
    expect(stdout).toContain("round");
    expect(stdout).not.toMatch(/start\s*($|from\s+to)/m);
  });

  it("has no flow to explain", () => {
    const { status, stdout, stderr } = run(accreditation, ["explain", "A"]);
    expect([status, stdout, stderr]).toEqual([2, "", 'There is no flow "A"; the application has no flows.\n']);
    expect(run(accreditation, ["explain", "A"], "--lang", "pl").stderr).toBe(
      "Nie ma przepływu „A”; we wniosku nie ma przepływów.\n",
    );
  });

  it("is a record like others for ka1 batch", () => {
    const { status, stdout } = ka1(["batch", "-", "--records", "verdict"], { input: JSON.stringify(accreditation) });
    expect([status, JSON.parse(stdout)]).toEqual([0, { line: 1, verdict: "eligible" }]);
    const compact = JSON.parse(ka1(["batch", "-"], { input: JSON.stringify(accreditation) }).stdout);
    expect(compact).toMatchObject({ lines: [], summary: {}, findings: [{ code: "action.without-budget" }] });
    expect(compact).not.toHaveProperty("amountIs");
  });
});

describe.each([
  ["call", unknownCall, "Call 2035 is not known"],
  ["action", unknownAction, "Action KA131-HED is not covered"],
])("an unknown %s", (_, application, message) => {
  it.each([[""], ["check"], ["calculate"], ["explain"]])("has an error and nothing else for ka1 %s", (command) => {
    const { status, stdout, stderr } = run(application, [command]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(message);
    expect(stdout).not.toMatch(/\?|ka1 explain|Total/);
  });
});

describe("a destination that is missing", () => {
  const project = {
    call: 2026,
    action: "KA121-VET",
    applicant: { country: "PL", type: "vet-provider", accreditation: "individual" },
    project: { startDate: "2026-06-01", durationMonths: 15 },
  };
  const flow = { id: "A", participants: 1, durationDays: 30, distanceKm: 900 };
  const destinationOf = (application: unknown) => run(application, ["check"]).stdout.replace(/\s+/g, " ");
  // Programme Guide 2026, p. 34–36: 169 third countries, and Belarus and Russia are no destinations.
  const programmeCountries =
    "destination (Receiving country: one of 33 EU Member States and third countries associated to the Programme";

  it("may be a third country, in some activities of accredited projects", () => {
    const to = (action: string, activity: string) =>
      destinationOf({ ...project, action, flows: [{ ...flow, activity }] });
    const learners = "short-term-learning-mobility-of-vet-learners";
    expect(to("KA121-VET", learners)).toContain(`${programmeCountries}, or of 167 other third countries)`);
    expect(to("KA121-VET", "courses-and-training")).toContain(`${programmeCountries})`);
    expect(to("KA122-VET", learners)).toContain(`${programmeCountries})`);
  });

  it("says which kinds of learners there are", () => {
    const group = { ...flow, participants: 5, activity: "group-mobility-of-vet-learners", destination: "ES" };
    expect(destinationOf({ ...project, flows: [group] })).toContain(
      "learnerKind (Kind of vocational education: initial – Initial vocational education and training; continuing – Continuing vocational education and training)",
    );
  });
});
