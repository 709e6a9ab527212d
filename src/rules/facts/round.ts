import type { Application } from "../../application/application.js";
import type { ActionTable, RoundTable } from "../../rates/call-table.js";

/** The selection round that is applied in. */
export interface ApplicationRound {
  /** `undefined` where the application does not say, and the call has several. */
  readonly number: number | undefined;
  /** `undefined` for a round that the call does not have, too. */
  readonly table: RoundTable | undefined;
  /** A round of the call after its first: agencies decide whether to open it. */
  readonly isLater: boolean;
}

/** The round of an application; an action with one round needs none named. */
export function roundOf(application: Application, { rounds }: ActionTable): ApplicationRound {
  // Keys that are whole numbers stand in their order; there is no round 0.
  const numbers = Object.keys(rounds).map(Number);
  const number = application.round ?? (numbers.length === 1 ? numbers[0] : undefined);
  const index = numbers.indexOf(number ?? 0);
  return { number, table: Object.values(rounds)[index], isLater: index > 0 };
}
