import { readFileSync, writeFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { openApiDocument } from "../../src/http/index.js";
import { ask, document, service } from "./service.js";

const http = service();
console.log(createClient, openapiTS, astToString, readFileSync, writeFileSync);

describe("the document", () => {
  it("is OpenAPI 3.1, as a validator sees it", async () => {
    const { valid, errors } = await new Validator().validate(openApiDocument());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("is what the service has, with the version of the package", async () => {
    const { said } = await ask(http, "/openapi.json");
    expect(said).toEqual(openApiDocument());
    expect(said.info.version).toBe(packageJson.version);
    expect(document).toEqual(said);
  });
});
