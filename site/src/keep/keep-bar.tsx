import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { answerNow } from "../answer.js";
import { ask } from "../ask.js";
import { description } from "../description.js";
import { drawn } from "../drawn.js";
import { saveSettlement } from "../settlement/export-settlement.js";
import { tab } from "../tab.js";
import { useWayBack } from "../way-back.js";
import { words } from "../words/words.js";
import { exportFormats, saveExport } from "./export.js";
import { openFiles, saveFile } from "./file.js";
import "./keep.css";
import { deleteEverything, keeping } from "./kept.js";
import { LinkBox } from "./link-box.js";
import { notice } from "./notice.js";
import { saveTemplate } from "./save-template.js";

/** Keeping and sharing the plan. */
export function KeepBar() {
  const { page } = words.value;
  const isLinkOpen = useSignal(false);
  const file = useRef<HTMLInputElement>(null);
  const deleteAll = async () => {
    if (!(await ask(page.keep.deleteQuestion, page.keep.deleteYes, page.keep.deleteNo))) return;
    isLinkOpen.value = false;
    notice.value = undefined;
    deleteEverything();
  };
  const printPlan = async () => {
    answerNow();
    await drawn();
    print();
  };
  const ofSettlement = tab.value === "settlement";
  const saveNow = ofSettlement ? saveSettlement : saveExport;
  const formats = ofSettlement ? page.settlement.formats : page.keep.formats;
  const status = { kept: page.keep.kept, "not-kept": page.keep.notKept, unreadable: page.keep.unreadable };
  return (
    <section class="keep" aria-label={page.keep.title}>
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => file.current?.click()}>
          {page.keep.open}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,.xlsx"
          multiple
          hidden
          aria-label={page.keep.open}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be opened again.
            currentTarget.value = "";
            void openFiles(files);
          }}
        />
        <button type="button" class="quiet" onClick={saveFile}>
          {page.keep.save}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isLinkOpen.value = true;
          }}
        >
          {page.keep.link}
        </button>
        <button type="button" class="quiet" onClick={printPlan}>
          {page.keep.print}
        </button>
        <details class="export">
          <summary>{page.keep.export}</summary>
          <div class="buttons">
            {exportFormats.map((format) => (
              <button key={format} type="button" class="quiet" onClick={() => saveNow(format)}>
                {formats[format]}
              </button>
            ))}
            {ofSettlement || description.value === undefined ? null : (
              <button type="button" class="quiet" onClick={saveTemplate}>
                {page.keep.template}
              </button>
            )}
          </div>
        </details>
        <button type="button" class="quiet" onClick={deleteAll}>
          {page.keep.deleteAll}
        </button>
      </div>
      <p class="hint">{status[keeping.value]}</p>
      <LinkBox isOpen={isLinkOpen} />
      <Told />
    </section>
  );
}

/** What there is to say of a file or a link. */
function Told() {
  const { page } = words.value;
  const said = notice.value;
  const { onFocusIn, goBack } = useWayBack();
  return (
    <div role="status" onFocusIn={onFocusIn}>
      {said === undefined ? null : (
        <div class={said.isWrong ? "notice wrong" : "notice"}>
          <p>{said.text}</p>
          {said.reasons.length === 0 ? null : (
            <ul>
              {said.reasons.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              notice.value = undefined;
              void goBack();
            }}
          >
            {page.keep.close}
          </button>
        </div>
      )}
    </div>
  );
}
