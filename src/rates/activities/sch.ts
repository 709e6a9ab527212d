import { incomingActivities, learners, staffActivities, type Traits } from "./traits.js";

/** The activity types of school education, the same in every call since 2021. */
export const schActivities = {
  ...staffActivities,
  "group-mobility-of-pupils": { ...learners, companionGround: "judged", group: true },
  "short-term-learning-mobility-of-pupils": { ...learners, companionGround: "judged", individualProgramme: true },
  "long-term-learning-mobility-of-pupils": {
    ...learners,
    companionGround: "judged",
    individualProgramme: true,
    preDepartureTraining: true,
    anyLearnerMayVisit: true,
  },
  ...incomingActivities,
} as const satisfies Readonly<Record<string, Traits>>;
