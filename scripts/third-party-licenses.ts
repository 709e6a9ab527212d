import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Metafile, Plugin } from "esbuild";

const OUTPUT = "dist/THIRD-PARTY-LICENSES.txt";

/** Code of ours that is generated while building, with parts of the package that generates it. */
const written = new Map([["src/schema/accepts.ts", "node_modules/@exodus/schemasafe"]]);

/** The packages of every build so far, by their folders. */
const bundled = new Set<string>();

/**
 * Writes the licence of each package that a build takes into its output. The package has several builds: each adds its
 * own and writes the whole file again, so that the last one leaves all of them.
 */
export const thirdPartyLicenses: Plugin = {
  name: "third-party-licenses",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      for (const folder of packagesIn(metafile)) bundled.add(folder);
      mkdirSync(dirname(OUTPUT), { recursive: true });
      writeFileSync(OUTPUT, page([...bundled].map(noticeOf)));
    });
  },
};

function packagesIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return files
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => written.get(file) ?? file.match(/.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])
    .filter((folder) => folder !== undefined);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} is bundled, and has no file with its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

function page(notices: readonly string[]): string {
  const rule = `\n${"-".repeat(80)}\n\n`;
  return ["The files of this folder have code of these packages in them.\n", ...[...notices].sort()].join(rule);
}
