const people = (number: number): string => (number === 1 ? '1 says' : `${number} say`);
const value = (share: number): string => share.toFixed(2);
const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ').replace(/, (?=“[^“]*$)/, ' and ');

const SLACK = 1e-9;
/** Rounded up or down and never across: what is below a mark is not shown as though it were at it. */
const up = (number: number, digits: number): string => (Math.ceil(number * 10 ** digits - SLACK) / 10 ** digits).toFixed(digits);
const down = (number: number, digits: number): string => (Math.floor(number * 10 ** digits + SLACK) / 10 ** digits).toFixed(digits);

/** What splits a panel, and what would take its case across the pass mark, in words that the server writes. */
export const OUTCOME = {
  voice: (count: number, score: number, anchor: string): string => `${people(count)} ${score}: “${anchor}”`,
  floor: (title: string, have: number | null, min: number, missed: boolean): string =>
    `“${title}” has to reach ${min} of 4 whatever the case score. It ${have === null ? 'has no score' : `has ${down(have, 2)}`}${missed ? ': the case does not pass until it rises' : ''}.`,
  fewest: (passes: boolean, titles: readonly string[]): string =>
    passes
      ? `The scores do not pass any more as soon as ${titles.length === 1 ? '1 criterion falls' : `${titles.length} criteria fall`} far enough: ${quoted(titles)}${titles.length === 1 ? ' is one' : ' are such'}.`
      : `At least ${titles.length === 1 ? '1 criterion has' : `${titles.length} criteria have`} to rise for the scores to pass: ${quoted(titles)}${titles.length === 1 ? ' could do' : ' together could do'}.`,
  gates: (titles: readonly string[], failing: readonly string[] | null): string =>
    `Must-pass criteria block whatever the scores: ${quoted(titles)}.${failing === null ? '' : failing.length === 0 ? ' None of them blocks now.' : ` Not passed now: ${quoted(failing)}.`}`,
  quorum: 'The step asks for the quorum of votes, too.',
  votes: 'Votes do not bind the chair, who determines. A determination that departs from them says why.',
  otherNone: 'No change of a single criterion would take the case score across its pass mark.',
  rise: (title: string, from: number, to: number): string => `The case score is below its pass mark. It would reach it if “${title}” rose from ${value(from)} to ${up(to, 2)} of 1, all else the same.`,
  fall: (title: string, from: number, to: number): string => `The case score reaches its pass mark. It would miss it if “${title}” fell from ${value(from)} to below ${down(to, 2)} of 1, all else the same.`,
  caseScore: (score: string, mark: number): string => `The case score is ${score} of 100, the pass mark ${mark}.`,
  votesTurn: (count: number, motion: string): string => `${count} ${count === 1 ? 'member' : 'members'} would have to change their vote on “${motion}” for the other result.`,
} as const;
