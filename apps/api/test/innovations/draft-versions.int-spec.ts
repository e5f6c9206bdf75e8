import { describe, expect, it } from '@jest/globals';
import { drafted } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();

const versionsOf = async (client: TestClient, id: string, before?: number) =>
  (await client.query('query($id: String!, $before: Int) { draftVersions(innovationId: $id, before: $before) { version savedBy questions { question label } } }', { id, before })).data?.draftVersions as
    { version: number; savedBy: string; questions: { question: string; label: string }[] }[] | undefined;
const earlier = async (client: TestClient, id: string, version: number) => client.query('query($id: String!, $version: Int!) { earlierDraft(innovationId: $id, version: $version) { version form savedBy answers } }', { id, version });
const later = (minutes: number) => on.api.sql(`update innovation_draft_step set begun_at = begun_at - make_interval(mins => $1)`, [minutes]);

describe('earlier versions of a draft', () => {
  it('are kept where a save took a word away, and grow while it only writes on', async () => {
    const { client, id: person } = await on.cast.newPerson(['innovator']);
    const [{ name: displayName }] = (await on.api.sql<{ name: string }>('select display_name as name from person where id = $1', [person])) as [{ name: string }];
    const { id } = await client.done('createInnovation', { name: 'Lamp' });
    const save = (answers: object) => client.done('saveAnswers', { innovationId: id, answers });
    await save({ name: 'Lamp', problem: 'Falls' });
    await save({ problem: 'Falls at night' });
    await save({ problem: 'Falls at night' });
    await save({ problem: 'Night' });
    await save({ stage: 'pilot', problem: 'Night falls' });
    expect((await versionsOf(client, id))!.map(({ version, savedBy, questions }) => [version, savedBy, questions.map(({ question }) => question).sort()])).toEqual([
      [5, displayName, ['problem', 'stage']],
      [2, displayName, ['name', 'problem']],
    ]);
    expect((await versionsOf(client, id, 5))!.map(({ version }) => version)).toEqual([2]);
    expect((await earlier(client, id, 2)).data.earlierDraft).toMatchObject({ version: 2, form: expect.stringContaining('@'), answers: { name: 'Lamp', problem: 'Falls at night' } });
    for (const version of [1, 3, 4, 6]) expect((await earlier(client, id, version)).errors?.[0].extensions.code).toBe('NOT_FOUND');
  });

  it('begin anew with another person and after ten minutes', async () => {
    const draft = await drafted(on.cast, { answers: { name: 'Lamp' } });
    await later(9);
    await draft.innovator.done('saveAnswers', { innovationId: draft.innovationId, answers: { problem: 'Falls' } });
    expect(await versionsOf(draft.innovator, draft.innovationId)).toHaveLength(1);
    await later(1);
    await draft.innovator.done('saveAnswers', { innovationId: draft.innovationId, answers: { problem: 'Falls at night' } });
    expect(await versionsOf(draft.innovator, draft.innovationId)).toHaveLength(2);
  });

  it('can be gone back to, and back again: nothing is lost', async () => {
    const { innovator, innovationId } = await drafted(on.cast, { answers: { name: 'Lamp', problem: 'Falls', users: ['patients'] } });
    await innovator.done('saveAnswers', { innovationId, answers: { name: 'Light', problem: 'Other words', users: null, stage: 'pilot' } });
    const answers = async () => (await innovator.query('query($id: String!) { innovation(id: $id) { name answers draftVersion } }', { id: innovationId })).data.innovation;
    const [last, first] = (await versionsOf(innovator, innovationId))!.map(({ version }) => version) as [number, number];
    expect(await innovator.act('restoreDraft', { innovationId, version: first, expectedVersion: last - 1 })).toMatchObject({ blockers: [{ code: 'draft-changed' }] });
    expect(await innovator.act('restoreDraft', { innovationId, version: last + 1, expectedVersion: last })).toMatchObject({ blockers: [{ code: 'unknown-draft-version', operands: { field: 'version' } }] });
    const restored = await innovator.done('restoreDraft', { innovationId, version: first, expectedVersion: last });
    expect(await answers()).toEqual({ name: 'Lamp', draftVersion: restored.version, answers: { name: 'Lamp', problem: 'Falls', users: ['patients'] } });
    await innovator.done('restoreDraft', { innovationId, version: last, expectedVersion: restored.version });
    expect(await answers()).toMatchObject({ name: 'Light', answers: { name: 'Light', problem: 'Other words', stage: 'pilot' } });
    expect((await actsOf(on.api, `innovation/${innovationId}`)).filter((act) => act === 'innovation.draft-restored')).toHaveLength(2);
  });

  it('do not exist for anybody else, and a viewer of the team reads them alone', async () => {
    const { innovator, innovationId } = await drafted(on.cast, { answers: { name: 'Lamp' } });
    const rival = await on.cast.newPerson(['innovator']);
    for (const client of [rival.client, await on.cast.who('coordinator')]) {
      expect(await versionsOf(client, innovationId)).toBeUndefined();
      expect((await earlier(client, innovationId, 1)).errors?.[0].extensions.code).toBe('NOT_FOUND');
    }
    await on.api.sql(`insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, 'view', now())`, [innovationId, rival.id]);
    expect(await versionsOf(rival.client, innovationId)).toHaveLength(1);
    expect((await rival.client.query('mutation($input: RestoreDraftInput!) { restoreDraft(input: $input) { __typename } }', { input: { innovationId, version: 1, expectedVersion: 1, idempotencyKey: crypto.randomUUID() } })).errors?.[0].extensions.code).toBe('NOT_FOUND');
    expect(await versionsOf(innovator, innovationId)).toHaveLength(1);
  });
});
