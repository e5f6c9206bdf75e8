import { describe, expect, it } from '@jest/globals';
import { datedCodes, directoryOf, joiningsOf, organisationAt, organisationFrom, parentsAt, type Organisation } from './index.ts';

const org = (code: string, more: Partial<Organisation> = {}): Organisation => ({ code, name: `Trust ${code}`, region: 'R1', from: '2020-01-01', to: null, parents: [], successors: [], ...more });
/** A and B merged into C, which was split into D and E; F ended; G grew by H. */
const directory = directoryOf([
  org('A', { to: '2022-03-31', successors: ['C'] }),
  org('B', { to: '2022-03-31', successors: ['C'] }),
  org('C', { from: '2022-04-01', to: '2024-03-31', successors: ['D', 'E'] }),
  org('D', { from: '2024-04-01' }),
  org('E', { from: '2024-04-01' }),
  org('F', { to: '2021-12-31' }),
  org('G', { from: null }),
  org('H', { to: '2023-06-30', successors: ['G'] }),
]);
const at = (code: string, date: string): string => {
  const found = organisationAt(directory, code, date);
  const codes = found.state === 'succeeded' ? found.by : found.state === 'not-yet' ? found.from : found.state === 'unknown' ? [] : [found.organisation];
  return [found.state, ...codes.map(({ code: one }) => one)].join(' ');
};

describe('organisationAt', () => {
  it.each([
    ['on its last day', 'A', '2022-03-31', 'exists A'],
    ['on the day of the merger', 'A', '2022-04-01', 'succeeded C'],
    ['through a merger and a split', 'A', '2024-04-01', 'succeeded D E'],
    ['before it was created', 'C', '2022-03-31', 'not-yet A B'],
    ['on its first day', 'C', '2022-04-01', 'exists C'],
    ['before a split and a merger', 'D', '2021-01-01', 'not-yet A B'],
    ['before anything was there', 'D', '2019-12-31', 'not-yet'],
    ['after an end without a successor', 'F', '2022-01-01', 'ended F'],
    ['that took in another', 'G', '2019-01-01', 'exists G'],
    ['that another took in', 'H', '2023-07-01', 'succeeded G'],
    ['that is not listed', 'Z', '2024-01-01', 'unknown'],
  ])('finds what a code stands for %s', (_, code, date, expected) => {
    expect(at(code, date)).toBe(expected);
  });

  it('gives the parents of a day', () => {
    const parents = datedCodes('QMJ@2022-07-01..2026-03-31;Z9B2Z@2026-04-01..');
    expect([parentsAt({ parents }, '2022-06-30'), parentsAt({ parents }, '2026-03-31'), parentsAt({ parents }, '2026-04-01')]).toEqual([[], ['QMJ'], ['Z9B2Z']]);
  });
});

describe('joiningsOf', () => {
  it('tells who joined when, as a whole or in part', () => {
    const told = (code: string) => joiningsOf(directory, code).map(({ on, whole, split }) => [on, whole.map((one) => one.code).join(), split.map((one) => one.code).join()]);
    expect([told('C'), told('D'), told('G'), told('A')]).toEqual([[['2022-04-01', 'A,B', '']], [['2024-04-01', '', 'C']], [['2023-07-01', 'H', '']], []]);
  });
});

describe('directoryOf', () => {
  it.each([
    ['a code twice', [org('A'), org('A')], 'A is listed twice: keep one'],
    ['an end before the beginning', [org('A', { to: '2019-12-31' })], 'A ends on 2019-12-31, before it begins on 2020-01-01'],
    ['a successor that is not listed', [org('A', { to: '2020-12-31', successors: ['X'] })], 'A is succeeded by X, which is not listed'],
    ['a successor of one that still exists', [org('A', { successors: ['B'] }), org('B')], 'A has successors and no last day: give one'],
    ['a successor of itself', [org('A', { to: '2020-12-31', successors: ['A'] })], 'The successors go in a circle: A, A'],
    ['a circle', [org('A', { to: '2020-12-31', successors: ['B'] }), org('B', { to: '2021-12-31', successors: ['A'] })], 'The successors go in a circle: A, B, A'],
  ])('refuses %s', (_, organisations, message) => {
    expect(() => directoryOf(organisations)).toThrow(message);
  });
});

describe('a row of a table', () => {
  const row = { code: 'RAL', name: 'Royal Free', regionCode: 'Y56', parentCodes: 'QMJ@..2026-03-31;Z9B2Z', effectiveFrom: '', effectiveTo: '2027-03-31', successorCodes: 'A1; B2;' };

  it('becomes an organisation, empty cells being open', () => {
    expect(organisationFrom(row)).toEqual({
      code: 'RAL', name: 'Royal Free', region: 'Y56', from: null, to: '2027-03-31', successors: ['A1', 'B2'],
      parents: [{ code: 'QMJ', from: null, to: '2026-03-31' }, { code: 'Z9B2Z', from: null, to: null }],
    });
  });

  it.each([
    [{ effectiveTo: '2027-02-30' }, 'RAL: "2027-02-30" is not a date; write it as YYYY-MM-DD'],
    [{ parentCodes: 'QMJ@2026' }, 'RAL: “QMJ@2026” is no dated code: write it as CODE@2026-04-01..2027-03-31'],
    [{ parentCodes: 'QMJ@2026-13-01..' }, 'RAL: "2026-13-01" is not a date'],
    [{ parentCodes: 'QMJ@2026-04-01..2026-03-31' }, 'RAL: “QMJ@2026-04-01..2026-03-31” ends before it begins'],
  ])('is refused with its code where it is wrong (%#)', (more, message) => {
    expect(() => organisationFrom({ ...row, ...more })).toThrow(message);
  });
});
