import { existsSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { root } from '../root.mjs';
import { REQUIREMENTS } from './requirements.ts';

export interface Row {
  id: string;
  level: string;
  chapter: string;
  requirement: string;
  status: string;
  where: string;
  test: string;
  reason: string;
}

export const STATUSES = ['met', 'not applicable', 'not met'] as const;

/** The rows of docs/asvs.csv. */
export const rowsIn = (text: string): Row[] => parse(text, { columns: true }) as Row[];

/** What is wrong with the table; empty where it is complete and says where each requirement is met, or why not. */
export const problemsOf = (rows: readonly Row[]): string[] => {
  const ids = rows.map(({ id }) => id);
  return [
    ...[...REQUIREMENTS.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands there twice`),
    ...rows.flatMap((row) => problemsOfRow(row).map((problem) => `${row.id}: ${problem}`)),
  ];
};

const problemsOfRow = ({ id, level, chapter, requirement, status, where, test, reason }: Row): string[] => [
  ...(REQUIREMENTS.get(id) === level ? [] : ['no such requirement at this level']),
  ...(chapter && requirement ? [] : ['no chapter or no words']),
  ...(STATUSES.some((known) => known === status) ? [] : [`no status: ${status}`]),
  ...(status === 'met' && !where ? ['met, and not said where'] : []),
  ...(status === 'met' && !test && !reason && !isDocument(where) ? ['met without a test, and not said why'] : []),
  ...(status !== 'met' && !reason ? [`${status}, and not said why`] : []),
  ...[where, test].filter((path) => path && !existsSync(new URL(path, root))).map((path) => `no such file: ${path}`),
  ...(test && !/\.((int-)?spec|gate|journey)\.tsx?$/.test(test) ? [`not a test: ${test}`] : []),
];

/** What asks for a document is met by it. */
const isDocument = (path: string): boolean => path.endsWith('.md');

/** How many requirements of each level have each status, as the threat model tells it. */
export const figuresOf = (rows: readonly Row[]): string[] =>
  STATUSES.map((status) => `| ${[status, ...['1', '2'].map((level) => count(rows, status, level)), count(rows, status)].join(' | ')} |`);

const count = (rows: readonly Row[], status: string, level?: string): number =>
  rows.filter((row) => row.status === status && (level === undefined || row.level === level)).length;
