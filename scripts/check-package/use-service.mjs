import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Runs `ka1 serve` as npm links it: it assesses the demo, gives the page with its places, and ends when it is asked to. */
export async function useService(folder, application) {
  const served = spawn(join(folder, "node_modules/.bin/ka1"), ["serve", "--port", "0"], {
    cwd: folder,
    env: { ...process.env, KA1_LANG: "en" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [said] = await once(served.stdout, "data");
    const [url] = /http:\S+/.exec(said);
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}assess`, { method: "POST", headers, body: JSON.stringify(application) });
    assert.equal((await answer.json()).verdict, "eligible");
    const page = await fetch(url);
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
    assert.match(await page.text(), /<script type="application\/octet-stream" id="places">[\w+/=]{1000}/);
  } finally {
    served.kill();
  }
  assert.deepEqual(await once(served, "exit"), [0, null]);
}
