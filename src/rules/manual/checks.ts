import type { ExceptionalCost, Flow, Organisation, PreparatoryVisit } from "../../application/application.js";
import type { ActivityTable, FieldPassages } from "../../rates/call-table.js";
import type { Passage } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { accompanimentOf } from "../facts/accompaniment.js";
import { thirdCountryTable } from "../facts/third-countries.js";
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

/** A value counts where its key has a meaning for the activity type. */
const hasFlowOf =
  (isOf: (activity: ActivityTable) => boolean, is: (flow: Flow) => boolean): When =>
  ({ known }) =>
    known.some(({ activity, input }) => isOf(activity) && is(input));

const isGroup = ({ group }: ActivityTable) => group === true;

const hasActivity =
  (is: (activity: ActivityTable) => boolean): When =>
  ({ known }) =>
    known.some(({ activity }) => is(activity));

/** The passages, in the fields that have such an activity type. */
const whereSome =
  (is: (activity: ActivityTable) => boolean, ...names: readonly (keyof FieldPassages)[]): ManualCheckRule["grounds"] =>
  ({ field: { activities, passages } }) =>
    Object.values(activities).some(is) ? names.map((name) => passages[name]) : [];

/** Asked of the flows of such an activity type. */
const ofActivity = (...[is, ...names]: Parameters<typeof whereSome>) => ({
  when: hasActivity(is),
  grounds: whereSome(is, ...names),
});

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

const hasInclusionCosts = ({ inclusionCosts }: Flow | PreparatoryVisit) => isOverZero(inclusionCosts);

const goesToThirdCountries: When = ({ known, tables }) =>
  known.some(({ receiving: { country } }) => country !== undefined && thirdCountryTable(tables, country) !== undefined);

const hasMembers: When = ({ application: { consortium } }) => (consortium?.members.length ?? 0) > 0;

/** The manual checks, in the order of the guide. One without a ground in the call is not asked. */
export const manualChecks = [
  {
    id: "quality-standards",
    when: always,
    grounds: ({ field, action }) => [action.passages.qualityStandards ?? field.passages.qualityStandards],
  },
  {
    id: "learning-activities",
    when: hasFlow(always),
    grounds: ({ field: { passages } }) => [passages.learningActivities],
  },
  {
    id: "host-in-lead",
    ...ofActivity(({ direction }) => direction === "outgoing", "hostInLead"),
  },
  {
    id: "companions-ground",
    when: ({ known }) =>
      known.some(({ activity, companions }) => activity.companionGround === "judged" && companions.length > 0),
    grounds: whereSome(({ companionGround }) => companionGround === "judged", "accompanyingPersons"),
  },
  {
    id: "employment-documented",
    ...ofActivity(({ kind }) => kind === "staff", "staffParticipants"),
  },
  {
    id: "staff-working-from-abroad",
    ...ofActivity(({ kind }) => kind === "staff", "workingFromAbroad"),
  },
  {
    id: "mentor-identified",
    when: hasActivity(({ personsPerMentor }) => personsPerMentor !== undefined),
    grounds: ({ field: { activities } }) => Object.values(activities).map(({ personsPerMentor }) => personsPerMentor),
  },
  {
    id: "course-structured",
    ...ofActivity(({ course }) => course === true, "courseContent"),
  },
  {
    id: "course-not-passive",
    ...ofActivity(({ course }) => course === true, "courseContent"),
  },
  {
    id: "course-participants-from-two-countries",
    // Asked also where the countries are given: they do not tell whether the participants interact.
    when: hasActivity(({ courseCountries }) => courseCountries !== undefined),
    grounds: ({ field: { activities } }) => Object.values(activities).map(({ courseCountries }) => courseCountries),
  },
  {
    id: "course-transnational",
    ...ofActivity(({ course }) => course === true, "courseTransnational"),
  },
  {
    id: "course-relevant",
    ...ofActivity(({ course }) => course === true, "courseRelevance"),
  },
  {
    id: "learning-outcomes-documented",
    when: hasFlow(always),
    grounds: ({ field: { passages } }) => [passages.documentation],
  },
  {
    id: "learners-enrolled",
    ...ofActivity(({ kind }) => kind === "learner", "learnerParticipants"),
  },
  {
    id: "learner-host-organisation",
    ...ofActivity(({ individualProgramme }) => individualProgramme === true, "learnerFormats"),
  },
  {
    id: "individual-learning-programme",
    ...ofActivity(({ individualProgramme }) => individualProgramme === true, "learnerFormats"),
  },
  {
    id: "work-based-component",
    ...ofActivity(({ workBased }) => workBased === true, "learnerFormats"),
  },
  {
    id: "skills-competition",
    ...ofActivity(({ competition }) => competition === true, "skillsCompetition"),
  },
  {
    id: "group-learners-eligible-programme",
    ...ofActivity(({ learnerKind }) => learnerKind !== undefined, "learnerParticipants"),
  },
  {
    id: "third-countries-spread",
    when: goesToThirdCountries,
    grounds: ({ field: { thirdCountries } }) => [thirdCountries?.sharePercent],
  },
  {
    id: "third-countries-restrictions",
    when: goesToThirdCountries,
    grounds: ({ field: { thirdCountries } }) => [thirdCountries?.restrictions],
  },
  {
    id: "short-stay-justification",
    when: ({ known }) =>
      known.some(
        ({ input: { durationDays }, activity: { minimumDays, minimumDaysFewerOpportunities } }) =>
          minimumDaysFewerOpportunities !== undefined && durationDays !== undefined && durationDays < minimumDays.value,
      ),
    grounds: whereSome(
      ({ minimumDaysFewerOpportunities }) => minimumDaysFewerOpportunities !== undefined,
      "learnerFormats",
    ),
  },
  {
    id: "pre-departure-training",
    ...ofActivity(({ preDepartureTraining }) => preDepartureTraining === true, "learnerFormats"),
  },
  {
    id: "group-programme-with-partner",
    ...ofActivity(isGroup, "learnerFormats"),
  },
  {
    id: "group-programme-not-commercial",
    ...ofActivity(isGroup, "groupProgramme"),
  },
  {
    id: "group-accompanying-adults-authorised",
    ...ofActivity(isGroup, "groupAdults"),
  },
  {
    id: "group-accompanied-in-turns",
    when: ({ groups }) => groups.some((group) => accompanimentOf(group).status === "in-turns"),
    grounds: ({ field: { passages } }) => [passages.groupAdults],
  },
  {
    id: "group-venue-justified",
    when: hasFlowOf(isGroup, ({ venueKind }) => venueKind === "elsewhere-in-hosting-country"),
    grounds: ({ field: { passages } }) => [passages.groupVenue],
  },
  {
    id: "eu-institution-cooperation",
    when: hasFlowOf(isGroup, ({ venueKind }) => venueKind === "eu-institution"),
    grounds: ({ field: { passages } }) => [passages.groupVenue, passages.euSeats],
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
    id: "expert-qualification",
    ...ofActivity(({ expertise }) => expertise === true, "otherFormats", "otherParticipants"),
  },
  {
    id: "teacher-training-programme",
    ...ofActivity(({ teacherTraining }) => teacherTraining === true, "otherParticipants"),
  },
  {
    id: "preparatory-visit-reason",
    when: hasVisit(always),
    grounds: ({ field: { passages } }) => [passages.visitReason],
  },
  {
    id: "preparatory-visit-staff-involved",
    when: hasVisit(({ participants, learners = 0 }) => participants > learners),
    grounds: ({ field: { passages } }) => [passages.visitParticipants],
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
    id: "eligible-organisation-national-definition",
    when: always,
    grounds: ({ field, action }) => [action.passages.eligibleOrganisations ?? field.passages.eligibleOrganisations],
  },
  {
    id: "special-status-organisation",
    when: ({ application: { applicant, consortium } }) =>
      isSupervised(applicant) || consortium?.members.some(isSupervised) === true,
    grounds: ({ action: { passages } }) => [passages.specialStatus],
  },
  {
    id: "accreditation-valid",
    when: ({ application: { applicant } }) => applicant.accreditationValidUntil === undefined,
    // Of accredited projects; where the call names a day, a rule decides.
    grounds: ({ action: { accreditationValidOn, months, passages } }) =>
      accreditationValidOn === undefined && months !== undefined ? [passages.accreditation] : [],
  },
  {
    id: "accreditation-not-suspended",
    when: always,
    grounds: ({ action: { passages } }) => [passages.remedialMeasures],
  },
  {
    id: "members-eligible-for-accreditation",
    when: hasMembers,
    grounds: ({ action: { passages } }) => [passages.consortium],
  },
  {
    id: "consortium-not-for-profit",
    when: hasMembers,
    grounds: ({ action: { passages } }) => [passages.consortiumRelationship],
  },
  {
    id: "members-third-party-support",
    when: hasMembers,
    grounds: ({ action: { passages } }) => [passages.thirdPartySupport],
  },
  {
    id: "supporting-organisations-role",
    when: ({ application: { supportingOrganisations } }) => (supportingOrganisations?.length ?? 0) > 0,
    grounds: ({ action: { passages } }) => [passages.supportingOrganisations],
  },
  {
    id: "capacity",
    when: always,
    grounds: ({ field, action }) => [action.passages.capacity ?? field.passages.capacity],
  },
  {
    id: "exclusion-and-authorship",
    when: always,
    grounds: ({ field, action }) => [action.passages.exclusionAndAuthorship ?? field.passages.exclusionAndAuthorship],
  },
  {
    id: "accreditation-type",
    when: always,
    grounds: ({ action: { passages } }) => [passages.accreditationType],
  },
  {
    id: "consortium-purpose",
    when: always,
    grounds: ({ action: { passages } }) => [passages.consortiumPurpose],
  },
  {
    id: "relevance-and-quality",
    when: ({ tables }) => tables.action.award !== undefined,
    grounds: ({ action: { award } }) => [award?.total],
  },
  {
    id: "allocation-by-agency",
    when: ({ tables }) => tables.action.passages.allocation !== undefined,
    grounds: ({ action: { passages } }) => [passages.allocation],
  },
  {
    id: "inclusion-costs-justified",
    when: (joined) => hasFlow(hasInclusionCosts)(joined) || hasVisit(hasInclusionCosts)(joined),
    grounds: ({ funding: { inclusionSupport } }) => [inclusionSupport.realCostsPercent],
  },
  {
    id: "inclusion-costs-not-twice",
    when: hasFlow(hasInclusionCosts),
    grounds: ({ field: { passages } }) => [passages.realCostsNotTwice],
  },
  {
    id: "linguistic-support-not-online",
    when: hasFlowOf(
      ({ linguisticSupport }) => linguisticSupport !== undefined,
      ({ linguisticSupportParticipants }) => isOverZero(linguisticSupportParticipants),
    ),
    grounds: ({ funding: { linguisticSupport } }) => [linguisticSupport.perParticipant],
  },
  {
    id: "exceptional-costs-justified",
    when: hasCost(always),
    grounds: ({ funding: { exceptionalCosts } }) => [exceptionalCosts["expensive-travel"].percent],
  },
  {
    id: "guarantee-required-by-agency",
    when: hasCost((cost) => cost.type === "financial-guarantee" && cost.requiredByAgency !== true),
    grounds: ({ funding: { exceptionalCosts } }) => [exceptionalCosts["financial-guarantee"].percent],
  },
  {
    id: "no-double-funding",
    when: ({ application: { flows } }) =>
      flows.some(
        ({ notRequested, accompanyingPersons }) =>
          notRequested !== undefined || accompanyingPersons?.some((entry) => entry.notRequested !== undefined) === true,
      ),
    grounds: ({ field: { passages } }) => [passages.noDoubleFunding],
  },
] as const satisfies readonly ManualCheckRule[];

/** The stable id of a manual check. */
export type ManualCheckId = (typeof manualChecks)[number]["id"];
