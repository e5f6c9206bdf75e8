import { describe, expect, it } from '@jest/globals';
import { csvRows } from '../../pilot/index.ts';
import { organisationColumns } from './columns.ts';
import { readOrganisation } from './read-organisation.ts';
import { intoDirectory, readOrganisations, saysNothingNew, type KnownOrganisation } from './index.ts';

const HEAD = 'kind,code,codeSystem,name,onsCode,regionCode,parentCodes,effectiveFrom,effectiveTo,successorCodes,note';
const read = (...lines: string[]) => readOrganisations(csvRows([HEAD, ...lines].join('\n')).rows);
const into = (lines: string[], known: KnownOrganisation[] = []) => {
  const { good, bad } = intoDirectory(read(...lines).good, known);
  return { codes: good.map(({ entry }) => entry.code), bad: bad.map(({ line, field, message }) => [line, field, message]) };
};
const known = (more: Partial<KnownOrganisation>): KnownOrganisation => ({ id: 'k', kind: 'trust', code: 'R1', local: false, name: 'Trust 1', onsCode: null, region: null, from: null, to: null, parents: [], successors: [], deprivationDecile: null, ...more });
const REGION = 'region,Y1,ODS,North,E40000001,Y1,,,,,';

describe('readOrganisations', () => {
  it('reads a row whole, with dated parents and successors', () => {
    expect(read('ICB,q1,local,"Board, one",,Y1,Y1@2022-07-01..;Z2,2022-07-01,2026-03-31,Z9;Z8;Z9,x')).toEqual({
      good: [{
        line: 2, kind: 'icb', code: 'q1', local: true, name: 'Board, one', onsCode: null, region: 'Y1', from: '2022-07-01', to: '2026-03-31',
        parents: [{ code: 'Y1', from: '2022-07-01', to: null }, { code: 'Z2', from: null, to: null }], successors: ['Z9', 'Z8'],
      }],
      bad: [], unreadable: [],
    });
  });

  it.each([
    [',A1,,A,,,,,,', 'kind', /missing/], ['trust,,,A,,,,,,', 'code', /missing/], ['trust,a1,,A,,,,,,', 'code', /LOCAL as its codeSystem/], ['trust,A1,XYZ,A,,,,,,', 'codeSystem', /ODS/],
    ['trust,A1,,,,,,,,', 'name', /missing/], [`trust,A1,,${'n'.repeat(201)},,,,,,`, 'name', /201 characters/], ['trust,A1,,A,E4,,,,,', 'onsCode', /E40000003/],
    ['trust,A1,,A,,,,31/03/2026,,', 'effectiveFrom', /31\/03\/2026/], ['trust,A1,,A,,,,,2026-02-30,', 'effectiveTo', /2026-02-30/], ['trust,A1,,A,,,,2026-04-01,2026-03-31,', 'effectiveTo', /It ends on 31 March 2026, before it begins on 1 April 2026/],
    ['trust,A1,,A,,,B1@x..,,,', 'parentCodes', /B1@x/], ['trust,A1,,A,,,,,,B1', 'successorCodes', /no last day/], ['trust,A1,,A,,,,,2026-03-31,A1', 'successorCodes', /own successor/],
  ])('refuses %s by its field %s', (line, field, message) => {
    const { good, bad } = read(line, 'trust,R9,,Good,,,,,,');
    expect(good.map(({ code }) => code)).toEqual(['R9']);
    expect(bad).toEqual([{ line: 2, field, message: expect.stringMatching(message) }]);
  });

  it('refuses every row of a code or a name that several share', () => {
    const { good, bad } = read('trust,A1,,A,,,,,,', 'trust,A1,,B,,,,,,', 'trust,C1,,C,,,,,,', 'trust,C2,,C,,,,,,', 'trust,D1,,D,,,,,,');
    expect([good.map(({ code }) => code), bad.map(({ line, field }) => [line, field])]).toEqual([['D1'], [[2, 'code'], [3, 'code'], [4, 'name'], [5, 'name']]]);
  });

  it.each([
    [[], 'is empty'], [[{ line: 1, cells: HEAD.split(',') }], 'no row below'], [[{ line: 1, cells: ['code', 'name'] }, { line: 2, cells: ['A1', 'A'] }], '“kind”'],
    [[{ line: 1, cells: ['kind', 'code', 'name', 'regoinCode'] }, { line: 2, cells: [] }], 'no column of this name'],
  ])('says of a table that it cannot read why', (rows, message) => {
    expect(readOrganisations(rows)).toMatchObject({ good: [], bad: [], unreadable: [{ message: expect.stringContaining(message) }] });
  });
});

describe('intoDirectory', () => {
  it('resolves regions, parents and successors among the rows and what is there', () => {
    const { good } = intoDirectory(read(REGION, 'icb,Q1,,Board 1,,Y1,,,2026-03-31,Q2', 'trust,R1,,Trust one,,Y1,Q1@..2026-03-31;Q2@2026-04-01..,,,').good, [known({ id: 'b', kind: 'icb', code: 'Q2', name: 'Board 2' }), known({})]);
    expect(good.map(({ entry, regionName, before }) => [entry.code, regionName, before?.id ?? null])).toEqual([['Y1', 'North', null], ['Q1', 'North', null], ['R1', 'North', 'k']]);
  });

  it('refuses what names something that is not there, or that is refused itself', () => {
    expect(into(['trust,A1,,A,,Y7,,,,', 'trust,B1,,B,,,A1,,,', 'trust,C1,,C,,,,,2026-03-31,B1', 'trust,D1,,D,,A1,,,,', REGION])).toEqual({
      codes: ['Y1'],
      bad: [[2, 'regionCode', expect.stringContaining('no region Y7')], [5, 'regionCode', expect.stringContaining('no region A1')], [3, 'parentCodes', expect.stringContaining('A1')], [4, 'successorCodes', expect.stringContaining('B1')]],
    });
  });

  it('refuses a circle, also one that goes through what is there', () => {
    expect(into(['trust,A1,,A,,,,,2026-03-31,R1', 'trust,B1,,B,,,,,2026-03-31,A1'], [known({ to: '2026-03-31', successors: ['A1'] })])).toEqual({
      codes: [], bad: [[2, 'successorCodes', expect.stringContaining('lead back to A1')], [3, 'successorCodes', expect.stringContaining('A1 is not listed')]],
    });
  });

  it('gives its code to the one of its name without a code, and takes nobody else’s name or a code of several', () => {
    expect(intoDirectory(read('trust,A1,,Trust 1,,,,,,').good, [known({ code: null })]).good[0]?.before?.id).toBe('k');
    expect(into(['trust,A1,,Trust 1,,,,,,'], [known({})]).bad).toEqual([[2, 'name', expect.stringContaining('with the code R1')]]);
    expect(into(['trust,R1,,Other,,,,,,'], [known({}), known({ id: 'l', name: 'Trust 2' })]).bad).toEqual([[2, 'code', expect.stringContaining('Several organisations')]]);
  });
});

describe('saysNothingNew', () => {
  const row = 'trust,R1,,Trust 1,,,Q1@2022-07-01..;Q2,,2026-03-31,Z1;Z2';
  const others = [known({ id: 'q', code: 'Q1', name: 'Q1' }), known({ id: 'r', code: 'Q2', name: 'Q2' }), known({ id: 'y', code: 'Z1', name: 'Z1' }), known({ id: 'z', code: 'Z2', name: 'Z2' })];
  const stands = known({ to: '2026-03-31', parents: [{ code: 'Q2', from: null, to: null }, { code: 'Q1', from: '2022-07-01', to: null }], successors: ['Z2', 'Z1'] });
  const planned = (before: KnownOrganisation) => intoDirectory(read(row).good, [before, ...others]).good[0]!;

  it('knows what stands there, whatever its order', () => expect(saysNothingNew(planned(stands))).toBe(true));
  it.each<Partial<KnownOrganisation>>([{ kind: 'icb' }, { name: 'x' }, { onsCode: 'E40000001' }, { region: 'North' }, { from: '2020-01-01' }, { to: null }, { local: true }, { parents: [] }, { successors: ['Z1'] }])('sees %j', (more) =>
    expect(saysNothingNew(planned({ ...stands, ...more }))).toBe(false));
});

describe('the tenth of deprivation', () => {
  it.each<[string, number | null | undefined, number]>([['1', 1, 0], ['10', 10, 0], ['', null, 0], ['0', undefined, 1], ['11', undefined, 1], ['2.5', undefined, 1]])('“%s” is %s', (cell, decile, faults) => {
    const header = { line: 1, cells: ['kind', 'code', 'name', 'deprivationDecile'] };
    const read = readOrganisation({ line: 2, cells: ['trust', 'R1', 'Trust', cell] }, organisationColumns(header).places);
    expect([read.entry?.deprivationDecile, read.faults.length]).toEqual([decile, faults]);
  });

  it('stays where the table has no such column, and is taken away where its cell is empty', () => {
    const { entry } = readOrganisation({ line: 2, cells: ['trust', 'R1', 'Trust 1'] }, { kind: 0, code: 1, name: 2 });
    const before = known({ deprivationDecile: 3 });
    expect(saysNothingNew({ entry: entry!, regionName: null, before })).toBe(true);
    expect(saysNothingNew({ entry: { ...entry!, deprivationDecile: null }, regionName: null, before })).toBe(false);
  });
});
