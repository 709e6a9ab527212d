import type { Application } from "../../application/application.js";
import type { ActionTable, RoundTable } from "../../rates/call-table.js";

/** The selection round of the application. */
export interface ApplicationRound {
  /** `undefined` where the application does not say, and the call has several. */
  readonly number: number | undefined;
  /** Also `undefined` for a round that the call does not have. */
  readonly table: RoundTable | undefined;
}

/** The round of an application; an action with one round need not name it. */
export function roundOf({ round }: Application, { rounds }: ActionTable): ApplicationRound {
  const number = round ?? (rounds.length === 1 ? rounds[0].id : undefined);
  return { number, table: rounds.find(({ id }) => id === number) };
}
