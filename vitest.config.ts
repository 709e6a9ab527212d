import { defineConfig } from "vitest/config";

// Test files share their modules: to load the tables anew for each takes longer than most tests.
// Those that replace or reload modules are isolated, by name.
const isolated = "test/**/*.isolated.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["test/build.ts"],
    testTimeout: 300_000,
    // By default a core is left for what starts them, which has little to do: on two cores that is half of them.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: [isolated], isolate: false } },
      { extends: true, test: { name: "isolated", include: [isolated] } },
    ],
  },
});
