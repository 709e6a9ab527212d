// Memory over many requests: it must not grow with their number.
import autocannon from "autocannon";
import { headers, small } from "./questions.mjs";
import { ended, megabytesOf, service } from "./served.mjs";
import { step } from "./step.mjs";

const REQUESTS = 200_000;
const PARTS = 10;

/** A tenth of the requests takes a minute on a slow machine. */
const MOST_SECONDS = 240;

/** Memory after each part of the requests, and what the second half adds to the first. */
export async function memory(share) {
  const requests = REQUESTS * share;
  const served = await service();
  const used = [];
  for (let part = 0; part < PARTS; part += 1) {
    const options = { url: `${served.url}assess`, method: "POST", headers, body: small, connections: 10 };
    const { non2xx, errors } = await step(`memory: part ${part + 1} of ${PARTS}`, MOST_SECONDS, () =>
      autocannon({ ...options, amount: requests / PARTS }),
    );
    if (non2xx + errors > 0) throw new Error("not every request was answered");
    used.push(megabytesOf(served.server));
  }
  await step("memory: end", 60, () => ended(served));
  const most = (parts) => Math.max(...parts);
  const growth = most(used.slice(PARTS / 2)) / most(used.slice(0, PARTS / 2));
  return [
    { what: `memory after ${requests.toLocaleString("en")} requests`, value: used.at(-1), unit: " MB" },
    {
      what: "the most of the second half of them, of the most of the first",
      value: growth,
      unit: " ×",
      aim: { most: true, limit: 1.1 },
    },
  ];
}
