import { type Award, awardCriteria, checkAward, type Finding, type RankedApplication, rankForAward } from "../index.js";
import { parseAwardFile } from "../schema/index.js";
import { citationLines } from "./citations.js";
import { readJson } from "./input.js";
import { invalid } from "./load.js";
import { alignedTable } from "./table.js";
import { type OutputFlags, print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly json?: boolean;
}

/** `ka1 award`: whether the points of an evaluation pass, or which of several applications are awarded. */
export async function award(file: string, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const parsed = parseAwardFile(await readJson(file, words), awardCriteria);
  if (!parsed.success) throw invalid(parsed.issues, file, words);
  const { call, action, points, most, applications = [] } = parsed.data;
  if (points !== undefined) {
    const answer = checkAward(call, action, points);
    if (flags.json === true) await printJson(answer);
    else print(awardLines(answer, words, terminal(flags)));
    return answer.passed === true ? 0 : 1;
  }
  const ranking = rankForAward(
    applications.map((application) => ({ ...application, call, action })),
    most,
  );
  if (flags.json === true) await printJson(ranking);
  else print(rankingLines(ranking, words, terminal(flags)));
  return ranking.every(({ awarded }) => awarded !== undefined) ? 0 : 1;
}

function awardLines({ passed, total, findings }: Award, words: Words, out: Terminal): readonly string[] {
  return [out.style("bold", words.award.total(total, passed)), ...reasonLines(findings, undefined, words, out)];
}

function rankingLines(ranking: readonly RankedApplication[], words: Words, out: Terminal): readonly string[] {
  const { award } = words;
  const rows = ranking.map(({ place, reference, award: { total }, awarded }) => [
    place === undefined ? "" : String(place),
    printable(reference),
    award.score(total),
    award.awarded(awarded),
  ]);
  const headers = [award.place, award.reference, award.points, ""];
  const table = alignedTable(headers, rows, (column) => column === 0 || column === 2, {
    width: out.width,
  });
  const why = ranking.flatMap(({ reference, award: { findings } }) => reasonLines(findings, reference, words, out));
  return why.length === 0 ? table : [...table, "", ...why];
}

/** What speaks against an application, with the passages that say so. */
function reasonLines(
  findings: readonly Finding[],
  reference: string | undefined,
  words: Words,
  out: Terminal,
): readonly string[] {
  return findings.flatMap((finding) => {
    const head = reference ?? words.messages.severities[finding.severity];
    return [
      out.fold(printable(`${head}: ${words.findingMessage(finding)}`)),
      ...citationLines(finding.citations, words, out),
    ];
  });
}
