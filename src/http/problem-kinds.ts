/** What may be wrong with a request, and the status that says so. */
export const problemKinds = {
  "bad-request": 400,
  "not-json": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  late: 408,
  "too-large": 413,
  "wrong-media-type": 415,
  "not-expected": 417,
  "invalid-input": 422,
  "header-too-large": 431,
  fault: 500,
  busy: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemKind = keyof typeof problemKinds;
