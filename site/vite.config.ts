import { defineConfig } from "vite";
import { oneFile } from "./build/one-file.js";

export default defineConfig({
  plugins: [oneFile("ka1.html")],
  build: {
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Everything is in the page.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    // What is imported when it is asked for is in the one script, too, and runs then.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
