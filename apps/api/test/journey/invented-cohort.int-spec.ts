import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { carryOrganisations } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { inventedCohort, inventedPool, replay } from '@waymark/replay';
import { chainFaults } from '../auditing/chains.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  // as the API does when it starts
  const database = await Database.connect({ url: api.database.url('api'), poolSize: 1 });
  await carryOrganisations({ database, clock: new Clock(true), log: 'test.waymark/audit' });
  await database.close();
});
afterEach(() => api.close());

const play = (seed: string | number) => replay({ url: api.url, cohort: inventedCohort(), pool: inventedPool(), seed });

/** Every score that was played, in an order of its own, as text; by seed. */
const scores = new Map<string | number, string>();
const scoresNow = async (): Promise<string> =>
  JSON.stringify(await api.sql(`select i.name, t.stage, t.run, a.role, c.criteria from review r join assignment a on a.id = r.assignment_id join stage_run t on t.id = r.stage_run_id
    join evaluation e on e.id = r.evaluation_id join innovation i on i.id = e.innovation_id join review_content c on c.review_id = r.id and c.version = r.submitted_version
    order by i.name, e.number, t.stage, t.run, a.role, c.criteria::text`));

describe('the invented cohort', () => {
  it.each([1, 'another seed', 20_261_125])('is played to its ends from the seed %s, all of it marked as simulated', async (seed) => {
    const { ok, innovations, conflicts, unexpected, audit } = await play(seed);
    expect(innovations.filter((one) => !one.ok)).toEqual([]);
    expect(conflicts.filter((one) => !one.ok)).toEqual([]);
    expect(unexpected).toEqual([]);
    expect({ ok, innovations: innovations.length, audit: audit.ok }).toEqual({ ok: true, innovations: inventedCohort().innovations.length, audit: true });
    expect((await chainFaults(api)).faults).toEqual([]);
    expect(api.errors).toEqual([]);
    for (const table of ['innovation', 'evaluation', 'review', 'panel_vote', 'assessment', 'reading', 'group_reading', 'document', 'roll_out'])
      expect(await api.sql(`select count(*)::int > 0 as some, bool_and(simulated) as all from ${table}`)).toEqual([{ some: true, all: true }]);
    // everything that the register shows has its reasons, which say that they are simulated; who takes it up has a board and a tenth of deprivation
    expect(await api.sql(`select count(*)::int > 0 as some, bool_and(jsonb_array_length(reasons) > 0 and reasons->0->>'text' like 'Simulated: %') as all from register_entry`)).toEqual([{ some: true, all: true }]);
    expect(await api.sql(`select count(distinct ceil(o.deprivation_decile / 2.0))::int as fifths, count(distinct m.parent_id)::int as boards from roll_out r join organisation o on o.id = r.organisation_id left join organisation_parent m on m.organisation_id = o.id`)).toEqual([{ fifths: 5, boards: 7 }]);
    // a panel meets about each adoption and advises as it is decided
    const advice = await api.sql<{ all: boolean; adoptions: number }>(`select bool_and(d.finalised_at is not null and d.decision is not null and d.simulated) as all, count(*)::int as adoptions from panel_determination d join stage_run t on t.id = d.stage_run_id where t.stage = 'adoption-decision'`);
    expect([advice[0]!.all, advice[0]!.adoptions > 0]).toEqual([true, true]);
    // whoever is asked to revise reads the reasons of the reviewers, which say that they are simulated, and no scores
    const feedback = await api.sql<{ content: string; simulated: boolean }>(`select f.content, f.simulated from feedback f join letter l on l.evaluation_id = f.evaluation_id and l.decision = f.decision and l.key = 'revise'`);
    expect([feedback.length, feedback.every(({ simulated }) => simulated)]).toEqual([inventedCohort().innovations.flatMap(({ playback }) => playback).filter((step) => step.do === 'revise').length, true]);
    for (const { content } of feedback)
      for (const { answer, words } of (JSON.parse(content) as { criteria: { answer: unknown; words: string }[] }[]).flatMap(({ criteria }) => criteria)) expect([answer, words]).toEqual([null, expect.stringMatching(/simulated/i)]);
    scores.set(seed, await scoresNow());
  }, 240_000);

  it('has the same scores from the same seed again, and others from others', async () => {
    await play(1);
    expect(await scoresNow()).toBe(scores.get(1));
    expect(new Set(scores.values()).size).toBe(scores.size);
  }, 240_000);
});
