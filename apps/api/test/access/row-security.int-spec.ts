import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, keptRowOf, rowsOf } from '@waymark/database/transaction';
import { INVITED, STAFF } from '@waymark/domain/access';
import { plantedRound } from '../support/assignment-rounds.ts';
import { plantedCalibration } from '../support/calibrations.ts';
import { plantedFact } from '../support/insights.ts';
import { aDraft, see, type Case } from '../support/case.ts';
import { plantedReport } from '../support/pilot-reports.ts';
import { plantedAmendment } from '../support/plan-amendments.ts';
import { plantedPlan } from '../support/migration-plans.ts';
import { plantedRebases } from '../support/rebases.ts';
import { plantedEntry } from '../support/register.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { CELLS, ofCase, PUBLIC } from './row-sight.ts';
import { ENTER } from './walk.ts';

const on = withCast();
let one: Case;
let asApi: Database;
let owner: string;

const count = async (ask: (text: string, values: unknown[]) => Promise<unknown[]>, table: string): Promise<number> => {
  const [row] = (await ask(`select count(*)::int as count from ${table} where ${ofCase(table)}`, [one.evaluationId])) as [{ count: number }];
  return row.count;
};

/** What the api's role reads as this person, past all that the product asks of itself. */
const seenBy = (person: string | null, table: string): Promise<number> => asApi.read(person, (tx) => count((text, values) => rowsOf(tx, text, values), table));
const all = (table: string): Promise<number> => count((text, values) => on.api.sql(text, values), table);

/** The tables of which somebody sees nothing. */
const secret = (): string[] => [...new Set(CELLS.map(([table]) => table))].filter((table) => !PUBLIC.includes(table));

const idOf = async (client: TestClient): Promise<string> => (await client.query('{ me { id } }')).data.me.id;

const people = (): Record<string, string | null> => ({
  staff: on.cast.ids('coordinator')[0]!,
  reviewer: on.cast.ids('ig-reviewer')[0]!,
  site: on.cast.ids('site-lead')[0]!,
  auditor: on.cast.ids('auditor')[0]!,
  team: owner,
  nobody: null,
});

beforeAll(async () => {
  one = await aDraft(on.cast);
  owner = await idOf(one.innovator);
  asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 2 });
  await one.innovator.done('saveGuidance', { innovationId: one.innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd' }, expectedVersion: 0 });
  for (const state of ['triage', 'review']) await ENTER[state]!(one);
});
afterAll(() => asApi.close());

describe('in an open round', () => {
  it('a reviewer sees their own review and what it says, and staff see neither', async () => {
    expect([await all('review'), await all('review_content')].every((found) => found >= 2)).toBe(true);
    const { reviewer, staff } = people();
    const own = (await on.api.sql('select r.id from review r join assignment a on a.id = r.assignment_id where a.person_id = $1', [reviewer])).length;
    expect(own).toBe(1);
    const inTriage = (await on.api.sql(`select r.id from review r join stage_run t on t.id = r.stage_run_id where t.stage = 'triage'`)).length;
    expect(await seenBy(reviewer!, 'review')).toBe(own + inTriage);
    expect(await seenBy(staff!, 'review')).toBe(inTriage);
    expect(await seenBy(staff!, 'review_content')).toBe(inTriage);
  });

  it.each(['auditor', 'administrator'])('an %s with a seat in it sees no event of it in the record, and every one once the seat is gone', async (role) => {
    const { id } = await on.cast.newPerson(['clinical-reviewer', role]);
    const stream = `evaluation/${one.evaluationId}`;
    const seen = async (table: 'event' | 'stream') => (await asApi.read(id, (tx) => rowsOf(tx, `select 1 from audit.${table} where stream = $1`, [stream]))).length;
    const coordinator = await on.cast.who('coordinator');
    expect([await seen('event'), await seen('stream')]).toEqual([expect.any(Number), 1]);
    const { assignments } = await coordinator.done('inviteReviewers', { evaluationId: one.evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
    expect([await seen('event'), await seen('stream')]).toEqual([0, 0]);
    await coordinator.done('releaseAssignment', { assignmentId: assignments[0].id, reason: 'Enough people' });
    const [whole] = await on.api.sql<{ count: number }>('select count(*)::int as count from audit.event where stream = $1', [stream]);
    expect([await seen('event'), await seen('stream')]).toEqual([whole!.count, 1]);
  });

  it('a plan that is kept shows each viewer what they see and nobody else does, whoever asked before on its connection', async () => {
    const kept = async (person: string | null) =>
      (await asApi.read(person, (tx) => keptRowOf<{ count: number }>(tx, 'select count(*)::int as count from review where evaluation_id = $1', [one.evaluationId])))!.count;
    const viewers = Object.values(people());
    const expected = await Promise.all(viewers.map((person) => seenBy(person, 'review')));
    expect(new Set(expected).size).toBeGreaterThan(2);
    // after five times PostgreSQL may take one plan for all values
    for (let time = 0; time < 8; time += 1) for (const [index, person] of viewers.entries()) expect(await kept(person)).toBe(expected[index]);
  });
});

describe('while a decision is not told', () => {
  beforeAll(async () => {
    for (const state of ['panel', 'scored', 'decided']) await ENTER[state]!(one);
  });

  it.each(['decision', 'letter', 'stage_run'])('the team sees of %s only what was before it', async (table) => {
    expect(await seenBy(people()['team']!, table)).toBe((await all(table)) - 1);
  });

  it.each(['evaluation', 'pilot_site', 'measure'])('the team sees nothing of %s', async (table) => {
    expect(await all(table)).toBeGreaterThan(0);
    expect(await seenBy(people()['team']!, table)).toBe(0);
  });
});

describe('in a pilot', () => {
  let looking: string;
  beforeAll(async () => {
    await ENTER['pilot']!(one);
    const { reference } = await see(await on.cast.who('coordinator'), one, 'reference');
    const { id, client } = await on.cast.newPerson(['administrator']);
    await client.done('breakGlass', { reference, reason: 'A complaint about this case' });
    await plantedRound(on.api, one.evaluationId, on.cast.ids('ig-reviewer')[0]!);
    await plantedCalibration(on.api, [one.evaluationId, one.evaluationId], on.cast.ids('ig-reviewer')[0]!);
    // another is asked too: nobody sees what others say
    await on.api.sql('insert into assignment_bid (stage_run_id, evaluation_id, person_id, round_id, asked_by, asked_at, roles) select stage_run_id, evaluation_id, $1, round_id, asked_by, asked_at, roles from assignment_bid', [on.cast.ids('administrator')[0]!]);
    await plantedEntry(on.api, one.evaluationId);
    await plantedFact(on.api, one.evaluationId);
    await plantedReport(on.api, one.evaluationId);
    await plantedRebases(on.api, one.evaluationId);
    await plantedAmendment(on.api, one.evaluationId);
    await plantedPlan(on.api, one.evaluationId, on.cast.ids('programme-lead')[0]!);
    await on.api.sql(`insert into budget_case (id, evaluation_id, version, years, recorded_by, recorded_at, simulated) values (gen_random_uuid(), $1, 1, '[{"cost": 1, "saving": 1, "population": 1}]', $2, now(), true)`, [one.evaluationId, on.cast.ids('coordinator')[0]!]);
    await on.api.sql('insert into innovation_archive (innovation_id, archived_at) values ($1, now())', [one.innovationId]);
    looking = id;
  });

  it.each(CELLS)('of %s, %s: %s', async (table, relation, expected) => {
    const [there, seen] = [await all(table), await seenBy(people()[relation]!, table)];
    expect(there).toBeGreaterThan(0);
    expect(seen === 0 ? '.' : seen === there ? 'a' : 'o').toBe(expected);
  });

  it('an administrator sees through broken glass what staff see, and nothing once it is over', async () => {
    const tables = secret();
    for (const table of tables) expect([table, await seenBy(looking, table)]).toEqual([table, await seenBy(people()['staff']!, table)]);
    await on.api.sql(`update broken_glass set broken_at = now() - interval '2 hours', ends_at = now()`);
    for (const table of tables) expect([table, await seenBy(looking, table)]).toEqual([table, table === 'broken_glass' ? 1 : 0]);
  });

  it.each([
    ['a rival', async () => idOf((await aDraft(on.cast, 'Rival')).innovator)],
    ['staff of another programme', async () => {
      const { id: programmeId } = await on.cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
      const { id } = await on.cast.newPerson([]);
      for (const role of ['coordinator', 'auditor']) await on.cast.admin.done('grantRole', { personId: id, role, programmeId });
      return id;
    }],
    ['staff with a conflict of interest, but for the conflict itself', async () => {
      const { id, client } = await on.cast.newPerson(['coordinator', 'auditor']);
      await client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
      return id;
    }],
  ])('%s sees no row of the case', async (_, who) => {
    const person = await who();
    const tables = secret();
    const seen: string[] = [];
    for (const table of tables) if ((await seenBy(person, table)) > 0) seen.push(table);
    expect(seen.filter((table) => table !== 'conflict')).toEqual([]);
  });

  it('the roles of the policies are the staff of the access rules', async () => {
    const sees: string[] = [];
    for (const role of [...new Set<string>([...STAFF, ...INVITED, 'innovator', 'administrator'])]) {
      const { id } = await on.cast.newPerson([role]);
      if ((await seenBy(id, 'evaluation')) > 0) sees.push(role);
    }
    expect(sees.sort()).toEqual([...STAFF].sort());
  });
});

const OWN_ROWS = {
  notice: `insert into notice (person_id, item, noticed_at) values ($1, repeat('a', 64), now())`,
  mailing: `insert into mailing (person_id, choice, next_at) values ($1, 'daily', now())`,
  saved_view: `insert into saved_view (id, person_id, name, filters, saved_at) values (gen_random_uuid(), $1, 'Mine', '', now())`,
};

it.each(Object.entries(OWN_ROWS))('of %s everybody sees their own row and nobody else’s', async (table, insert) => {
  const { staff, reviewer, team } = people();
  for (const person of [staff, reviewer])
    await on.api.sql(insert, [person]);
  const seen = (person: string | null) => asApi.read(person, (tx) => rowsOf<{ person: string }>(tx, `select person_id as person from ${table}`)).then((rows) => rows.map(({ person: whose }) => whose));
  expect([await seen(staff!), await seen(reviewer!), await seen(team!), await seen(null)]).toEqual([[staff], [reviewer], [], []]);
  await on.api.sql(`delete from ${table}`);
});

it('a policy that lets through what it should not is seen by the table above', async () => {
  await on.api.sql('create policy planted on hold for select to waymark_api using (true)');
  expect(await seenBy(people()['team']!, 'hold')).toBe(await all('hold'));
  await on.api.sql('drop policy planted on hold');
  expect(await seenBy(people()['team']!, 'hold')).toBe(0);
});
