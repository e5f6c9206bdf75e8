import { describe, expect, it } from '@jest/globals';
import type { Case } from '../support/case.ts';
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
});
