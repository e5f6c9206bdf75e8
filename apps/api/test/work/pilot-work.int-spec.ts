import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@waymark/domain/calendar';
import { propose, see, sign } from '../support/case.ts';
import { addSite, attach, lockPlan, MEASURE, monthsFrom, preparePapers } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn } from '../support/work.ts';

const on = withCast();
const count = async (role: string, one: { evaluationId: string }, kind: string, index = 0): Promise<number> => (await detailsOn(await on.cast.who(role, index), one, kind)).length;

describe('the work of a pilot', () => {
  it('is to lock what was agreed, to enter each month that is over, to renew papers before they end, and to close what went wrong', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { evaluationId } = one;
    const lead = await on.cast.who('pilot-lead');
    const sites = [await addSite(one, 0), await addSite(one, 1)];

    expect(await count('pilot-lead', one, 'lock-measures')).toBe(0);
    await lead.done('agreeMeasure', { evaluationId, ...MEASURE });
    await lead.done('agreeMeasure', { evaluationId, ...MEASURE, name: 'Second measure', main: false });
    expect(await count('pilot-lead', one, 'lock-measures')).toBe(1);
    for (const role of ['coordinator', 'safety-lead', 'site-lead']) expect(await count(role, one, 'lock-measures')).toBe(0);
    await lockPlan(one);
    expect(await count('pilot-lead', one, 'lock-measures')).toBe(0);

    await preparePapers(one, sites);
    await propose(one, 'pilot-lead', 'start-pilot');
    expect(await count('safety-lead', one, 'sign')).toBe(1);
    expect(await count('pilot-lead', one, 'sign')).toBe(0);
    await sign(one, 'safety-lead', 0);

    const { since, measures } = await see(lead, one, 'since measures { id }');
    // a pilot that starts on the first day of a month owes that month too
    const began = localDateOf(since);
    const [whole, next] = monthsFrom(began, 3).slice(began.endsWith('-01') ? 0 : 1) as [string, string];
    const site = await on.cast.who('site-lead', 0);
    const missing = () => detailsOn(site, one, 'enter-readings');
    const enter = (at: number) => site.done('enterReadings', { evaluationId, readings: [{ measureId: measures[at].id, siteId: sites[0], month: whole, value: 112 }] });
    // The last minute of the first whole month in London, and the first of the next
    await advanceTo(on.cast.admin, new Date(Date.parse(`${next}T00:00:00Z`) - 90 * 60_000).toISOString());
    expect(await missing()).toEqual([]);
    await advanceTo(on.cast.admin, `${next}T00:30:00.000Z`);
    expect(await missing()).toEqual([whole.slice(0, 7)]);
    expect(await count('pilot-lead', one, 'enter-readings')).toBe(0);
    expect(await count('site-lead', one, 'enter-readings', 2)).toBe(0);
    await enter(0);
    expect(await missing()).toEqual([whole.slice(0, 7)]);
    await enter(1);
    expect(await missing()).toEqual([]);
    expect(await count('site-lead', one, 'enter-readings', 1)).toBe(1);

    const renewed = async (role: string): Promise<(string | null)[]> => detailsOn(await on.cast.who(role), one, 'renew-paper');
    const ends = (days: number): Promise<unknown> => on.api.sql(`update document set valid_until = $2::date + $3::int where evaluation_id = $1 and kind = 'data-sharing-agreement'`, [evaluationId, next, days]);
    expect(await renewed('pilot-lead')).toEqual([]);
    await ends(30);
    expect(await renewed('pilot-lead')).toEqual([]);
    await ends(29);
    expect([await renewed('pilot-lead'), await renewed('site-lead'), await renewed('analyst')]).toEqual([['data-sharing-agreement'], [], []]);
    await attach(one, lead, 'data-sharing-agreement', '2061-01-01');
    expect(await renewed('pilot-lead')).toEqual([]);
    const protocol = async () => (await see(lead, one, 'documents { id kind }')).documents.find(({ kind }: { kind: string }) => kind === 'pilot-protocol').id;
    await on.api.sql(`update document set valid_until = '2090-01-01' where id = $1`, [await protocol()]);
    await attach(one, lead, 'pilot-protocol', `${next.slice(0, 8)}11`, await protocol());
    expect(await renewed('pilot-lead')).toEqual(['pilot-protocol']); // what was replaced renews nothing
    const stands = (stage: string): Promise<unknown> => on.api.sql('update evaluation set stage = $2 where id = $1', [evaluationId, stage]);
    await stands('monitoring');
    expect(await renewed('pilot-lead')).toEqual([]); // an adoption takes readings too, and needs no papers of a pilot
    await stands('pilot');
    await attach(one, lead, 'pilot-protocol', '2061-01-01');
    expect(await renewed('pilot-lead')).toEqual([]);

    await site.done('reportIncident', { evaluationId, siteId: sites[0], severity: 'serious', description: 'A secret of the ward' });
    for (const role of ['safety-lead', 'pilot-lead', 'analyst']) expect(await detailsOn(await on.cast.who(role), one, 'close-incident')).toEqual(['serious']);
    for (const role of ['site-lead', 'coordinator']) expect(await count(role, one, 'close-incident')).toBe(0);
    expect(await detailsOn(one.innovator, one, 'close-incident')).toEqual([]);
    const { incidents } = await see(lead, one, 'incidents { id }');
    const follow = (client: typeof site, text: string) => client.done('addIncidentEntry', { evaluationId, incidentId: incidents[0].id, text });
    const read = async (role: string) => detailsOn(await on.cast.who(role), one, 'read-follow-up');
    expect(await read('safety-lead')).toEqual([]);
    await follow(site, 'The floor was wet');
    for (const role of ['safety-lead', 'pilot-lead', 'analyst']) expect(await read(role)).toEqual(['The floor was wet']);
    for (const role of ['site-lead', 'coordinator']) expect(await read(role)).toEqual([]);
    // whoever writes the next line has read it; everybody else reads that one
    await follow(lead, 'It is dried');
    expect([await read('pilot-lead'), await read('safety-lead')]).toEqual([[], ['It is dried']]);
    await lead.done('closeIncident', { evaluationId, incidentId: incidents[0].id, outcome: 'Mended' });
    expect(await count('safety-lead', one, 'close-incident')).toBe(0);
    expect(await read('safety-lead')).toEqual([]);
    await follow(site, 'It stays dry');
    expect(await read('safety-lead')).toEqual([]);
  });
});
