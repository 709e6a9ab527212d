import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { linesCsv, recordsCsv } from "../../src/export/index.js";
import { type Application, assess, recordOf } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { parseApplication } from "../../src/schema/index.js";

const demo = readApplication("../../fixtures/2023/KA122-SCH/whole-application/demo.input.json");
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };

function readApplication(file: string): Application {
  const { application = undefined, ...rest } = JSON.parse(readFileSync(path.join(import.meta.dirname, file), "utf8"));
  const parsed = parseApplication(application ?? rest);
  if (!parsed.success) throw new Error("the demo is no application");
  return parsed.data;
}

/** Read by a parser that has nothing to do with the writer, and is strict. */
const read = (csv: string): string[][] => parse(csv, { bom: true });

describe("lines as CSV", () => {
  it("has the byte order mark, commas and CRLF, and a row of as many cells for each line", () => {
    const assessment = assess(demo, { baseRates });
    const csv = linesCsv(assessment);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(read(csv)).toHaveLength(1 + assessment.grant.lines.length);
  });

  it("adds up to the total that is worked by hand", () => {
    const rows = read(linesCsv(assess(demo, { baseRates }))).slice(1);
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[5]) * 100), 0);
    expect(cents).toBe(3_556_250);
    // 2 persons, 5 days and 2 of travel, at 141: 2 × 7 × 141.
    const [job] = rows.filter((row) => row[0] === "JOB-FI/individualSupport/participants");
    expect(job?.slice(1, 9)).toEqual([
      ...["JOB-FI", "Job shadowing", "Individual support", "participants", "1974.00", "", "", "No"],
    ]);
    expect(rows.filter((row) => row[8] === "Yes").map((row) => row[0])).toEqual([
      "GROUP-ES/inclusionSupport/participants",
    ]);
  });

  it("has both ends where base rates are missing, and one amount where they do not count", () => {
    // The guide's range for staff in group 1: 101 to 180 a day: 2 × 7 × 101 = 1,414, 2 × 7 × 180 = 2,520.
    const rows = read(linesCsv(assess(demo)));
    expect(rows.find(([id]) => id === "JOB-FI/individualSupport/participants")?.slice(5, 8)).toEqual([
      ...["", "1414.00", "2520.00"],
    ]);
    expect(rows.find(([id]) => id === "JOB-FI/travel/participants")?.slice(5, 8)).toEqual(["550.00", "", ""]);
  });

  it("is in the language asked for", () => {
    const [header, first] = read(linesCsv(assess(demo, { baseRates }), polish));
    expect(header?.slice(0, 3)).toEqual(["Pozycja", "Przepływ", "Typ działania"]);
    expect(first?.slice(4, 6)).toEqual(["uczestnicy", "700.00"]);
  });

  it("is a header alone without a grant", () => {
    expect(read(linesCsv({ findings: [] }))).toHaveLength(1);
  });

  it.each([
    ['=HYPERLINK("http://localhost","x")', '\'=HYPERLINK("http://localhost","x")'],
    ["+1", "'+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
    ["a;=1+1", "a;'=1+1"],
    ['a; " @SUM(A1);-1', "a; \" '@SUM(A1);'-1"],
    ["a\t+1", "a\t'+1"],
    ["a\n＝1", "a\n'＝1"],
    ["a, =1; b - c; 2", "a, =1; b - c; 2"],
    ["＝1", "'＝1"],
    ['says "hello", twice', 'says "hello", twice'],
    ["two\nlines", "two\nlines"],
    ["two\r\nlines; and more", "two\r\nlines; and more"],
    [" blank at both ends ", " blank at both ends "],
    ["-5.50", "-5.50"],
  ])("keeps a name as text: %j", (id, expected) => {
    const [flow] = demo.flows;
    if (flow === undefined) throw new Error("the demo has no flows");
    const csv = linesCsv(assess({ ...demo, preparatoryVisits: [], flows: [{ ...flow, id }] }, { baseRates }));
    expect(read(csv)[1]?.[1]).toBe(expected);
  });
});

describe("a file read where semicolons separate", () => {
  it("has no cell that begins like a formula", () => {
    const [flow] = demo.flows;
    if (flow === undefined) throw new Error("the demo has flows");
    const names = ["a;=1+1", 'a";"=1+1', "a\n=1+1", 'a\n"=1+1', "a;\t=1+1", ";;@SUM(A1)", "=1;=1"];
    const flows = names.map((id) => ({ ...flow, id }));
    const csv = linesCsv(assess({ ...demo, preparatoryVisits: [], flows }, { baseRates }));
    const options = { bom: true, delimiter: ";", relax_quotes: true, relax_column_count: true };
    const cells: string[] = parse(csv, options).flat();
    expect(cells.length).toBeGreaterThan(2 * names.length);
    expect(cells.filter((cell) => /^[\s"]*[=+@-]/.test(cell))).toEqual([]);
  });
});

describe("records of many as CSV", () => {
  const record = { line: 1, ...recordOf("summary", { ...demo, reference: "=1+1" }, assess(demo, { baseRates })) };

  it("has a row for each record, and the names of the record as columns", () => {
    if (!("counts" in record)) throw new Error("no summary");
    const rows: Record<string, string>[] = parse(
      recordsCsv([record, { line: 3, error: { message: 'is "no" JSON' } }]),
      {
        bom: true,
        columns: true,
      },
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      ...{ line: "1", reference: "'=1+1", verdict: "eligible", total: "35562.50", amountIs: "grant-requested" },
      ...{ organisationalSupport: "3500.00", individualSupport: "20457.00", travel: "7875.00", courseFees: "1200.00" },
      ...{ linguisticSupport: "0.00", preparatoryVisits: "1150.00", inclusionSupport: "1380.50" },
      ...{ errors: "0", undecided: "0", errorCodes: "", error: "" },
    });
    expect(rows[1]).toMatchObject({ line: "3", verdict: "", total: "", error: 'is "no" JSON' });
  });

  it("goes on without a header, and says nothing of nothing", () => {
    if (!("counts" in record)) throw new Error("no summary");
    const [header = "", row = ""] = recordsCsv([record]).split("\r\n");
    expect(header.startsWith("\ufeffline,")).toBe(true);
    expect(recordsCsv([record], { header: false })).toBe(`${row}\r\n`);
    expect(recordsCsv([], { header: false })).toBe("");
  });

  it("says by its codes what speaks against a plan, and what is missing", () => {
    const [first, ...others] = demo.flows;
    const plan = { ...demo, flows: [{ ...first, destination: "XX" }, ...others] } as typeof demo;
    const [row]: Record<string, string>[] = parse(recordsCsv([recordOf("summary", plan, assess(plan))]), {
      bom: true,
      columns: true,
    });
    const codes = row?.["errorCodes"]?.split(" ");
    expect(codes).toContain("base-rate.missing");
    expect(new Set(codes).size).toBe(codes?.length);
    expect(codes?.length).toBeGreaterThan(1);
  });

  it("has both ends of a range", () => {
    const open = recordOf("summary", demo, assess(demo));
    if (!("counts" in open)) throw new Error("no summary");
    const [row]: Record<string, string>[] = parse(recordsCsv([open]), { bom: true, columns: true });
    // Of five flows, each with a rate that is not known.
    expect(row).toMatchObject({ errors: "5", errorCodes: "base-rate.missing" });
    expect(row).toMatchObject({ line: "", total: "", minimum: "29741.50", maximum: "41197.50", individualSupport: "" });
  });
});
