import { execFileSync } from "node:child_process";

/** `dist` is whole already, with its types: whoever runs several things builds it once. */
export const isBuilt = process.env["BUILT"] === "1";

/** The command and the packed entry points are tested as shipped. */
export function setup(): void {
  if (isBuilt) return;
  execFileSync("npm", ["run", "--silent", "build:js"], { stdio: "inherit" });
}
