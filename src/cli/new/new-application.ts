import { access } from "node:fs/promises";
import { describeInput } from "../../form/index.js";
import { assessApplication } from "../../node/index.js";
import { parseApplication } from "../../schema/index.js";
import { assess } from "../assess.js";
import { InputError, readJson } from "../input.js";
import { loadOptions } from "../load.js";
import { type OutputFlags, printable, terminal } from "../terminal.js";
import { wordsOf } from "../words/words.js";
import { askFaults } from "./ask-faults.js";
import { askFlow, emptyFlow, unfinishedFlows } from "./ask-flow.js";
import { askHeader, askSubject } from "./ask-header.js";
import { askMenu } from "./ask-menu.js";
import { askOpen } from "./ask-open.js";
import { askerOn, hasLeft } from "./asker.js";
import { type Entry, entriesOf, type GrowingRates, isEntry, ratesOf } from "./draft.js";
import { saveJson } from "./draft-file.js";
import type { Interview } from "./interview.js";
import { sayPrices } from "./prices.js";
import { problemsOf, withPlace } from "./problems.js";
import { anyText } from "./read-text.js";

/** As a shell counts a command that Ctrl-C has ended. */
const LEFT = 130;
const NOT_DECIDED = 1;

/**
 * `ka1 new`: asks for an application in the terminal, and writes it. A file that is there already is gone on with.
 *
 * @param file where it is written; asked for if left out
 * @returns the exit code
 */
export async function newApplication(file: string | undefined, flags: OutputFlags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { interview } = words;
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) throw new InputError(interview.needsTerminal);
  const out = terminal(flags);
  const asker = askerOn(words, out);
  let saved: string | undefined;
  try {
    const question = { label: interview.whichFile, hint: interview.whichFileHint };
    const target = file ?? (await asker.type(question, anyText(words), "application.json"));
    const ratesFile = `${target.replace(/\.json$/i, "")}.base-rates.json`;
    const isThere = await exists(target);
    const draft = isThere ? objectIn(await readJson(target, words, []), target, interview.problems.notAnObject) : {};
    const given = (await exists(ratesFile)) ? await loadOptions({ baseRates: ratesFile }, words) : {};
    const rates: GrowingRates = structuredClone(given.baseRates ?? {});
    const it: Interview = {
      draft,
      rates,
      asker,
      words,
      out,
      skippedRates: new Set(),
      save: async () => {
        await saveJson(target, draft, words);
        if (Object.keys(rates).length > 0) await saveJson(ratesFile, rates, words);
        saved = target;
      },
      standing: async () => {
        const answer = await assessApplication(draft, { draft: true, language: flags.lang, baseRates: ratesOf(rates) });
        if (answer.success) return answer;
        throw new Error(`base rates that were accepted are refused: ${JSON.stringify(answer.byField)}`);
      },
    };
    // A fault of writing is told before there is anything to lose.
    await it.save();
    asker.say(...(isThere ? [interview.goingOn(target)] : [interview.welcome, interview.savedIn(target)]));
    await interviewWith(it);
    asker.end();
    return await ending(it, target, Object.keys(rates).length > 0 ? ratesFile : undefined, flags);
  } catch (error) {
    asker.end();
    if (!hasLeft(error)) throw error;
    asker.say("");
    if (saved !== undefined) asker.sayCommand(interview.left(saved), again(saved));
    return LEFT;
  }
}

/** The way of a person through an application: what is answered already is not asked again. */
async function interviewWith(it: Interview): Promise<void> {
  const { draft } = it;
  await askSubject(it);
  if (!(await askFaults(it))) return;
  await askHeader(it);
  const description = describeInput(Number(draft["call"]), String(draft["action"]), it.words.messages);
  const hasFlows = description?.sections.some(({ id, matters }) => id === "flows" && matters) ?? false;
  if (hasFlows) {
    const flows = entriesOf(draft, "flows");
    const unfinished = await unfinishedFlows(it);
    for (const flow of unfinished) await askFlow(it, flow, true);
    if (flows.length === 0) await askFlow(it, emptyFlow(), true);
    else if (unfinished.length === 0) await sayPrices(it, flows);
    await askMenu(it);
  }
  await askOpen(it);
}

/** The assessment of the file, as `ka1 assess` prints it, and what to do next. */
async function ending(it: Interview, file: string, ratesFile: string | undefined, flags: OutputFlags): Promise<number> {
  const { asker, out, words } = it;
  const { next, incomplete } = words.interview;
  const quoted = [file, ...(ratesFile === undefined ? [] : ["--base-rates", ratesFile])].map(inShell).join(" ");
  if (!parseApplication(it.draft).success) {
    await sayWhatIsOpen(it);
    asker.say("", incomplete(file));
    asker.sayCommand(next.goOn, again(file));
    return NOT_DECIDED;
  }
  asker.say("");
  const code = await assess(file, { ...flags, ...(ratesFile === undefined ? {} : { baseRates: ratesFile }) });
  asker.say("", out.style("bold", next.heading));
  asker.sayCommand(next.again, `ka1 assess ${quoted}`);
  asker.sayCommand(next.explain, `ka1 explain ${quoted}`);
  asker.sayCommand(next.change, again(file));
  if (ratesFile !== undefined) asker.say(next.rates(ratesFile));
  return code;
}

/** What speaks against a draft, and what it still needs. */
async function sayWhatIsOpen({ asker, out, standing, words }: Interview): Promise<void> {
  const { messages, interview } = words;
  const answer = await standing();
  for (const problem of problemsOf(answer).filter(({ severity }) => severity === "error")) {
    asker.say(`${out.style("red", messages.severities.error)}: ${printable(withPlace(problem))}`);
  }
  if (answer.missing.length === 0) return;
  asker.say("", out.style("bold", interview.stillMissing));
  for (const { where, label } of answer.missing) {
    asker.say(printable(label === undefined ? `  ${where}` : `  ${where}: ${label}`));
  }
}

const again = (file: string) => `ka1 new ${inShell(file)}`;

/** A file name as a shell takes it for one word. */
function inShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function objectIn(value: unknown, file: string, problem: string): Entry {
  if (isEntry(value)) return value;
  throw new InputError(`${file}: ${problem}`);
}
