const MOST_MILLISECONDS = 1000;

/** The value that this share of the times does not exceed. */
export const percentile = (times, share) => [...times].sort((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? NaN;

/**
 * The figures of a run, and whether all is well.
 *
 * @param seen times of acknowledgements in milliseconds, words that were typed, scenes by name
 * @param history everything that was ever saved
 */
export const figuresOf = ({ times, words, counts, unseen = 0 }, history) => {
  const lost = words.filter((word) => !history.includes(word));
  const [median, most] = [percentile(times, 0.5), percentile(times, 0.99)].map(Math.round);
  return {
    ok: lost.length === 0 && unseen === 0 && median <= MOST_MILLISECONDS,
    lines: [
      `saves acknowledged: ${times.length}`,
      `acknowledged within: p50 ${median} ms, p99 ${most} ms`,
      `scenes: ${Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')}`,
      `conflicts whose other text was not shown: ${unseen}`,
      `words: ${words.length}, lost: ${lost.length}${lost.length > 0 ? ` (${lost.slice(0, 10).join(', ')})` : ''}`,
    ],
  };
};
