import { expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { withOneWarning } from "../src/provisional.js";
import { finding } from "../src/results/finding.js";
import { applicationOf, fixture } from "./fixtures.js";

const at = (section: string) => ({ source: "PG-2026", section });
const [first, second] = [at("Travel"), at("Individual support")];

it("joins the warnings of several results: all tables, the weakest status, every place once", () => {
  const before = finding("rate.provisional", [], { tables: ["travel"], status: "derived" }, [first]);
  const between = finding("mobility.none", ["flows"], {}, []);
  const after = finding("rate.provisional", [], { tables: ["activities", "travel"], status: "secondary" }, [
    first,
    second,
  ]);
  const tables = ["activities", "travel"];
  // Of the two a derived value is the weaker.
  const joined = finding("rate.provisional", [], { tables, status: "derived" }, [first, second]);
  expect(withOneWarning([before, between, after])).toEqual([joined, between]);
  expect(withOneWarning([between, after])).toEqual([between, after]);
  expect(withOneWarning([between])).toEqual([between]);
});

it("an assessment warns once of what is provisional", () => {
  const application = { ...applicationOf(fixture("2023/KA122-SCH/whole-application/demo")), call: 2024 };
  const warnings = assess(application).findings.filter(({ code }) => code === "rate.provisional");
  expect(warnings).toHaveLength(1);
});
