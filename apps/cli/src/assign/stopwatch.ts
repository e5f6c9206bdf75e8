/** Counts from now. `secondsLeft` reaches 0 or less when the deadline has passed; without one it is Infinity. */
export const stopwatch = (deadline: number | undefined): { secondsLeft(): number; seconds(): number } => {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  return { seconds, secondsLeft: () => (deadline === undefined ? Infinity : deadline - seconds()) };
};
