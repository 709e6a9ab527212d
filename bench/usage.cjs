// Loaded into a process that is measured: as it ends, it says on the stream 3 what it took.
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { processor: (userCPUTime + systemCPUTime) / 1000, megabytes: (maxRSS * 1024) / 1e6 };
    writeSync(3, JSON.stringify(usage));
  });
}
