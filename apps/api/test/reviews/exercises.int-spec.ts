import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { codesOf, EVIDENCE, fourReviewers, inReview, reviewsFor, seen, type BroughtForward, type Seated } from '../support/brought-forward.ts';
import { anExercise, criteriaOf, doExercise, exercisesOf, WHY } from '../support/exercises.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let found: BroughtForward;
let people: Seated[];
let exerciseId: string;
let ofEconomics: string;
const api = (text: string, values: unknown[] = []) => on.api.sql<any>(text, values);
const clinical = criteriaOf('clinical-reviewer');
const reviewOf = (at: number) => ({ assignmentId: people[at]!.assignmentId, ...reviewsFor(EVIDENCE, people.map(({ seat }) => seat))[at] });

beforeAll(async () => {
  found = await inReview(on.cast);
  people = await fourReviewers(on.cast, found.evaluationId, on.api.as);
  exerciseId = await anExercise(on.cast, 'clinical-reviewer');
  ofEconomics = await anExercise(on.cast, 'economics-reviewer');
});

describe('an exercise', () => {
  it('is made by administrators alone, of a rubric that reviewers score by, with answers that are on its scale, and confirmed as showable', async () => {
    const of = { programmeId: on.cast.programmeId, rubric: EVIDENCE, title: 'A', material: 'B', required: false, mayBeShown: true, references: { [clinical[0]!]: { value: 2, explanation: WHY } } };
    for (const role of ['coordinator', 'programme-lead', 'clinical-reviewer']) expect(codesOf(await (await on.cast.who(role)).act('makeExercise', of))).toEqual(['FORBIDDEN']);
    const make = async (change: object) => codesOf(await on.cast.admin.act('makeExercise', { ...of, ...change }));
    expect(await make({ programmeId: randomUUID() })).toEqual(['NOT_FOUND']);
    for (const rubric of ['no-such@1.0.0', 'rubric-triage@1.0.0']) expect(await make({ rubric })).toEqual(['unknown-rubric']);
    expect(await make({ references: {} })).toEqual(['nothing-asked']);
    expect(await make({ references: { [clinical[0]!]: { value: 9, explanation: WHY } } })).toEqual(['not-an-answer']);
    expect(await make({ references: { [clinical[0]!]: { value: 2, explanation: '' } } })).toEqual(['reason-too-short']);
    for (const none of [null, 3, 'text', {}, { value: {}, explanation: 7 }]) expect(['unanswered', 'not-an-answer']).toContain((await make({ references: { [clinical[0]!]: none } }))[0]);
    expect(await make({ references: JSON.parse('{"__proto__": {"value": 2}, "toString": null}') })).toEqual(['nothing-asked']);
    // else whoever did it for one track would count as having answered for the other
    const ofTwo = [clinical[0]!, criteriaOf('economics-reviewer')[0]!].map((id) => [id, { value: 2, explanation: WHY }]);
    expect(await make({ references: Object.fromEntries(ofTwo) })).toEqual(['mixed-tracks']);
    expect(await make({ mayBeShown: false })).toEqual(['BAD_INPUT']);
  });

  it('is asked of whoever has a seat by its rubric on its tracks, and keeps a required one’s review from being begun', async () => {
    const [mine] = await exercisesOf(people[0]!.client);
    expect(mine).toMatchObject({ id: exerciseId, required: true, assignmentIds: [people[0]!.assignmentId], criteria: clinical, submittedAt: null, comparison: null });
    expect(await exercisesOf(people[1]!.client)).toEqual([]); // of safety: not on its tracks
    for (const mutation of ['saveReview', 'submitReview']) {
      const refused = await people[0]!.client.act(mutation, reviewOf(0));
      expect(refused.blockers).toEqual([expect.objectContaining({ code: 'exercise-first', operands: { field: 'assignmentId', exercise: exerciseId } })]);
    }
    await people[1]!.client.done('submitReview', reviewOf(1));
    expect(codesOf(await people[1]!.client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 2, reason: WHY } }))).toEqual(['NOT_FOUND']);
  });

  it('tells nothing of what it is compared with before it is sent: by no page, and by no row', async () => {
    const { client, personId } = people[0]!;
    expect(codesOf(await client.act('submitExercise', { exerciseId }))).toEqual(clinical.map(() => 'unanswered'));
    await client.done('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 3, reason: 'Short' }, expected: {} });
    for (const expected of [{}, { value: 2, reason: 'Short' }, { value: 3, reason: 'Longer' }, { reason: 'Short' }])
      expect(codesOf(await client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 1, reason: 'Lost' }, expected }))).toEqual(['exercise-changed']);
    await client.done('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 3, reason: 'Short' }, expected: { value: 3, reason: 'Short' } });
    expect(codesOf(await client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 'x'.repeat(51), reason: WHY } }))).toEqual(['not-an-answer']);
    expect(codesOf(await client.act('answerExercise', { exerciseId, criterion: criteriaOf('safety-reviewer')[0], answer: { value: 3, reason: WHY } }))).toEqual(['not-asked']);
    expect(codesOf(await client.act('submitExercise', { exerciseId }))).toContain('reason-too-short');
    expect(JSON.stringify(await exercisesOf(client))).not.toContain('Reference words');
    const asApi = await Database.connect({ url: on.api.database.url('api') });
    const rows = (table: string) => asApi.read(personId, (tx) => rowsOf(tx, `select 1 from ${table}`));
    expect([(await rows('exercise')).length, (await rows('exercise_reference')).length, (await rows('exercise_attempt')).length]).toEqual([1, 0, 1]);
    await doExercise(client, exerciseId, clinical);
    expect((await rows('exercise_reference')).length).toBeGreaterThan(0);
    await asApi.close();
  });

  it('shows then each answer beside the reference, and of others nothing while they are fewer than five, and then the same to whoever looks', async () => {
    const { client } = people[0]!;
    const [mine] = await exercisesOf(client);
    expect(mine.submittedAt).not.toBeNull();
    expect(mine.comparison).toEqual(clinical.map((criterion) => ({ criterion, given: 3, reference: 2, explanation: expect.stringContaining('Reference words'), steps: 1, others: null })));
    expect(codesOf(await client.act('answerExercise', { exerciseId, criterion: clinical[0], answer: { value: 2, reason: WHY } }))).toEqual(['exercise-sent']);
    const others = await Promise.all(Array.from({ length: 10 }, () => on.cast.newPerson([])));
    const answers = JSON.stringify(Object.fromEntries(clinical.map((id) => [id, { value: 1, reason: 'x' }])));
    for (const [at, { id }] of others.entries()) {
      await on.api.sql('insert into exercise_attempt (exercise_id, person_id, criteria, saved_at, submitted_at) values ($1, $2, $3, now(), now())', [exerciseId, id, answers]);
      expect((await exercisesOf(client))[0].comparison[0].others).toEqual(at < 4 ? null : [{ value: 1, people: at < 9 ? 5 : 10 }, { value: 3, people: 1 }]);
      // two who put together what they see learn no more than one
      if (at >= 4) expect((await exercisesOf(others[at]!.client))[0].comparison[0].others).toEqual((await exercisesOf(client))[0].comparison[0].others);
    }
  });

  it('is done or not done to the coordinator, and its answers are for its person and administrators', async () => {
    expect(await exercisesOf(found.innovator)).toEqual([]);
    const { assignments } = await seen(await on.cast.who('coordinator'), found.evaluationId, 'assignments { id exercisesDone }');
    expect(assignments.map(({ exercisesDone }: { exercisesDone: boolean | null }) => exercisesDone)).toEqual([null, true, null, null, false]); // the first is the triage officer’s;
    const ask = 'query($id: String!) { exercises(programmeId: $id) { id references attempts { person submittedAt answers } } }';
    expect(codesOf((await (await on.cast.who('coordinator')).query(ask, { id: on.cast.programmeId })) as never)).toEqual(['FORBIDDEN']);
    const { exercises } = (await on.cast.admin.query(ask, { id: on.cast.programmeId })).data;
    expect(exercises.map(({ id }: { id: string }) => id)).toEqual([ofEconomics, exerciseId]);
    expect(exercises[1].attempts).toHaveLength(11);
    expect(exercises[1].attempts.at(-1)).toMatchObject({ submittedAt: expect.stringMatching(/Z$/), answers: { [clinical[0]!]: { value: 3 } } });
    const record = await on.api.sql<{ text: string }>(`select text from audit.event where text::jsonb ->> 'act' like 'exercise.%'`);
    expect(record.length).toBeGreaterThan(2);
    expect(JSON.stringify(record)).not.toContain('randomised');
  });

  it('enters no total: the case score, what can be calibrated, reviews, seats and load are as without it', async () => {
    const coordinator = await on.cast.who('coordinator');
    const counted = async () => ({
      case: await seen(coordinator, found.evaluationId, 'stage run caseScore { score coverage criteria gates } whatBlocks { transition guards { guard passes operands } } reviews { id role criteria } votes { id }'),
      calibrated: (await coordinator.query('{ calibrationCases { evaluationId reviews } }')).data,
      load: await api(`select (select count(*)::int from assignment) as assignments, (select count(*)::int from review) as reviews, (select count(*)::int from review_content) as contents`),
      candidates: (await coordinator.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId openReviews } }', { id: found.evaluationId })).data,
    });
    const open = await counted();
    await doExercise(people[3]!.client, ofEconomics, criteriaOf('economics-reviewer'), 0);
    expect(await counted()).toEqual(open);
    for (const at of [0, 2, 3]) await people[at]!.client.done('submitReview', reviewOf(at));
    const closed = await counted();
    expect(closed.case.stage).toBe('panel');
    expect(closed.calibrated.calibrationCases).toEqual([{ evaluationId: found.evaluationId, reviews: 4 }]);
    expect(closed.case.reviews.filter(({ role }: { role: string }) => role !== 'triage-officer')).toHaveLength(4);
    await api(`update exercise_attempt set criteria = (select jsonb_object_agg(k, v || '{"value": 0}') from jsonb_each(criteria) x(k, v))`);
    expect(await counted()).toEqual(closed);
    await api('delete from exercise_attempt where person_id = $1', [people[3]!.personId]);
    expect(await counted()).toEqual(closed);
  });

  it('that is retired is asked of nobody any more, and stays with whoever did it', async () => {
    const other = await inReview(on.cast);
    const next = await fourReviewers(on.cast, other.evaluationId, on.api.as, 1);
    expect(codesOf(await next[0]!.client.act('saveReview', { assignmentId: next[0]!.assignmentId, criteria: {}, gates: {} }))).toEqual(['exercise-first']);
    await next[0]!.client.done('declareConflict', { evaluationId: other.evaluationId, because: 'My brother works there' });
    expect(await exercisesOf(next[0]!.client)).toEqual([]);
    await next[3]!.client.done('answerExercise', { exerciseId: ofEconomics, criterion: criteriaOf('economics-reviewer')[0], answer: { value: 2, reason: WHY } });
    for (let time = 0; time < 2; time += 1) await on.cast.admin.done('retireExercise', { exerciseId });
    await on.cast.admin.done('retireExercise', { exerciseId: ofEconomics });
    // what was not sent goes with it
    expect(await api('select 1 from exercise_attempt where submitted_at is null')).toEqual([]);
    expect(await exercisesOf(next[3]!.client)).toEqual([]);
    await next[3]!.client.done('saveReview', { assignmentId: next[3]!.assignmentId, criteria: {}, gates: {} });
    expect(await exercisesOf(people[0]!.client)).toHaveLength(1);
  });

  it('that is advised, or made after a review was begun, keeps nobody from their review', async () => {
    const other = await inReview(on.cast);
    const next = await fourReviewers(on.cast, other.evaluationId, on.api.as, 1);
    await anExercise(on.cast, 'economics-reviewer', { required: false });
    const save = async () => codesOf(await next[3]!.client.act('saveReview', { assignmentId: next[3]!.assignmentId, criteria: {}, gates: {} }));
    expect(await save()).toEqual([]);
    await anExercise(on.cast, 'economics-reviewer', { title: 'Another' });
    expect(await save()).toEqual([]);
  });
});
