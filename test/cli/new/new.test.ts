import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ka1 } from "../run.js";
import { inTerminal, keys, longestLine, type Session } from "./in-terminal.js";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "ka1-new-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const written = (file: string) => JSON.parse(readFileSync(path.join(cwd, file), "utf8"));
const write = (file: string, value: unknown) => writeFileSync(path.join(cwd, file), JSON.stringify(value));

/** A short-term project with all that is said before the first activity. */
const begun = {
  call: 2026,
  action: "KA122-SCH",
  title: "Steps",
  round: 1,
  applicant: {
    name: "SP 1",
    country: "PL",
    type: "school",
    accreditation: "none",
    applicationsThisRound: 1,
    grants: [],
  },
  project: { startDate: "2026-09-01", durationMonths: 12 },
  flows: [],
};

const job = {
  id: "JOB-FI",
  activity: "job-shadowing",
  destination: "FI",
  participants: 1,
  durationDays: 5,
  distanceBand: "500-1999",
  startDate: "2026-11-09",
  endDate: "2026-11-13",
  greenTravel: false,
  travelDays: 2,
};

async function saysWhoApplies(person: Session): Promise<void> {
  await person.takes("Call", "2026");
  await person.takes("Action", "Short-term project (KA122), school education");
  await person.answers("Title of the project", "Steps to a greener school");
  await person.takes("Selection round", "1: deadline 19 February 2026");
  await person.answers("Name of the organisation", "Szkoła Podstawowa nr 1, Nowy Sącz");
  await person.finds("Country", "pola", "Poland");
  await person.takes("Type of organisation", "School");
  await person.takes("Erasmus accreditation", "None");
  await person.answers("Applications in this round");
  await person.takes("Other KA1 grants", "None");
  await person.answers("Start of the project", "1.9.2026");
  await person.answers("Duration of the project", "12");
}

describe("a whole project, from nothing", () => {
  it("is made without a look into any document", async () => {
    const person = inTerminal(["new", "plan.json"], { cwd });
    await saysWhoApplies(person);

    // 20 pupils and 3 teachers to Valencia, partly by train.
    await person.takes("Activity type", "Group mobility of school pupils");
    await person.finds("Receiving country", "spa", "Spain");
    await person.answers("Participants", "20");
    await person.answers("Days of the activity", "7");
    await person.answers("Short name");
    await person.answers("Participants with fewer opportunities");
    await person.answers("Accompanying persons", "3");
    await person.takes("Do all of them stay", "Yes");
    await person.takes("Venue", "at the hosting organisation");
    await person.takes("Countries of the learners", "Poland, Spain");
    await person.answers("First day", "6.3.2027");
    await person.answers("Last day");
    await person.takes("How far is it", "By the two places");
    await person.finds("From where", "nowy sa", "Nowy Sącz");
    await person.finds("Where to", "walencja", "Valencia, Valencia, ES");
    await person.sees("2,004.86 km, band 2000–2999 km: 395.00 EUR for each person, 535.00 EUR with green travel");
    await person.takes("Anything else", "No, go on");
    await person.takes("How do they travel", "Some green, some not");
    await person.answers("Participants: how many travel green", "8");
    await person.answers("Accompanying persons: how many travel green", "1");
    await person.answers("GROUP-ES-GREEN: travel days", "4");
    await person.answers("GROUP-ES-OTHER: travel days", "2");
    await person.takes("Base rate of the National Agency (PL) for learners, country group 2", "I have the rate");
    await person.answers("EUR per day", "58");
    await person.takes("Base rate of the National Agency (PL) for staff, country group 2", "I have the rate");
    await person.answers("EUR per day", "132");
    // 8 pupils: 11 days at 58, 535, 100; 1 teacher: 11 days at 132, 535.
    // 8 × 638 + 8 × 535 + 8 × 100 + 1452 + 535 = 5104 + 4280 + 800 + 1987.
    await person.sees("GROUP-ES-GREEN: 12,171.00 EUR");
    // 12 pupils: 9 days at 58, 395, 100; 2 teachers: 9 days at 132, 395.
    // 12 × 522 + 12 × 395 + 12 × 100 + 2 × 1188 + 2 × 395 = 6264 + 4740 + 1200 + 2376 + 790.
    await person.sees("GROUP-ES-OTHER: 15,370.00 EUR");
    await person.sees("Total so far: 27,541.00 EUR");

    // 2 teachers on a course in Dublin.
    await person.takes("What next", "Another activity");
    await person.takes("Activity type", "Courses and training");
    await person.finds("Receiving country", "irland", "Ireland");
    await person.answers("Participants", "2");
    await person.answers("Days of the activity", "5");
    await person.answers("Short name", "DUBLIN");
    await person.answers("Participants with fewer opportunities");
    await person.answers("Accompanying persons");
    await person.answers("Days with a course fee", "5");
    await person.answers("First day", "2026-10-19");
    await person.answers("Last day");
    await person.takes("How far is it", "I have the kilometres");
    await person.answers("Kilometres", "1899,04");
    await person.takes("Anything else", "No, go on");
    await person.takes("How do they travel", "All by other means");
    await person.answers("Travel days", "2");
    await person.takes("Base rate of the National Agency (PL) for staff, country group 1", "I have the rate");
    await person.answers("EUR per day", "149,00");
    // 2 × (7 days at 149 + 309 + 100 + 5 days at 80) = 2 × (1043 + 309 + 100 + 400).
    await person.sees("DUBLIN: 3,704.00 EUR");
    await person.sees("Total so far: 31,245.00 EUR");

    // 1 teacher to a school in Tampere.
    await person.takes("What next", "Another activity");
    await person.takes("Activity type", "Job shadowing");
    await person.finds("Receiving country", "FI", "Finland");
    await person.answers("Participants", "1");
    await person.answers("Days of the activity", "5");
    await person.answers("Short name");
    await person.answers("Participants with fewer opportunities");
    await person.answers("First day", "9/11/2026");
    await person.answers("Last day");
    await person.takes("How far is it", "I know the distance band");
    await person.takes("Distance band", "500–1999 km");
    await person.takes("Anything else", "No, go on");
    await person.takes("How do they travel", "All by other means");
    await person.answers("Travel days", "2");
    // 7 days at 149 + 309 + 350.
    await person.sees("JOB-FI: 1,702.00 EUR");
    await person.takes("What next", "No more activities");

    await person.sees("Nothing found that speaks against it");
    // 12171 + 15370 + 3704 + 1702. Programme Guide 2026, pp. 119-121.
    await person.sees("Grant: 32,947.00 EUR");
    await person.sees("ka1 assess plan.json --base-rates plan.base-rates.json");
    expect(await person.ends()).toBe(0);
    expect(longestLine(person.raw()).length, longestLine(person.raw())).toBeLessThanOrEqual(80);

    const group = {
      group: "GROUP-ES",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      durationDays: 7,
      venueKind: "hosting-organisation",
      learnerCountries: ["PL", "ES"],
      startDate: "2027-03-06",
      endDate: "2027-03-12",
      origin: { place: "Nowy Sącz", country: "PL", latitude: 49.62177, longitude: 20.69705, geonameId: 763534 },
      venue: { place: "Valencia", country: "ES", latitude: 39.46975, longitude: -0.37739, geonameId: 2509954 },
    };
    expect(written("plan.json")).toEqual({
      call: 2026,
      action: "KA122-SCH",
      title: "Steps to a greener school",
      round: 1,
      applicant: {
        name: "Szkoła Podstawowa nr 1, Nowy Sącz",
        country: "PL",
        type: "school",
        accreditation: "none",
        applicationsThisRound: 1,
        grants: [],
      },
      project: { startDate: "2026-09-01", durationMonths: 12 },
      flows: [
        {
          ...group,
          id: "GROUP-ES-GREEN",
          participants: 8,
          accompanyingPersons: 1,
          greenTravel: true,
          travelDays: 4,
        },
        {
          ...group,
          id: "GROUP-ES-OTHER",
          participants: 12,
          accompanyingPersons: 2,
          greenTravel: false,
          travelDays: 2,
        },
        {
          id: "DUBLIN",
          activity: "courses-and-training",
          destination: "IE",
          participants: 2,
          durationDays: 5,
          courseFeeDays: 5,
          startDate: "2026-10-19",
          endDate: "2026-10-23",
          distanceKm: 1899.04,
          greenTravel: false,
          travelDays: 2,
        },
        job,
      ],
    });
    expect(written("plan.base-rates.json")).toEqual({
      learners: { 2: "58" },
      staff: { 1: "149.00", 2: "132" },
    });
    // The file is one that the other commands read.
    const { status, stdout } = ka1(["assess", "plan.json", "--base-rates", "plan.base-rates.json"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("Grant: 32,947.00 EUR");
  });
});

describe("leaving and going on", () => {
  it("keeps each answer where somebody leaves by Ctrl-C, and goes on with what is open", async () => {
    const first = inTerminal(["new", "plan.json"], { cwd });
    await first.takes("Call", "2026");
    await first.takes("Action", "Short-term project (KA122), school education");
    await first.answers("Title of the project", "Steps");
    await first.sees("? Selection round");
    first.presses(keys.ctrlC);
    await first.sees("All answers are saved in plan.json. To go on:");
    await first.sees("ka1 new plan.json");
    expect(await first.ends()).toBe(130);
    expect(written("plan.json")).toEqual({ call: 2026, action: "KA122-SCH", title: "Steps" });

    const second = inTerminal(["new", "plan.json"], { cwd });
    await second.sees("plan.json is there already");
    await second.takes("Selection round", "2: deadline");
    await second.sees("? Name of the organisation");
    second.presses(keys.ctrlD);
    expect(await second.ends()).toBe(130);
    expect(written("plan.json")).toEqual({ call: 2026, action: "KA122-SCH", title: "Steps", round: 2 });
  });

  it("goes on in the middle of an activity", async () => {
    const { travelDays: _, ...open } = job;
    write("plan.json", { ...begun, flows: [{ ...open, participants: undefined }] });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.answers("Participants", "1");
    await person.answers("Participants with fewer opportunities");
    await person.takes("Anything else", "No, go on");
    await person.answers("Travel days", "2");
    await person.takes("Base rate", "Later");
    // At the ends of the guide's range, 107 and 191: 7 days + 309 + 350.
    await person.sees("JOB-FI: 1,408.00 to 1,996.00 EUR");
    await person.takes("What next", "No more activities");
    await person.sees("What to do next");
    expect(await person.ends()).toBe(0);
    expect(written("plan.json")).toEqual({ ...begun, flows: [job] });
  });

  it("changes, duplicates and removes what is there", async () => {
    write("plan.json", { ...begun, flows: [job], preparatoryVisits: [] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("JOB-FI: 1,702.00 EUR");
    await person.takes("What next", "The same again");
    await person.takes("Which one", "JOB-FI: Job shadowing, FI, 1 participant");
    await person.answers("Short name");
    await person.takes("What do you want to change", "Participants: 1");
    await person.answers("Participants", `${keys.backspace}2`);
    await person.takes("What do you want to change", "Nothing more");
    await person.sees("JOB-FI-2: 3,404.00 EUR");
    await person.sees("Total so far: 5,106.00 EUR");
    await person.takes("What next", "Change an activity");
    await person.takes("Which one", "JOB-FI-2");
    await person.takes("What do you want to change", "Way of travel");
    await person.takes("How do they travel", "All green");
    await person.answers("Travel days", "4");
    await person.takes("What do you want to change", "Nothing more");
    // 2 × (9 days at 149 + 417 + 350).
    await person.sees("JOB-FI-2: 4,216.00 EUR");
    await person.takes("What next", "Remove an activity");
    await person.takes("Which one", "JOB-FI: ");
    await person.takes("Remove JOB-FI", "Yes");
    await person.takes("What next", "Change what is said");
    await person.takes("What do you want to change", "Title of the project: Steps");
    await person.answers("Title of the project", `${keys.backspace}Strides`);
    await person.takes("What do you want to change", "Nothing more");
    await person.takes("What next", "No more activities");
    expect(await person.ends()).toBe(0);
    expect(written("plan.json")).toEqual({
      ...begun,
      title: "Strides",
      preparatoryVisits: [],
      flows: [{ ...job, id: "JOB-FI-2", participants: 2, greenTravel: true, travelDays: 4 }],
    });
  });

  it("adds a preparatory visit and an exceptional cost", async () => {
    write("plan.json", { ...begun, flows: [job] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("What next", "A preparatory visit");
    await person.takes("Activity that it prepares", "JOB-FI");
    await person.answers("Persons on the visit", "1");
    await person.takes("Anything else", "No, go on");
    // 1702 and a visit of 680.
    await person.sees("Total so far: 2,382.00 EUR");
    await person.takes("What next", "An exceptional cost");
    await person.takes("Type of cost", "Visas");
    await person.takes("Activity of these persons", "JOB-FI");
    await person.answers("Persons with this cost", "1");
    await person.answers("Real cost", "80,5");
    // All of it is paid.
    await person.sees("Total so far: 2,462.50 EUR");
    await person.takes("What next", "No more activities");
    await person.ends();
    expect(written("plan.json")).toEqual({
      ...begun,
      flows: [job],
      preparatoryVisits: [{ flow: "JOB-FI", participants: 1 }],
      exceptionalCosts: [{ type: "entry-requirements", flow: "JOB-FI", persons: 1, realCost: "80.50" }],
    });
  });

  it("keeps visits and costs with an entry that gets another name", async () => {
    const visit = { flow: "JOB-FI", participants: 1 };
    write("plan.json", { ...begun, flows: [job], preparatoryVisits: [visit] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("What next", "Change an activity");
    await person.takes("Which one", "JOB-FI");
    await person.takes("What do you want to change", "Short name: JOB-FI");
    await person.answers("Short name", `${keys.backspace}TAMPERE`);
    await person.takes("What do you want to change", "Nothing more");
    // 1702 and a visit of 680.
    await person.sees("Total so far: 2,382.00 EUR");
    person.presses(keys.ctrlC);
    await person.ends();
    expect(written("plan.json")).toEqual({
      ...begun,
      flows: [{ ...job, id: "TAMPERE" }],
      preparatoryVisits: [{ ...visit, flow: "TAMPERE" }],
    });
  });
});

describe("wrong answers", () => {
  it("are told at the question, and may be changed or kept", async () => {
    write("plan.json", { ...begun, project: {} });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("? Start of the project");
    person.presses(`31.2.2026${keys.enter}`);
    await person.sees("A date, please");
    person.presses(`${keys.backspace.repeat("31.2.2026".length)}2026-05-31${keys.enter}`);
    // One day before the window of the round.
    await person.sees("error: A start on 31 May 2026 is too early");
    await person.takes("Change the answer", "Change it");
    await person.answers("Start of the project", `${keys.backspace}2026-06-01`);
    await person.sees("? Duration of the project");
    person.presses(`twelve${keys.enter}`);
    await person.sees("A whole number, please");
    // One month too long.
    person.presses(`${keys.backspace.repeat("twelve".length)}19${keys.enter}`);
    await person.sees("error: ");
    await person.takes("Change the answer", "Keep it");

    await person.takes("Activity type", "Job shadowing");
    await person.sees("? Receiving country");
    person.presses("Atlantis");
    await person.sees('Nothing found for "Atlantis"');
    person.presses(`${keys.backspace.repeat("Atlantis".length)}Finland`);
    await person.sees("❯ Finland");
    person.presses(keys.enter);
    await person.answers("Participants", "1");
    // Two days at least.
    await person.answers("Days of the activity", "1");
    await person.sees("error: ");
    await person.takes("Change the answer", "Change it");
    await person.answers("Days of the activity", `${keys.backspace}5`);
    await person.answers("Short name");
    await person.answers("Participants with fewer opportunities", "2");
    await person.sees("error: ");
    await person.takes("Change the answer", "Change it");
    await person.answers("Participants with fewer opportunities", `${keys.backspace}1`);
    await person.answers("First day", "2026-11-09");
    // Before the first day.
    await person.answers("Last day", `${keys.backspace}2026-11-08`);
    await person.sees("error: ");
    await person.takes("Change the answer", "Change it");
    await person.answers("Last day", `${keys.backspace}2026-11-13`);
    await person.takes("How far is it", "I know the distance band");
    await person.takes("Distance band", "500–1999 km");
    await person.takes("Anything else", "No, go on");
    await person.takes("How do they travel", "All by other means");
    await person.answers("Travel days", "2");
    await person.takes("Base rate", "I have the rate");
    await person.sees("? EUR per day");
    person.presses(`99999${keys.enter}`);
    await person.sees("> must be at most");
    person.presses(keys.backspace.repeat("99999".length));
    // The guide's range begins at 107.
    person.presses(`106${keys.enter}`);
    await person.sees("Outside the range");
    await person.takes("Change the answer", "Keep it");
    await person.takes("What next", "No more activities");
    await person.sees("Not eligible");
    expect(await person.ends()).toBe(1);
    expect(written("plan.json").project).toEqual({ startDate: "2026-06-01", durationMonths: 19 });
    expect(written("plan.base-rates.json")).toEqual({ staff: { 1: "106" } });
  });

  it("reads a base rate off the official form", async () => {
    write("plan.json", { ...begun, flows: [{ ...job, travelDays: undefined }] });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.answers("Participants with fewer opportunities");
    await person.takes("Anything else", "No, go on");
    await person.answers("Travel days", "2");
    await person.takes("Base rate", "Read it off");
    // 7 days: no amount of whole cents per day gives it.
    await person.answers("Individual support of JOB-FI", "1043,01");
    await person.sees("No single base rate gives this amount");
    await person.takes("Base rate", "Read it off");
    await person.answers("Individual support of JOB-FI", "1043");
    // 1043 / 7.
    await person.sees("The base rate is 149.00 EUR per day.");
    await person.sees("JOB-FI: 1,702.00 EUR");
    person.presses(keys.ctrlC);
    expect(await person.ends()).toBe(130);
  });
});

describe("some green, some not", () => {
  it("shares every number of persons out, and all that hangs on the entry", async () => {
    const pupils = {
      id: "A",
      activity: "long-term-learning-mobility-of-pupils",
      destination: "ES",
      participants: 4,
      participantsWithFewerOpportunities: 2,
      durationDays: 60,
      distanceBand: "500-1999",
      accompanyingPersons: [],
      linguisticSupportParticipants: 1,
      startDate: "2027-02-01",
      endDate: "2027-04-01",
    };
    const training = { preDepartureTraining: { participants: 2, distanceKm: 150 } };
    const flow = { ...pupils, ...training, notRequested: { individualSupport: 2, travel: 2 } };
    const visit = { flow: "A", participants: 1 };
    const visas = { type: "entry-requirements", flow: "A", persons: 3, realCost: "90.00" };
    const guarantee = { type: "financial-guarantee", realCost: "50.00" };
    write("plan.json", { ...begun, flows: [flow], preparatoryVisits: [visit], exceptionalCosts: [visas, guarantee] });
    write("plan.base-rates.json", { learners: { 2: 58 }, staff: { 2: 132 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("Anything else to say of A", "No, go on");
    await person.takes("How do they travel", "Some green, some not");
    await person.answers("Participants: how many travel green", "2");
    await person.answers("Participants with fewer opportunities: how many travel green", "0");
    await person.answers("Participants with linguistic support: how many travel green", "1");
    await person.answers(
      "Travel to a training before departure · Participants at the training: how many travel green",
      "0",
    );
    await person.answers("Not asked for · Without individual support: how many travel green", "2");
    await person.answers("Not asked for · Without travel: how many travel green", "1");
    await person.takes("Preparatory visits: of which of the two entries", "A-OTHER");
    // The two of the other part cannot be three.
    await person.sees("Exceptional costs: how many travel green? (1 to 2)");
    person.presses(`1${keys.enter}`);
    await person.sees("Two entries now: A-GREEN and A-OTHER");
    await person.answers("A-GREEN: Real cost", "30");
    await person.answers("A-OTHER: Real cost", "60");
    await person.answers("A-GREEN: travel days", "4");
    await person.answers("A-OTHER: travel days", "2");
    await person.sees(/Total so far: \d/);
    await person.takes("What next", "No more activities");
    await person.ends();
    const half = { ...pupils, participants: 2, group: undefined };
    expect(written("plan.json")).toEqual({
      ...begun,
      flows: [
        {
          ...half,
          id: "A-GREEN",
          participantsWithFewerOpportunities: 0,
          notRequested: { individualSupport: 2, travel: 1 },
          greenTravel: true,
          travelDays: 4,
        },
        {
          ...half,
          ...training,
          id: "A-OTHER",
          linguisticSupportParticipants: 0,
          notRequested: { individualSupport: 0, travel: 1 },
          greenTravel: false,
          travelDays: 2,
        },
      ],
      preparatoryVisits: [{ ...visit, flow: "A-OTHER" }],
      exceptionalCosts: [
        { ...visas, flow: "A-GREEN", persons: 1, realCost: "30" },
        { ...visas, flow: "A-OTHER", persons: 2, realCost: "60" },
        guarantee,
      ],
    });
  });

  it("asks who of those with labels it is, and whose the costs of inclusion are", async () => {
    const course = {
      id: "C",
      activity: "courses-and-training",
      destination: "IE",
      participants: 3,
      durationDays: 5,
      courseFeeDays: 5,
      accompanyingPersons: [],
      participantsWithFewerOpportunities: 2,
      distanceBand: "500-1999",
      startDate: "2026-10-19",
      endDate: "2026-10-23",
    };
    write("plan.json", { ...begun, flows: [{ ...course, people: ["anna", "jan", "ola"], inclusionCosts: "300.00" }] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("Anything else to say of C", "No, go on");
    await person.takes("How do they travel", "Some green, some not");
    await person.answers("Participants: how many travel green", "1");
    await person.answers("Participants with fewer opportunities: how many travel green", "1");
    await person.takes("Who of them travels green", "jan");
    await person.answers(/C-GREEN: [^?]*/, "100");
    await person.answers(/C-OTHER: [^?]*/, "200");
    await person.answers("C-GREEN: travel days", "4");
    await person.answers("C-OTHER: travel days", "2");
    await person.takes("What next", "No more activities");
    await person.ends();
    expect(written("plan.json").flows).toEqual([
      {
        ...course,
        id: "C-GREEN",
        participants: 1,
        participantsWithFewerOpportunities: 1,
        people: ["jan"],
        inclusionCosts: "100",
        greenTravel: true,
        travelDays: 4,
      },
      {
        ...course,
        id: "C-OTHER",
        participants: 2,
        participantsWithFewerOpportunities: 1,
        people: ["anna", "ola"],
        inclusionCosts: "200",
        greenTravel: false,
        travelDays: 2,
      },
    ]);
  });
});

describe("a file with faults", () => {
  it("has each told with its place, and asked anew or taken out", async () => {
    write("plan.json", { ...begun, flows: [{ ...job, travelDays: "two", hostName: "Koulu" }] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("error: JOB-FI · travelDays: expected a whole number, got text");
    await person.answers("JOB-FI: Travel days", "2");
    await person.sees('error: JOB-FI · hostName: unknown key "hostName"');
    await person.takes("Take it out of the file", "Yes");
    await person.sees("JOB-FI: 1,702.00 EUR");
    await person.takes("What next", "No more activities");
    expect(await person.ends()).toBe(0);
    expect(written("plan.json")).toEqual({ ...begun, flows: [job] });
  });

  it("is told at the end what was kept, and nothing that it alone causes", async () => {
    const kept = { ...begun, flows: [{ ...job, hostName: "Koulu" }] };
    write("plan.json", kept);
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("Take it out of the file", "Keep it");
    await person.takes("What next", "No more activities");
    await person.sees('error: JOB-FI · hostName: unknown key "hostName"');
    await person.sees("Something is still missing");
    expect(await person.ends()).toBe(1);
    expect(person.screen().match(/error: /g)).toHaveLength(2);
    expect(written("plan.json")).toEqual(kept);
  });

  it("is gone on with where an entry is none, or left as it is", async () => {
    write("plan.json", { ...begun, flows: [null, "JOB"] });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("Take it out of the file", "Keep it");
    await person.takes("Take it out of the file", "Keep it");
    await person.sees("ka1 new plan.json");
    expect(await person.ends()).toBe(1);
    expect(written("plan.json").flows).toEqual([null, "JOB"]);
    const second = inTerminal(["new", "plan.json"], { cwd });
    await second.takes("Take it out of the file", "Yes");
    await second.takes("Take it out of the file", "Yes");
    await second.sees("? Activity type");
    second.presses(keys.ctrlC);
    expect(await second.ends()).toBe(130);
    expect(written("plan.json").flows).toEqual([]);
  });

  it("offers no last day where the first one is none", async () => {
    write("plan.json", {
      ...begun,
      flows: [{ ...job, startDate: "12.10.2026", endDate: undefined, travelDays: undefined }],
    });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("error: JOB-FI · startDate: expected a valid date");
    await person.answers("JOB-FI: First day");
    await person.answers("Participants with fewer opportunities");
    await person.answers("First day");
    await person.answers("Last day");
    await person.takes("Anything else", "No, go on");
    await person.answers("Travel days", "2");
    await person.sees("? What next");
    person.presses(keys.ctrlC);
    await person.ends();
    const { startDate: _, endDate: __, ...undated } = job;
    expect(written("plan.json").flows).toEqual([undated]);
  });
});

describe("amounts so far", () => {
  it("are at least the least, as long as something has no amount", async () => {
    const { durationDays: _, ...open } = job;
    write("plan.json", { ...begun, flows: [job, { ...open, id: "B", participantsWithFewerOpportunities: 0 }] });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("? Days of the activity");
    person.presses(keys.ctrlC);
    await person.ends();
    write("plan.json", { ...begun, flows: [job, { ...open, id: "B", distanceBand: undefined, durationDays: 5 }] });
    const second = inTerminal(["new", "plan.json"], { cwd });
    await second.answers("Participants with fewer opportunities");
    await second.takes("How far is it", "Later");
    await second.takes("Anything else", "No, go on");
    await second.sees("B: no amount yet");
    // At the lowest rate, 107: 7 days + 309 + 350.
    await second.sees(/Total so far: at least 1,408\.00 EUR\n/);
    second.presses(keys.ctrlC);
    await second.ends();
  });
});

describe("numbers", () => {
  it("that may mean two things are refused", async () => {
    write("plan.json", { ...begun, flows: [{ ...job, distanceBand: undefined }] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.answers("Participants with fewer opportunities");
    await person.takes("How far is it", "I have the kilometres");
    await person.sees("? Kilometres");
    for (const text of ["1.832", "1,832"]) {
      person.presses(`${text}${keys.enter}`);
      await person.sees(`${text} > A number, please, without a mark for thousands`);
      person.presses(keys.backspace.repeat(text.length));
    }
    person.presses(`25000${keys.enter}`);
    await person.sees("> must be at most 20,100");
    person.presses(`${keys.backspace.repeat(5)}1 832,5${keys.enter}`);
    await person.sees("1,832.5 km, band 500–1999 km");
    await person.takes("Anything else", "No, go on");
    await person.sees("? What next");
    person.presses(keys.ctrlC);
    await person.ends();
    const { distanceBand: _, ...others } = job;
    expect(written("plan.json").flows).toEqual([{ ...others, distanceKm: 1832.5 }]);
  });
});

describe("in Polish", () => {
  it("asks, reads and answers as Polish is written", async () => {
    const person = inTerminal(["new", "plan.json", "--lang", "pl"], { cwd });
    await person.sees("Nowy wniosek, pytanie po pytaniu.");
    await person.sees("1. 2026");
    person.presses(keys.enter);
    await person.sees("KA122");
    person.presses(keys.ctrlC);
    await person.sees("Wszystkie odpowiedzi są zapisane w pliku plan.json. Dalej:");
    expect(await person.ends()).toBe(130);

    write("plan.json", { ...begun, flows: [{ ...job, travelDays: undefined }] });
    const second = inTerminal(["new", "plan.json", "--lang", "pl"], { cwd });
    await second.sees("Plik plan.json już istnieje");
    await second.answers("Uczestnicy o mniejszych szansach");
    await second.takes("JOB-FI: czy dodać coś jeszcze", "Nie, dalej");
    await second.answers("Dni podróży", "2");
    await second.takes("Stawka bazowa agencji narodowej (PL) dla kadry, grupa krajów 1", "Znam stawkę");
    await second.answers("EUR za dzień", "149,00");
    await second.sees("JOB-FI: 1 702,00 EUR");
    await second.sees("Suma dotychczas: 1 702,00 EUR");
    await second.takes("Co dalej", "Nie ma więcej działań");
    await second.sees("ka1 assess plan.json --base-rates plan.base-rates.json");
    expect(await second.ends()).toBe(0);
    expect(written("plan.json")).toEqual({ ...begun, flows: [job] });
  });
});

describe("where it runs", () => {
  it("keeps within a narrow terminal", async () => {
    write("plan.json", { ...begun, flows: [job] });
    write("plan.base-rates.json", { staff: { 1: 149 } });
    const person = inTerminal(["new", "plan.json"], { cwd, columns: 40 });
    await person.takes("What next", "Another activity");
    await person.takes("Activity type", "Courses and training");
    await person.sees("? Receiving country");
    person.presses(keys.ctrlC);
    await person.ends();
    expect(longestLine(person.raw()).length, longestLine(person.raw())).toBeLessThanOrEqual(40);
  });

  it("uses no colour where none is wanted", async () => {
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.sees("? Call");
    person.presses(keys.ctrlC);
    await person.ends();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with it.
    expect(person.raw()).not.toMatch(/\u001b\[\d+(;\d+)*m/);
  });

  it("asks for the name of the file where none is given", async () => {
    const person = inTerminal(["new"], { cwd });
    await person.answers("Name of the file", `${keys.backspace}our plan.json`);
    await person.sees("? Call");
    person.presses(keys.ctrlC);
    await person.sees("ka1 new 'our plan.json'");
    await person.ends();
    expect(written("our plan.json")).toEqual({});
  });

  it("asks for no activities where there are none", async () => {
    const person = inTerminal(["new", "plan.json"], { cwd });
    await person.takes("Call", "2026");
    await person.takes("Action", "Erasmus accreditation (KA120), school education");
    await person.answers("Title of the project");
    await person.answers("Name of the organisation", "SP 1");
    await person.finds("Country", "PL", "Poland");
    await person.takes("Type of organisation", "School");
    await person.takes("Erasmus accreditation", "None");
    await person.answers("Applications in this round");
    await person.answers("Years of experience", "5");
    await person.takes("Consortium", "None");
    await person.sees("What to do next");
    expect(await person.ends()).toBe(0);
  });

  it("refuses to ask where nobody can answer, and says what helps", () => {
    const { status, stdout, stderr } = ka1(["new", "plan.json"], { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("ka1 example 2026 > application.json");
  });

  it("tells what cannot be written or read before it asks anything", async () => {
    const nowhere = inTerminal(["new", "no/such/plan.json"], { cwd });
    await nowhere.sees("no/such/plan.json: cannot be written (no such file)");
    expect(await nowhere.ends()).toBe(2);

    write("list.json", [1, 2]);
    const list = inTerminal(["new", "list.json"], { cwd });
    await list.sees("list.json: is not an application");
    expect(await list.ends()).toBe(2);
    expect(written("list.json")).toEqual([1, 2]);

    mkdirSync(path.join(cwd, "folder"));
    const folder = inTerminal(["new", "folder"], { cwd });
    await folder.sees("folder: is a directory");
    expect(await folder.ends()).toBe(2);
  });
});
