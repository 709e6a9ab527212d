import type { Read } from "./read-plan.js";

/** Every workbook is an archive, whatever its name is. */
export const isWorkbook = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** The plan in a template that somebody has filled in. */
export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const { readTemplate } = await import("erasmus-ka1/export");
  const { draft, baseRates, issues } = await readTemplate(bytes);
  if (Object.keys(draft).length === 0) return { kind: "nothing", issues };
  return { kind: "plan", draft, options: baseRates === undefined ? {} : { baseRates }, ticks: {}, issues };
}
