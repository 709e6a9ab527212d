// What the gazetteer costs: `npm run build && node bench/gazetteer.mjs`. Prints one table.
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

const MEGABYTE = 1_000_000;
const rows = [];

const file = readFileSync(new URL("../dist/gazetteer.bin", import.meta.url));
const magicLength = "KA1-PLACES-1".length;
const headerEnd = magicLength + 4 + file.readUInt32LE(magicLength);
const { countries } = JSON.parse(file.toString("utf8", magicLength + 4, headerEnd));
const placeCount = Object.values(countries).reduce((total, [, , places]) => total + places, 0);
row("size of the file", `${(file.length / MEGABYTE).toFixed(2)} MB`);
row("places, countries", `${placeCount}, ${Object.keys(countries).length}`);
row("read before the first look-up", `${headerEnd} bytes, ${((100 * headerEnd) / file.length).toFixed(2)} %`);

const before = memory();
const { findPlaces, nearestPlaces, resolvePlace } = await timed(
  "import of the module",
  () => import("../dist/places.js"),
);
await timed("first look-up, Malta", () => findPlaces("Valletta", { country: "MT" }));
await timed("first look-up, Germany", () => findPlaces("Frankfurt", { country: "DE" }));
row("memory with these two", megabytes(memory() - before));

perSecond("findPlaces, one country", () => findPlaces("Frankfurt", { country: "DE" }));
perSecond("resolvePlace, found", () => resolvePlace("München", { country: "DE" }));
perSecond("resolvePlace, ambiguous", () => resolvePlace("Neustadt", { country: "DE" }));
perSecond("nearestPlaces, one country", () => nearestPlaces("Franfkurt", { country: "DE" }));

await timed("first look-up everywhere", () => findPlaces("Frankfurt"));
row("memory with all countries", megabytes(memory() - before));
perSecond("findPlaces, everywhere", () => findPlaces("Frankfurt"));
perSecond("nearestPlaces, everywhere", () => nearestPlaces("Franfkurt"));

console.table(Object.fromEntries(rows));

function row(what, value) {
  rows.push([what, { value }]);
}

async function timed(what, run) {
  const start = performance.now();
  const result = await run();
  row(what, `${(performance.now() - start).toFixed(1)} ms`);
  return result;
}

function perSecond(what, run) {
  const seconds = 1;
  const end = performance.now() + 1000 * seconds;
  let count = 0;
  while (performance.now() < end) {
    run();
    count += 1;
  }
  row(what, `${Math.round(count / seconds)} / s`);
}

/** Bytes in use, what is only waiting to be collected left out. */
function memory() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes) {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
