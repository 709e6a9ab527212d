import { type KnownSource, knownSources } from "../index.js";
import { notKnown } from "./calls.js";
import { broken } from "./table.js";
import { type OutputFlags, print, printJson, terminal } from "./terminal.js";
import { wordsOf } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly json?: boolean;
}

/** `ka1 sources`: the documents that the tables rest on, those of one call or all. */
export async function sources(call: number | undefined, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const known = knownSources().filter((source) => call === undefined || source.calls.includes(call));
  if (call !== undefined && known.length === 0) throw notKnown(call, "", words);
  if (flags.json === true) {
    await printJson(known);
    return 0;
  }
  const { style, width } = terminal(flags);
  const linesOf = ({ id, title, version, url, calls }: KnownSource) => [
    style("bold", id),
    ...[
      title,
      version && words.terms.edition(version),
      url ?? words.terms.noAddress,
      words.terms.callsThatRest(calls.map(String), calls.length),
    ].flatMap((text) => (text === undefined ? [] : broken(text, width - 2).map((line) => `  ${line}`))),
  ];
  print(known.flatMap((source, index) => [...(index === 0 ? [] : [""]), ...linesOf(source)]));
  return 0;
}
