import { describe, expect, it } from '@jest/globals';
import { CARE_ORGANISATION_TYPES } from '../organisation/index.ts';
import { adoptedOn, rollOutFaults, rollOutStatus, statusDay, uncounted, type RollOutDays } from './index.ts';

const NONE: RollOutDays = { plannedOn: null, contractedOn: null, liveOn: null, stoppedOn: null };
const TODAY = '2027-06-15';

describe('the status of an organisation', () => {
  it.each<[Partial<RollOutDays>, string, string | null]>([
    [{}, 'planned', null],
    [{ plannedOn: '2027-01-01' }, 'planned', '2027-01-01'],
    [{ plannedOn: '2027-01-01', contractedOn: TODAY }, 'contracted', TODAY],
    [{ contractedOn: '2027-06-16' }, 'planned', null],
    [{ liveOn: TODAY }, 'live', TODAY],
    [{ liveOn: '2027-06-16', contractedOn: '2027-01-01' }, 'contracted', '2027-01-01'],
    [{ liveOn: '2027-01-01', stoppedOn: '2027-03-01' }, 'stopped', '2027-03-01'],
    [{ liveOn: '2027-03-01', stoppedOn: '2027-03-01' }, 'stopped', '2027-03-01'],
    [{ liveOn: '2027-03-02', stoppedOn: '2027-03-01' }, 'live', '2027-03-02'],
    [{ stoppedOn: '2027-03-01' }, 'stopped', '2027-03-01'],
    [{ liveOn: '2027-01-01', stoppedOn: '2027-06-16' }, 'live', '2027-01-01'],
  ])('with %j is %s', (days, status, on) => {
    expect(rollOutStatus({ ...NONE, ...days }, TODAY)).toBe(status);
    expect(statusDay({ ...NONE, ...days }, rollOutStatus({ ...NONE, ...days }, TODAY))).toBe(on);
  });
});

describe('what is recorded', () => {
  const codes = (before: Partial<RollOutDays> | null, given: Partial<RollOutDays>) => rollOutFaults(before && { ...NONE, ...before }, given, { today: TODAY, adopted: '2027-01-01' }).map(({ code, operands }) => `${code} ${String(operands['field'])}`);

  it.each<[Partial<RollOutDays> | null, Partial<RollOutDays>, string[]]>([
    [null, { plannedOn: '2030-01-01' }, []],
    [null, { liveOn: TODAY }, []],
    [null, { liveOn: '2027-01-01' }, []],
    [null, { plannedOn: '2026-12-31', liveOn: '2026-12-31' }, ['before-adoption plannedOn', 'before-adoption liveOn']],
    [{ liveOn: '2026-01-01' }, { stoppedOn: '2026-12-31' }, ['before-adoption stoppedOn']],
    [{ liveOn: '2026-01-01' }, { liveOn: '2027-02-01' }, []],
    [null, { liveOn: '2027-06-16' }, ['day-ahead liveOn']],
    [null, { contractedOn: '2027-06-16', stoppedOn: '2028-01-01' }, ['day-ahead contractedOn', 'day-ahead stoppedOn', 'never-live stoppedOn']],
    [{ liveOn: '2027-03-01' }, { stoppedOn: '2027-02-28' }, ['stopped-before-live stoppedOn']],
    [{ liveOn: '2027-03-01' }, { stoppedOn: '2027-03-01' }, []],
    [{ stoppedOn: '2027-03-01' }, { liveOn: '2027-04-01' }, []],
    [{ liveOn: '2027-01-01', stoppedOn: '2027-03-01' }, { liveOn: '2027-03-01' }, ['still-stopped liveOn']],
    [{ liveOn: '2027-01-01', stoppedOn: '2027-03-01' }, { liveOn: '2027-03-01', stoppedOn: null }, []],
    [null, { stoppedOn: '2027-03-01' }, ['never-live stoppedOn']],
    [{ contractedOn: '2027-03-01' }, { stoppedOn: '2027-03-01' }, ['never-live stoppedOn']],
    [null, { liveOn: '2027-04-01', stoppedOn: '2027-03-01' }, ['stopped-before-live stoppedOn']],
  ])('after %j, %j: %j', (before, given, expected) => expect(codes(before, given)).toEqual(expected));
});

describe('what counts', () => {
  it.each<[string, Partial<RollOutDays>, string | null]>([
    ['trust', { liveOn: '2027-01-01' }, null],
    [' ICB ', {}, null],
    ['trust', { liveOn: '2026-12-31' }, 'before-adoption'],
    ['trust', { plannedOn: '2020-01-01', liveOn: TODAY }, 'before-adoption'],
    ['supplier', { liveOn: TODAY }, 'no-care-organisation'],
    ['uni', {}, 'no-care-organisation'],
  ])('of a %s with %j: %j', (type, days, expected) => expect(uncounted({ ...NONE, ...days, type }, '2027-01-01')).toBe(expected));

  it('is of any day where nobody knows of an adoption, and of every care organisation', () => {
    expect(CARE_ORGANISATION_TYPES.map((type) => uncounted({ ...NONE, liveOn: '1999-01-01', type }, null)).filter(Boolean)).toEqual([]);
  });

  it('is since monitoring first began, in days of England', () => {
    const definition = { stages: [{ id: 'm', kind: 'monitoring' }, { id: 'r', kind: 'review' }] } as unknown as Parameters<typeof adoptedOn>[0];
    const run = (stage: string, enteredAt: string) => ({ stage, run: 1, enteredAt, leftAt: null, by: null, person: null, round: null });
    expect(adoptedOn(definition, { runs: [run('r', '2027-01-01T00:00:00.000Z')] })).toBeNull();
    expect(adoptedOn(definition, { runs: [run('r', '2027-01-01T00:00:00.000Z'), run('m', '2027-06-30T23:30:00.000Z'), run('m', '2028-01-01T00:00:00.000Z')] })).toBe('2027-07-01');
  });
});
