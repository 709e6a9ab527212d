import type { Applicant, Application, Flow } from "./application.js";
import type { ProjectAward, RealisedFlow, RealisedProject } from "./realised.js";

/*
 * What a form holds, or an author writes, before it is brought into one shape.
 */

/**
 * The same with values that can be set and lists that can be added to. An open list of words,
 * `"KA122-SCH" | (string & {})`, is any text: the types of form libraries take it for an object, and go down into it.
 */
export type Changeable<T, Shorter = unknown> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly (infer Member)[]
    ? Changeable<Member, Shorter>[]
    : T extends object
      ? {
          -readonly [Key in keyof T]: Changeable<T[Key], Shorter> | (Key extends keyof Shorter ? Shorter[Key] : never);
        }
      : T;

/** The short way to write a value, by its key: a place as text, how many persons go along. */
interface Shorter {
  readonly origin: string;
  readonly venue: string;
  readonly accompanyingPersons: number;
}

/** A flow as its author writes it: places also as text, accompanying persons also as a number. */
export type FlowInput = Changeable<Flow, Shorter>;

/** The applicant as its author writes it. */
export type ApplicantInput = Changeable<Applicant>;

/**
 * An application as its author writes it, and as a form holds it: lists can be added to, and values set. Places may be text,
 * accompanying persons a number, and the application for an accreditation has no flows.
 */
export type ApplicationInput = Omit<Changeable<Application, Shorter>, "flows"> & { flows?: FlowInput[] | undefined };

/** An award as its author writes it. */
export type ProjectAwardInput = Omit<Changeable<ProjectAward>, "application"> & { application: ApplicationInput };

/** A flow as it took place, as its author writes it. */
export type RealisedFlowInput = Changeable<RealisedFlow, Shorter>;

/** What took place, as its author writes it. */
export type RealisedProjectInput = Omit<Changeable<RealisedProject>, "flows"> & { flows: RealisedFlowInput[] };
