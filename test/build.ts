import { execFileSync } from "node:child_process";

/** The command and the packed entry points are tested as they are shipped. */
export function setup(): void {
  execFileSync("npm", ["run", "--silent", "build:js"], { stdio: "inherit" });
}
