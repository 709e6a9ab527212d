/** What `ka1 new` says, beside the labels, hints and limits of the fields themselves. */
export interface InterviewWords {
  readonly needsTerminal: string;
  readonly welcome: string;
  readonly savedIn: (file: string) => string;
  readonly goingOn: (file: string) => string;
  /** Before the command that goes on. */
  readonly left: (file: string) => string;
  /** What the keys do; `moveOnly`: in a list that one types in. */
  readonly keys: Readonly<Record<"move" | "moveOnly" | "take", string>>;
  readonly whichFile: string;
  readonly whichFileHint: string;
  readonly searchHint: string;
  readonly nothingFound: (term: string) => string;
  /** Beside a question that may wait. */
  readonly enterIsLater: string;
  readonly enterIsNone: string;
  readonly later: string;
  readonly none: string;
  /** `notAnObject` follows the name of a file. */
  readonly problems: Readonly<Record<"wholeNumber" | "number" | "money" | "date" | "empty" | "notAnObject", string>>;
  readonly idTaken: (id: string) => string;
  readonly outside: (label: string, limits: string) => string;
  readonly keepOrChange: string;
  readonly change: string;
  readonly keep: string;
  /** Of a value that nobody is asked for. */
  readonly takeOut: string;
  readonly openQuestions: string;
  readonly agency: (country: string) => string;
  readonly moreAbout: (label: string) => string;
  readonly nothingMore: string;
  readonly addEntry: (label: string) => string;
  readonly oneMore: (label: string) => string;
  readonly noMore: string;
  /** Of accompanying persons; yes is the other answer. */
  readonly sameForAll: string;
  readonly someDiffer: string;
  readonly shortName: string;
  readonly shortNameHint: string;
  readonly distance: Readonly<
    Record<
      "how" | "hint" | "places" | "km" | "band" | "kmLabel" | "bandLabel" | "origin" | "venue" | "typeToFind",
      string
    >
  > & {
    readonly is: (km: string, band: string, standard: string, green: string) => string;
  };
  readonly travel: Readonly<Record<"how" | "standard" | "green" | "mixed" | "mixedHint" | "whoIsGreen", string>> & {
    readonly howManyGreen: (label: string) => string;
    /** Of something that hangs on the entry that became two. */
    readonly whichPart: (label: string) => string;
    readonly outOf: (least: number, most: number) => string;
    /** To follow the name of an entry; no spaces. */
    readonly suffixes: Readonly<Record<"green" | "other", string>>;
    readonly parts: (green: string, other: string) => string;
    readonly days: (id: string) => string;
  };
  readonly noPrice: (id: string) => string;
  readonly totalSoFar: (amount: string) => string;
  readonly flowLine: (id: string, activity: string, country: string, participants: number) => string;
  readonly menu: Readonly<
    Record<
      | "question"
      | "goOn"
      | "another"
      | "duplicate"
      | "edit"
      | "remove"
      | "facts"
      | "visit"
      | "cost"
      | "which"
      | "whatToChange"
      | "done"
      | "travel"
      | "distance",
      string
    >
  >;
  readonly removeSure: (id: string) => string;
  readonly rates: Readonly<
    Record<"hint" | "typed" | "readOff" | "readOffHint" | "later" | "perDay" | "notFound", string>
  > & {
    readonly question: (agency: string, category: string, group: number) => string;
    readonly limits: (minimum: string, maximum: string) => string;
    readonly formAmount: (id: string, who: string) => string;
    /** A rate near the one that is looked for, and the amount that it gives. */
    readonly near: (rate: string, amount: string) => string;
    readonly found: (rate: string) => string;
    readonly outside: (limits: string) => string;
    readonly categories: Readonly<Record<"staff" | "learners", string>>;
  };
  /** Heading of a list. */
  readonly stillMissing: string;
  readonly incomplete: (file: string) => string;
  /** Each but the heading stands before a command. */
  readonly next: Readonly<Record<"heading" | "again" | "explain" | "change" | "goOn", string>> & {
    readonly rates: (file: string) => string;
  };
}
