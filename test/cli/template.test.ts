import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filledIn, sheetsOf } from "../export/workbook-xml.js";
import { ka1 } from "./run.js";

const folder = mkdtempSync(path.join(tmpdir(), "ka1-template-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "plan.xlsx");

describe("ka1 template", () => {
  it("writes a workbook, and leaves one alone that is there", () => {
    expect(ka1(["template", "2026", "ka122", "-o", file, "--lang", "pl"])).toMatchObject({
      ...{ status: 0, stdout: `${file}: zapisano.\n` },
    });
    expect(sheetsOf(readFileSync(file)).map(({ name }) => name)).toContain("Przepływy");
    const { status, stderr } = ka1(["template", "2026", "KA122-SCH", "-o", file]);
    expect(status).toBe(2);
    expect(stderr).toContain("is there already");
  });

  it("tells which actions there are", () => {
    expect(ka1(["template", "2026", "KA199"])).toMatchObject({ status: 2, stdout: "" });
    expect(ka1(["template", "1999", "KA122"]).stderr).toContain("2026");
    expect(ka1(["template", "2026"]).stderr).toContain("<action>");
  });

  it("is read by ka1 assess, whatever its name; what is wrong is told by its cell", () => {
    const bytes = readFileSync(file);
    const [, project] = sheetsOf(bytes);
    const row = [...(project?.cells ?? [])].find(([, key]) => key === "applicant.country")?.[0].slice(1);
    const filled = { [`Projekt!C${row}`]: "Polska", "Przepływy!A4": "JOB", "Przepływy!E4": 2 };
    writeFileSync(path.join(folder, "plan"), filledIn(bytes, filled));
    const { status, stdout } = ka1(["assess", path.join(folder, "plan")]);
    expect(status).toBe(1);
    expect(stdout).toContain("JOB");
    expect(stdout).not.toContain("applicant.country");
    writeFileSync(path.join(folder, "wrong.xlsx"), filledIn(bytes, { "Przepływy!E4": "many" }));
    const wrong = ka1(["assess", path.join(folder, "wrong.xlsx")]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("wrong.xlsx: Przepływy!E4: ");
    writeFileSync(path.join(folder, "none.xlsx"), bytes.subarray(0, 1000));
    expect(ka1(["assess", path.join(folder, "none.xlsx")])).toMatchObject({ status: 2, stdout: "" });
  });
});
