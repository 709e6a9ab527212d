import { type BaseRateFrom, type BaseRatePlace, type BaseRatesInput, baseRateFrom, isMoney } from "../index.js";
import { explanationLines } from "./explain.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { type CommandFlags, run } from "./run.js";
import { printable, type Terminal } from "./terminal.js";
import { whereOf } from "./where.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

interface Flags extends CommandFlags {
  readonly who: "participants" | "accompanying-persons";
}

/** `ka1 base-rate`: the base rate that a printed amount of individual support follows from. */
export async function baseRate(file: string, id: string, written: string, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  // The form of the reader's language: 1974,00 is how a Pole writes it, and can mean nothing else.
  const amount = /^\d+,\d{1,2}$/.test(written) ? written.replace(",", ".") : written;
  if (!isMoney(amount)) throw new InputError(printable(words.baseRate.notAnAmount(written)));
  return run(file, flags, {
    ask(application, { dayCount, greenDays }) {
      const flow = application.flows.find((each) => each.id === id);
      if (flow === undefined) {
        const known = application.flows.map((each) => each.id).join(", ");
        throw new InputError(printable(words.terms.noSuchFlow(id, known)));
      }
      const who = flags.who === "participants" ? "participants" : "accompanyingPersons";
      return baseRateFrom(flow, amount, application.call, { who, application, dayCount, greenDays });
    },
    exitCode: (answer) => (answer.status === "one" && answer.isInRange ? 0 : 1),
    lines: (answer, { application, out }) => {
      const index = application.flows.findIndex((each) => each.id === id);
      return linesOf(answer, words, out).concat(
        answer.status !== "unknown" || answer.findings.length + answer.missing.length > 0
          ? []
          : [out.fold(words.baseRate.nobody)],
        answer.status !== "unknown"
          ? []
          : [
              ...(answer.missing.length === 0
                ? []
                : [
                    out.fold(
                      words.baseRate.missing([
                        ...new Set(
                          answer.missing.map((path) => whereOf(["flows", index, ...path], application, words)),
                        ),
                      ]),
                    ),
                  ]),
              ...findingLines(
                answer.findings.map((each) => ({ ...each, path: ["flows", index, ...each.path] })),
                application,
                words,
                out,
              ),
            ],
      );
    },
  });
}

function linesOf(answer: BaseRateFrom, words: Words, out: Terminal): readonly string[] {
  const said = words.baseRate;
  const write = amountWriter(words);
  const place = ({ category, group, range, table }: BaseRatePlace) => [
    ...(table === undefined ? [] : [said.ofTable(table)]),
    said.place(category, group, write(range.minimum), write(range.maximum)),
  ];
  switch (answer.status) {
    case "one":
      return [
        out.style("bold", said.one(write(answer.rate))),
        ...place(answer).map(out.fold),
        ...(answer.isInRange ? [] : [out.style("yellow", out.fold(said.outOfRange))]),
        ...(answer.rate.endsWith(".00") ? [] : [out.style("yellow", out.fold(said.notWhole))]),
        "",
        out.style("bold", said.follows),
        ...explanationLines(answer.explanation, words, out),
        "",
        out.style("bold", said.ready),
        asOption(answer.baseRates),
      ];
    case "several":
      return [
        out.fold(said.several),
        ...answer.candidates.flatMap((each) => [
          "",
          ...place(each).map(out.fold),
          `  ${said.one(write(each.rate))}`,
          `  ${asOption({ [each.category]: { [each.group]: each.rate } })}`,
        ]),
      ];
    case "none":
      return [
        out.style("bold", said.none),
        ...answer.nearest.flatMap((each) => [
          ...[each.wholeEuro.below, each.wholeEuro.above].flatMap((near) =>
            near === undefined ? [] : [`  ${said.gives(write(near.rate), write(near.amount))}`],
          ),
          ...place(each).map(out.fold),
        ]),
        out.fold(said.checkForm),
      ];
    case "unknown":
      return [out.style("bold", said.unknown)];
  }
}

/** As a shell takes it. */
function asOption(baseRates: BaseRatesInput): string {
  return `--base-rates '${JSON.stringify(baseRates)}'`;
}
