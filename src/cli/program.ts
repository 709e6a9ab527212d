import { Command, Option } from "commander";
import { exportFormatNames } from "../export/export-formats.js";
import { recordKinds } from "../index.js";
import { nameOf } from "../messages/index.js";
import { withoutBudget } from "./documents.js";
import { InputError } from "./input.js";
import type { OutputFlags } from "./terminal.js";
import { valuesIn } from "./values.js";
import { languages, type Words } from "./words/words.js";

/**
 * The commands of `ka1` with their options and their help, in one language.
 *
 * @param output the language and the colours: every command is given them among its options
 * @param exitWith is given the exit code of the command that ran
 */
export function programOf(
  words: Words,
  output: OutputFlags,
  version: string,
  exitWith: (code: number) => void,
): Command {
  const { help, manual } = words;
  const { choice, toCall, toCountry, toJobs, toLine, toOrigins, toPercent, toPort } = valuesIn(words);
  /** "[options] <file>", in the words of the language. */
  const placeholders = (text: string) => text.replace(/(?<=[<[])[a-z]+/g, (name) => nameOf(help.placeholders, name));
  /** Commander's own headings: "Options:". */
  const title = (heading: string) => nameOf(help.titles, heading.toLowerCase().replace(":", ""));

  const program = new Command("ka1")
    .description(help.about)
    .version(version, "-V, --version", help.options.version)
    .helpOption("-h, --help", help.options.help)
    .helpCommand("help [command]", help.commands.help)
    .configureHelp({
      // In Polish the terms are long: with the default of 40, a terminal of 80 columns would break no description.
      minWidthToWrap: 20,
      styleTitle: title,
      styleUsage: placeholders,
      styleSubcommandTerm: placeholders,
      styleArgumentTerm: (name) => nameOf(help.placeholders, name),
      styleOptionTerm: placeholders,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const more = [
          ...(argChoices === undefined ? [] : [argChoices.join(", ")]),
          ...(typeof defaultValue === "string" || typeof defaultValue === "number"
            ? [help.byDefault(defaultValue)]
            : []),
        ];
        return more.length === 0 ? description : `${description} (${more.join("; ")})`;
      },
      argumentDescription: ({ description }) => description,
      visibleOptions: (command) => [
        ...command.options.filter(({ hidden }) => !hidden),
        // Both may stand anywhere, and are heard before a command reads its own.
        new Option("--lang <language>", help.options.lang).choices(languages),
        new Option("--no-color", help.options.noColor),
        new Option("-h, --help", help.options.help),
      ],
    })
    // What is wrong is said in the reader's language, by whoever runs the program.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText("after", `\n${manual.examples}`);

  const command = (name: keyof typeof help.commands) => program.command(name).description(help.commands[name]);
  const json = () => new Option("--json", help.options.json);
  /** How an answer is written: `--json` is short for one of the formats. */
  const written = (command: Command, files: readonly string[]) =>
    command
      .addOption(choice("--format <format>", help.options.format, ["text", "json", ...files]))
      .addOption(new Option("-o, --output <file>", help.options.output))
      .addOption(json());
  const dayCount = () => choice("--day-count <days>", help.options.dayCount, ["funded-days", "activity-days"]);
  const greenDays = () => choice("--green-days <persons>", help.options.greenDays, ["green-grant", "green-travel"]);
  const grantCommand = (name: keyof typeof help.commands) =>
    command(name)
      .addOption(new Option("--base-rates <rates>", help.options.baseRates))
      .addOption(dayCount())
      .addOption(greenDays());

  written(grantCommand("assess"), exportFormatNames)
    .argument("<file>", help.arguments.application)
    .option("--call <call>", help.options.otherCall, toCall("--call"))
    .action(async (file, flags) => exitWith(await (await import("./assess.js")).assess(file, { ...flags, ...output })));

  written(grantCommand("check"), withoutBudget)
    .argument("<file>", help.arguments.application)
    .action(async (file, flags) => exitWith(await (await import("./check.js")).check(file, { ...flags, ...output })));

  written(grantCommand("calculate"), exportFormatNames)
    .argument("<file>", help.arguments.application)
    .action(async (file, flags) =>
      exitWith(await (await import("./calculate.js")).calculate(file, { ...flags, ...output })),
    );

  grantCommand("explain")
    .argument("<file>", help.arguments.application)
    .argument("[flow]", help.arguments.flow)
    .addOption(json())
    .action(async (file, flow, flags) =>
      exitWith(await (await import("./explain.js")).explain(file, flow, { ...flags, ...output })),
    );

  written(grantCommand("diff"), [])
    .argument("<a>", help.arguments.application)
    .argument("<b>", help.arguments.other)
    .action(async (a, b, flags) => exitWith(await (await import("./diff.js")).diff(a, b, { ...flags, ...output })));

  command("base-rate")
    .argument("<file>", help.arguments.application)
    .argument("<flow>", help.arguments.flow)
    .argument("<amount>", help.arguments.amount)
    .addOption(
      choice("--who <persons>", help.options.who, ["participants", "accompanying-persons"]).default("participants"),
    )
    .addOption(dayCount())
    .addOption(greenDays())
    .addOption(json())
    .action(async (file, flow, amount, flags) =>
      exitWith(await (await import("./base-rate.js")).baseRate(file, flow, amount, { ...flags, ...output })),
    );

  grantCommand("batch")
    .argument("[file]", help.arguments.applications, "-")
    .addOption(choice("--format <format>", help.options.batchFormat, ["ndjson", "csv"]).default("ndjson"))
    .addOption(choice("--records <kind>", help.options.records, recordKinds).default("compact"))
    .addOption(new Option("-o, --output <file>", help.options.output))
    .option("--range", help.options.range)
    .option("--jobs <count>", help.options.jobs, toJobs("--jobs"), 1)
    .option("--first-line <number>", help.options.firstLine, toLine("--first-line"), 1)
    .addHelpText("after", `\n${manual.batch}`)
    .action(async (file, { records, format, ...flags }, command) => {
      const isGiven = (option: string) => command.getOptionValueSource(option) !== "default";
      const { formOf } = await import("./output.js");
      const asked = { format: isGiven("format") ? format : undefined, output: flags.output };
      const form = formOf(asked, ["ndjson", "csv"], words);
      if (form === "csv" && isGiven("records") && records !== "summary") {
        const csv = isGiven("format") ? "--format csv" : `--output ${flags.output}`;
        throw new InputError(words.usage.notTogether(`--records ${records}`, csv));
      }
      const kind = form === "csv" ? "summary" : records;
      exitWith(await (await import("./batch.js")).batch(file, { ...flags, ...output, format: form, records: kind }));
    });

  /** What is asked after the award. */
  const settlementCommand = (name: "settle" | "remaining", files: readonly string[]) =>
    written(grantCommand(name), files)
      .argument("<award>", help.arguments.award)
      .argument("[realised]", help.arguments.realised)
      .option("--total <amount>", help.options.total)
      .option("--paid <amount>", help.options.paid)
      .option("--reduction <percent>", help.options.reduction, toPercent("--reduction"))
      .option("--reason <text>", help.options.reason)
      .option("--transfers <policy>", help.options.transfers)
      .addHelpText("after", `\n${manual.settle}`);

  settlementCommand("settle", exportFormatNames)
    .option("--explain", help.options.explain)
    .action(async (award, realised, flags) =>
      exitWith(await (await import("./settle.js")).settle(award, realised, { ...flags, ...output })),
    );

  settlementCommand("remaining", [])
    .option("--planned <file>", help.options.planned)
    .action(async (award, realised, flags) =>
      exitWith(await (await import("./remaining.js")).remaining(award, realised, { ...flags, ...output })),
    );

  command("example")
    .argument("<call>", help.arguments.exampleCall, toCall("call"))
    .argument("[action]", help.arguments.exampleAction)
    .action(async (call, action) => exitWith(await (await import("./example.js")).example(call, action, output)));

  command("template")
    .argument("<call>", help.arguments.exampleCall, toCall("call"))
    .argument("<action>", help.arguments.templateAction)
    .addOption(new Option("-o, --output <file>", help.options.templateFile))
    .action(async (call, action, flags) =>
      exitWith(await (await import("./template.js")).template(call, action, { ...flags, ...output })),
    );

  command("new")
    .argument("[file]", help.arguments.newFile)
    .action(async (file, flags) =>
      exitWith(await (await import("./new/new-application.js")).newApplication(file, { ...flags, ...output })),
    );

  command("award")
    .argument("<file>", help.arguments.points)
    .addOption(json())
    .addHelpText("after", `\n${manual.award}`)
    .action(async (file, flags) => exitWith(await (await import("./award.js")).award(file, { ...flags, ...output })));

  written(command("allocation"), [])
    .argument("<file>", help.arguments.accredited)
    .argument("[rules]", help.arguments.allocationRules)
    .addHelpText("after", `\n${manual.allocation}`)
    .action(async (file, rules, flags) =>
      exitWith(await (await import("./allocation.js")).allocation(file, rules, { ...flags, ...output })),
    );

  command("rates")
    .argument("[call]", help.arguments.ratesCall, toCall("call"))
    .argument("[field]", help.options.field)
    .option("--field <field>", help.options.field)
    .option("--agency <country>", help.options.agency, toCountry("--agency"))
    .option("--compare <call>", help.options.compare, toCall("--compare"))
    .option("--verify <file>", help.options.verify)
    .option("--partial", help.options.partial)
    .option("--export [file]", help.options.export)
    .addOption(json())
    .action(async (call, field, flags) => {
      const { rates } = await import("./rates.js");
      exitWith(await rates(call, { ...(field === undefined ? {} : { field }), ...flags, ...output }));
    });

  command("sources")
    .argument("[call]", help.arguments.sourcesCall, toCall("call"))
    .addOption(json())
    .action(async (call, flags) =>
      exitWith(await (await import("./sources.js")).sources(call, { ...flags, ...output })),
    );

  command("distance")
    .argument("[from]", help.arguments.from)
    .argument("[to]", help.arguments.to)
    .option("--call <call>", help.options.distanceCall, toCall("--call"))
    .option("--csv <file>", help.options.csv)
    .addOption(json())
    .action(async (from, to, flags) =>
      exitWith(await (await import("./distance.js")).distance(from, to, { ...flags, ...output })),
    );

  command("serve")
    .option("--port <port>", help.options.port, toPort("--port"), 8080)
    .option("--host <address>", help.options.host, "127.0.0.1")
    .option("--cors <origin>", help.options.cors, toOrigins("--cors"))
    .option("--max-body <mebibytes>", help.options.maxBody, toLine("--max-body"), 1)
    .option("--max-values <count>", help.options.maxValues, toLine("--max-values"), 10_000)
    .option("--max-entries <count>", help.options.maxEntries, toLine("--max-entries"), 300)
    .option("--max-requests <count>", help.options.maxRequests, toLine("--max-requests"), 64)
    .option("--max-batches <count>", help.options.maxBatches, toLine("--max-batches"), 8)
    .option("--timeout <seconds>", help.options.timeout, toLine("--timeout"), 10)
    .addHelpText("after", `\n${manual.serve}`)
    .action(async (flags) => exitWith(await (await import("./serve/serve.js")).serve({ ...flags, ...output })));

  return program;
}
