import { defineConfig } from "tsup";
import { compiledAccepts } from "./scripts/compiled-accepts.js";
import { ownEntryPoints } from "./scripts/own-entry-points.js";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.js";
import { languages } from "./src/messages/languages.js";

const shared = {
  target: "es2022",
  outDir: "dist",
  sourcemap: false,
  treeshake: true,
  removeNodeProtocol: false,
  // What installing the package brings stays outside; what a part of it uses beside that is bundled.
  external: ["date-fns", "decimal.js", "geolib", "zod"],
  noExternal: ["@date-fns/utc", "fastest-levenshtein", "fflate", "hono", "hucre", "jsonc-parser"],
  esbuildPlugins: [compiledAccepts, thirdPartyLicenses],
  esbuildOptions(options: { alias?: Record<string, string> }) {
    // What it has for Node cannot be bundled: it asks for its own files when it runs.
    options.alias = { "jsonc-parser": "jsonc-parser/lib/esm/main.js" };
  },
};

/** What runs in Node and in browsers. */
const anywhere = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  form: "src/form/index.ts",
  export: "src/export/index.ts",
  "messages/index": "src/messages/index.ts",
  ...Object.fromEntries(languages.map((language) => [`messages/${language}`, `src/messages/${language}.ts`])),
};
const places = { places: "src/places/index.ts" };
const placesOfBrowsers = { "places-browser": "src/places/browser.ts" };
const node = { node: "src/node/index.ts" };
const http = { http: "src/http/index.ts" };

export default defineConfig((cli) => [
  {
    ...shared,
    entry: anywhere,
    format: ["esm", "cjs"],
  },
  // The types of all entry points at once: each of their own would read the whole source again.
  ...(cli.dts === false
    ? []
    : [
        {
          ...shared,
          entry: { ...anywhere, ...places, ...placesOfBrowsers, ...node, ...http },
          format: ["esm" as const, "cjs" as const],
          dts: { only: true },
        },
      ]),
  {
    ...shared,
    entry: places,
    format: ["esm", "cjs"],
    platform: "node",
    // The data file lies beside the module, also where that is CommonJS.
    shims: true,
  },
  {
    ...shared,
    entry: placesOfBrowsers,
    format: ["esm", "cjs"],
    // Of the packages that it bundles, what they have for browsers.
    platform: "browser",
  },
  {
    ...shared,
    entry: node,
    format: ["esm", "cjs"],
    platform: "node",
    // A client of the package itself: its tables are not there twice.
    esbuildPlugins: [...shared.esbuildPlugins, ownEntryPoints],
  },
  {
    ...shared,
    entry: http,
    format: ["esm", "cjs"],
    platform: "node",
    esbuildPlugins: [...shared.esbuildPlugins, ownEntryPoints],
  },
  {
    ...shared,
    entry: {
      cli: "src/cli/main.ts",
      "batch-worker": "src/cli/batch-worker.ts",
      // The pool starts its threads from this file, which it looks for beside its own code.
      "entry/worker": "node_modules/tinypool/dist/entry/worker.js",
    },
    format: ["esm"],
    platform: "node",
    external: [],
    noExternal: [/.*/],
    splitting: true,
    minify: false,
    banner: {
      // Bundled CommonJS packages ask for Node's modules by `require`.
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  },
]);
