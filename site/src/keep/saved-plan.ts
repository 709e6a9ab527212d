import type { Draft, Issue } from "erasmus-ka1";
import type { PlanFile } from "erasmus-ka1/schema";
import { optionsOf } from "../answer.js";
import { isBlank } from "../entry.js";
import { plan } from "../plan.js";
import { readBoxes } from "../read-boxes.js";
import { awardBoxes } from "../settlement/award-boxes.js";
import { tookPlaceOf } from "../settlement/took-place.js";

/** The plan as it leaves the page, in a file or a link: what is understood of it, as the command reads it. */
export function savedPlan(): { readonly saved: PlanFile; readonly draft: Draft; readonly issues: readonly Issue[] } {
  const { application, options: written, ticks } = plan.peek();
  const { draft, issues } = readBoxes(application);
  const { options: ofGrant, issues: ofOptions } = optionsOf(written);
  const { award, options: ofSettlement, issues: ofAward } = awardBoxes(plan.peek());
  const { realised, boxes, issues: ofTaken } = tookPlaceOf(plan.peek());
  const options = { ...ofGrant, ...ofSettlement };
  const checked = Object.keys(ticks).filter((id) => ticks[id] === true);
  return {
    saved: {
      application: draft,
      ...(isBlank(options) ? {} : { options }),
      ...(checked.length === 0 ? {} : { checked }),
      ...(isBlank(award) ? {} : { award }),
      ...(Object.values(boxes).every((list) => list.length === 0) ? {} : { realised }),
    },
    draft,
    issues: [...issues, ...ofOptions, ...ofAward, ...ofTaken],
  };
}
