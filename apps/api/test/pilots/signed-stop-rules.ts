import { beforeAll, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { MEASURE, monthsFrom, PLAN } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { Stage } from '../support/with-cast.ts';
import { detailsOn, kindsOn } from '../support/work.ts';

const { main: _, ...AMENDED } = MEASURE;
const REASON = 'The rule would stop every ward in winter';
const STRICTER = { comparison: 'below', threshold: 100, consecutive: 2 };

/** What is said of amendments that change a stop rule: two people, and the old rule until the second has signed. */
export const signedStopRules = (on: Stage): void => {
  let one: Case;
  let measureId: string;
  let siteId: string;

  const amend = async (version: number, input: object = {}): Promise<any> =>
    (await on.cast.who('pilot-lead')).act('amendPilotPlan', { evaluationId: one.evaluationId, version, reason: REASON, measure: { ...AMENDED, measureId, stopRule: STRICTER }, ...input });
  const sign = async (revision: number, role = 'safety-lead', index = 0): Promise<any> => (await on.cast.who(role, index)).act('signPlanAmendment', { evaluationId: one.evaluationId, revision });
  const withdraw = async (revision: number, role: string): Promise<any> => (await on.cast.who(role)).act('withdrawPlanAmendment', { evaluationId: one.evaluationId, revision, reason: 'Not this winter' });
  const waiting = async (role = 'pilot-lead'): Promise<any> => (await see(await on.cast.who(role), one, 'planAmendment { revision version reason changes proposedBy own }')).planAmendment;
  const rules = async (): Promise<any> => see(one.innovator, one, 'measures { stopThreshold } planVersions { version reason }');
  const firings = async (): Promise<any[]> => (await see(await on.cast.who('analyst'), one, 'stopFirings { planVersion }')).stopFirings;

  beforeAll(async () => {
    one = await reach(on.cast, 'pilot');
    const site = await on.cast.who('site-lead', 0);
    const seen = await see(site, one, 'since sites { id } measures { id }');
    [siteId, measureId] = [seen.sites[0].id, seen.measures[0].id];
    const months = monthsFrom(seen.since, 4);
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
    await site.done('enterReadings', { evaluationId: one.evaluationId, readings: months.slice(0, 3).map((month) => ({ measureId, siteId, month, value: 95 })) });
  });

  it('waits for a second person, and until then the rule of before holds for everybody', async () => {
    expect(codesOf(await amend(1))).toEqual([]);
    expect(await waiting()).toEqual({ revision: 1, version: 1, reason: REASON, own: true, proposedBy: expect.any(String), changes: [`“${MEASURE.name}”: stop rule from 2 in a row below 80 to 2 in a row below 100`] });
    expect(await rules()).toEqual({ measures: [{ stopThreshold: 80 }], planVersions: [{ version: 1, reason: null }] });
    expect(await firings()).toEqual([]);
    // neither the maker nor a site reads what is not the plan
    for (const client of [one.innovator, await on.cast.who('site-lead', 0)]) expect((await see(client, one, 'planAmendment { revision }')).planAmendment).toBeNull();
    expect(await detailsOn(await on.cast.who('safety-lead'), one, 'sign-plan-amendment')).toEqual([null]);
    for (const role of ['pilot-lead', 'analyst', 'site-lead']) expect(await kindsOn(await on.cast.who(role), one)).not.toContain('sign-plan-amendment');
  });

  it('keeps every other amendment waiting, and is signed by the safety lead alone, as it was read', async () => {
    expect(codesOf(await amend(1, { measure: undefined, parts: { ...PLAN, expected: 'Ten months' } }))).toEqual(['amendment-waits']);
    for (const role of ['pilot-lead', 'coordinator', 'site-lead']) expect(codesOf(await sign(1, role))).toEqual(['FORBIDDEN']);
    expect(codesOf(await sign(2))).toEqual(['revision-changed']);
  });

  it('is withdrawn with a reason by whoever proposed it or would sign it; the next has a revision of its own', async () => {
    expect(codesOf(await withdraw(1, 'analyst'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw(1, 'safety-lead'))).toEqual([]);
    expect(await waiting()).toBeNull();
    expect(codesOf(await sign(1))).toEqual(['no-amendment']);
    expect(codesOf(await amend(1))).toEqual([]);
    expect(codesOf(await withdraw(2, 'pilot-lead'))).toEqual([]);
    expect(codesOf(await amend(1, { measure: { ...AMENDED, measureId, stopRule: STRICTER, target: 105 }, parts: { ...PLAN, expected: 'Ten months' } }))).toEqual([]);
    expect(await waiting('safety-lead')).toMatchObject({ revision: 3, own: false });
  });

  it('is not signed by its proposer, whatever roles they hold', async () => {
    const both = await on.cast.newPerson(['pilot-lead', 'safety-lead']);
    await on.api.sql('update plan_amendment set proposed_by = $2 where evaluation_id = $1 and outcome is null', [one.evaluationId, both.id]);
    expect(codesOf(await both.client.act('signPlanAmendment', { evaluationId: one.evaluationId, revision: 3 }))).toEqual(['signature-does-not-count']);
    expect(await kindsOn(both.client, one)).not.toContain('sign-plan-amendment');
    await on.api.sql('update plan_amendment set proposed_by = $2 where evaluation_id = $1 and outcome is null', [one.evaluationId, on.cast.ids('pilot-lead')[0]]);
  });

  it('is not signed where whoever proposed it could sign no more', async () => {
    const proposedBy = (person: string) => on.api.sql('update plan_amendment set proposed_by = $2 where evaluation_id = $1 and outcome is null', [one.evaluationId, person]);
    const [left, tied] = [await on.cast.newPerson(['pilot-lead']), await on.cast.newPerson(['pilot-lead'])];
    await on.api.sql('update role_holding set revoked_at = now() where person_id = $1', [left.id]);
    await tied.client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I hold shares' });
    for (const { id } of [left, tied]) {
      await proposedBy(id);
      expect(codesOf(await sign(3))).toEqual(['first-signature-lapsed']);
    }
    await proposedBy(on.cast.ids('pilot-lead')[0]!);
  });

  it('is nobody’s work once its pilot is left', async () => {
    const inStage = (stage: string) => on.api.sql('update evaluation set stage = $2 where id = $1', [one.evaluationId, stage]);
    expect(await kindsOn(await on.cast.who('safety-lead'), one)).toContain('sign-plan-amendment');
    await inStage('adoption-decision');
    expect(await kindsOn(await on.cast.who('safety-lead'), one)).not.toContain('sign-plan-amendment');
    await inStage('pilot');
  });

  it('signed by both is one version with both names and its reason, and its rule is asked of the readings that there are', async () => {
    expect(codesOf(await sign(3))).toEqual([]);
    expect(await rules()).toEqual({ measures: [{ stopThreshold: 100 }], planVersions: [{ version: 1, reason: null }, { version: 2, reason: REASON }] });
    const { planVersions, pilotPlan } = await see(await on.cast.who('analyst'), one, 'planVersions { signedBy secondSignedBy changes } pilotPlan { expected }');
    expect(planVersions[0]).toMatchObject({ secondSignedBy: null });
    expect(planVersions[1]).toMatchObject({ signedBy: expect.any(String), secondSignedBy: expect.any(String) });
    expect(planVersions[1].signedBy).not.toBe(planVersions[1].secondSignedBy);
    expect([planVersions[1].changes.length, pilotPlan.expected]).toEqual([3, 'Ten months']);
    expect((await see(one.innovator, one, 'planVersions { signedBy secondSignedBy }')).planVersions[1]).toEqual({ signedBy: null, secondSignedBy: null });
    expect((await firings()).every(({ planVersion }) => planVersion === 2)).toBe(true);
    expect(await firings()).not.toEqual([]);
    expect(codesOf(await sign(3))).toEqual(['no-amendment']);
    const acts = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%pilot-plan.amend%' order by seq`, [`evaluation/${one.evaluationId}`]);
    expect(acts.map(({ text }) => (JSON.parse(text) as { act: string }).act.replace('pilot-plan.', ''))).toEqual([
      'amendment-proposed', 'amendment-withdrawn', 'amendment-proposed', 'amendment-withdrawn', 'amendment-proposed', 'amended',
    ]);
    expect(acts.map(({ text }) => text).join()).not.toContain(REASON);
    expect(JSON.parse(acts.at(-1)!.text)).toMatchObject({ data: { amendment: expect.any(String), revision: 3, proposedBy: on.cast.ids('pilot-lead')[0] } });
  });

  it('asks anew at the signature what may be amended by then', async () => {
    const [other] = (await see(await on.cast.who('analyst'), one, 'measures { id }')).measures;
    expect(codesOf(await amend(2, { measure: { ...AMENDED, measureId: other.id, target: 105 } }))).toEqual([]);
    await on.api.sql(`update plan_amendment set asked = jsonb_set(asked, '{measure,unit}', '"for each 10"') where evaluation_id = $1 and outcome is null`, [one.evaluationId]);
    expect(codesOf(await sign(4))).toEqual(['fixed-after-readings']);
    expect(codesOf(await withdraw(4, 'safety-lead'))).toEqual([]);
    const { settledAmendments } = await see(await on.cast.who('analyst'), one, 'settledAmendments { revision outcome settledBy settledReason }');
    const by = expect.any(String);
    expect(settledAmendments).toEqual([
      { revision: 4, outcome: 'withdrawn', settledBy: by, settledReason: 'Not this winter' },
      { revision: 3, outcome: 'signed', settledBy: by, settledReason: null },
      { revision: 2, outcome: 'withdrawn', settledBy: by, settledReason: 'Not this winter' },
      { revision: 1, outcome: 'withdrawn', settledBy: by, settledReason: 'Not this winter' },
    ]);
    await expect(on.api.sql(`update plan_amendment set reason = 'Another' where evaluation_id = $1 and revision = 4`, [one.evaluationId])).rejects.toThrow('stays as it is');
  });
};
