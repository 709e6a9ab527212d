import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import type { ProjectAward, RealisedProject } from "../../src/application/realised.js";
import { type Remaining, remaining, type SettleOptions } from "../../src/index.js";
import { settlementNamed } from "../settlement-fixtures.js";

// 16037 was awarded: 3292 for JOB-FI, 11340 for GROUP-ES, 1405 for SHORT-CZ.
const { award, options } = settlementNamed("as-planned");
const { payments: _, ...unpaid } = award;
const [job, group, short] = award.application.flows;
if (job === undefined || group === undefined || short === undefined) throw new Error("three flows");

const left = (
  tookPlace: RealisedProject["flows"],
  planned: readonly Flow[],
  own: { readonly award?: Partial<ProjectAward>; readonly options?: SettleOptions } = {},
) => remaining({ ...unpaid, ...own.award }, { flows: tookPlace }, planned, own.options ?? options);
const codesOf = ({ findings }: Remaining) => findings.map(({ code }) => code);
const saidOf = ({ findings }: Remaining, prefix: string) =>
  findings.filter(({ code }) => code.startsWith(prefix)).map(({ code, path, params }) => [code, path, params]);

describe("what a planned flow adds", () => {
  it("is not told where the final grant before it is not decided, though after it it is", () => {
    // Fourteen pupils, 11340 + 4 × 880 = 14860, and 1405 are more than 16037, whatever is claimed for JOB-FI.
    const stopped = { ...job, status: "force-majeure" as const };
    const { planned, leftAfter } = left([stopped], [{ ...group, participants: 14 }, short]);
    expect(planned).toEqual([
      { flow: "GROUP-ES", amount: "14860.00", isKept: true },
      { flow: "SHORT-CZ", amount: "1405.00", isKept: true },
    ]);
    expect(leftAfter).toBe("0.00");
  });

  it("is not told where nothing decides whether it is kept", () => {
    // Six days by the dates, five by what is stated.
    const { planned, ...answer } = left([job], [{ ...group, endDate: "2027-04-17" }]);
    expect(planned).toEqual([{ flow: "GROUP-ES" }]);
    expect(saidOf(answer as Remaining, "mobility.")).toEqual([
      ["mobility.undecided", ["planned", 0], { flow: "GROUP-ES", rules: ["activity-dates"] }],
    ]);
    expect(answer.leftAfterRange).toEqual({ minimum: "1405.00", maximum: "12745.00" });
  });

  it("is what it is worth, though nobody was awarded it", () => {
    // 16037 − 3292 − 1646: 350 + 7 × 141 + 309 for a teacher more.
    const answer = left([job], [{ ...job, id: "JOB-SE", participants: 1, destination: "SE" }]);
    expect([answer.planned, answer.leftAfter]).toEqual([
      [{ flow: "JOB-SE", amount: "1646.00", added: "1646.00", isKept: true }],
      "11099.00",
    ]);
    expect(codesOf(answer)).not.toContain("mobility.not-awarded");
  });
});

it("is what is left where nothing is planned", () => {
  const { planned, left: ofAward, leftAfter } = remaining(unpaid, { flows: [job] });
  expect([planned, ofAward, leftAfter]).toEqual([[], undefined, undefined]);
  // Without base rates: 700 + 618, and 2 × 7 days at 107 to 191.
  expect(remaining(unpaid, { flows: [job] }).leftRange).toEqual({ minimum: "12045.00", maximum: "13221.00" });
});

describe("a planned flow beyond the award", () => {
  // Twelve pupils, and all else: 16037 + 2 × 880 = 17797.
  const beyond = [job, { ...group, participants: 12 }];

  it("is told with what the guide says of the maximum", () => {
    const answer = left(beyond, [short]);
    // 16037 − 3292 − 13100 = −355: nothing is left.
    expect(saidOf(answer, "planned.")).toEqual([
      ["planned.beyond-award", ["planned", 0], { flow: "SHORT-CZ", amount: "1405.00", added: "0.00" }],
    ]);
    expect(answer.findings.find(({ code }) => code === "planned.beyond-award")?.citations).toEqual([
      { source: "PG-2026", page: 436, section: "Grant amount", interpretation: "I43" },
    ]);
  });

  it("is not told of one that is not kept, is worth nothing, or of which that is not known", () => {
    // Nine days instead of ten.
    const tooShort = { ...short, durationDays: 9, endDate: "2027-05-11" };
    expect(codesOf(left(beyond, [tooShort]))).not.toContain("planned.beyond-award");
    const free = { ...short, notRequested: { organisationalSupport: 1, individualSupport: 1, travel: 1 } };
    const answer = left(beyond, [free]);
    expect(answer.planned).toEqual([{ flow: "SHORT-CZ", amount: "0.00", added: "0.00", isKept: true }]);
    expect(codesOf(answer)).not.toContain("planned.beyond-award");
    // Without base rates: 700 + 618 of the first flow alone are more than 1000.
    const unknown = left([job], [short], { award: { total: 1000 }, options: {} });
    expect(unknown.planned).toStrictEqual([{ flow: "SHORT-CZ", added: "0.00", isKept: true }]);
    expect(codesOf(unknown)).not.toContain("planned.beyond-award");
  });
});

describe("what is said while something is planned", () => {
  it("is of a limit that what took place exceeds, and of another that the plan does", () => {
    // 31 pupils took place; four persons of a school in one course are planned.
    const { mentors: _, ...stay } = job;
    const course = { ...stay, id: "COURSE", activity: "courses-and-training", participants: 4, course: "Art" };
    const answer = left([{ ...group, participants: 31 }], [course]);
    expect(saidOf(answer, "project-limit.")).toEqual([
      ["project-limit.exceeded", ["realised", "flows"], { rule: "participants" }],
    ]);
    expect(saidOf(answer, "planned.project-limit")).toEqual([
      ["planned.project-limit", ["planned"], { rule: "course-persons-per-organisation" }],
    ]);
  });

  it("has the places of visits, however few flows took place", () => {
    const visit = { flow: "NOBODY", participants: 1, hostingOrganisation: "CEIP Los Naranjos" };
    const { findings } = remaining(unpaid, { flows: [job], preparatoryVisits: [visit, visit] }, [group], options);
    expect(findings.filter(({ code }) => code === "flow.unknown").map(({ path }) => path)).toEqual([
      ["realised", "preparatoryVisits", 0, "flow"],
      ["realised", "preparatoryVisits", 1, "flow"],
    ]);
  });
});

describe("how long a project may last, and be changed", () => {
  const extendable = settlementNamed("remaining-extension");
  const withProject = (own: Partial<Application>, project: Application["project"], from = extendable) => {
    const application = { ...from.award.application, ...own, ...(project === undefined ? {} : { project }) };
    return remaining({ ...from.award, application }, { flows: [] }, [], from.options);
  };

  it.each<[string, Application["project"], boolean]>([
    ["15 months, as all", { startDate: "2026-06-01", durationMonths: 15 }, true],
    ["not stated", { startDate: "2026-06-01" }, true],
    ["extended already", { startDate: "2026-06-01", durationMonths: 15, extended: true }, false],
    ["24 months already", { startDate: "2026-06-01", durationMonths: 24 }, false],
  ])("may be 24 months of an accredited project (PG-2026 p. 117): %s", (_, project, isPossible) => {
    expect(codesOf(withProject({}, project)).includes("extension.possible")).toBe(isPossible);
  });

  it("is not told of a short-term project, whose duration may be any, nor of a call that is not known", () => {
    const planned = settlementNamed("remaining-nothing-planned");
    expect(codesOf(withProject({}, { startDate: "2026-09-01" }, planned))).not.toContain("extension.possible");
    const unknown = settlementNamed("call-not-known");
    expect(saidOf(withProject({}, undefined, unknown), "amendment.")).toEqual([]);
  });

  // Germany prints it of 2024, vocational and adult education: at the latest 30 days before the end.
  it.each<[string, Partial<Application>, Application["project"], boolean]>([
    ["as printed", {}, { startDate: "2024-06-01", durationMonths: 12 }, true],
    ["of an end that nobody knows", {}, { durationMonths: 12 }, false],
    ["of another call", { call: 2025 }, { startDate: "2025-06-01", durationMonths: 12 }, false],
    ["of another action", { action: "KA122-SCH" }, { startDate: "2024-06-01", durationMonths: 12 }, false],
    ["of another agency", { nationalAgency: "AT" }, { startDate: "2024-06-01", durationMonths: 12 }, false],
  ])("has a deadline where one is known: %s", (_, own, project, isKnown) => {
    const { application } = award;
    const german: Application = {
      ...application,
      ...{ call: 2024, action: "KA122-VET", nationalAgency: "DE", flows: [] },
      applicant: { ...application.applicant, country: "DE", type: "vet-provider" },
    };
    const answer = withProject({ ...german, ...own }, project, settlementNamed("as-planned"));
    const at = ["award", "application", "project", "durationMonths"];
    const agency = own.nationalAgency ?? "DE";
    // Twelve months from 1 June 2024: to 31 May 2025.
    expect(saidOf(answer, "amendment.")).toEqual([
      isKnown
        ? ["amendment.deadline", at, { deadline: "2025-05-01", daysBeforeEnd: 30 }]
        : ["amendment.deadline-unknown", at, { agency }],
    ]);
    const { citations } = answer.findings.find(({ code }) => code.startsWith("amendment.")) ?? {};
    expect(citations).toEqual(isKnown ? [{ source: "DE-after-award", section: "KA122" }] : []);
  });
});
