import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import type { Draft } from "../../src/application/draft.js";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
import { openQuestions } from "../../src/form/index.js";
import { messages as pl } from "../../src/messages/pl.js";
import { parseDraft } from "../../src/schema/index.js";
import type { Path } from "../../src/values/path.js";
import { applicationOf, fixture } from "../fixtures.js";
import { inOrder } from "../properties/eligible-application.js";

const baseRates = { staff: { 1: 150, 2: 120, 3: 100 }, learners: { 1: 60, 2: 50, 3: 40 } };
const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

const at = (value: unknown, path: Path): unknown =>
  path.reduce((part: unknown, key) => (part === undefined ? undefined : Reflect.get(Object(part), key)), value);

/** The lists whose entries are asked for one by one. */
const lists = ["flows", "preparatoryVisits", "exceptionalCosts"];

/** Writes the answer that an application gives to a question. */
function answer(draft: Draft, path: Path, application: Application): Draft {
  const copy = structuredClone(draft) as Record<string, unknown>;
  let into: object = copy;
  for (const key of path.slice(0, -1)) {
    if (Reflect.get(into, key) === undefined) Reflect.set(into, key, {});
    into = Reflect.get(into, key);
  }
  const given = at(application, path);
  const isList = path.length === 1 && lists.includes(String(path[0])) && Array.isArray(given);
  Reflect.set(into, path.at(-1) ?? "", isList ? given.map(() => ({})) : structuredClone(given));
  return copy as Draft;
}

/** Answers the first question until there is none, and tells in which order. */
function answered(application: Application): { readonly draft: Draft; readonly paths: readonly string[] } {
  let draft: Draft = {};
  const paths: string[] = [];
  for (;;) {
    const [first] = openQuestions(draft, { baseRates });
    if (first === undefined) return { draft, paths };
    const path = first.path.join(".");
    if (paths.includes(path)) throw new Error(`${path} is asked twice`);
    if (at(application, first.path) === undefined) throw new Error(`nothing answers ${path}: ${first.rules}`);
    paths.push(path);
    draft = answer(draft, first.path, application);
    // What is written is a draft as it would be read.
    expect(parseDraft(draft)).toEqual({ draft, issues: [] });
  }
}

/** The first and the last flow: one of staff, and one of guests or learners. */
function shorter({ flows, ...rest }: Application): Application {
  const [first] = flows;
  const last = flows.at(-1);
  return { ...rest, flows: first === undefined || last === undefined ? [] : [first, last] };
}

describe("the open questions of a draft", () => {
  it.each(inOrder.map((application) => [`${application.call} ${application.action}`, application] as const))(
    "of %s, answered one after the other, lead from nothing to a verdict",
    (_, application) => {
      const { draft, paths } = answered(shorter(application));
      const { isComplete, eligibility, total, grant } = assessDraft(draft, { baseRates });
      expect(isComplete).toBe(true);
      // Where the calls before and after differ, nothing that a person can say decides.
      const isDecided = eligibility.findings.every(({ code }) => code !== "rule.undecided");
      expect(eligibility.verdict).toBe(isDecided ? "eligible" : "undetermined");
      expect(paths.slice(0, 2)).toEqual(["call", "action"]);
      if (grant?.amountIs !== undefined) expect(total?.amount ?? total?.least).toBeDefined();
    },
  );

  it("lead to the whole of what they asked for", () => {
    const { draft } = answered(demo);
    expect(assessDraft(draft, { baseRates }).eligibility.verdict).toBe("eligible");
  });

  it("come in the order of the input, each flow by itself", () => {
    const [application] = inOrder.filter(({ call, action }) => call === 2026 && action === "KA122-SCH");
    if (application === undefined) throw new Error("no application");
    const { paths } = answered({ ...application, flows: application.flows.slice(0, 2) });
    const ofFlow = ["activity", "destination", "participants", "durationDays", "distanceKm", "id"];
    expect(paths).toEqual([
      ...["call", "action", "round", "applicant.country", "applicant.type", "applicant.accreditation"],
      ...["applicant.applicationsThisRound", "applicant.grants", "project.startDate", "project.durationMonths"],
      ...["flows", ...ofFlow.map((key) => `flows.0.${key}`), ...ofFlow.map((key) => `flows.1.${key}`)],
    ]);
  });

  it("ask of a flow where it goes and who goes before how it is paid, and visits, costs and base rates last", () => {
    const paths = openQuestions({
      ...{ call: 2026, action: "KA121-SCH", applicant: { country: "BG" } },
      flows: [
        { activity: "group-mobility-of-pupils" },
        { id: "GUEST", activity: "invited-expert", originCountry: "DE", durationDays: 3, distanceKm: 900 },
      ],
      preparatoryVisits: [{ flow: "GUEST" }],
      exceptionalCosts: [{ type: "financial-guarantee" }],
    }).map(({ path }) => path.join("."));
    expect(paths.filter((path) => /^(flows|preparatoryVisits|exceptionalCosts|options)/.test(path))).toEqual([
      ...["destination", "participants", "durationDays", "distanceKm"].map((key) => `flows.0.${key}`),
      ...["accompanyingPersons", "id", "venueKind", "learnerCountries"].map((key) => `flows.0.${key}`),
      "flows.1.participants",
      // Bulgaria is in country group 3, and its agency's rates are in no table.
      ...["preparatoryVisits.0.participants", "exceptionalCosts.0.realCost", "options.baseRates.staff.3"],
    ]);
  });

  it("do not wait for the applicant's country, or for the participants and the id of a flow", () => {
    const { applicant, ...rest } = demo;
    const paths = (draft: Draft) => openQuestions(draft).map(({ path }) => path.join("."));
    expect(paths({ call: 2026, action: "KA122-SCH" })).toEqual([
      ...["round", "applicant.country", "applicant.type", "applicant.accreditation"],
      ...[
        "applicant.applicationsThisRound",
        "applicant.grants",
        "project.startDate",
        "project.durationMonths",
        "flows",
      ],
    ]);
    // Whose base rates are paid is not known before.
    expect(paths({ ...rest, applicant: { ...applicant, country: undefined } })).toEqual(["applicant.country"]);
    const [flow, ...others] = demo.flows;
    const second = { ...flow, id: others[0]?.id, participants: undefined, notRequested: { travel: 3 } };
    expect(
      openQuestions({ ...rest, applicant, flows: [second, ...others] }, { baseRates }).map(({ path }) => path),
    ).toEqual([
      ["flows", 0, "participants"],
      ["flows", 1, "id"],
    ]);
  });

  it("ask for call and action before anything else, and again where they are not known", () => {
    const paths = (draft: Draft) => openQuestions(draft).map(({ path }) => path.join("."));
    expect(paths({})).toEqual(["call", "action"]);
    expect(paths({ call: 2026, flows: [{}] })).toEqual(["action"]);
    expect(paths({ action: "KA122-SCH" })).toEqual(["call"]);
    expect(paths({ call: 2035, action: "KA122-SCH" })).toEqual(["call"]);
    expect(paths({ call: 2026, action: "KA131-HED" })).toEqual(["action"]);
    const [call, action] = openQuestions({});
    expect(call?.field.options?.map(({ value }) => value)).toContain(2026);
    expect(action?.field.options?.length).toBe(9);
  });

  it("are none where all is stated, and the base rates where nobody knows them", () => {
    expect(openQuestions(demo, { baseRates })).toEqual([]);
    const asked = openQuestions(demo);
    expect(asked.map(({ path }) => path.slice(0, 2))).toEqual(asked.map(() => ["options", "baseRates"]));
    expect(asked.map(({ path }) => path.join("."))).toContain("options.baseRates.staff.1");
    expect(asked.every(({ decides }) => decides.includes("amount"))).toBe(true);
    expect(assess(demo).grant.total).toBeUndefined();
  });

  it("name the rules that wait, what is decided, and the field with the limits of the flow", () => {
    const [flow] = demo.flows;
    if (flow === undefined) throw new Error("no flow");
    const questions = openQuestions({ ...demo, flows: [{ ...flow, durationDays: undefined }] }, { baseRates });
    const days = questions.find(({ path }) => path.join(".") === "flows.0.durationDays");
    expect(days?.decides).toEqual(["verdict", "amount"]);
    expect(days?.rules).toContain("activity-duration");
    expect(days?.field.limits?.text).toBe("2 to 60 days, travel excluded");
  });

  it("ask for the companions of each part of a group, where another part states its own", () => {
    const [flow] = demo.flows.filter(({ activity }) => activity === "group-mobility-of-pupils");
    if (flow === undefined) throw new Error("the demo has a group");
    const { accompanyingPersons: _, ...silent } = { ...flow, group: "G", id: "SECOND" };
    const flows = [{ ...flow, group: "G" }, silent];
    const asked = openQuestions({ ...demo, flows }, { baseRates }).map(({ path }) => path.join("."));
    expect(asked).toContain("flows.1.accompanyingPersons");
    const none = openQuestions({ ...demo, flows: [flow, { ...silent, accompanyingPersons: [] }] }, { baseRates });
    expect(none.map(({ path }) => path.join("."))).not.toContain("flows.1.accompanyingPersons");
  });

  it("ask once for the companions of a group that says nothing of them", () => {
    const group = { activity: "group-mobility-of-pupils", destination: "ES", participants: 5, durationDays: 5 };
    const flows = [{ ...group, id: "G", distanceKm: 600, venueKind: "hosting-organisation" as const }];
    const { preparatoryVisits: _, exceptionalCosts: __, ...rest } = demo;
    const questions = openQuestions({ ...rest, flows }, { baseRates });
    const asked = questions.filter(({ path }) => path.join(".") === "flows.0.accompanyingPersons");
    expect(asked.map(({ decides, rules }) => [decides, rules])).toEqual([
      [["verdict", "amount"], ["group-companions"]],
    ]);
  });

  it("decide no amount of an accreditation", () => {
    const questions = openQuestions({ call: 2026, action: "KA120-SCH" });
    expect(questions.map(({ path }) => path.join("."))).toContain("applicant.country");
    expect(questions.every(({ decides }) => decides.join() === "verdict")).toBe(true);
  });

  it("are asked in the words that are given", () => {
    const [english] = openQuestions({ call: 2026, action: "KA122-SCH" });
    const [polish] = openQuestions({ call: 2026, action: "KA122-SCH" }, { messages: pl });
    expect(polish?.path).toEqual(english?.path);
    expect(polish?.field.label).not.toBe(english?.field.label);
  });

  it("are about fields that matter, each path once, whatever is missing", () => {
    const keys = ["destination", "durationDays", "distanceKm", "participants", "accompanyingPersons", "venueKind"];
    for (const application of inOrder.filter(({ call }) => call === 2023)) {
      for (const key of keys) {
        const flows = application.flows.map((flow) =>
          Object.fromEntries(Object.entries(flow).filter(([other]) => other !== key)),
        );
        const questions = openQuestions({ ...application, flows }, { baseRates });
        const paths = questions.map(({ path }) => path.join("."));
        expect(new Set(paths).size).toBe(paths.length);
        for (const { field, path } of questions) {
          expect(field.matters, `${application.call} ${application.action} ${path.join(".")}`).toBe(true);
          expect(field.activities, path.join(".")).toBeUndefined();
        }
      }
    }
  });
});
