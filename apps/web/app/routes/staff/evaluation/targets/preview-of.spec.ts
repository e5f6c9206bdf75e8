import { describe, expect, it } from '@jest/globals';
import { MOST_AT_ONCE, MOST_LISTED, previewOf } from './preview-of.ts';

const one = (id: string, more: object = {}) => ({ organisation: { id, name: `Trust ${id}`, type: 'trust', lastDay: null, odsCode: null, localCode: null, region: 'London', board: null, successors: [], ...more }, plannedOn: '2027-03-31' });
const SO_FAR = { rows: [{ organisationId: 'a', region: 'London', plannedOn: null }, { organisationId: 'z', region: null, plannedOn: '2027-01-01' }], adopted: '2026-06-01' };

describe('a preview of targets', () => {
  it('says who is new and who is there, and counts both by region', () => {
    const preview = previewOf([one('a'), one('b'), one('c', { region: 'North East' })], SO_FAR);
    expect(preview).toMatchObject({ freshCount: 2, now: 2, fresh: [{ id: 'b' }, { id: 'c' }], there: [{ id: 'a', plannedOn: '2027-03-31', recordedFor: null }], bad: [] });
    expect(preview.regions).toEqual([{ region: 'London', now: 1, fresh: 1 }, { region: 'North East', now: 0, fresh: 1 }, { region: null, now: 1, fresh: 0 }]);
  });

  it('lists faults of a table by line, those that could not be read among them', () => {
    const preview = previewOf([{ ...one('b'), line: 2 }, { ...one('c', { type: 'company' }), line: 4 }], SO_FAR, [{ line: 5, field: 'plannedOn', message: 'no day' }, { line: 3, field: 'code', message: 'no code' }]);
    expect(preview.bad.map(({ line, field }) => [line, field])).toEqual([[3, 'code'], [4, 'code'], [5, 'plannedOn']]);
    expect(previewOf([one('c', { type: 'company' })], SO_FAR).bad).toMatchObject([{ line: null }]);
  });

  it('offers as many as one command adds, and counts the others', () => {
    const preview = previewOf(Array.from({ length: MOST_AT_ONCE + 3 }, (_, at) => one(`n${at}`)), SO_FAR);
    expect([preview.fresh.length, preview.freshCount]).toEqual([MOST_AT_ONCE, MOST_AT_ONCE + 3]);
  });

  it('lists the first faults and the first who are there, and counts all', () => {
    const rows = Array.from({ length: MOST_LISTED + 1 }, (_, at) => ({ organisationId: `n${at}`, region: null, plannedOn: null }));
    const bad = rows.map((_, at) => ({ line: at + 2, field: 'code', message: 'no code' }));
    const preview = previewOf(rows.map(({ organisationId }) => one(organisationId)), { ...SO_FAR, rows }, bad);
    expect([preview.there.length, preview.thereCount, preview.bad.length, preview.badCount]).toEqual([MOST_LISTED, MOST_LISTED + 1, MOST_LISTED, MOST_LISTED + 1]);
  });
});
