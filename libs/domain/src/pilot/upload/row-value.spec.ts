import { describe, expect, it } from '@jest/globals';
import { cellMonth } from './cell-month.ts';
import { cellNumber } from './cell-number.ts';
import { rowValue } from './row-value.ts';

const share = { id: 'm', name: 'Seen in time', per: 100, share: true };
const value = (numerator: any, denominator: any, written: any = null, measure: typeof share | null = share) => rowValue({ numerator, denominator, value: written }, measure);

describe('cellNumber', () => {
  it.each([
    [7, 7], [' 7 ', 7], ['-1.5', -1.5], ['+3', 3], ['1,234', 1234], ['1,234,567.5', 1234567.5], ['1e3', 1000], ['007', 7], [0, 0], [1e12, 1e12],
  ])('reads %p', (cell, number) => {
    expect(cellNumber(cell)).toEqual({ number, fault: null });
  });

  it.each([null, '', '  '])('takes %p for empty', (cell) => {
    expect(cellNumber(cell)).toEqual({ number: null, fault: null });
  });

  it.each([
    ['n/a', '“n/a” is no number: write digits only, or leave the row out'],
    ['12%', '“12%” is no number: write digits only without the sign %'],
    ['1,23', '“1,23” is no number'],
    ['1.2.3', '“1.2.3” is no number'],
    ['0x10', '“0x10” is no number'],
    ['Infinity', '“Infinity” is no number'],
    [true, '“true” is no number'],
    [Number.NaN, '“NaN” is no number'],
    ['1000000000001', '1000000000001 is too large'],
    [-1e13, '-10000000000000 is too large'],
  ])('refuses %p with the remedy', (cell, fault) => {
    expect(cellNumber(cell)).toEqual({ number: null, fault: expect.stringContaining(fault) });
  });
});

describe('cellMonth', () => {
  it.each(['2026-03', ' 2026-03-01 '])('reads %p', (cell) => expect(cellMonth(cell)).toEqual({ month: '2026-03-01', fault: null }));
  it.each(['2026-13', '2026-00', '2026-03-02', '03/2026', '01/03/2026', 'March 2026', 46082, true])('refuses %p with the remedy', (cell) => {
    expect(cellMonth(cell)).toEqual({ month: null, fault: `“${cell}” is no month: write it as YYYY-MM, e.g. 2026-03` });
  });
  it.each(['', null])('tells that %p is missing', (cell) => expect(cellMonth(cell).fault).toBe('The month is missing: write it as YYYY-MM, e.g. 2026-03'));
});

describe('rowValue', () => {
  it('is numerator over denominator in the measure’s scale, or as written', () => {
    expect(value(1, 8)).toEqual({ value: 12.5, numerator: 1, denominator: 8 });
    expect(value(0, 8)).toEqual({ value: 0, numerator: 0, denominator: 8 });
    expect(value(8, 8)).toEqual({ value: 100, numerator: 8, denominator: 8 });
    expect(value(null, null, '7')).toEqual({ value: 7, numerator: null, denominator: null });
    expect(value(3, 2000, null, { ...share, per: 1000, share: false })).toEqual({ value: 1.5, numerator: 3, denominator: 2000 });
  });

  it('takes a written value that agrees but for rounding, and keeps the exact one', () => {
    expect(value(1, 3, 33)).toEqual({ value: 100 / 3, numerator: 1, denominator: 3 });
    expect(value(1, 8, 13)).toEqual({ value: 12.5, numerator: 1, denominator: 8 });
    expect(value(1, 8, 13.01)).toEqual([{ field: 'value', message: '13.01 is not 1 of 8, which is 12.5: correct one of the three, or leave the value empty' }]);
  });

  it.each([
    ['a denominator of 0', 0, 0, null, 'denominator', 'The denominator is 0, and a share of none has no value: leave the row out'],
    ['a negative denominator', 1, -1, null, 'denominator', 'A count is never below 0'],
    ['a negative numerator', -1, 1, null, 'numerator', 'A count is never below 0'],
    ['a part larger than its whole', 9, 8, null, 'numerator', '9 is more than the denominator 8, of which it is a part'],
    ['a lone numerator', 1, null, 5, 'denominator', 'The cell is empty: numerator and denominator go together'],
    ['a lone denominator', null, 1, 5, 'numerator', 'The cell is empty'],
    ['nothing', null, '', null, 'value', 'There is no value: write one, or leave the row out'],
    ['a text', 'six', 7, null, 'numerator', '“six” is no number'],
  ])('refuses %s', (_, numerator, denominator, written, field, message) => {
    expect(value(numerator, denominator, written)).toEqual([{ field, message: expect.stringContaining(message) }]);
  });

  it('lets a rate exceed its denominator', () => {
    expect(value(9, 8, null, { ...share, per: 1, share: false })).toMatchObject({ value: 1.125 });
  });

  it('names every text in a number', () => {
    expect(value('a', 'b', 'c')).toMatchObject([{ field: 'numerator' }, { field: 'denominator' }, { field: 'value' }]);
  });
});
