import { expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { MEASURE, prepareStart } from '../support/pilots.ts';
import { goOn, reach } from '../support/reach-stage.ts';
import type { Stage } from '../support/with-cast.ts';
import { kindsOn } from '../support/work.ts';
import { actsOf } from '../support/written-rows.ts';

const { main: _, ...AMENDED } = MEASURE;
const LAPSED = 'pilot-plan.amendment-lapsed';
const SETTLED = 'settledAmendments { revision version outcome reason changes proposedBy settledBy settledReason }';

/** What is said of an amendment that waits for its second signature when its pilot ends, whatever ends it. */
export const lapsedAmendments = (on: Stage): void => {
  /** A changed stop rule that waits, in a pilot that runs or is set up. */
  const waitingIn = async (stage: 'pilot-setup' | 'pilot'): Promise<Case> => {
    const one = await reach(on.cast, stage);
    if (stage === 'pilot-setup') await prepareStart(one);
    const lead = await on.cast.who('pilot-lead');
    const [{ id: measureId }] = (await see(lead, one, 'measures { id }')).measures;
    await lead.done('amendPilotPlan', { evaluationId: one.evaluationId, version: 1, reason: 'Too strict for winter', measure: { ...AMENDED, measureId, stopRule: { comparison: 'below', threshold: 70, consecutive: 3 } } });
    return one;
  };
  const signAmendment = async ({ evaluationId }: Case): Promise<any> => (await on.cast.who('safety-lead')).act('signPlanAmendment', { evaluationId, revision: 1 });
  const rows = ({ evaluationId }: Case): Promise<any[]> => on.api.sql('select outcome, settled_by as by, settled_at is not null as settled, settled_reason as reason from plan_amendment where evaluation_id = $1', [evaluationId]);
  const lapses = async ({ evaluationId }: Case): Promise<number> => (await actsOf(on.api, `evaluation/${evaluationId}`)).filter((act) => act === LAPSED).length;
  const recorded = async ({ evaluationId }: Case): Promise<any> => JSON.parse((await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%${LAPSED}%'`, [`evaluation/${evaluationId}`]))[0]!.text);
  const idOf = (role: string, index = 0): string => on.cast.ids(role)[index]!;
  const stands = (to: RegExp) => [{ outcome: 'lapsed', by: null, settled: true, reason: expect.stringMatching(to) }];

  it('lapses as the pilot is finished, with words in the record for whoever may read it and the rule of before in the report', async () => {
    const one = await waitingIn('pilot');
    await goOn(one, 'adoption-decision');
    expect(await rows(one)).toEqual(stands(/^The pilot ended before the second signature: “.+” was left for “.+”$/));
    const { actor, data } = await recorded(one);
    expect([actor, data.revision, typeof data.reason]).toEqual([idOf('pilot-lead'), 1, 'string']);
    expect(JSON.stringify(data)).not.toContain('second signature');
    expect((await see(one.innovator, one, 'planVersions { version }')).planVersions).toEqual([{ version: 1 }]);
    expect((await see(await on.cast.who('analyst'), one, 'planAmendment { revision }')).planAmendment).toBeNull();
    expect(await kindsOn(await on.cast.who('safety-lead'), one)).not.toContain('sign-plan-amendment');
    for (const role of ['pilot-lead', 'safety-lead', 'analyst'])
      expect((await see(await on.cast.who(role), one, SETTLED)).settledAmendments).toEqual([
        { revision: 1, version: 1, outcome: 'lapsed', reason: 'Too strict for winter', changes: [expect.stringContaining('stop rule from')], proposedBy: expect.any(String), settledBy: null, settledReason: expect.stringContaining('was left for') },
      ]);
    for (const client of [one.innovator, await on.cast.who('site-lead', 0)]) expect((await see(client, one, SETTLED)).settledAmendments).toBeNull();
    for (const mutation of ['signPlanAmendment', 'withdrawPlanAmendment']) expect(codesOf(await (await on.cast.who('safety-lead')).act(mutation, { evaluationId: one.evaluationId, revision: 1, ...(mutation === 'withdrawPlanAmendment' ? { reason: 'Late' } : {}) }))).toEqual(['no-amendment']);
  });

  it('waits while a stop is proposed, and lapses as the second person signs it', async () => {
    const one = await waitingIn('pilot');
    await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Harm' });
    expect(await rows(one)).toMatchObject([{ outcome: null }]);
    expect(codesOf(await signAmendment(one))).toEqual(['proposal-stands']);
    await sign(one, 'safety-lead', 0);
    expect(await rows(one)).toEqual(stands(/was left for “.+”$/));
    expect(await lapses(one)).toBe(1);
  });

  it('lapses in the set-up too, once, as the maker withdraws twice at once', async () => {
    const one = await waitingIn('pilot-setup');
    const withdraw = () => one.innovator.act('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' });
    await Promise.all([withdraw(), withdraw()]);
    expect([await rows(one), await lapses(one), (await recorded(one)).actor]).toEqual([stands(/was left for/), 1, one.innovatorId]);
    await expect(on.api.sql(`update plan_amendment set outcome = null, settled_at = null, settled_reason = null where evaluation_id = $1`, [one.evaluationId])).rejects.toThrow('stays as it is');
  });

  it('is signed or lapses where its second signature and the end come at once, and never both', async () => {
    const one = await waitingIn('pilot-setup');
    const [signed] = await Promise.all([signAmendment(one), one.innovator.act('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' })]);
    const [{ outcome }] = await rows(one);
    const { planVersions } = await see(await on.cast.who('analyst'), one, 'planVersions { version }');
    const came = codesOf(signed).length === 0;
    expect([outcome, planVersions.length, await lapses(one)]).toEqual(came ? ['signed', 2, 0] : ['lapsed', 1, 1]);
  });

  it('may be settled by a worker as by the API: a time limit ends a pilot as a person does', async () => {
    const may = `select has_column_privilege('waymark_worker', 'plan_amendment', 'outcome', 'update') as may, (select roles::text from pg_policies where tablename = 'plan_amendment' and policyname = 'settles') as roles`;
    expect(await on.api.sql(may)).toEqual([{ may: true, roles: '{waymark_api,waymark_worker}' }]);
  });
};
