import { originAbroad } from "../facts/origin-abroad.js";

/**
 * Invited experts come from another EU Member State or a third country associated to the Programme.
 *
 * Not modelled: what they can teach; experts of one flow who come from several countries.
 */
export const expertOrigin = originAbroad("expert-origin", "invited-expert");
