import type { DraftFlow } from "../application/draft.js";
import { countriesOf } from "../messages/countries.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";

/**
 * What a flow is, in one line, as far as it is known: the head of its card in a form.
 *
 * @param flow of a draft
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns activity, persons, place or country, days, and whether travel is green
 * @example
 * flowTitle({ activity: "job-shadowing", destination: "FI", participants: 2, durationDays: 5, greenTravel: true })
 * // => "Job shadowing: 2 persons to Finland, 5 days, green travel"
 */
export function flowTitle(flow: DraftFlow, messages: Messages = english): string {
  const { activity, participants, durationDays, accompanyingPersons = [], greenTravel } = flow;
  const accompanying = accompanyingPersons.reduce((sum, { persons = 0 }) => sum + persons, 0);
  return messages.flowTitle({
    ...(activity === undefined ? {} : { activity: nameOf(messages.activities, activity) }),
    participants,
    accompanying,
    place: placeOf(flow, messages),
    days: durationDays,
    isGreen: greenTravel,
  });
}

/** The town, where it is known; guests come to the applicant, and are told by where they come from. */
function placeOf({ venue, destination, originCountry }: DraftFlow, { locale }: Messages): string | undefined {
  if (venue?.place !== undefined) return venue.place;
  const country = destination ?? originCountry;
  return country === undefined ? undefined : countriesOf(locale)(country);
}
