import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

// A page gets its data as text. It has no gazetteer, so the places are resolved beforehand.
const page = `
import { assess, calculateGrant } from "erasmus-ka1";
import { findingMessage } from "erasmus-ka1/messages/en";
import { parseApplication } from "erasmus-ka1/schema";

const { application, baseRates } = JSON.parse(received);
const parsed = parseApplication(application);
if (!parsed.success) throw new Error("the demo must parse");
const { total } = calculateGrant(parsed.data, { baseRates });
const { grant } = assess(parsed.data, { baseRates });
export const shown = JSON.stringify({ total, assessed: grant.total, inEnglish: grant.findings.map(findingMessage) });
`;

/** Bundles a page with the installed package and runs it with the language alone, and nothing of Node. */
export async function runInBrowser(folder, { application, baseRates }) {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: folder },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "page",
    logLevel: "silent",
  });
  const browser = createContext({ received: JSON.stringify({ application, baseRates }) });
  runInContext(outputFiles[0].text, browser);
  return JSON.parse(browser.page.shown);
}
