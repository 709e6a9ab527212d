import { describe, expect, it } from "vitest";
import { cellTitle } from "../src/messages/cell-name.js";
import { messages as en } from "../src/messages/en.js";

describe("the title of a cell", () => {
  it.each([
    ["SCH/travel/500-1999/green", "Travel · 500–1999 km · green"],
    ["SCH/travel/8000+/standard", "Travel · 8000 km or more · standard"],
    ["SCH/nationalAgencies/SE/staff/1/base", "base rates of the National Agency · SE · staff · 1 · base rate"],
    ["SCH/organisationalSupport/job-shadowing/amount", "Organisational support · Job shadowing · amount"],
    ["SCH/later/constructor", "later · constructor"],
  ])("%s", (id, title) => {
    expect(cellTitle(id, en)).toBe(title);
  });
});
