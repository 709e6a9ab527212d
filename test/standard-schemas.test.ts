import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { createFormControl, get, useForm } from "react-hook-form";
import { describe, expect, it } from "vitest";
import type { Applicant, Application, Flow } from "../src/application/application.js";
import type { BaseRatesInput } from "../src/grant.js";
import * as en from "../src/messages/en.js";
import * as pl from "../src/messages/pl.js";
import {
  type ApplicantInput,
  type ApplicationInput,
  type FlowInput,
  parseApplicant,
  parseApplication,
  parseFlow,
  type StandardSchema,
  standardSchemas,
} from "../src/schema/index.js";
import { allFixtures } from "./fixtures.js";

const inEnglish = standardSchemas(en);
const inPolish = standardSchemas(pl);

/** What is wrong, by its place. */
function messagesOf<Output>(schema: StandardSchema<unknown, Output>, value: unknown): Readonly<Record<string, string>> {
  const { issues = [] } = schema["~standard"].validate(value);
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

const flow = (): FlowInput => ({
  id: "JOB",
  activity: "job-shadowing",
  destination: "ES",
  participants: 2,
  participantsWithFewerOpportunities: 3,
  startDate: "2026-10-10",
  endDate: "2026-10-01",
});

/** What a form holds: a wrong country, more persons than there are, an end before the start, an id given twice. */
const draft = (): ApplicationInput => ({
  call: 2026,
  action: "KA122-SCH",
  applicant: { country: "Poland" },
  flows: [flow(), { ...flow(), participantsWithFewerOpportunities: 1, endDate: "2026-10-11" }],
});

/** What is wrong with it, by place. */
const wrong = {
  "applicant.country": 'expected a two-letter country code (ISO 3166-1) such as "PL"',
  "flows.0.participantsWithFewerOpportunities": "3 is more than 2 (Participants)",
  "flows.0.endDate": "1 October 2026 is before the start, 10 October 2026",
  "flows.1.id": 'another flow already has the id "JOB"',
};

/** The same, mended. */
const mended = (): ApplicationInput => {
  const { flows: [first, second] = [], ...more } = draft();
  if (first === undefined || second === undefined) throw new Error("the draft has two flows");
  return {
    ...more,
    applicant: { country: "el" },
    flows: [
      { ...first, participantsWithFewerOpportunities: 2, endDate: "2026-10-12" },
      { ...second, id: "OTHER" },
    ],
  };
};

describe("the Standard Schemas", () => {
  it("are those of the specification", () => {
    const schemas: {
      readonly application: StandardSchemaV1<ApplicationInput, Application & ApplicationInput>;
      readonly flow: StandardSchemaV1<FlowInput, Flow>;
      readonly applicant: StandardSchemaV1<ApplicantInput, Applicant>;
      readonly baseRates: StandardSchemaV1<{ staff?: { 1?: string | number | undefined } | undefined }, BaseRatesInput>;
    } = inEnglish;
    for (const schema of Object.values(schemas)) {
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "erasmus-ka1" });
    }
    const inferred: StandardSchemaV1.InferOutput<typeof inEnglish.flow>["participants"] = 1;
    // @ts-expect-error
    const other: StandardSchemaV1.InferOutput<typeof inEnglish.flow>["participants"] = "1";
    expect([inferred, other]).toEqual([1, "1"]);
  });

  it("say at each place what is wrong, in the language that is given", () => {
    expect(messagesOf(inEnglish.application, draft())).toEqual(wrong);
    expect(messagesOf(inPolish.application, draft())).toMatchObject({
      "applicant.country": "oczekiwano dwuliterowego kodu kraju (ISO 3166-1), np. „PL”",
      "flows.1.id": "inny przepływ ma już identyfikator „JOB”",
    });
  });

  it("give what parsing gives, for every fixture", () => {
    for (const { name, input } of allFixtures()) {
      const [parsed, result] = [parseApplication(input), inEnglish.application["~standard"].validate(input)];
      if (parsed.success) expect(result, name).toEqual({ value: parsed.data });
      else
        expect(result, name).toEqual({
          issues: parsed.issues.map((issue) => ({ path: issue.path, message: en.issueMessage(issue) })),
        });
    }
  });
});

describe("a flow alone", () => {
  it("is checked for what it contradicts in itself", () => {
    expect(messagesOf(inEnglish.flow, flow())).toEqual({
      participantsWithFewerOpportunities: "3 is more than 2 (Participants)",
      endDate: "1 October 2026 is before the start, 10 October 2026",
    });
    const others = { ...flow(), participantsWithFewerOpportunities: 2, endDate: "2026-10-10" };
    expect(messagesOf(inEnglish.flow, others)).toEqual({});
    expect(messagesOf(inEnglish.flow, { ...others, people: ["Anna", "Anna", "Jan"] })).toEqual({
      people: "3 is more than 2 (Participants)",
      "people.1": '"Anna" is already in this list',
    });
    expect(messagesOf(inEnglish.flow, { ...others, notRequested: { preparatoryVisits: 1 } })).toEqual({
      "notRequested.preparatoryVisits": en.issueMessage({
        code: "key.without-rule",
        path: [],
        params: { key: "preparatoryVisits" },
      }),
    });
  });

  it("comes into the shape of an application's flow, and names the nearest key", () => {
    const written = { id: "JOB", activity: "job-shadowing", participants: 2, origin: "Nowy Sącz, pl" };
    expect(parseFlow({ ...written, accompanyingPersons: 1, destination: "el", learnerCountries: ["uk"] })).toEqual({
      success: true,
      data: {
        ...written,
        origin: { place: "Nowy Sącz", country: "PL" },
        accompanyingPersons: [{ persons: 1 }],
        destination: "GR",
        learnerCountries: ["GB"],
      },
    });
    expect(parseFlow({ ...written, origin: { place: "Nowy Sącz" }, partcipants: 2 })).toEqual({
      success: false,
      issues: [
        { code: "value.missing", path: ["origin", "country"], params: { expected: "text" } },
        { code: "key.unknown", path: ["partcipants"], params: { key: "partcipants", nearest: "participants" } },
      ],
    });
  });

  it.each([undefined, null, 1, "flow", []])("is an object, not %j", (value) => {
    expect(parseFlow(value).success).toBe(false);
    expect(parseApplicant(value).success).toBe(false);
  });

  it("is told the same as in its application, for every fixture", () => {
    for (const { name, input } of allFixtures()) {
      const parsed = parseApplication(input);
      const { flows = [], applicant } = input as { readonly flows?: readonly unknown[]; readonly applicant: unknown };
      const issues = parsed.success ? [] : parsed.issues;
      for (const [index, each] of flows.entries()) {
        const alone = parseFlow(each);
        const inApplication = issues
          .filter(({ code, path }) => path[0] === "flows" && path[1] === index && code !== "flow-id.duplicate")
          .map((issue) => ({ ...issue, path: issue.path.slice(2) }));
        if (inApplication.length === 0 && parsed.success)
          expect(alone).toEqual({ success: true, data: parsed.data.flows[index] });
        else expect(alone.success ? [] : alone.issues, name).toEqual(inApplication);
      }
      if (parsed.success) expect(parseApplicant(applicant)).toEqual({ success: true, data: parsed.data.applicant });
    }
  });
});

describe("the applicant and base rates alone", () => {
  it("are checked", () => {
    const wrongType = messagesOf(inEnglish.applicant, { country: "PL", type: "college" });
    expect(Object.keys(wrongType)).toEqual(["type"]);
    expect(wrongType["type"]).toMatch(/^expected one of school, /);
    expect(messagesOf(inPolish.applicant, { country: "pl", accreditation: "none" })).toEqual({});
    expect(messagesOf(inEnglish.baseRates, { staff: { 1: "160,50", 2: 10_001, 3: "160.50" } })).toEqual({
      "staff.1": en.issueMessage({ code: "money.invalid", path: [], params: {} }),
      "staff.2": "must be at most 10,000",
    });
  });
});

describe("what the boxes of a form hold", () => {
  const ofForms = standardSchemas(en, { formValues: true });

  it("is understood under the option", () => {
    const boxes = { ...flow(), participants: " 2 ", participantsWithFewerOpportunities: "", endDate: "" };
    const { endDate, participantsWithFewerOpportunities, ...more } = flow();
    expect(ofForms.flow["~standard"].validate(boxes)).toEqual({ value: { ...more, participants: 2 } });
    expect(messagesOf(inEnglish.flow, boxes)).toMatchObject({ participants: "expected a whole number, got text" });
    const list = { ...draft(), flows: [boxes] };
    expect(ofForms.application["~standard"].validate({ ...list, applicant: { country: " pl " } })).toEqual({
      value: { ...list, applicant: { country: "PL" }, flows: [{ ...more, participants: 2 }] },
    });
    const applicant = {
      country: "el",
      type: "",
      yearsOfExperience: "5",
      grants: [{ call: "2021", action: "KA122-SCH" }],
    };
    expect(ofForms.applicant["~standard"].validate(applicant)).toEqual({
      value: { country: "GR", yearsOfExperience: 5, grants: [{ call: 2021, action: "KA122-SCH" }] },
    });
    expect(ofForms.baseRates["~standard"].validate({ staff: { 1: "160,50", 2: 141.5, 3: "" } })).toEqual({
      value: { staff: { 1: "160.50", 2: "141.50" } },
    });
    for (const value of [null, 3, { staff: 3 }, { staff: { 1: "a lot" } }]) {
      expect(ofForms.baseRates["~standard"].validate(value).issues).toHaveLength(1);
    }
  });
});

describe("react-hook-form", () => {
  const control = (defaultValues: ApplicationInput, schemas = inEnglish) =>
    createFormControl<ApplicationInput, unknown, Application>({
      resolver: standardSchemaResolver(schemas.application),
      defaultValues,
    });

  it("shows the sentences at their fields", async () => {
    const { handleSubmit, control: form } = control(draft());
    let found: object = {};
    await handleSubmit(
      () => expect.unreachable(),
      (errors) => {
        found = errors;
      },
    )();
    for (const [field, message] of Object.entries(wrong)) expect(get(found, field)).toMatchObject({ message });
    expect(form._formState.isValid).toBe(false);
  });

  it("hands over the application", async () => {
    let submitted: Application | undefined;
    await control(mended()).handleSubmit((application) => {
      submitted = application;
    })();
    expect({ success: true, data: submitted }).toEqual(parseApplication(mended()));
    expect(submitted?.applicant.country).toBe("GR");
  });

  it("compiles with the types of a form", () => {
    const forms = [
      () => useForm<ApplicationInput>({ resolver: standardSchemaResolver(inEnglish.application) }),
      () => useForm({ resolver: standardSchemaResolver(inPolish.application), defaultValues: draft() }),
      () => useForm<FlowInput>({ resolver: standardSchemaResolver(inEnglish.flow) }),
      () => useForm<ApplicantInput>({ resolver: standardSchemaResolver(inEnglish.applicant) }),
      () => useForm({ resolver: standardSchemaResolver(inEnglish.baseRates) }),
      // @ts-expect-error
      () => useForm<ApplicationInput>({ resolver: standardSchemaResolver(inEnglish.flow) }),
    ];
    expect(forms).toHaveLength(6);
  });
});

describe("TanStack Form", () => {
  it("shows the sentences at their fields", () => {
    const form = new FormApi({ defaultValues: draft(), validators: { onChange: inEnglish.application } });
    form.mount();
    const names = ["applicant.country", "flows[0].endDate", "flows[1].id"] as const;
    const fields = names.map((name) => new FieldApi({ form, name }));
    for (const field of fields) field.mount();
    form.validateAllFields("change");
    form.validate("change");
    expect(fields.map(({ state }) => state.meta.errors.map((error) => error?.message))).toEqual([
      [wrong["applicant.country"]],
      [wrong["flows.0.endDate"]],
      [wrong["flows.1.id"]],
    ]);
  });

  it("takes the application that is right", async () => {
    let submitted: ApplicationInput | undefined;
    const form = new FormApi({
      defaultValues: mended(),
      validators: { onSubmit: inEnglish.application },
      onSubmit: ({ value }) => {
        submitted = value;
      },
    });
    form.mount();
    await form.handleSubmit();
    expect(submitted).toEqual(mended());
  });
});

describe("tRPC", () => {
  const { router, procedure, createCallerFactory } = initTRPC.create();
  const caller = createCallerFactory(
    router({ country: procedure.input(inPolish.application).mutation(({ input }) => input.applicant.country) }),
  )({});

  it("hands over the application, and refuses what is wrong in words", async () => {
    const country: string = await caller.country(mended());
    expect(country).toBe("GR");
    await expect(caller.country(draft())).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: inPolish.application["~standard"].validate(draft()).issues },
    });
  });
});
