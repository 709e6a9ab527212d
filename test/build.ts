import { execFileSync } from "node:child_process";

/** The command and the packed entry points are tested as shipped. */
export function setup(): void {
  execFileSync("npm", ["run", "--silent", "build:js"], { stdio: "inherit" });
}
