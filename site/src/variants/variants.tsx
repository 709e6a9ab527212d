import { announce } from "../announce.js";
import { words } from "../words/words.js";
import { Compared } from "./compared.js";
import { OtherCall } from "./other-call.js";
import { variant } from "./variant.js";
import { forgetA, goBackToA, keepAsA } from "./variant-actions.js";
import "./variants.css";

/** The plan beside the one that it was, and in another call. */
export function Variants() {
  const { page } = words.value;
  const isKept = variant.value !== undefined;
  return (
    <section class="card variants" aria-labelledby="variants.title">
      <h2 id="variants.title">{page.variants.title}</h2>
      <p class="hint">{isKept ? page.variants.keptA : page.variants.hint}</p>
      <div class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            if (await keepAsA()) announce(page.variants.keptA);
          }}
        >
          {page.variants.keepA}
        </button>
        {isKept ? (
          <>
            <button type="button" class="quiet" onClick={() => goBackToA(page.variants.goneBack)}>
              {page.variants.goBack}
            </button>
            <button type="button" class="quiet" onClick={forgetA}>
              {page.variants.forget}
            </button>
          </>
        ) : null}
      </div>
      <OtherCall />
      <Compared />
    </section>
  );
}
