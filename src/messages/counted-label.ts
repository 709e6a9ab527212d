import type { InputWords } from "./input/input-words.js";

/** What a count must not exceed, by the labels of its keys: "Participants + Accompanying persons". */
export function countedLabel({ fields }: InputWords, of: readonly string[], less: string | undefined): string {
  const labels: Readonly<Record<string, string>> = {
    participants: fields["flows.participants"].label,
    accompanyingPersons: fields["flows.accompanyingPersons"].label,
    persons: fields["flows.accompanyingPersons.persons"].label,
    learners: fields["preparatoryVisits.learners"].label,
    "notRequested.linguisticSupport": fields["flows.notRequested.linguisticSupport"].label,
  };
  const labelOf = (key: string) => labels[key] ?? key;
  return [of.map(labelOf).join(" + "), ...(less === undefined ? [] : [labelOf(less)])].join(" − ");
}
