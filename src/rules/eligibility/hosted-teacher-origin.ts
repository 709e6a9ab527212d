import { originAbroad } from "../facts/origin-abroad.js";

/**
 * Hosted teachers study, or graduated, in another EU Member State or a third country associated to the Programme.
 *
 * Not modelled: whether their studies are a teacher-training programme.
 */
export const hostedTeacherOrigin = originAbroad("hosted-teacher-origin", "hosting-teachers-in-training");
