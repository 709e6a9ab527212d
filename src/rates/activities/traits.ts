import type { ActivityTable } from "../call-table.js";

/** What an activity type is; its limits, and what differs from call to call, are each call's own. */
export type Traits = Omit<ActivityTable, "minimumDays" | "maximumDays">;

const staff = {
  kind: "staff",
  direction: "outgoing",
  rateCategory: "staff",
  accompanyingRateCategory: "staff",
  companionGround: "fewer-opportunities",
} as const satisfies Traits;

/** The activity types of staff, the same in every field. Visits are for staff and learner mobility, never for courses. */
export const staffActivities = {
  "job-shadowing": { ...staff, preparatoryVisits: true },
  "teaching-assignment": { ...staff, preparatoryVisits: true },
  "courses-and-training": { ...staff, course: true },
} as const satisfies Readonly<Record<string, Traits>>;

/** The activity types in which guests come, the same in every field. */
export const incomingActivities = {
  "invited-expert": {
    kind: "other",
    direction: "incoming",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    companionGround: "fewer-opportunities",
    expertise: true,
  },
  "hosting-teachers-in-training": {
    kind: "other",
    direction: "incoming",
    companionGround: "fewer-opportunities",
    teacherTraining: true,
  },
} as const satisfies Readonly<Record<string, Traits>>;

/** Learners go abroad; those who go beside them have the staff rate. */
export const learners = {
  kind: "learner",
  direction: "outgoing",
  rateCategory: "learners",
  accompanyingRateCategory: "staff",
  preparatoryVisits: true,
} as const satisfies Omit<Traits, "companionGround">;
