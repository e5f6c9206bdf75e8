import { expect, it } from '@jest/globals';
import { readUpload, type UploadFacts } from '@waymark/domain/pilot';
import { confirmationMark } from '../operations/confirmation-mark.ts';
import { markToConfirm, uploadedReadings } from './uploaded-readings.ts';

const unsure = (rows: number) => Array.from({ length: rows }, (_, at) => ({ reading: { measureId: `m${at}`, siteId: 's', month: '2027-01-01', value: 9_000 }, message: 'Far', against: [{ month: '2027-02-01', value: 9 }] }));

it('nothing is confirmed that was not shown: more rows than are listed have no mark', () => {
  expect([0, 1, 200, 201, 20_000].map((rows) => markToConfirm(unsure(rows)) !== null)).toEqual([false, true, true, false, false]);
  expect(markToConfirm(unsure(200))).toBe(confirmationMark(unsure(200)));
});

it('every row is listed that can be confirmed, and every row is counted', () => {
  const facts = { measures: [], sites: [] } as unknown as UploadFacts;
  const told = (rows: number) => uploadedReadings({ bad: [], unsure: Array.from({ length: rows }, (_, line) => ({ line, field: 'value', message: 'Far' })), missing: [] }, facts);
  expect([200, 201].map((rows) => [told(rows).unsureRows.length, told(rows).unsureCount])).toEqual([[200, 200], [200, 201]]);
});

it('a file of many such rows is not taken, whatever is sent with it as confirmed', () => {
  const names = Array.from({ length: 201 }, (_, at) => `Measure ${at}`);
  const month = (at: number): string => `2025-${String(at).padStart(2, '0')}`;
  const facts = (confirmed: string | null): UploadFacts => ({
    measures: names.map((name) => ({ id: name, name, per: 1, share: false })),
    sites: [{ id: 's', name: 'Ward', code: null, joinedOn: '2025-01-01', leftOn: null }],
    recorded: names.flatMap((measureId) => Array.from({ length: 11 }, (_, at) => ({ measureId, siteId: 's', month: `${month(at + 1)}-01`, value: 10 + (at % 3), numerator: null, denominator: null, version: 1 }))),
    firstMonth: '2025-01-01', today: '2027-01-01', dueWithinDays: 21, reason: null,
    confirms: (found) => confirmed !== null && confirmed === markToConfirm(found),
  });
  const table = (rows: number) => [['measure', 'site', 'month', 'value'], ...names.slice(0, rows).map((name) => [name, 'Ward', month(12), 9_000])].map((cells, at) => ({ line: at + 1, cells }));
  const asked = (rows: number) => readUpload(table(rows), facts(null)).asked;
  const taken = (rows: number) => readUpload(table(rows), facts(confirmationMark(asked(rows)))).good.length;
  expect([asked(200).length, asked(201).length]).toEqual([200, 201]);
  expect([taken(200), taken(201)]).toEqual([200, 0]);
});
