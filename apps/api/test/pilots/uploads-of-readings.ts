import { beforeAll, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { Stage } from '../support/with-cast.ts';

/** What is said of files of readings, in a pilot with two sites whose readings began elsewhere: it brings a measure of its own. */
export const uploadsOfReadings = (on: Stage, pilot: () => Case): void => {
  const measure = 'Seen within a day';
  let one: Case;
  let months: string[];
  let names: string[];

  beforeAll(async () => {
    one = pilot();
    const seen = await see(await on.cast.who('analyst'), one, 'since');
    names = await Promise.all([0, 1].map(async (lead) => (await see(await on.cast.who('site-lead', lead), one, 'sites { organisation }')).sites[0].organisation));
    months = monthsFrom(seen.since, 24).map((month) => month.slice(0, 7));
    await addMeasures(`'${measure}', 'per cent'`, 1);
    await advanceTo(on.cast.admin, `${months[4]!}-10T12:00:00.000Z`);
  });

  const addMeasures = (named: string, count: number): Promise<unknown> =>
    on.api.sql(
      `insert into measure (id, evaluation_id, name, unit, direction, baseline, target, main, agreed_by, agreed_at, locked_by, locked_at)
       select gen_random_uuid(), evaluation_id, ${named}, 'decrease', 10, 5, false, agreed_by, agreed_at, locked_by, locked_at from measure, generate_series(1, ${count}) n where evaluation_id = $1 and main`,
      [one.evaluationId],
    );

  const HEAD = 'measure,site,month,numerator,denominator,value,reason';
  const row = (month: number, parts: string, { site = 0, reason = '', of = measure } = {}): string => `"${of}","${names[site]}",${months[month]},${parts},${reason}`;
  const upload = async (lead: number, rows: string[], more: object = {}): Promise<any> => {
    const client = await on.cast.who('site-lead', lead);
    const { body } = await client.upload('readings.csv', [HEAD, ...rows].join('\n'));
    return client.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id, ...more });
  };
  const stored = (): Promise<unknown[]> =>
    on.api.sql(
      `select to_char(r.month, 'YYYY-MM') as month, r.value, r.numerator as n, r.denominator as d, r.version as v, r.superseded as old, r.late, r.reason from reading r join pilot_site s on s.id = r.site_id
       join organisation o on o.id = s.organisation_id join measure m on m.id = r.measure_id where r.evaluation_id = $1 and o.name = $2 and m.name = $3 order by r.month, r.version`,
      [one.evaluationId, names[0], measure],
    );

  it('enters its good rows, lists the others, doubles nothing, keeps what it corrects, and is of one’s own site', async () => {
    const rows = [row(1, '90,100,'), row(2, ',,98'), row(3, '45,50,90'), row(3, '4,0,', { site: 0 }), row(2, ',,many'), row(1, ',,5', { site: 1 }), row(5, ',,7')];
    const twice = await Promise.all([upload(0, rows), upload(0, rows)]);
    const refused = [
      { line: 5, field: 'denominator', message: expect.stringContaining('leave the row out') },
      { line: 6, field: 'value', message: expect.stringContaining('“many” is no number') },
      { line: 7, field: 'site', message: `There is no site “${names[1]}”: sites that you may enter readings of are “${names[0]}”` },
      { line: 8, field: 'month', message: expect.stringContaining('has not come yet') },
    ];
    expect(twice.sort((a, b) => b.entered - a.entered)).toMatchObject([
      { entered: 3, corrected: 0, unchanged: 0, late: 2, refusedCount: 4, refusedRows: refused, missingCount: 3, missing: expect.arrayContaining([{ measure, site: names[0], month: `${months[0]}-01` }]) },
      { entered: 0, corrected: 0, unchanged: 3, late: 0, refusedCount: 4, refusedRows: refused, missingCount: 3 },
    ]);
    expect(await upload(0, [row(1, '91,100,'), row(2, ',,99', { reason: 'Counted anew' }), row(3, ',,90')])).toMatchObject({
      entered: 0, corrected: 1, unchanged: 1, refusedRows: [{ line: 2, field: 'reason', message: expect.stringContaining('has the reading 90 already') }],
    });
    expect(await upload(0, [row(1, '91,100,')], { reason: 'All of it anew' })).toMatchObject({ corrected: 1, refusedCount: 0 });
    const first = { old: false, reason: null, v: 1 };
    expect(await stored()).toEqual([
      { ...first, month: months[1], value: 90, n: 90, d: 100, old: true, late: true }, { month: months[1], value: 91, n: 91, d: 100, v: 2, old: false, late: false, reason: 'All of it anew' },
      { ...first, month: months[2], value: 98, n: null, d: null, old: true, late: true }, { month: months[2], value: 99, n: null, d: null, v: 2, old: false, late: false, reason: 'Counted anew' },
      { ...first, month: months[3], value: 90, n: 45, d: 50, late: false },
    ]);
    const seen = await see(await on.cast.who('analyst'), one, 'readings { month value late }');
    expect(seen.readings).toContainEqual({ month: `${months[3]}-01`, value: 90, late: false });
    expect((await see(await on.cast.who('site-lead', 1), one, 'readings { site }')).readings).not.toContainEqual({ site: names[0] });
    expect(await on.api.sql(`select distinct simulated from reading where evaluation_id = $1`, [one.evaluationId])).toEqual([{ simulated: true }]);
  });

  it('says of what is no table why, and takes nobody else’s file and no file of somebody who leads no site here', async () => {
    const lead = await on.cast.who('site-lead', 0);
    const { body: text } = await lead.upload('letter.txt', 'Dear team');
    expect(await lead.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: text.id })).toMatchObject({ entered: 0, refusedCount: 1, refusedRows: [{ line: 1 }, ...Array.from({ length: 4 }, () => ({ line: 1 }))] });
    const { body: pdf } = await lead.upload('a.pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    if (pdf.id) expect((await lead.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: pdf.id })).refusedRows).toMatchObject([{ line: 1, field: null, message: expect.stringContaining('no table') }]);
    const other = await on.cast.who('site-lead', 1);
    expect(codesOf(await other.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: text.id }))).toEqual(['unknown-upload']);
    const outsider = await on.cast.who('site-lead', 2);
    const { body } = await outsider.upload('readings.csv', HEAD);
    expect(codesOf(await outsider.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await (await on.cast.who('analyst')).act('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id }))).toEqual(['FORBIDDEN']);
  });

  it('names a site by what its organisation became, of which plan and report tell', async () => {
    const [name, ended] = [`Northwest ${Math.random()}`, `${months[3]}-15`];
    const { id } = await on.cast.admin.done('createOrganisation', { name, type: 'trust' });
    await on.api.sql('insert into organisation_successor select s.organisation_id, $2 from pilot_site s join organisation o on o.id = s.organisation_id where s.evaluation_id = $1 and o.name = $3', [one.evaluationId, id, names[0]]);
    const ends = (day: string): Promise<unknown> => on.api.sql('update organisation set valid_to = $2 where name = $1', [names[0], day]);
    await ends(`${months[4]}-10`);
    expect(await upload(0, [`"${measure}","${name}",${months[4]},10,20,,`])).toMatchObject({ entered: 0, refusedRows: [{ field: 'site', message: expect.stringContaining('There is no site') }] });
    await ends(ended);
    expect(await upload(0, [`"${measure}","${name}",${months[4]},10,20,,`])).toMatchObject({ entered: 1, refusedCount: 0 });
    const seen = await see(await on.cast.who('site-lead', 0), one, 'sites { lastDay successors } pilotReport { content }');
    expect(seen.sites).toEqual([{ lastDay: ended, successors: [name] }]);
    expect(JSON.stringify(seen.pilotReport.content)).toContain(`${names[0]} became ${name} on 16 `);
    await on.api.sql('update organisation set valid_to = null where name = $1', [names[0]]); // other pilots have it too
  });

  it('names no site that somebody else leads, also where one’s own became part of it: by line, field and remedy, in the words for what is no site at all', async () => {
    await on.api.sql('delete from organisation_successor x using organisation o where o.id = x.organisation_id and o.name = $1', [names[0]]);
    await on.api.sql('insert into organisation_successor select a.id, b.id from organisation a, organisation b where a.name = $1 and b.name = $2', names);
    await on.api.sql('update organisation set valid_to = $2 where name = $1', [names[0], `${months[3]}-15`]);
    await on.api.sql(`update organisation set local_code = 'B-CODE' where name = $1`, [names[1]]);
    const refusedFor = async (written: string) => (await upload(0, [`"${measure}","${written}",${months[4]},10,20,,`])).refusedRows;
    for (const written of [names[1]!, names[1]!.toUpperCase(), 'B-CODE', 'No such place']) {
      expect(await refusedFor(written)).toEqual([{ line: 2, field: 'site', message: `There is no site “${written}”: sites that you may enter readings of are “${names[0]}”` }]);
    }
    expect((await stored()).filter((one: any) => one.month === months[4])).toHaveLength(1);
    await on.api.sql('update organisation set valid_to = null, local_code = null where name = any($1)', [names]);
    await on.api.sql('delete from organisation_successor x using organisation o where o.id = x.organisation_id and o.name = $1', [names[0]]);
  });

  it('lists what is refused as it was judged when it was sent: with a reason for its corrections where it had one', async () => {
    const client = await on.cast.who('site-lead', 0);
    // far from the others, so that it waits to be confirmed, and a correction
    const { body } = await client.upload('readings.csv', [HEAD, row(3, ',,0.0001')].join('\n'));
    const sent = { evaluationId: one.evaluationId, uploadId: body.id };
    const listed = async (withReason: boolean) =>
      (await client.query('query($evaluationId: String!, $uploadId: String!, $withReason: Boolean!) { refusedRows(evaluationId: $evaluationId, uploadId: $uploadId, withReason: $withReason) { line field message } }', { ...sent, withReason })).data.refusedRows;
    const answer = await client.act('uploadReadings', { ...sent, reason: 'Counted anew' });
    expect(answer.corrected).toBe(0);
    expect(await listed(true)).toEqual([...answer.refusedRows, ...answer.unsureRows]);
    const again = await client.upload('readings.csv', [HEAD, row(2, ',,0.0002')].join('\n'));
    sent.uploadId = again.body.id;
    expect([(await listed(false)).map(({ field }: { field: string }) => field), (await listed(true)).some(({ field }: { field: string }) => field === 'reason')]).toEqual([['reason'], false]);
  });

  it('lists all that is refused where it is asked for, and the first 200 in the answer; to whoever sent it and nobody else', async () => {
    const lead = await on.cast.who('site-lead', 0);
    const { body } = await lead.upload('readings.csv', [HEAD, ...Array.from({ length: 250 }, (_, at) => row(1, `,,text${at}`))].join('\n'));
    const asked = { evaluationId: one.evaluationId, uploadId: body.id };
    const answer = await lead.act('uploadReadings', asked);
    expect([answer.refusedCount, answer.refusedRows.length]).toEqual([250, 200]);
    const all = (client: typeof lead, more: object = {}) => client.query('query($evaluationId: String!, $uploadId: String!) { refusedRows(evaluationId: $evaluationId, uploadId: $uploadId) { line field message } }', { ...asked, ...more });
    const { data } = await all(lead);
    expect(data.refusedRows.slice(0, 200)).toEqual(answer.refusedRows);
    expect(data.refusedRows.at(-1)).toEqual({ line: 251, field: 'value', message: expect.stringContaining('“text249” is no number') });
    for (const { errors } of [await all(await on.cast.who('site-lead', 1)), await all(lead, { uploadId: one.evaluationId }), await all(await on.cast.who('site-lead', 2)), await all(lead, { evaluationId: one.innovationId })]) expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect((await all(await on.cast.who('analyst'))).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('may hold 10,000 readings, also sent again', async () => {
    await advanceTo(on.cast.admin, `${months[23]!}-25T12:00:00.000Z`);
    await addMeasures(`'Count ' || n, 'falls'`, 500);
    const rows = Array.from({ length: 10_000 }, (_, at) => row(2 + (at % 20), `,,${at % 7}`, { of: `Count ${1 + Math.floor(at / 20)}` }));
    const started = performance.now();
    expect(await upload(0, rows)).toMatchObject({ entered: 10_000, unchanged: 0, refusedCount: 0 });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(await upload(0, rows)).toMatchObject({ entered: 0, unchanged: 10_000, refusedCount: 0 });
  });
};
