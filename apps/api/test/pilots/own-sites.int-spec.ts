import { describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { addSite } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const mySites = async (index: number): Promise<any[]> => (await (await on.cast.who('site-lead', index)).query('{ mySites { id evaluationId innovationName organisation lastMonth } }')).data.mySites;
const leads = async (role: string, { evaluationId }: Case) => (await on.cast.who(role)).query('query($id: String!) { siteLeads(evaluationId: $id) { personId } }', { id: evaluationId });

describe('sites of pilots', () => {
  it('are listed to whoever leads them, from the day they are added on, and to no other site lead', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    expect(await mySites(0)).toEqual([]);
    const site = await addSite(one, 0);
    expect(await mySites(0)).toEqual([{ id: site, evaluationId: one.evaluationId, innovationName: expect.any(String), organisation: expect.any(String), lastMonth: null }]);
    expect(await mySites(1)).toEqual([]);
  });

  it('are taken from the list by a conflict of interest that excludes', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const site = await addSite(one, 2);
    expect((await mySites(2)).map(({ id }) => id)).toEqual([site]);
    await (await on.cast.who('site-lead', 2)).done('declareConflict', { evaluationId: one.evaluationId, because: 'I own shares in the maker' });
    expect(await mySites(2)).toEqual([]);
  });

  it('can be led by those who hold the role here: named to whoever sets the pilot up, and to nobody else', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { data } = await leads('pilot-lead', one);
    expect(data.siteLeads.map(({ personId }: { personId: string }) => personId).sort()).toEqual([...on.cast.ids('site-lead')].sort());
    expect(codesOf(await leads('coordinator', one))).toEqual(['FORBIDDEN']);
    const stranger = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: stranger.id, role: 'pilot-lead', programmeId: (await on.cast.admin.done('createProgramme', { code: 'other', name: 'Other', demonstration: true })).id });
    expect(codesOf(await stranger.client.query('query($id: String!) { siteLeads(evaluationId: $id) { personId } }', { id: one.evaluationId }))).toEqual(['NOT_FOUND']);
  });

  it('say which organisations became part of theirs, and of what theirs became, from then on', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const id = await addSite(one, 0);
    const [site] = await on.api.sql<{ organisation: string; name: string }>('select o.id as organisation, o.name from pilot_site s join organisation o on o.id = s.organisation_id where s.id = $1', [id]);
    const made = async (name: string, lastDay: string | null) => (await on.api.sql<{ id: string }>(`insert into organisation (id, name, type, valid_to, created_at) values (gen_random_uuid(), $1, 'nhs-trust', $2, now()) returning id`, [name, lastDay]))[0]!.id;
    const follows = (of: string, by: string) => on.api.sql('insert into organisation_successor (organisation_id, successor_id) values ($1, $2)', [of, by]);
    const [small, part, whole, long] = [await made('Small trust', '2026-03-31'), await made('Split trust', '2026-05-31'), await made('Whole trust', null), await made('Joined long before', '2020-01-01')];
    await follows(small, site!.organisation);
    await follows(part, site!.organisation);
    await follows(part, whole);
    await follows(long, whole);
    const joined = async (role: string) => (await see(await on.cast.who(role), one, 'sites { joined { name lastDay into part } }')).sites[0].joined;
    const own = [{ name: 'Small trust', lastDay: '2026-03-31', into: site!.name, part: false }, { name: 'Split trust', lastDay: '2026-05-31', into: site!.name, part: true }];
    expect([await joined('pilot-lead'), await joined('site-lead')]).toEqual([own, own]);
    await on.api.sql(`update organisation set valid_to = '2026-06-30' where id = $1`, [site!.organisation]);
    await follows(site!.organisation, whole);
    expect(await joined('pilot-lead')).toEqual([...own, { name: site!.name, lastDay: '2026-06-30', into: 'Whole trust', part: false }]);
    await on.api.sql('update organisation set valid_to = null where id = $1', [site!.organisation]);
    await on.api.sql('delete from organisation_successor where organisation_id = $1', [site!.organisation]);
  });
});
