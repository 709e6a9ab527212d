import type { Applicant, Application, Flow } from "../application/application.js";
import type {
  ApplicantInput,
  ApplicationInput,
  Changeable,
  FlowInput,
  ProjectAwardInput,
  RealisedProjectInput,
} from "../application/application-input.js";
import type { ProjectAward, RealisedProject } from "../application/realised.js";
import type { BaseRatesInput } from "../grant.js";
import type { Issue } from "../results/issue.js";
import { isOfForm, type ParseOptions } from "./form-values.js";
import { type Parsed, parseApplicant, parseApplication, parseBaseRates, parseFlow } from "./parse.js";
import { parseAward, parseRealised } from "./settlement.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * A schema for each thing that a form may be about: what the form holds, and what it gives. What it gives can be changed,
 * so that a form of one type takes it: an {@link Application} that is not readonly.
 */
export interface StandardSchemas {
  readonly application: StandardSchema<ApplicationInput, Changeable<Application>>;
  readonly flow: StandardSchema<FlowInput, Changeable<Flow>>;
  readonly applicant: StandardSchema<ApplicantInput, Changeable<Applicant>>;
  readonly baseRates: StandardSchema<Changeable<BaseRatesInput>, Changeable<BaseRatesInput>>;
  readonly award: StandardSchema<ProjectAwardInput, Changeable<ProjectAward>>;
  readonly realised: StandardSchema<RealisedProjectInput, Changeable<RealisedProject>>;
}

/**
 * Schemas with our own words, for react-hook-form, TanStack Form, tRPC and whatever else takes a
 * [Standard Schema](https://standardschema.dev). Each checks what its parse function checks: `application` all that
 * `parseApplication` does, with the contradictions; `flow` one flow alone, as `parseFlow`.
 *
 * @param sentences `erasmus-ka1/messages/<language>`, or its `issueMessage` alone
 * @param options `formValues: true` for what the boxes of a form hold: see {@link ParseOptions}
 * @returns the schemas, whose messages are in that language
 * @throws TypeError if `sentences` or `options` is not of the contract's shape
 * @example
 * const { flow } = standardSchemas({ issueMessage });
 * flow["~standard"].validate({ id: "JOB", activity: "job-shadowing", participants: "2" })
 * // => { issues: [{ message: "expected a whole number, got text", path: ["participants"] }] }
 */
export function standardSchemas(
  sentences: { readonly issueMessage: (issue: Issue) => string },
  options: ParseOptions = {},
): StandardSchemas {
  const given: unknown = sentences;
  if (typeof given !== "object" || given === null || typeof sentences.issueMessage !== "function") {
    throw new TypeError("sentences must have issueMessage: they are a module of words, erasmus-ka1/messages/en");
  }
  isOfForm(options);
  const { issueMessage } = sentences;
  function schema<Input, T>(
    parse: (value: unknown, options: ParseOptions) => Parsed<T>,
  ): StandardSchema<Input, Changeable<T>> {
    return {
      "~standard": {
        version: 1,
        vendor: "erasmus-ka1",
        validate: (value) => {
          const parsed = parse(value, options);
          if (parsed.success) return { value: parsed.data as Changeable<T> };
          return { issues: parsed.issues.map((issue) => ({ message: issueMessage(issue), path: issue.path })) };
        },
      },
    };
  }

  return {
    application: schema(parseApplication),
    flow: schema(parseFlow),
    applicant: schema(parseApplicant),
    baseRates: schema(parseBaseRates),
    award: schema(parseAward),
    realised: schema(parseRealised),
  };
}
