import { describe, expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { addSite, attach, HAZARD, lockPlan, MEASURE, preparePapers, signAmendment } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn } from '../support/work.ts';

const on = withCast();

/** Everything that the start asks for, with two sites: but for a signature nothing blocks it. */
const ready = async (): Promise<{ one: Case; sites: string[] }> => {
  const one = await reach(on.cast, 'pilot-setup');
  const sites = [await addSite(one, 0), await addSite(one, 1)];
  const lead = await on.cast.who('pilot-lead');
  await lead.done('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE });
  await lockPlan(one);
  await preparePapers(one, sites);
  return { one, sites };
};
const accept = async ({ evaluationId }: Case, site: number, siteId: string, revision: number): Promise<string[]> =>
  codesOf(await (await on.cast.who('site-lead', site)).act('acceptResidualRisk', { evaluationId, siteId, revision }));
const blocks = async (one: Case): Promise<{ code: string; operands: any }[]> => {
  const { whatBlocks } = await see(await on.cast.who('analyst'), one, 'whatBlocks { transition blockers { code operands } }');
  return whatBlocks.find(({ transition }: { transition: string }) => transition === 'start-pilot').blockers;
};

describe('residual risk', () => {
  it('is accepted in the revision that was read, and every acceptance lapses with the next one', async () => {
    const { one, sites } = await ready();
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']);
    await one.innovator.done('recordHazardLog', { evaluationId: one.evaluationId, revision: 2, hazards: [HAZARD] });
    expect((await blocks(one))[0]).toMatchObject({ code: 'residualRiskAccepted', operands: { revision: 2, missing: expect.arrayContaining(['maker', ...sites]) } });
    expect(await accept(one, 0, sites[0]!, 1)).toEqual(['other-revision']);
    expect(await accept(one, 0, sites[0]!, 2)).toEqual([]);
    expect((await blocks(one))[0]!.operands.missing).toEqual(['maker', sites[1]]);
    expect(await accept(one, 1, sites[1]!, 2)).toEqual([]);
    await one.innovator.done('acceptResidualRisk', { evaluationId: one.evaluationId, revision: 2 });
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']);
  });

  it('is accepted anew where the plan is amended in a stop rule, and not for another amendment', async () => {
    const { one, sites } = await ready();
    const lead = await on.cast.who('pilot-lead');
    const [{ id: measureId }] = (await see(lead, one, 'measures { id }')).measures;
    const { main: _, ...measure } = { ...MEASURE, measureId };
    const amend = (version: number, more: object) => lead.done('amendPilotPlan', { evaluationId: one.evaluationId, version, reason: 'Too strict', measure: { ...measure, ...more } });
    await amend(1, { target: 105 });
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']);
    await amend(2, { target: 105, stopRule: { ...MEASURE.stopRule, threshold: 60 } });
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']); // the rule of before holds until it is signed
    await signAmendment(one);
    expect((await blocks(one))[0]).toMatchObject({ code: 'residualRiskAccepted', operands: { missing: expect.arrayContaining(['maker', ...sites]) } });
    expect((await see(one.innovator, one, 'residualRisk')).residualRisk.acceptances.map(({ lapsedWith }: { lapsedWith: number }) => lapsedWith)).toEqual([3, 3, 3]);
    await one.innovator.done('acceptResidualRisk', { evaluationId: one.evaluationId, revision: 1 });
    for (const [at, site] of sites.entries()) expect(await accept(one, at, site, 1)).toEqual([]);
    await amend(3, { target: 100, stopRule: { ...MEASURE.stopRule, threshold: 60 } });
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']);
  });

  it('has no revision that goes back', async () => {
    const { one } = await ready();
    await one.innovator.done('recordHazardLog', { evaluationId: one.evaluationId, revision: 5, hazards: [HAZARD] });
    for (const revision of [4, 5]) expect(codesOf(await one.innovator.act('recordHazardLog', { evaluationId: one.evaluationId, revision, hazards: [HAZARD] }))).toEqual(['earlier-revision']);
  });

  it('is accepted by each site lead for their own site, and by the maker for none', async () => {
    const { one, sites } = await ready();
    await one.innovator.done('recordHazardLog', { evaluationId: one.evaluationId, revision: 2, hazards: [HAZARD] });
    expect(await accept(one, 0, sites[1]!, 2)).toEqual(['not-your-site']);
    expect(codesOf(await one.innovator.act('acceptResidualRisk', { evaluationId: one.evaluationId, siteId: sites[0], revision: 2 }))).toEqual(['not-your-site']);
    expect(await accept(one, 2, sites[0]!, 2)).toEqual(['NOT_FOUND']);
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('acceptResidualRisk', { evaluationId: one.evaluationId, siteId: sites[0], revision: 2 }))).toEqual(['role-not-allowed']);
  });

  it('is no more the say of a site that left, which goes on reading its past', async () => {
    const { one, sites } = await ready();
    const log = async (site: number, revision: number): Promise<string[]> => codesOf(await (await on.cast.who('site-lead', site)).act('recordHazardLog', { evaluationId: one.evaluationId, revision, hazards: [HAZARD] }));
    expect(await log(0, 2)).toEqual([]);
    await (await on.cast.who('pilot-lead')).done('leavePilotSite', { evaluationId: one.evaluationId, siteId: sites[0], leftOn: (await nowOf(on.cast.admin)).slice(0, 10), reason: 'The ward closed' });
    expect(await log(0, 3)).toEqual(['site-left']);
    expect(await accept(one, 0, sites[0]!, 2)).toEqual(['not-your-site']);
    expect((await see(await on.cast.who('site-lead', 0), one, 'residualRisk')).residualRisk).toMatchObject({ revision: 2 });
    expect(await log(1, 3)).toEqual([]);
  });

  it('is asked again when a site joins', async () => {
    const { one } = await ready();
    const third = await addSite(one, 2);
    expect((await blocks(one)).find(({ code }) => code === 'residualRiskAccepted')).toMatchObject({ operands: { missing: [third] } });
    expect(await accept(one, 2, third, 1)).toEqual([]);
    // its own paper is asked for too
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['documentsPresent', 'signedBy']);
    await attach(one, await on.cast.who('site-lead', 2), 'site-safety-acceptance');
    expect((await blocks(one)).map(({ code }) => code)).toEqual(['signedBy']);
  });

  it('is not settled by the start: a hazard that an incident shows is recorded, and what remains is accepted anew by everybody', async () => {
    const { one, sites } = await ready();
    await propose(one, 'pilot-lead', 'start-pilot');
    await sign(one, 'safety-lead', 0);
    const [pilotLead, first, second] = [await on.cast.who('pilot-lead'), await on.cast.who('site-lead', 0), await on.cast.who('site-lead', 1)];
    const log = (revision: number) => ({ evaluationId: one.evaluationId, revision, hazards: [HAZARD, { ...HAZARD, id: `H${revision}`, hazard: 'A lamp falls' }] });
    const asked = async (): Promise<number[]> => Promise.all([one.innovator, first, second, pilotLead].map(async (client) => (await detailsOn(client, one, 'accept-risk')).length));
    expect(await asked()).toEqual([0, 0, 0, 0]);
    expect(codesOf(await pilotLead.act('recordHazardLog', log(2)))).toEqual(['role-not-allowed']);
    await first.done('recordHazardLog', log(2));
    expect(await asked()).toEqual([1, 1, 1, 0]);
    expect([await accept(one, 0, sites[0]!, 1), await accept(one, 0, sites[0]!, 2)]).toEqual([['other-revision'], []]);
    await one.innovator.done('acceptResidualRisk', { evaluationId: one.evaluationId, revision: 2 });
    expect(await asked()).toEqual([0, 0, 1, 0]);
    const ofRevision = async (client: typeof first, of: number) => (await see(client, one, 'residualRisk')).residualRisk.acceptances.filter(({ revision }: { revision: number }) => revision === of).map(({ party }: { party: string }) => party).sort();
    expect(await ofRevision(pilotLead, 2)).toEqual(['maker', 'site']);
    expect(codesOf(await (await on.cast.who('safety-lead')).act('residualRiskNotApplicable', { evaluationId: one.evaluationId, reason: 'It never did' }))).toEqual(['role-not-allowed']);

    await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Harm' });
    await sign(one, 'safety-lead', 0); // no letter has told of it
    await one.innovator.done('recordHazardLog', log(3));
    await one.innovator.done('acceptResidualRisk', { evaluationId: one.evaluationId, revision: 3 });
    expect(await ofRevision(one.innovator, 3)).toEqual(['maker']);
    expect((await asked())[0]).toBe(0);
  });

  it('is asked anew of everybody where a stop rule is amended while readings are taken, in the same revision of the log', async () => {
    const { one, sites } = await ready();
    await propose(one, 'pilot-lead', 'start-pilot');
    await sign(one, 'safety-lead', 0);
    const lead = await on.cast.who('pilot-lead');
    const asked = async (): Promise<number[]> => Promise.all([one.innovator, await on.cast.who('site-lead', 0), await on.cast.who('site-lead', 1)].map(async (client) => (await detailsOn(client, one, 'accept-risk')).length));
    const [{ id: measureId }] = (await see(lead, one, 'measures { id }')).measures;
    const { main: _, ...measure } = { ...MEASURE, measureId };
    const amend = (version: number, more: object) => lead.done('amendPilotPlan', { evaluationId: one.evaluationId, version, reason: 'Too strict', measure: { ...measure, ...more } });
    await amend(1, { target: 105 });
    await amend(2, { target: 105, stopRule: { ...MEASURE.stopRule, threshold: 60 } });
    expect(await asked()).toEqual([0, 0, 0]); // the rule of before holds until it is signed
    await signAmendment(one);
    expect(await asked()).toEqual([1, 1, 1]);
    expect(await accept(one, 0, sites[0]!, 1)).toEqual([]);
    await one.innovator.done('acceptResidualRisk', { evaluationId: one.evaluationId, revision: 1 });
    expect(await asked()).toEqual([0, 0, 1]);
  });

  it('does not apply where the safety lead says so, with a reason, and nobody else', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const safety = await on.cast.who('safety-lead');
    const input = { evaluationId: one.evaluationId, reason: 'Neither standard is for this product' };
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('residualRiskNotApplicable', input))).toEqual(['FORBIDDEN']);
    expect(codesOf(await safety.act('residualRiskNotApplicable', { ...input, reason: '' }))).toEqual(['BAD_INPUT']);
    expect((await blocks(one)).map(({ code }) => code)).toContain('residualRiskAccepted');
    await safety.done('residualRiskNotApplicable', input);
    expect((await blocks(one)).map(({ code }) => code)).not.toContain('residualRiskAccepted');
    expect((await see(safety, one, 'residualRisk')).residualRisk).toMatchObject({ notApplicable: input.reason });
    await one.innovator.done('recordHazardLog', { evaluationId: one.evaluationId, revision: 1 });
    expect((await blocks(one)).map(({ code }) => code)).toContain('residualRiskAccepted');
    // who said so and why stays on the record, and that a log took its place
    const [row] = await on.api.sql<{ earlier: object[] }>('select not_applicable_earlier as earlier from hazard_log where evaluation_id = $1', [one.evaluationId]);
    expect(row!.earlier).toEqual([{ by: on.cast.ids('safety-lead')[0], reason: input.reason, until: expect.any(String), changedBy: expect.any(String) }]);
    const told = async (client: typeof safety) => (await see(client, one, 'residualRisk')).residualRisk.notApplicableEarlier;
    expect(await told(safety)).toEqual([{ reason: input.reason, until: expect.any(String), by: expect.any(String) }]);
    expect(await told(one.innovator)).toEqual([{ reason: input.reason, until: expect.any(String), by: null }]);
    const [event] = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%hazard-log.revised%'`, [`evaluation/${one.evaluationId}`]);
    expect(JSON.parse(event!.text).data).toEqual({ revision: 1, hazards: 0, notApplicableBefore: expect.not.stringContaining('standard') });
  });

  it('of a level that the matrix never lets remain is accepted by nobody, and nothing starts; a revision that lowers it asks everybody anew', async () => {
    const { one, sites } = await ready();
    const record = (revision: number, more: object): Promise<any> => one.innovator.act('recordHazardLog', { evaluationId: one.evaluationId, revision, hazards: [HAZARD, { ...HAZARD, id: 'H2', initial: { severity: 'catastrophic', likelihood: 'high' }, ...more }] });
    expect(codesOf(await record(2, { residual: { severity: 'catastrophic', likelihood: 'low' } }))).toEqual([]);
    expect(await accept(one, 0, sites[0]!, 2)).toEqual(['unacceptable']);
    expect((await blocks(one))[0]).toMatchObject({ code: 'residualRiskAccepted', operands: { problems: ['H2: level 4 (unacceptable) may not remain: remove the hazard, or add a control'] } });
    expect(codesOf(await record(3, { residual: { severity: 'catastrophic', likelihood: 'very-low' } }))).toEqual([]);
    expect(await accept(one, 0, sites[0]!, 3)).toEqual([]);
    expect((await blocks(one))[0]!.operands.missing).toEqual(['maker', sites[1]]);
    expect((await see(one.innovator, one, 'residualRisk')).residualRisk.hazards).toMatchObject([{ id: 'H1' }, { id: 'H2', initial: { severity: 'catastrophic', likelihood: 'high' }, residual: { severity: 'catastrophic', likelihood: 'very-low' } }]);
    expect((await on.api.sql('select revision, code from hazard where evaluation_id = $1 order by revision, position', [one.evaluationId])).length).toBe(5);
  });

  it('rests on hazards that the matrix knows, and is not named without them any more', async () => {
    const { one } = await ready();
    const refused = await one.innovator.act('recordHazardLog', { evaluationId: one.evaluationId, revision: 2, hazards: [{ ...HAZARD, initial: { severity: 'grave', likelihood: 'low' } }, HAZARD] });
    expect(refused.blockers).toMatchObject([{ code: 'wrong-hazard', operands: { field: 'hazards[0].initial.severity' } }, { code: 'wrong-hazard', operands: { field: 'hazards[1].id' } }]);
    expect(codesOf(await one.innovator.act('recordHazardLog', { evaluationId: one.evaluationId, revision: 2 }))).toEqual(['hazards-left-out']);
  });

  it('is told to a site lead of their own site and the maker, and not of how many others there are', async () => {
    const { one, sites } = await ready();
    const of = async (client: Promise<any>) => (await see(await client, one, 'residualRisk')).residualRisk.acceptances.map(({ siteId }: { siteId: string | null }) => siteId);
    expect((await of(on.cast.who('site-lead', 0))).sort()).toEqual([null, sites[0]].sort());
    expect(await of(on.cast.who('pilot-lead'))).toHaveLength(3);
  });
});
