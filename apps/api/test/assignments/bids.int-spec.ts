import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { roundOf } from '../support/assignment-rounds.ts';
import { codesOf, inReview, type BroughtForward } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';

const on = withCast();
let [one, other]: TestClient[] = [];
const reviewers: { id: string; client: TestClient }[] = [];
beforeAll(async () => {
  [one, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
  for (const id of on.cast.ids('clinical-reviewer')) reviewers.push({ id, client: await on.api.as(id) });
});

interface Asked {
  evaluationId: string;
  title: string;
  summary: string | null;
  bid: string | null;
}
const asked = async (client: TestClient): Promise<Asked[]> => (await client.query('{ bidsAsked { evaluationId title summary bid } }')).data.bidsAsked;
const mine = async (client: TestClient, { evaluationId }: BroughtForward): Promise<Asked | undefined> => (await asked(client)).find((found) => found.evaluationId === evaluationId);
const proposed = async (...cases: BroughtForward[]): Promise<string> => (await one!.done('proposeAssignments', { evaluationIds: cases.map(({ evaluationId }) => evaluationId) })).id;
const ask = (roundId: string, { evaluationId }: BroughtForward, ...personIds: string[]) => one!.act('askForBids', { roundId, evaluationId, personIds });
const bid = (client: TestClient, { evaluationId }: BroughtForward, word: string) => client.act('placeBid', { evaluationId, bid: word });

describe('whoever is asked whether they would like to review', () => {
  it('sees a name and one line, says so, and it decides between those who fit alike; the coordinator reads why', async () => {
    const [found, second] = [await inReview(on.cast), await inReview(on.cast)];
    const [ada, bo] = reviewers as [(typeof reviewers)[number], (typeof reviewers)[number]];
    const roundId = await proposed(found, second);
    expect(codesOf(await bid(ada.client, found, 'eager'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(roundId, found, ada.id.toUpperCase(), bo.id))).toEqual([]);
    expect(await mine(ada.client, found)).toEqual({ evaluationId: found.evaluationId, title: expect.any(String), summary: expect.any(String), bid: null });
    expect(await mine(ada.client, second)).toBeUndefined();
    expect((await ada.client.query('query($id: String!) { evaluation(id: $id) { id } }', { id: found.evaluationId })).errors).toBeDefined();

    const sits = async () => (await roundOf(other!, roundId)).seats.find(({ evaluationId, role }: any) => evaluationId === found.evaluationId && role === 'clinical-reviewer');
    const solved = async (expectedVersion: number) => one!.done('adjustAssignments', { roundId, expectedVersion, changes: [] });
    await bid(ada.client, found, 'unwilling');
    await bid(bo.client, found, 'eager');
    await solved(1);
    expect(await sits()).toMatchObject({ personId: bo.id, bid: 'eager', bidPoints: 300 });
    await bid(bo.client, found, 'unwilling');
    await bid(ada.client, found, 'willing');
    await solved(2);
    expect(await sits()).toMatchObject({ personId: ada.id, bid: 'willing', bidPoints: 150 });
    const told = (await roundOf(one!, roundId)).bids;
    expect(told).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining([{ evaluationId: found.evaluationId, personId: ada.id, bid: 'willing' }, { evaluationId: found.evaluationId, personId: bo.id, bid: 'unwilling' }]));

    await one!.done('confirmAssignments', { roundId, expectedVersion: 3 });
    for (const { client } of [ada, bo]) expect([await mine(client, found), codesOf(await bid(client, found, 'eager'))]).toEqual([undefined, ['NOT_FOUND']]);
    expect((await actsOf(on.api, `evaluation/${found.evaluationId}`)).filter((act) => act.includes('bid'))).toEqual(['assignments.bids-asked', ...Array<string>(4).fill('assignment.bid')]);
  });

  it('is nobody whom something bars, and whoever declares a conflict from there finds nothing of it any more', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    const [ada, bo] = reviewers as [(typeof reviewers)[number], (typeof reviewers)[number]];
    const auditor = on.cast.ids('auditor')[0]!;
    const before = await rowCounts(on.api);
    expect(codesOf(await ask(roundId, found, auditor, found.innovatorId))).toEqual(['nobody-to-ask']);
    expect(codesOf(await one!.act('askForBids', { roundId, evaluationId: (await inReview(on.cast)).evaluationId, personIds: [ada.id] }))).toEqual(['not-of-this-round']);
    expect((await rowCounts(on.api))['assignment_bid']).toBe(before['assignment_bid']);
    await ask(roundId, found, ada.id, bo.id, auditor);
    await bid(ada.client, found, 'eager');

    await ada.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I advise its maker' });
    expect([await mine(ada.client, found), codesOf(await bid(ada.client, found, 'eager'))]).toEqual([undefined, ['NOT_FOUND']]);
    // as though it did not exist
    expect(codesOf(await ada.client.act('declareConflict', { evaluationId: found.evaluationId, because: 'Again' }))).toEqual(['NOT_FOUND']);
    expect((await roundOf(one!, roundId)).bids).toEqual([{ evaluationId: found.evaluationId, personId: bo.id, bid: null }]);
    // keen or not, a conflict bars: by hand too
    const answer = await one!.act('adjustAssignments', { roundId, expectedVersion: 1, changes: [{ evaluationId: found.evaluationId, personId: ada.id, wish: 'lock' }] });
    expect([codesOf(answer), answer.blockers[0].messageForStaff]).toEqual([['impossible'], expect.stringMatching(/has a conflict of interest/)]);
    await one!.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
    expect((await roundOf(one!, roundId)).seats.map(({ personId }: any) => personId)).not.toContain(ada.id);
    expect(codesOf(await ask(roundId, found, ada.id))).toEqual(['nobody-to-ask']);
    await one!.done('discardAssignments', { roundId, expectedVersion: 2 });
    expect([await mine(bo.client, found), codesOf(await ask(roundId, found, bo.id))]).toEqual([undefined, ['round-settled']]);
  });

  it('is considered, however many others hold the role', async () => {
    const found = await inReview(on.cast);
    const { id, client } = await on.cast.newPerson(['clinical-reviewer']);
    await on.api.sql(`update person set display_name = 'zoe, the last' where id = $1`, [id]);
    await on.api.sql(`with more as (insert into person (id, display_name, organisation_id, machine, created_at) select gen_random_uuid(), 'zed ' || n, (select organisation_id from person where id = $1), false, now() from generate_series(1, 300) n returning id)
      insert into role_holding (id, person_id, role, granted_by, granted_at) select gen_random_uuid(), id, 'clinical-reviewer', $1, now() from more`, [id]);
    const roundId = await proposed(found);
    const sits = async () => (await roundOf(one!, roundId)).seats.map(({ personId }: any) => personId);
    const before = await roundOf(one!, roundId);
    expect(before).toMatchObject({ considered: 300, leftBeyond: expect.any(Number), leftByRole: 0 });
    expect(before.leftBeyond).toBeGreaterThan(0);
    expect(await sits()).not.toContain(id);
    await ask(roundId, found, id);
    await bid(client, found, 'eager');
    await one!.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
    expect(await sits()).toContain(id);
    expect(await roundOf(one!, roundId)).toMatchObject({ considered: 300, leftBeyond: before.leftBeyond });
    await on.api.sql(`update role_holding set revoked_at = now() where person_id in (select id from person where display_name like 'zed %')`);
  });

  it('is too late once a confirmation was first', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    const { personId } = (await roundOf(one!, roundId)).seats.find(({ role }: any) => role === 'clinical-reviewer');
    const late = reviewers.find(({ id }) => id !== personId)!;
    await ask(roundId, found, late.id);
    const holder = new pg.Client({ connectionString: on.api.database.url() });
    await holder.connect();
    const waits = async (count: number): Promise<void> => {
      for (let tries = 0; tries < 200; tries += 1) {
        const [row] = await on.api.sql<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
        if (row!.waiting >= count) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    };
    try {
      await holder.query('begin');
      await holder.query('select from audit.stream where stream = $1 for update', [`evaluation/${found.evaluationId}`]);
      const confirmed = one!.act('confirmAssignments', { roundId, expectedVersion: 1 });
      await waits(1);
      const placed = bid(late.client, found, 'eager');
      await waits(2);
      await holder.query('commit');
      expect([codesOf(await confirmed), codesOf(await placed)]).toEqual([[], ['bidding-closed']]);
    } finally {
      await holder.end();
    }
    expect(await on.api.sql('select bid from assignment_bid where round_id = $1', [roundId])).toEqual([{ bid: null }]);
  });

  it('is asked no more once they hold no role of its stage, whatever else they hold, and the words say so', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    const { id, client } = await on.cast.newPerson(['clinical-reviewer', 'panel-member']);
    await ask(roundId, found, id);
    expect(await mine(client, found)).toBeDefined();
    await on.api.sql(`update role_holding set revoked_at = now() where person_id = $1 and role = 'clinical-reviewer'`, [id]);
    expect([await mine(client, found), codesOf(await bid(client, found, 'eager'))]).toEqual([undefined, ['NOT_FOUND']]);
  });

  it('reads the name and the line as they were submitted, whatever the draft says since', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    await ask(roundId, found, reviewers[0]!.id);
    const before = await mine(reviewers[0]!.client, found);
    await on.api.sql(`update innovation set name = 'A secret name' where id = $1`, [found.innovationId]);
    const [{ name }] = (await on.api.sql<{ name: string }>(`select answers ->> 'name' as name from submission where evaluation_id = $1`, [found.evaluationId])) as [{ name: string }];
    expect([before!.title, (await mine(reviewers[0]!.client, found))!.title]).toEqual([name, name]);
  });

  it('is too late for a proposal that gives way meanwhile: the coordinator is told, and nobody is asked by it', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    const { id } = await on.cast.newPerson(['clinical-reviewer']);
    const holder = new pg.Client({ connectionString: on.api.database.url() });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query(`update assignment_round set state = 'replaced', settled_at = now() where id = $1`, [roundId]);
      const answer = ask(roundId, found, id);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await holder.query('commit');
      expect(codesOf(await answer)).toEqual(['round-settled']);
    } finally {
      await holder.end();
    }
    expect(await on.api.sql('select 1 from assignment_bid where round_id = $1', [roundId])).toEqual([]);
  });
});

describe('an interest that is declared after the question', () => {
  it('is a conflict in the record, and ends the question and what was said at once', async () => {
    const { id: maker } = await on.cast.admin.done('createCompany', { name: 'Late Maker Limited' });
    const found = await inReview(on.cast, { companyIds: [maker] });
    const roundId = await proposed(found);
    const { id, client } = await on.cast.newPerson(['clinical-reviewer']);
    await ask(roundId, found, id);
    await bid(client, found, 'eager');
    await one!.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
    const seat = async () => (await roundOf(one!, roundId)).seats.find(({ personId }: any) => personId === id);
    expect(await seat()).toMatchObject({ bid: 'eager', bidPoints: 300 });

    await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'paid_role', company: 'Late Maker Limited', description: 'My employer' }] });
    expect(await on.api.sql('select source, effect, state from conflict where evaluation_id = $1 and person_id = $2', [found.evaluationId, id])).toEqual([{ source: 'detected', effect: 'exclude', state: 'open' }]);
    expect([await mine(client, found), codesOf(await bid(client, found, 'willing'))]).toEqual([undefined, ['NOT_FOUND']]);
    // nor is what they said told any more
    expect(await seat()).toMatchObject({ bid: null, bidPoints: 0 });
    expect((await roundOf(one!, roundId)).bids).toEqual([]);
  });

  it('is nobody’s concern once the proposal was laid aside', async () => {
    const { id: maker } = await on.cast.admin.done('createCompany', { name: 'Other Maker Limited' });
    const found = await inReview(on.cast, { companyIds: [maker] });
    const roundId = await proposed(found);
    const { id, client } = await on.cast.newPerson(['clinical-reviewer']);
    await ask(roundId, found, id);
    await one!.done('discardAssignments', { roundId, expectedVersion: 1 });
    await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'paid_role', company: 'Other Maker Limited', description: 'My employer' }] });
    expect(await on.api.sql('select 1 from conflict where evaluation_id = $1 and person_id = $2', [found.evaluationId, id])).toEqual([]);
  });
});

describe('what somebody said who is in conflict since', () => {
  it('is told of no more after a conflict: neither the points of their word, nor a fit that holds them', async () => {
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    const keen = await on.cast.newPerson(['clinical-reviewer']);
    await on.cast.admin.done('describeReviewer', { personId: keen.id, specialties: ['ward'], methods: [], stages: [], maxConcurrentReviews: 2 });
    await ask(roundId, found, keen.id);
    await bid(keen.client, found, 'eager');
    await one!.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
    const seat = async () => (await roundOf(one!, roundId)).seats.find(({ personId }: any) => personId === keen.id);
    const points = (parts: { points: number }[]): number => parts.reduce((sum, part) => sum + part.points, 0);
    const before = await seat();
    expect(before).toMatchObject({ bid: 'eager', bidPoints: 300, fit: points(before.parts) + 300 });
    await keen.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I advise its maker' });
    expect(await seat()).toMatchObject({ bid: null, bidPoints: 0, fit: points(before.parts) });
  });
});
