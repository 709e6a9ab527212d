// Many applications, no two alike: code that is quick only on input it has seen before is not quick here.
import { readdirSync, readFileSync } from "node:fs";
import { assess } from "../../dist/index.js";
import { resolvePlaces } from "../../dist/places.js";
import { parseApplication } from "../../dist/schema.js";
import { aims } from "../aims.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";
import { shuffled } from "../shuffled.mjs";

const folder = new URL("../../fixtures/", import.meta.url);
const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".input.json"));
const read = (name) => readFileSync(new URL(name, folder), "utf8");

const work = shuffled(names.sort(), 1).flatMap((name) => {
  const text = read(name);
  const { success, data } = parseApplication(JSON.parse(text));
  if (!success) return [];
  const { options } = JSON.parse(read(name.replace(".input.", ".expected.")));
  return { text, application: resolvePlaces(data).application, options };
});

const measured = measure({
  json: () => lastOf(({ text }) => JSON.parse(text)),
  assess: () => lastOf(({ application, options }) => assess(application, options)),
});
printRows([
  {
    what: `\`assess\` of the ${work.length} valid fixtures, shuffled`,
    unit: " ×",
    ...measured.ratio("assess", "json"),
    aim: aims.fixtures,
  },
]);

/** All are assessed, and one result is kept. */
function lastOf(run) {
  let kept;
  for (const each of work) kept = run(each);
  return kept;
}
