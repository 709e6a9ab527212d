import { TZDate, tzOffset } from "@date-fns/tz";
import { describe, expect, it } from "vitest";
import { fieldTables } from "../support/tables.js";

const deadlines = fieldTables.flatMap(({ cells }) => cells.filter(({ unit }) => unit === "instant"));

/** Noon in Brussels on a day, with the offset that Brussels has then. */
function noonInBrussels(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const noon = new TZDate(year, month - 1, date, 12, "Europe/Brussels");
  return `${day}T12:00:00+0${tzOffset("Europe/Brussels", noon) / 60}:00`;
}

describe("every deadline is at noon, Brussels time, of its day", () => {
  // The clocks change on 26 March and on 29 October 2023.
  it.each([
    ["2023-02-23", "2023-02-23T12:00:00+01:00"],
    ["2023-03-25", "2023-03-25T12:00:00+01:00"],
    ["2023-03-26", "2023-03-26T12:00:00+02:00"],
    ["2023-10-28", "2023-10-28T12:00:00+02:00"],
    ["2023-10-29", "2023-10-29T12:00:00+01:00"],
  ])("which is, on %s, %s", (day, instant) => expect(noonInBrussels(day)).toBe(instant));

  it.each(fieldTables)("call $call, $field: each round of each action has one", ({ actions }) => {
    for (const { rounds } of Object.values(actions)) {
      for (const { deadline } of rounds) expect(deadlines).toContain(deadline);
    }
  });

  it.each(deadlines)("$id: $value", ({ value }) => {
    expect(value).toBe(noonInBrussels(String(value).slice(0, 10)));
  });
});
