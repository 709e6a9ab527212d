import { defineConfig } from "vitest/config";

/** The tests of the rules and the money that are quick and need no build: they run once per mutant. */
export default defineConfig({
  test: {
    include: [
      "test/*-fixtures.test.ts",
      "test/guards.test.ts",
      "test/etwinning.test.ts",
      "test/money.isolated.test.ts",
      "test/drafts/lasting-codes.test.ts",
      "test/eligibility/**/*.test.ts",
      "test/funding/**/*.test.ts",
      "test/settlement/**/*.test.ts",
      "test/estimate-allocation.test.ts",
    ],
    testTimeout: 300_000,
  },
});
