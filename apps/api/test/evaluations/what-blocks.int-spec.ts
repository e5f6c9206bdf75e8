import { pipelinePack } from '@waymark/content/packs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { goOn, reach, STAGES } from '../support/reach-stage.ts';
import { prepareStart } from '../support/pilots.ts';
import { recordTriage } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
/** One evaluation that goes all the way, stage by stage. */
let walker: Case | undefined;
const definition = pipelinePack('pipeline-default@1.0.0');

interface Check {
  transition: string;
  to: string | null;
  automatic: boolean;
  byRoles: string[];
  blockers: { code: string; messageForStaff: string | null; messageForInnovator: string; operands: Record<string, unknown> | null }[];
  guards: { guard: string; passes: boolean; operands: Record<string, unknown> }[];
}

const WHOLE = 'whatBlocks { transition to automatic byRoles blockers { code messageForStaff messageForInnovator operands } guards { guard passes operands } }';
const checks = async (one: Case, client = on.cast.who('analyst')): Promise<Check[]> => (await see(await client, one, WHOLE)).whatBlocks;
const check = async (one: Case, transition: string): Promise<Check> => (await checks(one)).find((found) => found.transition === transition)!;

describe.each(STAGES)('what blocks in %s', (stage) => {
  beforeAll(async () => void (await goOn((walker ??= await reach(on.cast, 'draft')), stage)));

  it('names to staff every way out, every guard of it with its operands, and words for each that refuses', async () => {
    const one = walker!;
    const found = await checks(one);
    const { transitions } = definition.stages.find(({ id }) => id === stage)!;
    expect(found.map(({ transition }) => transition)).toEqual([...transitions.map(({ id }) => id), 'withdraw']);
    for (const { id, guards, to, byRoles } of transitions) {
      const given = found.find(({ transition }) => transition === id)!;
      expect({ to: given.to, byRoles: given.byRoles, guards: given.guards.map(({ guard }) => guard) }).toEqual({ to, byRoles, guards: guards.map(({ type }) => type) });
      for (const { operands } of given.guards) expect(operands).toEqual(expect.any(Object));
      const failing = given.guards.filter(({ passes }) => !passes).map(({ guard }) => guard);
      expect(given.blockers.map(({ code }) => code)).toEqual(failing);
      for (const { messageForStaff } of given.blockers) expect(messageForStaff!.replace(/\{\w+\}/g, '?')).not.toMatch(/undefined|NaN|\?/);
    }
  });

  it('names to the innovator their own steps alone, without destinations, guards or operands', async () => {
    const found = await checks(walker!, Promise.resolve(walker!.innovator));
    expect(found.map(({ transition }) => transition)).toEqual(stage === 'draft' ? ['submit', 'withdraw'] : ['withdraw']);
    for (const { to, guards, blockers } of found) expect({ to, guards, blockers }).toEqual({ to: null, guards: [], blockers: [] });
  });
});

describe('what blocks, for staff', () => {
  it('gives numbers that move with the facts', async () => {
    const one = await reach(on.cast, 'triage');
    expect((await check(one, 'accept')).blockers.map(({ code }) => code)).toEqual(['mustPass', 'minScore']);
    await recordTriage(one);
    const after = await check(one, 'accept');
    expect(after.blockers).toEqual([]);
    expect(after.guards.find(({ guard }) => guard === 'minScore')!.operands).toMatchObject({ have: expect.any(Number) });
  });

  it('counts missing signatures of the standing proposal', async () => {
    const one = await reach(on.cast, 'triage');
    const signed = async () => (await check(one, 'reject')).guards.find(({ guard }) => guard === 'signedBy')!.operands;
    expect(await signed()).toMatchObject({ have: 0, n: 2 });
    await (await on.cast.who('triage-lead')).done('propose', { evaluationId: one.evaluationId, transition: 'reject', reason: 'No' });
    expect(await signed()).toMatchObject({ have: 1, n: 2 });
  });

  it('tells the way to a pilot: nothing there, then all but a signature', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    expect((await check(one, 'start-pilot')).blockers.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['documentsPresent', 'measuresLocked', 'residualRiskAccepted', 'signedBy']),
    );
    await prepareStart(one);
    expect((await check(one, 'start-pilot')).blockers.map(({ code }) => code)).toEqual(['signedBy']);
  });
});

describe('what blocks, for the innovator', () => {
  it('names what the draft lacks, by question', async () => {
    const one = await reach(on.cast, 'draft');
    await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { description: null } });
    const submit = (await checks(one, Promise.resolve(one.innovator))).find(({ transition }) => transition === 'submit')!;
    expect(submit.blockers).toMatchObject([{ code: 'formComplete', messageForStaff: null, operands: { questions: ['description'] } }]);
    expect(submit.blockers[0]!.messageForInnovator).not.toMatch(/\{\w+\}/);
    expect((await one.innovator.query('query($id: String!) { innovation(id: $id) { missing { question } } }', { id: one.innovationId })).data.innovation.missing).toEqual([{ question: 'description' }]);
  });
});
