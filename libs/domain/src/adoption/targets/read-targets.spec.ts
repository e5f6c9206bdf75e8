import { describe, expect, it } from '@jest/globals';
import { csvRows } from '../../pilot/index.ts';
import { readTargets } from './read-targets.ts';
import { aTarget } from './a-target.ts';

const DEVON = aTarget({ id: 'd', name: 'Devon ICB', odsCode: 'QJK' });
const TRUST = aTarget({ id: 't', name: 'Ash Trust', odsCode: 'RXX', localCode: null });
const HOSPICE = aTarget({ id: 'h', name: 'Hospice', odsCode: null, localCode: 'hsp-1' });
const SAME = aTarget({ id: 's', name: 'Elm Trust', odsCode: 'RYY', localCode: 'ryy' });
const TWINS = [aTarget({ id: 'x', name: 'The Surgery', odsCode: 'Y1' }), aTarget({ id: 'y', name: 'The Surgery', odsCode: 'Y2' })];
const read = (text: string) => {
  const { good, bad } = readTargets(csvRows(text).rows, [DEVON, TRUST, HOSPICE, SAME, ...TWINS]);
  return { good: good.map(({ line, organisation: { id }, plannedOn }) => [line, id, plannedOn]), bad: bad.map(({ line, field, message }) => [line, field, message]) };
};

describe('a table of targets', () => {
  it('names organisations by code, whatever its case, or by name, with the day as two ways of writing have it', () => {
    expect(read('code,name,plannedOn\nqjk,,2027-03-31\n,ash trust,31/3/2027\nHSP-1,Hospice,2027-04-01\n\n')).toEqual({ good: [[2, 'd', '2027-03-31'], [3, 't', '2027-03-31'], [4, 'h', '2027-04-01']], bad: [] });
    expect(read('Organisation name;ODS code;Planned on;Note\nAsh Trust;RXX;2027-03-31;first').good).toEqual([[2, 't', '2027-03-31']]);
  });

  it('finds one whose own code is that of the Organisation Data Service too', () => {
    expect(read('code,plannedOn\nRYY,2027-03-31')).toEqual({ good: [[2, 's', '2027-03-31']], bad: [] });
  });

  it('keeps its good rows where others are bad, and lists each of these with line, field and remedy', () => {
    const { good, bad } = read('code,name,plannedOn\nQJK,,2027-03-31\n,,\nZZZ,,2027-02-30\n,The Surgery,2027-01-01\nRXX,Devon ICB,2027-01-01\n,Hospice,\nQJK,,2027-04-01');
    expect(good).toEqual([[2, 'd', '2027-03-31']]);
    expect(bad.map(([line, field]) => [line, field])).toEqual([[4, 'code'], [4, 'plannedOn'], [5, 'name'], [6, 'name'], [7, 'plannedOn'], [8, 'plannedOn']]);
    const words = bad.map(([, , message]) => message).join('\n');
    for (const remedy of ['“ZZZ” in the directory: correct it', '“2027-02-30” is no day: write it as', 'more than one organisation: write its code', 'is of “Ash Trust”: correct the code or the name', 'The day is missing: write it as', 'Line 2 has another day for “Devon ICB”: keep one']) expect(words).toContain(remedy);
  });

  it('counts a row once that stands there twice', () => {
    expect(read('code,plannedOn\nQJK,2027-03-31\nQJK,31/03/2027')).toEqual({ good: [[2, 'd', '2027-03-31']], bad: [] });
  });

  it('says what its first line lacks, and takes nothing then', () => {
    expect(read('')).toMatchObject({ good: [], bad: [[1, null, expect.stringContaining('empty')]] });
    expect(read('who,when\nQJK,2027-01-01').bad.map(([line, field]) => [line, field])).toEqual([[1, 'code'], [1, 'plannedOn']]);
    expect(read('code,code,plannedOn\nQJK,QJK,2027-01-01').bad).toEqual([[1, 'code', 'Two columns have this name: remove one']]);
  });
});
