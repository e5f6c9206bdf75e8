import { expect, it } from '@jest/globals';
import { ANSWERED_THEN } from '@waymark/database/migrations';
import { codesOf } from '../support/brought-forward.ts';
import { submitted, aDraft, see } from '../support/case.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

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

  // An answer leaves the guidance of the revision before, but where the request opens all and the answer says that it goes along, as it was read.
  const ask = async (questions: string[]): Promise<string> => (await staff.done('raiseRequest', { evaluationId, text: 'Say more', questions })).overlay;
  const refused = async (requestId: string, guidance: object) => codesOf(await innovator.act('answerRequest', { evaluationId, requestId, answers: {}, guidance }));
  const answered = async (questions: string[], more: object = {}) => {
    const requestId = await ask(questions);
    await innovator.done('answerRequest', { evaluationId, requestId, answers: {}, ...more });
    const { submissions } = await see(staff, one, 'submissions { guidance { pack answers } }');
    return submissions.at(-1).guidance[0];
  };
  expect(await answered(['summary'])).toEqual(sent);
  expect(await answered([])).toEqual(sent);
  const { guidance } = (await innovator.query('query($id: String!) { guidance(innovationId: $id) { pack version } }', { id: innovationId })).data;
  const read = Object.fromEntries(guidance.map(({ pack, version }: { pack: string; version: number }) => [pack.split('@')[0], version]));
  expect([await refused(await ask(['summary']), read), await refused(await ask([]), { ...read, dtac: read.dtac - 1 })]).toEqual([['question-locked'], ['draft-changed']]);
  expect(await answered([], { guidance: read })).toMatchObject({ answers: { A1: 'Renamed Ltd', 'C3.2': 'yes' } });
});

it('earlier versions of answers to guidance can be read and gone back to by their team, and do not exist for anybody else', async () => {
  const { innovationId, innovator } = await aDraft(on.cast);
  const save = (answers: object, expectedVersion: number) => innovator.done('saveGuidance', { innovationId, pack: 'dtac', answers, expectedVersion });
  const VERSIONS = 'query($id: String!, $pack: String) { draftVersions(innovationId: $id, pack: $pack) { version savedBy questions { question label } } }';
  const EARLIER = 'query($id: String!, $version: Int!, $pack: String) { earlierDraft(innovationId: $id, version: $version, pack: $pack) { version form answers unfit { question } } }';
  const versions = async (client: TestClient) => (await client.query(VERSIONS, { id: innovationId, pack: 'dtac' })).data?.draftVersions as { version: number; questions: { question: string }[] }[] | undefined;
  await save({ A1: 'Lamps' }, 0);
  await save({ A1: 'Lamps Ltd' }, 1); // only writes on
  await save({ A1: 'Renamed', 'C3.2': 'yes' }, 2);
  expect((await versions(innovator))!.map(({ version, questions }) => [version, questions.map(({ question }) => question).sort()])).toEqual([[3, ['A1', 'C3.2']], [2, ['A1']]]);
  expect((await innovator.query(VERSIONS, { id: innovationId, pack: 'esf' })).data.draftVersions).toEqual([]);
  expect((await innovator.query(EARLIER, { id: innovationId, version: 2, pack: 'dtac' })).data.earlierDraft).toEqual({ version: 2, form: 'dtac@2.0.0', answers: { A1: 'Lamps Ltd' }, unfit: [] });

  const restore = (version: number, expectedVersion: number) => innovator.act('restoreDraft', { innovationId, pack: 'dtac', version, expectedVersion });
  expect(await restore(2, 2)).toMatchObject({ blockers: [{ code: 'draft-changed' }] });
  expect(await restore(1, 3)).toMatchObject({ blockers: [{ code: 'unknown-draft-version', operands: { field: 'version' } }] });
  expect(await restore(2, 3)).toMatchObject({ version: 4 });
  expect((await guidanceOf(innovator, innovationId))![1]).toMatchObject({ version: 4, answers: { A1: 'Lamps Ltd' } });
  expect(await restore(3, 4)).toMatchObject({ version: 5 });
  expect((await guidanceOf(innovator, innovationId))![1]).toMatchObject({ answers: { A1: 'Renamed', 'C3.2': 'yes' } });
  expect((await actsOf(on.api, `innovation/${innovationId}`)).filter((act) => act === 'innovation.guidance-restored')).toHaveLength(2);

  const wrong = await innovator.query(VERSIONS, { id: innovationId, pack: 'other' });
  expect(wrong.errors[0].extensions.code).toBe('BAD_INPUT');
  for (const client of [(await on.cast.newPerson(['innovator'])).client, await on.cast.who('coordinator')]) {
    expect(await versions(client)).toBeUndefined();
    expect((await client.query(EARLIER, { id: innovationId, version: 2, pack: 'dtac' })).errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await client.act('restoreDraft', { innovationId, pack: 'dtac', version: 2, expectedVersion: 5 })).errors[0].extensions.code).toBe('NOT_FOUND');
  }
});

it('answers to guidance of before their versions were kept can be gone back to, as they stood then', async () => {
  const { innovationId, innovator } = await aDraft(on.cast);
  const save = (answers: object, expectedVersion: number) => innovator.done('saveGuidance', { innovationId, pack: 'dtac', answers, expectedVersion });
  await save({ A1: 'Lamps' }, 0);
  await save({ A1: 'Renamed' }, 1);
  await on.api.sql('delete from innovation_guidance_step');
  await on.api.sql(ANSWERED_THEN);
  await save({ A1: 'Other', 'C3.2': 'yes' }, 2);
  const { errors } = await innovator.act('restoreDraft', { innovationId, pack: 'dtac', version: 2, expectedVersion: 3 });
  expect(errors).toBeUndefined();
  expect((await guidanceOf(innovator, innovationId))![1]).toMatchObject({ version: 4, answers: { A1: 'Renamed' } });
});

it('words that do not fit are kept beside the answers, count as none, bar what they would go along with, and are frozen nowhere', async () => {
  const one = await aDraft(on.cast);
  const { innovationId, evaluationId, innovator } = one;
  const save = (answers: object, expectedVersion: number, keepUnfit = true) => innovator.act('saveGuidance', { innovationId, pack: 'dtac', answers, expectedVersion, keepUnfit });
  const kept = async () => (await innovator.query('query($id: String!) { guidance(innovationId: $id) { pack answers version unfit { question label words message } } }', { id: innovationId })).data.guidance[1];
  const typed = { day: '31', month: '2', year: '' };
  await save({ 'C3.1': 'provided', 'C3.1-dated': '2026-03-03', A1: 'Lamps Ltd' }, 0);
  expect(await save({ 'C3.1-dated': typed, A1: 'Lamps Limited' }, 1)).toMatchObject({ version: 2 });
  const unfit = [{ question: 'C3.1-dated', words: typed, label: expect.any(String), message: expect.stringMatching(/date that exists/) }];
  expect(await kept()).toEqual({ pack: 'dtac@2.0.0', version: 2, answers: { 'C3.1': 'provided', A1: 'Lamps Limited' }, unfit });

  // a save on an older reading takes none of it away, nor does one that does not ask to keep what does not fit
  expect(codesOf(await save({ 'C3.1-dated': '3 March' }, 1))).toEqual(['draft-changed']);
  expect(codesOf(await save({ 'C3.1-dated': '3 March' }, 2, false))).toEqual(['answer-does-not-fit']);
  expect((await save({ 'C3.1-dated': 'x'.repeat(20_001) }, 2)).blockers).toMatchObject([{ messageForInnovator: expect.stringContaining('less than 20,000 characters') }]);
  expect((await save({ Z9: 'x' }, 2)).blockers).toMatchObject([{ operands: { field: 'answers.Z9' } }]);
  expect(await kept()).toMatchObject({ version: 2, unfit });

  // sent with the words waiting: refused by who sends what was read, and no answer of a revision where nothing was said of it
  const draftRead = async () => {
    const { innovation, guidance } = (await innovator.query('query($id: String!) { innovation(id: $id) { draftVersion documents { id inConfidence } } guidance(innovationId: $id) { pack version } }', { id: innovationId })).data;
    return { version: innovation.draftVersion, documents: innovation.documents, guidance: Object.fromEntries(guidance.map(({ pack, version }: { pack: string; version: number }) => [pack.split('@')[0], version])) };
  };
  expect((await innovator.act('propose', { evaluationId, transition: 'submit', draftRead: await draftRead() })).blockers).toMatchObject([{ code: 'answer-does-not-fit', operands: { field: 'guidance', questions: ['C3.1-dated'] } }]);
  expect(codesOf(await innovator.act('propose', { evaluationId, transition: 'submit' }))).toEqual(['answer-does-not-fit']);
  // judged by the version that the evaluation keeps, whatever the last save was of
  await on.api.sql(`update innovation_guidance set pack_version = '1.0.0' where innovation_id = $1 and pack_id = 'dtac'`, [innovationId]);
  expect(codesOf(await innovator.act('propose', { evaluationId, transition: 'submit' }))).toEqual(['answer-does-not-fit']);
  // hidden by another answer, they are in nobody’s way, and frozen nowhere
  await save({ 'C3.1': null }, 2);
  await submitted(one);
  const staff = await on.cast.who('coordinator');
  expect((await see(staff, one, 'submissions { guidance { pack answers } }')).submissions[0].guidance[0]).toEqual({ pack: 'dtac@2.0.0', answers: { A1: 'Lamps Limited' } });
  await save({ 'C3.1': 'provided' }, 3);
  const { overlay: requestId } = await staff.done('raiseRequest', { evaluationId, text: 'Say more', questions: [] });
  const answer = (guidance?: object) => innovator.act('answerRequest', { evaluationId, requestId, answers: {}, guidance });
  for (const guidance of [{ dtac: 4 }, undefined]) expect(codesOf(await answer(guidance))).toEqual(['answer-does-not-fit']);
  await save({ 'C3.1-dated': '2026-02-28' }, 4);
  expect(codesOf(await answer({ dtac: 5 }))).toEqual([]);
  expect((await see(staff, one, 'submissions { guidance { pack answers } }')).submissions.at(-1).guidance[0].answers).toEqual({ 'C3.1': 'provided', A1: 'Lamps Limited', 'C3.1-dated': '2026-02-28' });
});

it('words that do not fit are part of earlier versions, come back with them, and go along with a copy', async () => {
  const { innovationId, innovator } = await aDraft(on.cast);
  const save = (answers: object, expectedVersion: number) => innovator.done('saveGuidance', { innovationId, pack: 'dtac', answers, expectedVersion, keepUnfit: true });
  await save({ 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' }, 0);
  await save({ 'C3.1-dated': '3 Mar' }, 1);
  await save({ 'C3.1-dated': '3 March' }, 2); // only writes on
  await save({ 'C3.1-dated': '2026-03-04' }, 3);
  const { draftVersions } = (await innovator.query('query($id: String!) { draftVersions(innovationId: $id, pack: "dtac") { version questions { question } } }', { id: innovationId })).data;
  expect(draftVersions.map(({ version, questions }: any) => [version, questions.map(({ question }: any) => question).sort()])).toEqual([[4, ['C3.1-dated']], [3, ['C3.1-dated']], [1, ['C3.1', 'C3.1-dated']]]);
  const EARLIER = 'query($id: String!, $version: Int!) { earlierDraft(innovationId: $id, version: $version, pack: "dtac") { answers unfit { question words } } }';
  const earlier = async (version: number) => (await innovator.query(EARLIER, { id: innovationId, version })).data.earlierDraft;
  expect(await earlier(3)).toEqual({ answers: { 'C3.1': 'provided' }, unfit: [{ question: 'C3.1-dated', words: '3 March' }] });
  expect(await earlier(1)).toEqual({ answers: { 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' }, unfit: [] });

  const restore = (version: number, expectedVersion: number) => innovator.done('restoreDraft', { innovationId, pack: 'dtac', version, expectedVersion });
  const now = async (id: string) => (await innovator.query('query($id: String!) { guidance(innovationId: $id) { answers unfit { question words } } }', { id })).data.guidance[1];
  await restore(3, 4);
  expect(await now(innovationId)).toEqual(await earlier(3));
  const { id: copy } = await innovator.done('copyInnovation', { innovationId, name: 'Lamp for homes', expectedVersion: (await innovator.query('query($id: String!) { innovation(id: $id) { draftVersion } }', { id: innovationId })).data.innovation.draftVersion });
  expect(await now(copy)).toEqual(await earlier(3));
  await restore(1, 5);
  expect(await now(innovationId)).toEqual(await earlier(1));
});
