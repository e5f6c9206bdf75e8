import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, Row } from '../upload/table.types.ts';
import type { UploadFacts } from '../upload/upload.types.ts';
import { checkGroups, readGroups, splitGroups } from './index.ts';

const FACTS: UploadFacts = {
  measures: [{ id: 'm', name: 'Seen in time', per: 100, share: true, breakdowns: [{ name: 'Sex', groups: ['Female', 'Male'] }] }],
  sites: [{ id: 's', name: 'North', code: 'RX1', joinedOn: '2025-01-10', leftOn: null }],
  recorded: [], recordedGroups: [{ measureId: 'm', siteId: 's', month: '2025-01-01', breakdown: 'Sex', group: 'Female', numerator: 8, denominator: 10, version: 1 }],
  firstMonth: '2025-01-01', today: '2025-04-02', dueWithinDays: 21, reason: null,
};
const HEAD = ['measure', 'site', 'month', 'breakdown', 'group', 'numerator', 'denominator', 'reason'];
const table = (...rows: Cell[][]): Row[] => [HEAD, ...rows].map((cells, at) => ({ line: at + 1, cells }));
const row = (group: Cell, numerator: Cell, denominator: Cell, { month = '2025-02', breakdown = 'sex', reason = '' } = {}): Cell[] => ['seen in time', 'rx1', month, breakdown, group, numerator, denominator, reason];
const faults = (...rows: Cell[][]) => readGroups(table(...rows), FACTS).bad.map(({ line, field }) => [line, field]);

describe('rows of a group', () => {
  it('are told from those of the whole, which lose the two columns', () => {
    const rows: Row[] = [{ line: 1, cells: ['measure', 'Group', 'breakdown', 'value'] }, { line: 2, cells: ['m', '', null, 1] }, { line: 3, cells: ['m', 'Female', 'Sex', 2] }, { line: 4, cells: ['', null, '', ''] }];
    const { plain, grouped } = splitGroups(rows);
    expect(plain).toEqual([{ line: 1, cells: ['measure', 'value'] }, { line: 2, cells: ['m', 1] }]);
    expect(grouped.map(({ line }) => line)).toEqual([1, 3]);
    expect(splitGroups(rows.slice(0, 1).concat(rows[2]!)).plain).toEqual([]);
    const whole: Row[] = [{ line: 1, cells: ['measure', 'value'] }, { line: 2, cells: ['m', 1] }];
    expect(splitGroups(whole)).toEqual({ plain: whole, grouped: [] });
    expect(splitGroups([])).toEqual({ plain: [], grouped: [] });
  });

  it('are new, unchanged, or a correction with its reason, by names in any case', () => {
    const { good, bad } = readGroups(table(row('female', '8', '10'), row('Male', 0, 0), row('Female', 8, 10, { month: '2025-01' }), row('Female', 9, 10, { month: '2025-03', reason: 'x' })), FACTS);
    expect(bad).toEqual([]);
    expect(good.map(({ group, outcome, version }) => [group, outcome, version])).toEqual([['Female', 'new', 1], ['Male', 'new', 1], ['Female', 'unchanged', 1], ['Female', 'new', 1]]);
    expect(readGroups(table(row('Female', 9, 10, { month: '2025-01', reason: 'Counted again' })), FACTS).good).toMatchObject([{ outcome: 'correction', version: 2, breakdown: 'Sex', group: 'Female' }]);
  });

  it.each<[string, Cell[], string]>([
    ['a correction without a reason', row('Female', 9, 10, { month: '2025-01' }), 'reason'],
    ['a group that the plan has not', row('Other', 9, 10), 'group'],
    ['a breakdown that the plan has not', row('Female', 9, 10, { breakdown: 'Age' }), 'breakdown'],
    ['a month before the start', row('Female', 9, 10, { month: '2024-12' }), 'month'],
    ['a part of a person', row('Female', 8.5, 10), 'numerator'],
    ['more than the whole', row('Female', 11, 10), 'numerator'],
    ['some of nobody', row('Female', 1, 0), 'denominator'],
    ['an empty cell', row('Female', '', 10), 'numerator'],
    ['text', row('Female', 'many', 10), 'numerator'],
  ])('are refused with their field: %s', (_, cells, field) => {
    expect(faults(cells)).toEqual([[2, field]]);
  });

  it('name the month of a correction without a reason in words', () => {
    expect(readGroups(table(row('Female', 9, 10, { month: '2025-01' })), FACTS).bad.map(({ message }) => message)).toEqual(['“Female” has 8 of 10 for January 2025 already: write why 9 of 10 is right']);
  });

  it('that give a place twice are all refused where they differ, and but for the first where they agree', () => {
    expect(faults(row('Female', 8, 10), row('Female', 9, 10), row('Female', 8, 10))).toEqual([[2, 'group'], [3, 'group'], [4, 'group']]);
    const { good, bad } = readGroups(table(row('Female', 8, 10), row('Female', 8, 10)), FACTS);
    expect([good.map(({ line }) => line), bad]).toEqual([[2], [{ line: 3, field: 'group', message: 'Line 2 gives “Female” of this month already: delete this line' }]]);
  });

  it('are refused whole for a column that is missing, unknown or there twice', () => {
    const heads = (...cells: Cell[]) => readGroups([{ line: 1, cells }, { line: 2, cells: row('Female', 8, 10) }], FACTS);
    expect(heads('measure', 'site', 'month', 'group', 'value').bad.map(({ field }) => field)).toEqual(['breakdown', 'numerator', 'denominator']);
    expect(heads(...HEAD, 'numerator', 'raeson')).toMatchObject({ good: [], bad: [{ line: 1, field: 'numerator', message: 'Two columns have this name: remove one' }, { line: 1, field: 'raeson' }] });
  });

  it('are refused with more cells than columns, as a separator in one would move the others, and with a reason that is too long', () => {
    expect(faults([...row('Female', 8, 10), '9'])).toEqual([[2, null]]);
    expect(faults(row('Female', 8, 10, { reason: 'x'.repeat(2_001) }))).toEqual([[2, 'reason']]);
  });

  it('are checked as fast as they come: 20,000, of which each is there twice', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ line: at + 2, measureId: 'm', siteId: 's', month: '2025-02-01', breakdown: 'Sex', group: `Group ${at % 10_000}`, numerator: 8, denominator: 10, reason: null }));
    const started = process.cpuUsage();
    expect(checkGroups(many, FACTS).good).toEqual([]);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000); // of the processor, whatever else it does; minutes where each is held against each
  });

  it('never throw, and are either good or have a fault', () => {
    const cell = fc.oneof(fc.constantFrom('Seen in time', 'North', '2025-02', 'Sex', 'Female', 3, 9, '', null), fc.string({ maxLength: 5 }));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const { good, bad } = readGroups(table(...rows), FACTS);
      for (const { line } of table(...rows).slice(1)) expect(good.some((one) => one.line === line) || bad.some((one) => one.line === line)).toBe(true);
    }));
  });
});
