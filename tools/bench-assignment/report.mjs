let missed = 0;

/** How many figures did not reach what is asked. */
export const notMet = () => missed;

/**
 * Prints one figure, and counts it where it is not met.
 * @param met whether what is asked was reached; undefined for what only stands beside it
 */
export const shown = ({ instance, reached, asks, seconds, met }) => {
  if (met === false) missed += 1;
  const verdict = met === undefined ? '   ' : met ? 'met' : 'NOT';
  console.log(`  ${verdict}  ${instance.padEnd(40)} ${took(seconds)}  ${reached}${asks === undefined ? '' : `   (asked: ${asks})`}`);
};

const took = (seconds) => (seconds === undefined ? '          ' : `${seconds.toFixed(seconds < 0.1 ? 4 : 3)} s`.padStart(10));

/** Runs something and says how long it took. */
export const timed = async (run) => {
  const began = performance.now();
  const answer = await run();
  return { answer, seconds: (performance.now() - began) / 1000 };
};

/** The quickest of some rounds, so that what else the machine does counts least. */
export const quickest = async (rounds, run) => {
  let best;
  for (let round = 0; round < rounds; round += 1) {
    const one = await timed(run);
    if (!best || one.seconds < best.seconds) best = one;
  }
  return best;
};

/** A deadline that counts from now. */
export const within = (deadline = Infinity) => {
  const began = performance.now();
  return { secondsLeft: () => deadline - (performance.now() - began) / 1000, seed: 1 };
};
