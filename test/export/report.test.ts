import { readFileSync } from "node:fs";
import path from "node:path";
import { Window } from "happy-dom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { reportHtml, reportMarkdown } from "../../src/export/index.js";
import { type Application, assess, assessDraft, checkEligibility } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { parseApplication } from "../../src/schema/index.js";

const file = path.join(import.meta.dirname, "../../fixtures/2023/KA122-SCH/whole-application/demo.input.json");
const demo = readDemo();
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };

function readDemo(): Application {
  const { application = undefined, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  const parsed = parseApplication(application ?? rest);
  if (!parsed.success) throw new Error("the demo is no application");
  return parsed.data;
}

function pageOf(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document;
}

/** Markdown as another program shows it. */
function shownOf(markdown: string) {
  return pageOf(new MarkdownIt("default", { html: true, linkify: true }).render(markdown));
}

const cellsOf = (page: ReturnType<typeof pageOf>) =>
  [...page.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

/** The demo's budget as it is worked out in its fixture, in the columns of the official form. */
const budget = [
  [
    ...["Activity type", "Organisational support", "Individual support", "Travel", "Course fees"],
    ...["Preparatory visits", "Inclusion support", "Total"],
  ],
  ["Job shadowing", "700.00", "1,974.00", "550.00", "0.00", "0.00", "0.00", "3,224.00"],
  ["Courses and training", "300.00", "3,384.00", "825.00", "1,200.00", "0.00", "0.00", "5,709.00"],
  [
    ...["Group mobility of school pupils", "1,800.00", "12,497.00", "5,675.00"],
    ...["0.00", "1,150.00", "1,280.50", "22,402.50"],
  ],
  ["Short-term learning mobility of pupils", "700.00", "2,602.00", "825.00", "0.00", "0.00", "100.00", "4,227.00"],
  ["Total", "3,500.00", "20,457.00", "7,875.00", "1,200.00", "1,150.00", "1,380.50", "35,562.50"],
];

const sections = [
  ...["Result", "Budget, EUR", "Findings", "For a person to check"],
  ...["How each amount comes about", "Sources"],
];

describe.each([
  ["HTML", (...given: Parameters<typeof reportHtml>) => pageOf(reportHtml(...given))],
  ["Markdown", (...given: Parameters<typeof reportMarkdown>) => shownOf(reportMarkdown(...given))],
])("a report as %s", (_, report) => {
  const page = report(demo, assess(demo, { baseRates }));
  const headings = (of: typeof page, name: string) => [...of.querySelectorAll(name)].map((each) => each.textContent);

  it("has the budget in the columns of the official form", () => {
    expect(cellsOf(page)).toEqual(budget);
    expect([...page.querySelectorAll("strong")].map((each) => each.textContent)).toContain("Grant: 35,562.50 EUR");
  });

  it("has its parts in order, and each flow with the reason of each line", () => {
    expect(headings(page, "h2")).toEqual(sections);
    expect(headings(page, "h3")).toHaveLength(demo.flows.length);
    expect(headings(page, "h3")[0]).toBe("JOB-FI – Job shadowing: 2 persons to Finland, 5 days: 3,224.00 EUR");
    const text = page.body.textContent.replace(/\s+/g, " ");
    expect(text).toContain("350 EUR Organisational support · Job shadowing · amount. PG-2023, p. 115");
    expect(text).toContain("141.00 Rates for staff · Country group 1 (Finland: country group 1; PG-2023, p. 117");
  });

  it("has a line for each manual check, each with its passage", () => {
    const { manualChecks } = checkEligibility(demo, { baseRates });
    const list = page.querySelectorAll("h2")[3]?.nextElementSibling;
    expect(list?.children).toHaveLength(manualChecks.length);
    for (const item of list?.children ?? []) expect(item.textContent).toContain("PG-2023, p");
  });

  it("has the ticks of those that a person has answered, and no others", () => {
    const assessment = assess(demo, { baseRates });
    const [first, second] = assessment.eligibility.manualChecks.map(({ id }) => id);
    expect(reportMarkdown(demo, assessment)).not.toContain("[x]");
    const ticked = [second ?? "", "no-check-of-ours"];
    const own = { ...assessment, ticked };
    expect(reportMarkdown(demo, own).match(/\[x\]/g)).toHaveLength(1);
    const boxes = [...pageOf(reportHtml(demo, own)).querySelectorAll("input")];
    expect(boxes.flatMap((box, index) => (box.hasAttribute("checked") ? [index] : []))).toEqual([1]);
    expect(first).not.toBe(second);
  });

  it("says both ends where base rates are missing", () => {
    const open = report(demo, assess(demo));
    expect(cellsOf(open).at(-1)?.at(-1)).toBe("29,741.50 to 41,197.50");
    expect(open.body.textContent).toContain("The agency's base rates are not known");
  });

  it("says what a draft lacks, with what may stand there", () => {
    const {
      flows: [first, ...others],
      ...rest
    } = demo;
    const draft = { ...rest, flows: [{ ...first, durationDays: undefined }, ...others] };
    const half = report(draft, assessDraft(draft, { baseRates }));
    expect(headings(half, "h2")).toContain("What is missing");
    expect(half.body.textContent).toContain("This is a draft");
    expect(half.body.textContent).toMatch(/JOB-FI · .*2 to 60 days, travel excluded/);
  });

  it("is made of what there is", () => {
    const { eligibility, findings } = assess(demo, { baseRates });
    expect(headings(report(demo, { eligibility, findings }), "h2")).toEqual([
      ...["Result", "Findings", "For a person to check", "Sources"],
    ]);
    expect(headings(report({}, { findings: [] }), "h2")).toEqual(["Findings"]);
  });

  it("is in the language asked for", () => {
    const own = report(demo, assess(demo, { baseRates }), polish);
    expect(headings(own, "h2")[0]).toBe("Wynik");
    expect(cellsOf(own).at(-1)?.at(-1)).toBe("35 562,50".replace(" ", "\u00a0"));
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</title></style></main><h2>Result</h2>",
    "# Result",
    "a | b\n\n## Result\n\n- [x] done",
    "[x](javascript:alert(1)) ![y](http://localhost/z) **bold** `code` ~~no~~",
    "&lt;b&gt; &amp; \\",
  ])("shows markup in names as text: %j", (name) => {
    const [flow] = demo.flows;
    if (flow === undefined) throw new Error("the demo has no flows");
    const application = {
      ...demo,
      title: name,
      reference: name,
      applicant: { ...demo.applicant, name },
      flows: [{ ...flow, id: name }],
      preparatoryVisits: [],
    };
    const own = report(application, assess(application, { baseRates }));
    expect(headings(own, "h2")).toEqual(
      sections.filter((each) => each !== "Findings" || headings(own, "h2").includes(each)),
    );
    expect(headings(own, "h1")).toEqual([name.replace(/\n+/g, " ")]);
    expect(own.querySelectorAll("script, img, code, s, del")).toHaveLength(0);
    expect(
      [...own.querySelectorAll("a")]
        .map((each) => each.getAttribute("href"))
        .filter((each) => !/^https:/.test(each ?? "")),
    ).toEqual([]);
  });
});

describe("the page", () => {
  const html = reportHtml(demo, assess(demo, { baseRates }), polish);
  const page = pageOf(html);

  it("is one file that asks for nothing", () => {
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(page.querySelectorAll("script, link, img, iframe, [src]")).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
    expect(page.documentElement.getAttribute("lang")).toBe("pl");
  });

  it("has boxes that can be ticked, each with its question as its label", () => {
    const boxes = [...page.querySelectorAll("input[type=checkbox]")];
    expect(boxes).toHaveLength(checkEligibility(demo, { baseRates }).manualChecks.length);
    for (const box of boxes) {
      expect(box.hasAttribute("disabled")).toBe(false);
      expect(box.parentElement?.tagName).toBe("LABEL");
      expect(box.parentElement?.textContent.trim()).toMatch(/\?$/);
    }
  });

  it("names the rows of its table", () => {
    expect(page.querySelectorAll("tbody th[scope=row]")).toHaveLength(5);
  });
});
