import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../support/codes.ts';
import { COMPLETE, submitted } from '../support/brought-forward.ts';
import { plantedEntry } from '../support/register.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const FILL = 'It was tried with people and it did what it was made for, as far as anybody can say by now.';
/** Complete answers, each long text of which is about these words. */
const about = (name: string, words: string, more: Record<string, unknown> = {}) => {
  const answers = Object.entries(COMPLETE).map(([question, answer]): [string, unknown] => [question, typeof answer === 'string' && answer.length > 60 ? `${words} ${FILL}` : answer]);
  return submitted(on.cast, { answers: { ...Object.fromEntries(answers), ...more, name } });
};

interface Found {
  evaluationId: string;
  innovationName: string;
  sameName: boolean;
  sameOrganisation: boolean;
  likeness: number;
  terms: string[];
}
const similar = (client: TestClient, evaluationId: string) =>
  client.query('query($id: String!) { similarInnovations(evaluationId: $id) { evaluationId innovationName sameName sameOrganisation likeness terms } }', { id: evaluationId });
const found = async (client: TestClient, evaluationId: string): Promise<Found[]> => (await similar(client, evaluationId)).data.similarInnovations;

describe('innovations that say the like', () => {
  it('are told to the staff with the reasons, among those in their sight, and to nobody else', async () => {
    const [officer, other] = [await on.cast.who('triage-officer'), await on.cast.who('triage-officer', 1)];
    const one = await about('Nightlight', 'A luminous zebrafish lamp for insomnia on wards.');
    const twin = await about('Zebra lamp', 'Luminous zebrafish shine against insomnia.');
    const named = await about('Night light', 'Warm socks that measure oedema.');
    const apart = await about('Spoon', 'A spoon that steadies tremor.', { 'safety-officer': 'Luminous zebrafish insomnia lamp on wards' });

    const seen = await found(officer, one.evaluationId);
    expect(seen.map(({ evaluationId }) => evaluationId)).toEqual([named.evaluationId, twin.evaluationId]);
    expect(seen[0]).toMatchObject({ innovationName: 'Night light', sameName: true });
    expect(seen[1]).toMatchObject({ sameName: false, terms: expect.arrayContaining(['zebrafish']) });
    expect(await found(officer, apart.evaluationId)).toEqual([]);

    await other.done('declareConflict', { evaluationId: twin.evaluationId, because: 'I advise its maker' });
    expect((await found(other, one.evaluationId)).map(({ evaluationId }) => evaluationId)).toEqual([named.evaluationId]);
    const refused = [await similar(other, twin.evaluationId), await similar(one.innovator, one.evaluationId), await similar(await on.cast.who('auditor'), one.evaluationId), await similar(officer, one.innovationId)];
    expect(refused.map(codesOf)).toEqual(refused.map(() => ['NOT_FOUND']));
    expect(new Set(refused.map(({ errors }) => JSON.stringify(errors?.map(({ message }: { message: string }) => message)))).size).toBe(1);
  });

  it('are to an innovator those of their own teams', async () => {
    const asked = 'query($id: String!) { ownSimilarInnovations(innovationId: $id) { id name sameName terms } }';
    const mine = await about('Kettle', 'A porcelain kettle that calms xylophones.');
    const theirs = await about('Kettle', 'A porcelain kettle that calms xylophones.');
    const { id } = await mine.innovator.done('createInnovation', { name: 'Teapot', companyIds: [] });
    await mine.innovator.done('saveAnswers', { innovationId: id, answers: { summary: `A porcelain kettle that calms xylophones: a teapot of porcelain that calms xylophones. ${FILL}` } });
    const { data } = await mine.innovator.query(asked, { id: mine.innovationId });
    expect(data.ownSimilarInnovations).toEqual([{ id, name: 'Teapot', sameName: false, terms: expect.arrayContaining(['porcelain']) }]);
    expect(codesOf(await mine.innovator.query(asked, { id: theirs.innovationId }))).toEqual(['NOT_FOUND']);
  });

  it('and what is on the public register, whoever’s it is; before it is told there nobody’s is, in any byte', async () => {
    const asked = 'query($id: String!) { similarOnRegister(innovationId: $id) { reference name organisation state label simulated sameName likeness terms } ownSimilarInnovations(innovationId: $id) { id name likeness terms } }';
    const mine = await about('Gyroscope pen', 'A gyroscope pen that steadies tremor of writers.');
    const of = async (client: TestClient) => JSON.stringify((await client.query(asked, { id: mine.innovationId })).data);
    const before = await of(mine.innovator);
    const theirs = await about('Gyroscope pen', 'A gyroscope pen that steadies tremor of writers.');
    expect(await of(mine.innovator)).toBe(before);
    await plantedEntry(on.api, theirs.evaluationId, { name: 'Gyroscope pens' });
    await on.api.sql(`update register_entry set state = 'no-longer-adopted', label = 'No longer adopted' where evaluation_id = $1`, [theirs.evaluationId]);
    await plantedEntry(on.api, (await about('Spade', 'A spade of steel that digs.')).evaluationId, { name: 'Spade of steel' });
    await plantedEntry(on.api, mine.evaluationId, { name: 'Gyroscope pen' });
    const { data } = await mine.innovator.query(asked, { id: mine.innovationId });
    expect(data.similarOnRegister).toMatchObject([{ name: 'Gyroscope pens', state: 'no-longer-adopted', label: 'No longer adopted', simulated: true, sameName: true, terms: expect.arrayContaining([expect.stringMatching(/gyroscope/i)]) }]);
    expect(data.ownSimilarInnovations).toEqual(JSON.parse(before).ownSimilarInnovations);
    for (const client of [theirs.innovator, await on.cast.who('coordinator')]) expect(codesOf(await client.query(asked, { id: mine.innovationId }))[0]).toBe('NOT_FOUND');
  });

  it('in little time, however much their team has written', async () => {
    const mine = await about('Kaleidoscope', 'A kaleidoscope that shows tremor.');
    await on.api.sql(
      `with made as (insert into innovation (id, reference, name, organisation_id, created_by, created_at, simulated)
         select gen_random_uuid(), 'INN-1980-' || lpad(n::text, 4, '0'), 'Draft ' || n, organisation_id, created_by, now(), simulated from innovation, generate_series(1, 200) n where id = $1 returning id, created_by),
       joined as (insert into innovation_member (innovation_id, person_id, access, added_at) select id, created_by, 'owner', now() from made)
       insert into innovation_draft (innovation_id, form, answers, version, saved_by, saved_at)
         select made.id, d.form, jsonb_build_object('summary', (select string_agg(md5(made.id::text || w), ' ') from generate_series(1, 1400) w)), 1, made.created_by, now() from made, innovation_draft d where d.innovation_id = $1`,
      [mine.innovationId],
    );
    await on.api.sql(`update innovation_draft set answers = answers || jsonb_build_object('summary', (select string_agg(md5(w::text), ' ') from generate_series(1, 1400) w)) where innovation_id = $1`, [mine.innovationId]);
    const began = performance.now();
    const { data } = await mine.innovator.query('query($id: String!) { ownSimilarInnovations(innovationId: $id) { name } }', { id: mine.innovationId });
    expect(data.ownSimilarInnovations).toBeDefined();
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
