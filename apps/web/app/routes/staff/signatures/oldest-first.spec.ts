import { expect, it } from '@jest/globals';
import { oldestFirst, type Awaited } from './oldest-first.ts';

const one = (reference: string, at: string): Awaited => ({ href: `/${reference}`, reference, innovationName: 'A lamp', organisationName: null, stageTitle: null, simulated: true, label: 'Adopt', by: null, at, dueAt: null });

it('what waits longest stands first, whatever its time zone is written as, and nothing gives nothing', () => {
  const given = [one('C', '2026-09-02T10:00:00Z'), one('B', '2026-09-02T10:30:00+01:00'), one('A', '2026-09-02T10:00:00.000Z')];
  expect(oldestFirst(given).map(({ reference }) => reference)).toEqual(['B', 'A', 'C']);
  expect(given[0]!.reference).toBe('C');
  expect(oldestFirst([])).toEqual([]);
});
