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

export default defineConfig((cli) => [
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      schema: "src/schema/index.ts",
      form: "src/form/index.ts",
      export: "src/export/index.ts",
      "messages/index": "src/messages/index.ts",
      ...Object.fromEntries(languages.map((language) => [`messages/${language}`, `src/messages/${language}.ts`])),
    },
    format: ["esm", "cjs"],
    dts: cli.dts !== false,
  },
  {
    ...shared,
    entry: { places: "src/places/index.ts" },
    format: ["esm", "cjs"],
    platform: "node",
    // The data file lies beside the module, also where that is CommonJS.
    shims: true,
    dts: cli.dts !== false,
  },
  {
    ...shared,
    entry: { "places-browser": "src/places/browser.ts" },
    format: ["esm", "cjs"],
    // Of the packages that it bundles, what they have for browsers.
    platform: "browser",
    dts: cli.dts !== false,
  },
  {
    ...shared,
    entry: { node: "src/node/index.ts" },
    format: ["esm", "cjs"],
    platform: "node",
    // A client of the package itself: its tables are not there twice.
    esbuildPlugins: [...shared.esbuildPlugins, ownEntryPoints],
    dts: cli.dts !== false,
  },
  {
    ...shared,
    entry: { http: "src/http/index.ts" },
    format: ["esm", "cjs"],
    platform: "node",
    esbuildPlugins: [...shared.esbuildPlugins, ownEntryPoints],
    dts: cli.dts !== false,
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
