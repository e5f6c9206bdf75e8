import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chosenOrganisations } from './chosen-organisations.ts';
import { sortTargets } from './sort-targets.ts';
import { aTarget } from './a-target.ts';

const NONE = { recorded: new Map<string, string | null>(), adopted: '2026-06-01' };
const on = (plannedOn: string, more: Parameters<typeof aTarget>[0] = {}) => ({ organisation: aTarget(more), plannedOn });
const codes = (targets: Parameters<typeof sortTargets>[0], facts = NONE) => sortTargets(targets, facts).faulty.map(({ at, faults }) => [at, ...faults.map(({ code, field }) => `${code} ${field}`)]);

describe('targets', () => {
  it('are new, on the roll-out already, or not to be added', () => {
    const sorted = sortTargets([on('2026-06-01', { id: 'a' }), on('2027-01-01', { id: 'b' }), on('2026-05-31', { id: 'c' })], { ...NONE, recorded: new Map([['b', '2026-09-01']]) });
    expect([sorted.fresh.map(({ organisation }) => organisation.id), sorted.there.map(({ organisation, recordedFor }) => [organisation.id, recordedFor]), sorted.faulty.map(({ at }) => at)]).toEqual([['a'], [['b', '2026-09-01']], [2]]);
  });

  it('are refused by organisation and by day, at the edges', () => {
    const closed = { lastDay: '2026-09-30', successors: ['New Board'] };
    expect(codes([on('2026-05-31'), on('2026-10-01', { id: 'b', ...closed }), on('2026-10-01', { id: 'c', type: 'company' }), on('2026-09-30', { id: 'd', ...closed })])).toEqual([
      [0, 'before-adoption plannedOn'], [1, 'organisation-closed organisationId'], [2, 'no-care-organisation organisationId'],
    ]);
    expect(sortTargets([on('2026-10-01', closed)], NONE).faulty[0]!.faults[0]!.message).toBe('“A” closed on 30 September 2026: name “New Board” instead, which took it over');
    expect(codes([on('2020-01-01')], { ...NONE, adopted: null as never })).toEqual([]);
  });

  it('that are named twice count once for one day, and are refused for two', () => {
    expect(sortTargets([on('2027-01-01'), on('2027-01-01')], NONE)).toMatchObject({ fresh: [{ plannedOn: '2027-01-01' }], faulty: [] });
    expect(codes([on('2027-01-01'), on('2027-02-01')])).toEqual([[1, 'named-twice organisationId']]);
  });

  it('add nothing the second time, whatever they are', () => {
    const target = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.constantFrom('2026-05-31', '2026-07-01', '2027-01-01'), type: fc.constantFrom('trust', 'company') }).map(({ id, day, type }) => on(day, { id, type }));
    fc.assert(fc.property(fc.array(target, { maxLength: 8 }), (targets) => {
      const first = sortTargets(targets, NONE);
      const again = sortTargets(targets, { ...NONE, recorded: new Map(first.fresh.map(({ organisation, plannedOn }) => [organisation.id, plannedOn])) });
      expect(again.fresh.filter(({ organisation }) => first.fresh.some((one) => one.organisation.id === organisation.id))).toEqual([]);
      expect(new Set(first.fresh.map(({ organisation }) => organisation.id)).size).toBe(first.fresh.length);
    }));
  });
});

describe('organisations that are chosen', () => {
  const ALL = [
    aTarget({ id: 'board', name: 'Devon ICB', type: 'icb' }), aTarget({ id: 'b', name: 'Bath Trust' }), aTarget({ id: 'a', name: 'Ash Trust', board: 'Devon ICB' }),
    aTarget({ id: 'closed', lastDay: '2026-06-30' }), aTarget({ id: 'maker', type: 'company' }), aTarget({ id: 'far', region: 'London' }), aTarget({ id: 'nowhere', region: null }),
  ];
  const chosen = (choice: Partial<Parameters<typeof chosenOrganisations>[1]>, today = '2026-07-01') => chosenOrganisations(ALL, { region: null, board: null, types: [], ...choice }, today).map(({ id }) => id);

  it('are those of a region or of a board with the board itself, open and of the types that were chosen', () => {
    expect([chosen({ region: 'South West' }), chosen({ board: 'Devon ICB' }), chosen({ region: 'South West', types: ['icb'] }), chosen({}), chosen({ region: 'Wales' })]).toEqual([['a', 'b', 'board'], ['a', 'board'], ['board'], [], []]);
    expect(chosen({ region: 'South West' }, '2026-06-30')).toContain('closed');
  });
});
