const imports = {
  ka1: "erasmus-ka1",
  schema: "erasmus-ka1/schema",
  en: "erasmus-ka1/messages/en",
  pl: "erasmus-ka1/messages/pl",
  places: "erasmus-ka1/places",
  fs: "node:fs",
};

const body = `
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const parsed = schema.parseApplication(read("application.json"));
if (!parsed.success) throw new Error("the demo must parse");
const { application } = places.resolvePlaces(parsed.data);
const { eligibility, grant } = ka1.assess(application, { baseRates: read("rates.json") });
const inEnglish = grant.findings.map(en.findingMessage);
const inPolish = grant.findings.map(pl.findingMessage);
console.log(JSON.stringify({ application, total: grant.total, inEnglish, inPolish }));
`;

const program = (importOf, code) => [...Object.entries(imports).map(importOf), code].join("\n");
const importOf = ([name, from]) => `import * as ${name} from "${from}";`;

/** A program of every entry point, by the name of its file. It prints what it makes of the demo. */
export const userPrograms = {
  "user.mjs": program(importOf, body),
  "user.cjs": program(([name, from]) => `const ${name} = require("${from}");`, body),
};

/** The same in TypeScript, which asks of the types that they are there: `any` would be an error. */
export const typedProgram = program(
  importOf,
  `${body.replace("(file)", "(file: string)")}
const verdict: "eligible" | "ineligible" | "undetermined" = eligibility.verdict;
// @ts-expect-error
const untyped: number = eligibility.verdict;
console.log(verdict, untyped);`,
);
