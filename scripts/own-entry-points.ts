import type { Plugin } from "esbuild";

/** From a folder of `src` to the entry point in another. */
const entryPoint =
  /^(?:\.\.\/)+(index|schema\/index|form\/index|export\/index|places\/index|node\/index|messages\/[a-z]+)\.js$/;

/**
 * Leaves other entry points of the package outside of a bundle, under the name by which the package knows itself: what
 * they hold is loaded once, whichever of them is imported first.
 */
export const ownEntryPoints: Plugin = {
  name: "own-entry-points",
  setup(build) {
    build.onResolve({ filter: entryPoint }, ({ path }) => {
      const name = path.replace(/^(?:\.\.\/)+/, "erasmus-ka1/").replace(/(\/index)?\.js$/, "");
      return { path: name, external: true };
    });
  },
};
