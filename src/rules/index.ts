import type { KnownAction } from "../rates/call-table.js";
import { accreditationValid } from "./eligibility/accreditation-valid.js";
import { accredited } from "./eligibility/accredited.js";
import { accreditedDuration } from "./eligibility/accredited-duration.js";
import { activityDates } from "./eligibility/activity-dates.js";
import { activityDuration } from "./eligibility/activity-duration.js";
import { activityFitsProject } from "./eligibility/activity-fits-project.js";
import { activityType } from "./eligibility/activity-type.js";
import { activityVenueAbroad } from "./eligibility/activity-venue-abroad.js";
import { agreementsInCall } from "./eligibility/agreements-in-call.js";
import { applicantCountry } from "./eligibility/applicant-country.js";
import { applicantType } from "./eligibility/applicant-type.js";
import { applicationsPerRound } from "./eligibility/applications-per-round.js";
import { companionsGround } from "./eligibility/companions-ground.js";
import { consortiumFormat } from "./eligibility/consortium-format.js";
import { consortiumMembersCountry } from "./eligibility/consortium-members-country.js";
import { consortiumMembersType } from "./eligibility/consortium-members-type.js";
import { courseCountries } from "./eligibility/course-countries.js";
import { courseFeeDays } from "./eligibility/course-fee-days.js";
import { coursePersonsPerConsortium } from "./eligibility/course-persons-per-consortium.js";
import { coursePersonsPerOrganisation } from "./eligibility/course-persons-per-organisation.js";
import { courseShare } from "./eligibility/course-share.js";
import { coursesPerPerson } from "./eligibility/courses-per-person.js";
import { deadline } from "./eligibility/deadline.js";
import { experience } from "./eligibility/experience.js";
import { granteeOfEarlierRound } from "./eligibility/grantee-of-earlier-round.js";
import { grantsInConsecutiveCalls } from "./eligibility/grants-in-consecutive-calls.js";
import { groupCompanions } from "./eligibility/group-companions.js";
import { groupDestination } from "./eligibility/group-destination.js";
import { groupLearnerCountries } from "./eligibility/group-learner-countries.js";
import { groupSize } from "./eligibility/group-size.js";
import { groupVenue } from "./eligibility/group-venue.js";
import { hostEstablished } from "./eligibility/host-established.js";
import { incomingVenue } from "./eligibility/incoming-venue.js";
import { learnerKind } from "./eligibility/learner-kind.js";
import { lowEmissionTravel } from "./eligibility/low-emission-travel.js";
import { minimumMobilities } from "./eligibility/minimum-mobilities.js";
import { nationalAgency } from "./eligibility/national-agency.js";
import { noConsortium } from "./eligibility/no-consortium.js";
import { notAccredited } from "./eligibility/not-accredited.js";
import { notAccreditedAlready } from "./eligibility/not-accredited-already.js";
import { onlyFewerOpportunities } from "./eligibility/only-fewer-opportunities.js";
import { originAbroad } from "./eligibility/origin-abroad.js";
import { ownOrganisation } from "./eligibility/own-organisation.js";
import { participants } from "./eligibility/participants.js";
import { personsPerMentor } from "./eligibility/persons-per-mentor.js";
import { preparatoryVisitActivity } from "./eligibility/preparatory-visit-activity.js";
import { preparatoryVisitPerHost } from "./eligibility/preparatory-visit-per-host.js";
import { preparatoryVisitPersons } from "./eligibility/preparatory-visit-persons.js";
import { preparatoryVisitWho } from "./eligibility/preparatory-visit-who.js";
import { projectDuration } from "./eligibility/project-duration.js";
import { recentGraduates } from "./eligibility/recent-graduates.js";
import { roundOpen } from "./eligibility/round-open.js";
import { specialStatusAgencies } from "./eligibility/special-status-agencies.js";
import { specialStatusConsortium } from "./eligibility/special-status-consortium.js";
import { specialStatusHosts } from "./eligibility/special-status-hosts.js";
import { startWindow } from "./eligibility/start-window.js";
import { thirdCountryShare } from "./eligibility/third-country-share.js";
import { thirdCountryVenue } from "./eligibility/third-country-venue.js";
import { trainingOrGraduation } from "./eligibility/training-or-graduation.js";
import { travelDays } from "./eligibility/travel-days.js";
import type { EligibilityRule } from "./eligibility-rule.js";
import { courseFees } from "./funding/course-fees.js";
import { exceptionalCosts } from "./funding/exceptional-costs.js";
import { inclusionSupport } from "./funding/inclusion-support.js";
import { individualSupport } from "./funding/individual-support.js";
import { linguisticSupport } from "./funding/linguistic-support.js";
import { organisationalSupport } from "./funding/organisational-support.js";
import { preparatoryVisits } from "./funding/preparatory-visits.js";
import { travel } from "./funding/travel.js";
import type { FundingRule } from "./funding-rule.js";

/** The rules of funding, in the order of the official form's columns. */
const fundingRules = [
  organisationalSupport,
  individualSupport,
  travel,
  courseFees,
  linguisticSupport,
  preparatoryVisits,
  inclusionSupport,
  exceptionalCosts,
] as const satisfies readonly FundingRule[];

/** The rules of activities, in the order of the guide. */
export const activityRules = [
  activityType,
  companionsGround,
  activityDuration,
  courseShare,
  coursePersonsPerOrganisation,
  coursePersonsPerConsortium,
  coursesPerPerson,
  courseCountries,
  courseFeeDays,
  personsPerMentor,
  ownOrganisation,
  activityVenueAbroad,
  hostEstablished,
  groupSize,
  groupDestination,
  groupCompanions,
  groupVenue,
  groupLearnerCountries,
  originAbroad,
  incomingVenue,
  trainingOrGraduation,
  preparatoryVisitPersons,
  preparatoryVisitActivity,
  preparatoryVisitPerHost,
  preparatoryVisitWho,
  activityDates,
  activityFitsProject,
  lowEmissionTravel,
  travelDays,
  specialStatusAgencies,
  specialStatusHosts,
] as const satisfies readonly EligibilityRule[];

/** What only activities of vocational education have. */
export const vocationalRules = [
  thirdCountryVenue,
  learnerKind,
  recentGraduates,
] as const satisfies readonly EligibilityRule[];

/** What only activities of adult education have. */
export const adultRules = [onlyFewerOpportunities] as const satisfies readonly EligibilityRule[];

/** The rules of short-term projects, in the order of the guide. */
const shortTermRules = [
  applicantType,
  notAccredited,
  noConsortium,
  applicantCountry,
  nationalAgency,
  deadline,
  roundOpen,
  startWindow,
  projectDuration,
  applicationsPerRound,
  granteeOfEarlierRound,
  grantsInConsecutiveCalls,
  agreementsInCall,
  minimumMobilities,
  participants,
] as const satisfies readonly EligibilityRule[];

/** The rules of accredited projects, in the order of the guide. */
const accreditedRules = [
  accredited,
  accreditationValid,
  consortiumFormat,
  consortiumMembersCountry,
  consortiumMembersType,
  specialStatusConsortium,
  agreementsInCall,
  applicantCountry,
  nationalAgency,
  deadline,
  startWindow,
  accreditedDuration,
  applicationsPerRound,
  minimumMobilities,
] as const satisfies readonly EligibilityRule[];

/** The rules of accreditations, in the order of the guide. */
const accreditationRules = [
  applicantType,
  applicantCountry,
  nationalAgency,
  deadline,
  applicationsPerRound,
  notAccreditedAlready,
  consortiumMembersCountry,
  experience,
] as const satisfies readonly EligibilityRule[];

const accreditation = { eligibility: accreditationRules, funding: [] } as const;

/** The rules of each action: an action of the tables that has none here does not compile. */
const rulesByAction = {
  "KA122-SCH": { eligibility: [...activityRules, ...shortTermRules], funding: fundingRules },
  "KA121-SCH": { eligibility: [...activityRules, ...accreditedRules], funding: fundingRules },
  "KA120-SCH": accreditation,
  "KA122-VET": { eligibility: [...activityRules, ...vocationalRules, ...shortTermRules], funding: fundingRules },
  "KA121-VET": {
    eligibility: [...activityRules, ...vocationalRules, thirdCountryShare, ...accreditedRules],
    funding: fundingRules,
  },
  "KA120-VET": accreditation,
  "KA122-ADU": { eligibility: [...activityRules, ...adultRules, ...shortTermRules], funding: fundingRules },
  "KA121-ADU": { eligibility: [...activityRules, ...adultRules, ...accreditedRules], funding: fundingRules },
  "KA120-ADU": accreditation,
} as const satisfies Readonly<
  Record<KnownAction, { readonly eligibility: readonly EligibilityRule[]; readonly funding: readonly FundingRule[] }>
>;

type KnownRule = (typeof rulesByAction)[KnownAction]["eligibility"][number];

/** The stable id of an eligibility rule. */
export type RuleId = KnownRule["id"];

export interface ActionRules {
  readonly eligibility: readonly KnownRule[];
  readonly funding: readonly FundingRule[];
}

/** The rules by action. */
export const actionRules: Readonly<Record<KnownAction, ActionRules>> = rulesByAction;
