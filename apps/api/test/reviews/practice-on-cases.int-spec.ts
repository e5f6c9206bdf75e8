import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { codesOf, fourReviewers, inReview, seen, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import type { Case } from '../support/case.ts';
import { anExercise, criteriaOf, doExercise, exercisesOf, overCase } from '../support/exercises.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const clinical = criteriaOf('clinical-reviewer');
const LEAVE = 'query($id: String!) { practiceLeave(evaluationId: $id) { givenAt running form answers } }';
const CASES = 'query($id: String!) { practiceCases(programmeId: $id) { evaluationId name form answers } }';
const leaveOf = async ({ innovator, evaluationId }: Case): Promise<any> => (await innovator.query(LEAVE, { id: evaluationId })).data?.practiceLeave;
const offered = async (client = on.cast.admin): Promise<any[]> => (await client.query(CASES, { id: on.cast.programmeId })).data.practiceCases;
const isOffered = async ({ evaluationId }: Case): Promise<boolean> => (await offered()).some((one) => one.evaluationId === evaluationId);

let found: BroughtForward;
let people: Seated[];
beforeAll(async () => {
  found = await inReview(on.cast);
  people = await fourReviewers(on.cast, found.evaluationId, on.api.as);
});

describe('leave to practise on a submission', () => {
  it('is the owner’s to give, once it is over and they know', async () => {
    const evaluationId = found.evaluationId;
    expect(codesOf(await found.innovator.act('givePracticeLeave', { evaluationId }))).toEqual(['practice-running']);
    const one = await overCase(on.cast, 'Kettle');
    const [editor, viewer] = [await on.cast.newPerson(['innovator']), await on.cast.newPerson(['innovator'])];
    await joinTeam(one, editor, 'edit');
    await joinTeam(one, viewer, 'view');
    for (const client of [editor.client, found.innovator, on.cast.admin, await on.cast.who('coordinator')])
      for (const act of ['givePracticeLeave', 'takeBackPracticeLeave']) expect(codesOf(await client.act(act, { evaluationId: one.evaluationId }))).toEqual(['NOT_FOUND']);
    expect(await leaveOf(one)).toMatchObject({ givenAt: null, running: false });
    for (let time = 0; time < 2; time += 1) await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
    expect((await viewer.client.query<any>(LEAVE, { id: one.evaluationId })).data.practiceLeave.givenAt).toMatch(/Z$/);
    expect(codesOf((await found.innovator.query(LEAVE, { id: one.evaluationId })) as never)).toEqual(['NOT_FOUND']);
    for (let time = 0; time < 2; time += 1) await one.innovator.done('takeBackPracticeLeave', { evaluationId: one.evaluationId });
    expect((await leaveOf(one)).givenAt).toBeNull();
    expect((await actsOf(on.api, `innovation/${one.innovationId}`)).filter((act) => act.startsWith('practice.'))).toEqual(['practice.leave-given', 'practice.leave-taken-back']);
  });

  it('shows administrators that case alone, without anything in confidence, and none once its owner archived it', async () => {
    const [one, other] = [await overCase(on.cast, 'Kettle with leave'), await overCase(on.cast, 'Kettle without')];
    await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
    const [shown] = (await offered()).filter(({ evaluationId }) => [one, other].some((each) => each.evaluationId === evaluationId));
    expect(shown).toEqual({ evaluationId: one.evaluationId, name: 'Kettle with leave', form: expect.stringMatching(/^submission-form@/), answers: (await leaveOf(one)).answers });
    expect(shown.answers.summary).toBe(one.answers['summary']);
    for (const kept of ['price-model', 'unit-price', 'contact', 'org-name', 'safety-officer']) expect([kept, one.answers[kept] !== undefined, shown.answers[kept]]).toEqual([kept, expect.any(Boolean), undefined]);
    expect(await isOffered(other)).toBe(false);
    expect(codesOf((await (await on.cast.who('coordinator')).query(CASES, { id: on.cast.programmeId })) as never)).toEqual(['FORBIDDEN']);
    const exerciseId = await anExercise(on.cast, 'clinical-reviewer', { evaluationId: one.evaluationId, required: false });
    expect(codesOf(await on.cast.admin.act('makeExercise', { ...(await made(other)) }))).toEqual(['NOT_FOUND']);
    const asked = async () => (await exercisesOf(people[0]!.client)).filter(({ id }) => id === exerciseId);
    expect(await asked()).toHaveLength(1);
    await one.innovator.done('archiveInnovation', { innovationId: one.innovationId });
    await one.innovator.done('restoreInnovation', { innovationId: one.innovationId });
    expect([await isOffered(one), (await leaveOf(one)).givenAt, await asked()]).toEqual([false, null, []]);
    expect(await on.api.sql('select 1 from exercise_case where exercise_id = $1', [exerciseId])).toEqual([]);
  });
});

describe('a case that is an exercise', () => {
  let one: Case;
  let exerciseId: string;
  const mine = async (at = 0) => (await exercisesOf(people[at]!.client)).find(({ id }) => id === exerciseId);

  beforeAll(async () => {
    one = await overCase(on.cast, 'Kettle of wards');
    await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
    exerciseId = await anExercise(on.cast, 'clinical-reviewer', { evaluationId: one.evaluationId, leftOut: ['name'] });
  });

  it('is one like another, with the answers that are shown and not those that were cut out', async () => {
    const asked = await mine();
    const { name, ...rest } = (await leaveOf(one)).answers;
    expect(name).toBe('Kettle of wards');
    expect(asked).toMatchObject({ required: true, criteria: clinical, case: { answers: rest } });
    const leftOut = Object.keys((await leaveOf(one)).answers);
    expect(codesOf(await on.cast.admin.act('makeExercise', { ...(await made(one)), leftOut }))).toEqual(['nothing-shown']);
  });

  it('is asked of nobody of its team or organisation, of no reviewer of it, and of nobody with an interest in it', async () => {
    expect(await mine()).toBeDefined();
    const person = people[0]!.personId;
    const barring: [string, string, string][] = [
      ['team', `insert into innovation_member values ('${one.innovationId}', '${person}', 'view', now(), now())`, `delete from innovation_member where person_id = '${person}'`],
      ['conflict', `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values (gen_random_uuid(), '${one.evaluationId}', '${person}', 'declared', 'exclude', 'x', 'open', now())`, `delete from conflict where evaluation_id = '${one.evaluationId}'`],
      ['an earlier site lead', `insert into pilot_site (id, evaluation_id, organisation_id, site_lead_id, joined_at, lead_earlier) select gen_random_uuid(), '${one.evaluationId}', p.organisation_id, p.id, now(), jsonb_build_array(jsonb_build_object('lead', '${person}')) from person p where p.id = '${one.innovatorId}'`, `delete from pilot_site where evaluation_id = '${one.evaluationId}'`],
      ['organisation', `update innovation set organisation_id = (select organisation_id from person where id = '${person}') where id = '${one.innovationId}'`, `update innovation set organisation_id = (select organisation_id from person where id = '${one.innovatorId}') where id = '${one.innovationId}'`],
      ['seat', `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_at, invited_by, answer_by) select gen_random_uuid(), '${one.evaluationId}', (select id from stage_run where evaluation_id = '${one.evaluationId}' order by entered_at desc limit 1), a.person_id, a.organisation_id, a.role, a.tracks, a.gates, 'released', a.invited_at, a.invited_by, null from assignment a where a.id = '${people[0]!.assignmentId}'`, `delete from assignment where evaluation_id = '${one.evaluationId}' and person_id = '${person}'`],
    ];
    const own = (await on.api.sql<{ organisationId: string }>('select organisation_id as "organisationId" from innovation where id = $1', [one.innovationId]))[0]!.organisationId;
    for (const [why, bar, undo] of barring) {
      await on.api.sql(bar);
      expect([why, await mine()]).toEqual([why, undefined]);
      expect([why, codesOf(await people[0]!.client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: {} }))]).toEqual([why, ['NOT_FOUND']]);
      await on.api.sql(undo);
      await on.api.sql('update innovation set organisation_id = $2 where id = $1', [one.innovationId, own]);
      expect([why, (await mine())?.id]).toEqual([why, exerciseId]);
    }
    const [{ name }] = (await on.api.sql<{ name: string }>('select name from organisation where id = $1', [own])) as [{ name: string }];
    await on.api.sql(`with d as (insert into declaration (id, person_id, declared_on, valid_until, recorded_at) values (gen_random_uuid(), $1, '2026-01-01', '2040-01-01', now()) returning id)
      insert into declared_interest (id, declaration_id, nature, company, description) select gen_random_uuid(), d.id, 'shares_or_equity', $2, 'Shares' from d`, [person, ` ${name.toUpperCase()}.`]);
    // a required one that is not theirs to do keeps nobody from their review
    expect(await mine()).toBeUndefined();
    await people[0]!.client.done('saveReview', { assignmentId: people[0]!.assignmentId, criteria: {}, gates: {} });
    await on.api.sql('delete from declared_interest where company is not null');
    expect(await mine()).toBeDefined();
  });

  it('is asked of nobody whom its submission may name as an author, keeps none of them from a review, and is no administrator’s who is named', async () => {
    const [next] = (await fourReviewers(on.cast, (await inReview(on.cast)).evaluationId, on.api.as, 1)) as [Seated];
    const asked = async () => (await exercisesOf(next.client)).some(({ id }) => id === exerciseId);
    const begin = () => next.client.act('saveReview', { assignmentId: next.assignmentId, criteria: {}, gates: {} });
    expect([await asked(), codesOf(await begin())]).toEqual([true, ['exercise-first']]);
    const names = await on.api.sql<{ id: string; name: string }>('select id, display_name as name from person where id in ($1, $2)', [next.personId, on.api.administrator]);
    await on.api.sql(`update person set display_name = 'Anna Quillfeather' where id in ($1, $2)`, [next.personId, on.api.administrator]);
    expect([await asked(), await isOffered(one)]).toEqual([true, true]);
    const [{ before }] = (await on.api.sql<{ before: unknown }>('select answers as before from submission where evaluation_id = $1', [one.evaluationId])) as [{ before: unknown }];
    await on.api.sql(`update submission set answers = answers || '{"studies": [{"title": "Lamps on wards", "result": "Quillfeather A et al. found light"}]}' where evaluation_id = $1`, [one.evaluationId]);
    expect([await asked(), await isOffered(one), codesOf(await on.cast.admin.act('makeExercise', await made(one))), codesOf(await on.cast.admin.act('retireExercise', { exerciseId }))]).toEqual([false, false, ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(codesOf(await next.client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: {} }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await begin())).toEqual([]);
    await on.api.sql('update submission set answers = $2 where evaluation_id = $1', [one.evaluationId, JSON.stringify(before)]);
    for (const { id, name } of names) await on.api.sql('update person set display_name = $2 where id = $1', [id, name]);
    expect([await asked(), await isOffered(one)]).toEqual([true, true]);
  });

  it('is kept, with what was sent of it, from an administrator who has a conflict there', async () => {
    await on.api.sql(`insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values (gen_random_uuid(), $1, $2, 'declared', 'exclude', 'x', 'open', now())`, [one.evaluationId, on.api.administrator]);
    const listed = async () => (await on.cast.admin.query('query($id: String!) { exercises(programmeId: $id) { id case { answers } references } }', { id: on.cast.programmeId })).data.exercises.filter(({ id }: { id: string }) => id === exerciseId);
    expect([await listed(), await isOffered(one), codesOf(await on.cast.admin.act('makeExercise', await made(one))), codesOf(await on.cast.admin.act('retireExercise', { exerciseId }))]).toEqual([[], false, ['NOT_FOUND'], ['NOT_FOUND']]);
    const asApi = await Database.connect({ url: on.api.database.url('api') });
    for (const table of ['exercise', 'exercise_reference', 'exercise_case']) expect([table, await asApi.read(on.api.administrator, (tx) => rowsOf(tx, `select 1 from ${table} where ${table === 'exercise' ? 'id' : 'exercise_id'} = $1`, [exerciseId]))]).toEqual([table, []]);
    await asApi.close();
    await on.api.sql('delete from conflict where evaluation_id = $1', [one.evaluationId]);
    expect(await listed()).toHaveLength(1);
  });

  it('enters no total', async () => {
    const coordinator = await on.cast.who('coordinator');
    const counted = async () => [await seen(coordinator, found.evaluationId, 'caseScore { score } reviews { id }'), await on.api.sql('select (select count(*)::int from review) as reviews, (select count(*)::int from assignment) as seats'), await seen(coordinator, one.evaluationId, 'stage caseScore { score } reviews { id } votes { id }')];
    const before = await counted();
    await doExercise(people[0]!.client, exerciseId, clinical);
    expect(await counted()).toEqual(before);
    expect((await mine()).comparison).toHaveLength(clinical.length);
  });

  it('shows its answers to nobody once leave is taken back: scores stay with whoever sent them, and words with nobody', async () => {
    const [next] = await fourReviewers(on.cast, (await inReview(on.cast)).evaluationId, on.api.as, 1);
    await next!.client.done('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 2, reason: 'Begun' } });
    await one.innovator.done('takeBackPracticeLeave', { evaluationId: one.evaluationId });
    expect(await exercisesOf(next!.client)).toEqual([]);
    expect(codesOf(await next!.client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 2, reason: 'More' } }))).toEqual(['NOT_FOUND']);
    const kept = await mine();
    expect(kept).toMatchObject({ case: null, title: 'A case that is shown no longer', material: expect.stringContaining('no longer'), answers: { [clinical[0]!]: { value: 3 } } });
    expect(kept.comparison[0]).toMatchObject({ given: 3, reference: 2, steps: 1, explanation: '' });
    const rows = await on.api.sql(`select x::text from exercise x where id = $1 union all select r::text from exercise_reference r where exercise_id = $1 union all select m::text from exercise_attempt m where exercise_id = $1 union all select c::text from exercise_case c where exercise_id = $1`, [exerciseId]);
    for (const word of ['A lamp that never was', 'Reference words', 'randomised', 'Begun', String(one.answers['summary']).slice(0, 40), 'shines on wards']) expect([word, JSON.stringify(rows).includes(word)]).toEqual([word, false]);
    // given again, it has to be marked again
    await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
    expect([(await mine()).case, await exercisesOf(next!.client)]).toEqual([null, []]);
  });
});

const made = async ({ evaluationId }: Case): Promise<Record<string, unknown>> => ({
  programmeId: on.cast.programmeId, rubric: 'rubric-evidence-review@1.0.0', title: 'A', material: 'B', required: false, mayBeShown: true, evaluationId,
  references: { [clinical[0]!]: { value: 2, explanation: 'A reason that is long enough for what the rubric asks of whoever gives a score: it goes on for a while.' } },
});
