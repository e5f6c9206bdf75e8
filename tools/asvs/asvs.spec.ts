import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { root } from '../root.mjs';
import { figuresOf, problemsOf, rowsIn } from './problems.ts';
import { REQUIREMENTS } from './requirements.ts';

const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const rows = rowsIn(textOf('docs/asvs.csv'));

/** The table with one row made otherwise. */
const with1 = (id: string, change: object) => rows.map((row) => (row.id === id ? { ...row, ...change } : row));

it('the standard has 70 requirements at level 1 and 183 at level 2', () => {
  const levels = [...REQUIREMENTS.values()];
  expect(['1', '2'].map((level) => levels.filter((found) => found === level).length)).toEqual([70, 183]);
});

describe('the table of requirements', () => {
  it('has each once, with where it is met or why it is not, and names files that exist', () => {
    expect(problemsOf(rows)).toEqual([]);
  });

  it.each<[string, typeof rows, string]>([
    ['one that is missing', rows.filter(({ id }) => id !== 'V1.2.4'), 'V1.2.4 is missing'],
    ['one that stands there twice', [...rows, rows[0]!], `${rows[0]!.id} stands there twice`],
    ['another level', with1('V1.2.4', { level: '2' }), 'V1.2.4: no such requirement at this level'],
    ['an unknown status', with1('V1.2.4', { status: 'partly' }), 'V1.2.4: no status: partly'],
    ['one that is met nowhere', with1('V1.2.4', { where: '' }), 'V1.2.4: met, and not said where'],
    ['one that nothing shows', with1('V1.2.4', { test: '' }), 'V1.2.4: met without a test, and not said why'],
    ['one that is not met, without a word', with1('V13.3.1', { reason: '' }), 'V13.3.1: not met, and not said why'],
    ['a file that is gone', with1('V1.2.4', { where: 'libs/gone.ts' }), 'V1.2.4: no such file: libs/gone.ts'],
    ['a test that is none', with1('V1.2.4', { test: 'package.json' }), 'V1.2.4: not a test: package.json'],
  ])('does not pass with %s', (_, planted, problem) => {
    expect(problemsOf(planted)).toContain(problem);
  });

  it('has the figures that the threat model tells', () => {
    const told = textOf('docs/threat-model.md');
    for (const line of figuresOf(rows)) expect(told).toContain(line);
    expect(figuresOf(with1('V1.2.4', { status: 'not met' }))).not.toEqual(figuresOf(rows));
  });
});
