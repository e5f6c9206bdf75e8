import { type Problem } from '../problem.ts';
import { type Yielding } from './cause.ts';
import { capital, plural, submissionWord, words } from './words.ts';

/** More than so many are not told one by one. */
const MOST_TOLD = 6;

/** What gives way, row by row, and how much in all. */
export const yieldingWords = (problem: Problem, rows: readonly Yielding[]): string => {
  const told = rows.slice(0, MOST_TOLD).map((row) => oneRow(problem, row));
  const more = rows.length - told.length;
  const sum = rows.reduce((units, { by }) => units + by, 0);
  return capital(`${told.join(', ')}${more > 0 ? ` and ${plural(more, 'change')} more` : ''}${rows.length > 1 ? `: ${sum} in all` : ''}`);
};

const oneRow = (problem: Problem, row: Yielding): string => {
  if ('reviewer' in row) return `lower the minimum load of reviewer ${row.reviewer} by ${row.by}`;
  const where = submissionWord(problem, row.submission);
  if ('organisation' in row) return `allow ${row.by} more of “${row.organisation}” at ${where}`;
  return `leave ${plural(row.by, row.category === undefined ? 'place' : `${words(row.category)} seat`)} open at ${where}`;
};
