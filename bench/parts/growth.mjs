// Whether a flow costs more where there are many. The last result is kept, as a caller keeps it to store or show it: a
// result that is thrown away at once costs nothing to collect.
import { assess } from "../../dist/index.js";
import { aims } from "../aims.mjs";
import { applicationIn, baseRates, repeated } from "../application.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";

const TIMES = 1000;

printRows([
  growth("call 2023 with rates", 2023, { baseRates }, aims.growth.withExplanations),
  growth("call 2023 with rates, no explanations", 2023, { baseRates, explanations: false }, aims.growth.without),
  growth("call 2026 without rates", 2026, {}, aims.growth.withExplanations),
  growth("call 2026 without rates, no explanations", 2026, { explanations: false }, aims.growth.without),
]);

function growth(what, call, options, aim) {
  const few = applicationIn(call);
  const many = repeated(few, TIMES);
  const measured = measure(
    {
      few() {
        let kept;
        for (let time = 0; time < TIMES; time += 1) kept = assess(few, options);
        return kept;
      },
      many: () => assess(many, options),
    },
    { rounds: 7, garbage: "major" },
  );
  const flows = `${many.flows.length.toLocaleString("en")} flows : ${few.flows.length}`;
  return { what: `cost per flow, ${flows}, ${what}`, unit: " ×", ...measured.ratio("many", "few"), aim };
}
