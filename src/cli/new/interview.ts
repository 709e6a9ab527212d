import type { DraftAnswer } from "../../node/index.js";
import type { Terminal } from "../terminal.js";
import type { Words } from "../words/words.js";
import type { Asker } from "./asker.js";
import type { Entry, GrowingRates } from "./draft.js";

/** All that the parts of an interview share. */
export interface Interview {
  readonly draft: Entry;
  readonly rates: GrowingRates;
  readonly asker: Asker;
  readonly words: Words;
  readonly out: Terminal;
  /** Writes what was answered so far. */
  readonly save: () => Promise<void>;
  /** What the library says of it. */
  readonly standing: () => Promise<DraftAnswer>;
  /** Base rates that the person does not know: they are asked once. */
  readonly skippedRates: Set<string>;
}
