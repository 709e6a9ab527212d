import type { Finding, Flow, ProjectAward, RealisedProject, SettleOptions } from "../index.js";
import { formatCents, isMoney, toCents } from "../index.js";
import { lookUpPlacesOfSettlement } from "../node/index.js";
import {
  type Issue,
  type Parsed,
  parseAward,
  parsePlan,
  parsePlanned,
  parseRealised,
  parseSettlement,
  parseSettleOptions,
} from "../schema/index.js";
import { InputError, readJson, readTypedJson } from "./input.js";
import { invalid, loadOptions, valid, valueIn } from "./load.js";
import type { CommandFlags } from "./run.js";
import { printable } from "./terminal.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

/** What may be given beside the files of a settlement. */
export interface SettlementFlags extends CommandFlags {
  /** EUR, as typed. */
  readonly total?: string;
  readonly paid?: string;
  readonly reduction?: number;
  readonly reason?: string;
  /** A file, or JSON. */
  readonly transfers?: string;
  readonly planned?: string;
}

/** All that `settle` and `remaining` take, and the findings of the look-up of places. */
export interface LoadedSettlement {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly planned: readonly Flow[];
  readonly options: SettleOptions;
  readonly findings: readonly Finding[];
  /** The files that were read. */
  readonly files: readonly string[];
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads what a settlement is made from.
 *
 * @param awardFile an award, a plan or an application; or, without a second file, the whole settlement
 * @param realisedFile what took place; of an application only what took place is read
 */
export async function loadSettlement(
  awardFile: string,
  realisedFile: string | undefined,
  flags: SettlementFlags,
): Promise<LoadedSettlement> {
  const words = await wordsOf(flags.lang);
  const files = [awardFile, realisedFile, flags.planned].filter((file) => file !== undefined);
  if (files.filter((file) => file === "-").length > 1) throw new InputError(words.settle.standardInputTwice);
  const { beside, ...parts } = await partsIn(awardFile, realisedFile, flags, words);
  const planned = flags.planned === undefined ? [] : await plannedIn(flags.planned, parts.realised, words);
  const options = {
    ...(await loadOptions(flags, words, beside)),
    reduction: reductionOf(flags, words) ?? beside.reduction,
    transferPolicy: flags.transfers === undefined ? beside.transferPolicy : await policyIn(flags.transfers, words),
  };
  return { ...(await lookUpPlacesOfSettlement({ ...parts, planned })), options, files };
}

interface Parts {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  /** What a plan or a settlement says beside. */
  readonly beside: SettleOptions;
}

async function partsIn(
  awardFile: string,
  realisedFile: string | undefined,
  flags: SettlementFlags,
  words: Words,
): Promise<Parts> {
  const value = await valueIn(awardFile, words);
  if (isObject(value) && "award" in value) {
    if (realisedFile !== undefined) throw new InputError(printable(`${awardFile}: ${words.settle.isWhole}`));
    const { award, ...rest } = ofPlan(value);
    const whole = { ...rest, award: isObject(award) ? withFlags(award, awardFile, flags, words) : award };
    const { options = {}, ...parts } = valid(parseSettlement(whole), awardFile, words, []);
    return { ...parts, beside: options };
  }
  if (realisedFile === undefined) throw new InputError(words.usage.missingArgument(words.help.placeholders.realised));
  if (isTookPlace(value)) throw new InputError(printable(`${awardFile}: ${words.settle.tookPlace}`));
  const { award, beside } = awardIn(value, awardFile, flags, words);
  const written = tookPlaceIn(await valueIn(realisedFile, words));
  return { award, beside, realised: valid(parseRealised(written), realisedFile, words, ["realised"]) };
}

/** Mobilities without a word of the project: no award, no plan and no application. */
function isTookPlace(value: unknown): boolean {
  const ofProject = ["application", "call", "action", "applicant"];
  return isObject(value) && "flows" in value && !ofProject.some((key) => key in value);
}

/** A plan that was awarded, as the page saves it, has the project beside the award; any other file stays what it is. */
function ofPlan(value: Loose): Loose {
  if (!("application" in value) || !isObject(value["award"])) return value;
  const { application, checked: _, award, ...rest } = value;
  return { ...rest, award: { application, ...award } };
}

/** The award in a file of one, or in a plan or an application with the total beside it. */
function awardIn(
  value: unknown,
  file: string,
  flags: SettlementFlags,
  words: Words,
): { readonly award: ProjectAward; readonly beside: SettleOptions } {
  const isAlone = !isObject(value) || !("application" in value);
  const { options, checked, ...written }: Loose = isAlone ? { application: value } : value;
  const isPlan = options !== undefined || checked !== undefined;
  const plan = valid(parsePlan({ application: written["application"], options, checked }), file, words);
  const given = withFlags(written, file, flags, words);
  const parsed = parseAward(given);
  if (!parsed.success) {
    const issues = parsed.issues.filter(({ path }) => path[0] !== "total" || given["total"] !== undefined);
    // What an application lacks to be an award is said in a sentence of its own.
    if (issues.length === 0) throw new InputError(printable(`${file}: ${words.settle.noTotal}`));
    if (!isAlone) throw invalid(issues, file, words, ["award"]);
    const inFile = issues.map((each) => ({ ...each, path: each.path.slice(1) }) as Issue);
    throw invalid(inFile, file, words, []);
  }
  return { award: parsed.data, beside: isPlan ? (plan.options ?? {}) : {} };
}

/** What is given with the command goes before what a file says; a grant that the file says, too, must be the same. */
function withFlags(award: Loose, file: string, { total, paid }: SettlementFlags, words: Words): Loose {
  const given = total === undefined ? undefined : amountOf("--total", total, words);
  const { total: inFile } = award;
  if (given !== undefined && isMoney(inFile) && toCents(inFile) !== toCents(given)) {
    throw new InputError(
      printable(`${file}: ${words.settle.otherTotal(amountWriter(words)(formatCents(toCents(inFile))))}`),
    );
  }
  return {
    ...award,
    ...(given === undefined ? {} : { total: given }),
    ...(paid === undefined ? {} : { payments: [{ amount: amountOf("--paid", paid, words) }] }),
  };
}

function amountOf(option: string, text: string, words: Words): string {
  // As a Pole writes it: 1974,00 can mean nothing else.
  const amount = /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : text;
  if (!isMoney(amount)) throw new InputError(printable(`${option}: ${words.baseRate.notAnAmount(text)}`));
  return amount;
}

/** What took place, in a file of its own, or in an application or a plan that says it. */
function tookPlaceIn(value: unknown): unknown {
  const whole = isObject(value) && "application" in value ? value["application"] : value;
  const isApplication = isObject(whole) && ["call", "action", "applicant"].some((key) => key in whole);
  if (!isApplication) return whole;
  const { flows, preparatoryVisits, exceptionalCosts } = whole;
  return { flows, preparatoryVisits, exceptionalCosts };
}

/** Planned flows: a list of them, or whatever has one. */
async function plannedIn(file: string, realised: RealisedProject, words: Words): Promise<readonly Flow[]> {
  const value = tookPlaceIn(await valueIn(file, words));
  const flows = isObject(value) && "flows" in value ? value["flows"] : value;
  const parsed = parsePlanned(flows, realised);
  return valid(flows === value ? parsed : below("flows", parsed), file, words, flows === value ? ["planned"] : []);
}

function below<T>(key: string, parsed: Parsed<T>): Parsed<T> {
  if (parsed.success) return parsed;
  return { ...parsed, issues: parsed.issues.map((each) => ({ ...each, path: [key, ...each.path] }) as Issue) };
}

function reductionOf({ reduction, reason }: SettlementFlags, { usage }: Words): SettleOptions["reduction"] {
  if (reduction !== undefined) return { percent: reduction, reason };
  if (reason !== undefined) throw new InputError(usage.onlyWith("--reason", "--reduction"));
  return undefined;
}

/** A policy on transfers of a file, or typed on the command line. */
async function policyIn(given: string, words: Words): Promise<SettleOptions["transferPolicy"]> {
  const isTyped = given.trimStart().startsWith("{");
  const [file, value] = isTyped
    ? ["--transfers", readTypedJson(given, "--transfers", words)]
    : [given, await readJson(given, words)];
  const parsed = parseSettleOptions({ transferPolicy: value });
  if (parsed.success) return parsed.data.transferPolicy;
  const issues = parsed.issues.map((each) => ({ ...each, path: each.path.slice(1) }) as Issue);
  throw invalid(issues, file, words, ["options", "transferPolicy"]);
}
