import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runIn } from "./run-in.mjs";

const names = ["application", "assessment", "eligibility", "grant", "grant-range"];
const paths = names.map((name) => `"erasmus-ka1/schemas/${name}.json"`);

const programs = {
  "schemas.mjs": [
    ...paths.map((path, at) => `import schema${at} from ${path} with { type: "json" };`),
    `console.log(JSON.stringify([${paths.map((_, at) => `schema${at}`).join()}]));`,
  ].join("\n"),
  "schemas.cjs": `console.log(JSON.stringify([${paths.map((path) => `require(${path})`).join()}]));`,
};

/** Imports and requires the JSON Schemas from the installed package. */
export function importSchemas(folder) {
  const [imported, required] = Object.entries(programs).map(([file, program]) => {
    writeFileSync(join(folder, file), program);
    // Node 20 warns that it may yet change how JSON is imported.
    return JSON.parse(runIn(folder, process.execPath, "--no-warnings", file));
  });
  assert.deepEqual(imported, required, "import and require differ");
  for (const [at, name] of names.entries()) {
    assert.equal(imported[at].$schema, "https://json-schema.org/draft/2020-12/schema", `${name} is no schema`);
  }
}
