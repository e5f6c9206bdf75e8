import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pilotReport } from '../index.ts';
import { aPilot, aReading, MEASURE, months } from '../report/a-pilot.ts';
import { firingsOf, newFirings, stopHoldText } from './index.ts';

const rule = { comparison: 'below', threshold: 70, consecutive: 2 } as const;
const [jan, feb, mar, apr] = months(4) as [string, string, string, string];
const series = (...values: (number | null)[]) => values.flatMap((value, at) => (value === null ? [] : [{ month: months(12)[at]!, value }]));

describe('a stop rule', () => {
  it.each([
    ['one below the count', series(80, 60), []],
    ['at the count', series(80, 60, 60), [{ month: mar, months: [feb, mar] }]],
    ['one on the threshold', series(60, 70), []],
    ['a month missing between', series(60, null, 60), []],
    ['two, a month better, two', series(60, 60, 90, 60, 60), [{ month: feb, months: [jan, feb] }, { month: months(5)[4]!, months: [apr, months(5)[4]!] }]],
    ['a month more', series(60, 60, 60), [{ month: feb, months: [jan, feb] }, { month: mar, months: [feb, mar] }]],
    ['nothing', [], []],
  ])('with %s', (_, readings, firings) => {
    expect(firingsOf(rule, readings)).toEqual(firings);
    expect(firingsOf(rule, [...readings].reverse())).toEqual(firings);
  });

  it('looks at no direction: above fires where more is better, too', () => {
    expect(firingsOf({ comparison: 'above', threshold: 70, consecutive: 1 }, series(80))).toEqual([{ month: jan, months: [jan] }]);
  });

  it('that fired and was corrected fires not again for the same month', () => {
    const [first] = firingsOf(rule, series(60, 60));
    const recorded = [{ month: first!.month, rule }];
    expect(newFirings(rule, firingsOf(rule, series(60, 90)), recorded)).toEqual([]);
    expect(newFirings(rule, firingsOf(rule, series(60, 65)), recorded)).toEqual([]);
    expect(newFirings(rule, firingsOf(rule, series(60, 60, 60)), recorded).map(({ month }) => month)).toEqual([mar]);
  });

  it('that was amended fires in a month in which the one before did, once', () => {
    const stricter = { ...rule, threshold: 75 };
    const firings = firingsOf(stricter, series(60, 60));
    expect(newFirings(stricter, firings, [{ month: feb, rule }])).toEqual(firings);
    expect(newFirings(stricter, firings, [{ month: feb, rule }, { month: feb, rule: { ...stricter } }])).toEqual([]);
  });

  it('fires in the months that the report names, whatever the readings', () => {
    const value = fc.option(fc.integer({ min: 66, max: 74 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (values, consecutive) => {
        const stopRule = { ...rule, consecutive };
        const readings = series(...values);
        const report = pilotReport(aPilot({ measures: [{ ...MEASURE, stopRule }], readings: readings.map((one) => aReading('a', one.month, one)) }));
        expect(firingsOf(stopRule, readings).map(({ month }) => month)).toEqual(report.measures[0]!.sites[0]!.stopRuleMet);
      }),
    );
  });
});

describe('the words of a hold', () => {
  it('name measure, site, months and rule', () => {
    expect(stopHoldText([{ measure: 'Seen in time', site: 'Airedale', rule, months: [feb, mar] }], 3)).toBe(
      'The readings met a stop rule of the plan (version 3). Nothing leads forward until this hold is lifted.\n\n“Seen in time” at Airedale, February 2025 and March 2025. The rule: Stop where 2 readings in a row are below 70.',
    );
  });

  it('stay short where many fired at once', () => {
    const one = { measure: 'Seen in time', site: 'Airedale', rule, months: [feb] };
    expect(stopHoldText(Array.from({ length: 23 }, () => one), 1)).toMatch(/\n\nAnd 3 more, which the measures show\.$/u);
  });
});
