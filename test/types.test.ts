import { describe, expect, it } from "vitest";
import type * as z from "zod";
import type { Applicant, Application, ExceptionalCost, Flow } from "../src/application/application.js";
import type {
  ProjectAwardInput,
  RealisedFlowInput,
  RealisedProjectInput,
} from "../src/application/application-input.js";
import type { BaseRatesInput } from "../src/grant.js";
import type {
  writtenApplicantSchema,
  writtenApplicationSchema,
  writtenFlowSchema,
} from "../src/schema/application-shape.js";
import {
  type ApplicantInput,
  type ApplicationInput,
  applicationSchema,
  type baseRatesSchema,
  type FlowInput,
  parseApplication,
  type SettlementFile,
} from "../src/schema/index.js";
import type {
  settleOptionsSchema,
  writtenAwardSchema,
  writtenRealisedFlowSchema,
  writtenRealisedSchema,
} from "../src/schema/settlement-shape.js";
import type { SettleOptions } from "../src/settle.js";

/*
 * Types that must be the same: a mistake here does not compile. The tests only name what the compiler has checked.
 */

/** `true` if the two are the same to the compiler: each key, whether it is optional, and each type below. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * A type written out, without `readonly`, which says who may change a value and not what it is, and without the words
 * that an open list suggests: `"KA122-SCH" | (string & {})` is any text.
 */
type Plain<T> = Extract<T, undefined> | Defined<Exclude<T, undefined>>;
type Defined<T> = [T] extends [string] ? (string extends T ? string : T) : Structure<T>;
type Structure<T> = T extends readonly (infer Member)[]
  ? Plain<Member>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** A union of types by their `type`: one for each. */
type EachType<T> = T extends { readonly type: infer Type }
  ? Type extends string
    ? { [Key in keyof T]: Key extends "type" ? Type : T[Key] }
    : never
  : never;

/** As it is once parsed: places as objects. */
type WithPlaces<T> = { [Key in keyof T]: Key extends "origin" | "venue" ? Exclude<T[Key], string> : T[Key] };

type Written = z.output<typeof writtenApplicationSchema>;
type WrittenFlow = NonNullable<Written["flows"]>[number];
type WrittenEntry = Extract<NonNullable<WrittenFlow["accompanyingPersons"]>, readonly unknown[]>[number];

/** A flow as it is once parsed: accompanying persons as a list, too. */
type ParsedFlow = {
  [Key in keyof WrittenFlow]: Key extends "accompanyingPersons"
    ? WithPlaces<WrittenEntry>[] | undefined
    : Key extends "preDepartureTraining"
      ? WithPlaces<NonNullable<WrittenFlow["preDepartureTraining"]>> | undefined
      : WithPlaces<WrittenFlow>[Key];
};

/** An application as it is once parsed: with its flows as a list, too. */
type ParsedApplication = Omit<Written, "flows"> & { flows: ParsedFlow[] };

/** The types of the contract, with each exceptional cost by its type. */
type WithCostsByType<T> = Omit<T, "exceptionalCosts"> & { exceptionalCosts?: EachType<ExceptionalCost>[] | undefined };

describe("the schema of the application", () => {
  it("cannot be taken apart: what it checks across values would be lost", () => {
    // @ts-expect-error
    expect(() => applicationSchema.pick({ call: true })).toThrow(TypeError);
    // @ts-expect-error
    expect(() => applicationSchema.partial()).toThrow(TypeError);
  });
});

describe("the types of the input", () => {
  it("are told apart by a key that one of them lacks, by whether it may be left out, and by its value", () => {
    type A = { readonly a: number; readonly b?: { readonly c?: string | undefined } | undefined };
    const verdicts: {
      readonly same: Same<Plain<A>, Plain<{ a: number; b?: { c?: string | undefined } | undefined }>>;
      readonly openList: Same<Plain<{ a: "x" | (string & {}) }>, Plain<{ a: string }>>;
      readonly lacksOptional: Same<Plain<A>, Plain<{ a: number }>>;
      readonly lacksBelow: Same<Plain<A>, Plain<{ a: number; b?: Record<never, never> | undefined }>>;
      readonly isRequired: Same<Plain<A>, Plain<{ a: number; b: { c?: string | undefined } | undefined }>>;
      readonly otherType: Same<Plain<A>, Plain<{ a: number; b?: { c?: number | undefined } | undefined }>>;
      readonly fewerWords: Same<Plain<{ a: "x" | "y" }>, Plain<{ a: "x" }>>;
    } = {
      same: true,
      openList: true,
      lacksOptional: false,
      lacksBelow: false,
      isRequired: false,
      otherType: false,
      fewerWords: false,
    };
    expect(verdicts.same).toBe(true);
  });

  it("are those of the schema, key by key", () => {
    const verdicts: {
      readonly output: Same<z.output<typeof applicationSchema>, Application>;
      readonly flow: Same<Plain<ParsedFlow>, Plain<Flow>>;
      readonly application: Same<Plain<ParsedApplication>, Plain<WithCostsByType<Application>>>;
      readonly baseRates: Same<Plain<z.output<typeof baseRatesSchema>>, Plain<BaseRatesInput>>;
    } = { output: true, flow: true, application: true, baseRates: true };
    expect(verdicts.application).toBe(true);
  });

  it("are those of the schema as an author writes it, key by key, and may be changed", () => {
    const verdicts: {
      readonly application: Same<Plain<Written>, Plain<WithCostsByType<ApplicationInput>>>;
      readonly flow: Same<Plain<z.input<typeof writtenFlowSchema>>, Plain<FlowInput>>;
      readonly applicant: Same<z.input<typeof writtenApplicantSchema>, ApplicantInput>;
      readonly flows: Same<NonNullable<ApplicationInput["flows"]>[number], FlowInput>;
      readonly parsedApplicant: Same<Plain<ApplicantInput>, Plain<Applicant>>;
    } = { application: true, flow: true, applicant: true, flows: true, parsedApplicant: true };
    expect(verdicts.application).toBe(true);

    const draft: ApplicationInput = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [] };
    const flow: FlowInput = { id: "JOB", activity: "job-shadowing", participants: 1, learnerCountries: [] };
    flow.learnerCountries?.push("ES");
    draft.flows?.push(flow);
    draft.applicant.country = "SK";
    expect(parseApplication(draft).success).toBe(true);
  });

  it("are those of the schema for a settlement, key by key", () => {
    type WrittenAward = z.output<typeof writtenAwardSchema>;
    const verdicts: {
      readonly award: Same<Plain<Omit<WrittenAward, "application">>, Plain<Omit<ProjectAwardInput, "application">>>;
      readonly project: Same<Plain<WrittenAward["application"]>, Plain<Written>>;
      readonly flow: Same<Plain<z.output<typeof writtenRealisedFlowSchema>>, Plain<RealisedFlowInput>>;
      readonly realised: Same<
        Plain<z.output<typeof writtenRealisedSchema>>,
        Plain<WithCostsByType<RealisedProjectInput>>
      >;
      readonly options: Same<
        Plain<z.output<typeof settleOptionsSchema>>,
        Plain<NonNullable<SettlementFile["options"]>>
      >;
      // A file has what decides amounts, and not how an answer is given.
      readonly all: Same<keyof SettleOptions, keyof NonNullable<SettlementFile["options"]> | "explanations" | "range">;
    } = { award: true, project: true, flow: true, realised: true, options: true, all: true };
    expect(verdicts.flow).toBe(true);
  });

  it("may be written shorter, and may be what parsing gave", () => {
    type Input = z.input<typeof applicationSchema>;
    const verdicts: {
      readonly parsedAgain: Plain<Application> extends Input ? true : false;
    } = { parsedAgain: true };
    expect(verdicts.parsedAgain).toBe(true);

    const written: Input = {
      call: 2023,
      action: "KA122-SCH",
      applicant: { country: "pl" },
      flows: [
        {
          id: "JOB",
          activity: "job-shadowing",
          participants: 2,
          accompanyingPersons: 1,
          origin: "Nowy Sącz, PL",
          venue: { place: "Turku", country: "FI" },
          inclusionCosts: 350,
        },
      ],
    };
    expect(parseApplication(written)).toEqual({
      success: true,
      data: {
        call: 2023,
        action: "KA122-SCH",
        applicant: { country: "PL" },
        flows: [
          {
            id: "JOB",
            activity: "job-shadowing",
            participants: 2,
            accompanyingPersons: [{ persons: 1 }],
            origin: { place: "Nowy Sącz", country: "PL" },
            venue: { place: "Turku", country: "FI" },
            inclusionCosts: 350,
          },
        ],
      },
    });
    const withoutFlows: Input = { call: 2026, action: "KA120-SCH", applicant: { country: "PL" } };
    const parsed = parseApplication(withoutFlows);
    expect(parsed.success && parsed.data.flows).toEqual([]);
  });
});
