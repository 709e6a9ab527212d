import {
  type Application,
  type Assessment,
  assess,
  type Finding,
  type Grant,
  type Path,
  sumMoney,
} from "../../index.js";
import { lookUpPlaces } from "../../node/index.js";
import { withPlaceFindings } from "../../places/index.js";
import { parseApplication } from "../../schema/index.js";
import type { Words } from "../words/words.js";
import { type Entry, entriesOf, type GrowingRates, ratesOf, valueAt } from "./draft.js";

/** An amount, or both ends of the range where a base rate is not known. */
export interface Amounts {
  readonly minimum: string;
  readonly maximum: string;
}

/** What speaks against an answer, or is to be known of it. */
export interface Problem {
  /** The same for the same problem, however often one looks. */
  readonly key: string;
  readonly isError: boolean;
  readonly path: Path;
  readonly text: string;
}

/** How a draft stands: what the engine says of all that is complete enough. */
export interface Standing {
  /** Absent as long as the call, the action or the applicant is. */
  readonly assessment?: Assessment;
  /** What was assessed: the draft without what is not complete. */
  readonly application?: Application;
  readonly problems: readonly Problem[];
  /** Positions of the flows that are complete enough to be priced. */
  readonly complete: ReadonlySet<number>;
  /** By the id of the flow; absent where an amount is not known. */
  readonly amounts: ReadonlyMap<string, Amounts>;
  readonly total?: Amounts;
  /** Values that would decide a rule, in the order of the rules. */
  readonly open: readonly Path[];
}

/** Lists whose entries may be left out as long as they are not complete. */
type Kept = ReadonlyMap<string, readonly number[]>;
const lists = ["flows", "preparatoryVisits", "exceptionalCosts"] as const;

/** How a draft stands. */
export async function standingOf(draft: Entry, rates: GrowingRates, words: Words): Promise<Standing> {
  const whole = parseApplication(draft);
  // A value that is still to come is no problem.
  const issues = whole.success ? [] : whole.issues.filter(({ path }) => valueAt(draft, path) !== undefined);
  const ofIssues = issues.map((issue): Problem => {
    const { code, path } = issue;
    return { key: `${code} ${JSON.stringify(path)}`, isError: true, path, text: words.issueMessage(issue) };
  });
  const kept: Kept = new Map(
    lists.map((list) => [list, positionsWithout(draft, list, whole.success ? [] : whole.issues)]),
  );
  const parsed = whole.success ? whole : parseApplication(onlyAt(draft, kept));
  if (!parsed.success) return { problems: ofIssues, complete: new Set(), amounts: new Map(), open: [] };

  const { application, findings: ofPlaces } = await lookUpPlaces(parsed.data);
  const assessment = withPlaceFindings(assess(application, { baseRates: ratesOf(rates) }), ofPlaces);
  const { grant, range, findings } = assessment;
  const ends = range === undefined ? [grant, grant] : [range.minimum, range.maximum];
  const total = amountsOf(ends.map((end) => end.total));
  return {
    assessment,
    application,
    problems: [...ofIssues, ...findings.map((finding) => problemOf(finding, kept, words))],
    complete: new Set(kept.get("flows")),
    amounts: amountsByFlow(application, ends),
    ...(total === undefined ? {} : { total }),
    open: assessment.eligibility.checks
      .filter(({ status }) => status === "unknown")
      .flatMap(({ missing = [] }) => missing.map((path) => inDraft(path, kept))),
  };
}

function positionsWithout(draft: Entry, list: string, issues: readonly { readonly path: Path }[]): readonly number[] {
  if (!Array.isArray(draft[list])) return [];
  const faulty = new Set(issues.filter(({ path }) => path[0] === list).map(({ path }) => path[1]));
  return entriesOf(draft, list).flatMap((_, position) => (faulty.has(position) ? [] : [position]));
}

function onlyAt(draft: Entry, kept: Kept): Entry {
  const only = { ...draft };
  for (const [list, positions] of kept) {
    if (Array.isArray(draft[list])) only[list] = positions.map((position) => entriesOf(draft, list)[position]);
  }
  return only;
}

/** A place of what was assessed, in the draft, which may have more entries. */
function inDraft(path: Path, kept: Kept): Path {
  const [list, position, ...rest] = path;
  const before = typeof list === "string" && typeof position === "number" ? kept.get(list)?.[position] : undefined;
  return before === undefined || list === undefined ? path : [list, before, ...rest];
}

function problemOf(finding: Finding, kept: Kept, words: Words): Problem {
  const { code, severity, params } = finding;
  const path = inDraft(finding.path, kept);
  const key = `${code} ${JSON.stringify(path)} ${JSON.stringify(params)}`;
  return { key, isError: severity === "error", path, text: words.findingMessage(finding) };
}

function amountsByFlow({ flows }: Application, ends: readonly Grant[]): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, Amounts>();
  for (const { id } of flows) {
    const own = amountsOf(ends.map((end) => sumOf(end, id)));
    if (own !== undefined) amounts.set(id, own);
  }
  return amounts;
}

/** Nothing where an amount of the flow is not known: its own total would be too small. */
function sumOf(grant: Grant, id: string): string | undefined {
  const own = grant.lines.filter(({ flow }) => flow === id);
  return grant.total === undefined || own.length === 0 ? undefined : sumMoney(own.map(({ amount }) => amount));
}

function amountsOf([minimum, maximum]: readonly (string | undefined)[]): Amounts | undefined {
  return minimum === undefined || maximum === undefined ? undefined : { minimum, maximum };
}
