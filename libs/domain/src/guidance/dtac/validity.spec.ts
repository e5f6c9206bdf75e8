import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { dateOf, expiriesOf, lastDayOf, type DtacPack } from './index.ts';

const pack = requirePack<DtacPack>('dtac@2.0.0');
const question = (id: string) => pack.questions.find((one) => one.id === id)!;

describe('the last day of evidence', () => {
  it.each([
    ['2026-03-03', '2027-03-03'],
    ['2028-02-29', '2029-02-28'],
    ['2026-12-31', '2027-12-31'],
  ])('of a certificate dated %s is %s', (dated, lastDay) => expect(lastDayOf(question('C3.1'), { [dateOf('C3.1')]: dated })).toBe(lastDay));

  it('is the day that was named where no length is known', () => expect(lastDayOf(question('C2.2.1'), { [dateOf('C2.2.1')]: '2027-01-31' })).toBe('2027-01-31'));

  it('is not known without a date, nor for what does not end', () => {
    expect(lastDayOf(question('C3.1'), {})).toBeUndefined();
    expect(lastDayOf(question('C2.2.2'), { [dateOf('C2.2.2')]: '2027-01-31' })).toBeUndefined();
  });
});

it('what ends comes soonest first, and nothing that is not provided', () => {
  const answers = { 'C3.1': 'provided', [dateOf('C3.1')]: '2026-03-03', 'C2.2.1': 'provided', [dateOf('C2.2.1')]: '2027-01-31', 'C3.3': 'not-provided', [dateOf('C3.3')]: '2020-01-01' };
  expect(expiriesOf(pack, answers, '2027-02-01').map(({ question: id, lastDay, standing }) => [id, lastDay, standing])).toEqual([
    ['C2.2.1', '2027-01-31', 'expired'],
    ['C3.1', '2027-03-03', 'ends-soon'],
  ]);
});
