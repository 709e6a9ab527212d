import { companionsGround } from "./eligibility/companions-ground.js";
import { coursePersonsPerConsortium } from "./eligibility/course-persons-per-consortium.js";
import { coursePersonsPerOrganisation } from "./eligibility/course-persons-per-organisation.js";
import { courseShare } from "./eligibility/course-share.js";
import { coursesPerPerson } from "./eligibility/courses-per-person.js";
import { groupCompanions } from "./eligibility/group-companions.js";
import { groupDestination } from "./eligibility/group-destination.js";
import { groupLearnerCountries } from "./eligibility/group-learner-countries.js";
import { groupSize } from "./eligibility/group-size.js";
import { participants } from "./eligibility/participants.js";
import { preparatoryVisitActivity } from "./eligibility/preparatory-visit-activity.js";
import { preparatoryVisitPerHost } from "./eligibility/preparatory-visit-per-host.js";
import { preparatoryVisitPersons } from "./eligibility/preparatory-visit-persons.js";
import { specialStatusAgencies } from "./eligibility/special-status-agencies.js";
import { thirdCountryShare } from "./eligibility/third-country-share.js";
import type { EligibilityRule } from "./eligibility-rule.js";
import { activityRules, adultRules, vocationalRules } from "./index.js";

/** Rules of activities that say nothing of what took place: the award has judged it, or the grant leaves it out anyway. */
const ofTheApplication: readonly EligibilityRule[] = [
  companionsGround,
  courseShare,
  coursePersonsPerOrganisation,
  coursePersonsPerConsortium,
  coursesPerPerson,
  specialStatusAgencies,
  preparatoryVisitPersons,
  preparatoryVisitActivity,
  preparatoryVisitPerHost,
];

/** The rules that an activity must also meet as it took place, or nothing of it is kept (I39). */
export const rulesOfRealised: ReadonlySet<string> = new Set(
  [...activityRules, ...vocationalRules, ...adultRules].flatMap((rule) =>
    ofTheApplication.includes(rule) ? [] : [rule.id],
  ),
);

/** Those of them that a group mobility meets as a whole. */
export const rulesOfGroups: ReadonlySet<string> = new Set(
  [groupSize, groupDestination, groupCompanions, groupLearnerCountries].map(({ id }) => id),
);

/** Rules on the project as a whole, judged when it is applied for; what took place is checked against them for a warning (I44). */
export const rulesOfWholeProject: ReadonlySet<string> = new Set(
  [
    participants,
    courseShare,
    coursePersonsPerOrganisation,
    coursePersonsPerConsortium,
    coursesPerPerson,
    thirdCountryShare,
  ].map(({ id }) => id),
);
