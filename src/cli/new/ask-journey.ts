import { distanceBandOptions } from "../../form/index.js";
import { distanceKm, travelAmounts } from "../../index.js";
import { amountWriter } from "../words/words.js";
import { type Place, told } from "./ask-field.js";
import { askPlace } from "./ask-place.js";
import type { Entry } from "./draft.js";
import type { Interview } from "./interview.js";
import { kilometres, orLater } from "./read-text.js";

/** Keys each of which gives a distance. */
const distances = ["distanceKm", "distanceBand", "origin", "venue"];

/** Asks how far it is, if the flow does not say so yet: by places, by the official calculator, or by band. */
export async function askJourney(it: Interview, at: Place, again = false): Promise<void> {
  const { asker, words } = it;
  const { distance, later } = words.interview;
  if (!again && distances.some((key) => at.entry[key] !== undefined)) return;
  const how = await asker.choose({ label: distance.how, hint: distance.hint }, [
    { value: "places", label: distance.places },
    { value: "km", label: distance.km },
    { value: "band", label: distance.band },
    { value: "later", label: later },
  ]);
  if (how === "later") return;
  await told(it, at.path, async () => {
    for (const key of distances) delete at.entry[key];
    if (how === "places") await askPlaces(it, at.entry);
    else if (how === "km") await askKm(it, at.entry);
    else await askBand(it, at.entry);
  });
}

async function askPlaces(it: Interview, flow: Entry): Promise<void> {
  const { distance } = it.words.interview;
  const home = (it.draft["applicant"] as Entry | undefined)?.["country"];
  // Guests come from their country, and the applicant's is where they go.
  const [from, to] = flow["originCountry"] === undefined ? [home, flow["destination"]] : [flow["originCountry"], home];
  const origin = await askPlace(it, { label: distance.origin }, textOf(from));
  if (origin === undefined) return;
  const venue = await askPlace(it, { label: distance.venue }, textOf(to));
  if (venue === undefined) return;
  Object.assign(flow, { origin, venue });
  sayDistance(it, distanceKm(origin, venue));
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

async function askKm(it: Interview, flow: Entry): Promise<void> {
  const { asker, words } = it;
  const { distance, enterIsLater } = words.interview;
  const km = await asker.type({ label: distance.kmLabel, limits: enterIsLater }, orLater(kilometres(words)));
  if (km === undefined) return;
  flow["distanceKm"] = km;
  sayDistance(it, km);
}

async function askBand(it: Interview, flow: Entry): Promise<void> {
  const { asker, draft, words } = it;
  const { distance, later } = words.interview;
  const write = amountWriter(words);
  const bands = distanceBandOptions(Number(draft["call"]), String(draft["action"]), words.messages) ?? [];
  const amounts = (values: readonly (string | undefined)[]) =>
    values.map((value) => (value === undefined ? "?" : write(value))).join(" / ");
  const band = await asker.choose<string | undefined>({ label: distance.bandLabel }, [
    ...bands.map(({ value, label, standard, green }) => ({
      value,
      label: `${label}: ${amounts(green === undefined ? [standard] : [standard, green])} EUR`,
    })),
    { value: undefined, label: later },
  ]);
  if (band !== undefined) flow["distanceBand"] = band;
}

/** How far it is, and what is paid for it. */
function sayDistance({ asker, draft, words, out }: Interview, km: number): void {
  const write = amountWriter(words);
  const field = String(draft["action"]).split("-")[1] ?? "";
  const paid = travelAmounts(Number(draft["call"]), field, km);
  if (paid?.distanceBand === undefined) return;
  const [standard, green] = [paid.standard, paid.green].map((amount) => (amount === undefined ? "?" : write(amount)));
  const number = new Intl.NumberFormat(words.messages.locale, { maximumFractionDigits: 2 }).format(km);
  const band = words.messages.limits.band(paid.distanceBand);
  asker.say(out.style("cyan", words.interview.distance.is(number, band, standard ?? "?", green ?? "?")));
}
