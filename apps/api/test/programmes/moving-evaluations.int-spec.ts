import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { propose, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { alike, laterVersion, versionsOf } from '../support/migration-plans.ts';
import { reach } from '../support/reach-stage.ts';
import { invite, recordTriage, SEATS } from '../support/rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';

const on = withCast();
let jobs: Jobs;
let leads: TestClient[];
let versions: Record<string, string>;
/** One that nothing keeps, one under a hold, one with a proposal, one whose decision no letter has told, one that reviewers sit in, one that goes on, one that a conflict hides, and one that is adopted. */
let free: Case, held: Case, proposed: Case, untold: Case, seated: Case, leaving: Case, tied: Case, adopted: Case;
let answerBy: object[];

const OLD = 'pipeline-default@1.0.0';
const MOVES = 'evaluationId simulated stage becomes state reasons closes opens';
const route = (to: string, stageMap = alike('triage', 'evidence-review'), clocks = 'kept', from = OLD) => ({ fromVersionId: versions[from], toVersionId: versions[to], stageMap, clocks });
const dryRun = (client: TestClient, way: object) => client.query(`query($route: MigrationRouteInput!) { dryRunMigration(route: $route) { ${MOVES} } }`, { route: way });
const draft = (client: TestClient, way: object, more: object = {}) => client.act('draftMigrationPlan', { route: way, reason: 'The limits were too short', ...more });
const sign = (client: TestClient, planId: string) => client.act('signMigrationPlan', { planId });
const movesOf = async (client: TestClient, planId: string) => {
  const { data } = await client.query(`query($id: String!) { migrationMoves(planId: $id) { ${MOVES} } }`, { id: planId });
  return Object.fromEntries(data.migrationMoves.map((move: any) => [move.evaluationId, move]));
};
const plansOf = async (client: TestClient, programmeId = on.cast.programmeId) => (await client.query('query($id: String!) { migrationPlans(programmeId: $id) { id fromPin toPin stageMap { from to } clocks reason mine signedAt } }', { id: programmeId })).data.migrationPlans;
const requests = (one: Case) => on.api.sql('select id, answer_by::text as day from information_request where evaluation_id = $1', [one.evaluationId]);
const idOf = async (client: TestClient): Promise<string> => (await client.query('{ me { id } }')).data.me.id;
const standing = async (one: Case) => see(leads[0]!, one, 'pipeline stage version');

beforeAll(async () => {
  jobs = await jobsOf(on.api);
  const { cast } = on;
  leads = [await cast.who('programme-lead', 0), await cast.who('programme-lead', 1), (await cast.newPerson(['programme-lead'])).client];
  adopted = await reach(cast, 'monitoring');
  [free, held, proposed, untold, leaving, tied] = [await reach(cast, 'triage'), await reach(cast, 'triage'), await reach(cast, 'triage'), await reach(cast, 'triage'), await reach(cast, 'triage'), await reach(cast, 'triage')];
  seated = await reach(cast, 'evidence-review');
  await invite(seated, SEATS['evidence-review']!.slice(0, 2));
  const coordinator = await cast.who('coordinator');
  const { overlay: overlayId } = await coordinator.done('raiseRequest', { evaluationId: free.evaluationId, text: 'Say more' });
  await coordinator.done('closeOverlay', { evaluationId: free.evaluationId, overlayId, reason: 'It is said elsewhere' });
  answerBy = await requests(free);
  await coordinator.done('raiseHold', { evaluationId: held.evaluationId, kind: 'legal-hold', reason: 'A claim' });
  await propose(proposed, 'triage-lead', 'reject', { reason: 'No' });
  await recordTriage(untold);
  await propose(untold, 'triage-officer', 'accept', {}, 1);
  const longer = laterVersion('1.1.0', ({ stages, overlays }) => {
    stages.forEach((stage) => stage.sla && (stage.sla.workingDays += 10));
    overlays.forEach((kind) => kind.maxWorkingDays && (kind.maxWorkingDays += 5));
  });
  const rubric = laterVersion('1.2.0', ({ stages }) => stages.forEach((stage) => stage.id === 'evidence-review' && (stage.tracksPerAssignment = stage.tracksPerAssignment === 'one' ? 'all' : 'one')));
  for (const definition of [longer, rubric]) await cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition });
  versions = await versionsOf(cast.admin, cast.programmeId);
}, 240_000);
afterAll(() => jobs.close());

describe('a dry run', () => {
  it('says of each what it would do and why it stays, and writes nothing', async () => {
    const before = await rowCounts(on.api);
    const { data } = await dryRun(leads[0]!, route('pipeline-default@1.1.0', alike('triage')));
    const found = Object.fromEntries(data.dryRunMigration.map((move: any) => [move.evaluationId, move]));
    expect([free, held, proposed, untold, seated].map(({ evaluationId }) => [found[evaluationId].state, found[evaluationId].reasons])).toEqual([
      ['moves', []],
      ['moves', []],
      ['stays', ['A proposal awaits signatures: finish or withdraw it first']],
      ['stays', [expect.stringContaining('names no stage')]],
      ['stays', [expect.stringContaining('names no stage')]],
    ]);
    expect(found[free.evaluationId]).toMatchObject({ stage: 'Triage', becomes: 'Triage', simulated: true, closes: [], opens: [] });
    expect(await rowCounts(on.api)).toEqual(before);
  });

  it('leaves with its version what is not told, and a round that began by other rules', async () => {
    const { data } = await dryRun(leads[0]!, route('pipeline-default@1.2.0'));
    const reasons = Object.fromEntries(data.dryRunMigration.map((move: any) => [move.evaluationId, move.reasons]));
    expect(reasons[untold.evaluationId]).toContain('A decision is not released yet: release its letter under this version first');
    expect(reasons[seated.evaluationId]).toEqual([expect.stringMatching(/^People are at work in/)]);
  });

  it('and a plan are refused where the way leads nowhere', async () => {
    const { admin } = on.cast;
    const { id: elsewhere } = await admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
    await admin.done('publishPipeline', { programmeId: elsewhere, definition: laterVersion('3.0.0') });
    versions = { ...versions, ...(await versionsOf(admin, elsewhere)) };
    const back = route(OLD, alike('triage'), 'kept', 'pipeline-default@1.1.0');
    const wrong: [object, string][] = [[route('pipeline-default@3.0.0'), 'other-programme'], [back, 'not-newer'], [route('pipeline-default@1.1.0', [...alike('triage'), { from: 'triage', to: 'panel' }]), 'stage-twice'], [route(OLD), 'same-version'], [route('pipeline-default@1.1.0', [{ from: 'triage', to: 'nowhere' }]), 'stage-unknown'], [route('pipeline-default@1.1.0', [{ from: 'triage', to: 'panel' }]), 'other-kind'], [route('pipeline-default@1.1.0', alike('panel')), 'nothing-moves']];
    for (const [way, code] of wrong) expect([code, codesOf(await draft(leads[0]!, way))]).toEqual([code, expect.arrayContaining([code])]);
    for (const [way] of wrong.slice(0, -1)) expect(codesOf(await dryRun(leads[0]!, way))).toEqual(['BAD_INPUT']);
    for (const bad of [{ ...route(OLD), clocks: 'stopped' }, { ...route(OLD), toVersionId: 'none' }]) expect(codesOf(await draft(leads[0]!, bad))).toEqual(['BAD_INPUT']);
    expect(await plansOf(leads[0]!)).toEqual([]);
  });
});

describe('a plan', () => {
  let planId: string;
  beforeAll(async () => {
    const twice = { idempotencyKey: 'f1b6a4c2-1111-4111-8111-111111111111' };
    planId = (await draft(leads[0]!, route('pipeline-default@1.1.0', alike('triage', 'evidence-review')), twice)).id;
    expect((await draft(leads[0]!, route('pipeline-default@1.1.0', alike('triage', 'evidence-review')), twice)).id).toBe(planId);
  });

  it('is its programme’s alone: nobody elsewhere reads it or signs it', async () => {
    const { cast } = on;
    const { id, client } = await cast.newPerson([]);
    await cast.admin.done('grantRole', { personId: id, role: 'programme-lead', programmeId: (await client.query('{ programmes { id code } }')).data.programmes.find(({ code }: { code: string }) => code === 'elsewhere').id });
    expect([await plansOf(client), codesOf(await sign(client, planId)), codesOf(await client.query('query($id: String!) { migrationMoves(planId: $id) { state } }', { id: planId })), codesOf(await draft(client, route('pipeline-default@1.1.0')))]).toEqual([[], ['NOT_FOUND'], ['NOT_FOUND'], ['role-not-allowed']]);
    expect(codesOf(await dryRun(client, route('pipeline-default@1.1.0')))).toEqual(['NOT_FOUND']);
    const coordinator = await cast.who('coordinator');
    expect([codesOf(await sign(coordinator, planId)), codesOf(await draft(coordinator, route('pipeline-default@1.1.0')))]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    expect(await plansOf(leads[1]!)).toEqual([{ id: planId, fromPin: OLD, toPin: 'pipeline-default@1.1.0', stageMap: alike('triage', 'evidence-review'), clocks: 'kept', reason: 'The limits were too short', mine: false, signedAt: null }]);
  });

  it('names what would move, as it was; nothing moves before somebody else signs', async () => {
    expect(Object.keys(await movesOf(leads[1]!, planId)).sort()).toEqual([free, held, seated, leaving, tied].map(({ evaluationId }) => evaluationId).sort());
    expect(codesOf(await sign(leads[0]!, planId))).toEqual(['second-person']);
    // whoever looks through broken glass looks, and stands for nothing
    for (const { evaluationId } of [free, proposed]) await on.api.sql(`insert into broken_glass (id, evaluation_id, person_id, reason, broken_at, ends_at) values (gen_random_uuid(), $1, $2, 'A complaint', now(), now() + interval '1 hour')`, [evaluationId, await idOf(on.cast.admin)]);
    expect(await see(on.cast.admin, free, 'stage')).toMatchObject({ stage: 'triage' });
    expect(codesOf(await sign(on.cast.admin, planId))).toEqual(['nothing-in-sight']);
    expect(codesOf(await draft(on.cast.admin, route('pipeline-default@1.1.0', alike('triage'))))).toEqual(['nothing-moves']);
    expect(await jobs.movePlanned(planId)).toBe(0);
    expect(await standing(free)).toMatchObject({ pipeline: OLD });
  });

  it('that two sign at once is signed once, and carried out once by however many', async () => {
    await leaving.innovator.done('propose', { evaluationId: leaving.evaluationId, transition: 'withdraw', reason: 'We stop' });
    expect((await movesOf(leads[1]!, planId))[leaving.evaluationId]).toMatchObject({ state: 'stays', reasons: expect.arrayContaining(['It has changed since the plan was drafted: draft another for it']) });
    const answers = await Promise.all([sign(leads[1]!, planId), sign(leads[2]!, planId)]);
    expect(answers.flatMap((answer) => codesOf(answer))).toEqual(['plan-signed']);
    const before = await Promise.all([free, held, seated, proposed, untold, leaving].map(standing));
    // a conflict that comes to light after the signature
    await on.api.sql(`insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values (gen_random_uuid(), $1, $2, 'declared', 'exclude', 'A shareholder', 'open', now())`, [tied.evaluationId, await idOf(leads[0]!)]);
    const moved = await Promise.all([jobs.movePlanned(planId), jobs.movePlanned(planId)]);
    expect(moved[0]! + moved[1]!).toBe(3);
    expect(await jobs.movePlanned(planId)).toBe(0);
    const after = await Promise.all([free, held, seated, proposed, untold, leaving].map(standing));
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3).map((was) => ({ ...was, pipeline: 'pipeline-default@1.1.0', version: was.version + 1 })));
    expect(after.slice(3)).toEqual(before.slice(3));
    const shown = await movesOf(leads[0]!, planId);
    expect([free, held, seated, leaving].map(({ evaluationId }) => shown[evaluationId].state)).toEqual(['moved', 'moved', 'moved', 'stayed']);
    expect((await movesOf(leads[1]!, planId))[tied.evaluationId]).toMatchObject({ state: 'stayed', reasons: ['One of the two people of the plan is no staff of this evaluation'] });
    expect([(await see(leads[1]!, tied, 'pipeline')).pipeline, await requests(free)]).toEqual([OLD, answerBy]);
    expect((await actsOf(on.api, `evaluation/${free.evaluationId}`)).filter((act) => act === 'evaluation.migrated')).toHaveLength(1);
    expect((await actsOf(on.api, `evaluation/${leaving.evaluationId}`)).at(-1)).toBe('migration.stayed');
    expect((await actsOf(on.api, `programme/${on.cast.programmeId}`)).slice(-2)).toEqual(['migration.drafted', 'migration.signed']);
  });

  it('leaves everybody at work, a hold in force, and what the team reads', async () => {
    const work = await on.api.sql('select a.state, t.stage, t.run from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.left_at is null', [seated.evaluationId]);
    expect(work.length).toBeGreaterThan(0);
    expect(codesOf(await (await on.cast.who('triage-officer')).act('propose', { evaluationId: held.evaluationId, transition: 'accept' }))).toContain('noOpenHolds');
    const { data } = await free.innovator.query('query($id: String!) { innovation(id: $id) { evaluations { stage title } } }', { id: free.innovationId });
    expect(data.innovation.evaluations).toEqual([{ stage: 'triage', title: expect.any(String) }]);
    expect(await on.api.sql('select stage, pipeline_version_id as version from stage_run where evaluation_id = $1 order by entered_at', [free.evaluationId])).toEqual([{ stage: 'draft', version: versions[OLD] }, { stage: 'triage', version: null }]);
    await recordTriage(free);
    expect(await propose(free, 'triage-officer', 'accept', {}, 1)).toMatchObject({ stage: 'evidence-review' });
  });
});

describe('a stage with another name', () => {
  it('takes along whoever is at work in it, under a limit that begins anew', async () => {
    const { admin, programmeId } = on.cast;
    const named = laterVersion('1.4.0');
    const text = JSON.stringify(named).replaceAll('"triage"', '"first-look"').replaceAll('"kind":"first-look"', '"kind":"triage"');
    const definition = JSON.parse(text);
    for (const [at, transition] of definition.globalTransitions.entries()) transition.fromKinds = (named['globalTransitions'] as any)[at].fromKinds;
    for (const [at, stage] of definition.stages.entries()) stage.tracks = (named['stages'] as any)[at].tracks;
    await admin.done('publishPipeline', { programmeId, definition });
    versions = await versionsOf(admin, programmeId);
    await on.api.sql(`insert into timer (evaluation_id, timer, kind, due_at, escalate_to, fired_at) values ($1, 'limit-warning/triage/1', 'limit-warning', now(), 'coordinator', now()) on conflict (evaluation_id, timer) do update set fired_at = now()`, [held.evaluationId]);
    const run = () => on.api.sql<{ id: string }>('select id, stage, run from stage_run where evaluation_id = $1 and left_at is null', [held.evaluationId]);
    const [before] = await run();
    const { id } = await draft(leads[1]!, route('pipeline-default@1.4.0', [{ from: 'triage', to: 'first-look' }], 'restarted', 'pipeline-default@1.1.0'));
    await leads[2]!.done('signMigrationPlan', { planId: id });
    expect(await jobs.movePlanned(id)).toBe(1);
    expect(await run()).toEqual([{ id: before!.id, stage: 'first-look', run: 1 }]);
    expect(await see(leads[0]!, held, 'stage pipeline announcedStage')).toMatchObject({ stage: 'first-look', pipeline: 'pipeline-default@1.4.0' });
    // under its old name it may be entered again, with a limit of its own
    expect(await on.api.sql(`select timer from timer where evaluation_id = $1 and fired_at is not null`, [held.evaluationId])).toEqual([{ timer: 'limit-warning/first-look/1' }]);
    expect(await on.api.sql(`select sum(count)::int as there from stage_counter where programme_id = $1 and stage = 'first-look'`, [programmeId])).toEqual([{ there: 1 }]);
    const { data } = await leads[0]!.query('query($id: String!) { history(evaluationId: $id) { type } }', { id: held.evaluationId });
    expect(data.history.filter(({ type }: { type: string }) => type === 'migrated')).toHaveLength(2);
  });
});

describe('what the public register says', () => {
  it('stays as it was told: a move counts nothing anew there', async () => {
    const { admin, programmeId } = on.cast;
    await admin.done('publishPipeline', { programmeId, definition: laterVersion('1.5.0') });
    versions = await versionsOf(admin, programmeId);
    await on.api.sql(`update register_entry set live_in = '[{"region":"London","live":3}]' where evaluation_id = $1`, [adopted.evaluationId]);
    const entry = () => on.api.sql('select * from register_entry where evaluation_id = $1', [adopted.evaluationId]);
    const before = await entry();
    const { id } = await draft(leads[1]!, route('pipeline-default@1.5.0', alike('monitoring')));
    await leads[2]!.done('signMigrationPlan', { planId: id });
    expect([await jobs.movePlanned(id), before.length]).toEqual([1, 1]);
    expect(await entry()).toEqual(before);
  });
});

describe('a version that is retired after the signature', () => {
  it('takes nothing in: what is left stays, and is told why', async () => {
    const { admin, programmeId } = on.cast;
    await admin.done('publishPipeline', { programmeId, definition: laterVersion('1.6.0') });
    versions = await versionsOf(admin, programmeId);
    const { id } = await draft(leads[1]!, route('pipeline-default@1.6.0', alike('evidence-review'), 'kept', 'pipeline-default@1.1.0'));
    await leads[2]!.done('signMigrationPlan', { planId: id });
    await on.api.sql(`update pipeline_version set status = 'retired' where id = $1`, [versions['pipeline-default@1.6.0']]);
    expect(await jobs.movePlanned(id)).toBe(0);
    expect((await movesOf(leads[1]!, id))[seated.evaluationId]).toMatchObject({ state: 'stayed', reasons: ['The new version has been retired: draft a plan to one that is in force'] });
  });
});
