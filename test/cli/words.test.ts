import { describe, expect, it } from "vitest";
import type { CommandWords } from "../../src/cli/words/command-words.js";
import { words as en } from "../../src/cli/words/en.js";
import { words as pl } from "../../src/cli/words/pl.js";
import { amountWriter, languages, wordsOf } from "../../src/cli/words/words.js";
import { languages as libraryLanguages } from "../../src/messages/languages.js";
import { notWords } from "./not-words.js";

/** The command's words in each of its languages. */
const words: Readonly<Record<string, CommandWords>> = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await import(`../../src/cli/words/${language}.ts`)).words]),
  ),
);

/** The arguments of each sentence: a missing one does not compile, and every branch has its sample. */
type Samples<Words> = {
  readonly [Key in keyof Words as Words[Key] extends (...args: never) => string ? Key : never]: Words[Key] extends (
    ...args: infer Arguments
  ) => string
    ? readonly [Arguments, ...Arguments[]]
    : never;
};

const termSamples: Samples<CommandWords["terms"]> = {
  draft: [["at least 1,225.00 EUR"], [undefined]],
  lowest: [["Individual support"]],
  highest: [["Individual support"]],
  between: [["22,595.00", "29,945.00"]],
  countryGroup: [["ES", 2]],
  groupBy: [["ES, country group 2", "PG-2026, p. 120"]],
  noSuchFlow: [
    ["NO-SUCH-FLOW", "JOB-FI, GROUP-ES"],
    ["NO-SUCH-FLOW", ""],
  ],
  noSuchCall: [[2035, "2021, 2022"]],
  noSuchField: [["HED", "SCH"]],
  rulesChecked: [[0], [1], [2], [5], [12], [22], [25]],
  differenceHeading: [[2023, 2024]],
  onlyIn: [["A"]],
  planMoved: [[2023, 2024]],
  sameBaseRates: [[2023, 2024]],
  otherCallInFile: [["rates.json", 2021, 2023]],
  noAgencyRates: [["FI", 2026]],
  ratesAgree: [
    [1, 2023],
    [2, 2023],
    [1234, 2023],
  ],
  fileWritten: [["plan.html"]],
  ratesWritten: [
    ["rates.json", 1],
    ["rates.json", 1234],
  ],
  asText: [['"28"']],
  edition: [["Version 1, 12/11/2025, English"]],
  callsThatRest: [
    [["2026"], 1],
    [["2025", "2026"], 2],
  ],
  rowNeedsTwo: [[2]],
  placeUnknown: [["Krakwo, PL"]],
  placeAmbiguous: [["Halle, BE"]],
  placeTaken: [["Breslau, PL", "Wrocław, Lower Silesia, PL"]],
  placeTakenOf: [["Dublin, IE", "Dublin, Leinster, IE"]],
  ratesHeading: [[2023, "SCH", "2026-11-22"]],
  candidates: [[2021, 2023]],
  noSuchPoint: [["95,19.94"]],
  placeOneLetter: [["K, PL"]],
  progress: [
    [40, 2, 0, 1200],
    [undefined, 2, 1, 1],
  ],
  placeNearest: [["Krakwo, PL"]],
};

const missingRatesSamples: Samples<CommandWords["missingRates"]> = {
  group: [[1, "107.00", "191.00"]],
  category: [
    ["staff", ["1", "2"]],
    ["learners", ["1"]],
  ],
  ofAgency: [["PL", ["staff", "learners"]]],
};

const baseRateSamples: Samples<CommandWords["baseRate"]> = {
  notAnAmount: [["1.974,00"]],
  one: [["141.00"]],
  place: [
    ["staff", 1, "101.00", "180.00"],
    ["learners", 2, "39.00", "70.00"],
  ],
  ofTable: [[2023]],
  gives: [["55.00", "1,852.00"]],
  missing: [[["JOB-FI · durationDays", "JOB-FI · destination"]]],
};

const awardSamples: Samples<CommandWords["award"]> = {
  total: [
    [1, true],
    [79.5, false],
    [105, undefined],
  ],
  score: [[79.5]],
  awarded: [[true], [false], [undefined]],
};

const allocationSamples: Samples<CommandWords["allocation"]> = {
  interval: [["KA121-SCH", 2026, "SE"]],
  bringRules: [["organisation.json"]],
};

const fileSamples: Samples<CommandWords["files"]> = {
  cannotBeRead: [["EIO"]],
  cannotBeWritten: [["EIO"]],
  tooLarge: [[32]],
};

const interviewSamples: Samples<CommandWords["interview"]> = {
  savedIn: [["application.json"]],
  goingOn: [["application.json"]],
  left: [["application.json"]],
  nothingFound: [["Atlantis"]],
  idTaken: [["GROUP-ES"]],
  outside: [["Participants", "at least 2"]],
  agency: [["Poland"]],
  moreAbout: [["GROUP-ES"]],
  addEntry: [["Other KA1 grants"]],
  oneMore: [["Other KA1 grants"]],
  noPrice: [["GROUP-ES"]],
  totalSoFar: [["12,171.00 EUR"]],
  flowLine: [
    ["GROUP-ES", "Group mobility of school pupils", "ES", 1],
    ["GROUP-ES", "Group mobility of school pupils", "ES", 20],
  ],
  removeSure: [["GROUP-ES"]],
  incomplete: [["application.json"]],
};

const interviewParts = {
  distance: { is: [["2,004.86", "2000–2999 km", "395.00", "535.00"]] } satisfies Samples<
    CommandWords["interview"]["distance"]
  >,
  travel: {
    howManyGreen: [["Participants"]],
    whichPart: [["Preparatory visits"]],
    outOf: [[1, 19]],
    parts: [["GROUP-ES-GREEN", "GROUP-ES-OTHER"]],
    days: [["GROUP-ES-GREEN"]],
  } satisfies Samples<CommandWords["interview"]["travel"]>,
  rates: {
    question: [["PL", "staff", 2]],
    limits: [["95.00", "169.00"]],
    formAmount: [["GROUP-ES", "participants"]],
    near: [["141.08", "1,975.12"]],
    found: [["141.00"]],
    outside: [["95.00 to 169.00"]],
  } satisfies Samples<CommandWords["interview"]["rates"]>,
  next: { rates: [["application.base-rates.json"]] } satisfies Samples<CommandWords["interview"]["next"]>,
} as const;

const exampleSamples: Samples<CommandWords["example"]> = { title: [["KA122-SCH", 2026]] };

const helpSamples: Samples<CommandWords["help"]> = { byDefault: [["compact"], [1]] };

const usageSamples: Samples<CommandWords["usage"]> = {
  unknownOption: [
    ["--jsn", "--json"],
    ["--foo", undefined],
  ],
  noSuchCommand: [
    ["rate", "rates", "assess, rates"],
    ["budget", undefined, "assess, rates"],
  ],
  missingArgument: [["file"]],
  optionNeedsValue: [["--call <call>"]],
  excessArguments: [["assess"]],
  noSuchAction: [
    ["KA122-SHC", "KA122-SCH", "KA122-SCH, KA121-SCH"],
    ["KA131", undefined, "KA122-SCH, KA121-SCH"],
  ],
  notOneOf: [["--lang", "de", "en, pl"]],
  notACall: [["--call", "26"]],
  notACountry: [["--agency", "Poland"]],
  notAPort: [["--port", "http"]],
  notAnOrigin: [["--cors", "portal"]],
  notAPercentage: [["--reduction", "101"]],
  notFromOne: [["--jobs", "0"]],
  tooMany: [["--jobs", "1000", 256]],
  needsCall: [["--export"]],
  needsFile: [["xlsx"]],
  onlyWith: [["--partial", "--verify"]],
  unknownEnding: [["/tmp", "txt, json", true]],
  notTogether: [["--agency", "--verify"]],
};

const settleSamples: Samples<CommandWords["settle"]> = { otherTotal: [["8,933.00"]] };

const serveSamples: Samples<CommandWords["serve"]> = {
  answersAt: [["http://127.0.0.1:8080/"]],
  portTaken: [[8080], [65_535]],
  cannotListen: [["10.0.0.1:80", "EADDRNOTAVAIL"]],
};

/** The words by part, with the samples of each. */
const parts = {
  terms: termSamples,
  missingRates: missingRatesSamples,
  baseRate: baseRateSamples,
  award: awardSamples,
  allocation: allocationSamples,
  settle: settleSamples,
  files: fileSamples,
  interview: interviewSamples,
  example: exampleSamples,
  help: helpSamples,
  usage: usageSamples,
  serve: serveSamples,
} as const;
const partNames = Object.keys(parts) as (keyof typeof parts)[];
const interviewPartNames = Object.keys(interviewParts) as (keyof typeof interviewParts)[];

/** What a language says: each sentence with each of its samples, and each word. */
function saidIn(own: CommandWords): readonly (readonly [string, string])[] {
  return [
    ...partNames.flatMap((part) => saidBy(own[part], parts[part])),
    ...interviewPartNames.flatMap((part) => saidBy(own.interview[part], interviewParts[part])),
  ];
}

function saidBy(part: object, samples: object): readonly (readonly [string, string])[] {
  const argumentsOf: ReadonlyMap<string, readonly (readonly unknown[])[]> = new Map(Object.entries(samples));
  return Object.entries(part).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "object") return saidBy(value, {}).map(([name, text]) => [`${key}.${name}`, text]);
    return (argumentsOf.get(key) ?? []).map((args) => [`${key}(${args.join()})`, value(...args)]);
  });
}

describe.each(Object.entries(words))("the words of the command in %s", (_, own) => {
  it.each(saidIn(own))("%s: %s", (_key, text) => {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(notWords);
    expect(text).not.toMatch(/ {2}|\.\.| \.|\(\)|^\s|\s$/);
  });

  it.each(Object.entries(own.manual))("fits 80 columns: %s", (_name, text) => {
    expect(text.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("has a sample of each sentence", () => {
    for (const part of partNames) {
      const sentences = Object.entries(own[part]).filter(([, value]) => typeof value === "function");
      expect(sentences.map(([key]) => key).sort()).toEqual(Object.keys(parts[part]).sort());
    }
  });
});

describe("the words of the command", () => {
  it("are there in each language of the library", () => {
    expect(languages).toEqual([...libraryLanguages]);
  });

  it.each(Object.entries(words).filter(([language]) => language !== "en"))(
    "say the same in %s as in English, in other words",
    (_, own) => {
      const [english, others] = [saidIn(en), saidIn(own)];
      expect(others.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
      const byKey = new Map(others);
      // A single word may be the same in two languages: "Total".
      for (const [key, text] of english.filter(([, text]) => text.includes(" "))) {
        expect(byKey.get(key), key).not.toBe(text);
      }
    },
  );

  it("come with those of the library", async () => {
    const { findingMessage, messages, terms } = await wordsOf("pl");
    expect(terms).toBe(pl.terms);
    expect(messages.verdicts.undetermined(0)).toBe("Nie można rozstrzygnąć.");
    expect(findingMessage({ code: "mobility.none", severity: "error", path: [], params: {}, citations: [] })).toMatch(
      /^Wniosek musi/,
    );
  });

  it("count in English", () => {
    expect(en.terms.rulesChecked(1)).toBe("(1 rule checked)");
    expect(en.terms.rulesChecked(31)).toBe("(31 rules checked)");
    expect(en.terms.ratesAgree(1234, 2023)).toBe("All 1,234 cells agree with call 2023.");
  });

  it.each([
    [1, "(sprawdzono 1 regułę)"],
    [2, "(sprawdzono 2 reguły)"],
    [5, "(sprawdzono 5 reguł)"],
    [12, "(sprawdzono 12 reguł)"],
    [22, "(sprawdzono 22 reguły)"],
    [25, "(sprawdzono 25 reguł)"],
  ])("count %i in Polish", (rules, text) => {
    expect(pl.terms.rulesChecked(rules)).toBe(text);
  });
});

describe("amountWriter", () => {
  it("sets off thousands in each language's way", async () => {
    expect(amountWriter(await wordsOf("en"))("39269.00")).toBe("39,269.00");
    // In Polish, Intl separates thousands with a no-break space.
    expect(amountWriter(await wordsOf("pl"))("1234.50")).toBe("1\u00a0234,50");
    expect(amountWriter(await wordsOf("en"))("123456789012345.67")).toBe("123,456,789,012,345.67");
  });
});
