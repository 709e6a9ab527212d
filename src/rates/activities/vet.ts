import { incomingActivities, learners, staffActivities, type Traits } from "./traits.js";

/**
 * The activity types of vocational education and training. Groups are of call 2025 on. Which may be in third countries is
 * each call's own.
 */
export const vetActivities = {
  ...staffActivities,
  "participation-in-vet-skills-competitions": {
    ...learners,
    companionGround: "format",
    competition: true,
    recentGraduates: true,
  },
  "group-mobility-of-vet-learners": { ...learners, companionGround: "format", group: true, learnerKind: "initial" },
  "short-term-learning-mobility-of-vet-learners": {
    ...learners,
    companionGround: "judged",
    individualProgramme: true,
    workBased: true,
    recentGraduates: true,
  },
  "long-term-learning-mobility-of-vet-learners": {
    ...learners,
    companionGround: "judged",
    individualProgramme: true,
    workBased: true,
    recentGraduates: true,
    anyLearnerMayVisit: true,
  },
  ...incomingActivities,
} as const satisfies Readonly<Record<string, Traits>>;
