import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runIn } from "./run-in.mjs";

const schemas = [
  ...["application", "base-rates", "rates-file"],
  ...["assessment", "batch-record", "eligibility", "grant", "grant-range", "rate-table"],
];
const names = [...schemas.map((name) => `schemas/${name}`), "fixtures/demo/application", "fixtures/rates/2023"];
const paths = names.map((name) => `"erasmus-ka1/${name}.json"`);

const programs = {
  "json.mjs": [
    ...paths.map((path, at) => `import json${at} from ${path} with { type: "json" };`),
    `console.log(JSON.stringify([${paths.map((_, at) => `json${at}`).join()}]));`,
  ].join("\n"),
  "json.cjs": `console.log(JSON.stringify([${paths.map((path) => `require(${path})`).join()}]));`,
};

/** Imports and requires the JSON Schemas and the fixtures from the installed package. */
export function importJson(folder) {
  const [imported, required] = Object.entries(programs).map(([file, program]) => {
    writeFileSync(join(folder, file), program);
    // Node 20 warns that it may yet change how JSON is imported.
    return JSON.parse(runIn(folder, process.execPath, "--no-warnings", file));
  });
  assert.deepEqual(imported, required, "import and require differ");
  for (const [at, name] of schemas.entries()) {
    assert.equal(imported[at].$schema, "https://json-schema.org/draft/2020-12/schema", `${name} is no schema`);
  }
  assert.equal(imported.at(-1).call, 2023);
}
