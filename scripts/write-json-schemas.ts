import { mkdirSync, writeFileSync } from "node:fs";
import { inputJsonSchemas, outputJsonSchemas } from "../src/schema/json-schema.js";

/** The JSON Schemas that ship in the package, written from the schemas in the code. */
mkdirSync("dist/schemas", { recursive: true });
for (const [name, schema] of Object.entries({ ...inputJsonSchemas(), ...outputJsonSchemas() })) {
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
