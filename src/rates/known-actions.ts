import { frozen } from "../values/frozen.js";
import type { KnownAction } from "./call-table.js";

/** Each action of the tables, so that one that is forgotten does not compile. */
const all = {
  "KA122-SCH": true,
  "KA121-SCH": true,
  "KA120-SCH": true,
  "KA122-VET": true,
  "KA121-VET": true,
  "KA120-VET": true,
  "KA122-ADU": true,
  "KA121-ADU": true,
  "KA120-ADU": true,
} as const satisfies Readonly<Record<KnownAction, true>>;

/** The actions that some call covers, without a look into its tables. */
export const knownActions: readonly string[] = frozen(Object.keys(all));
