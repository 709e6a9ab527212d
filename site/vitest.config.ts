import { defineConfig } from "vitest/config";

/** The tests of the built page, in a real browser each: two files at a time, for a small machine. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["test/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    // What is waited for comes soon, but on a slow machine; only what never comes takes so long.
    expect: { poll: { timeout: 60_000 } },
  },
});
