import { defineConfig } from "vitest/config";

// Test files share their modules: to load the tables anew for each takes longer than most tests.
// Those that replace or reload modules are isolated, by name.
const isolated = "test/**/*.isolated.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["test/build.ts"],
    testTimeout: 300_000,
    projects: [
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: [isolated], isolate: false } },
      { extends: true, test: { name: "isolated", include: [isolated] } },
    ],
  },
});
