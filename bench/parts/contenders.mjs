// The same grant by other means. They give the same total, or nothing is measured.
import assert from "node:assert/strict";
import { calculateGrant, formatCents } from "../../dist/index.js";
import { applicationIn, baseRates, textIn } from "../application.mjs";
import { bareTotal } from "../contenders/bare-arithmetic.mjs";
import { inputCellsOf, sheetOf } from "../contenders/hyperformula.mjs";
import { modelOf, situationOf } from "../contenders/publicodes.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";

const application = applicationIn(2023);
const [first, ...others] = application.flows;
const oneMore = { ...application, flows: [{ ...first, participants: first.participants + 1 }, ...others] };
const variants = [application, oneMore].map((variant) => ({
  application: variant,
  participants: variant.flows[0].participants,
  cells: inputCellsOf(variant),
  situation: situationOf(variant),
}));
const sheet = sheetOf(application, baseRates);
const model = modelOf(application, baseRates);

const totals = {
  grant: ({ application }) => calculateGrant(application, { baseRates }).total,
  bare: ({ application }) => formatCents(bareTotal(application, baseRates)),
  sheetCell({ participants }) {
    sheet.setParticipants(participants);
    return sheet.total().toFixed(2);
  },
  sheetInputs({ cells }) {
    sheet.setInputs(cells);
    return sheet.total().toFixed(2);
  },
  sheetBuilt: ({ application }) => sheetOf(application, baseRates).total().toFixed(2),
  modelInput({ participants }) {
    model.setParticipants(participants);
    return model.total().toFixed(2);
  },
  modelInputs({ situation }) {
    model.setInputs(situation);
    return model.total().toFixed(2);
  },
};
for (const variant of [...variants, ...variants]) {
  for (const [name, total] of Object.entries(totals)) assert.equal(total(variant), totals.grant(variant), name);
}

const text = textIn(2023);
const json = () => JSON.parse(text);
const { grant, bare, ...theirs } = Object.fromEntries(
  Object.entries(totals).map(([name, total]) => [name, byTurns(total)]),
);
const ours = measure({ json, grant, bare });
// Separately, and last: their garbage is too much for the others to pay for.
const measured = measure({ json, ...theirs });

printRows([
  row("`calculateGrant`, with explanations, again", ours.ratio("grant", "json")),
  row("bare arithmetic: a total and nothing else", ours.ratio("bare", "json")),
  row("HyperFormula, one cell changed", measured.ratio("sheetCell", "json")),
  row("HyperFormula, every input written", measured.ratio("sheetInputs", "json")),
  row("HyperFormula, built and calculated", measured.ratio("sheetBuilt", "json")),
  row("publicodes, one input changed", measured.ratio("modelInput", "json")),
  row("publicodes, every input set", measured.ratio("modelInputs", "json")),
]);

function row(what, ratio) {
  return { what, unit: " ×", ...ratio };
}

/** Alternates between the applications, so that nothing is answered from the evaluation before. */
function byTurns(total) {
  let calls = 0;
  return () => {
    calls += 1;
    return total(variants[calls % variants.length]);
  };
}
