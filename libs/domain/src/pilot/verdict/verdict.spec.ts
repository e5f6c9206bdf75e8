import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from '../../calendar/index.ts';
import { measureVerdict, pooledSeries, pooledVerdict, poolingOf, siteVerdicts, verdictSentence, type SiteReading, type VerdictMeasure } from './index.ts';
import { amount, monthList } from './words.ts';

const measure: VerdictMeasure = { name: 'Seen in time', unit: '%', direction: 'increase', target: 95, per: 100, rebases: [] };
const month = (k: number): string => addMonths('2026-01-01', k);
const points = (values: (number | null)[]) => values.map((value, k) => ({ period: month(k), value }));
const reading = (siteId: string, k: number, numerator: number | null, denominator: number | null, value = numerator! / denominator!): SiteReading => ({ siteId, month: month(k), value, numerator, denominator });

describe('the sentence', () => {
  it.each([
    ['improvement', 'consistently-passes', '“Seen in time” is improving and will meet its target of 95%.'],
    ['improvement', 'inconsistent', '“Seen in time” is improving, but may or may not meet its target of 95% in a month.'],
    ['improvement', 'consistently-fails', '“Seen in time” is improving, but will not meet its target of 95% unless something changes.'],
    ['common-cause', 'consistently-passes', '“Seen in time” shows no real change and will meet its target of 95%.'],
    ['common-cause', 'inconsistent', '“Seen in time” shows no real change and may or may not meet its target of 95% in a month.'],
    ['common-cause', 'consistently-fails', '“Seen in time” shows no real change and will not meet its target of 95% unless something changes.'],
    ['concern', 'consistently-passes', '“Seen in time” is getting worse, but will meet its target of 95%.'],
    ['concern', 'inconsistent', '“Seen in time” is getting worse and may or may not meet its target of 95% in a month.'],
    ['concern', 'consistently-fails', '“Seen in time” is getting worse and will not meet its target of 95% unless something changes.'],
    ['concern', null, '“Seen in time” is getting worse; it takes two neighbouring months to say whether the target can be met.'],
    [null, null, '“Seen in time” has no reading yet.'],
  ] as const)('of %s and %s', (variation, assurance, sentence) => {
    expect(verdictSentence(measure, variation, assurance)).toBe(sentence);
  });

  it('says why a neutral measure, or one without a target, has no assurance', () => {
    expect(verdictSentence({ ...measure, direction: 'neutral' }, 'special-cause-neutral-low', null)).toBe('“Seen in time” is lower than before; no direction is better, so that a target says nothing.');
    expect(verdictSentence({ ...measure, direction: 'neutral' }, 'special-cause-neutral-high', null)).toContain('is higher than before');
    expect(verdictSentence({ ...measure, target: null }, 'common-cause', null)).toBe('“Seen in time” shows no real change; it has no target.');
  });

  it('gives an amount as people write it', () => {
    expect([amount(95, '%'), amount(1234.5678, 'minutes'), amount(3, '')]).toEqual(['95%', '1,234.568 minutes', '3']);
    expect([[], [0], [0, 1], [0, 1, 2]].map((list) => monthList(list.map(month)))).toEqual(['', 'January 2026', 'January 2026 and February 2026', 'January 2026, February 2026 and March 2026']);
    expect(monthList([0, 1, 2, 3, 4, 5, 6].map(month))).toBe('January 2026, February 2026, March 2026, April 2026, May 2026, June 2026 and 1 more');
    expect(monthList([0, 1, 2, 3, 4, 5].map(month))).toBe('January 2026, February 2026, March 2026, April 2026, May 2026 and June 2026');
  });
});

describe('the verdict of a series', () => {
  const steady = [97, 99, 97, 99, 97, 99, 97, 99, 97, 99, 97, 99];

  it('has no cautions with twelve whole months', () => {
    expect(measureVerdict(measure, points(steady))).toMatchObject({ variation: 'common-cause', assurance: 'inconsistent', cautions: [] });
    expect(measureVerdict({ ...measure, target: 90 }, points(steady)).assurance).toBe('consistently-passes');
  });

  it('calls eleven months a first indication', () => {
    expect(measureVerdict(measure, points(steady.slice(1))).cautions).toEqual(['This rests on 11 of the 12 months that it takes: it is a first indication.']);
  });

  it('says plainly which months are missing, and that the latest is one', () => {
    expect(measureVerdict(measure, points([...steady.slice(0, 6), null, ...steady.slice(6)])).cautions).toEqual(['1 of 13 months is missing: July 2026.']);
    expect(measureVerdict(measure, points([null, ...steady, null])).cautions).toEqual([
      '2 of 14 months are missing: January 2026 and February 2027. The latest month is one of them, so that this is not the state of today.',
    ]);
  });

  it('without a reading says no more than that', () => {
    expect(measureVerdict(measure, [])).toMatchObject({ sentence: '“Seen in time” has no reading yet.', variation: null, assurance: null, cautions: [] });
    expect(measureVerdict(measure, points([null])).cautions).toHaveLength(1);
  });

  it('rests on the months since a rebase, and asks for one where limits no longer fit', () => {
    const moved = [...steady, ...steady.slice(0, 7).map((value) => value - 40)];
    expect(measureVerdict(measure, points(moved)).cautions).toEqual([expect.stringContaining('ask whether to rebase')]);
    expect(measureVerdict({ ...measure, rebases: [{ period: month(12) }] }, points(moved)).cautions).toEqual(['This rests on 7 of the 12 months that it takes: it is a first indication.']);
  });
});

describe('several sites', () => {
  const sites = [{ siteId: 'a', months: [month(0), month(1)] }, { siteId: 'b', months: [month(0), month(1)] }];

  it('are pooled by the sums of their parts where all have them', () => {
    const readings = [reading('a', 0, 1, 10), reading('b', 0, 90, 90)];
    expect(poolingOf(readings)).toBe('sums-of-parts');
    expect(pooledSeries(sites, readings, 100)).toEqual([
      { period: month(0), value: 91, sites: 2, owed: 2 },
      { period: month(1), value: null, sites: 0, owed: 2 },
    ]);
  });

  it('count alike where one reading lacks its parts, which is told', () => {
    const readings = [reading('a', 0, null, null, 10), reading('b', 0, 90, 90, 100)];
    expect(pooledSeries(sites, readings, 100)[0]).toMatchObject({ value: 55 });
    expect(pooledVerdict(measure, sites, readings)).toMatchObject({ pooling: 'mean-of-sites', cautions: expect.arrayContaining([expect.stringContaining('Every site counts alike')]) });
    expect(pooledVerdict(measure, sites, readings.slice(0, 1)).cautions.join()).not.toContain('counts alike');
  });

  it('name the months that one of them did not report', () => {
    const readings = [reading('a', 0, 9, 10), reading('b', 0, 9, 10), reading('a', 1, 9, 10)];
    expect(pooledVerdict(measure, sites, readings).cautions).toContain('One month lacks the reading of a site: February 2026.');
    const left = [sites[0]!, { siteId: 'b', months: [month(0)] }];
    expect(pooledVerdict(measure, left, readings).cautions.join()).not.toContain('lack');
  });

  it('have a verdict each, with the months that they owe', () => {
    const verdicts = siteVerdicts(measure, sites, [reading('a', 0, 99, 100, 99), reading('a', 1, 97, 100, 97)]);
    expect(verdicts.map(({ siteId, sentence }) => [siteId, sentence])).toEqual([
      ['a', '“Seen in time” shows no real change and may or may not meet its target of 95% in a month.'],
      ['b', '“Seen in time” has no reading yet.'],
    ]);
    expect(verdicts[1]?.cautions).toEqual([expect.stringContaining('2 of 2 months are missing')]);
  });

  it('pooled lie between the lowest and the highest site, in both ways', () => {
    const part = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.uniqueArray(part, { minLength: 1, selector: ([site]) => site }), fc.boolean(), (parts, known) => {
        const readings = parts.map(([site, n, d]) => ({ ...reading(site, 0, n, d, (100 * n) / d), ...(known ? {} : { numerator: null, denominator: null }) }));
        const [pooled] = pooledSeries([], readings, 100);
        const values = readings.map(({ value }) => value);
        expect(pooled!.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(pooled!.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('have no pooled value where every denominator is 0', () => {
    expect(pooledSeries([], [reading('a', 0, 0, 0, 0)], 100)).toMatchObject([{ value: null, sites: 1 }]);
  });
});
