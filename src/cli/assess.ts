import { planInCall } from "../application/plan-in-call.js";
import { type Assessment, assess as assessApplication } from "../assess.js";
import type { Grant } from "../grant.js";
import { callTable } from "../rates/index.js";
import { categories } from "../rules/funding/outcome.js";
import { formatCents, toCents } from "../values/money.js";
import { grantLines } from "./budget.js";
import { noSuchCall } from "./calls.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { sameArguments } from "./price.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import { alignedTable } from "./table.js";
import { print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { amountWriter, type Language, type Words, wordsOf } from "./words.js";

interface Flags extends GrantFlags {
  readonly call?: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ka1 assess`: may the project be funded, and how much? With `--call`, the same plan under another call. */
export async function assess(file: string, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application, placeFindings } = await withPlaces(await loadApplication(file, words));
  const options = await loadOptions(flags, words);
  if (flags.call !== undefined && callTable(flags.call) === undefined) {
    throw noSuchCall(flags.call, words);
  }
  const plan = flags.call === undefined ? application : planInCall(application, flags.call);
  const assessment = withPlaceFindings(assessApplication(plan, options), placeFindings);
  if (flags.json === true) {
    printJson(assessment);
    return exitCodeOf(assessment.eligibility);
  }
  const out = terminal();
  const { terms } = words.messages;
  if (plan !== application) {
    const calls = [application.call, plan.call] as const;
    const notes = [
      terms.planMoved(...calls),
      ...(options.baseRates === undefined ? [] : [terms.sameBaseRates(...calls)]),
    ];
    print(...notes.map((note) => out.style("dim", note)), "");
  }
  print(assessmentLines(assessment, words, out));
  if (plan !== application) {
    print("", differenceLines(assessApplication(application, options), assessment, words, out));
  }
  print("", out.style("dim", printable(terms.explainHint(sameArguments(file, flags)))));
  return exitCodeOf(assessment.eligibility);
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

/** The same plan under two calls, by category; at both bounds where a call's base rates are not known. */
function differenceLines(own: Assessment, other: Assessment, words: Words, out: Terminal): readonly string[] {
  const { terms } = words.messages;
  const heading = out.style("bold", terms.differenceHeading(own.grant.call, other.grant.call));
  if (own.range === undefined && other.range === undefined) {
    return [heading, ...differenceTable(own.grant, other.grant, words)];
  }
  return [
    heading,
    ...(["minimum", "maximum"] as const).flatMap((bound) => [
      "",
      out.style("bold", terms[bound]),
      ...differenceTable(own.range?.[bound] ?? own.grant, other.range?.[bound] ?? other.grant, words),
    ]),
  ];
}

function differenceTable(own: Grant, other: Grant, words: Words): readonly string[] {
  const write = amountWriter(words);
  const rows = [...categories, "total" as const].map((category) => {
    const [from, to] = [own.summary.total[category], other.summary.total[category]];
    const change = from === undefined || to === undefined ? undefined : toCents(to) - toCents(from);
    return [
      words.messages.categories[category],
      from === undefined ? "?" : write(from),
      to === undefined ? "?" : write(to),
      change === undefined ? "?" : `${signOf(change)}${write(formatCents(Math.abs(change)))}`,
    ];
  });
  const headers = ["", String(own.call), String(other.call), words.messages.terms.difference];
  return alignedTable(headers, rows, (column) => column > 0);
}

function signOf(cents: number): string {
  if (cents === 0) return "";
  return cents > 0 ? "+" : "−";
}
