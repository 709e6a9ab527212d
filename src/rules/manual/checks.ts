import type { ExceptionalCost, Flow, Organisation, PreparatoryVisit } from "../../application/application.js";
import type { ActivityTable } from "../../rates/call-table.js";
import type { Passage } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import type { Joined } from "../joined.js";

/** What no engine can decide: listed with every result that it concerns, never counted as met or as failed. */
export interface ManualCheckRule {
  /** Stable: never renamed, never reused. */
  readonly id: string;
  /** Whether the application has the thing to be checked. */
  readonly when: (joined: Joined) => boolean;
  /** Where the call asks for it. */
  readonly grounds: (tables: ActionTables) => readonly (Passage | undefined)[];
}

type When = ManualCheckRule["when"];

const always = () => true;

const hasFlow =
  (is: (flow: Flow) => boolean): When =>
  ({ application }) =>
    application.flows.some(is);

const hasActivity =
  (is: (activity: ActivityTable) => boolean): When =>
  ({ known }) =>
    known.some(({ activity }) => is(activity));

const hasVisit =
  (is: (visit: PreparatoryVisit) => boolean): When =>
  ({ application }) =>
    application.preparatoryVisits?.some(is) === true;

const hasCost =
  (is: (cost: ExceptionalCost) => boolean): When =>
  ({ application }) =>
    application.exceptionalCosts?.some(is) === true;

const isSupervised = ({ supervisedBy }: Organisation) => supervisedBy !== undefined;

const isOverZero = (count: string | number | undefined) => Number(count ?? 0) > 0;

/** The manual checks, in the order of the guide. */
export const manualChecks = [
  {
    id: "eligible-organisation-national-definition",
    when: always,
    grounds: ({ field: { passages } }) => [passages.eligibleOrganisations],
  },
  { id: "quality-standards", when: always, grounds: ({ field: { passages } }) => [passages.qualityStandards] },
  {
    id: "relevance-and-quality",
    when: ({ tables }) => tables.action.award !== undefined,
    grounds: ({ action: { award } }) => [award?.total],
  },
  {
    id: "employment-documented",
    when: hasActivity(({ kind }) => kind === "staff"),
    grounds: ({ field: { passages } }) => [passages.staffParticipants],
  },
  {
    id: "course-not-passive",
    when: hasActivity(({ course }) => course === true),
    grounds: ({ field: { passages } }) => [passages.staffFormats],
  },
  {
    id: "course-participants-from-two-countries",
    when: hasActivity(({ course }) => course === true),
    grounds: ({ field: { passages } }) => [passages.staffFormats],
  },
  {
    id: "learners-enrolled",
    when: hasActivity(({ kind }) => kind === "learner"),
    grounds: ({ field: { passages } }) => [passages.learnerParticipants],
  },
  {
    id: "individual-learning-programme",
    when: hasActivity(({ individualProgramme }) => individualProgramme === true),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "pre-departure-training",
    when: hasActivity(({ preDepartureTraining }) => preDepartureTraining === true),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "group-programme-not-commercial",
    when: hasActivity(({ group }) => group === true),
    grounds: ({ field: { passages } }) => [passages.groupProgramme],
  },
  {
    id: "group-accompanying-adults-authorised",
    when: hasActivity(({ group }) => group === true),
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
    grounds: ({ funding: { inclusionSupport } }) => [inclusionSupport.realCostsPercent],
  },
  {
    id: "exceptional-costs-justified",
    when: hasCost(always),
    grounds: ({ funding: { exceptionalCosts } }) => [exceptionalCosts["entry-requirements"].percent],
  },
  {
    id: "guarantee-required-by-agency",
    when: hasCost(({ type }) => type === "financial-guarantee"),
    grounds: ({ funding: { exceptionalCosts } }) => [exceptionalCosts["financial-guarantee"].percent],
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
    when: hasActivity(({ expertise }) => expertise === true),
    grounds: ({ field: { passages } }) => [passages.otherFormats, passages.otherParticipants],
  },
  {
    id: "teacher-training-programme",
    when: hasActivity(({ teacherTraining }) => teacherTraining === true),
    grounds: ({ field: { passages } }) => [passages.otherParticipants],
  },
  {
    id: "short-stay-justification",
    when: ({ known }) =>
      known.some(
        ({ input: { durationDays }, activity: { minimumDays, minimumDaysFewerOpportunities } }) =>
          minimumDaysFewerOpportunities !== undefined && durationDays !== undefined && durationDays < minimumDays.value,
      ),
    grounds: ({ field: { passages } }) => [passages.learnerFormats],
  },
  {
    id: "linguistic-support-not-online",
    when: hasFlow(({ linguisticSupportParticipants }) => isOverZero(linguisticSupportParticipants)),
    grounds: ({ funding: { linguisticSupport } }) => [linguisticSupport.perParticipant],
  },
  {
    id: "special-status-organisation",
    when: ({ application: { applicant, consortium } }) =>
      isSupervised(applicant) || consortium?.members.some(isSupervised) === true,
    grounds: ({ field: { passages } }) => [passages.specialStatus],
  },
  {
    id: "allocation-by-agency",
    when: ({ tables }) => tables.action.passages.allocation !== undefined,
    grounds: ({ action: { passages } }) => [passages.allocation],
  },
  {
    id: "members-eligible-for-accreditation",
    when: ({ application: { consortium } }) => (consortium?.members.length ?? 0) > 0,
    grounds: ({ action: { passages } }) => [passages.consortium],
  },
] as const satisfies readonly ManualCheckRule[];

/** The stable id of a manual check. */
export type ManualCheckId = (typeof manualChecks)[number]["id"];
