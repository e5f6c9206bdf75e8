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
  expect(await read(innovator, innovationId)).toEqual(before);
  expect(await actsOf(on.api, `innovation/${id}`)).toContain('innovation.copied');
  expect(await read(editor.client, id)).toBeUndefined();
});
