import { type Application, type Assessment, assess, type BaseRatesInput, type Issue } from "../index.js";
import { amountMessage, amountOf, amountsOf, budgetOf, type Words } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import type { Answer, AnswerOfFlow, Assessed, DraftAnswer, Refused } from "./answer.js";
import { type AssessOptions, assertAssessOptions } from "./assess-options.js";
import { draftAnswer } from "./draft-answer.js";
import { parsedBaseRates, parsedDraft, plain, readApplication } from "./read-application.js";
import { readJson } from "./read-json.js";
import { byField, wordedFindings, wordedManualChecks, wordedMissing } from "./worded.js";
import { wordsIn } from "./words-in.js";

/**
 * Everything in one call: reads an application, looks its places up, checks it, calculates its grant, and says the answer
 * in words, as the command `ka1` does. With `draft: true` something may be missing: then it says what there is, and what
 * is missing.
 *
 * @param input JSON as text or as the bytes of a file; or what it says: an object
 * @param options a language, base rates, and what a caller may decide
 * @returns every problem, where the input is no application or the base rates are none; otherwise verdict, amounts,
 * findings and all that is open, in words, and the objects that the words are made from. Bad data never makes it throw
 * @throws TypeError if an option is not of the contract's shape
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const answer = await assessApplication(JSON.stringify(application), { baseRates });
 * answer.success && answer.amountMessage // => "Grant: 35,562.50 EUR"
 * @example
 * const refused = await assessApplication('{ "call": 2026, "call": 2023 }', { language: "pl" });
 * refused.byField // => { call: [{ severity: "error", code: "json.key-twice", message: "klucz „call” podano dwa razy, po raz drugi: kolumna 17" }] }
 */
export function assessApplication(
  input: unknown,
  options: AssessOptions & { readonly draft: true },
): Promise<Refused | DraftAnswer>;
export function assessApplication(
  input: unknown,
  options?: AssessOptions & { readonly draft?: false },
): Promise<Answer>;
export function assessApplication(input: unknown, options: AssessOptions): Promise<Answer | DraftAnswer>;
export async function assessApplication(input: unknown, options: AssessOptions = {}): Promise<Answer | DraftAnswer> {
  assertAssessOptions(options);
  const { language = "en", formValues = false, draft = false, baseRates: writtenRates, ...ways } = options;
  const words = await wordsIn(language);

  const value = draft ? readJson(input) : undefined;
  if (value?.success) {
    const baseRates = await parsedBaseRates(writtenRates, formValues);
    const rates = baseRates.success
      ? baseRates.data
      : await wellFormedRates(writtenRates, baseRates.issues, formValues);
    const ofRates = baseRates.success ? [] : baseRates.issues;
    const parsed = await parsedDraft(value.data, formValues);
    return draftAnswer(parsed, { ...ways, baseRates: rates }, ofRates, words, language);
  }
  const read = await readApplication(input, { language, baseRates: writtenRates, formValues });
  if (!read.success) return read;
  const { application, baseRates, findings } = read;
  return assessed(
    withPlaceFindings(assess(application, { ...ways, baseRates }), findings),
    application,
    words,
    language,
  );
}

/** Of a draft's base rates those that are well-formed: one that is not takes nothing else away. */
async function wellFormedRates(
  written: unknown,
  issues: readonly Issue[],
  formValues: boolean,
): Promise<BaseRatesInput | undefined> {
  const value = readJson(written);
  if (!value.success) return undefined;
  const right = await plain(async () => ({ success: true, data: withoutRefused(value.data, issues) }));
  const parsed = right.success ? await parsedBaseRates(right.data, formValues) : right;
  return parsed.success ? (parsed.data as BaseRatesInput | undefined) : undefined;
}

/** The paths of the issues begin with the option. */
function withoutRefused(value: unknown, issues: readonly Issue[]): unknown {
  const right: unknown = structuredClone(value);
  for (const { path } of issues) {
    const [, , ...own] = path;
    const key = own.pop();
    if (key === undefined) return undefined;
    Reflect.deleteProperty(
      own.reduce((at: object, part) => Object(Reflect.get(at, part)), Object(right)),
      key,
    );
  }
  return right;
}

function assessed(
  assessment: Assessment,
  application: Application,
  words: Words,
  language: Assessed["language"],
): Assessed {
  const { eligibility, grant, range } = assessment;
  const { reference } = application;
  const { amountIs } = grant;
  const amount = amountOf(grant.total, range?.minimum.total, range?.maximum.total, words.messages);
  const findings = wordedFindings(assessment.findings, application, words);
  const missing = wordedMissing(assessment, application, words);
  return {
    success: true,
    language,
    call: grant.call,
    action: grant.action,
    ...(reference === undefined ? {} : { reference }),
    verdict: eligibility.verdict,
    verdictMessage: words.verdictMessage(eligibility),
    ...(amountIs === undefined
      ? {}
      : {
          amountIs,
          ...(amount.amount === undefined ? {} : { total: amount.amount }),
          ...(amount.range === undefined ? {} : { range: amount.range }),
          amountMessage: amountMessage(amountIs, amount, words.messages),
          budget: budgetOf(assessment, words.messages),
        }),
    findings,
    missing,
    manualChecks: wordedManualChecks(assessment, words),
    byFlow: Object.fromEntries(
      application.flows.map(({ id }, index): [string, AnswerOfFlow] => [
        id,
        {
          amounts:
            amountIs === undefined
              ? {}
              : amountsOf(assessment, ({ summary }) => summary.flows[index] ?? {}, words.messages),
          findings: findings.filter(({ flow }) => flow === id),
          missing: missing.flatMap((rule) => {
            const fields = rule.fields.filter(({ flow }) => flow === id);
            return fields.length === 0 ? [] : [{ ...rule, fields }];
          }),
        },
      ]),
    ),
    byField: byField(findings),
    sources: { ...eligibility.sources, ...grant.sources },
    application,
    assessment,
  };
}
