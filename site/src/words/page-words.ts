import type { CheckStatus, Verdict } from "erasmus-ka1";
import type { RemarkKind } from "../answer-pane/remarks.js";
import type { ExportFormat } from "../keep/export.js";
import type { Tab } from "../tab.js";

/** What the page itself says in one language; all else is in `erasmus-ka1/messages/<language>`. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly skip: string;
  /** Of a box that must be filled in. */
  readonly required: string;
  readonly more: (filled: number) => string;
  readonly choose: string;
  readonly clear: string;
  readonly none: string;
  readonly noneSoFar: string;
  readonly add: (what: string) => string;
  readonly another: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly undo: string;
  readonly start: string;
  readonly notInList: string;
  readonly nothingFound: string;
  readonly placesLoading: string;
  readonly group: (group: number) => string;
  readonly brusselsTime: string;
  readonly flows: {
    readonly title: string;
    readonly empty: string;
    readonly add: string;
    /** As an open question. */
    readonly addFirst: string;
    readonly details: string;
    readonly duplicate: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    readonly split: string;
    readonly splitHint: string;
    readonly splitDone: string;
    /** Asked before two are made of one. */
    readonly going: string;
    readonly goingOf: (persons: number) => string;
    readonly splitYes: string;
    readonly splitNo: string;
    readonly noPrice: string;
    readonly moved: (title: string, position: number, of: number) => string;
  };
  readonly byKm: string;
  readonly distance: (km: string, band: string | undefined) => string;
  readonly byPlaces: string;
  readonly rates: {
    readonly title: string;
    readonly hint: string;
    readonly readOff: string;
    readonly readOffHint: string;
    readonly amount: string;
    readonly flow: string;
    readonly who: string;
    readonly take: string;
    readonly one: (rate: string) => string;
    readonly notInRange: string;
    readonly several: (least: string, most: string) => string;
    readonly none: (nearest: readonly string[]) => string;
    /** Of what is written as an amount. */
    readonly noAmount: string;
    readonly unknown: string;
    readonly for: Readonly<Record<"staff" | "learners", string>>;
    /** Another call, agency or field was chosen. */
    readonly setAside: string;
    /** One was chosen for which there were rates before. */
    readonly comeBack: string;
  };
  readonly open: {
    readonly title: string;
    readonly none: string;
    readonly count: (questions: number) => string;
    readonly all: (questions: number) => string;
  };
  readonly total: {
    readonly label: string;
    readonly atLeast: (amount: string) => string;
    readonly nothing: string;
  };
  readonly answer: string;
  /** Beside the answer. */
  readonly pane: {
    /** The total lies between two amounts. */
    readonly range: string;
    readonly estimated: string;
    /** What is shown is shown for the lower end. */
    readonly atLowest: string;
    readonly findings: string;
    readonly noFindings: string;
    /** Headings of the findings. */
    readonly remarks: Readonly<Record<RemarkKind, string>>;
    readonly manual: string;
    readonly manualHint: string;
    readonly ticked: (done: number, of: number) => string;
    readonly budget: string;
    readonly activity: string;
    readonly byFlow: string;
    readonly flow: string;
    readonly ofNoFlow: string;
    readonly soFar: string;
    readonly picture: string;
    readonly share: (amount: string, percent: number) => string;
    readonly percent: (figure: string) => string;
    readonly asTable: string;
    readonly explanations: string;
    readonly needsApproval: string;
    readonly countryGroup: (country: string, group: number) => string;
    readonly roundedTo: Readonly<Record<"euro" | "cent", string>>;
    readonly sources: string;
    /** What a letter and a number after a citation stand for. */
    readonly readings: string;
    readonly cannot: string;
    readonly cannotList: readonly string[];
    readonly noData: (rule: string) => string;
  };
  /** On paper alone. */
  readonly paper: {
    /** Days of the activity, and those of travel after a plus. */
    readonly days: string;
    readonly dates: string;
    readonly journey: string;
    readonly distance: string;
    readonly band: (band: string) => string;
    /** Not filled in. */
    readonly open: string;
    readonly rates: string;
    /** Of rates that the person filled in. */
    readonly brought: (country: string | undefined) => string;
    readonly deadline: string;
  };
  /** Keeping, sharing, printing. */
  readonly keep: {
    readonly title: string;
    readonly kept: string;
    readonly notKept: string;
    readonly unreadable: string;
    readonly open: string;
    readonly save: string;
    readonly leftOut: (values: number) => string;
    readonly link: string;
    readonly linkHint: string;
    /** Where the page has no address that others can open. */
    readonly linkOwn: string;
    readonly leftOutOfLink: (values: number) => string;
    readonly linkLabel: string;
    readonly linkTooLong: string;
    readonly linkBroken: string;
    readonly linkOpened: string;
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
    /** What other programs read. */
    readonly export: string;
    readonly formats: Readonly<Record<ExportFormat, string>>;
    /** An empty workbook, which is filled in elsewhere and opened here. */
    readonly template: string;
    /** What a file is, as a part of its name. */
    readonly fileOf: Readonly<Record<ExportFormat, string>>;
    readonly deleteAll: string;
    /** Another tab has changed the plan since, and this one too. */
    readonly elsewhereQuestion: string;
    readonly elsewhereYes: string;
    readonly elsewhereNo: string;
    readonly deleteQuestion: string;
    readonly deleteYes: string;
    readonly deleteNo: string;
    readonly opened: (file: string) => string;
    readonly ratesOpened: (file: string) => string;
    /** To be followed by the reasons. */
    readonly openedPartly: (file: string) => string;
    readonly refused: (file: string) => string;
    readonly nothingInIt: string;
    readonly cannotRead: string;
    readonly tooLarge: string;
    readonly close: string;
  };
  /** The tabs of the page. */
  readonly tabs: { readonly label: string } & Readonly<Record<Tab, string>>;
  /** The tab that says what became of the project. */
  readonly settlement: {
    readonly skip: string;
    readonly ofPlan: string;
    readonly planOpen: (questions: number) => string;
    readonly toPlan: string;
    /** Fills in what the plan comes to. */
    readonly takeOver: (amount: string) => string;
    readonly takenOver: string;
    readonly nothingPlanned: string;
    readonly tickHint: string;
    readonly tickAll: string;
    readonly tickedAll: string;
    readonly tookPlace: string;
    /** Before the choice of what else became of it. */
    readonly orElse: string;
    readonly became: Readonly<Record<"cancelled" | "force-majeure", string>>;
    readonly different: (filled: number) => string;
    readonly emptyHint: string;
    readonly planned: (text: string) => string;
    /** Of a box that says something else than the plan. */
    readonly otherwise: string;
    readonly add: string;
    readonly notPlanned: string;
    readonly acceptedHint: string;
    readonly accepted: string;
    /** Of visits and costs that were not planned. */
    readonly alsoTaken: string;
    readonly title: string;
    /** Why there is none yet. */
    readonly why: Readonly<Record<"plan-open" | "total-missing" | "refused", string>>;
    /** What other programs read. */
    readonly formats: Readonly<Record<ExportFormat, string>>;
    /** As a part of the name of a file. */
    readonly fileOf: string;
    readonly toAnswer: string;
    readonly paidUnknown: string;
    readonly capped: string;
    readonly notReported: (open: number) => string;
    readonly sideBySide: string;
    readonly reasons: string;
    readonly stillPossible: string;
    readonly wouldAdd: string;
    /** Many are shown only when somebody asks. */
    readonly askForEach: string;
    readonly tooMuchPlanned: (most: number) => string;
    readonly isWorth: string;
    readonly wouldNotCount: string;
    readonly leftByCategory: string;
    readonly isLeft: (amount: string) => string;
    readonly isOver: (amount: string) => string;
  };
  /** Two variants of a plan. */
  readonly variants: {
    readonly title: string;
    readonly hint: string;
    readonly keepA: string;
    readonly keptA: string;
    readonly goBack: string;
    readonly goneBack: string;
    readonly forget: string;
    readonly inCall: string;
    readonly move: string;
    readonly moved: (call: number) => string;
    readonly withoutRates: (moved: string) => string;
    readonly movedHint: string;
    /** Another plan would become variant A. */
    readonly replaceQuestion: string;
    readonly replaceYes: string;
    readonly replaceNo: string;
    readonly a: string;
    readonly b: string;
    readonly difference: string;
    /** Of amounts between two, and of their differences. */
    readonly bothEnds: string;
    readonly total: string;
    readonly same: string;
    readonly onlyInA: string;
    readonly onlyInB: string;
    readonly checks: string;
    readonly statuses: Readonly<Record<CheckStatus, string>>;
    readonly absent: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly verdict: string;
    readonly incomplete: string;
  };
}
