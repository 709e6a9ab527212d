import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { once } from "../values/once.js";
import { type Gazetteer, gazetteerIn, type ReadPart } from "./gazetteer.js";

/** Beside the module in the published package; in `dist` when the source is run. */
const PATHS = ["./gazetteer.bin", "../../dist/gazetteer.bin"] as const;

/**
 * The gazetteer of this package.
 *
 * @throws Error if the data file is missing or is not a gazetteer
 */
export const ownGazetteer: () => Gazetteer = once(() => gazetteerIn(partsOf(dataFile())));

function dataFile(): string {
  const paths = PATHS.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error("gazetteer.bin is missing: it is made by `npm run build`");
  return path;
}

/** Reads parts of a file. */
export function partsOf(path: string): ReadPart {
  return (offset, length) => {
    const part = new Uint8Array(length);
    const file = openSync(path, "r");
    try {
      if (readSync(file, part, 0, length, offset) !== length) throw new Error(`${path} ends too early`);
    } finally {
      closeSync(file);
    }
    return part;
  };
}
