import { frozen } from "../values/frozen.js";
import type { KnownAction } from "./call-table.js";

/** The actions that some call covers, without a look into its tables. */
export const knownActions = frozen([
  "KA122-SCH",
  "KA121-SCH",
  "KA120-SCH",
  "KA122-VET",
  "KA121-VET",
  "KA120-VET",
  "KA122-ADU",
  "KA121-ADU",
  "KA120-ADU",
] as const satisfies readonly KnownAction[]);
