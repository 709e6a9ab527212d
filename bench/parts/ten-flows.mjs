// What a portal does with an application of ten flows, from the text to the assessment.
import assert from "node:assert/strict";
import { assess, calculateGrant } from "../../dist/index.js";
import { parseApplication } from "../../dist/schema.js";
import { aims } from "../aims.mjs";
import { applicationIn, baseRates, textIn } from "../application.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";

const [text2023, text2026] = [textIn(2023), textIn(2026)];
const [application2023, application2026] = [applicationIn(2023), applicationIn(2026)];
const sent = JSON.parse(text2023);
const withRates = { baseRates };
for (const application of [application2023, application2026]) {
  assert.equal(assess(application, withRates).eligibility.verdict, "eligible");
}
const fromText = (text) => assess(parseApplication(JSON.parse(text)).data, withRates);

const measured = measure({
  json2023: () => JSON.parse(text2023),
  json2026: () => JSON.parse(text2026),
  parse: () => parseApplication(sent),
  grant: () => calculateGrant(application2023, withRates),
  grantUnexplained: () => calculateGrant(application2023, { baseRates, explanations: false }),
  assess2023: () => assess(application2023, withRates),
  assess2026: () => assess(application2026, withRates),
  assess2026WithoutRates: () => assess(application2026),
  fromText2023: () => fromText(text2023),
  fromText2026: () => fromText(text2026),
});

const row = (what, name, call, aim) => ({ what, unit: " ×", ...measured.ratio(name, `json${call}`), aim });
printRows([
  { what: "`JSON.parse` of ten flows, call 2023", unit: " ms", ...measured.time("json2023") },
  row("`parseApplication` of a valid application", "parse", 2023, aims.parse),
  row("`calculateGrant`, with explanations", "grant", 2023, aims.grant),
  row("`calculateGrant`, without", "grantUnexplained", 2023),
  row("`assess`, call 2023 with rates", "assess2023", 2023, aims.assess["2023, with rates"]),
  row("`assess`, call 2026 with rates", "assess2026", 2026, aims.assess["2026, with rates"]),
  row("`assess`, call 2026 without rates", "assess2026WithoutRates", 2026, aims.assess["2026, without rates"]),
  row("text to assessment, call 2023 with rates", "fromText2023", 2023, aims.fromText[2023]),
  row("text to assessment, call 2026 with rates", "fromText2026", 2026, aims.fromText[2026]),
]);
