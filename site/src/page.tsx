import { useSignalEffect } from "@preact/signals";
import { Announced } from "./announce.js";
import { AnswerPane } from "./answer-pane/answer-pane.js";
import { Asked } from "./ask.js";
import { isBlank } from "./entry.js";
import { AskedWhoGoes } from "./flows/share-out.js";
import { Footer } from "./footer.js";
import { KeepBar } from "./keep/keep-bar.js";
import { OpenQuestions } from "./open-questions.js";
import { Parts } from "./parts.js";
import { boxValue, language, plan } from "./plan.js";
import { SettlementFooter } from "./settlement/settlement-footer.js";
import { SettlementForm } from "./settlement/settlement-form.js";
import { SettlementPane } from "./settlement/settlement-pane.js";
import { tab } from "./tab.js";
import { Panel, Tabs } from "./tabs.js";
import { UndoBar } from "./undo-bar.js";
import { languages } from "./words/languages.js";
import { words } from "./words/words.js";

/** The whole page: the form, and beside it what is open and what the answer is. */
export function Page() {
  const { page } = words.value;
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    // A browser calls what it prints by it, and a tab.
    const title = boxValue(["title"]);
    document.title = [isBlank(title) ? [] : String(title), words.value.page.title].flat().join(" · ");
  });
  return (
    <>
      <a class="skip" href={tab.value === "plan" ? "#open" : "#settled"}>
        {tab.value === "plan" ? page.skip : page.settlement.skip}
      </a>
      <header class="top">
        <div>
          <h1>{page.title}</h1>
          <p>{page.subtitle}</p>
        </div>
        <Languages />
        <KeepBar />
      </header>
      <Tabs />
      <main tabIndex={-1}>
        <Panel of="plan">
          {() => (
            <>
              <form class="form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
                <Parts />
              </form>
              <div class="beside">
                <OpenQuestions />
                <AnswerPane />
              </div>
            </>
          )}
        </Panel>
        <Panel of="settlement">
          {() => (
            <>
              <form class="form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
                <SettlementForm />
              </form>
              <div class="beside">
                <SettlementPane />
              </div>
            </>
          )}
        </Panel>
      </main>
      <Announced />
      <Asked />
      <AskedWhoGoes />
      <div class="bottom">
        <UndoBar />
        {tab.value === "plan" ? <Footer /> : <SettlementFooter />}
      </div>
    </>
  );
}

function Languages() {
  const { page } = words.value;
  return (
    <fieldset class="languages">
      <legend class="out-of-sight">{page.language}</legend>
      {languages.map(({ value, label }) => (
        <label key={value} lang={value}>
          <input
            type="radio"
            name="language"
            checked={language.value === value}
            onChange={() => {
              plan.value = { ...plan.peek(), language: value };
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
