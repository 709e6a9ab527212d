import type { Path } from "../values/path.js";

/** Within what a value of the input must stay for an explanation to hold: another value is another case of the rules. */
export interface InputLimit {
  readonly path: Path;
  readonly atLeast?: number;
  readonly lessThan?: number;
}

/** It must stay what it is. */
export function unchanged(path: Path, value: number): InputLimit {
  return { path, atLeast: value, lessThan: value + 1 };
}
