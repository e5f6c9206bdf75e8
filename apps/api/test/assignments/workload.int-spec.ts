import { describe, expect, it } from '@jest/globals';
import { inReview, seated, reviewerSeat } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const FIELDS = 'total pageSize roles specialties reviewers { personId roles maxConcurrentReviews absences { from to } weeks { from open due away level } reviews { evaluationId reference role state stageTitle dueOn } }';
const workload = async (client: TestClient, asked = ''): Promise<any> => (await client.query(`{ reviewerWorkload${asked} { ${FIELDS} } }`)).data.reviewerWorkload;

describe('what reviewers have to do', () => {
  it('is told by week against what they take, by role, specialty and person, of evaluations that the asker may know of', async () => {
    const [coordinator, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
    const reviewer = await on.cast.newPerson(['safety-reviewer']);
    await on.cast.admin.done('describeReviewer', { personId: reviewer.id, specialties: ['quokkas'], methods: [], stages: [], maxConcurrentReviews: 2, absences: [{ from: '2000-01-01', to: '2000-01-09' }, { from: '2020-01-01', to: '2039-12-31' }] });
    await (await on.api.as(reviewer.id)).done('setAvailability', { maxConcurrentReviews: 2, absences: [] });
    const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
    for (const { evaluationId } of [a, b]) await seated(on.cast, evaluationId, [{ personId: reviewer.id, seat: reviewerSeat('safety-reviewer') }], on.api.as);

    const only = await workload(coordinator, '(specialty: "quokkas")');
    expect(only).toMatchObject({ total: 1, roles: expect.arrayContaining(['safety-reviewer']), specialties: expect.arrayContaining(['quokkas']) });
    const [mine] = only.reviewers;
    expect(mine).toMatchObject({ personId: reviewer.id, roles: ['safety-reviewer'], maxConcurrentReviews: 2, absences: [] });
    expect(mine.reviews.map(({ evaluationId }: any) => evaluationId).sort()).toEqual([a.evaluationId, b.evaluationId].sort());
    expect(mine.reviews[0]).toMatchObject({ role: 'safety-reviewer', stageTitle: 'Evidence review', dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(mine.weeks).toHaveLength(8);
    expect(mine.weeks[0]).toMatchObject({ open: 2, level: 'full', away: 0 });
    expect(mine.weeks.reduce((sum: number, { due }: any) => sum + due, 0)).toBe(2);

    // a total would tell whoever is shut out that somebody sits there
    await other.done('declareConflict', { evaluationId: b.evaluationId, because: 'I advise its maker' });
    const [seen] = (await workload(other, `(personId: "${reviewer.id}")`)).reviewers;
    expect(seen.reviews.map(({ evaluationId }: any) => evaluationId)).toEqual([a.evaluationId]);
    expect(seen.weeks[0]).toMatchObject({ open: 1, level: 'near' });
    // the weeks behind count in the same way: as if one had been asked two weeks ago, and the other had been sent last week
    await on.api.sql(`update assignment set invited_at = invited_at - interval '14 days' where person_id = $1`, [reviewer.id]);
    await on.api.sql(`update assignment set state = 'submitted', settled_at = invited_at + interval '7 days' where person_id = $1 and evaluation_id = $2`, [reviewer.id, b.evaluationId]);
    const past = async (client: TestClient) => (await client.query(`{ reviewerWorkload(personId: "${reviewer.id}") { reviewers { past { carried finished } } } }`)).data.reviewerWorkload.reviewers[0].past;
    expect((await past(coordinator)).slice(0, 3)).toEqual([{ carried: 2, finished: 1 }, { carried: 2, finished: 0 }, { carried: 0, finished: 0 }]);
    expect((await past(other)).slice(0, 3)).toEqual([{ carried: 1, finished: 0 }, { carried: 1, finished: 0 }, { carried: 0, finished: 0 }]);
    expect((await coordinator.query('{ reviewerWorkload(specialty: "quokkas") { reviewers { past { from } } } }')).data.reviewerWorkload.reviewers).toEqual([{ past: [] }]); // of a list nobody asks
    // what was sent first stays where it was sent: an amendment, and a recusal after it, change no week that is over
    const weeks = await past(coordinator);
    await on.api.sql(
      `with w as (insert into review (id, assignment_id, evaluation_id, stage_run_id, rubric, version, submitted_version, simulated)
         select gen_random_uuid(), a.id, a.evaluation_id, a.stage_run_id, 'rubric-evidence-review@1.0.0', 2, 2, true from assignment a where a.person_id = $1 and a.evaluation_id = $2 returning id, assignment_id)
       insert into review_content (review_id, version, criteria, gates, saved_at, submitted)
         select w.id, x.version, '{}', '{}', a.invited_at + x.version * interval '7 days', true from w join assignment a on a.id = w.assignment_id, (values (1), (2)) x (version)`,
      [reviewer.id, b.evaluationId],
    );
    for (const state of ['submitted', 'recused', 'accepted']) {
      await on.api.sql(`update assignment set state = $3, settled_at = case $3 when 'accepted' then null else invited_at + interval '14 days' end where person_id = $1 and evaluation_id = $2`, [reviewer.id, b.evaluationId, state]);
      expect(await past(coordinator)).toEqual(weeks);
    }
    await on.api.sql(`update assignment set state = 'submitted' where person_id = $1 and evaluation_id = $2`, [reviewer.id, b.evaluationId]);
    expect((await workload(other, '(role: "safety-reviewer", specialty: "quokkas")')).total).toBe(1);
    expect(await workload(coordinator, '(role: "clinical-reviewer", specialty: "quokkas")')).toMatchObject({ total: 0, reviewers: [] });
    expect((await workload(coordinator, '(page: 100)')).reviewers).toEqual([]);
  });

  it('is the same number here and in the list of candidates, for a coordinator too who sits with them: a difference would name who else does', async () => {
    const sits = await on.cast.newPerson(['coordinator', 'clinical-reviewer']);
    const reviewer = await on.cast.newPerson(['safety-reviewer']);
    const [shared, theirs, looked] = [await inReview(on.cast), await inReview(on.cast), await inReview(on.cast)] as const;
    await seated(on.cast, shared.evaluationId, [{ personId: sits.id, seat: reviewerSeat('clinical-reviewer') }, { personId: reviewer.id, seat: reviewerSeat('safety-reviewer') }], on.api.as);
    await seated(on.cast, theirs.evaluationId, [{ personId: reviewer.id, seat: reviewerSeat('safety-reviewer') }], on.api.as);
    const told = async (client: TestClient): Promise<number[]> => {
      const { data } = await client.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "safety-reviewer") { personId openReviews } }', { id: looked.evaluationId });
      const [week] = (await workload(client, `(personId: "${reviewer.id}")`)).reviewers;
      return [data.reviewerCandidates.find(({ personId }: any) => personId === reviewer.id).openReviews, week.reviews.length];
    };
    expect(await told(await on.cast.who('coordinator'))).toEqual([2, 2]);
    expect(await told(sits.client)).toEqual([1, 1]);
  });

  it('names no role of somebody but those in which they take seats', async () => {
    const reviewer = await on.cast.newPerson(['safety-reviewer', 'auditor', 'analyst']);
    expect((await workload(await on.cast.who('coordinator'), `(personId: "${reviewer.id}")`)).reviewers).toMatchObject([{ roles: ['safety-reviewer'] }]);
  });

  it('is asked by those alone who look for reviewers', async () => {
    for (const role of ['analyst', 'clinical-reviewer']) expect((await (await on.cast.who(role)).query(`{ reviewerWorkload { total } }`)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
