import { type Draft, type Issue, parseJson } from "erasmus-ka1";
import { plan, undoably } from "../plan.js";
import { showTab } from "../tab.js";
import { replacePlan } from "../variants/variant-actions.js";
import { words } from "../words/words.js";
import { complain, notice } from "./notice.js";
import { type Read, readPlan } from "./read-plan.js";
import { isWorkbook, readWorkbook } from "./read-workbook.js";
import { fileName, saveAs } from "./save-as.js";
import { savedPlan } from "./saved-plan.js";

/** No plan is as large; what is, is another file. */
const LARGEST = 5_000_000;

/** Opens files: an application, base rates, or both. */
export async function openFiles(files: readonly File[]): Promise<void> {
  notice.value = undefined;
  const opened = await Promise.all(files.map(readFile));
  const all = opened.filter((each) => each !== undefined);
  // Base rates last: a plan that is opened comes without those of the plan before it.
  for (const each of all.filter(({ read }) => read.kind !== "rates")) await openRead(each);
  for (const each of all.filter(({ read }) => read.kind === "rates")) await openRead(each);
}

interface Opened {
  readonly name: string;
  readonly read: Read;
}

async function readFile(file: File): Promise<Opened | undefined> {
  const { page } = words.value;
  const refuse = (reasons: readonly string[]) => {
    complain(page.keep.refused(file.name), reasons);
    return undefined;
  };
  if (file.size > LARGEST) return refuse([page.keep.tooLarge]);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse([page.keep.cannotRead]);
  }
  if (isWorkbook(bytes)) return { name: file.name, read: await readWorkbook(bytes) };
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  return json.success ? { name: file.name, read: readPlan(json.data) } : refuse(reasons(json.issues));
}

/** Opens what a file says. What is wrong in it is left out, and told; where nothing is right, the plan stays. */
async function openRead({ name, read }: Opened): Promise<void> {
  const { page } = words.value;
  if (read.kind === "nothing") {
    const why = reasons(read.issues);
    complain(page.keep.refused(name), why.length > 0 ? why : [page.keep.nothingInIt]);
    return;
  }
  const now = plan.peek();
  if (read.kind === "rates") {
    undoably(page.keep.ratesOpened(name), () => {
      plan.value = { ...now, options: { ...now.options, baseRates: read.baseRates } };
    });
    if (read.issues.length > 0) complain(page.keep.openedPartly(name), reasons(read.issues));
    return;
  }
  await openPlan(read, page.keep.opened(name), name);
}

/** Puts a plan that was read in the place of this one, which can be taken back, and tells what was left out of it. */
export async function openPlan(
  { draft, options, ticks, settlement, issues }: Extract<Read, { kind: "plan" }>,
  done: string,
  name: string,
): Promise<void> {
  const { page } = words.value;
  const next = { ...plan.peek(), application: { ...draft }, options, ticks, settlement };
  if (!(await replacePlan(done, next))) return;
  // Who opens a settlement wants to see it.
  if (settlement !== undefined) showTab("settlement");
  if (issues.length > 0) complain(page.keep.openedPartly(name), reasons(issues, draft));
}

/** Why values are refused, each with the label of its box; what has no box, with its place in the file. */
function reasons(issues: readonly Issue[], draft: Draft = {}): readonly string[] {
  const { issueMessage, whereText } = words.value;
  return issues.map((issue) => {
    // Who fills in a workbook knows its cells.
    const where = "cell" in issue ? String(issue.cell) : whereText(issue.path, draft) || issue.path.join(".");
    return where === "" ? issueMessage(issue) : `${where}: ${issueMessage(issue)}`;
  });
}

/** Saves the plan as the command reads it, with its base rates and what is ticked. */
export function saveFile(): void {
  const { page } = words.value;
  const { saved, draft, issues } = savedPlan();
  const name = `${fileName(plan.peek().application)}.json`;
  saveAs(name, "application/json", `${JSON.stringify(saved, null, 2)}\n`);
  if (issues.length > 0) complain(page.keep.leftOut(issues.length), reasons(issues, draft));
}
