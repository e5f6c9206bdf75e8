import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const HERE = join(import.meta.dirname, '..');

/** Files that calculate nothing by a definition of others: what they say is ours alone, or a method file that reads its input and asks the function. */
const CALCULATES_NOTHING: Readonly<Record<string, readonly string[]>> = {
  rubric: [
    'citation-problems', 'cited-now', 'cited-words', 'criterion-problems', 'definition', 'exercise-problems', 'gate-problems', 'given-review', 'long-reasons', 'quote-problems', 'reason-problems',
    'review-problem', 'review-problems', 'review-shape', 'stale-citations', // what is wrong with a review, and what it cites
    'exercise-comparison', // counts answers, and how many of them are shown, by a rule of ours
    'in-order', 'scored-by', // arrange what others calculate with
  ],
  statistics: [
    'refusals', 'run-statistic', 'numeric/largest',
    'calibration/by-text', 'calibration/calibration-file', 'calibration/calibration-methods', 'calibration/observations', 'calibration/reproduce', 'calibration/rounded', // the file of a run
    'calibration/calibration-run', 'calibration/mixed-calibration', 'calibration/portfolio', // put together what others calculate
  ],
};

/** Every file of a folder and those below it that exports something, but for specs, entrances and the readers of method files. */
const filesOf = (folder: string): string[] =>
  readdirSync(join(HERE, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/(\.spec|\.types|^index|\/index)\.ts$/.test(name) && !name.startsWith('methods/') && /^export /m.test(textOf(folder, name)))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

const textOf = (folder: string, name: string): string => readFileSync(join(HERE, folder, name.endsWith('.ts') ? name : `${name}.ts`), 'utf8');

const withoutSource = (folder: string): string[] => filesOf(folder).filter((name) => !/\bSources?: \S/.test(textOf(folder, name)));

describe.each(['rubric', 'statistics'])('in %s', (folder) => {
  it('every file that calculates cites the definition of what it calculates', () => {
    expect(filesOf(folder).length).toBeGreaterThan(20);
    expect(withoutSource(folder)).toEqual([...CALCULATES_NOTHING[folder]!].sort());
  });
});
