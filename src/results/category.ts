/** The columns of the official application form's summary, in its order. */
export const categories = [
  "organisationalSupport",
  "individualSupport",
  "travel",
  "courseFees",
  "linguisticSupport",
  "preparatoryVisits",
  "inclusionSupport",
  "exceptionalCosts",
] as const;

/** A budget category: a column of the official application form. */
export type Category = (typeof categories)[number];

/** Whom a line pays for. `persons`: participants and accompanying persons together; `organisation`: the beneficiary. */
export type Who = "participants" | "accompanyingPersons" | "persons" | "organisation";
