import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUpload } from './read-upload.ts';
import type { Cell, Row } from './table.types.ts';
import type { RecordedReading, UploadFacts } from './upload.types.ts';

const facts: UploadFacts = {
  measures: [{ id: 'm1', name: 'Seen in time', per: 100, share: true }, { id: 'm2', name: 'Falls', per: 1, share: false }],
  sites: [{ id: 's1', name: 'Northtown', code: 'N01', joinedOn: '2026-01-15', leftOn: null }, { id: 's2', name: 'Southtown', code: null, joinedOn: '2026-02-01', leftOn: '2026-03-31' }],
  recorded: [],
  firstMonth: '2026-01-01',
  today: '2026-05-10',
  dueWithinDays: 10,
  reason: 'Recount',
};
const HEADER: Cell[] = ['measure', 'site', 'month', 'numerator', 'denominator', 'value'];
const number = fc.oneof(fc.nat(9), fc.constantFrom(null, 'x', '3', 0));
const row = fc.tuple(fc.constantFrom('Falls', 'Seen in time', 'Trips'), fc.constantFrom('Northtown', 'N01', 'Southtown', ''), fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-06'), number, number, number);
const table = fc.array(row, { maxLength: 12 }).map((rows): Row[] => [HEADER, ...rows].map((cells, k) => ({ line: k + 1, cells })));

/** The record after the good readings are entered. */
const entered = (before: readonly RecordedReading[], rows: readonly Row[]): RecordedReading[] => {
  const good = readUpload(rows, { ...facts, recorded: before }).good;
  const key = (one: { measureId: string; siteId: string; month: string }) => `${one.measureId} ${one.siteId} ${one.month}`;
  return [...new Map([...before, ...good].map((one) => [key(one), one])).values()];
};

describe('laws of the upload', () => {
  it('sent twice, it changes nothing the second time', () => {
    fc.assert(
      fc.property(table, table, (first, second) => {
        const record = entered(entered([], first), second);
        expect(readUpload(second, { ...facts, recorded: record }).good.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
      }),
    );
  });

  it('every row is good or bad, and none is both', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { good, bad } = readUpload(rows, facts);
        const lines = { good: new Set(good.map(({ line }) => line)), bad: new Set(bad.map(({ line }) => line)) };
        rows.slice(1).forEach(({ line }) => expect(lines.good.has(line)).toBe(!lines.bad.has(line)));
      }),
    );
  });

  it('the order of columns does not matter', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const turned = rows.map(({ line, cells }) => ({ line, cells: [...cells].reverse() }));
        expect(readUpload(turned, facts)).toEqual(readUpload(rows, facts));
      }),
    );
  });

  it('a month is missing or has a reading, and never both', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { good, missing } = readUpload(rows, facts);
        for (const place of missing) expect(good).not.toContainEqual(expect.objectContaining(place));
      }),
    );
  });
});
