import { incomingActivities, learners, staffActivities, type Traits } from "./traits.js";

/** The activity types of adult education. Long-term mobility is of call 2023 on. */
export const aduActivities = {
  ...staffActivities,
  "group-mobility-of-adult-learners": { ...learners, companionGround: "format", group: true },
  "short-term-learning-mobility-of-adult-learners": {
    ...learners,
    companionGround: "fewer-opportunities",
    individualProgramme: true,
  },
  "long-term-learning-mobility-of-adult-learners": {
    ...learners,
    companionGround: "fewer-opportunities",
    individualProgramme: true,
    anyLearnerMayVisit: true,
  },
  ...incomingActivities,
} as const satisfies Readonly<Record<string, Traits>>;
