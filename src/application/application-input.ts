import type { Applicant, Application, Flow } from "./application.js";

/*
 * What a form holds, or an author writes, before it is brought into one shape: lists can be added to, and values set.
 */

/**
 * A part of an application, in each way in which it may be written. An open list, `"KA122-SCH" | (string & {})`, is any text:
 * the types of form libraries take `string & {}` for an object, and go down into it.
 */
type Written<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly (infer Member)[]
    ? Written<Member>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Written<T[Key]> | Shorter<Key> }
      : T;

/** The short way to write the value of a key: a place as text, how many persons go along. */
type Shorter<Key> = Key extends "origin" | "venue" ? string : Key extends "accompanyingPersons" ? number : never;

/** A flow as its author writes it: places also as text, accompanying persons also as a number. */
export type FlowInput = Written<Flow>;

/** The applicant as its author writes it. */
export type ApplicantInput = Written<Applicant>;

/**
 * An application as its author writes it, and as a form holds it: lists can be added to, and values set. Places may be text,
 * accompanying persons a number, and the application for an accreditation has no flows.
 */
export type ApplicationInput = Omit<Written<Application>, "flows"> & { flows?: FlowInput[] | undefined };
