// What clients may do wrong, all of it at once, while others go on asking: nothing that was accepted may be lost.
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { demo, headers, small } from "./questions.mjs";
import { ended, service } from "./served.mjs";

const WRONG_BODIES = 10_000;
const CONNECTIONS = 200;
const FLOOD = 2_000;
const TIMEOUT = 2;

const wrongBodies = [
  "",
  "{",
  "[]",
  "null",
  '{ "call": 2026, "call": 2023 }',
  demo.slice(0, 1000),
  demo.replace("2023", '"2023"'),
  "\u0000".repeat(1000),
  "[".repeat(10_000),
  JSON.stringify({ application: { flows: Array.from({ length: 500 }, () => ({})) } }),
];

/** Faults of clients, each with what the service is expected to answer. */
export async function faults() {
  const served = await service("--timeout", String(TIMEOUT), "--max-requests", "32");
  const { port } = new URL(served.url);
  const post = (body) => ask(`${served.url}assess`, body);

  let isOver = false;
  const steady = { asked: 0, answered: 0, busy: 0 };
  // A client that does as it should, and is told to come back where there is too much.
  const client = async () => {
    while (!isOver) {
      steady.asked += 1;
      const { status, body } = await post(small);
      if (status === 503) {
        steady.busy += 1;
        await wait(50);
      } else if (status === 200 && JSON.parse(body).success) steady.answered += 1;
    }
  };
  const clients = [client(), client()];

  const wrong = await each(WRONG_BODIES, 16, async (at) => {
    for (;;) {
      const { status } = await post(wrongBodies[at % wrongBodies.length]);
      if (status !== 503) return status === 400 || status === 422 || status === 413;
    }
  });
  const slowHeads = await each(CONNECTIONS, CONNECTIONS, () =>
    answerTo(port, "POST /assess HTTP/1.1\r\nHost: x\r\nConte"),
  );
  const slowBodies = await each(CONNECTIONS, 16, () => answerTo(port, `${head(500)}{`));
  await each(CONNECTIONS, CONNECTIONS, () => halfOpen(port));
  await each(CONNECTIONS, 16, () => cutOff(port));
  const flood = await Promise.all(Array.from({ length: FLOOD }, () => post(demo).then(({ status }) => status)));

  isOver = true;
  await Promise.all(clients);
  const after = (await post(demo)).status;
  const code = await ended(served);
  const lost = steady.asked - steady.answered - steady.busy;
  const count = (answers, expected) => answers.filter((answer) => answer === expected).length;
  const told = (answers) => answers.filter((answer) => /^HTTP\/1\.1 (408|503) /.test(answer)).length;
  return [
    row("wrong bodies that were not told so", WRONG_BODIES - count(wrong, true)),
    row(`heads that never end, of ${CONNECTIONS}, that were not answered 408`, CONNECTIONS - told(slowHeads)),
    row(`bodies that never end, of ${CONNECTIONS}, that were not answered 408 or 503`, CONNECTIONS - told(slowBodies)),
    row(
      `of a flood of ${FLOOD.toLocaleString("en")}, those answered neither 200 nor 503`,
      flood.length - count(flood, 200) - count(flood, 503),
    ),
    { what: "of the flood, answered 200", value: count(flood, 200), unit: "" },
    { what: "requests of well-behaved clients meanwhile", value: steady.asked, unit: "" },
    row("of these, accepted and lost", lost),
    row("status after all of it, less 200", after - 200),
    row("exit code after SIGTERM", code ?? 1),
  ];
}

const row = (what, value) => ({ what, value, unit: "", aim: { most: true, limit: 0 } });

const head = (length) =>
  `POST /assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** Does something so many times, so many at once. */
async function each(times, atOnce, run) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < times) {
      const at = next++;
      results[at] = await run(at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function ask(url, body) {
  return new Promise((resolve) => {
    const asked = request(url, { method: "POST", headers, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body: text }));
      response.on("error", ({ code }) => resolve({ status: 0, body: code }));
    });
    asked.on("error", ({ code }) => resolve({ status: 0, body: code }));
    asked.end(body);
  });
}

/** What a client is told that sends this and then nothing. */
function answerTo(port, bytes) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.setTimeout(15_000, () => socket.destroy());
  });
}

/** Connects, says nothing, and is gone. */
async function halfOpen(port) {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  await wait(200);
  socket.resetAndDestroy();
}

/** Begins a body, and is gone in the middle of it. */
async function cutOff(port) {
  const socket = connect(port, "127.0.0.1", () => socket.write(head(500) + demo.slice(0, 100))).on("error", () => {});
  await wait(50);
  socket.resetAndDestroy();
}
