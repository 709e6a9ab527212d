import type { Application } from "../application.js";
import { type Assessment, assess as assessApplication } from "../assess.js";
import type { Grant, GrantOptions } from "../grant.js";
import { toCents } from "../money.js";
import { callTable } from "../rates/index.js";
import { categories } from "../rules/funding/outcome.js";
import { grantLines } from "./budget.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import { alignedTable } from "./table.js";
import { print, printJson, type Terminal, terminal } from "./terminal.js";
import { amountWriter, type Language, type Words, wordsOf } from "./words.js";

interface Flags extends GrantFlags {
  readonly call?: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ka1 assess`: may the project be funded, and how much? */
export async function assess(file: string, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application, placeFindings } = await withPlaces(await loadApplication(file, words));
  const options = await loadOptions(flags, words);
  const assessed = (each: Application, given: GrantOptions) =>
    withPlaceFindings(assessApplication(each, given), placeFindings);
  const own = assessed(application, options);
  if (flags.call !== undefined && callTable(flags.call) === undefined) {
    throw new InputError(words.messages.terms.unknownCall(flags.call));
  }
  const other = flags.call === undefined ? undefined : assessed({ ...application, call: flags.call }, options);
  const shown = other ?? own;
  if (flags.json === true) {
    printJson(shown);
    return exitCodeOf(shown.eligibility);
  }
  const out = terminal();
  print(assessmentLines(shown, words, out));
  if (other !== undefined) print("", differenceLines(own.grant, other.grant, words, out));
  print("", out.style("dim", words.messages.terms.explainHint(file)));
  return exitCodeOf(shown.eligibility);
}

/** The verdict first, then what is wrong, what is missing, what to check by hand, then the budget. */
function assessmentLines({ eligibility, grant, range, findings }: Assessment, words: Words, out: Terminal) {
  return [
    verdictLine(eligibility, words, out),
    ...(findings.length === 0 ? [] : ["", ...findingLines(findings, words, out)]),
    ...missingLines(eligibility, words, out),
    ...manualCheckLines(eligibility, words, out),
    "",
    ...grantLines(grant, range, words, out),
  ];
}

/** The same plan under two calls, by category. */
function differenceLines(own: Grant, other: Grant, words: Words, out: Terminal): readonly string[] {
  const write = amountWriter(words);
  const rows = [...categories, "total" as const].map((category) => {
    const [from, to] = [own.summary.total[category], other.summary.total[category]];
    const known = from !== undefined && to !== undefined;
    const change = known ? toCents(to) - toCents(from) : undefined;
    const sign = change === undefined || change === 0 ? "" : change > 0 ? "+" : "−";
    return [
      words.messages.categories[category],
      from === undefined ? "?" : write(from),
      to === undefined ? "?" : write(to),
      change === undefined ? "?" : `${sign}${write((Math.abs(change) / 100).toFixed(2))}`,
    ];
  });
  const headers = ["", String(own.call), String(other.call), words.messages.terms.difference];
  return [
    out.style("bold", words.messages.terms.differenceHeading(own.call, other.call)),
    ...alignedTable(headers, rows, (column) => column > 0),
  ];
}
