import { expect, it } from '@jest/globals';
import { submitted, aDraft, see } from '../support/case.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const GUIDANCE = 'query($id: String!) { guidance(innovationId: $id) { pack answers version savedBy } }';
const guidanceOf = async (client: TestClient, id: string) => (await client.query(GUIDANCE, { id })).data?.guidance as { pack: string; answers: object; version: number }[] | undefined;

it('answers to guidance are the team’s until they are sent, and then frozen under the pack that the evaluation keeps', async () => {
  const one = await aDraft(on.cast);
  const { innovationId, evaluationId, innovator } = one;
  const save = (answers: object, expectedVersion: number, pack = 'dtac') => innovator.act('saveGuidance', { innovationId, pack, answers, expectedVersion });
  expect(await guidanceOf(innovator, innovationId)).toEqual([
    { pack: 'esf@2022.08.0', answers: {}, version: 0, savedBy: null },
    { pack: 'dtac@2.0.0', answers: {}, version: 0, savedBy: null },
  ]);

  expect(await save({ 'C3.1': 'provided', 'C3.1-dated': '2026-03-03', A1: 'Lamps Ltd' }, 0)).toMatchObject({ version: 1 });
  expect(await save({ A1: 'Other Ltd' }, 0)).toMatchObject({ blockers: [{ code: 'draft-changed' }] });
  expect(await save({ 'C3.2': 'perhaps', 'C3.1-dated': '3 March', Z9: 'x' }, 1)).toMatchObject({ blockers: ['C3.2', 'C3.1-dated', 'Z9'].map(() => ({ code: 'answer-does-not-fit' })) });
  expect(await save({ Z9: null }, 1)).toMatchObject({ blockers: [{ operands: { field: 'answers.Z9' } }] });
  expect(await save({ 'in-value': 'yes' }, 0, 'esf')).toMatchObject({ version: 1 });

  const rival = await on.cast.newPerson(['innovator']);
  for (const client of [rival.client, await on.cast.who('coordinator')]) {
    expect(await guidanceOf(client, innovationId)).toBeUndefined();
    expect((await client.act('saveGuidance', { innovationId, pack: 'dtac', answers: {}, expectedVersion: 1 })).errors[0].extensions.code).toBe('NOT_FOUND');
  }

  await submitted(one);
  await save({ A1: 'Renamed Ltd', 'C3.2': 'yes' }, 1);
  const staff = await on.cast.who('coordinator');
  const sent = { pack: 'dtac@2.0.0', answers: { 'C3.1': 'provided', 'C3.1-dated': '2026-03-03', A1: 'Lamps Ltd' } };
  const seen = await see(staff, one, 'packs submissions { revision guidance { pack answers } }');
  expect(seen).toEqual({ packs: ['dtac@2.0.0', 'esf@2022.08.0'], submissions: [{ revision: 1, guidance: [sent, { pack: 'esf@2022.08.0', answers: { 'in-value': 'yes' } }] }] });

  // A newer version that the product does not know yet is only for what starts later.
  await on.api.sql(`update evaluation_pack set pack_version = '1.0.0' where evaluation_id = $1 and pack_id = 'dtac'`, [evaluationId]);
  expect((await guidanceOf(innovator, innovationId))![1]).toMatchObject({ pack: 'dtac@1.0.0', answers: { A1: 'Renamed Ltd' } });
  await on.api.sql(`update evaluation_pack set pack_version = '2.0.0' where evaluation_id = $1 and pack_id = 'dtac'`, [evaluationId]);

  // A request that opens one question leaves the guidance of the revision before; one that opens all takes what is written now.
  const answered = async (questions: string[]) => {
    const { overlay: requestId } = await staff.done('raiseRequest', { evaluationId, text: 'Say more', questions });
    await innovator.done('answerRequest', { evaluationId, requestId, answers: {} });
    const { submissions } = await see(staff, one, 'submissions { guidance { pack answers } }');
    return submissions.at(-1).guidance[0];
  };
  expect(await answered(['summary'])).toEqual(sent);
  expect(await answered([])).toMatchObject({ answers: { A1: 'Renamed Ltd', 'C3.2': 'yes' } });
});
