// Memory over many requests: it must not grow with their number.
import autocannon from "autocannon";
import { headers, small } from "./questions.mjs";
import { ended, megabytesOf, service } from "./served.mjs";

const REQUESTS = 200_000;
const PARTS = 10;

/** Memory after each part of the requests, and what the second half adds to the first. */
export async function memory() {
  const served = await service();
  const used = [];
  for (let part = 0; part < PARTS; part += 1) {
    const options = { url: `${served.url}assess`, method: "POST", headers, body: small, connections: 10 };
    const { non2xx, errors } = await autocannon({ ...options, amount: REQUESTS / PARTS });
    if (non2xx + errors > 0) throw new Error("not every request was answered");
    used.push(megabytesOf(served.server));
  }
  await ended(served);
  const most = (parts) => Math.max(...parts);
  const growth = most(used.slice(PARTS / 2)) / most(used.slice(0, PARTS / 2));
  return [
    { what: `memory after ${REQUESTS.toLocaleString("en")} requests`, value: used.at(-1), unit: " MB" },
    {
      what: "the most of the second half of them, of the most of the first",
      value: growth,
      unit: " ×",
      aim: { most: true, limit: 1.1 },
    },
  ];
}
