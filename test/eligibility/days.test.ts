import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { daysBetween, daysLater, isLater, monthsLater, periodEnd } from "../../src/values/days.js";

describe("periodEnd", () => {
  it.each([
    // The example of I1.
    ["2026-09-30", 18, "2028-03-29"],
    ["2023-09-01", 12, "2024-08-31"],
    ["2023-06-01", 15, "2024-08-31"],
    // The day before 1 March: 28 February, and 29 in a leap year.
    ["2022-09-01", 6, "2023-02-28"],
    ["2023-09-01", 6, "2024-02-29"],
    // February has no 31st, 30th, 29th: its last day.
    ["2023-08-31", 6, "2024-02-29"],
    ["2022-08-31", 6, "2023-02-28"],
    ["2022-08-30", 6, "2023-02-28"],
    ["2022-08-29", 6, "2023-02-28"],
    // The day before 29 February 2024, which exists.
    ["2023-08-29", 6, "2024-02-28"],
    ["2023-08-28", 6, "2024-02-27"],
    // June has no 31st.
    ["2023-12-31", 6, "2024-06-30"],
    ["2023-12-31", 12, "2024-12-30"],
  ])("%s and %i months", (start, months, end) => {
    expect(periodEnd(start, months)).toBe(end);
  });
});

describe("monthsLater", () => {
  it.each([
    ["2022-09-15", 12, "2023-09-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-08-31", 0, "2023-08-31"],
  ])("%s and %i months", (date, months, later) => {
    expect(monthsLater(date, months)).toBe(later);
  });
});

describe("daysLater", () => {
  it.each([
    ["2024-08-30", 4, "2024-09-03"],
    ["2023-09-02", -4, "2023-08-29"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2023-10-28", 2, "2023-10-30"],
    ["2023-08-31", 0, "2023-08-31"],
    // A year of five digits, and one before the first, would not compare as strings.
    ["9999-12-31", 1, "9999-12-31"],
    ["0000-01-01", -1, "0000-01-01"],
  ])("%s and %i days", (date, days, later) => {
    expect(daysLater(date, days)).toBe(later);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2024-03-04", "2024-03-13", 10],
    ["2024-03-04", "2024-03-04", 1],
    ["2024-03-04", "2024-03-03", 0],
    // Over a leap day, over both changes of the clocks, over a year.
    ["2024-02-28", "2024-03-01", 3],
    ["2023-03-25", "2023-03-27", 3],
    ["2023-10-28", "2023-10-30", 3],
    ["2023-01-01", "2023-12-31", 365],
  ])("%s to %s", (first, last, days) => {
    expect(daysBetween(first, last)).toBe(days);
  });
});

describe("isLater", () => {
  const noon = "2023-02-23T12:00:00+01:00";
  it.each([
    ["2023-02-23T11:59:59.999+01:00", false],
    [noon, false],
    ["2023-02-23T11:00:00Z", false],
    ["2023-02-23T06:00:00-05:00", false],
    ["2023-02-23T12:00:00.000000+01:00", false],
    ["2023-02-23T12:00:00.001+01:00", true],
    // `Date` keeps three decimals of a second; a ten-thousandth is late all the same.
    ["2023-02-23T12:00:00.0001+01:00", true],
    ["2023-02-23T12:00:01+01:00", true],
    ["2023-02-23T11:00:01Z", true],
  ])("%s", (instant, later) => {
    expect(isLater(instant, noon)).toBe(later);
  });
});

it("what is no date and no instant is refused", () => {
  expect(() => periodEnd("2023-02-30", 6)).toThrow(RangeError);
  expect(() => monthsLater("yesterday", 6)).toThrow(RangeError);
  expect(() => daysBetween("2023-01-01", "2023-13-01")).toThrow(RangeError);
  expect(() => daysLater("2023-02-30", 1)).toThrow(RangeError);
  expect(() => isLater("soon", "2023-01-01T00:00:00Z")).toThrow(RangeError);
});

it("the time zone of the machine has no say", () => {
  const program = `
    import { createServer } from "vite";
    const server = await createServer({ configFile: false, logLevel: "silent", server: { middlewareMode: true, ws: false } });
    const { daysBetween, daysLater, isLater, monthsLater, periodEnd } = await server.ssrLoadModule("/src/values/days.ts");
    console.log(JSON.stringify([
      periodEnd("2023-08-31", 6), periodEnd("2023-09-01", 6), monthsLater("2023-01-31", 1),
      daysBetween("2023-03-11", "2023-03-13"), daysBetween("2023-03-25", "2023-03-27"),
      daysLater("2023-03-11", 2), daysLater("2023-03-25", 2), daysLater("2011-12-29", 2),
      isLater("2023-02-23T11:00:00Z", "2023-02-23T12:00:00+01:00"),
      isLater("2023-10-04T10:00:01Z", "2023-10-04T12:00:00+02:00"),
    ]));
    await server.close();
    process.exit(0);
  `;
  for (const TZ of ["Asia/Tokyo", "America/New_York", "Pacific/Apia"]) {
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: path.join(import.meta.dirname, "../.."),
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
    expect(JSON.parse(output), TZ).toEqual([
      "2024-02-29",
      "2024-02-29",
      "2023-02-28",
      3,
      3,
      "2023-03-13",
      "2023-03-27",
      // Samoa left out the 30th.
      "2011-12-31",
      false,
      true,
    ]);
  }
});
