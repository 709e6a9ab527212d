import type { AllocationWords } from "./allocation-words.js";

export const allocationWords: AllocationWords = {
  amounts: {
    basicGrant: "Basic grant",
    maximumGrant: "Maximum grant",
    atLeast: "At least",
    atMost: "At most",
    apart: "Inclusion and exceptional costs, apart",
  },
  notKnown: "not known",
  unknown: {
    need: "The budget for the activities asked for is not given: without it there is no lower end, and the upper end is the maximum grant.",
    "consortium-amounts": "The rules given have no amounts for consortia.",
    "completed-projects":
      "Which accredited projects are completed is not said (an empty list: none). Their spending may raise the basic grant, or lower the maximum grant.",
    spending:
      "What a completed project was awarded or spent is not said. It may raise the basic grant, or lower the maximum grant.",
    "report-score":
      "The points of the latest report are not said. A lower end counts as if they were too few, and some of the basic grant deducted.",
    "maximum-lowered":
      "By how much the maximum grant is lowered is not known: the upper end may be too high, and there is no lower end.",
    "first-phase-scaled":
      "Where the money does not suffice, all basic grants are cut at the same rate. The lower end counts with the furthest cut that the rules allow.",
    "first-phase-floor":
      "The rules given do not say how far basic grants may be cut where the money does not suffice. The lower end holds only if they are not cut.",
    "second-phase":
      "What is given beyond the basic grant depends on all applicants, on points, priorities and the money there is.",
    "costs-approved":
      "The agency has yet to approve the inclusion support and the exceptional costs. The upper end counts with all of them, the lower end with none.",
  },
  fields: {
    notes: { label: "Notes", hint: "For the reader; no rule looks at them." },
    call: { label: "Call", hint: "Its year." },
    action: { label: "Action", hint: "Accredited projects of a field." },
    nationalAgency: { label: "National Agency", hint: "Its country." },
    kind: { label: "Accreditation" },
    organisations: { label: "Organisations in the consortium", hint: "The coordinator and all members." },
    need: {
      label: "Budget for the activities asked for",
      hint: "Without inclusion support for participants and exceptional costs.",
    },
    needBasis: { label: "Whose estimate the budget is", hint: "The applicant's own, if left out." },
    inclusionAndExceptional: {
      label: "Inclusion support for participants and exceptional costs",
      hint: "The agency judges them apart. Left out: none is asked for.",
    },
    inclusionAndExceptionalBasis: {
      label: "Whether these costs are approved",
      hint: "If left out, they are only asked for.",
    },
    completedProjects: { label: "Completed accredited projects", hint: "An empty list says that there are none." },
    "completedProjects.call": { label: "Call", hint: "The year of the call that awarded it." },
    "completedProjects.awarded": { label: "Grant awarded" },
    "completedProjects.spent": { label: "Grant spent" },
    latestReportScore: {
      label: "Points of the latest report on quality standards or on the Erasmus Plan",
      hint: "Counted as the agency's document counts them: the points below which something is deducted are the agency's, and not of 100. It is deducted for once: a report that has led to a deduction before counts as none.",
    },
  },
  options: {
    kind: { individual: "for the organisation alone", coordinator: "as consortium coordinator" },
    needBasis: { agency: "the agency's", "own-estimate": "the applicant's own" },
    inclusionAndExceptionalBasis: { approved: "approved by the agency", requested: "asked for" },
    latestReportScore: { none: "there is none" },
  },
};
