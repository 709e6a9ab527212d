import { describe, expect, it } from "vitest";
import type { Assessed, Refused } from "../../src/node/answer.js";
import { type AssessOptions, assessApplication } from "../../src/node/index.js";
import { applicationOf, fixture, readJson } from "../fixtures.js";
import { course } from "../support/course.js";

const demo = () => readJson("demo/application.json") as Record<string, unknown>;
const baseRates = readJson("demo/base-rates.json");

type Finished = AssessOptions & { readonly draft?: false };

async function assessed(input: unknown, options?: Finished): Promise<Assessed> {
  const answer = await assessApplication(input, options);
  if (!answer.success) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
  return answer;
}

async function refused(input: unknown, options?: Finished): Promise<Refused> {
  const answer = await assessApplication(input, options);
  if (answer.success) throw new Error("it must be refused");
  return answer;
}

describe("assessApplication", () => {
  it("takes a value, its text and the bytes of its file alike, with base rates in each form", async () => {
    const text = JSON.stringify(demo());
    const rates = JSON.stringify(baseRates);
    const first = await assessed(demo(), { baseRates });
    expect(first).toMatchObject({ verdict: "eligible", total: "35562.50", amountMessage: "Grant: 35,562.50 EUR" });
    expect(await assessed(text, { baseRates: rates })).toEqual(first);
    expect(await assessed(`\ufeff${text}`, { baseRates: `\ufeff${rates}` })).toEqual(first);
    const bytes = (written: string) => new TextEncoder().encode(written);
    expect(await assessed(bytes(text), { baseRates: bytes(rates) })).toEqual(first);
    expect(await assessed(Buffer.from(`\ufeff${text}`), { baseRates: Buffer.from(rates) })).toEqual(first);
  });

  it("says verdict, amount, findings and questions in words, with the passages", async () => {
    const answer = await assessed(course, { baseRates: { staff: { 2: 125 } } });
    // 2 persons: 2 × 100; 2 × 7 × 125; 2 × 360; 2 × 5 × 80.
    expect(answer.total).toBe("3470.00");
    expect(answer.budget).toEqual({
      columns: [
        { id: "organisationalSupport", label: "Organisational support" },
        { id: "individualSupport", label: "Individual support" },
        { id: "travel", label: "Travel" },
        { id: "courseFees", label: "Course fees" },
        { id: "total", label: "Total" },
      ],
      rows: [
        {
          activity: "courses-and-training",
          label: "Courses and training",
          cells: {
            organisationalSupport: { amount: "200.00", text: "200.00" },
            individualSupport: { amount: "1750.00", text: "1,750.00" },
            travel: { amount: "720.00", text: "720.00" },
            courseFees: { amount: "800.00", text: "800.00" },
            total: { amount: "3470.00", text: "3,470.00" },
          },
        },
      ],
      total: {
        label: "Total",
        cells: {
          organisationalSupport: { amount: "200.00", text: "200.00" },
          individualSupport: { amount: "1750.00", text: "1,750.00" },
          travel: { amount: "720.00", text: "720.00" },
          courseFees: { amount: "800.00", text: "800.00" },
          total: { amount: "3470.00", text: "3,470.00" },
        },
      },
    });
    const [finding] = answer.findings;
    expect(finding).toMatchObject({
      code: "travel-days.over-limit",
      severity: "warning",
      path: ["flows", 0, "travelDays"],
      field: "flows.0.travelDays",
      where: "COURSE-1 · travelDays",
      flow: "COURSE-1",
      message: "3 travel days asked for; at most 2 are paid.",
    });
    expect(finding?.citations[0]).toMatch(/^PG-2023, pp?\. \d/);
    expect(answer.byField).toEqual({
      "flows.0.travelDays": [
        {
          severity: "warning",
          code: "travel-days.over-limit",
          message: "3 travel days asked for; at most 2 are paid.",
        },
      ],
    });
    expect(answer.byFlow["COURSE-1"]).toEqual({
      amounts: answer.budget?.total.cells,
      findings: answer.findings,
      missing: [],
    });
    expect(answer.manualChecks.map(({ id }) => id)).toEqual(
      answer.assessment.eligibility.manualChecks.map(({ id }) => id),
    );
    expect(answer.manualChecks[0]?.message).toMatch(/\?$/);
    expect(answer.sources["PG-2023"]?.title).toContain("Programme Guide");
  });

  it("gives a range where only the agency's base rates are not known", async () => {
    const answer = await assessed(course, { language: "pl" });
    // The guide of 2023 allows 90 to 160 EUR a day in group 2: 1720 + 14 × 90, 1720 + 14 × 160.
    expect(answer.total).toBeUndefined();
    expect(answer.range).toEqual({ minimum: "2980.00", maximum: "3960.00" });
    expect(answer.amountMessage).toBe(
      "Dofinansowanie: od 2 980,00 do 3 960,00 EUR".replace(/(\d) (\d)/g, "$1\u00a0$2"),
    );
    const individual = { minimum: "1260.00", maximum: "2240.00" };
    expect(answer.budget?.total.cells.individualSupport?.range).toEqual(individual);
    expect(answer.byFlow["COURSE-1"]?.amounts.individualSupport?.range).toEqual(individual);
    expect(answer.budget?.total.cells.travel).toEqual({ amount: "720.00", text: "720,00" });
  });

  it("gives no amount where another value is missing, and names it by flow and field", async () => {
    const [flow] = course.flows;
    const { durationDays: _, ...open } = flow ?? {};
    const second = { ...flow, id: "COURSE-2" };
    const answer = await assessed({ ...course, flows: [open, second] }, { baseRates: { staff: { 2: 125 } } });
    expect(answer).toMatchObject({ verdict: "undetermined", amountMessage: "Grant: not known" });
    expect([answer.total, answer.range]).toEqual([undefined, undefined]);
    expect(answer.budget?.total.cells.total).toEqual({ text: "not known" });
    expect(answer.byFlow["COURSE-2"]?.amounts.total?.amount).toBe("3470.00");
    expect(answer.byFlow["COURSE-2"]?.missing).toEqual([]);
    const { missing = [] } = answer.byFlow["COURSE-1"] ?? {};
    expect(missing.find(({ rule }) => rule === "activity-duration")).toMatchObject({
      title: "Duration of the activity",
      fields: [
        {
          field: "flows.0.durationDays",
          where: "COURSE-1 · durationDays",
          flow: "COURSE-1",
          label: "Days of the activity, without travel",
          limits: "2 to 30 days, travel excluded",
        },
      ],
    });
  });

  it("names what is missing, and says what the call says of it", async () => {
    const flow = { id: "GROUP", activity: "group-mobility-of-pupils", destination: "ES", participants: 10 };
    const answer = await assessed({ call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [flow] });
    const fields = answer.missing.flatMap(({ fields: of }) => of);
    const limitsOf = (field: string) => fields.find((each) => each.field === field)?.limits;
    expect(limitsOf("flows.0.durationDays")).toContain("2 to 30 days");
    expect(limitsOf("project.durationMonths")).toContain("6 to 18 months");
    expect(limitsOf("round")).toContain("19 February 2026");
    expect(fields.filter(({ label }) => label === undefined)).toEqual([]);
  });

  it("resolves places, and puts what the look-up found among the findings", async () => {
    const [flow] = course.flows;
    const { distanceKm: _, ...named } = flow ?? {};
    const flows = [{ ...named, origin: "Nowy Sącz, PL", venue: "Halle, BE" }];
    const answer = await assessed({ ...course, flows });
    const codes = answer.findings.map(({ code }) => code);
    expect(codes).toContain("place.ambiguous");
    expect(codes).not.toContain("place.unresolved");
    expect(answer.application.flows[0]?.origin).toMatchObject({ place: "Nowy Sącz", latitude: expect.any(Number) });
    expect(answer.byField["flows.0.venue"]?.[0]?.message).toContain("Halle");
  });

  it("says every problem of an input, and of the base rates, in words", async () => {
    const [flow] = course.flows;
    const flows = [{ ...flow, participants: "two", colour: "red" }, flow];
    const answer = await refused({ ...course, flows }, { baseRates: '{ "staff": { "1": "x" } }', language: "pl" });
    expect(answer.issues.map(({ code, field, where, flow: of }) => [code, field, where, of])).toEqual([
      ["value.wrong-type", "flows.0.participants", "COURSE-1 · participants", "COURSE-1"],
      ["key.unknown", "flows.0.colour", "COURSE-1 · colour", "COURSE-1"],
      ["flow-id.duplicate", "flows.1.id", "przepływ 2 · id", undefined],
      ["money.invalid", "options.baseRates.staff.1", "stawki bazowe · staff.1", undefined],
    ]);
    expect(answer.byField["flows.0.participants"]).toEqual([
      { severity: "error", code: "value.wrong-type", message: "oczekiwano: liczba całkowita, podano: tekst" },
    ]);
  });

  it.each([
    ["no text", "", "json.empty"],
    ["a comma too many", '{ "call": 2023,, }', "json.invalid"],
    ["a text that breaks off", '{ "call": ', "json.cut-off"],
    ["a key given twice", '{ "call": 2023, "call": 2024 }', "json.key-twice"],
    ["UTF-16", Buffer.from("\ufeff{}", "utf16le"), "json.utf-16"],
    ["another encoding", Buffer.from('{ "name": "Łódź" }', "latin1").subarray(0, 13), "value.missing"],
    ["bytes that are no text", new Uint8Array([0xc3, 0x28]), "json.not-utf-8"],
    ["nothing", undefined, "value.missing"],
    ["null", null, "value.wrong-type"],
    ["a list", [course], "value.wrong-type"],
    ["a number", 2023, "value.wrong-type"],
    ["a function", () => course, "value.wrong-type"],
  ])("refuses %s, as an application and as base rates", async (_, input, code) => {
    if (code !== "value.missing") expect((await refused(input)).issues[0]?.code).toBe(code);
    const asRates = await assessApplication(course, { baseRates: input });
    if (input === undefined) expect(asRates.success).toBe(true);
    else if (code.startsWith("json.")) expect(asRates).toMatchObject({ issues: [{ code }] });
    else expect(asRates.success).toBe(false);
  });

  it("does not throw for a value that throws when it is read", async () => {
    const hostile = {
      get call(): number {
        throw new Error("no");
      },
    };
    const throwing = () => {
      throw new Error("no");
    };
    const proxy = new Proxy({}, { get: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing });
    for (const value of [hostile, proxy]) {
      expect((await refused(value)).issues.map(({ code }) => code)).toEqual(["value.invalid"]);
      expect((await refused(course, { baseRates: value })).issues.map(({ code }) => code)).toEqual(["value.invalid"]);
    }
  });

  it("understands what a form submits where it is told so", async () => {
    const [flow] = course.flows;
    const form = { ...course, call: "2023", flows: [{ ...flow, participants: "2", inclusionCosts: "" }] };
    expect((await refused(form)).issues.map(({ field }) => field)).toContain("flows.0.participants");
    const answer = await assessed(form, { formValues: true, baseRates: { staff: { 2: 125 } } });
    expect(answer.total).toBe("3470.00");
  });

  it("gives an accreditation a verdict and no amounts, and an unknown call neither", async () => {
    const accreditation = await assessed({ call: 2026, action: "KA120-SCH", applicant: { country: "PL" }, flows: [] });
    expect(accreditation).not.toHaveProperty("amountMessage");
    expect(accreditation).not.toHaveProperty("budget");
    expect(accreditation.missing.length).toBeGreaterThan(0);
    const unknown = await assessed({ ...course, call: 2035 });
    expect(unknown).toMatchObject({ verdict: "undetermined", byFlow: { "COURSE-1": { amounts: {} } } });
    expect(unknown).not.toHaveProperty("budget");
    expect(unknown.findings.map(({ code }) => code)).toEqual(["call.unknown"]);
  });

  it("keeps the ids of flows apart, whatever they are", async () => {
    const [flow] = course.flows;
    const ids = ["__proto__", "constructor", "1"];
    const answer = await assessed({ ...course, flows: ids.map((id) => ({ ...flow, id })) });
    expect(Object.keys(answer.byFlow).sort()).toEqual([...ids].sort());
  });

  it.each([
    [{ langauge: "pl" }, "options.langauge is no option: language, baseRates"],
    [{ language: "de" }, 'options.language must be "en" or "pl"'],
    [{ dayCount: "all" }, 'options.dayCount must be "funded-days" or "activity-days"'],
    [{ greenDays: true }, 'options.greenDays must be "green-grant" or "green-travel"'],
    [{ formValues: "yes" }, "options.formValues must be true or false"],
    [{ draft: "yes" }, "options.draft must be true or false"],
    [{ explanations: 1 }, "options.explanations must be true or false"],
    [null, "options must be an object"],
    [["en"], "options must be an object"],
  ])("rejects options of a wrong shape: %j", async (options, message) => {
    for (const input of [course, "not JSON"]) {
      const answer = assessApplication(input, options as unknown as AssessOptions);
      await expect(answer).rejects.toThrow(TypeError);
      await expect(answer).rejects.toThrow(message);
    }
  });

  it("is plain JSON, also without explanations", async () => {
    const whole = await assessed(course);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    const short = await assessed(course, { explanations: false });
    expect(short.assessment.grant.lines.every((line) => !("explanation" in line))).toBe(true);
    const { assessment: _, ...words } = whole;
    const { assessment: __, ...same } = short;
    expect(same).toEqual(words);
  });

  it("says of a fixture what its expectation says", async () => {
    const application = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
    expect((await assessed(application, { baseRates })).total).toBe("35562.50");
  });
});

describe("assessApplication of a draft", () => {
  const [flow] = course.flows;
  const { durationDays: _, ...open } = flow ?? {};

  it("prices what is complete, and names what the rest needs, with its limits", async () => {
    const written = { ...course, flows: [flow, { ...open, id: "COURSE-2", hostingOrganisation: 5 }] };
    const answer = await assessApplication(JSON.stringify(written), {
      draft: true,
      baseRates: { staff: { 2: 125 } },
    });
    if (!answer.success) throw new Error("a draft is never refused for what it lacks");
    expect(answer).toMatchObject({ isComplete: false, verdict: "undetermined", verdictMessage: "Not decided." });
    // As above: 3470 for the first course, nothing yet for the second.
    expect(answer.total).toEqual({ amount: "3470.00", atLeast: true });
    expect(answer.amountMessage).toBe("at least 3,470.00 EUR");
    expect(answer.flows[0]).toEqual({ id: "COURSE-1", amount: "3470.00", text: "3,470.00", missing: [] });
    expect(answer.flows[1]).toMatchObject({ id: "COURSE-2", text: "not known" });
    expect(answer.flows[1]?.missing).toContainEqual({
      path: ["flows", 1, "durationDays"],
      field: "flows.1.durationDays",
      where: "COURSE-2 · durationDays",
      flow: "COURSE-2",
      label: "Days of the activity, without travel",
      limits: "2 to 30 days, travel excluded",
    });
    expect(answer.issues.map(({ field, where }) => [field, where])).toEqual([
      ["flows.1.hostingOrganisation", "COURSE-2 · hostingOrganisation"],
    ]);
    expect(answer.byField["flows.1.hostingOrganisation"]?.[0]?.message).toBe("expected text, got a number");
  });

  it("is final where nothing is missing, and the same as the answer to an application", async () => {
    const whole = await assessed(demo(), { baseRates });
    const answer = await assessApplication(demo(), { draft: true, baseRates });
    expect(answer).toMatchObject({
      isComplete: true,
      verdictMessage: whole.verdictMessage,
      amountMessage: "35,562.50 EUR",
      total: { amount: "35562.50", atLeast: false },
      findings: whole.findings,
    });
  });

  it("looks up the places that are complete, of accompanying persons, too, and leaves the others as they are", async () => {
    const venue = { place: "Valencia" };
    const group = { id: "G", accompanyingPersons: [{ persons: 1, origin: "Kraków, PL", venue }] };
    const flows = [{ id: "A", origin: "Nowy Sącz, PL", venue }, group, { id: "B", origin: "Krakwo, PL" }];
    const answer = await assessApplication({ call: 2026, action: "KA122-SCH", flows }, { draft: true, language: "pl" });
    if (!answer.success) throw new Error("a draft is never refused for what it lacks");
    const [first, second] = answer.draft.flows ?? [];
    expect(first?.origin).toMatchObject({ place: "Nowy Sącz", latitude: expect.any(Number) });
    expect(first?.venue).not.toHaveProperty("latitude");
    expect(second?.accompanyingPersons?.[0]?.origin).toMatchObject({ place: "Kraków", latitude: expect.any(Number) });
    expect(answer.byField["flows.2.origin"]?.[0]?.message).toContain("Krakwo");
  });

  it.each([undefined, null, [], "{}", { flows: [null, {}] }, { call: 2035 }, { action: "KA120-SCH", call: 2026 }])(
    "says what there is of %j",
    async (input) => {
      const answer = await assessApplication(input, { draft: true });
      expect(answer).toMatchObject({ success: true, isComplete: false });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    },
  );

  it("reads base rates as those of a form; one that is wrong is an issue, and takes nothing else away", async () => {
    const job = {
      id: "A",
      activity: "job-shadowing",
      destination: "ES",
      participants: "1",
      durationDays: 5,
      distanceKm: 600,
    };
    const state = { call: "2023", action: "KA122-SCH", applicant: { country: "PL" }, flows: [job] };
    const of = (rates: unknown, options: object = {}) =>
      assessApplication(state, { formValues: true, draft: true, baseRates: rates, ...options });
    // 350 of organisational support, 275 of travel, 5 days of 120.50 EUR.
    expect(await of({ staff: { 1: "", 2: " 120,50 " } })).toMatchObject({ amountMessage: "1,227.50 EUR", issues: [] });
    const wrong = await of({ staff: { 1: "a lot", 2: "120,50" }, teachers: {} });
    expect(wrong).toMatchObject({
      isComplete: false,
      amountMessage: "1,227.50 EUR so far",
      issues: [{ field: "options.baseRates.staff.1" }, { field: "options.baseRates.teachers" }],
    });
    expect(await of("{")).toMatchObject({ success: true, issues: [{ code: "json.cut-off" }] });
    const whole = { formValues: true, baseRates: { staff: { 1: "", 2: "120,50" } } };
    expect(await assessApplication(state, whole)).toMatchObject({ success: true, total: "1227.50" });
  });

  it("has no upper end while something is not priced, and says where the amount may also fall", async () => {
    const job = {
      id: "A",
      activity: "job-shadowing",
      destination: "ES",
      participants: 1,
      durationDays: 5,
      distanceKm: 600,
    };
    const start = { call: 2023, action: "KA122-SCH", applicant: { country: "PL" } };
    const of = async (others: object, options: object = {}) => {
      const answer = await assessApplication({ ...start, flows: [job], ...others }, { draft: true, ...options });
      return answer.success ? [answer.amountMessage, answer.total] : [];
    };
    // 350 of organisational support, 275 of travel, 5 days of 90 to 160 EUR.
    const least = { least: "1075.00", atLeast: true };
    expect(await of({ flows: [job, {}] })).toEqual(["at least 1,075.00 EUR", least]);
    expect(await of({ consortium: "x" }, { language: "pl" })).toEqual([
      "na razie od 1\u00a0075,00 EUR",
      { least: "1075.00", atLeast: false },
    ]);
    expect(await of({ consortium: "x" }, { baseRates: { staff: { 2: 120 } } })).toEqual([
      "1,225.00 EUR so far",
      { amount: "1225.00", atLeast: false },
    ]);
    const range = { minimum: "1075.00", maximum: "1425.00" };
    expect(await of({})).toEqual(["1,075.00 to 1,425.00 EUR", { range, atLeast: false }]);
  });

  it("refuses a text that is not JSON", async () => {
    expect(await assessApplication("{", { draft: true })).toMatchObject({ issues: [{ code: "json.cut-off" }] });
  });
});
