// An unknown place, and those that may have been meant.
import assert from "node:assert/strict";
import { resolvePlace } from "../../dist/places.js";
import { aims } from "../aims.mjs";
import { textIn } from "../application.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";

/** In countries with many places. */
const known = [
  ["Frankfurt", "DE"],
  ["Bologna", "IT"],
  ["Barcelona", "ES"],
  ["Wrocław", "PL"],
  ["Marseille", "FR"],
  ["Timișoara", "RO"],
];

/** Each with one letter too many, at another position each time. */
const misspelt = [..."qxwvjz"].flatMap((letter) =>
  [1, 2, 3, 4, 5, 6].map((at) =>
    known.map(([name, country]) => [name.slice(0, at) + letter + name.slice(at), country]),
  ),
);
for (const [name, country] of misspelt.flat()) assert.equal(resolvePlace(name, { country }).status, "unknown", name);

const text = textIn(2023);
let turn = 0;
const measured = measure({
  // Once for each place that is looked up.
  json: () => known.map(() => JSON.parse(text)),
  unknown() {
    turn = (turn + 1) % misspelt.length;
    return misspelt[turn].map(([name, country]) => resolvePlace(name, { country }));
  },
});
printRows([{ what: "an unknown place", unit: " ×", ...measured.ratio("unknown", "json"), aim: aims.unknownPlace }]);
