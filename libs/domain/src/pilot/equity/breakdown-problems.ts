import type { Breakdown } from './breakdown.types.ts';

const MOST_BREAKDOWNS = 10;
const MOST_GROUPS = 20;

/** What keeps breakdowns from being those of a measure. One of fewer than two groups tells of no gap, and its one count is that of all. */
export const breakdownProblems = (breakdowns: readonly Breakdown[]): string[] => [
  ...(breakdowns.length > MOST_BREAKDOWNS ? [`There are ${breakdowns.length} breakdowns: give at most ${MOST_BREAKDOWNS}`] : []),
  ...repeated(breakdowns.map(({ name }) => name)).map((name) => `Two breakdowns are called “${name}”: give each a name of its own`),
  ...breakdowns.flatMap(({ name, groups }) => [
    ...(groups.length < 2 || groups.length > MOST_GROUPS ? [`“${name}” has ${groups.length === 1 ? '1 group' : `${groups.length} groups`}: give 2 to ${MOST_GROUPS}`] : []),
    ...repeated(groups).map((group) => `“${name}” has the group “${group}” twice: name it once`),
  ]),
];

const repeated = (names: readonly string[]): string[] => {
  const folded = names.map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((_, at) => folded.indexOf(folded[at]!) !== at))];
};

/** Breakdowns in words: `Sex (Female, Male)`; `none` where there is none. */
export const breakdownWords = (breakdowns: readonly Breakdown[]): string => breakdowns.map(({ name, groups }) => `${name} (${groups.join(', ')})`).join('; ') || 'none';
