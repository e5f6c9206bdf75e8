import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { affinity } from './affinity.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-affinity-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'gold.json');
const run = (value: unknown) => {
  writeFileSync(file, JSON.stringify(value));
  return affinity({ file }, () => undefined);
};
const gold = {
  profiles: { ann: [{ title: 'Detecting falls', abstract: 'Sensors at home' }], ben: [{ title: 'Lung scans' }] },
  submissions: { f: { title: 'A fall sensor' }, l: { title: 'A scan of the lung' } },
  expertise: { ann: { f: 5, l: 1 }, ben: { f: 4, l: 2 } },
};

describe('affinity', () => {
  it('gives the loss: 0 for who ranks by what they wrote, more for who does not', () => {
    // differences of 4 and 2, the second the wrong way round
    expect(run(gold)).toEqual({ exitCode: 0, document: { loss: 2 / 6, seconds: expect.any(Number) } });
    expect(run({ ...gold, expertise: { ann: { f: 5, l: 1 } } }).document).toMatchObject({ loss: 0 });
  });

  it('has none where nobody tells two submissions apart', () => {
    expect(run({ ...gold, expertise: {} }).document).toMatchObject({ loss: null });
  });

  it('tells of a wrong file with place and remedy', () => {
    expect(() => run({ ...gold, submissions: undefined })).toThrow('submissions: is missing: give an object');
  });
});
