import { describe, expect, it } from '@jest/globals';
import { drafted } from '../support/brought-forward.ts';
import { codesOf } from '../support/codes.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();

const PACKS = '{ pipelinePacks { pin title } }';

describe('the pipelines that the product carries', () => {
  it('are named to those who may publish one: each can be published as it is named', async () => {
    const { data } = await (await on.cast.who('programme-lead')).query(PACKS);
    expect(data.pipelinePacks.map(({ pin }: { pin: string }) => pin)).toEqual(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0']);
    for (const { pin } of data.pipelinePacks) expect(codesOf(await on.cast.admin.act('publishPipeline', { programmeId: on.cast.programmeId, pack: pin }))).toEqual([]);
  });

  it('are not named to others', async () => {
    expect(codesOf(await (await on.cast.who('coordinator')).query(PACKS))).toEqual(['FORBIDDEN']);
  });
});

describe('who of a programme answers innovators, and how soon', () => {
  const OWN = 'query($id: String!) { innovation(id: $id) { evaluations { contact replyDays } } }';

  it('is nothing until it says so, then what it says, to its innovators; and it can say it no more', async () => {
    const [one, lead] = [await drafted(on.cast), await on.cast.who('programme-lead')];
    const { programmeId } = on.cast;
    const known = async () => (await one.innovator.query(OWN, { id: one.innovationId })).data.innovation.evaluations;
    expect(await known()).toEqual([{ contact: null, replyDays: null }]);
    await lead.done('setProgrammeContact', { programmeId, contact: '  Innovator office ', replyDays: 2 });
    expect(await known()).toEqual([{ contact: 'Innovator office', replyDays: 2 }]);
    const { data } = await one.innovator.query('{ programmes { id contact replyDays } }');
    expect(data.programmes).toContainEqual({ id: programmeId, contact: 'Innovator office', replyDays: 2 });
    await lead.done('setProgrammeContact', { programmeId, replyDays: 5 });
    expect(await known()).toEqual([{ contact: null, replyDays: 5 }]);
    await lead.done('setProgrammeContact', { programmeId });
    expect(await known()).toEqual([{ contact: null, replyDays: null }]);
    expect((await actsOf(on.api, `programme/${programmeId}`)).filter((act) => act === 'programme.contact-set')).toHaveLength(3);
  });

  it('is recorded with what was said before, and not where nothing changes', async () => {
    const { programmeId, admin } = on.cast;
    const recorded = async () => (await on.api.sql<{ data: any }>(`select text::jsonb -> 'data' as data from audit.event where stream = $1 and text::jsonb ->> 'act' = 'programme.contact-set' order by seq`, [`programme/${programmeId}`])).map(({ data }) => data);
    await admin.done('setProgrammeContact', { programmeId, contact: 'First office', replyDays: 2 });
    await admin.done('setProgrammeContact', { programmeId, contact: 'Second office', replyDays: 3 });
    const events = await recorded();
    const [first, second] = events.slice(-2);
    expect(first).toMatchObject({ contact: expect.any(String), replyDays: 2, before: { contact: null, replyDays: null } });
    expect(second).toMatchObject({ replyDays: 3, before: { contact: first.contact, replyDays: 2 } });
    expect(second.contact).not.toBe(first.contact);
    await admin.done('setProgrammeContact', { programmeId, contact: 'Second office', replyDays: 3 });
    expect(await recorded()).toHaveLength(events.length);
  });

  it('is not taken where somebody else has changed it since it was read', async () => {
    const [{ programmeId, admin }, lead] = [on.cast, await on.cast.who('programme-lead')];
    await admin.done('setProgrammeContact', { programmeId });
    const shown = { contact: null, replyDays: null };
    await admin.done('setProgrammeContact', { programmeId, contact: 'Office of one', replyDays: 2, shown });
    for (const stale of [shown, { contact: 'Office of one', replyDays: 3 }, { contact: 'Office', replyDays: 2 }])
      expect(codesOf(await lead.act('setProgrammeContact', { programmeId, contact: 'Office of another', shown: stale }))).toEqual(['changed-since']);
    await lead.done('setProgrammeContact', { programmeId, contact: 'Office of another', shown: { contact: 'Office of one', replyDays: 2 } });
  });

  it('is said by an administrator or a programme lead of this programme, in words and whole days', async () => {
    const { programmeId, admin } = on.cast;
    const { id: elsewhere } = await admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
    const { id, client } = await on.cast.newPerson([]);
    await admin.done('grantRole', { personId: id, role: 'programme-lead', programmeId: elsewhere });
    const before = await actsOf(on.api, `programme/${programmeId}`);
    expect(codesOf(await client.act('setProgrammeContact', { programmeId, contact: 'Me', replyDays: 1 }))).toEqual(['role-not-allowed']);
    expect(codesOf(await (await on.cast.who('coordinator')).act('setProgrammeContact', { programmeId, contact: 'Me' }))).toEqual(['FORBIDDEN']);
    for (const wrong of [{ replyDays: 0 }, { replyDays: 61 }, { contact: '\u200b' }, { contact: 'a\nb' }, { contact: 'x'.repeat(101) }])
      expect([wrong, codesOf(await admin.act('setProgrammeContact', { programmeId, ...wrong }))]).toEqual([wrong, ['BAD_INPUT']]);
    expect(await actsOf(on.api, `programme/${programmeId}`)).toEqual(before);
    expect(await client.act('setProgrammeContact', { programmeId: elsewhere, contact: 'Elsewhere office', replyDays: 3 })).toMatchObject({ __typename: 'Recorded' });
  });
});
