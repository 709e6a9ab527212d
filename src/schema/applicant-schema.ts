import type * as z from "zod";
import type { Applicant } from "../application/application.js";
import type { ApplicantInput } from "../application/application-input.js";
import { writtenApplicantSchema } from "./application-shape.js";
import { normalisedApplicant } from "./normalised.js";

/**
 * The applicant alone.
 *
 * @example applicantSchema.parse({ country: "uk" }) // => { country: "GB" }
 */
export const applicantSchema: z.ZodType<Applicant, ApplicantInput> =
  writtenApplicantSchema.transform(normalisedApplicant);
