import { execFileSync } from "node:child_process";

/** The command and the packed entry points are tested as they are shipped. */
export function setup(): void {
  execFileSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--no-dts", "--silent"], {
    stdio: "inherit",
  });
}
