import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsFault, boundsOf, isFarFromOthers, readUpload, unsureReadings, type UploadFacts } from './index.ts';

const plan = (unit: string, more: object = {}) => ({ unit, baseline: 5, target: 6, threshold: null, ...more });

describe('what a unit allows', () => {
  it.each([
    ['per cent', plan('per cent'), { least: 0, most: 100 }],
    ['a share whose plan goes beyond all', plan('per cent', { baseline: 100, target: 110 }), { least: 0, most: null }],
    ['a count', plan('falls'), { least: 0, most: null }],
    ['a rate', plan('falls for each 1,000 bed days'), { least: 0, most: null }],
    ['a change', plan('change in mmHg'), { least: null, most: null }],
    ['a change in per cent, which falls', plan('% change in HbA1c', { baseline: 0, target: 5 }), { least: null, most: null }],
    ['a temperature', plan('°C'), { least: null, most: null }],
    ['what is planned below 0', plan('minutes early', { target: -5 }), { least: null, most: null }],
    ['a stop rule below 0', plan('minutes early', { threshold: -1 }), { least: null, most: null }],
  ])('%s', (_, planned, bounds) => expect(boundsOf(planned)).toEqual(bounds));

  it('is told with the unit and the remedy, and its ends are allowed', () => {
    const share = boundsOf(plan('per cent'));
    expect([0, 100].map((value) => boundsFault(value, 'per cent', share))).toEqual([null, null]);
    expect(boundsFault(-5, 'per cent', share)).toBe('-5 is below 0, and “per cent” is never: check the number, or leave it out where there is no reading');
    expect(boundsFault(100.1, 'per cent', share)).toMatch(/^100\.1 is above 100/u);
  });
});

describe('a value far from the others', () => {
  it.each([
    ['a comma that was a point', 1234, [112, 113, 114, 112], true],
    ['a fraction of what was meant', 0.05, [5.01, 5.2, 4.9], true],
    ['a trend', 118, [112, 113, 114, 115, 116], false],
    ['too few others', 1234, [112, 113], false],
    ['a rare event', 2, [0, 0, 1, 0], false],
    ['the first event', 1, [0, 0, 0, 0], false],
    ['half as much again, just not', 15, [10, 10, 10], false],
    ['half as much again, just', 15.1, [10, 10, 10], true],
    ['what a merger tripled, once it is known', 300, [100, 101, 99, 302, 298], false],
  ])('%s', (_, value, others, far) => expect(isFarFromOthers(value, others)).toBe(far));

  it('is never one of those that are all alike, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }), (value, others) => {
        expect(isFarFromOthers(others[0]!, others.map(() => others[0]!))).toBe(false);
        expect(isFarFromOthers(value, [...others].reverse())).toBe(isFarFromOthers(value, others));
      }),
    );
  });

  it('is seen beside the others of its own measure and site, and not where it stands already', () => {
    const at = (month: number, value: number, siteId = 'a') => ({ measureId: 'm', siteId, month: `2026-0${month}-01`, value });
    const recorded = [at(1, 10), at(2, 11), at(3, 10)];
    expect(unsureReadings([at(4, 900)], [...recorded].reverse())).toEqual([{ reading: at(4, 900), against: recorded.map(({ month, value }) => ({ month, value })), message: '900 is far from the other readings here, which lie between 10 and 11: correct it, or confirm that it is right' }]);
    expect(unsureReadings([at(4, 900, 'b')], recorded)).toEqual([]);
    expect(unsureReadings([at(3, 900)], [at(1, 10), at(2, 11), at(3, 900), at(4, 10)])).toEqual([]);
  });
});

describe('an upload', () => {
  const facts: UploadFacts = {
    measures: [{ id: 'm', name: 'Seen', unit: 'per cent', per: 100, share: true, bounds: { least: 0, most: 100 } }],
    sites: [{ id: 'a', name: 'Airedale', code: null, joinedOn: '2026-01-01', leftOn: null }],
    recorded: [], firstMonth: '2026-01-01', today: '2026-09-01', dueWithinDays: 21, reason: null,
  };
  const rows = [['measure', 'site', 'month', 'value'], ...[60, 61, 62, 61, 2, -5, 101].map((value, at) => ['Seen', 'Airedale', `2026-0${at + 1}`, String(value)])].map((cells, at) => ({ line: at + 1, cells }));

  it('refuses what cannot be, and keeps what is far only once it is confirmed', () => {
    const { good, bad, unsure } = readUpload(rows, facts);
    expect([good.length, bad.map(({ line, field }) => [line, field]), unsure.map(({ line, field }) => [line, field])]).toEqual([4, [[7, 'value'], [8, 'value']], [[6, 'value']]]);
    const confirmed = readUpload(rows, { ...facts, confirms: (shown) => shown.length === 1 && shown[0]!.reading.value === 2 });
    expect(confirmed).toMatchObject({ good: { length: 5 }, bad: { length: 2 }, unsure: [], asked: [] });
    expect(confirmed.good.map((one) => one.confirmed?.against.length)).toEqual([undefined, undefined, undefined, undefined, 4]);
    expect(readUpload(rows, { ...facts, confirms: () => false })).toMatchObject({ good: { length: 4 }, asked: [{ reading: { value: 2 } }] });
  });
});
