import { beforeAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { EarlierWriters0099 } from '@waymark/database/migrations';
import { hasPanel, type Stage } from '@waymark/domain/pipeline';
import { WITH_PANEL } from '@waymark/evaluations';
import { codesOf } from '../support/brought-forward.ts';
import { propose, see, sign, type Case } from '../support/case.ts';
import { determined, DRAFT, meet, meeting, readDetermined } from '../support/meetings.ts';
import { reach } from '../support/reach-stage.ts';
import { accept, invite, reviewsFor, SEATS, submitReview } from '../support/rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { kindsOn } from '../support/work.ts';

const on = withCast();
let one: Case;
let coordinator: TestClient;
/** Leads the panel, and may decide besides. */
let both: TestClient;
let bothId: string;
let meetingId: string;
let itemId: string;
let seats: string[];

beforeAll(async () => {
  coordinator = await on.cast.who('coordinator');
  ({ id: bothId, client: both } = await on.cast.newPerson(['panel-chair', 'nhsx-decider']));
  one = await reach(on.cast, 'adoption-decision');
}, 240_000);

const STAGE = 'adoption-decision';
const member = (at: number) => on.cast.who('panel-member', at);
const voteAs = (client: TestClient, motion: string, vote = 'for') => client.act('castVote', { evaluationId: one.evaluationId, motion, vote, reason: 'As I said in the room' });
const save = (client: TestClient, extra: object = {}) => client.act('saveDetermination', { itemId, ...DRAFT, transition: 'defer', ...extra });
const workOf = async (at: number): Promise<string[]> =>
  (await (await member(at)).query('{ myWork { kind evaluationId } }')).data.myWork.flatMap((row: any) => (row.evaluationId === one.evaluationId ? [row.kind] : []));
const blockersOf = async (transition: string): Promise<string[]> =>
  (await see(coordinator, one, 'whatBlocks { transition blockers { code } }')).whatBlocks.find((check: any) => check.transition === transition).blockers.map(({ code }: any) => code);

it.each(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'])('rows and code say alike which stages of %s have a panel', async (pin) => {
  const { stages } = pipelinePack(pin);
  const all: Stage[] = [...stages, ...stages.map((stage) => ({ ...stage, id: `${stage.id}-unscored`, tracks: [] }))];
  const rows = await on.api.sql<{ id: string }>(`select s ->> 'id' as id from jsonb_array_elements($1::jsonb) s where ${WITH_PANEL}`, [JSON.stringify(all)]);
  expect(rows.map(({ id }) => id)).toEqual(all.filter(hasPanel).map(({ id }) => id));
});

describe('while an adoption is scored', () => {
  it('the case can stand on an agenda, and nobody votes without a seat', async () => {
    const ready = (await coordinator.query('query($id: String!) { panelReadyEvaluations(programmeId: $id) { evaluationId stageTitle } }', { id: on.cast.programmeId })).data.panelReadyEvaluations;
    expect(ready).toContainEqual({ evaluationId: one.evaluationId, stageTitle: 'Adoption decision' });
    // a seat on the panel before is none on this one
    expect(codesOf(await voteAs(await member(0), 'adopt'))).toEqual(['not-on-the-panel']);
    seats = await invite(one, SEATS[STAGE]!);
    await Promise.all(SEATS[STAGE]!.map((seat, at) => accept(one, seat, seats[at]!)));
    ({ meetingId, itemId } = await meet(one));
    expect((await meeting(coordinator, meetingId)).items).toMatchObject([{ evaluationId: one.evaluationId, stage: STAGE, roundOpen: true, quorum: { present: 5, needed: 5, organisationsNeeded: 3 } }]);
    expect(codesOf(await voteAs((await on.cast.newPerson(['panel-member'])).client, 'adopt'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await voteAs(await on.cast.who('finance-lead'), 'adopt'))).toEqual(['FORBIDDEN']);
  });

  it('a member votes on its steps alone, and is told nothing of what others said', async () => {
    const { data } = await (await member(0)).query('{ myReviews { assignmentId motions } }');
    expect(data.myReviews.find(({ assignmentId }: any) => assignmentId === seats[0]).motions.sort()).toEqual(['adopt', 'adopt-conditions', 'decline', 'defer']);
    expect(codesOf(await voteAs(await member(0), 'recommend-pilot'))).toEqual(['unknown-motion']);
    expect(await workOf(1)).toContain('cast-vote');
    expect(codesOf(await voteAs(await member(1), 'defer'))).toEqual([]);
    expect(await workOf(1)).not.toContain('cast-vote');
    const [first, ...rest] = SEATS[STAGE]!.map((seat, at) => ({ seat, id: seats[at]!, review: reviewsFor(one, STAGE)[at]! }));
    await submitReview(one, first!.seat, first!.id, first!.review);
    expect(codesOf(await save(both))).toEqual(['round-open']);
    for (const at of [0, 1]) {
      const seen = await see(await member(at), one, 'votes { vote } determinations { id } reviews { stage submitted }');
      expect(seen).toMatchObject({ votes: null });
      expect((seen.reviews ?? []).filter(({ stage }: any) => stage === STAGE).length).toBeLessThanOrEqual(1);
      expect(await determined(await member(at), itemId)).toMatchObject({ determination: null, minorityViews: null, recused: null, determinedVotes: null });
      expect((await meeting(await member(at), meetingId)).items).toMatchObject([{ quorumHidden: true, quorum: null }]);
    }
    for (const { seat, id, review } of rest) await submitReview(one, seat, id, review);
    expect((await meeting(coordinator, meetingId)).items).toMatchObject([{ roundOpen: false }]);
  });
});

describe('what the panel of an adoption determines', () => {
  it('takes as many votes as the stage asks reviews, also for a step that asks for neither', async () => {
    for (const at of [0, 2, 3]) await voteAs(await member(at), 'defer');
    expect(codesOf(await save(both))).toEqual([]);
    expect(codesOf(await both.act('finaliseDetermination', { itemId, expectedVersion: 1 }))).toEqual(['quorum']);
    // a draft holds up nobody who decides
    expect([await blockersOf('adopt'), await blockersOf('adopt-conditions')]).toEqual([['signedBy'], ['signedBy']]);
    await voteAs(await member(4), 'defer', 'against');
    expect(codesOf(await (await member(4)).act('recordMinorityView', { itemId, text: 'A year is enough' }))).toEqual([]);
    expect(codesOf(await both.act('finaliseDetermination', { itemId, expectedVersion: 1 }))).toEqual([]);
    expect(await determined(both, itemId)).toMatchObject({
      determination: { transition: 'defer', tally: { for: 4, against: 1 }, quorum: { enough: true, present: 5, needed: 5 }, conditions: DRAFT.conditions },
      minorityViews: [{ text: 'A year is enough' }],
      mayDetermine: false,
    });
    expect(codesOf(await voteAs(await member(0), 'adopt'))).toEqual(['votes-closed']);
  });

  it('is nothing to the innovator, and its votes are none of its members’ to read', async () => {
    expect(await see(one.innovator, one, 'votes { vote } determinations { id }')).toEqual({ votes: null, determinations: null });
    expect(codesOf((await readDetermined(one.innovator, itemId)) as never)).toEqual(['NOT_FOUND']);
    expect(await determined(await member(0), itemId)).toMatchObject({ determination: { transition: 'defer', tally: { for: 4 } }, determinedVotes: null, recused: null });
    expect(await see(await member(0), one, 'votes { vote }')).toEqual({ votes: null });
  });

  it('is advice: another step is proposed and signed, by others than who led the panel, and is frozen with it', async () => {
    expect(await blockersOf('adopt-conditions')).toEqual(['signedBy']);
    const conditions = [{ text: 'Report quarterly', owner: 'Innovator', dueOn: '2031-06-30' }];
    const adopting = { evaluationId: one.evaluationId, transition: 'adopt-conditions', reason: 'It helps', conditions };
    // whoever led the panel is no second pair of eyes where the step says so, though no step of theirs is in the record; elsewhere they are
    expect(codesOf(await both.act('propose', adopting))).toEqual(['signedBy']);
    await both.done('propose', { evaluationId: one.evaluationId, transition: 'decline', reason: 'Not now' });
    await both.done('withdrawProposal', { evaluationId: one.evaluationId, reason: 'On second thoughts' });
    await (await on.cast.who('nhsx-decider')).done('propose', adopting);
    // nor is a signature asked of them that would not count
    expect([await kindsOn(both, one), await kindsOn(await on.cast.who('nhsx-decider', 1), one)]).toEqual([expect.not.arrayContaining(['sign']), expect.arrayContaining(['sign'])]);
    expect(codesOf(await save(both))).toEqual(['proposal-stands']);
    const { decision } = await sign(one, 'nhsx-decider', 1);
    const { decisions, determinations } = await see(await on.cast.who('analyst'), one, 'decisions { id evidence } determinations { id stage transition decision sha256 lapsedAt }');
    const [advice] = determinations.filter(({ stage }: any) => stage === STAGE);
    expect(advice).toMatchObject({ transition: 'defer', decision: null, lapsedAt: null });
    const { evidence } = decisions.find(({ id }: any) => id === decision);
    expect(evidence.determination).toEqual({ id: advice.id, transition: 'defer', sha256: advice.sha256 });
  });
});

describe('an adoption whose panel gave no advice', () => {
  it('is decided all the same, and one whose advice is followed names the decision', async () => {
    const other = await reach(on.cast, STAGE, 'Lamp without advice');
    const ids = await invite(other, SEATS[STAGE]!);
    await Promise.all(SEATS[STAGE]!.map((seat, at) => accept(other, seat, ids[at]!)));
    for (const [at, seat] of SEATS[STAGE]!.entries()) await submitReview(other, seat, ids[at]!, reviewsFor(other, STAGE)[at]!);
    const heard = await meet(other);
    for (const at of [0, 1, 2, 3, 4]) await (await member(at)).done('castVote', { evaluationId: other.evaluationId, motion: 'adopt', vote: 'for', reason: 'It helps' });
    const chair = await on.cast.who('panel-chair');
    await both.done('saveDetermination', { itemId: heard.itemId, ...DRAFT, transition: 'adopt' });
    for (const expectedVersion of [1, 2]) await chair.done('saveDetermination', { itemId: heard.itemId, ...DRAFT, transition: 'adopt', expectedVersion });
    // an open draft is no advice
    await propose(other, 'nhsx-decider', 'decline', { reason: 'Not now' });
    await (await on.cast.who('nhsx-decider')).done('withdrawProposal', { evaluationId: other.evaluationId, reason: 'The panel speaks first' });
    await chair.done('finaliseDetermination', { itemId: heard.itemId, expectedVersion: 3 });
    // whose words were saved over wrote it all the same
    expect(codesOf(await both.act('propose', { evaluationId: other.evaluationId, transition: 'adopt-conditions', reason: 'It helps', conditions: [{ text: 'Report quarterly', owner: 'Innovator', dueOn: '2031-06-30' }] }))).toEqual(['signedBy']);
    await propose(other, 'nhsx-decider', 'adopt');
    expect(await kindsOn(both, other)).not.toContain('sign');
    // nor is that lost by who comes from before it was kept: the record says who saved
    for (const way of ['down', 'up'] as const) await new EarlierWriters0099()[way]({ query: (text: string) => on.api.sql(text) } as never);
    expect((await on.api.sql<{ writers: string[] }>('select earlier_writers as writers from panel_determination where evaluation_id = $1 and finalised_at is not null order by written_at', [other.evaluationId])).at(-1)!.writers).toContain(bothId);
    const { decision } = await sign(other, 'nhsx-decider');
    const { decisions, determinations } = await see(await on.cast.who('analyst'), other, 'decisions { id evidence } determinations { id stage decision }');
    expect(determinations.at(-1)).toMatchObject({ stage: STAGE, decision });
    expect(decisions.find(({ id }: any) => id === decision).evidence.determination).toMatchObject({ id: determinations.at(-1).id, transition: 'adopt' });
  }, 240_000);
});
