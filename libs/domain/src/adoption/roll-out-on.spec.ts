import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { directoryOf, existsOn, organisationFrom, type Directory, type Organisation } from '../organisation/index.ts';
import { barriersOn, rollOutOn, uptakeByDeprivation, type RecordedRollOut } from './index.ts';

const org = (code: string, more: Partial<Organisation> = {}): Organisation => ({ code, name: `Board ${code}`, region: 'North', from: null, to: null, parents: [], successors: [], ...more });
const BEFORE = '2026-03-31';
const AFTER = '2026-04-01';
const MERGED = { to: BEFORE, successors: ['C'] };
const DIRECTORY = directoryOf([org('A', MERGED), org('B', { ...MERGED, region: 'South' }), org('C', { from: '2026-04-01' }), org('K', { region: null }), org('X', { to: '2025-12-31' }), org('N', { from: '2027-04-01' }), org('S', { to: BEFORE, successors: ['T', 'G'] }), org('T', { from: AFTER }), org('G')]);
const row = (code: string, more: Partial<RecordedRollOut> = {}): RecordedRollOut => ({ code, plannedOn: null, contractedOn: null, liveOn: null, stoppedOn: null, recordedOn: '2026-01-01', ...more });
const live = (code: string, liveOn = '2026-01-01') => row(code, { liveOn });
const told = (rows: RecordedRollOut[], asOf = AFTER, directory = DIRECTORY) => rollOutOn(directory, rows, asOf).organisations.map(({ organisation, status, recordedAs }) => `${organisation.code} ${status} (${recordedAs.join()})`);

describe('a roll-out in the middle of which two merge', () => {
  it('counts both on the last day before, and their successor from the next', () => {
    expect(told([live('A'), live('B')], BEFORE)).toEqual(['A live (A)', 'B live (B)']);
    expect(told([live('A'), live('B')])).toEqual(['C live (A,B)']);
    expect(rollOutOn(DIRECTORY, [live('A'), live('B')], BEFORE).regions).toMatchObject([{ region: 'North', expected: 1 }, { region: 'South', expected: 1 }]);
    expect(rollOutOn(DIRECTORY, [live('A'), live('B')], AFTER).regions).toMatchObject([{ region: 'North', expected: 1, due: 1, live: 1, part: 0, shareOfDue: 1 }]);
  });

  it.each<[string, RecordedRollOut[], string]>([
    ['one live, one planned', [live('A'), row('B', { plannedOn: '2026-02-01' })], 'C part (A,B)'],
    ['one live, one stopped', [live('A'), row('B', { liveOn: '2026-01-01', stoppedOn: '2026-02-01' })], 'C part (A,B)'],
    ['one contracted, one planned', [row('A', { contractedOn: '2026-02-01' }), row('B')], 'C contracted (A,B)'],
    ['one stopped, one planned', [row('A', { liveOn: '2026-01-01', stoppedOn: '2026-02-01' }), row('B')], 'C planned (A,B)'],
    ['both stopped', ['A', 'B'].map((code) => row(code, { liveOn: '2026-01-01', stoppedOn: '2026-02-01' })), 'C stopped (A,B)'],
    ['one of them alone recorded', [live('A')], 'C live (A)'],
    ['one stopped on the day after its last, one live', [live('A'), row('B', { liveOn: '2026-01-01', stoppedOn: AFTER })], 'C part (A,B)'],
    ['one that planned and ended it, one live', [live('A'), row('B', { plannedOn: '2026-02-01', stoppedOn: AFTER })], 'C part (A,B)'],
    ['the successor live since', [row('A'), row('B'), live('C', AFTER)], 'C live (A,B,C)'],
    ['the successor stopped since, both live before', [live('A'), live('B'), row('C', { liveOn: AFTER, stoppedOn: AFTER })], 'C stopped (A,B,C)'],
    ['the successor planned anew, one contracted before', [row('A', { contractedOn: '2026-02-01' }), row('C', { plannedOn: '2026-09-01', recordedOn: AFTER })], 'C planned (A,C)'],
  ])('with %s says so', (_, rows, expected) => expect(told(rows)).toEqual([expected]));

  it('is due by the last of its days', () => {
    const rows = [row('A', { plannedOn: '2026-02-01' }), row('B', { plannedOn: '2026-06-01' })];
    expect(rollOutOn(DIRECTORY, rows, AFTER).organisations).toMatchObject([{ by: '2026-06-01', overdue: false }]);
    expect(rollOutOn(DIRECTORY, rows, '2026-06-01').organisations).toMatchObject([{ overdue: true }]);
  });

  it('is due by the plan that its successor recorded since, and by that alone', () => {
    const rows = [row('A', { plannedOn: '2026-12-01' }), row('C', { plannedOn: '2026-05-01', recordedOn: AFTER })];
    expect(rollOutOn(DIRECTORY, rows, '2026-06-01').organisations).toMatchObject([{ by: '2026-05-01', overdue: true }]);
    const earlier = [rows[0]!, row('C', { plannedOn: '2026-05-01', recordedOn: BEFORE })];
    expect(rollOutOn(DIRECTORY, earlier, '2026-06-01').organisations).toMatchObject([{ by: '2026-12-01', overdue: false }]);
  });

  it('is late for nobody who has no plan: these are expected, and due once they are live', () => {
    for (const days of [{}, { contractedOn: '2026-02-01' }, { liveOn: '2026-01-01', stoppedOn: '2026-02-01' }]) {
      const { organisations, regions } = rollOutOn(DIRECTORY, [row('K', days), live('G', '2026-05-01')], '2026-06-01');
      expect(organisations.find(({ organisation }) => organisation.code === 'K')).toMatchObject({ by: null, overdue: false });
      expect(regions).toMatchObject([{ region: 'North', expected: 1, due: 1, live: 1, shareOfDue: 1 }, { region: null, expected: 1, due: 0, live: 0, shareOfDue: null }]);
    }
  });

  it('counts who is live ahead of the plan as due, and so as live of those', () => {
    const ahead = row('G', { plannedOn: '2026-12-01', liveOn: '2026-05-01' });
    expect(rollOutOn(DIRECTORY, [ahead], '2026-06-01').regions).toMatchObject([{ region: 'North', expected: 1, due: 1, live: 1, shareOfDue: 1 }]);
    expect(rollOutOn(DIRECTORY, [ahead], '2026-04-30').regions).toMatchObject([{ due: 0, live: 0, shareOfDue: null }]);
  });

  it('takes a plan for what was recorded when it was, not for the day to come', () =>
    expect(told([row('A', { contractedOn: '2026-02-01' }), row('C', { plannedOn: '2026-09-01', recordedOn: BEFORE })])).toEqual(['C contracted (A,C)']));

  it('names what nobody of the day answers for', () => expect(rollOutOn(DIRECTORY, [live('X'), row('N')], AFTER)).toEqual({ organisations: [], regions: [], unanswered: ['N', 'X'] }));
});

describe('a roll-out of an organisation that was split', () => {
  const stopped = row('T', { liveOn: AFTER, stoppedOn: '2026-05-01' });
  it('goes on at one part where the other stops', () => {
    expect(told([live('S')])).toEqual(['G live (S)', 'T live (S)']);
    expect(told([live('S'), stopped], '2026-06-01')).toEqual(['G live (S)', 'T stopped (S,T)']);
    expect(told([live('S'), stopped, live('G', '2025-01-01')], '2026-06-01')).toEqual(['G live (G,S)', 'T stopped (S,T)']);
  });

  it('is planned anew by one part for itself alone', () => {
    const rows = [row('S', { plannedOn: '2026-05-01' }), row('T', { plannedOn: '2026-12-01', recordedOn: AFTER })];
    expect(rollOutOn(DIRECTORY, rows, '2026-06-01').organisations).toMatchObject([{ organisation: { code: 'G' }, by: '2026-05-01', overdue: true }, { organisation: { code: 'T' }, by: '2026-12-01', overdue: false }]);
  });

  it('stands at each organisation as what is recorded of it and of those before it says, whatever others record', () => {
    const day = fc.option(fc.constantFrom('2025-06-01', BEFORE, AFTER, '2026-05-01', '2026-09-01'), { nil: null });
    const rows = fc.uniqueArray(fc.record({ code: fc.constantFrom('A', 'B', 'C', 'K', 'S', 'T', 'G'), plannedOn: day, contractedOn: day, liveOn: day, stoppedOn: day, recordedOn: fc.constantFrom('2025-06-01', AFTER) }), { selector: ({ code }) => code });
    fc.assert(
      fc.property(rows, fc.constantFrom(BEFORE, AFTER, '2026-06-01'), (all, asOf) => {
        for (const taken of rollOutOn(DIRECTORY, all, asOf).organisations) {
          const alone = rollOutOn(DIRECTORY, all.filter(({ code }) => taken.recordedAs.includes(code)), asOf).organisations;
          expect(alone.find(({ organisation }) => organisation === taken.organisation)).toEqual(taken);
          if (taken.overdue) expect([taken.by! <= asOf, taken.status === 'live']).toEqual([true, false]);
          if (taken.status === 'live') expect(taken.recordedAs.some((code) => all.some((one) => one.code === code && one.liveOn !== null && one.liveOn <= asOf))).toBe(true);
        }
      }),
    );
  });
});

describe('barriers', () => {
  const rows = [row('A'), row('B'), row('K')];
  it('are counted by kind and region, of a merged organisation once for each kind', () => {
    const noted = [{ code: 'A', kind: 'funding' }, { code: 'B', kind: 'funding' }, { code: 'K', kind: null }, { code: 'B', kind: 'supply' }] as const;
    expect(barriersOn(rollOutOn(DIRECTORY, rows, BEFORE).organisations, noted)).toEqual([
      { kind: 'funding', region: 'North', organisations: 1 }, { kind: 'funding', region: 'South', organisations: 1 }, { kind: 'supply', region: 'South', organisations: 1 }, { kind: null, region: null, organisations: 1 },
    ]);
    expect(barriersOn(rollOutOn(DIRECTORY, rows, AFTER).organisations, noted)).toEqual([
      { kind: 'funding', region: 'North', organisations: 1 }, { kind: 'supply', region: 'North', organisations: 1 }, { kind: null, region: null, organisations: 1 },
    ]);
  });
});

describe('uptake by deprivation', () => {
  it('goes from the most deprived, and keeps apart what is not known', () => {
    const { organisations } = rollOutOn(DIRECTORY, [live('A'), row('B'), live('K')], BEFORE);
    expect(uptakeByDeprivation(organisations, new Map([['A', 2], ['B', 1]]), BEFORE)).toEqual([
      { tenths: [1, 2], expected: 2, due: 1, live: 1, part: 0, shareOfDue: 1 },
      { tenths: null, expected: 1, due: 1, live: 1, part: 0, shareOfDue: 1 },
    ]);
  });

  it('tells how many were expected by the day, that day among them', () => {
    const dueOf = (plannedOn: string) => uptakeByDeprivation(rollOutOn(DIRECTORY, [live('A'), row('B', { plannedOn })], BEFORE).organisations, new Map([['A', 2], ['B', 1]]), BEFORE).map(({ due }) => due);
    expect([dueOf(BEFORE), dueOf('2026-04-01')]).toEqual([[2], [1]]);
  });
});

describe('the board mergers of 2026', () => {
  const cells = parse(readFileSync(new URL('../../../../../shared/domain/organisations.csv', import.meta.url), 'utf8'), { columns: true }) as Record<string, string>[];
  const boards: Directory = directoryOf(cells.map((one) => organisationFrom({ code: one['code']!, name: one['name']!, regionCode: one['regionCode']!, parentCodes: one['parentCodes']!, effectiveFrom: one['effectiveFrom']!, effectiveTo: one['effectiveTo']!, successorCodes: one['successorCodes']! })));
  const merging = [...boards.byCode.values()].filter(({ to, successors }) => to === BEFORE && successors.length > 0);

  it('leave as many live as there are boards of the day, where all were live', () => {
    expect(merging.length).toBeGreaterThan(5);
    const rows = merging.map(({ code }) => live(code));
    const [before, after] = [rollOutOn(boards, rows, BEFORE), rollOutOn(boards, rows, AFTER)];
    expect(before.organisations.map(({ organisation }) => organisation.code).sort()).toEqual(merging.map(({ code }) => code).sort());
    expect(after.organisations.map(({ organisation }) => organisation.code).sort()).toEqual([...new Set(merging.flatMap(({ successors }) => successors))].filter((code) => existsOn(boards.byCode.get(code)!, AFTER)).sort());
    expect(after.unanswered).toEqual([]);
    for (const { regions } of [before, after]) for (const { expected, live: lives, part } of regions) expect(lives + part).toBe(expected);
  });

  it('count nobody twice and lose none, on any day and however far each has come', () => {
    const day = fc.option(fc.constantFrom('2025-06-01', BEFORE, AFTER, '2026-09-01'), { nil: null });
    const some = fc.uniqueArray(fc.record({ code: fc.constantFrom(...boards.byCode.keys()), plannedOn: day, contractedOn: day, liveOn: day, stoppedOn: day, recordedOn: fc.constant('2025-06-01') }), { selector: ({ code }) => code, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.constantFrom('2025-12-31', BEFORE, AFTER, '2027-04-01'), (rows, asOf) => {
        const { organisations, regions, unanswered } = rollOutOn(boards, rows, asOf);
        expect(new Set(organisations.map(({ organisation }) => organisation.code)).size).toBe(organisations.length);
        expect(organisations.every(({ organisation }) => existsOn(organisation, asOf))).toBe(true);
        expect(new Set([...organisations.flatMap(({ recordedAs }) => recordedAs), ...unanswered])).toEqual(new Set(rows.map(({ code }) => code)));
        expect(regions.reduce((sum, { expected }) => sum + expected, 0)).toBe(organisations.length);
        expect(regions.reduce((sum, { live: lives }) => sum + lives, 0)).toBe(organisations.filter(({ status }) => status === 'live').length);
      }),
      { numRuns: 60 },
    );
  });
});
