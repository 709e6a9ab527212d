import { defineConfig } from "tsup";

const shared = { target: "es2022", outDir: "dist", sourcemap: false, treeshake: true } as const;

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
    clean: true,
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  },
]);
