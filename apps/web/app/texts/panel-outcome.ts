const people = (number: number): string => (number === 1 ? '1 says' : `${number} say`);
const value = (share: number): string => share.toFixed(2);

const SLACK = 1e-9;
/** Rounded up or down and never across: what is below a mark is not shown as though it were at it. */
const up = (number: number, digits: number): string => (Math.ceil(number * 10 ** digits - SLACK) / 10 ** digits).toFixed(digits);
const down = (number: number, digits: number): string => (Math.floor(number * 10 ** digits + SLACK) / 10 ** digits).toFixed(digits);

/** What splits a panel, and what would take its case across the pass mark, in words that the server writes. */
export const OUTCOME = {
  voice: (count: number, score: number, anchor: string): string => `${people(count)} ${score}: “${anchor}”`,
  othersToo: (others: readonly string[]): string => `The pass mark is not all: the same step asks for ${others.join(', and for ')}.`,
  floor: (title: string, min: number): string => `${min} of 4 on “${title}”`,
  gates: 'the gates that must pass',
  quorum: 'the quorum of votes',
  votes: 'Votes do not bind the chair, who determines. A determination that departs from them says why.',
  otherNone: 'No change of a single criterion would take the case score across its pass mark.',
  rise: (title: string, from: number, to: number): string => `The case score is below its pass mark. It would reach it if “${title}” rose from ${value(from)} to ${up(to, 2)} of 1, all else the same.`,
  fall: (title: string, from: number, to: number): string => `The case score reaches its pass mark. It would miss it if “${title}” fell from ${value(from)} to below ${down(to, 2)} of 1, all else the same.`,
  caseScore: (score: number, mark: number): string => `The case score is ${(score < mark ? down : up)(score, 1)} of 100, the pass mark ${mark}.`,
  votesTurn: (count: number, motion: string): string => `${count} ${count === 1 ? 'member' : 'members'} would have to change their vote on “${motion}” for the other result.`,
} as const;
