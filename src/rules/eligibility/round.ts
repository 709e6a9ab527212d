import type { Application } from "../../application.js";
import type { ActionTable, RoundTable } from "../../rates/call-table.js";

/** The selection round that is applied in. */
export interface ApplicationRound {
  /** Absent where the application does not say, and the call has several. */
  readonly number?: number;
  /** Absent for a round that the call does not have, too. */
  readonly table?: RoundTable;
  /** A round of the call after its first: agencies decide whether to open it. */
  readonly isLater: boolean;
}

/** The round of an application; an action with one round needs none named. */
export function roundOf(application: Application, { rounds }: ActionTable): ApplicationRound {
  const numbers = Object.keys(rounds).map(Number);
  const number = application.round ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (number === undefined) return { isLater: false };
  const table = Object.hasOwn(rounds, number) ? rounds[number] : undefined;
  if (table === undefined) return { number, isLater: false };
  return { number, table, isLater: number > Math.min(...numbers) };
}
