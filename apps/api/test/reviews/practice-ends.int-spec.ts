import { beforeAll, expect, it } from '@jest/globals';
import { codesOf, fourReviewers, inReview, takenUp, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import { decidedByTwo, type Case } from '../support/case.ts';
import { anExercise, criteriaOf, doExercise, exercisesOf, overCase } from '../support/exercises.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const clinical = criteriaOf('clinical-reviewer');
const LEAVE = 'query($id: String!) { practiceLeave(evaluationId: $id) { givenAt running answers } }';
const leaveOf = async ({ innovator, evaluationId }: Case): Promise<any> => (await innovator.query(LEAVE, { id: evaluationId })).data?.practiceLeave;
const acts = async ({ innovationId }: Case) => (await actsOf(on.api, `innovation/${innovationId}`)).filter((act) => act.startsWith('practice.'));
const marked = async (one: Case, more: Record<string, unknown> = {}): Promise<string> => {
  await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
  return anExercise(on.cast, 'clinical-reviewer', { evaluationId: one.evaluationId, required: false, ...more });
};

let people: Seated[];
beforeAll(async () => {
  people = await fourReviewers(on.cast, (await inReview(on.cast)).evaluationId, on.api.as);
});

it.each([
  ['sent', async (client: Seated['client'], exerciseId: string) => doExercise(client, exerciseId, clinical)],
  ['begun', async (client: Seated['client'], exerciseId: string) => client.done('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 2 } })],
])('leave ends with a new evaluation that is sent, and whoever has one %s sits on none of them', async (_, practise) => {
  const one = await overCase(on.cast, 'Lamp to look at twice');
  const exerciseId = await marked(one);
  const [{ client, personId }] = people as [Seated];
  await practise(client, exerciseId);
  const { evaluationId } = await one.innovator.done('startEvaluation', { innovationId: one.innovationId, programmeId: on.cast.programmeId });
  expect((await leaveOf(one)).givenAt).not.toBeNull(); // nothing of it was sent
  await one.innovator.done('propose', { evaluationId, transition: 'submit' });
  expect([await leaveOf(one), await acts(one)]).toMatchObject([{ givenAt: null, running: true }, ['practice.leave-given', 'practice.case-marked', 'practice.leave-ended']]);
  expect(await on.api.sql('select title, retired_at is not null as retired from exercise where id = $1', [exerciseId])).toEqual([{ title: 'A case that is shown no longer', retired: true }]);
  expect(await on.api.sql('select 1 from exercise_case where exercise_id = $1', [exerciseId])).toEqual([]);
  expect((await exercisesOf(client)).filter(({ id, submittedAt }) => id === exerciseId && !submittedAt)).toEqual([]);
  await takenUp(on.cast, { evaluationId } as BroughtForward);
  const coordinator = await on.cast.who('coordinator');
  const invite = (id: string) => coordinator.act('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
  const refused = await invite(personId);
  expect([codesOf(refused), /practi|exercise/iu.test(JSON.stringify(refused))]).toEqual([['at-capacity'], false]);
  expect(codesOf(await invite(on.cast.ids('clinical-reviewer')[1]!))).toEqual([]);
  expect(await on.api.sql('select practised_on($1) as id', [one.innovationId])).toEqual(expect.arrayContaining([{ id: personId }]));
  await one.innovator.done('propose', { evaluationId, transition: 'withdraw' });
  expect((await leaveOf(one)).givenAt).toBeNull(); // it does not come back by itself
});

it('leave is given only once nobody can appeal any more', async () => {
  const one = await reach(on.cast, 'triage');
  const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
  await announce(one, 'rejected', decision);
  const give = () => one.innovator.act('givePracticeLeave', { evaluationId: one.evaluationId });
  expect([codesOf(await give()), (await leaveOf(one)).running]).toEqual([['practice-running'], true]);
  await on.api.sql(`update timer set fired_at = now() where evaluation_id = $1 and kind = 'appeal-window-closed'`, [one.evaluationId]);
  expect([codesOf(await give()), (await leaveOf(one)).running]).toEqual([[], false]);
  await one.innovator.done('raiseAppeal', { evaluationId: one.evaluationId, reason: 'It is for patients' });
  expect([(await leaveOf(one)).givenAt, await acts(one)]).toEqual([null, ['practice.leave-given', 'practice.leave-ended']]);
});

it('leave is for the words that were read: others by now are read again', async () => {
  const one = await overCase(on.cast, 'Lamp that is read again');
  const read = async () => (await one.innovator.query<any>('query($id: String!) { practiceLeave(evaluationId: $id) { mark } }', { id: one.evaluationId })).data.practiceLeave.mark as string;
  const give = (mark: string) => one.innovator.act('givePracticeLeave', { evaluationId: one.evaluationId, read: mark });
  const before = await read();
  expect(codesOf(await give(before.replace(/^./u, (first) => (first === '0' ? '1' : '0'))))).toEqual(['practice-changed']);
  expect((await leaveOf(one)).givenAt).toBeNull();
  expect([codesOf(await give(before)), await read()]).toEqual([[], before]);
  expect((await leaveOf(one)).givenAt).not.toBeNull();
});

it('the words are those that the owner agreed to, whoever is renamed later, and name it nowhere where its name is left out', async () => {
  const one = await overCase(on.cast, 'Zebrafish');
  const put = (words: string) => on.api.sql(`update submission set answers = answers || jsonb_build_object('summary', $2::text) where evaluation_id = $1`, [one.evaluationId, words]);
  await on.api.sql(`update person set display_name = 'Ada Quillfeather' where id = $1`, [one.innovatorId]);
  await put('Zebrafish by Ada Quillfeather');
  const exerciseId = await marked(one, { leftOut: ['name'] });
  await on.api.sql(`update person set display_name = 'Erased person' where id = $1`, [one.innovatorId]);
  expect((await leaveOf(one)).answers).toMatchObject({ name: 'Zebrafish', summary: 'Zebrafish by [left out]' });
  expect(await on.api.sql(`select answers ->> 'summary' as summary, answers ->> 'name' as name from exercise_case where exercise_id = $1`, [exerciseId])).toEqual([{ summary: '[left out] by [left out]', name: null }]);
});

it('no exercise is made by a leave that ended', async () => {
  const one = await overCase(on.cast, 'Kettle in a race');
  const exerciseId = await marked(one);
  const [{ leave }] = (await on.api.sql<{ leave: string }>('select leave_id as leave from exercise_source where exercise_id = $1', [exerciseId])) as [{ leave: string }];
  await one.innovator.done('takeBackPracticeLeave', { evaluationId: one.evaluationId });
  await expect(on.api.sql('update exercise_source set leave_id = $2 where exercise_id = $1', [exerciseId, leave])).rejects.toThrow(/foreign key/);
});

it('names are compared as they are folded elsewhere', async () => {
  expect(await on.api.sql(`select folded_name('É-Société Müller, Ltd.') = folded_name('e societe MULLER ltd') as same, folded_name('Strasse') = folded_name('Straße') as sharp`)).toEqual([{ same: true, sharp: true }]);
});
