import { actionIds, callTables, type LoadedCall } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import { nearestOf } from "./activity-unknown.js";

/*
 * What is not known is answered with what is, and with the one that may be meant.
 */

export function callUnknown(call: number): Finding {
  return finding("call.unknown", ["call"], { call, known: callTables.map((table) => table.call) }, []);
}

/** @param known the actions that can be asked about */
export function actionNotCovered({ call, fields }: LoadedCall, action: string, known = actionIds(fields)): Finding {
  return finding("action.not-covered", ["action"], { action, call, known, ...nearestOf(action, known) }, []);
}
