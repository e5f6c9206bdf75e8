import { describe, expect, it } from '@jest/globals';
import { csvRows } from './csv-rows.ts';
import { readUpload } from './read-upload.ts';
import type { RecordedReading, UploadFacts } from './upload.types.ts';

const facts: UploadFacts = {
  measures: [
    { id: 'm1', name: 'Seen in time', per: 100, share: true },
    { id: 'm2', name: 'Falls', per: 1, share: false },
  ],
  sites: [
    { id: 's1', name: 'Northtown', code: 'N01', joinedOn: '2026-01-15', leftOn: null },
    { id: 's2', name: 'Southtown', code: null, joinedOn: '2026-02-01', leftOn: '2026-03-31' },
  ],
  recorded: [],
  firstMonth: '2026-01-01',
  today: '2026-05-10',
  dueWithinDays: 10,
  reason: null,
};
const HEADER = 'measure,site,month,numerator,denominator,value,reason';
const read = (lines: string, more: Partial<UploadFacts> = {}, header = HEADER) => readUpload(csvRows(`${header}\n${lines}`).rows, { ...facts, ...more });
const faults = (lines: string, more: Partial<UploadFacts> = {}, header = HEADER) => read(lines, more, header).bad.map(({ line, field, message }) => `${line} ${field}: ${message}`);
const recorded = (more: Partial<RecordedReading> = {}): RecordedReading => ({ measureId: 'm2', siteId: 's1', month: '2026-02-01', value: 4, numerator: null, denominator: null, version: 1, ...more });

describe('readUpload', () => {
  it('reads rows by name or code, whatever the case and the order of columns', () => {
    const { good, bad } = readUpload(csvRows('Value,SITE,Measure,month\n4,n01, falls ,2026-02\n').rows, facts);
    expect(bad).toEqual([]);
    expect(good).toEqual([
      { line: 2, measureId: 'm2', siteId: 's1', month: '2026-02-01', value: 4, numerator: null, denominator: null, reason: null, outcome: 'new', version: 1, before: null, late: true },
    ]);
  });

  it('takes a site by the name or code of what its organisation became', () => {
    const merged = { sites: [{ ...facts.sites[0]!, successors: ['Northwest', 'NW1'] }, facts.sites[1]!] };
    expect(read('Falls,Northwest,2026-02,,,4,\nFalls,nw1,2026-03,,,5,\nFalls,N01,2026-04,,,6,', merged).good.map(({ siteId, month }) => [siteId, month])).toEqual([['s1', '2026-02-01'], ['s1', '2026-03-01'], ['s1', '2026-04-01']]);
    const both = { sites: facts.sites.map((site) => ({ ...site, successors: ['Northwest'] })) };
    expect(faults('Falls,Northwest,2026-02,,,4,', both)).toEqual(['2 site: “Northwest” names more than one site: write the code of its organisation']);
  });

  it('takes the name of a site as its own, also where another site of the same lead was merged into it', () => {
    const [north, south] = [{ ...facts.sites[0]!, successors: ['SOUTHTOWN', 'S01', 'Southern group'] }, { ...facts.sites[1]!, code: 'S01', successors: ['Southern group'] }];
    const placed = (site: string) => read(`Falls,${site},2026-02,,,4,`, { sites: [north, south] });
    expect(['Southtown', 's01', 'Northtown', 'N01'].map((site) => placed(site).good[0]?.siteId)).toEqual(['s2', 's2', 's1', 's1']);
    expect(placed('Southern group').bad).toMatchObject([{ field: 'site', message: expect.stringContaining('names more than one site') }]);
  });

  it('keeps good rows beside bad ones, and names each fault by line and field', () => {
    const { good, bad } = read('Falls,Northtown,2026-02,,,4,\nTrips,Westtown,May,,,x,\n\nSeen in time,Southtown,2026-03,9,10,,\n');
    expect(good.map(({ line, value }) => [line, value])).toEqual([[2, 4], [5, 90]]);
    expect(bad).toEqual([
      { line: 3, field: 'measure', message: 'There is no measure “Trips”: this pilot has “Seen in time”, “Falls”' },
      { line: 3, field: 'site', message: 'There is no site “Westtown”: sites that you may enter readings of are “Northtown”, “Southtown”' },
      { line: 3, field: 'month', message: '“May” is no month: write it as YYYY-MM, e.g. 2026-03' },
      { line: 3, field: 'value', message: '“x” is no number: write digits only, or leave the row out where there is no reading' },
    ]);
  });

  it.each([
    ['before the pilot', 'Falls,Northtown,2025-12,,,4,', '2 month: December 2025 is before the pilot, which began in January 2026: leave the row out'],
    ['still to come', 'Falls,Northtown,2026-06,,,4,', '2 month: June 2026 has not come yet: leave the row out'],
    ['before the site joined', 'Falls,Southtown,2026-01,,,4,', '2 month: “Southtown” joined on 1 February 2026: leave months before that out'],
    ['after the site left', 'Falls,Southtown,2026-04,,,4,', '2 month: “Southtown” left on 31 March 2026: leave months after that out'],
  ])('refuses a month %s', (_, line, fault) => {
    expect(faults(line)).toEqual([fault]);
  });

  it.each([
    ['in which the site joined', 'Falls,Northtown,2026-01,,,4,'],
    ['in which the site left', 'Falls,Southtown,2026-03,,,4,'],
    ['that runs', 'Falls,Northtown,2026-05,,,4,'],
  ])('takes a month %s', (_, line) => {
    expect(faults(line)).toEqual([]);
  });

  it('flags what comes after it was due', () => {
    const late = (today: string) => read('Falls,Northtown,2026-04,,,4,', { today }).good[0]!.late;
    expect(late('2026-05-10')).toBe(false);
    expect(late('2026-05-11')).toBe(true);
  });

  it('refuses more cells than columns, and asks for two of one name to be told apart', () => {
    expect(faults('Falls,Northtown,2026-02,,,1,234,567')).toEqual(['2 null: The row has more cells than the 7 columns: put a value that holds the separator in double quotes']);
    expect(faults('Falls,Northtown,2026-02,,,4,,')).toEqual([]);
    const twins = [...facts.sites, { ...facts.sites[0]!, id: 's3', code: 'N02' }];
    expect(faults('Falls,Northtown,2026-02,,,4,', { sites: twins })).toEqual(['2 site: “Northtown” names more than one site: write the code of its organisation']);
    expect(faults('Falls,N02,2026-02,,,4,', { sites: twins })).toEqual([]);
  });
});

describe('a header', () => {
  it.each([
    ['that lacks columns', 'site,month,value', ['1 measure: The column is missing: write “measure” in the first line']],
    ['without a value', 'measure,site,month', ['1 value: The column is missing: give value, or numerator and denominator']],
    ['with half of the parts', 'measure,site,month,value,numerator', ['1 denominator: The column is missing: numerator and denominator go together']],
    ['with a column twice', 'measure,site,month,value,Value', ['1 value: Two columns have this name: remove one']],
    ['with a misspelt column', 'measure,site,month,valeu', ['1 valeu: There is no column of this name: use measure, site, month, numerator, denominator, value, reason', '1 value: The column is missing: give value, or numerator and denominator']],
  ])('%s is refused', (_, header, expected) => {
    expect(faults('Falls,Northtown,2026-02,4,5', {}, header)).toEqual(expected);
  });

  it('without rows below it, or a file without one, is told', () => {
    expect(faults('')).toEqual(['1 null: There is no row below the names of the columns: write one for each reading']);
    expect(readUpload([], facts).bad).toMatchObject([{ line: 1, message: expect.stringContaining('The file is empty') }]);
    expect(readUpload([{ line: 1, cells: [null, ' '] }], facts).bad).toMatchObject([{ message: expect.stringContaining('The file is empty') }]);
  });
});

describe('against the record', () => {
  const line = 'Falls,Northtown,2026-02,,,5,';

  it('what stands there already is unchanged', () => {
    expect(read(line, { recorded: [recorded({ value: 5, version: 3 })] }).good).toMatchObject([{ outcome: 'unchanged', version: 3, before: null, late: false }]);
  });

  it('another value is a correction as the next version, for a reason of the row or of the upload', () => {
    expect(faults(line, { recorded: [recorded()] })).toEqual(['2 reason: February 2026 has the reading 4 already: write why 5 is right in the column “reason”']);
    expect(faults(line, { recorded: [recorded()], reason: '  ' })).toHaveLength(1);
    const correction = { outcome: 'correction', version: 3, before: 4, late: false };
    expect(read(`${line}Recount`, { recorded: [recorded({ version: 2 })] }).good).toMatchObject([{ ...correction, reason: 'Recount' }]);
    expect(read(line, { recorded: [recorded({ version: 2 })], reason: 'Audit' }).good).toMatchObject([{ ...correction, reason: 'Audit' }]);
  });

  it('the same share of other counts is a correction, and so are counts that come where none were kept', () => {
    const before = recorded({ measureId: 'm1', value: 50, numerator: 5, denominator: 10 });
    const same = 'Seen in time,Northtown,2026-02,50,100,,Recount';
    expect(read(same, { recorded: [before] }).good).toMatchObject([{ outcome: 'correction' }]);
    expect(read(same, { recorded: [{ ...before, numerator: null, denominator: null }] }).good).toMatchObject([{ outcome: 'correction', numerator: 50, denominator: 100 }]);
  });

  it('a lone value agrees with counts, and corrects none', () => {
    const counted = { recorded: [recorded({ measureId: 'm1', value: 50, numerator: 5, denominator: 10 })] };
    expect(read('Seen in time,Northtown,2026-02,,,50,', counted).good).toMatchObject([{ outcome: 'unchanged' }]);
    expect(read('Seen in time,Northtown,2026-02,,,60,Recount', counted)).toMatchObject({ good: [], bad: [{ line: 2, field: 'numerator', message: 'February 2026 has 5 of 10: give the numerator and denominator of the correction too, as all sites together are told by them' }] });
  });
});

describe('lines that give one reading twice', () => {
  it('count once where they agree', () => {
    const { good, bad } = read('Falls,Northtown,2026-02,,,4,\nfalls,N01,2026-02-01,,,4.0,\n');
    expect(good.map(({ line }) => line)).toEqual([2]);
    expect(bad).toEqual([{ line: 3, field: null, message: 'Line 2 gives this reading already: delete this line' }]);
  });

  it('count none of them where they differ', () => {
    const { good, bad } = read('Falls,Northtown,2026-02,,,4,\nFalls,Northtown,2026-02,,,4,\nFalls,Northtown,2026-02,,,5,\n');
    expect(good).toEqual([]);
    expect(bad.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(bad[0]?.message).toBe('Lines 3, 4 give another value for the same measure, site and month (February 2026): keep the right one');
  });

  it('that tells most stands where they agree, and none where two tell other parts of one value', () => {
    const share = (numerator: number | '', denominator: number | '') => `Seen in time,Northtown,2026-02,${numerator},${denominator},50,`;
    expect(read(`${share('', '')}\n${share(5, 10)}\n`)).toMatchObject({ good: [{ line: 3, numerator: 5 }], bad: [{ line: 2, message: 'Line 3 gives this reading already: delete this line' }] });
    expect(read(`${share('', '')}\n${share(5, 10)}\n${share(50, 100)}\n`)).toMatchObject({ good: [], bad: [{ line: 2 }, { line: 3 }, { line: 4 }] });
  });

  it('are judged as fast as they come and said in a line, also where 10,000 give one month', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `Falls,Northtown,2026-02,,,${at % 2},`).join('\n');
    const started = process.cpuUsage();
    const { good, bad } = read(lines);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000); // of the processor; a text of all others for each line is gigabytes
    expect([good.length, bad.length]).toEqual([0, 10_000]);
    expect(bad[0]?.message).toContain('Lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 9,989 more give another value');
    expect(bad.at(-1)?.message).toContain('Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 9,989 more give another value');
    expect(Math.max(...bad.map(({ message }) => message.length))).toBeLessThan(200);
  });
});

describe('missing months', () => {
  it('are those that a site took part in, that are over, and that have no reading', () => {
    const { missing } = read('Falls,Northtown,2026-02,,,4,', { measures: [facts.measures[1]!], recorded: [recorded({ month: '2026-03-01' })] });
    expect(missing.map(({ siteId, month }) => `${siteId} ${month}`)).toEqual(['s1 2026-01-01', 's1 2026-04-01', 's2 2026-02-01', 's2 2026-03-01']);
  });

  it('are none in the first month of a pilot', () => {
    expect(readUpload([], { ...facts, today: '2026-01-31' }).missing).toEqual([]);
    expect(readUpload([], { ...facts, today: '2026-02-01' }).missing.map(({ siteId }) => siteId)).toEqual(['s1', 's1']);
  });

  it('stay missing where the row is bad', () => {
    expect(read('Seen in time,Northtown,2026-04,0,0,,').missing).toContainEqual({ measureId: 'm1', siteId: 's1', month: '2026-04-01' });
  });
});
