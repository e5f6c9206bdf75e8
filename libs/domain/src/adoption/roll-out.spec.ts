import { describe, expect, it } from '@jest/globals';
import { rollOutFaults, rollOutStatus, statusDay, type RollOutDays } from './index.ts';

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
  const codes = (before: Partial<RollOutDays> | null, given: Partial<RollOutDays>) => rollOutFaults(before && { ...NONE, ...before }, given, TODAY).map(({ code, operands }) => `${code} ${String(operands['field'])}`);

  it.each<[Partial<RollOutDays> | null, Partial<RollOutDays>, string[]]>([
    [null, { plannedOn: '2030-01-01' }, []],
    [null, { liveOn: TODAY }, []],
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
