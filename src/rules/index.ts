import { accredited } from "./eligibility/accredited.js";
import { accreditedDuration } from "./eligibility/accredited-duration.js";
import { activityDates } from "./eligibility/activity-dates.js";
import { activityDuration } from "./eligibility/activity-duration.js";
import { activityType } from "./eligibility/activity-type.js";
import { activityVenueAbroad } from "./eligibility/activity-venue-abroad.js";
import { applicantCountry } from "./eligibility/applicant-country.js";
import { applicantType } from "./eligibility/applicant-type.js";
import { applicationsPerRound } from "./eligibility/applications-per-round.js";
import { atLeastOneMobility } from "./eligibility/at-least-one-mobility.js";
import type { EligibilityRule } from "./eligibility/check.js";
import { consortiumFormat } from "./eligibility/consortium-format.js";
import { consortiumMembersCountry } from "./eligibility/consortium-members-country.js";
import { consortiumMembersType } from "./eligibility/consortium-members-type.js";
import { consortiumTwoAgreements } from "./eligibility/consortium-two-agreements.js";
import { courseFeeDays } from "./eligibility/course-fee-days.js";
import { coursePersonsPerOrganisation } from "./eligibility/course-persons-per-organisation.js";
import { courseShare } from "./eligibility/course-share.js";
import { deadline } from "./eligibility/deadline.js";
import { expertOrigin } from "./eligibility/expert-origin.js";
import { groupCompanions } from "./eligibility/group-companions.js";
import { groupPupilCountries } from "./eligibility/group-pupil-countries.js";
import { groupSize } from "./eligibility/group-size.js";
import { groupVenue } from "./eligibility/group-venue.js";
import { hostedTeacherOrigin } from "./eligibility/hosted-teacher-origin.js";
import { hostedTeacherStatus } from "./eligibility/hosted-teacher-status.js";
import { incomingVenue } from "./eligibility/incoming-venue.js";
import { jobShadowingMentors } from "./eligibility/job-shadowing-mentors.js";
import { nationalAgency } from "./eligibility/national-agency.js";
import { notAccredited } from "./eligibility/not-accredited.js";
import { oneCoursePerPerson } from "./eligibility/one-course-per-person.js";
import { participants } from "./eligibility/participants.js";
import { preparatoryVisitActivity } from "./eligibility/preparatory-visit-activity.js";
import { preparatoryVisitPerHost } from "./eligibility/preparatory-visit-per-host.js";
import { preparatoryVisitPersons } from "./eligibility/preparatory-visit-persons.js";
import { preparatoryVisitWho } from "./eligibility/preparatory-visit-who.js";
import { projectDuration } from "./eligibility/project-duration.js";
import { round2AfterRound1 } from "./eligibility/round-2-after-round-1.js";
import { secondRoundOpen } from "./eligibility/second-round-open.js";
import { singleOrganisation } from "./eligibility/single-organisation.js";
import { startWindow } from "./eligibility/start-window.js";
import { threeGrantsInFiveCalls } from "./eligibility/three-grants-in-five-calls.js";
import { travelDays } from "./eligibility/travel-days.js";
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

/** The rules of activities, in the order of the guide: the same for every action. */
const activityRules: readonly EligibilityRule[] = [
  activityType,
  activityVenueAbroad,
  activityDuration,
  groupSize,
  groupCompanions,
  groupVenue,
  groupPupilCountries,
  expertOrigin,
  hostedTeacherOrigin,
  incomingVenue,
  hostedTeacherStatus,
  preparatoryVisitPersons,
  preparatoryVisitActivity,
  preparatoryVisitPerHost,
  preparatoryVisitWho,
  activityDates,
  travelDays,
  courseFeeDays,
  courseShare,
  coursePersonsPerOrganisation,
  oneCoursePerPerson,
  jobShadowingMentors,
];

/** The eligibility rules of each action, in the order of the guide. */
export const eligibilityRules: Readonly<Record<string, readonly EligibilityRule[]>> = {
  "KA122-SCH": [
    ...activityRules,
    applicantType,
    notAccredited,
    singleOrganisation,
    applicantCountry,
    nationalAgency,
    deadline,
    secondRoundOpen,
    startWindow,
    projectDuration,
    applicationsPerRound,
    round2AfterRound1,
    threeGrantsInFiveCalls,
    consortiumTwoAgreements,
    atLeastOneMobility,
    participants,
  ],
  "KA121-SCH": [
    ...activityRules,
    accredited,
    consortiumFormat,
    consortiumMembersCountry,
    consortiumMembersType,
    consortiumTwoAgreements,
    applicantCountry,
    nationalAgency,
    deadline,
    startWindow,
    accreditedDuration,
    applicationsPerRound,
    atLeastOneMobility,
  ],
};
