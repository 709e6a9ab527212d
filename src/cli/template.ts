import { calls } from "../index.js";
import { actionNamed, noSuchAction } from "./action-named.js";
import { notKnown } from "./calls.js";
import { InputError } from "./input.js";
import { formOf, writeNew } from "./output.js";
import type { OutputFlags } from "./terminal.js";
import { wordsOf } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly output?: string;
}

/** `ka1 template`: a workbook to be filled in, which `ka1 assess` reads. */
export async function template(call: number, asked: string, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  formOf(flags, ["xlsx"], words);
  const known = calls().find((each) => each.call === call);
  if (known === undefined) throw notKnown(call, "", words);
  const action = actionNamed(asked, known.actions);
  const { templateWorkbook } = await import("../export/index.js");
  const bytes = action === undefined ? undefined : await templateWorkbook(call, action, words.messages);
  if (bytes === undefined) throw new InputError(noSuchAction(asked, known.actions, words));
  await writeNew(flags.output ?? `${action}-${call}.xlsx`, bytes, words);
  return 0;
}
