import { rateTable } from "../../dist/index.js";

/*
 * The contenders' figures: the library's own for call 2023, so that nothing is typed twice. They are read once, as
 * plain numbers.
 */

const field = "SCH/";
const values = new Map(rateTable(2023, "SCH").cells.map(({ id, value }) => [id.slice(field.length), value]));

/** The value of a cell of the call's table; `undefined` where the table has none. */
export function rate(id) {
  return values.get(id);
}

/** Bands of the one-way distance, nearest first; without a green rate the standard one is paid. */
export const bands = [...values.keys()]
  .filter((id) => /^travel\/.*\/fromKm$/.test(id))
  .map((id) => {
    const at = id.slice(0, -"fromKm".length);
    return { fromKm: rate(id), standard: rate(`${at}standard`), green: rate(`${at}green`) ?? rate(`${at}standard`) };
  });

/** The group of each programme country. */
export const countryGroups = Object.fromEntries(
  [...values].filter(([id]) => id.startsWith("countryGroups/")).map(([id, group]) => [id.split("/")[1], group]),
);

/** What an activity pays for, by its id: facts without a figure, which the author of a sheet knows. */
export const activities = {
  "job-shadowing": { rates: "staff" },
  "teaching-assignment": { rates: "staff" },
  "courses-and-training": { rates: "staff", courseFees: true },
  "group-mobility-of-pupils": { rates: "learners" },
  "short-term-learning-mobility-of-pupils": { rates: "learners" },
  "long-term-learning-mobility-of-pupils": { rates: "learners", reinforcedLinguisticSupport: true },
  "invited-expert": { rates: "staff", incoming: true },
  "hosting-teachers-in-training": { incoming: true },
};
