import type { Path } from "../values/path.js";
import { absentIn } from "./absent-in.js";
import type { Draft } from "./draft.js";
import type { MissingValues } from "./missing-values.js";

/** Values that were refused and are still not there, sorted by where they belong. */
export interface RefusedValues {
  /** All of them, each once: the first part of the path at which the draft has nothing. */
  readonly all: readonly Path[];
  /** Those that belong to no flow, visit or cost of the draft: what they decide is not theirs alone. */
  readonly beside: readonly Path[];
}

/** What was refused of a draft. Where a value has been put since, nothing is open any more. */
export function refusedValues(draft: Draft): RefusedValues {
  const { refused = [], ...stated } = draft;
  const open = new Map(
    refused.flatMap((path) => {
      const at = absentIn(stated, path);
      return at === undefined ? [] : [[JSON.stringify(at), at] as const];
    }),
  );
  const all = [...open.values()];
  return { all, beside: all.filter((path) => !lists.some((list) => isInEntry(path, list, draft))) };
}

/** What a draft lacks, with what was refused in the entries of its lists. */
export function withRefused(lacking: MissingValues, { all }: RefusedValues): MissingValues {
  if (all.length === 0) return lacking;
  const merged = (name: Exclude<keyof MissingValues, "start" | "organisations">, above: Path) =>
    lacking[name].map((paths, index) => {
      const own = [...above, index];
      const known = new Set(paths.map((path) => JSON.stringify(path)));
      const others = all.filter((path) => isBelow(path, own) && !known.has(JSON.stringify(path)));
      return [...paths, ...others];
    });
  return {
    ...lacking,
    members: merged("members", ["consortium", "members"]),
    flows: merged("flows", ["flows"]),
    visits: merged("visits", ["preparatoryVisits"]),
    costs: merged("costs", ["exceptionalCosts"]),
  };
}

const lists = ["flows", "preparatoryVisits", "exceptionalCosts"] as const;

function isInEntry([first, index, ...below]: Path, list: (typeof lists)[number], draft: Draft): boolean {
  return first === list && typeof index === "number" && below.length > 0 && index < (draft[list]?.length ?? 0);
}

function isBelow(path: Path, above: Path): boolean {
  return path.length > above.length && above.every((part, index) => path[index] === part);
}
