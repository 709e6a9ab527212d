import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { sheetsOf } from "../export/workbook-xml.js";
import { ka1, root } from "./run.js";

const demo = "fixtures/demo/application.json";
const rates = ["--base-rates", "fixtures/demo/base-rates.json"];
const folder = mkdtempSync(path.join(tmpdir(), "ka1-formats-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), "utf8");
const applicant = { call: 2026, action: "KA121-SCH", nationalAgency: "SE", kind: "individual", need: "60000.00" };
writeFileSync(inFolder("applicant.json"), JSON.stringify(applicant));

describe("--format and -o", () => {
  it("write a report of the form that the file's name ends with, and the exit code is that of the answer", () => {
    const { status, stdout } = ka1(["assess", demo, ...rates, "-o", inFolder("plan.html")]);
    expect([status, stdout]).toEqual([0, `${inFolder("plan.html")}: written.\n`]);
    expect(read("plan.html")).toContain("<strong>Grant: 35,562.50 EUR</strong>");
    ka1(["assess", demo, ...rates, "-o", inFolder("plan.md"), "--lang", "pl"]);
    expect(read("plan.md")).toMatch(/\*\*Dofinansowanie: 35.562,50 EUR\*\*/);
    expect(ka1(["check", demo, "--call", "x"]).status).toBe(2);
  });

  it("write to standard output without a file", () => {
    const { stdout } = ka1(["calculate", demo, ...rates, "--format", "csv"]);
    const rows: string[][] = parse(stdout, { bom: true });
    expect(rows[1]?.[5]).toBe("700.00");
    expect(ka1(["check", demo, ...rates, "--format", "md"]).stdout).toContain("- [ ] ");
  });

  it("write JSON and text to a file as they print it", () => {
    ka1(["assess", demo, ...rates, "-o", inFolder("plan.json")]);
    expect(read("plan.json")).toBe(ka1(["assess", demo, ...rates, "--json"]).stdout);
    ka1(["assess", demo, ...rates, "-o", inFolder("plan.txt")]);
    expect(read("plan.txt")).toBe(ka1(["assess", demo, ...rates]).stdout);
  });

  it("say the same findings in each form: what a place was read as", () => {
    const said = "was read as Dublin, Leinster, IE";
    expect(ka1(["assess", demo, ...rates]).stdout).toContain(said);
    for (const [command, form] of [
      ...(["md", "html", "xlsx"] as const).map((each) => ["assess", each] as const),
      ["calculate", "xlsx"],
    ] as const) {
      const file = `${command}.${form}`;
      ka1([command, demo, ...rates, "-o", inFolder(file)]);
      const texts =
        form === "xlsx"
          ? sheetsOf(readFileSync(inFolder(file))).flatMap(({ cells }) => [...cells.values()])
          : [read(file).replaceAll("\\", "")];
      expect(texts.join("\n"), file).toContain(said);
    }
  });

  it("write a draft as one", () => {
    const { project: _, preparatoryVisits: __, ...begun } = JSON.parse(readFileSync(path.join(root, demo), "utf8"));
    const input = JSON.stringify({ ...begun, flows: [{ id: "A" }] });
    const { status, stdout } = ka1(["assess", "-", "--format", "md"], { input });
    expect(status).toBe(1);
    expect(stdout).toContain("This is a draft");
  });

  it.each(["{}", '{ "call": 2026, "action": "KA122-SCH", "flows": [{ "id": "A", "participants": 2 }] }'])(
    "write a draft as a workbook and as a table, however little there is of it: %s",
    (input) => {
      const book = ka1(["assess", "-", "-o", inFolder("draft.xlsx")], { input });
      expect(book).toMatchObject({ status: 1, stderr: "" });
      expect(book.stdout).toMatch(/draft\.xlsx: written\.\nA draft, not complete yet/);
      const checks = sheetsOf(readFileSync(inFolder("draft.xlsx"))).find(({ name }) => name === "Checks");
      expect([...(checks?.cells.values() ?? [])]).toEqual(expect.arrayContaining(["What is missing", "Country"]));
      expect(ka1(["assess", "-", "-o", inFolder("draft.csv")], { input }).status).toBe(1);
      expect(parse(read("draft.csv"), { bom: true })).toHaveLength(1);
      expect(ka1(["assess", "-", "--format", "csv"], { input })).toMatchObject({
        status: 1,
        stdout: read("draft.csv"),
      });
    },
  );

  it("go to what is no file as they go to standard output", () => {
    const { status, stderr } = ka1(["batch", "-", "-o", "/dev/null"], { input: `${JSON.stringify({})}\n` });
    expect(stderr).not.toContain("known form");
    expect(status).toBe(1);
  });

  it.each([
    [["check", demo, "--format", "csv"], "csv"],
    [["check", demo, "-o", "plan.csv"], "plan.csv"],
    [["assess", demo, "-o", "plan.pdf"], "plan.pdf"],
    [["assess", demo, "-o", "plan"], "plan"],
    [
      ["calculate", demo, "-o", "plan.docx"],
      '"plan.docx" does not end with a known form: txt, json, xlsx, csv, md, html',
    ],
    [["diff", demo, demo, "-o", "plan.xlsx"], "known form: txt, json; or --format"],
    [["settle", demo, demo, "--total", "1", "-o", "plan.pdf"], "known form: txt, json, xlsx, csv, md, html"],
    [["remaining", demo, demo, "--total", "1", "-o", "plan.xlsx"], "known form: txt, json; or --format"],
    [["allocation", inFolder("applicant.json"), "-o", "plan.csv"], "known form: txt, json; or --format"],
    [["batch", "-o", "plan.xlsx"], "known form: ndjson, jsonl, csv; or --format"],
    [["batch", "-o", "plan"], "known form: ndjson, jsonl, csv; or --format"],
    [["batch", "-o", "plan.csv", "--records", "full"], "--output plan.csv"],
    [["template", "2026", "KA122-SCH", "-o", "plan.csv"], "does not end with a known form: xlsx."],
    [
      ["rates", "2026", "--export", "plan.xlsx"],
      '--export: the name "plan.xlsx" does not end with a known form: json.',
    ],
    [["assess", demo, "--json", "--format", "md"], "--json"],
    [["assess", demo, "-o", "/no/such/folder/plan.md"], "cannot be written"],
    [["batch", "--format", "csv", "--records", "full"], "--records full"],
  ])("refuse what cannot be done: %j", (args, said) => {
    const { status, stdout, stderr } = ka1(args, { input: "" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(said);
    expect(readdirSync(root).filter((name) => /^plan(\.|$)/.test(name))).toEqual([]);
  });

  it("leave the file alone that is read", () => {
    writeFileSync(inFolder("own.json"), readFileSync(path.join(root, demo)));
    const { status, stderr } = ka1(["assess", inFolder("own.json"), "-o", inFolder("own.json")]);
    expect(status).toBe(2);
    expect(stderr).toContain("is what was read");
    expect(read("own.json")).toBe(readFileSync(path.join(root, demo), "utf8"));
  });
});

describe("a batch as a table", () => {
  const application = JSON.parse(readFileSync(path.join(root, demo), "utf8"));
  const line = JSON.stringify({ ...application, reference: "=1+1" });
  const input = `${line}\n\nno JSON\n${JSON.stringify({ ...application, flows: [], preparatoryVisits: [] })}\n`;

  it.each(["1", "2"])("has a header once and a row for each line, with %s threads", (jobs) => {
    const { status, stdout } = ka1(["batch", "--format", "csv", ...rates, "--jobs", jobs], { input });
    expect(status).toBe(1);
    const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true });
    expect(rows.map((row) => [row["line"], row["reference"], row["total"]])).toEqual([
      ["1", "'=1+1", "35562.50"],
      ["3", "", ""],
      ["4", "", "0.00"],
    ]);
    expect(rows[1]?.["error"]).toContain("is not JSON");
  });

  it("is what a file's name asks for", () => {
    for (const [name, format] of [
      ["batch.CSV", "csv"],
      ["batch.ndjson", "ndjson"],
      ["batch.jsonl", "ndjson"],
    ] as const) {
      expect(ka1(["batch", ...rates, "-o", inFolder(name)], { input: `${line}\n` })).toMatchObject({
        status: 0,
        stdout: "",
      });
      expect(read(name)).toBe(ka1(["batch", ...rates, "--format", format], { input: `${line}\n` }).stdout);
    }
  });

  it("is the summary records of JSON lines", () => {
    const { stdout } = ka1(["batch", "--records", "summary", ...rates], { input: `${line}\n` });
    expect(JSON.parse(stdout)).toMatchObject({ total: "35562.50", counts: { error: 0, undecided: 0 } });
  });
});
