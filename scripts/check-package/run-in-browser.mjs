import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

// A page gets its data as text, and the gazetteer as bytes.
const page = `
import { assess, calculateGrant } from "erasmus-ka1";
import { findingMessage } from "erasmus-ka1/messages/en";
import { placesFrom } from "erasmus-ka1/places";
import { parseApplication } from "erasmus-ka1/schema";

const { application, baseRates } = JSON.parse(received);
const parsed = parseApplication(application);
if (!parsed.success) throw new Error("the demo must parse");
if (placesFrom(gazetteer).resolvePlace("Krakau", { country: "PL" }).status !== "found") throw new Error("no Kraków");
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
  const gazetteer = new Uint8Array(readFileSync(join(folder, "node_modules/erasmus-ka1/dist/gazetteer.bin")));
  const browser = createContext({ received: JSON.stringify({ application, baseRates }), gazetteer });
  runInContext(outputFiles[0].text, browser);
  return JSON.parse(browser.page.shown);
}
