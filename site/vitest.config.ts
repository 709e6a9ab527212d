import { defineConfig } from "vitest/config";

/** The tests of the built page, in a real browser: one at a time, for a small machine. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["test/**/*.test.ts"], fileParallelism: false, testTimeout: 600_000, hookTimeout: 300_000 },
});
