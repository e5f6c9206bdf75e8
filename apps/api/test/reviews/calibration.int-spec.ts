import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { checkCalibration } from '@waymark/domain/statistics';
import type { ReviewLean } from '@waymark/replay';
import { allSubmit, codesOf, EVIDENCE, fourReviewers, inReview, reviewerSeat, seated, type BroughtForward } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const OF = { stage: 'evidence-review', rubric: EVIDENCE };
const RUN = `id status stage stageTitle rubric runBy simulated digest file inputHash seed draws credibility method
  cases { evaluationId reference scores caseScore caseScoreRank raw rawRank calibrated calibratedFrom calibratedTo leastSquares expectedRank rankFrom rankTo amongFirst { first share } weightsKept weightsRankFrom weightsRankTo weightsScoreFrom weightsScoreTo } allKept reviewers { label scores severity severityFrom severityTo leastSquares } groups { references reviewers }`;

let coordinator: TestClient;
let cases: BroughtForward[];
let asApi: Database;
/** Scored by one set of reviewers, or by another who share nobody with them. */
const scored = async (index: number, lean: ReviewLean): Promise<BroughtForward> => {
  const found = await inReview(on.cast);
  await allSubmit(await fourReviewers(on.cast, found.evaluationId, on.api.as, index), EVIDENCE, lean);
  return found;
};
beforeAll(async () => {
  asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 2 });
  coordinator = await on.cast.who('coordinator');
  cases = [await scored(0, 'strong'), await scored(0, 'weak'), await scored(0, 'mixed')];
});
afterAll(() => asApi.close());

const ids = (of: readonly BroughtForward[]): string[] => of.map(({ evaluationId }) => evaluationId);
const act = (client: TestClient, of: readonly BroughtForward[], more: object = {}) => client.act('runCalibration', { evaluationIds: ids(of), ...OF, ...more });
const run = async (client: TestClient, of: readonly BroughtForward[]): Promise<string> => (await client.done('runCalibration', { evaluationIds: ids(of), ...OF })).id;
const read = (client: TestClient, id: string): Promise<any> => client.query(`query($id: String!) { calibrationRun(id: $id) { ${RUN} } }`, { id });
const listed = async (client: TestClient): Promise<string[]> => (await client.query('{ calibrationRuns { id } }')).data.calibrationRuns.map(({ id }: { id: string }) => id);
const listedOf = async (client: TestClient, evaluationId: string): Promise<string[]> => (await client.query('query($e: String) { calibrationRuns(evaluationId: $e) { id } }', { e: evaluationId })).data.calibrationRuns.map(({ id }: { id: string }) => id);
const offered = async (client: TestClient): Promise<string[]> => (await client.query('{ calibrationCases { evaluationId stage rubric } }')).data.calibrationCases.filter((one: any) => one.stage === OF.stage).map(({ evaluationId }: { evaluationId: string }) => evaluationId);
/** What the role of the API reads as this person, past all that the product asks of itself. */
const inTheTable = async (person: string, id: string): Promise<object[]> => asApi.read(person, (tx) => rowsOf(tx, 'select id from calibration_run where id = $1', [id]));

describe('a calibration run', () => {
  it('has case scores beside calibrated with ranks and intervals, reviewers by label alone, and is in the record of each case', async () => {
    expect(await offered(coordinator)).toEqual(expect.arrayContaining(ids(cases)));
    const id = await run(coordinator, cases);
    const { calibrationRun: found } = (await read(coordinator, id)).data;
    expect(found).toMatchObject({ status: 'calibrated', stageTitle: 'Evidence review', rubric: EVIDENCE, simulated: true, draws: 4000, credibility: 0.95, groups: [] });
    expect(found.cases.map(({ evaluationId }: any) => evaluationId)).toEqual(expect.arrayContaining(ids(cases)));
    for (const one of found.cases) expect([one.scores, one.raw > 0, one.calibrated !== null, one.rankFrom <= Math.round(one.expectedRank) && Math.round(one.expectedRank) <= one.rankTo]).toEqual([4, true, true, true]);
    for (const one of found.reviewers) expect(one.severityFrom === null ? one.severity : one.severityFrom < one.severity && one.severity < one.severityTo).toBe(one.severityFrom === null ? 0 : true);
    for (const one of found.cases) expect([one.calibratedFrom <= one.calibrated && one.calibrated <= one.calibratedTo, one.amongFirst.map(({ first }: any) => first)]).toEqual([true, [1]]);
    expect(found.cases.reduce((sum: number, one: any) => sum + one.amongFirst[0].share, 0)).toBeCloseTo(1, 6);
    for (const one of found.cases) expect([one.weightsRankFrom <= one.caseScoreRank && one.caseScoreRank <= one.weightsRankTo, one.weightsKept >= found.allKept && one.weightsKept <= 1]).toEqual([true, true]);
    for (const one of found.cases) expect([one.weightsScoreFrom < one.caseScore && one.caseScore < one.weightsScoreTo, one.weightsScoreTo - one.weightsScoreFrom < 25]).toEqual([true, true]);
    // the score by which it ranks is the one that the product shows
    const { run: frozen } = JSON.parse(found.file);
    for (const { evaluationId, caseScore } of found.cases) expect(frozen.stability.cases[evaluationId].score).toBeCloseTo(caseScore, 6);
    const own = found.cases.map(({ caseScore }: any) => caseScore);
    for (const { caseScore, caseScoreRank } of found.cases) expect(caseScoreRank).toBe(1 + own.filter((other: number) => other > caseScore).length);
    expect(new Set(own).size).toBe(3);
    expect(found.reviewers.map(({ label, scores }: any) => [label, scores])).toEqual([['R1', 3], ['R2', 3], ['R3', 3], ['R4', 3]]);
    for (const role of ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer']) expect(found.file).not.toContain(on.cast.ids(role)[0]);
    for (const { evaluationId } of cases) {
      const events = await on.api.sql<{ text: string }>('select text from audit.event where stream = $1 order by seq desc limit 1', [`evaluation/${evaluationId}`]);
      expect(JSON.parse(events[0]!.text)).toMatchObject({ act: 'calibration.run', obj: `calibration-run/${id}`, data: { digest: found.digest } });
      expect(ids(cases).filter((other) => other !== evaluationId && events[0]!.text.includes(other))).toEqual([]);
    }
  });

  it('comes out of its own file again to the byte, and stays as it is when a score stops to count', async () => {
    const id = await run(coordinator, cases);
    const { file, digest } = (await read(coordinator, id)).data.calibrationRun;
    expect(checkCalibration(file)).toEqual({ ok: true, digest, problems: [] });
    const conflicted = await on.api.as(on.cast.ids('economics-reviewer')[0]!);
    await conflicted.done('declareConflict', { evaluationId: cases[2]!.evaluationId, because: 'I own shares' });
    expect((await read(coordinator, id)).data.calibrationRun.file).toBe(file);
    const anew = (await read(coordinator, await run(coordinator, cases))).data.calibrationRun;
    expect(anew.cases.find(({ evaluationId }: any) => evaluationId === cases[2]!.evaluationId).scores).toBe(3);
    expect(anew.inputHash).not.toBe((await read(coordinator, id)).data.calibrationRun.inputHash);
    const may = await on.api.sql<{ right: string; granted: boolean }>(`select r as right, has_table_privilege('waymark_api', 'calibration_run', r) as granted from unnest(array['insert', 'update', 'delete']) r`);
    expect(may.map(({ granted }) => granted)).toEqual([true, false, false]);
  });

  it('is refused in words, and kept, where no reviewer links the cases', async () => {
    const apart = await scored(1, 'strong');
    const found = (await read(coordinator, await run(coordinator, [cases[0]!, apart]))).data.calibrationRun;
    expect([found.status, found.groups.length]).toEqual(['disconnected', 2]);
    for (const one of found.cases) expect([one.raw === null, one.calibrated, one.expectedRank]).toEqual([false, null, null]);
    expect(checkCalibration(found.file).ok).toBe(true);
  });

  it('is of closed rounds under one rubric version, of two cases or more', async () => {
    const open = await inReview(on.cast);
    expect(codesOf(await act(coordinator, [cases[0]!, open]))).toEqual(['no-closed-round']);
    expect(codesOf(await act(coordinator, cases, { rubric: 'rubric-adoption@1.0.0' }))).toEqual(['no-closed-round']);
    expect(codesOf(await act(coordinator, cases, { stage: 'triage', rubric: 'rubric-triage@1.0.0' }))).toEqual(['no-closed-round']);
    expect(codesOf(await act(coordinator, [cases[0]!, cases[0]!]))).toEqual(['one-case']);
    expect(codesOf(await act(coordinator, [cases[0]!]))).toEqual(['BAD_INPUT']);
    expect(codesOf(await act(coordinator, [cases[0]!, { ...open, evaluationId: '00000000-0000-4000-8000-000000000001' }]))).toEqual(['NOT_FOUND']);
  });
});

describe('who knows of a calibration run', () => {
  it('are coordinators, chairs and deciders; reviewers and other staff ask for nothing', async () => {
    const id = await run(coordinator, cases);
    for (const role of ['panel-chair', 'nhsx-decider']) expect(await listed(await on.cast.who(role))).toContain(id);
    for (const role of ['clinical-reviewer', 'panel-member', 'analyst', 'auditor', 'innovator', 'administrator', 'programme-lead']) {
      const client = await on.cast.who(role);
      expect(codesOf((await read(client, id)) as never)).toEqual(['FORBIDDEN']);
      expect(codesOf(await act(client, cases))).toEqual(['FORBIDDEN']);
    }
  });

  it('is nobody whom a conflict keeps from one of its cases: that case does not exist, and their own run is over the others', async () => {
    const id = await run(coordinator, cases);
    const { id: personId, client } = await on.cast.newPerson(['coordinator']);
    expect(await listed(client)).toContain(id);
    await client.done('declareConflict', { evaluationId: cases[0]!.evaluationId, because: 'My sister works there' });
    expect(await listed(client)).not.toContain(id);
    expect(await listedOf(coordinator, cases[0]!.evaluationId)).toContain(id);
    expect([await listedOf(client, cases[0]!.evaluationId), await listedOf(coordinator, id), await listedOf(coordinator, 'none')]).toEqual([[], [], []]);
    expect(codesOf((await read(client, id)) as never)).toEqual(['NOT_FOUND']);
    expect(await offered(client)).not.toContain(cases[0]!.evaluationId);
    expect(codesOf(await act(client, cases))).toEqual(['NOT_FOUND']);
    const own = (await read(client, await run(client, cases.slice(1)))).data.calibrationRun;
    expect(own.cases.map(({ evaluationId }: any) => evaluationId).sort()).toEqual(ids(cases.slice(1)).sort());
    expect(JSON.stringify(own)).not.toContain(cases[0]!.evaluationId);
    expect(await on.api.sql('select 1 from calibration_run where run_by = $1', [personId])).toHaveLength(1);
  });

  it('is nobody who holds a seat in an open round of the programme, until it is closed', async () => {
    const id = await run(coordinator, cases);
    const { id: personId, client } = await on.cast.newPerson(['panel-chair', 'clinical-reviewer']);
    expect(await listed(client)).toContain(id);
    const open = await inReview(on.cast);
    await seated(on.cast, open.evaluationId, [{ personId, seat: reviewerSeat('clinical-reviewer') }], on.api.as);
    expect([await listed(client), await offered(client)]).toEqual([[], []]);
    expect(codesOf((await read(client, id)) as never)).toEqual(['NOT_FOUND']);
    expect(codesOf(await act(client, cases))).toEqual(['no-closed-round']);
    await coordinator.done('closeRound', { evaluationId: open.evaluationId, reason: 'Time is up' });
    expect(await listed(client)).toContain(id);
  });

  it('is nobody who declares a conflict in the case of their open seat: the conflict hides the seat from them, and frees nothing', async () => {
    const id = await run(coordinator, cases);
    const { id: personId, client } = await on.cast.newPerson(['panel-chair', 'clinical-reviewer']);
    const open = await inReview(on.cast);
    await seated(on.cast, open.evaluationId, [{ personId, seat: reviewerSeat('clinical-reviewer') }], on.api.as);
    await client.done('declareConflict', { evaluationId: open.evaluationId, because: 'I own shares' });
    expect([await listed(client), await offered(client)]).toEqual([[], []]);
    expect(codesOf((await read(client, id)) as never)).toEqual(['NOT_FOUND']);
    expect(codesOf(await act(client, cases))).toEqual(['no-closed-round']);
    // the table hides them by itself, whatever a query forgets
    expect(await inTheTable(personId, id)).toEqual([]);
    expect(await inTheTable(on.cast.ids('coordinator')[0]!, id)).toEqual([{ id }]);
    await coordinator.done('closeRound', { evaluationId: open.evaluationId, reason: 'Time is up' });
    expect(await listed(client)).toContain(id);
  });
});
