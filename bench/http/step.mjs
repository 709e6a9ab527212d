const begun = performance.now();

/**
 * Does a part of the run and says so on standard error, with the seconds that the run has taken.
 *
 * @throws where it takes longer than it may: a run ends, whatever hangs
 */
export async function step(name, mostSeconds, run) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: not done after ${mostSeconds} seconds`)), mostSeconds * 1000);
  });
  try {
    const done = await Promise.race([run(), late]);
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${name}`);
    return done;
  } finally {
    clearTimeout(timer);
  }
}
