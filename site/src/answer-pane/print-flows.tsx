import type { Draft, DraftFlow, Grant } from "erasmus-ka1";
import { flowTitle } from "erasmus-ka1/form";
import { countriesOf, datesOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { words } from "../words/words.js";
import { leavesOf } from "./leaves-of.js";

type PlaceOf = NonNullable<DraftFlow["venue"]>;

/** On paper: when and where each flow is, and from how far. On the screen the form shows it. */
export function PrintFlows({ grant }: { readonly grant: Grant }) {
  const { page, messages } = words.value;
  const { flows = [] }: Draft = draft.value;
  return (
    <section class="only-print">
      <h2>{page.flows.title}</h2>
      <table class="budget flows-on-paper">
        <thead>
          <tr>
            <th scope="col">{page.pane.flow}</th>
            <th scope="col">{page.paper.days}</th>
            <th scope="col">{page.paper.dates}</th>
            <th scope="col">{page.paper.journey}</th>
            <th scope="col">{page.paper.distance}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow, index) => (
            <tr key={index}>
              <th scope="row">{flowTitle(flow, messages)}</th>
              <td>{daysText(flow)}</td>
              <td>{datesText(flow)}</td>
              <td>{journeyText(flow)}</td>
              <td>{distancesText(flow, grant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Days of the activity and those of travel; of persons who go beside the others, too, where theirs differ. */
function daysText({ accompanyingPersons = [], durationDays, travelDays }: DraftFlow): string {
  const { page, numbers } = words.value;
  const all = [{}, ...accompanyingPersons].map((own) => ({ durationDays, travelDays, ...own }));
  const texts = all.flatMap(({ durationDays: days, travelDays: ofTravel = 0 }) => {
    if (days === undefined) return [];
    return [ofTravel === 0 ? numbers.number(days) : `${numbers.number(days)} + ${numbers.number(ofTravel)}`];
  });
  return [...new Set(texts)].join(" / ") || page.paper.open;
}

function datesText({ startDate, endDate }: DraftFlow): string {
  const { page, messages } = words.value;
  const { date } = datesOf(messages.locale, "");
  const known = [startDate, endDate].filter((each) => each !== undefined);
  return known.length === 0 ? page.paper.open : known.map(date).join(" – ");
}

function journeyText({ origin, venue, destination }: DraftFlow): string {
  const { messages } = words.value;
  const countryName = countriesOf(messages.locale);
  const placeText = ({ place, country }: PlaceOf) =>
    [place, country && countryName(country)].filter(Boolean).join(", ");
  const to = venue === undefined ? destination && countryName(destination) : placeText(venue);
  return [origin && placeText(origin), to].filter(Boolean).join(" – ");
}

/** As the amounts of travel have it: persons who travel with the others may come from elsewhere. */
function distancesText({ id, distanceKm, distanceBand }: DraftFlow, { lines }: Grant): string {
  const { page, messages, numbers } = words.value;
  const chosen = lines
    .filter(({ flow, category }) => flow !== undefined && flow === id && category === "travel")
    .flatMap(({ explanation }) => leavesOf(explanation))
    .flatMap(({ chosenBy }) => (chosenBy !== undefined && "distanceBand" in chosenBy ? [chosenBy] : []))
    .map((by) => ({ km: by.distance.km, band: by.distanceBand }));
  const all = chosen.length > 0 ? chosen : [{ km: distanceKm, band: distanceBand }];
  const texts = all.flatMap(({ km, band }) => {
    const said = [km && `${numbers.number(km)} km`, band && page.paper.band(messages.limits.band(band))].filter(
      Boolean,
    );
    return said.length === 0 ? [] : [said.join("; ")];
  });
  return [...new Set(texts)].join(" / ") || page.paper.open;
}
