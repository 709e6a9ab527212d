import { defineConfig } from "tsup";

const shared = {
  target: "es2022",
  outDir: "dist",
  sourcemap: false,
  treeshake: true,
  removeNodeProtocol: false,
} as const;

export default defineConfig((cli) => [
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      schema: "src/schema/index.ts",
      "messages/en": "src/messages/en.ts",
      "messages/pl": "src/messages/pl.ts",
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
    entry: { cli: "src/cli/main.ts", "batch-worker": "src/cli/batch-worker.ts" },
    format: ["esm"],
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  },
]);
