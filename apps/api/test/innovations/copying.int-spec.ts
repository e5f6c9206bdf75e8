import { expect, it } from '@jest/globals';
import { codesOf, COMPLETE, drafted } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();

const read = async (client: TestClient, id: string): Promise<any> =>
  (await client.query('query($id: String!) { innovation(id: $id) { name access answers draftVersion unfit { question words } people { displayName } documents { id } evaluations { id } } }', { id })).data?.innovation;

it('an owner copies an innovation into a new one, with its answers and without its files, declaration, team and evaluations', async () => {
  const draft = await drafted(on.cast);
  const { innovator, innovationId } = draft;
  const [editor, stranger] = [await on.cast.newPerson(['innovator']), await on.cast.newPerson(['innovator'])];
  await joinTeam(draft, editor, 'edit');
  const { version } = await innovator.done('saveAnswers', { innovationId, answers: { 'unit-price': 'free' }, keepUnfit: true });
  await innovator.done('saveGuidance', { innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd', 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' }, expectedVersion: 0 });
  await on.api.sql(`update innovation_guidance set answers = answers || '{"Z9": "of an earlier pack"}' where innovation_id = $1`, [innovationId]);
  const before = await read(innovator, innovationId);
  const copy = { innovationId, name: ' Second lamp ', expectedVersion: version };
  for (const { client } of [editor, stranger]) expect(codesOf(await client.act('copyInnovation', copy))).toEqual(['NOT_FOUND']);
  expect(codesOf(await innovator.act('copyInnovation', { ...copy, expectedVersion: version - 1 }))).toEqual(['draft-changed']);
  const { id } = await innovator.done('copyInnovation', copy);
  const { 'declare-accurate': _, ...answers } = COMPLETE;
  expect(await read(innovator, id)).toMatchObject({
    name: 'Second lamp',
    access: 'owner',
    answers: { ...answers, name: 'Second lamp' },
    unfit: [{ question: 'unit-price', words: 'free' }],
    people: [{}],
    documents: [],
    evaluations: [],
  });
  expect((await read(innovator, id)).answers).not.toHaveProperty('declare-accurate');
  const { guidance } = (await innovator.query('query($id: String!) { guidance(innovationId: $id) { pack version answers } }', { id })).data;
  expect(guidance).toEqual([{ pack: 'esf@2022.08.0', version: 0, answers: {} }, { pack: 'dtac@2.0.0', version: 1, answers: { A1: 'Lamps Ltd', 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' } }]);
  expect(await read(innovator, innovationId)).toEqual(before);
  expect(await actsOf(on.api, `innovation/${id}`)).toContain('innovation.copied');
  expect(await read(editor.client, id)).toBeUndefined();
});
