import { useSignal } from "@preact/signals";
import { distanceBand, distanceKm } from "erasmus-ka1";
import { useRef } from "preact/hooks";
import { boxId, type Entry, isBlank, isEntry, type Path } from "../entry.js";
import { boxValue, fill } from "../plan.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { Box } from "./box.js";
import type { Way } from "./shown.js";

/** Fields of which one answers: the person chooses how to answer. What was filled in another way comes back with it. */
export function OneOf({ ways, path }: { readonly ways: readonly Way[]; readonly path: Path }) {
  const { page } = words.value;
  const keys = ways.flat().map(({ key }) => key);
  const entryNow = (): Entry => {
    const value = boxValue(path);
    return isEntry(value) ? value : {};
  };
  const filled = useOf([boxId(path), keys.join()], () => {
    const entry = entryNow();
    return ways.findIndex((way) => way.some(({ key }) => !isBlank(entry[key])));
  });
  const chosen = useSignal(Math.max(filled, 0));
  const laidAside = useRef<Entry>({});
  const at = filled >= 0 ? filled : chosen.value;
  const choose = (position: number) => {
    const others = ways.filter((_, index) => index !== position).flat();
    const own = ways[position] ?? [];
    const next: Record<string, unknown> = { ...entryNow() };
    const aside: Record<string, unknown> = { ...laidAside.current };
    for (const { key } of others) {
      if (next[key] !== undefined) aside[key] = next[key];
      delete next[key];
    }
    for (const { key } of own) if (aside[key] !== undefined) next[key] = aside[key];
    laidAside.current = aside;
    chosen.value = position;
    fill(path, next);
  };
  const main = ways.flat().find(({ required }) => required) ?? ways[0]?.[0];
  const id = `${boxId(path)}.way`;
  return (
    <fieldset class="field one-of">
      <legend class="label">
        {ways[1]?.[0].label ?? main?.label}
        {main?.required ? <span class="needed"> {page.required}</span> : null}
      </legend>
      <div class="choices">
        {ways.map((way, index) => (
          <label class="choice" key={way[0].key}>
            <input
              type="radio"
              name={id}
              id={index === at ? id : undefined}
              data-answers={way.map(({ key }) => boxId([...path, key])).join(" ")}
              checked={index === at}
              onChange={() => choose(index)}
            />
            {way[0].kind === "place" ? page.byPlaces : way[0].unit?.id === "km" ? page.byKm : way[0].label}
          </label>
        ))}
      </div>
      <div class="fields">
        {(ways[at] ?? []).map((field) => (
          <Box key={field.key} field={field} path={[...path, field.key]} />
        ))}
      </div>
      <Distance path={path} keys={(ways[at] ?? []).map(({ key }) => key)} />
    </fieldset>
  );
}

/** How far two places are apart, and the band in which that is. */
function Distance({ path, keys }: { readonly path: Path; readonly keys: readonly string[] }) {
  const { page, messages, numbers } = words.value;
  const km = useOf([boxId(path), keys.join()], () => {
    const [from, to] = keys.map((key) => boxValue([...path, key])).filter(isPoint);
    return from === undefined || to === undefined ? undefined : distanceKm(from, to);
  });
  const call = boxValue(["call"]);
  if (km === undefined) return null;
  const band = distanceBand(Number(call), km);
  return (
    <p class="hint" role="status">
      {page.distance(numbers.number(km), band === undefined ? undefined : messages.limits.band(band))}
    </p>
  );
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function isPoint(value: unknown): value is Point {
  return isEntry(value) && typeof value["latitude"] === "number" && typeof value["longitude"] === "number";
}
