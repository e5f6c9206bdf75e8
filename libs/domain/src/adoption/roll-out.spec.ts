import { describe, expect, it } from '@jest/globals';
import { CARE_ORGANISATION_TYPES } from '../organisation/index.ts';
import { adoptedOn, monitoredUntil, notMonitoredFaults, organisationFaults, rollOutFaults, takesNothingUp, rollOutStatus, statusDay, uncounted, type RollOutDays } from './index.ts';

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
    // a stop that is sent as it stands says that the first day of use is corrected, or that it goes on from a later day
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-01-04', stoppedOn: '2027-01-05' }, []],
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-01-05', stoppedOn: '2027-01-05' }, []],
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-01-06', stoppedOn: '2027-01-05' }, []],
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-01-04', stoppedOn: '2027-01-03' }, ['stopped-before-live stoppedOn']],
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-01-04' }, ['still-stopped liveOn']],
    [{ liveOn: '2027-01-03', stoppedOn: '2027-01-05' }, { liveOn: '2027-02-04', stoppedOn: '2027-02-05' }, []],
    [null, { stoppedOn: '2027-03-01' }, ['never-live stoppedOn']],
    [{ contractedOn: '2027-03-01' }, { stoppedOn: '2027-03-01' }, ['never-live stoppedOn']],
    [null, { liveOn: '2027-04-01', stoppedOn: '2027-03-01' }, ['stopped-before-live stoppedOn']],
    // what stands already is not judged again
    [{ liveOn: '2020-01-01' }, { liveOn: '2020-01-01', stoppedOn: '2027-03-01' }, []],
    [{ liveOn: '2027-02-01', stoppedOn: '2027-03-01' }, { liveOn: null }, ['still-stopped liveOn']],
    [{ liveOn: '2027-02-01', stoppedOn: '2027-03-01' }, { liveOn: null, stoppedOn: null }, []],
    [{ liveOn: '2027-02-01' }, { liveOn: null, stoppedOn: '2027-03-01' }, ['never-live stoppedOn']],
    [{ liveOn: '2027-02-01', stoppedOn: '2027-03-01' }, { liveOn: '2027-02-01', plannedOn: '2027-01-02' }, []],
  ])('after %j, %j: %j', (before, given, expected) => expect(codes(before, given)).toEqual(expected));
});

describe('an organisation that takes nothing up any more', () => {
  const on = { plannedOn: '2027-02-01', liveOn: '2027-03-01' };
  const codes = (before: Partial<RollOutDays> | null, given: Partial<RollOutDays>, type: string, lastDay: string | null = null) =>
    organisationFaults(before && { ...NONE, ...before }, given, { type, lastDay }).map(({ code, operands }) => `${code} ${String(operands['field'])}`);

  it.each<[string, Partial<RollOutDays> | null, Partial<RollOutDays>, string[]]>([
    ['comes on no roll-out', null, { plannedOn: '2027-05-01' }, ['no-care-organisation organisationId']],
    ['comes on none, not by words alone', null, {}, ['no-care-organisation organisationId']],
    ['stops', on, { stoppedOn: '2027-05-01' }, []],
    ['stops, and what stood is sent again', on, { ...on, stoppedOn: '2027-05-01' }, []],
    ['has a day corrected', on, { liveOn: '2027-03-02' }, []],
    ['takes no step more', on, { contractedOn: '2027-02-15' }, ['no-care-organisation contractedOn']],
    ['does not go on after it stopped', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-05-02' }, ['no-care-organisation liveOn']],
    ['has stopped for good', { ...on, stoppedOn: '2027-05-01' }, { stoppedOn: null }, ['no-care-organisation stoppedOn']],
    ['stopped on another day', { ...on, stoppedOn: '2027-05-01' }, { stoppedOn: '2027-05-02' }, []],
    ['has its first day corrected after it stopped', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-03-02', stoppedOn: '2027-05-01' }, []],
    ['has both days moved together', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-05-02', stoppedOn: '2027-05-03' }, []],
    ['does not go on after both days were moved', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-05-04', stoppedOn: '2027-05-03' }, ['no-care-organisation liveOn']],
    ['does not go on after the stop that stands', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-05-02', stoppedOn: '2027-05-01' }, ['no-care-organisation liveOn']],
    ['does not go on by a stop that is taken away', { ...on, stoppedOn: '2027-05-01' }, { liveOn: '2027-05-02', stoppedOn: null }, ['no-care-organisation liveOn', 'no-care-organisation stoppedOn']],
  ])('and is none that cares for people %s', (_, before, given, expected) => expect(codes(before, given, 'company')).toEqual(expected));

  it.each<[string, Partial<RollOutDays> | null, Partial<RollOutDays>, string[]]>([
    ['was in use until its last day', null, { liveOn: '2026-03-31' }, []],
    ['was not in use after it', null, { liveOn: '2026-04-01' }, ['organisation-closed liveOn']],
    ['has no plan for a day after it', { plannedOn: '2026-02-01' }, { plannedOn: '2026-09-01', contractedOn: '2026-05-01' }, ['organisation-closed plannedOn', 'organisation-closed contractedOn']],
    ['keeps a plan for a day after it that stands', { plannedOn: '2026-09-01' }, { plannedOn: '2026-09-01' }, []],
    ['stops after it', { liveOn: '2026-02-01' }, { stoppedOn: '2026-04-01' }, []],
    ['did not stop after all', { liveOn: '2026-02-01', stoppedOn: '2026-03-01' }, { stoppedOn: null }, []],
  ])('and closed %s', (_, before, given, expected) => expect(codes(before, given, 'icb', '2026-03-31')).toEqual(expected));

  it('and is told its last day in words', () =>
    expect(organisationFaults(null, { liveOn: '2026-04-01' }, { type: 'icb', lastDay: '2026-03-31' })[0]!.staffMessage).toContain('It closed on 31 March 2026: give a day up to then'));

  it('can end a plan that never came to use, which others cannot', () => {
    const stop = (ends: boolean, before: RollOutDays | null) => rollOutFaults(before, { stoppedOn: '2027-05-01' }, { today: TODAY, adopted: '2027-01-01', ends }).map(({ code }) => code);
    expect([stop(true, { ...NONE, plannedOn: '2027-02-01' }), stop(false, { ...NONE, plannedOn: '2027-02-01' }), stop(true, null)]).toEqual([[], ['never-live'], ['never-live']]);
    expect([{ type: 'company', lastDay: null }, { type: 'icb', lastDay: '2027-06-14' }, { type: 'icb', lastDay: TODAY }, { type: 'icb', lastDay: null }].map((one) => takesNothingUp(one, TODAY))).toEqual([true, true, false, false]);
  });
});

describe('an adoption that is under review', () => {
  const on = { plannedOn: '2027-02-01', liveOn: '2027-03-01' };
  it.each<[string, Partial<RollOutDays> | null, Partial<RollOutDays>, string[]]>([
    ['takes a stop', on, { stoppedOn: TODAY }, []],
    ['takes a correction', on, { plannedOn: '2027-02-02', liveOn: '2027-03-02' }, []],
    ['takes back a stop that never was', { ...on, stoppedOn: '2027-05-01' }, { stoppedOn: null }, []],
    ['takes what happened until then, late', { plannedOn: '2027-02-01' }, { liveOn: '2027-06-01' }, []],
    ['takes it of one that nobody planned', null, { liveOn: '2027-05-31', stoppedOn: '2027-06-10' }, []],
    ['takes no use that began later', { plannedOn: '2027-02-01' }, { liveOn: '2027-06-02' }, ['not-monitored liveOn']],
    ['takes nobody on', null, { plannedOn: '2027-09-01' }, ['not-monitored organisationId']],
    ['takes on nobody by words alone', null, {}, ['not-monitored organisationId']],
    ['takes no plan more', { liveOn: '2027-03-01' }, { plannedOn: '2027-09-01' }, ['not-monitored plannedOn']],
  ])('%s', (_, before, given, expected) => {
    const faults = (until: string | null) => notMonitoredFaults(before && { ...NONE, ...before }, given, until).map(({ code, operands }) => `${code} ${String(operands['field'])}`);
    expect([faults('2027-06-01'), faults(null)]).toEqual([expected, []]);
  });
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

  it('is monitored until the day on which monitoring was last left', () => {
    const definition = { stages: [{ id: 'm', kind: 'monitoring' }, { id: 'r', kind: 'review' }] } as unknown as Parameters<typeof adoptedOn>[0];
    const run = (stage: string, leftAt: string | null) => ({ stage, run: 1, enteredAt: '2027-01-01T00:00:00.000Z', leftAt, by: null, person: null, round: null });
    const runs = [run('m', '2027-02-01T00:00:00.000Z'), run('r', '2027-03-01T00:00:00.000Z'), run('m', '2027-04-30T23:30:00.000Z'), run('r', null)];
    expect([monitoredUntil(definition, { stage: 'r', runs }), monitoredUntil(definition, { stage: 'm', runs }), monitoredUntil(definition, { stage: 'r', runs: [run('r', null)] })]).toEqual(['2027-05-01', null, null]);
  });

  it('is since monitoring first began, in days of England', () => {
    const definition = { stages: [{ id: 'm', kind: 'monitoring' }, { id: 'r', kind: 'review' }] } as unknown as Parameters<typeof adoptedOn>[0];
    const run = (stage: string, enteredAt: string) => ({ stage, run: 1, enteredAt, leftAt: null, by: null, person: null, round: null });
    expect(adoptedOn(definition, { runs: [run('r', '2027-01-01T00:00:00.000Z')] })).toBeNull();
    expect(adoptedOn(definition, { runs: [run('r', '2027-01-01T00:00:00.000Z'), run('m', '2027-06-30T23:30:00.000Z'), run('m', '2028-01-01T00:00:00.000Z')] })).toBe('2027-07-01');
  });
});
