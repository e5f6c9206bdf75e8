import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explained, testDatabase, type PlanStep, type TestDatabase } from '@waymark/testing/postgres';
import pg from 'pg';
import { casesCount, casesQuery, type CaseCursor, type CasesOf } from './case-list.ts';

const EVALUATIONS = 20_000;
const STAGES = 4;
const PERSON = '00000000-0000-4000-8001-000000000001';
const PROGRAMMES = ['00000000-0000-4000-8002-000000000001', '00000000-0000-4000-8002-000000000002'];
const PERIOD = { from: '2020-01', to: '2029-12' };
const TODAY = '2026-06-01';

/** Two programmes; a stage that one in a hundred left late; ten that are late now; one evaluation that a conflict hides. */
const SEED = `
insert into organisation (id, name, type, created_at) values ('00000000-0000-4000-8003-000000000001', 'Org', 'trust', now());
insert into person (id, display_name, organisation_id, created_at) values ('${PERSON}', 'P', '00000000-0000-4000-8003-000000000001', now());
insert into programme (id, code, name, demonstration, created_at) select unnest(array['${PROGRAMMES.join("','")}']::uuid[]), unnest(array['a', 'b']), 'P', true, now();
insert into pipeline_version (id, programme_id, pin, content_hash, status, definition, published_by, published_at) values ('00000000-0000-4000-8004-000000000001', '${PROGRAMMES[0]}', 'p@1', 'x', 'published', '{}', '${PERSON}', now());
insert into innovation (id, reference, name, organisation_id, created_by, created_at) values ('00000000-0000-4000-8005-000000000001', 'INN-1', 'I', '00000000-0000-4000-8003-000000000001', '${PERSON}', now());
insert into evaluation (id, innovation_id, programme_id, pipeline_version_id, number, simulated, stage, run, version, entered_at)
  select ('00000000-0000-4000-8006-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-4000-8005-000000000001', (array['${PROGRAMMES.join("','")}'])[1 + n % 2]::uuid, '00000000-0000-4000-8004-000000000001', n, true, 's1', 1, 1, now() from generate_series(1, ${EVALUATIONS}) n;
insert into insight_fact (evaluation_id, stage, run, programme_id, simulated, latest, submitted_on, entered_on, left_on, outcome, days, days_innovator, days_reviewers, days_service, limit_days, on_time, due_on, paused, categories, organisation_type, region)
  select e.id, 's' || s, 1, e.programme_id, true, true, date '2024-01-01' + e.number % 900, date '2024-01-01' + e.number % 900, date '2026-01-01', 'on', 5, 0, 0, 5, 10, e.number % 100 > 0, case when e.number % 2000 = 0 and s = 1 then date '2026-05-01' end, false, '{ai}', 'sme', 'x'
  from evaluation e cross join generate_series(1, ${STAGES}) s;
insert into role_holding (id, person_id, role, granted_by, granted_at) values (gen_random_uuid(), '${PERSON}', 'coordinator', '${PERSON}', now());
insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) select gen_random_uuid(), id, '${PERSON}', 'declared', 'exclude', 'x', 'open', now() from evaluation where number = 1;
analyze;`;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
  await owner.query(SEED);
  await owner.end();
  client = new pg.Client({ connectionString: database.url('api') });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const asked = async <T>(work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  await client.query('select see_as($1)', [PERSON]);
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
};
const rows = (of: Partial<CasesOf>, first: number, after: CaseCursor | null = null) =>
  asked(async () => {
    const { text, values } = casesQuery(PERSON, PROGRAMMES, { ...PERIOD, figure: 'ALL', ...of }, TODAY, first, after);
    return (await client.query(text, values)).rows;
  });
const facts = (steps: PlanStep[]) => steps.filter(({ table }) => table === 'insight_fact');

describe('a list of cases', () => {
  it.each<[string, Partial<CasesOf>]>([
    ['of every stage', {}],
    ['of one stage', { stage: 's3', figure: 'CAME' }],
    ['that were late', { figure: 'LATE' }],
    ['that are late now', { figure: 'LATE_NOW' }],
  ])('%s reads about as many facts as it shows, first and deep', async (_what, of) => {
    for (const after of [null, ['2025-01-01', '00000000-0000-4000-8006-000000010000', 's2', 1] as CaseCursor]) {
      const { text, values } = casesQuery(PERSON, PROGRAMMES, { ...PERIOD, figure: 'ALL', ...of }, TODAY, 20, after);
      const steps = facts(await asked(() => explained(client, { text, values })));
      expect(steps.filter(({ kind }) => kind === 'Seq Scan')).toEqual([]);
      expect(steps.reduce((sum, step) => sum + step.rows + step.removed, 0)).toBeLessThan(400);
    }
  });

  it('is counted to 1,001 and no further', async () => {
    const { text, values } = casesCount(PERSON, PROGRAMMES, { ...PERIOD, figure: 'ALL' }, TODAY, 1_001);
    expect((await asked(() => client.query(text, values))).rows).toEqual([{ count: 1_001 }]);
    expect(facts(await asked(() => explained(client, { text, values }))).reduce((sum, step) => sum + step.rows + step.removed, 0)).toBeLessThan(5_000);
  });

  it('goes page by page through all of them once, and never through a hidden one', async () => {
    const seen: string[] = [];
    for (let after: CaseCursor | null = null; ; ) {
      const page: { evaluationId: string; submittedOn: string; stage: string; run: number }[] = await rows({ figure: 'LATE' }, 100, after);
      seen.push(...page.slice(0, 100).map(({ evaluationId, stage }) => `${evaluationId} ${stage}`));
      if (page.length <= 100) break;
      const last = page[99]!;
      after = [last.submittedOn, last.evaluationId, last.stage, last.run];
    }
    expect([seen.length, new Set(seen).size]).toEqual([(EVALUATIONS / 100) * STAGES, seen.length]);
    expect((await rows({ stage: 's1' }, 100_000)).length).toBe(EVALUATIONS - 1);
  });
});
