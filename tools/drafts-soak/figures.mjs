const MOST_MILLISECONDS = 1000;

/** The value that this share of the times does not exceed. */
export const percentile = (times, share) => [...times].sort((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? NaN;

/**
 * The figures of a run, and whether all is well.
 *
 * @param seen times of acknowledgements in milliseconds, words that were typed, scenes by name
 * @param history everything that was ever saved
 * @param now what the draft holds in the end
 */
export const figuresOf = ({ times, words, counts, unseen = 0, unexplained = 0 }, history, now) => {
  const lost = words.filter((word) => !history.includes(word));
  const [median, usual, most] = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(times, share)));
  const last = words.at(-1);
  const isNewest = last === undefined || now.includes(last);
  return {
    ok: lost.length === 0 && unseen === 0 && unexplained === 0 && isNewest && usual <= MOST_MILLISECONDS,
    lines: [
      `saves acknowledged: ${times.length}`,
      `acknowledged within: p50 ${median} ms, p95 ${usual} ms, p99 ${most} ms`,
      `scenes: ${Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')}`,
      `conflicts whose other text was not shown: ${unseen}; conflicts with nobody: ${unexplained}`,
      `the draft holds what was typed last: ${isNewest ? 'yes' : `no (${last})`}`,
      `words: ${words.length}, lost: ${lost.length}${lost.length > 0 ? ` (${lost.slice(0, 10).join(', ')})` : ''}`,
    ],
  };
};
