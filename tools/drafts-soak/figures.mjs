const MOST_MILLISECONDS = 1000;

/** The value that this share of the times does not exceed. */
export const percentile = (times, share) => [...times].sort((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? NaN;

const sum = (numbers) => numbers.reduce((so, one) => so + one, 0);

/**
 * The figures of a run, and whether all is well.
 *
 * @param pairs of writers: `seen`, the times of acknowledgements in milliseconds, words that were typed, scenes by name;
 *   `ended`, an error that ended it early, if any; `history`, everything that was ever saved in their draft; `now`, what it holds in the end
 */
export const figuresOf = (pairs) => {
  const times = pairs.flatMap(({ seen }) => seen.times);
  const lost = pairs.flatMap(({ seen, history }) => seen.words.filter((word) => !history.includes(word)));
  const [unseen, unexplained] = ['unseen', 'unexplained'].map((name) => sum(pairs.map(({ seen }) => seen[name] ?? 0)));
  const old = pairs.flatMap(({ seen, now }) => seen.words.slice(-1).filter((word) => !now.includes(word)));
  const scenes = [...new Set(pairs.flatMap(({ seen }) => Object.keys(seen.counts)))].map((name) => `${name} ${sum(pairs.map(({ seen }) => seen.counts[name] ?? 0))}`);
  const [median, usual, most] = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(times, share)));
  const words = sum(pairs.map(({ seen }) => seen.words.length));
  return {
    ok: pairs.every(({ ended }) => !ended) && lost.length === 0 && unseen === 0 && unexplained === 0 && old.length === 0 && usual <= MOST_MILLISECONDS,
    lines: [
      `saves acknowledged: ${times.length}${pairs.some(({ ended }) => ended) ? ', and an error ended it early' : ''}`,
      `acknowledged within: p50 ${median} ms, p95 ${usual} ms, p99 ${most} ms`,
      `scenes: ${scenes.join(', ')}`,
      `conflicts whose other text was not shown: ${unseen}; conflicts with nobody: ${unexplained}`,
      `drafts that hold what was typed last: ${pairs.length - old.length} of ${pairs.length}`,
      `words: ${words}, lost: ${lost.length}${lost.length > 0 ? ` (${lost.slice(0, 10).join(', ')})` : ''}`,
    ],
  };
};
