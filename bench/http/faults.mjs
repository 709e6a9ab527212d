// What clients may do wrong, one thing after the other, while others go on asking: nothing that was accepted may be lost.
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { demo, headers, small } from "./questions.mjs";
import { ended, megabytesOf, service } from "./served.mjs";
import { step } from "./step.mjs";

const WRONG_BODIES = 10_000;
const CONNECTIONS = 200;
const FLOOD = 2_000;
/** Far more than are taken at once, and fewer than the connections that a server takes. */
const FLOOD_AT_ONCE = 400;
/** How long each of the flood holds back half of its body: else one would be answered before the next has come. */
const HELD_MS = 500;
const LONGEST = 10;
const UNREAD = 50;
/** Longer than a flood waits for its turn: what is late is what does not come. */
const TIMEOUT = 5;

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

/** As many flows as a body may have, each made by its number. */
const ofFlows = (made) => {
  const { application, options } = JSON.parse(small);
  const flows = Array.from({ length: 300 }, (_, at) => ({ ...made(at, application.flows[0]), id: `F${at}` }));
  return JSON.stringify({ application: { ...application, flows }, options: { baseRates: options.baseRates } });
};

/** A town that no place is, for both ends of each flow: the longest look-up that a body may ask for. */
const unknownPlaces = ofFlows((at, { distanceKm: _, ...flow }) => ({
  ...flow,
  origin: { place: `Krakowix ${at}`, country: "PL" },
  venue: { place: `Helsinkix ${at}`, country: "FI" },
}));

/** One group of pupils in so many flows, each with companions of several durations: the longest report. */
const manyLines = ofFlows((_, flow) => ({
  ...flow,
  activity: "group-mobility-of-pupils",
  group: "G",
  accompanyingPersons: [3, 4, 5].map((durationDays) => ({ persons: 1, durationDays, travelDays: 1 })),
}));

/**
 * Faults of clients, each with what the service is expected to answer.
 *
 * @param share of the wrong bodies and of the flood that is sent
 */
export async function faults(share) {
  const served = await service("--timeout", String(TIMEOUT), "--max-requests", "32");
  const { port } = new URL(served.url);
  const post = (body) => ask(`${served.url}assess`, body);
  const [wrongTimes, floodTimes] = [WRONG_BODIES * share, FLOOD * share];

  let isOver = false;
  const steady = { asked: 0, answered: 0, busy: 0, longestMs: 0 };
  // A client that does as it should, and is told to come back where there is too much.
  const client = async () => {
    while (!isOver) {
      steady.asked += 1;
      const start = performance.now();
      const { status, body } = await post(small);
      if (status === 503) {
        steady.busy += 1;
        await wait(50);
      } else if (status === 200 && JSON.parse(body).success) steady.answered += 1;
      steady.longestMs = Math.max(steady.longestMs, performance.now() - start);
    }
  };
  const clients = [client(), client()];

  const wrong = await step(`faults: ${wrongTimes} wrong bodies`, 150, () =>
    each(wrongTimes, 16, async (at) => {
      const { status } = await untilTaken(() => post(wrongBodies[at % wrongBodies.length]));
      return status === 400 || status === 422 || status === 413;
    }),
  );
  const slowHeads = await step("faults: heads that never end", 30, () =>
    each(CONNECTIONS, CONNECTIONS, () => answerTo(port, "POST /assess HTTP/1.1\r\nHost: x\r\nConte")),
  );
  const slowBodies = await step("faults: bodies that never end", 60, () =>
    each(CONNECTIONS, 48, () => answerTo(port, `${head(500)}{`)),
  );
  const halfOpen = await step("faults: connections half open", 60, () =>
    each(CONNECTIONS, 16, () => untilTaken(() => halfOpenAnswer(port))),
  );
  await step("faults: connections that say nothing", 30, () =>
    each(CONNECTIONS, CONNECTIONS, () => goneAfter(port, "", 200)),
  );
  await step("faults: bodies cut off", 30, () =>
    each(CONNECTIONS, 16, () => goneAfter(port, head(500) + demo.slice(0, 100), 50)),
  );
  const places = await step("faults: places that nobody knows", 60, () =>
    each(LONGEST, 2, () => untilTaken(() => post(unknownPlaces))),
  );
  const reports = await step("faults: the longest reports", 120, () =>
    each(LONGEST, 2, () => untilTaken(() => ask(`${served.url}export?format=md`, manyLines))),
  );
  const unread = await step("faults: answers that nobody reads", 120, () => unreadAnswers(port, manyLines));
  const held = megabytesOf(served.server);
  const flood = await step(`faults: a flood of ${floodTimes}`, 120, () =>
    each(floodTimes, FLOOD_AT_ONCE, () => askInHalves(`${served.url}assess`, demo).then(({ status }) => status)),
  );

  isOver = true;
  let after = 0;
  const code = await step("faults: end", 60, async () => {
    await Promise.all(clients);
    after = (await post(demo)).status;
    return ended(served);
  });
  const lost = steady.asked - steady.answered - steady.busy;
  const answered200 = (answers) => answers.filter(({ status }) => status === 200).length;
  const count = (answers, expected) => answers.filter((answer) => answer === expected).length;
  const told = (answers) => answers.filter((answer) => /^HTTP\/1\.1 (408|503) /.test(answer)).length;
  return [
    row("wrong bodies that were not told so", wrongTimes - count(wrong, true)),
    row(`heads that never end, of ${CONNECTIONS}, that were not answered 408`, CONNECTIONS - told(slowHeads)),
    row(`bodies that never end, of ${CONNECTIONS}, that were not answered 408 or 503`, CONNECTIONS - told(slowBodies)),
    row(
      `connections half open, of ${CONNECTIONS}, that got no whole answer`,
      CONNECTIONS -
        count(
          halfOpen.map(({ isWhole }) => isWhole),
          true,
        ),
    ),
    row(`bodies of 600 unknown places, of ${LONGEST}, that were not answered 200`, LONGEST - answered200(places)),
    row(`longest reports, of ${LONGEST}, that were not answered 200`, LONGEST - answered200(reports)),
    row(`long answers, of ${UNREAD}, that were neither begun nor refused with 503`, UNREAD - unread),
    { what: "memory while nobody reads them", value: held, unit: " MB", aim: { most: true, limit: 1000 } },
    row(
      `of a flood of ${floodTimes.toLocaleString("en")}, those answered neither 200 nor 503`,
      flood.length - count(flood, 200) - count(flood, 503),
    ),
    { what: "of the flood, answered 200", value: count(flood, 200), unit: "" },
    { what: "of the flood, told with 503 to come again", value: count(flood, 503), unit: "" },
    { what: "requests of well-behaved clients meanwhile", value: steady.asked, unit: "" },
    row("of these, accepted and lost", lost),
    { what: "the longest that one of them waited", value: steady.longestMs, unit: " ms" },
    row("status after all of it, less 200", after - 200),
    row("exit code after SIGTERM", code ?? 1),
  ];
}

const row = (what, value) => ({ what, value, unit: "", aim: { most: true, limit: 0 } });

const head = (length, more = "") =>
  `POST /assess HTTP/1.1\r\nHost: x\r\n${more}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

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

const ask = (url, body) => answered(url, (asked) => asked.end(body));

/** Sends half of the body, and the rest after a while, also where the answer is there before it. */
function askInHalves(url, body) {
  const half = Math.floor(body.length / 2);
  return answered(url, async (asked) => {
    asked.setHeader("content-length", Buffer.byteLength(body));
    asked.write(body.slice(0, half));
    await wait(HELD_MS);
    asked.end(body.slice(half));
  });
}

/** The status and the body that are answered to what is sent; 0 and the fault where nothing is. */
function answered(url, send) {
  return new Promise((resolve) => {
    const asked = request(url, { method: "POST", headers, agent: false, timeout: 30_000 }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body: text }));
      response.on("error", ({ code }) => resolve({ status: 0, body: code }));
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", ({ code }) => resolve({ status: 0, body: code }));
    send(asked);
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

/** Asks again after a moment while there is too much. */
async function untilTaken(run) {
  for (;;) {
    const answer = await run();
    if (answer.status !== 503) return answer;
    await wait(20);
  }
}

/** What a client is answered that ends its side after the question, and listens. */
function halfOpenAnswer(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () =>
      socket.end(`${head(Buffer.byteLength(small), "Connection: close\r\n")}${small}`),
    );
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
      resolve({ status: Number(status), isWhole: status === "200" && answer.includes('"success":true') });
    });
    socket.setTimeout(15_000, () => socket.destroy());
  });
}

/** How many are answered, one way or the other, of clients that ask for much and read no more than the first line of it. */
async function unreadAnswers(port, body) {
  const sockets = [];
  const begun = await each(UNREAD, UNREAD, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head(Buffer.byteLength(body))}${body}`));
    sockets.push(socket);
    return new Promise((resolve) => {
      socket.once("data", (bytes) => {
        socket.pause();
        resolve(/^HTTP\/1\.1 (200|503) /.test(String(bytes)));
      });
      socket.on("error", () => resolve(false));
    });
  });
  // Meanwhile they hold their places; then they are gone.
  setTimeout(() => sockets.map((socket) => socket.destroy()), 2000);
  return begun.filter(Boolean).length;
}

/** Connects, sends what it is given, and is gone without a word. */
async function goneAfter(port, bytes, ms) {
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes)).on("error", () => {});
  await wait(ms);
  socket.resetAndDestroy();
}
