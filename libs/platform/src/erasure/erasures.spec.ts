import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Erasures } from './erasures.ts';

const ADA = '01a2b3c4-0000-4000-8000-00000000000a';
const BEN = '01a2b3c4-0000-4000-8000-00000000000b';
const AT = new Date('2026-11-29T02:17:00.000Z');

let folder: string;
let erasures: Erasures;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-erasures-'));
  erasures = Erasures.of(folder, {});
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of erasures', () => {
  it('lies in the data folder, or where the setting says', () => {
    expect(erasures.file).toBe(join(folder, 'erasures'));
    expect(Erasures.of(folder, { WAYMARK_ERASURES: join(folder, 'elsewhere') }).file).toBe(join(folder, 'elsewhere'));
    expect(() => Erasures.of(folder, { WAYMARK_ERASURES: join(folder, 'nowhere', 'erasures') })).toThrow(/^WAYMARK_ERASURES is “.*nowhere.erasures”, and its folder is not there: make or mount it/);
  });

  it('names nobody before the first, then everybody once, in order, with the time; its owner alone may read it', () => {
    expect(erasures.people()).toEqual([]);
    for (const person of [BEN, ADA, BEN]) erasures.add(person, AT);
    expect(erasures.people()).toEqual([BEN, ADA]);
    expect(readFileSync(erasures.file, 'utf8')).toBe(`${BEN} 2026-11-29T02:17:00.000Z\n${ADA} 2026-11-29T02:17:00.000Z\n`);
    if (process.platform !== 'win32') expect(statSync(erasures.file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['torn', `${ADA} 2026-11-29T02:17:00.000Z\n${BEN} 2026-1`, 2],
    ['something else', `nobody\n`, 1],
    ['two lines in one', `${ADA} 2026-11-29T02:17:00.000Z${BEN} 2026-11-29T02:17:00.000Z\n`, 1],
  ])('with a line that is %s says where, and what to do; nothing is added to it', (_, text, line) => {
    writeFileSync(erasures.file, text);
    expect(() => erasures.people()).toThrow(`${erasures.file}, line ${line}, is not the id of a person and a time: mend it`);
    expect(() => erasures.add(BEN, AT)).toThrow('mend it');
    expect(readFileSync(erasures.file, 'utf8')).toBe(text);
  });
});
