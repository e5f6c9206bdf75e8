import { describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { addSite, attach, lockPlan, MEASURE, monthsFrom, preparePapers } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn } from '../support/work.ts';

const on = withCast();
const KIND = 'site-safety-acceptance';

const setUp = async (leads: number[]): Promise<{ one: Case; sites: string[] }> => {
  const one = await reach(on.cast, 'pilot-setup');
  const sites: string[] = [];
  for (const lead of leads) sites.push(await addSite(one, lead));
  return { one, sites };
};

const papers = async (client: TestClient, one: Case): Promise<any[]> => (await see(client, one, 'documents { id kind siteId site earlier { id } }')).documents;
const accepted = async (client: TestClient, one: Case) => (await papers(client, one)).filter(({ kind }) => kind === KIND);
const tried = async (client: TestClient, one: Case, more: object) => {
  const { body } = await client.upload('paper.txt', 'A paper');
  return codesOf(await client.act('attachDocument', { innovationId: one.innovationId, evaluationId: one.evaluationId, uploadId: body.id, kind: KIND, ...more }));
};

describe('papers of sites', () => {
  it('are of the one site that their lead leads, and seen there and by staff, at no other site', async () => {
    const { one, sites } = await setUp([0, 1]);
    const [first, second, lead] = [await on.cast.who('site-lead', 0), await on.cast.who('site-lead', 1), await on.cast.who('pilot-lead')];
    await attach(one, lead, 'pilot-protocol');
    await attach(one, lead, 'data-sharing-agreement');
    await attach(one, first, KIND, '2060-01-01');
    expect(await accepted(lead, one)).toMatchObject([{ siteId: sites[0], site: expect.any(String) }]);
    expect(await papers(first, one)).toEqual(await accepted(lead, one));
    expect(await papers(second, one)).toEqual([]);
    expect(await tried(second, one, { siteId: sites[0] })).toEqual(['unknown-site']);
    expect(await tried(first, one, { siteId: one.evaluationId })).toEqual(['unknown-site']);
    const [{ id }] = await accepted(lead, one);
    const fetched = async (client: TestClient) => (await client.download(`/documents/${id}/file`)).status;
    expect([await fetched(first), await fetched(second), await fetched(lead)]).toEqual([200, 404, 200]);

    // a newer version takes the place of one of its own site alone
    expect(await tried(second, one, { replaces: id })).toEqual(['unknown-document']);
    await attach(one, first, KIND, '2061-01-01', id);
    expect(await papers(first, one)).toMatchObject([{ siteId: sites[0], earlier: [{ id }] }]);
  });

  it('are named where somebody leads several sites, and are of no site where their kind is none of one', async () => {
    const { one, sites } = await setUp([0, 1]);
    await on.api.sql('update pilot_site set site_lead_id = $1 where id = $2', [on.cast.ids('site-lead')[0], sites[1]]);
    const [first, lead] = [await on.cast.who('site-lead', 0), await on.cast.who('pilot-lead')];
    expect(await tried(first, one, {})).toEqual(['needs-site']);
    expect(await tried(first, one, { siteId: sites[1] })).toEqual([]);
    const leaves = (site: string | undefined) => on.api.sql('update pilot_site set left_at = now() where id = $1', [site]);
    expect(await tried(lead, one, { kind: 'pilot-protocol', siteId: sites[1] })).toEqual(['paper-of-no-site']);
    expect(await tried(lead, one, { kind: 'data-sharing-agreement', siteId: sites[1] })).toEqual([]);
    expect((await papers(first, one)).map(({ siteId }) => siteId)).toEqual([sites[1], sites[1]]);
    // of two sites one has left: nothing is left to choose
    await leaves(sites[1]);
    expect(await tried(first, one, { siteId: sites[1] })).toEqual(['unknown-site']);
    expect(await tried(first, one, {})).toEqual([]);
    expect((await papers(first, one)).map(({ siteId }) => siteId).sort()).toEqual([sites[0], sites[1], sites[1]].sort());
    await leaves(sites[0]);
    expect(await tried(first, one, {})).toEqual(['leads-no-site']);
  });

  it('are asked of each site at the start, in date, unless one of the whole pilot counts; the site is asked for its own before it ends', async () => {
    const { one, sites } = await setUp([0, 1]);
    const lead = await on.cast.who('pilot-lead');
    await lead.done('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE });
    await lockPlan(one);
    await preparePapers(one, sites);
    const ends = (day: string, of = sites[1]) => on.api.sql('update document set valid_until = $1 where site_id = $2 and kind = $3', [day, of, KIND]);
    const blockers = async () => (await see(lead, one, 'whatBlocks { transition blockers { code messageForStaff } }')).whatBlocks.find(({ transition }: { transition: string }) => transition === 'start-pilot').blockers.filter(({ code }: { code: string }) => code === 'documentsPresent');
    expect(await blockers()).toEqual([]);
    await ends('2020-01-01');
    const [{ name }] = await on.api.sql<{ name: string }>('select o.name from pilot_site s join organisation o on o.id = s.organisation_id where s.id = $1', [sites[1]]);
    expect((await blockers())[0]?.messageForStaff).toContain(`lacks for: ${name}`);
    // as papers were before they named a site
    await on.api.sql(`update document set site_id = null, valid_until = '2060-01-01' where site_id = $1`, [sites[0]]);
    expect(await blockers()).toEqual([]);

  });

  it('wait for their site, and for whoever runs the pilot, from 30 days before they end until they are renewed', async () => {
    const one = await reach(on.cast, 'pilot');
    const [first, second, lead] = [await on.cast.who('site-lead', 0), await on.cast.who('site-lead', 1), await on.cast.who('pilot-lead')];
    const { since, sites } = await see(lead, one, 'since sites { id organisation }');
    const [, , next] = monthsFrom(since, 3) as [string, string, string];
    await advanceTo(on.cast.admin, `${next}T00:30:00.000Z`);
    const renewals = () => Promise.all([lead, first, second].map((client) => detailsOn(client, one, 'renew-paper')));
    const ends = (days: number, kind = KIND) => on.api.sql('update document d set valid_until = $2::date + $3::int from pilot_site s where s.id = d.site_id and s.site_lead_id = $4 and d.evaluation_id = $1 and d.kind = $5', [one.evaluationId, next, days, on.cast.ids('site-lead')[1], kind]);
    await ends(30);
    expect(await renewals()).toEqual([[], [], []]);
    await ends(29);
    const { data } = await second.query('{ mySites { id evaluationId organisation } }');
    const site = data.mySites.find(({ evaluationId }: { evaluationId: string }) => evaluationId === one.evaluationId);
    const waits = `${KIND}: ${site.organisation}`;
    expect(await renewals()).toEqual([[waits], [], [waits]]);
    const notified = async (client: TestClient) => (await client.query('{ notifications { kind evaluationId } }')).data.notifications.filter((item: { kind: string; evaluationId: string }) => item.kind === 'renew-paper' && item.evaluationId === one.evaluationId);
    expect([await notified(second), await notified(first)]).toEqual([[expect.anything()], []]);
    // one of the whole pilot that counts longer asks for nothing; one that ends asks each lead whose site has none of its own
    const asPilot = (days: number, lead = 1) => on.api.sql('update document d set site_id = null, valid_until = $2::date + $3::int from pilot_site s where s.evaluation_id = $1 and s.site_lead_id = $4 and d.site_id = s.id and d.kind = $5 returning d.id', [one.evaluationId, next, days, on.cast.ids('site-lead')[lead], KIND]);
    const [own] = await asPilot(30, 0) as { id: string }[];
    expect(await renewals()).toEqual([[], [], []]);
    await on.api.sql('update document set valid_until = $2::date + 29 where id = $1', [own!.id, next]);
    const [pilotWide, ofFirst, ofSecond] = await renewals();
    expect([pilotWide?.toSorted(), ofFirst, ofSecond]).toEqual([[KIND, waits], [expect.stringContaining(`${KIND}: `)], [waits]]);
    await attach(one, first, KIND, '2061-01-01');
    expect((await renewals())[1]).toEqual([]);
    await attach(one, second, KIND, '2061-01-01');
    expect(await renewals()).toEqual([[], [], []]);

    // an agreement of one site is the pilot lead's to renew; the one of the whole pilot stands meanwhile
    const { body } = await lead.upload('agreement.txt', 'An agreement');
    await lead.done('attachDocument', { innovationId: one.innovationId, evaluationId: one.evaluationId, uploadId: body.id, kind: 'data-sharing-agreement', siteId: site.id, validUntil: '2061-01-01' });
    await ends(29, 'data-sharing-agreement');
    expect(await renewals()).toEqual([[], [], []]);
    await on.api.sql(`update document set valid_until = $2::date + 5 where evaluation_id = $1 and kind = 'data-sharing-agreement' and site_id is null`, [one.evaluationId, next]);
    expect(await renewals()).toEqual([['data-sharing-agreement', `data-sharing-agreement: ${site.organisation}`], [], []]);
    // once each site has its own, the one of the whole pilot is needed no more
    for (const { id } of sites) {
      const { body: sent } = await lead.upload('agreement.txt', 'An agreement');
      await lead.done('attachDocument', { innovationId: one.innovationId, evaluationId: one.evaluationId, uploadId: sent.id, kind: 'data-sharing-agreement', siteId: id, validUntil: '2061-01-01' });
    }
    expect(await renewals()).toEqual([[], [], []]);
  });
});
