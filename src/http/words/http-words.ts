import type { ProblemKind } from "../problem-kinds.js";

/** What the service says in one language, besides the words of the library: a missing one does not compile. */
export interface HttpWords {
  readonly titles: Readonly<Record<ProblemKind, string>>;
  readonly noSuchRoute: string;
  readonly methodsAllowed: (methods: string) => string;
  /** `size` with its unit. */
  readonly tooManyBytes: (size: string) => string;
  readonly tooManyValues: (values: number) => string;
  readonly tooManyEntries: (list: string, entries: number, most: number) => string;
  readonly bodyLate: (seconds: number) => string;
  readonly badAddress: string;
  readonly bodyCut: string;
  readonly mediaType: (expected: string) => string;
  readonly encoded: string;
  readonly busy: string;
  readonly noSuchCall: (call: number, known: string) => string;
  readonly noSuchField: (field: string, known: string) => string;
  readonly noSuchAction: (action: string, known: string) => string;
}
