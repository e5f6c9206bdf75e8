import { beforeAll, describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { prepareStart } from '../support/pilots.ts';
import { goOn, reach, vote } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const condition = (text: string) => ({ text, owner: 'Innovator', dueOn: '2030-06-30' });
const texts = async (one: Case, client = on.cast.who('analyst')): Promise<string[]> => (await see(await client, one, 'conditions { text }')).conditions.map(({ text }: { text: string }) => text);
const adoptWith = (one: Case, ...conditions: string[]) => decidedByTwo(one, 'nhsx-decider', 'adopt-conditions', { reason: 'It helps', conditions: conditions.map(condition) });

/** A pilot that starts with a condition. */
const startWith = async (text: string): Promise<Case> => {
  const one = await reach(on.cast, 'pilot-setup');
  await prepareStart(one);
  await propose(one, 'pilot-lead', 'start-pilot', { conditions: [condition(text)] });
  await sign(one, 'safety-lead', 0);
  return one;
};

describe('conditions', () => {
  it('of a pilot stay through its end and a deferral, and give way to those of the adoption', async () => {
    const one = await startWith('Report falls');
    expect(await texts(one)).toEqual(['Report falls']);
    expect(await texts(one, Promise.resolve(one.innovator))).toEqual(['Report falls']);
    await goOn(one, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    await decidedByTwo(one, 'nhsx-decider', 'defer', { reason: 'One more winter' });
    expect(await texts(one)).toEqual(['Report falls']);
    await propose(one, 'pilot-lead', 'finish-pilot');
    await playRound(one, 'adoption-decision');
    await adoptWith(one, 'Report quarterly', 'Keep the price');
    expect((await texts(one)).sort()).toEqual(['Keep the price', 'Report quarterly']);
  });

  it('end with a plain adoption, which has none', async () => {
    const one = await startWith('Report falls');
    await goOn(one, 'monitoring');
    expect(await texts(one)).toEqual([]);
  });

  it('end with the evaluation', async () => {
    const one = await startWith('Report falls');
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    expect(await texts(one)).toEqual([]);
  });

  it('are asked for, whole, where an adoption has them, and nowhere else', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const decider = await on.cast.who('nhsx-decider');
    const ask = (transition: string, conditions?: object[]) => decider.act('propose', { evaluationId: one.evaluationId, transition, reason: 'It helps', ...(conditions ? { conditions } : {}) });
    expect(codesOf(await ask('adopt-conditions'))).toContain('conditions-required');
    expect(codesOf(await ask('adopt-conditions', []))).toContain('conditions-required');
    expect(codesOf(await ask('adopt', [condition('A')]))).toContain('conditions-not-recorded');
    expect((await ask('adopt-conditions', [condition('A'), { ...condition('B'), dueOn: 'soon' }])).errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.conditions[1].dueOn' }] });
    expect(codesOf(await ask('adopt-conditions', [{ ...condition('A'), dueOn: '2030-02-30' }]))).not.toEqual([]);
  });

  describe('after an adoption', () => {
    let one: Case;
    beforeAll(async () => {
      one = await reach(on.cast, 'adoption-decision');
      await playRound(one, 'adoption-decision');
      await announce(one, 'adopted-conditions', (await adoptWith(one, 'Report quarterly', 'Keep the price')).decision);
    });

    it('are met with what shows it, once, by the roles that track them', async () => {
      const [first] = (await see(await on.cast.who('analyst'), one, 'conditions { id }')).conditions;
      const meet = async (role: string, evidence = 'Four reports came') => codesOf(await (await on.cast.who(role)).act('meetCondition', { evaluationId: one.evaluationId, conditionId: first.id, evidence }));
      expect(await meet('coordinator')).toEqual(['FORBIDDEN']);
      expect(await meet('analyst', '')).toEqual(['BAD_INPUT']);
      expect(await meet('analyst')).toEqual([]);
      expect(await meet('programme-lead')).toEqual(['no-open-condition']);
      expect((await see(one.innovator, one, 'conditions { id metAt evidence }')).conditions.find(({ id }: { id: string }) => id === first.id)).toMatchObject({ metAt: expect.any(String), evidence: 'Four reports came' });
    });

    it('are open again where they were not met, on the register too, and keep what was recorded', async () => {
      const analyst = await on.cast.who('analyst');
      const [first, other] = (await see(analyst, one, 'conditions { id }')).conditions;
      const reopen = async (role: string, reason = 'Two of the four are missing', conditionId = first.id) => codesOf(await (await on.cast.who(role)).act('reopenCondition', { evaluationId: one.evaluationId, conditionId, reason }));
      const onRegister = async () => (await on.api.sql<{ conditions: { metOn: string | null }[] }>('select conditions from register_entry where evaluation_id = $1', [one.evaluationId]))[0]!.conditions.filter(({ metOn }) => metOn !== null).length;
      expect(await onRegister()).toBe(1);
      expect(await reopen('coordinator')).toEqual(['FORBIDDEN']);
      expect(await reopen('analyst', ' ')).toEqual(['BAD_INPUT']);
      expect(await reopen('analyst', 'Why', other.id)).toEqual(['no-met-condition']);
      expect(await reopen('programme-lead')).toEqual([]);
      expect(await reopen('programme-lead')).toEqual(['no-met-condition']);
      expect(await onRegister()).toBe(0);
      const seen = async (client: typeof analyst) => (await see(client, one, 'conditions { id metAt evidence reopened { metAt metBy evidence reopenedBy reason } }')).conditions.find(({ id }: { id: string }) => id === first.id);
      expect(await seen(analyst)).toEqual({ id: first.id, metAt: null, evidence: null, reopened: [{ metAt: expect.any(String), metBy: expect.any(String), evidence: 'Four reports came', reopenedBy: expect.any(String), reason: 'Two of the four are missing' }] });
      for (const client of [one.innovator, await on.cast.who('auditor')]) expect(await seen(client)).toMatchObject({ metAt: null, evidence: null, reopened: [] });
    });

    it('wait for whoever tracks them once their last day is near, and are overdue after it', async () => {
      const due = async (role: string) => (await (await on.cast.who(role)).query('{ myWork { kind evaluationId detail dueAt } }')).data.myWork.filter(({ kind, evaluationId }: any) => kind === 'condition-due' && evaluationId === one.evaluationId);
      await on.api.sql('update condition set due_on = $2::date + 15 where evaluation_id = $1', [one.evaluationId, await nowOf(on.cast.admin)]);
      expect(await due('analyst')).toEqual([]);
      const [soon] = await on.api.sql<{ id: string }>(`update condition set due_on = $2::date + 14 where evaluation_id = $1 and text = 'Keep the price' returning id`, [one.evaluationId, await nowOf(on.cast.admin)]);
      for (const role of ['analyst', 'programme-lead', 'nhsx-decider']) expect(await due(role)).toMatchObject([{ detail: 'Keep the price', dueAt: expect.any(String) }]);
      for (const role of ['coordinator', 'pilot-lead']) expect(await due(role)).toEqual([]);
      await on.api.sql('update condition set due_on = $2::date - 1 where id = $1', [soon!.id, await nowOf(on.cast.admin)]);
      const [late] = await due('analyst');
      expect(Date.parse(late.dueAt)).toBeLessThan(Date.parse(await nowOf(on.cast.admin)));
      await (await on.cast.who('analyst')).done('meetCondition', { evaluationId: one.evaluationId, conditionId: soon!.id, evidence: 'The price list' });
      expect(await due('analyst')).toEqual([]);
    });

    it('stay through a review again, and a confirmation without conditions; one with conditions replaces them, told by its letter', async () => {
      const told = () => texts(one, Promise.resolve(one.innovator));
      const again = async (extra: object): Promise<string> => {
        const { decision } = await propose(one, 'analyst', 're-review', { reason: 'New evidence' });
        await announce(one, 're-review', decision);
        await playRound(one, 'evidence-review');
        await playRound(one, 'panel');
        await vote(one, 'reaffirm');
        expect((await texts(one)).length).toBe(2);
        await propose(one, 'panel-chair', 'reaffirm', { reason: 'It still helps', ...extra });
        await sign(one, 'nhsx-decider', 0);
        return (await sign(one, 'nhsx-decider', 1)).decision;
      };
      await announce(one, 'reaffirmed', await again({}));
      expect((await texts(one)).sort()).toEqual(['Keep the price', 'Report quarterly']);
      const decision = await again({ conditions: [condition('Report yearly')] });
      expect(await texts(one)).toEqual(['Report yearly']);
      expect((await told()).sort()).toEqual(['Keep the price', 'Report quarterly']);
      await announce(one, 'reaffirmed', decision);
      expect(await told()).toEqual(['Report yearly']);
      const [replaced] = await on.api.sql<{ id: string }>('select id from condition where evaluation_id = $1 and replaced_at is not null and met_at is null', [one.evaluationId]);
      expect(codesOf(await (await on.cast.who('analyst')).act('meetCondition', { evaluationId: one.evaluationId, conditionId: replaced!.id, evidence: 'Late' }))).toEqual(['no-open-condition']);
    });
  });
});
