// Installs the packed tarball in an empty folder, as a user would, and uses it from there: ESM, CommonJS, TypeScript
// (node16 and bundler resolution) and the command. A file that is not packed, or a path that is only ours, fails here.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "ka1-tarball-"));
const run = (command, args) => execFileSync(command, args, { cwd: folder, encoding: "utf8" });
const fail = (message) => {
  throw new Error(message);
};

try {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" }),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`]);

  const installed = join(folder, "node_modules/erasmus-ka1");
  for (const file of [
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "ATTRIBUTION.md",
    "dist/gazetteer.bin",
    "fixtures/README.md",
  ]) {
    existsSync(join(installed, file)) || fail(`the package lacks ${file}`);
  }
  const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const installScripts = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
  installScripts.length === 0 || fail(`the package has install scripts: ${installScripts.join()}`);

  const application = readFileSync(join(installed, "fixtures/demo/application.json"), "utf8");
  writeFileSync(join(folder, "application.json"), application);
  cpSync(join(installed, "fixtures/demo/base-rates.json"), join(folder, "rates.json"));

  const body = `
    const parsed = parseApplication(JSON.parse(readFileSync("application.json", "utf8")));
    if (!parsed.success) throw new Error("the demo must parse");
    const { application } = resolvePlaces(parsed.data);
    const { grant } = assess(application, { baseRates: JSON.parse(readFileSync("rates.json", "utf8")) });
    console.log(grant.total, grant.findings.map(findingMessage).length);`;
  const imports = {
    assess: "erasmus-ka1",
    parseApplication: "erasmus-ka1/schema",
    findingMessage: "erasmus-ka1/messages/pl",
    resolvePlaces: "erasmus-ka1/places",
    readFileSync: "node:fs",
  };
  const lines = (write) =>
    Object.entries(imports)
      .map(([name, from]) => write(name, from))
      .join("\n");
  const esm = lines((name, from) => `import { ${name} } from "${from}";`) + body;
  writeFileSync(join(folder, "user.mjs"), esm);
  writeFileSync(join(folder, "user.cjs"), lines((name, from) => `const { ${name} } = require("${from}");`) + body);
  const [fromEsm, fromCjs] = ["user.mjs", "user.cjs"].map((file) => run(process.execPath, [file]));
  fromEsm === fromCjs || fail(`ESM printed ${fromEsm}, CommonJS ${fromCjs}`);
  /^\d+\.\d\d \d+\n$/.test(fromEsm) || fail(`ESM printed ${fromEsm}`);

  const command = run(join(folder, "node_modules/.bin/ka1"), [
    "calculate",
    "application.json",
    "--base-rates",
    "rates.json",
    "--json",
  ]);
  fromEsm.startsWith(`${JSON.parse(command).total} `) || fail("the command and the library differ");

  // The types, as both resolutions see them, with every check on.
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  cpSync(join(root, "node_modules/@types/node"), join(folder, "node_modules/@types/node"), { recursive: true });
  cpSync(join(root, "node_modules/undici-types"), join(folder, "node_modules/undici-types"), { recursive: true });
  writeFileSync(
    join(folder, "user.mts"),
    `${esm}\nconst verdict: "eligible" | "ineligible" | "undetermined" = assess(application).eligibility.verdict;\nconsole.log(verdict);`,
  );
  for (const [module, moduleResolution] of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ]) {
    run(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node"],
      ...["--module", module, "--moduleResolution", moduleResolution, "user.mts"],
    ]);
  }
  console.log(`${filename}: installed and used from ESM, CommonJS, TypeScript and the shell`);
} catch (error) {
  console.error(error.stdout ?? "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
