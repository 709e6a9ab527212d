import { useComputed } from "@preact/signals";
import type { Finding, Severity } from "erasmus-ka1";
import { findings, issues } from "../answer.js";
import type { Path } from "../entry.js";
import { goTo } from "../go-to.js";
import { words } from "../words/words.js";
import { Cited } from "./cited.js";
import { placeText } from "./place-text.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** One warning for every figure that is weaker than an agency's page: it stands in a line of its own. */
const isProvisional = ({ code }: Finding) => code === "rate.provisional";

/** What is wrong and what is worth knowing, the worst first, each with a way to its box. */
export function FindingsList() {
  const { page, messages, findingMessage, issueMessage } = words.value;
  const said = useComputed(() => [
    ...issues.value.map(({ path, ...issue }) => ({
      path,
      severity: "error" as const,
      text: issueMessage({ path, ...issue } as Parameters<typeof issueMessage>[0]),
      citations: [],
    })),
    ...findings.value
      .filter((each) => !isProvisional(each))
      .map((each) => ({
        path: each.path,
        severity: each.severity,
        text: findingMessage(each),
        citations: each.citations,
      })),
  ]);
  const all = severities.flatMap((severity) => said.value.filter((each) => each.severity === severity));
  return (
    <section class="card findings" aria-labelledby="findings.title">
      <h2 id="findings.title">{page.pane.findings}</h2>
      {all.length === 0 ? <p>{page.pane.noFindings}</p> : null}
      <ul class="said">
        {all.map(({ path, severity, text, citations }) => (
          <li key={`${path.join(".")} ${text}`} class={severity}>
            <span class="severity">{messages.severities[severity]}: </span>
            <Where path={path} />
            {text}
            <Cited citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ path }: { readonly path: Path }) {
  const text = placeText(path);
  if (text === "") return null;
  return (
    <>
      <button type="button" class="link" onClick={() => goTo(path)}>
        {text}
      </button>
      {": "}
    </>
  );
}

/** What rests on a weaker source, in one line. */
export function Provisional() {
  const { findingMessage } = words.value;
  const warning = findings.value.find(isProvisional);
  return warning === undefined ? null : (
    <p class="provisional hint">
      {findingMessage(warning)}
      <Cited citations={warning.citations} />
    </p>
  );
}
