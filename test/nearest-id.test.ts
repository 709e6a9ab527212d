import { describe, expect, it } from "vitest";
import { nearestId } from "../src/values/nearest-id.js";
import { ofSchools as sch } from "./eligibility/application.js";

const vet = sch.map((id) => id.replace("pupils", "vet-learners"));
const actions = ["KA122-SCH", "KA121-SCH", "KA120-SCH", "KA122-VET", "KA121-VET", "KA120-VET"];

describe("the id that is meant", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["course", sch, "courses-and-training"],
    ["Courses", sch, "courses-and-training"],
    ["training", sch, "courses-and-training"],
    ["group mobility", sch, "group-mobility-of-pupils"],
    ["group mobility", vet, "group-mobility-of-vet-learners"],
    ["job shadowing", sch, "job-shadowing"],
    ["Job_Shadowing", sch, "job-shadowing"],
    ["job-shadwoing", sch, "job-shadowing"],
    ["shadow", sch, "job-shadowing"],
    ["expert", sch, "invited-expert"],
    ["long-term mobility", sch, "long-term-learning-mobility-of-pupils"],
    ["the hosting of teachers", sch, "hosting-teachers-in-training"],
    ["KA122", actions, "KA122-SCH"],
    ["ka122-sch", actions, "KA122-SCH"],
    ["KA122SCH", actions, "KA122-SCH"],
    ["vet", actions, "KA122-VET"],
    ["KA132-SCH", actions, "KA122-SCH"],
  ])("%s", (written, known, meant) => expect(nearestId(written, known)).toBe(meant));

  it.each<readonly [string, readonly string[]]>([
    ["summer-camp", sch],
    ["school-exchange", sch],
    // A type of another call, well spelt: only half of its words are those of another one.
    ["group-mobility-of-adult-learners", sch],
    ["job-shadowing", sch],
    ["job", []],
    ["", sch],
    ["of", sch],
    ["…", sch],
    ["jo", sch],
    // As near to one as to another.
    ["KA129-SCH", actions],
    ["KA131-HED", actions],
    ["job shadowing".repeat(5), sch],
  ])("none for %j", (written, known) => expect(nearestId(written, known)).toBeUndefined());

  it("two slips are, three are not", () => {
    expect(nearestId("invtied-expert", sch)).toBe("invited-expert");
    expect(nearestId("invtied-expret", sch)).toBeUndefined();
  });
});
