import { verdict } from "../answer.js";
import { Variants } from "../variants/variants.js";
import { words } from "../words/words.js";
import "./answer-pane.css";
import { budget } from "./budget.js";
import { BudgetPicture } from "./budget-picture.js";
import { BudgetTable } from "./budget-table.js";
import { CannotDecide } from "./cannot-decide.js";
import { Explanations } from "./explanations.js";
import { FindingsList, Provisional } from "./findings-list.js";
import { ManualChecks, Ticked } from "./manual-checks.js";
import "./print.css";
import { PrintFlows } from "./print-flows.js";
import { PrintHead } from "./print-head.js";
import { PrintRates } from "./print-rates.js";
import { PrintSources } from "./print-sources.js";
import { SourcesList } from "./sources-list.js";
import { Total } from "./total.js";

/** What the package answers: verdict, budget, what is found, what a person must check, and why. */
export function AnswerPane() {
  const { page } = words.value;
  const shown = budget.value;
  return (
    <div class="answer">
      <PrintHead />
      <section class="card" aria-labelledby="answer.title">
        <h2 id="answer.title">{page.answer}</h2>
        <p class="verdict">
          {verdict}
          <Ticked />
        </p>
        <Total />
        <Provisional />
      </section>
      <FindingsList />
      {shown === undefined || shown.least.lines.length === 0 ? null : (
        <section class="card" aria-labelledby="budget.title">
          <h2 id="budget.title">{page.pane.budget}</h2>
          <BudgetTable budget={shown} />
          <BudgetPicture budget={shown} />
        </section>
      )}
      {shown === undefined ? null : (
        <>
          <PrintFlows grant={shown.least} />
          <PrintRates grant={shown.least} />
        </>
      )}
      <ManualChecks />
      {shown === undefined || shown.least.lines.length === 0 ? null : <Explanations budget={shown} />}
      <Variants />
      <CannotDecide />
      <SourcesList />
      <PrintSources />
    </div>
  );
}
