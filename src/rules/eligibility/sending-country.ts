import type { Application, Flow } from "../../application.js";
import { sameName } from "./same-name.js";

/**
 * The country that participants leave: that of the consortium member named as their own organisation, or else the
 * applicant's. They differ for special-status schools (N9).
 */
export function sendingCountry({ applicant, consortium }: Application, { sendingOrganisation }: Flow): string {
  if (sendingOrganisation === undefined) return applicant.country;
  const member = consortium?.members.find(({ name }) => name !== undefined && sameName(name, sendingOrganisation));
  return member?.country ?? applicant.country;
}
