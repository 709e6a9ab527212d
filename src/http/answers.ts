import {
  type ExportFormat,
  type ExportOptions,
  exportAs,
  exportFormats,
  exportSettlementAs,
  type Reported,
} from "../export/index.js";
import {
  type Allocation,
  type Application,
  allocationRules,
  allocationRulesNotShipped,
  assess as assessOf,
  type BaseRateFrom,
  type BaseRatesInput,
  baseRateFrom,
  checkEligibility,
  compareAssessments,
  type Draft,
  estimateAllocation,
  type Finding,
  type GrantOptions,
  type Issue,
  type Remaining,
  remaining as remainingOf,
  type Settlement,
  settle as settleOf,
} from "../index.js";
import type { Language } from "../messages/index.js";
import {
  assessApplication,
  lookUpPlacesOfSettlement,
  type Refused,
  type ResolvedSettlement,
  readApplication,
} from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import {
  type Parsed,
  parseAllocationApplicant,
  parseAllocationRules,
  parseAward,
  parsePlanned,
  parseRealised,
  parseRequest,
  type ServiceRequest,
} from "../schema/index.js";
import { refusedFor, refusedForIssues } from "./problem.js";
import type { Words } from "./words/words.js";

/** In which language, and with which words, an answer is given. */
export interface Speaking {
  readonly language: Language;
  readonly words: Words;
}

/** `POST /assess`: everything in one answer, in words. */
export async function assess({ application, options }: ServiceRequest<"application">, { language }: Speaking) {
  return answered(await assessApplication(application, { ...options, language }));
}

/** `POST /drafts`: what a draft comes to so far, in words. */
export async function assessDraft({ application, options }: ServiceRequest<"draft">, { language }: Speaking) {
  return answered(await assessApplication(application, { ...options, language, draft: true }));
}

/** `POST /check`: what `ka1 check --json` prints. */
export async function check(request: ServiceRequest<"application">, speaking: Speaking) {
  const { application, options, found } = await read(request, speaking);
  return found(checkEligibility(application, options));
}

/** `POST /calculate`: what `ka1 calculate --json` prints: the range where only the agency's base rates are missing. */
export async function calculate(request: ServiceRequest<"application">, speaking: Speaking) {
  const { application, options, found } = await read(request, speaking);
  const { grant, range } = assessOf(application, options);
  if (range === undefined) return found(grant);
  return { minimum: found(range.minimum), maximum: found(range.maximum) };
}

/** `POST /explain`: what `ka1 explain --json` prints: the lines of all flows or of one, each with its reason. */
export async function explain(request: ServiceRequest<"explain">, speaking: Speaking) {
  const { application, options } = await read(request, speaking);
  const { flow } = request;
  if (flow !== undefined) flowOf(application, flow, speaking);
  const { grant, range } = assessOf(application, options);
  return (range?.minimum ?? grant).lines.filter((line) => flow === undefined || line.flow === flow);
}

/** `POST /compare`: what `ka1 diff --json` prints. */
export async function compare({ a, b, options }: ServiceRequest<"compare">, speaking: Speaking) {
  const [one, other] = [await readSide("a", a, options, speaking), await readSide("b", b, options, speaking)];
  return compareAssessments(assessed(one), assessed(other));
}

/** One of two: an application, or a plan with options of its own, before which go those beside both. */
async function readSide(
  key: "a" | "b",
  side: unknown,
  options: ServiceRequest<"compare">["options"],
  speaking: Speaking,
): Promise<Read> {
  const plan = parseRequest("application", side);
  if (!plan.success) {
    throw refusedForIssues(
      plan.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })),
      speaking.words,
    );
  }
  const { application, options: own } = plan.data;
  const areOwn = options?.baseRates === undefined;
  return read({ application, options: { ...own, ...options } }, speaking, { key, areOwn });
}

/** `POST /base-rate`: what `ka1 base-rate --json` prints. */
export async function baseRate(request: ServiceRequest<"base-rate">, speaking: Speaking): Promise<BaseRateFrom> {
  // Base rates that a plan brings are not what is asked for.
  const { baseRates: _, ...ways } = request.options ?? {};
  const { application, options } = await read({ application: request.application, options: ways }, speaking);
  const flow = flowOf(application, request.flow, speaking);
  const { dayCount, greenDays } = options;
  return baseRateFrom(flow, request.amount, application.call, { who: request.who, application, dayCount, greenDays });
}

/** `POST /settle`: what `ka1 settle --json` prints. */
export async function settle(request: ServiceRequest<"settle">, speaking: Speaking): Promise<Settlement> {
  const { award, realised, findings } = await settlementOf(request, speaking);
  return withPlaceFindings(settleOf(award, realised, request.options), findings);
}

/** `POST /remaining`: what `ka1 remaining --json` prints. */
export async function remaining(request: ServiceRequest<"remaining">, speaking: Speaking): Promise<Remaining> {
  const { award, realised, planned, findings } = await settlementOf(request, speaking);
  return withPlaceFindings(remainingOf(award, realised, planned, request.options), findings);
}

/** What a settlement is made from, its places looked up; or everything that is wrong with it. */
async function settlementOf(
  { award, realised, planned = [] }: ServiceRequest<"settle"> & { readonly planned?: unknown },
  { words }: Speaking,
): Promise<ResolvedSettlement> {
  const [approved, took] = [parseAward(award), parseRealised(realised)];
  const later = parsePlanned(planned, took.success ? took.data : { flows: [] });
  if (approved.success && took.success && later.success) {
    return lookUpPlacesOfSettlement({ award: approved.data, realised: took.data, planned: later.data });
  }
  const all = { award: approved, realised: took, planned: later };
  throw refusedForIssues(
    Object.entries(all).flatMap(([key, parsed]) =>
      parsed.success ? [] : parsed.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }) as Issue),
    ),
    words,
  );
}

/** `POST /allocation`: what `ka1 allocation --json` prints. */
export function allocation({ applicant, rules }: ServiceRequest<"allocation">, { words }: Speaking): Allocation {
  const issuesOf = (key: string, parsed: Parsed<unknown>) =>
    parsed.success ? [] : parsed.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  const organisation = parseAllocationApplicant(applicant);
  const brought = rules === undefined ? undefined : parseAllocationRules(rules);
  if (!organisation.success || brought?.success === false) {
    const ofRules = brought === undefined ? [] : issuesOf("rules", brought);
    throw refusedForIssues([...issuesOf("applicant", organisation), ...ofRules], words);
  }
  const { call, action, nationalAgency } = organisation.data;
  const known = brought === undefined ? allocationRules(call, action, nationalAgency) : brought.data;
  if (known === undefined) throw refusedForIssues([allocationRulesNotShipped(organisation.data)], words);
  return estimateAllocation(organisation.data, known);
}

/** A file for other tools. */
export interface Written {
  readonly bytes: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** What a browser calls it. */
  readonly name: string;
}

/** `POST /settle/export`: what `ka1 settle --format` writes. */
export async function exportedSettlement(
  request: ServiceRequest<"settle">,
  format: ExportFormat,
  speaking: Speaking,
): Promise<Written> {
  const { messages } = speaking.words;
  const { award, realised, findings } = await settlementOf(request, speaking);
  const { baseRates, dayCount, greenDays, reduction, transferPolicy } = request.options ?? {};
  const options = { baseRates, dayCount, greenDays, reduction, transferPolicy };
  const settlement = withPlaceFindings(settleOf(award, realised, options), findings);
  const written = await exportSettlementAs(format, { award, realised }, settlement, { ...options, messages });
  const { call, action } = award.application;
  return fileOf(format, written, `settlement-${action}-${call}`);
}

/** `POST /export`: what `ka1 assess --format` writes. */
export async function exported(
  request: ServiceRequest<"draft">,
  { format, draft: isDraft = false }: { readonly format: ExportFormat; readonly draft?: boolean },
  speaking: Speaking,
): Promise<Written> {
  const { messages } = speaking.words;
  const { draft, options, assessment } = isDraft ? await draftOf(request, speaking) : await wholeOf(request, speaking);
  const written = await exportAs(format, draft, assessment, { ...options, messages });
  const name = [draft.action, draft.call].filter((part) => part !== undefined).join("-") || "draft";
  return fileOf(format, written, name);
}

function fileOf(format: ExportFormat, written: string | Uint8Array, name: string): Written {
  const bytes = typeof written === "string" ? written : new Uint8Array(written);
  return { bytes, mediaType: exportFormats[format].mediaType, name: `${name}.${format}` };
}

/** What a file is made from. */
interface Exported {
  readonly draft: Draft;
  readonly options: ExportOptions;
  readonly assessment: Reported;
}

async function wholeOf(request: ServiceRequest<"application">, speaking: Speaking): Promise<Exported> {
  const reading = await read(request, speaking);
  return { draft: reading.application, options: reading.options, assessment: assessed(reading) };
}

/** Of a draft something may be missing; what is wrong with it is refused, so that no file lacks it without a word. */
async function draftOf(
  { application, options = {} }: ServiceRequest<"draft">,
  { language }: Speaking,
): Promise<Exported> {
  const answer = answered(await assessApplication(application, { ...options, language, draft: true }));
  if (answer.issues.length > 0) throw refusedFor(answer.issues);
  const { draft, assessment } = answer;
  // Those in which something is wrong were refused.
  const baseRates = options.baseRates as BaseRatesInput | undefined;
  return { draft, options: { ...options, baseRates }, assessment };
}

const assessed = ({ application, options, found }: Read) => found(assessOf(application, options));

/** An application that can be asked about. */
interface Read {
  readonly application: Application;
  readonly options: GrantOptions;
  /** Puts what the look-up of places found into a result. */
  readonly found: <Result extends { readonly findings: readonly Finding[] }>(result: Result) => Result;
}

/** Where in a body with two applications one of them stands. */
interface Side {
  readonly key: "a" | "b";
  /** Its base rates stand in it, not beside both. */
  readonly areOwn: boolean;
}

async function read(
  { application: written, options = {} }: ServiceRequest<"application">,
  { language }: Speaking,
  side?: Side,
): Promise<Read> {
  const { baseRates: writtenRates, ...ways } = options;
  const reading = await readApplication(written, { language, baseRates: writtenRates });
  if (!reading.success) throw refusedFor(side === undefined ? reading.issues : below(side, reading.issues));
  const { application, baseRates, findings } = reading;
  const found: Read["found"] = (result) => withPlaceFindings(result, findings);
  return { application, options: { ...ways, baseRates: baseRates as BaseRatesInput | undefined }, found };
}

function below({ key, areOwn }: Side, issues: Refused["issues"]): Refused["issues"] {
  return issues.map((issue) =>
    issue.path[0] === "options" && !areOwn
      ? issue
      : { ...issue, path: [key, ...issue.path], field: `${key}.${issue.field}` },
  );
}

function answered<Answer extends { readonly success: true }>(answer: Refused | Answer): Answer {
  if (answer.success) return answer;
  throw refusedFor(answer.issues);
}

function flowOf({ flows }: Application, id: string, { words }: Speaking) {
  const flow = flows.find((each) => each.id === id);
  if (flow === undefined) throw refusedForIssues([{ code: "flow.not-found", path: ["flow"], params: { id } }], words);
  return flow;
}
