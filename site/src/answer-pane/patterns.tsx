import type { Category } from "erasmus-ka1";

/*
 * A pattern for each category, so that parts are told apart without colours, on paper and by who sees no red or green.
 */

/** What is drawn over the ground of each, in a square of eight. */
const marks: Readonly<Record<Category, string>> = {
  organisationalSupport: "",
  individualSupport: "M-2 2 2 -2M0 8 8 0M6 10 10 6",
  travel: "M0 4H8",
  courseFees: "M4 0V8",
  linguisticSupport: "M0 4H8M4 0V8",
  preparatoryVisits: "M-2 6 2 10M0 0 8 8M6 -2 10 2",
  inclusionSupport: "M0 0 8 8M8 0 0 8",
  exceptionalCosts: "M3 3H5V5H3Z",
};

export const patternOf = (category: Category) => `url(#pattern.${category})`;

/** The patterns themselves; they stand in the page once. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(Object.keys(marks) as Category[]).map((category) => (
          <pattern key={category} id={`pattern.${category}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" class={`ground ${category}`} />
            <path d={marks[category]} class="mark" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
