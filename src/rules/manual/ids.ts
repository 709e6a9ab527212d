/** Every manual check, by its stable id: never renamed, never reused. */
export const manualCheckIds = [
  "eligible-organisation-national-definition",
  "quality-standards",
  "relevance-and-quality",
  "employment-documented",
  "course-not-passive",
  "course-participants-from-two-countries",
  "pupils-enrolled",
  "individual-learning-programme",
  "pre-departure-training",
  "group-programme-not-commercial",
  "group-accompanying-adults-authorised",
  "group-venue-justified",
  "eu-institution-cooperation",
  "fewer-opportunities-definition",
  "inclusion-costs-justified",
  "exceptional-costs-justified",
  "guarantee-required-by-agency",
  "preparatory-visit-reason",
  "preparatory-visit-learners-exceptional",
  "preparatory-visit-place",
  "expert-qualification",
  "teacher-training-programme",
  "short-stay-justification",
  "linguistic-support-not-online",
  "special-status-school",
  "allocation-by-agency",
  "members-eligible-for-accreditation",
] as const;

/** The stable id of a manual check. */
export type ManualCheckId = (typeof manualCheckIds)[number];
