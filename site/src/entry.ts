/** A place in the plan: keys of objects, positions in lists. */
export type Path = readonly (string | number)[];

/** An object of the plan, as the boxes of the form hold it. */
export type Entry = Readonly<Record<string, unknown>>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(whole: unknown, path: Path): unknown {
  let value = whole;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The same with another value at a path; what is not on the way stays the same object. `undefined` takes it out. */
export function withValue(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === "number") {
    const list = Array.isArray(whole) ? [...whole] : [];
    list[key] = withValue(list[key], rest, value);
    return list;
  }
  const entry: Record<string, unknown> = isEntry(whole) ? { ...whole } : {};
  const below = withValue(entry[key], rest, value);
  if (below === undefined) delete entry[key];
  else entry[key] = below;
  return entry;
}

/** Nothing is filled in. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isBlank);
  return isEntry(value) && Object.values(value).every(isBlank);
}

/** The same without the empty boxes of lists of texts; a list of such boxes only is not there. */
export function withoutBlankWords(value: unknown): unknown {
  if (Array.isArray(value)) {
    const said = value.filter((each) => each !== "" && each !== null && each !== undefined);
    return value.length > 0 && said.length === 0 ? undefined : said.map(withoutBlankWords);
  }
  if (!isEntry(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, withoutBlankWords(each)] as const)
      .filter(([, each]) => each !== undefined),
  );
}

/** The list at a path, its entries as objects. */
export function entriesOf(value: unknown): readonly Entry[] {
  // A list that is filled in beside another one may have places in which nothing was ever put.
  return Array.isArray(value) ? Array.from(value, (each) => (isEntry(each) ? each : {})) : [];
}

/** The object under a key; an empty one where there is none. */
export function partOf(whole: Entry | undefined, key: string): Entry {
  const part = whole?.[key];
  return isEntry(part) ? part : {};
}

/** A path as the id of what is drawn for it. */
export function boxId(path: Path): string {
  return `in.${path.join(".")}`;
}
