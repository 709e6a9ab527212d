import { courseFees } from "./funding/course-fees.js";
import { exceptionalCosts } from "./funding/exceptional-costs.js";
import { inclusionSupport } from "./funding/inclusion-support.js";
import { individualSupport } from "./funding/individual-support.js";
import { linguisticSupport } from "./funding/linguistic-support.js";
import { organisationalSupport } from "./funding/organisational-support.js";
import type { FundingOutcome } from "./funding/outcome.js";
import { preparatoryVisits } from "./funding/preparatory-visits.js";
import type { FundingProject } from "./funding/project.js";
import { travel } from "./funding/travel.js";

/** The funding rules, in the order of the guide. */
export const fundingRules: readonly ((project: FundingProject) => FundingOutcome)[] = [
  organisationalSupport,
  travel,
  individualSupport,
  inclusionSupport,
  preparatoryVisits,
  courseFees,
  linguisticSupport,
  exceptionalCosts,
];
