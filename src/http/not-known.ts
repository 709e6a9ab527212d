import { calls } from "../index.js";
import { Refusal } from "./problem.js";

/** The problem of a call that is not known, or of a field or an action that the call does not have. */
export function notKnown(call: number, asked: { readonly field?: string; readonly action?: string } = {}): Refusal {
  const { field, action } = asked;
  const known = calls();
  const ofCall = known.find((each) => each.call === call);
  return new Refusal("not-found", (words) => {
    if (ofCall === undefined) return { detail: words.noSuchCall(call, known.map((each) => each.call).join(", ")) };
    if (field !== undefined) return { detail: words.noSuchField(field, ofCall.fields.join(", ")) };
    return { detail: words.noSuchAction(action ?? "", ofCall.actions.join(", ")) };
  });
}
