import type {
  ExceptionalCost,
  Flow,
  Organisation,
  PreparatoryVisit,
  SchoolActivity,
} from "../../application/application.js";
import type { Passage } from "../../rates/call-table.js";
import type { ActionRules } from "../../rates/index.js";
import type { EligibilityProject } from "../eligibility/project.js";
import type { ManualCheckId } from "./ids.js";

/** What no engine can decide: listed beside every result that it concerns, never taken as met and never as failed. */
export interface ManualCheckRule {
  readonly id: ManualCheckId;
  /** Whether the application has the thing that somebody must look at. */
  readonly when: (project: EligibilityProject) => boolean;
  /** Where the call asks for it. */
  readonly grounds: (rules: ActionRules) => readonly (Passage | undefined)[];
}

const always = () => true;

const hasFlow =
  (is: (flow: Flow) => boolean): ManualCheckRule["when"] =>
  ({ application }) =>
    application.flows.some(is);

const hasActivity = (...activities: readonly SchoolActivity[]) =>
  hasFlow(({ activity }) => activities.some((each) => each === activity));

const hasKind =
  (kind: "staff" | "learner"): ManualCheckRule["when"] =>
  ({ known }) =>
    known.some(({ activity }) => activity.kind === kind);

const hasVisit =
  (is: (visit: PreparatoryVisit) => boolean): ManualCheckRule["when"] =>
  ({ application }) =>
    application.preparatoryVisits?.some(is) === true;

const hasCost =
  (is: (cost: ExceptionalCost) => boolean): ManualCheckRule["when"] =>
  ({ application }) =>
    application.exceptionalCosts?.some(is) === true;

const isSupervised = ({ supervisedBy }: Organisation) => supervisedBy !== undefined;

const isOverZero = (count: string | number | undefined) => Number(count ?? 0) > 0;

/** The manual checks, in the order of the guide. */
export const manualChecks: readonly ManualCheckRule[] = [
  {
    id: "eligible-organisation-national-definition",
    when: always,
    grounds: ({ field: { passages } }) => [passages.eligibleOrganisations],
  },
  { id: "quality-standards", when: always, grounds: ({ field: { passages } }) => [passages.qualityStandards] },
  {
    id: "relevance-and-quality",
    when: ({ rules }) => rules.action.award !== undefined,
    grounds: ({ action: { award } }) => [award?.total],
  },
  {
    id: "employment-documented",
    when: hasKind("staff"),
    grounds: ({ field: { passages } }) => [passages.staffParticipants],
  },
  {
    id: "course-not-passive",
    when: hasActivity("courses-and-training"),
    grounds: ({ field: { passages } }) => [passages.staffFormats],
  },
  {
    id: "course-participants-from-two-countries",
    when: hasActivity("courses-and-training"),
    grounds: ({ field: { passages } }) => [passages.staffFormats],
  },
  {
    id: "pupils-enrolled",
    when: hasKind("learner"),
    grounds: ({ field: { passages } }) => [passages.learnerParticipants],
  },
  {
    id: "individual-learning-programme",
    when: hasActivity("short-term-learning-mobility-of-pupils", "long-term-learning-mobility-of-pupils"),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "pre-departure-training",
    when: hasActivity("long-term-learning-mobility-of-pupils"),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "group-programme-not-commercial",
    when: hasActivity("group-mobility-of-pupils"),
    grounds: ({ field: { passages } }) => [passages.groupProgramme],
  },
  {
    id: "group-accompanying-adults-authorised",
    when: hasActivity("group-mobility-of-pupils"),
    grounds: ({ field: { passages } }) => [passages.groupAdults],
  },
  {
    id: "group-venue-justified",
    when: hasFlow(({ venueKind }) => venueKind === "elsewhere-in-hosting-country"),
    grounds: ({ field: { passages } }) => [passages.learnerVenue],
  },
  {
    id: "eu-institution-cooperation",
    when: hasFlow(({ venueKind }) => venueKind === "eu-institution"),
    grounds: ({ field: { passages } }) => [passages.learnerVenue, passages.euSeats],
  },
  {
    id: "fewer-opportunities-definition",
    when: ({ application: { flows, preparatoryVisits } }) =>
      flows.some(({ participantsWithFewerOpportunities }) => isOverZero(participantsWithFewerOpportunities)) ||
      preparatoryVisits?.some(({ learnersWithFewerOpportunities }) => isOverZero(learnersWithFewerOpportunities)) ===
        true,
    grounds: ({ field: { passages } }) => [passages.fewerOpportunities],
  },
  {
    id: "inclusion-costs-justified",
    when: hasFlow(({ inclusionCosts }) => isOverZero(inclusionCosts)),
    grounds: ({ field: { inclusionSupport } }) => [inclusionSupport.realCostsPercent],
  },
  {
    id: "exceptional-costs-justified",
    when: hasCost(always),
    grounds: ({ field: { exceptionalCosts } }) => [exceptionalCosts.entryRequirementsPercent],
  },
  {
    id: "guarantee-required-by-agency",
    when: hasCost(({ type }) => type === "financial-guarantee"),
    grounds: ({ field: { exceptionalCosts } }) => [exceptionalCosts.financialGuaranteePercent],
  },
  {
    id: "preparatory-visit-reason",
    when: hasVisit(always),
    grounds: ({ field: { passages } }) => [passages.visitReason],
  },
  {
    id: "preparatory-visit-learners-exceptional",
    when: hasVisit(({ learners }) => isOverZero(learners)),
    grounds: ({ field: { passages } }) => [passages.visitParticipants],
  },
  {
    id: "preparatory-visit-place",
    when: hasVisit(always),
    grounds: ({ field: { passages } }) => [passages.visitPlace],
  },
  {
    id: "expert-qualification",
    when: hasActivity("invited-expert"),
    grounds: ({ field: { passages } }) => [passages.otherFormats, passages.otherParticipants],
  },
  {
    id: "teacher-training-programme",
    when: hasActivity("hosting-teachers-in-training"),
    grounds: ({ field: { passages } }) => [passages.otherParticipants],
  },
  {
    id: "short-stay-justification",
    when: ({ known }) =>
      known.some(
        ({ flow, activity: { minimumDays, minimumDaysFewerOpportunities } }) =>
          minimumDaysFewerOpportunities !== undefined && flow.durationDays < minimumDays.value,
      ),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "linguistic-support-not-online",
    when: hasFlow(({ linguisticSupportParticipants }) => isOverZero(linguisticSupportParticipants)),
    grounds: ({ field: { linguisticSupport } }) => [linguisticSupport.perParticipant],
  },
  {
    id: "special-status-school",
    when: ({ application: { applicant, consortium } }) =>
      isSupervised(applicant) || consortium?.members.some(isSupervised) === true,
    grounds: ({ field: { passages } }) => [passages.specialStatusSchools],
  },
  {
    id: "allocation-by-agency",
    when: ({ rules }) => rules.action.passages.allocation !== undefined,
    grounds: ({ action: { passages } }) => [passages.allocation],
  },
  {
    id: "members-eligible-for-accreditation",
    when: ({ application: { consortium } }) => (consortium?.members.length ?? 0) > 0,
    grounds: ({ action: { passages } }) => [passages.consortium],
  },
];
