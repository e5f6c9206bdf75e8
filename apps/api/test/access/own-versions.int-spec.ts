import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, see, type Case } from '../support/case.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { ENTER } from './walk.ts';

const on = withCast();
let one: Case;
const go = async (...states: string[]): Promise<void> => {
  for (const state of states) await ENTER[state]!(one);
};
const names = async (roles: string[]): Promise<string[]> => (await on.api.sql<{ name: string }>('select display_name as name from person where id = any($1::uuid[])', [roles.flatMap((role) => on.cast.ids(role))])).map(({ name }) => name);
const reviews = async (client: Promise<TestClient>): Promise<any[]> => (await see(await client, one, 'reviews { stage mine person reviewer submitted criteria }')).reviews;

beforeAll(async () => void (one = await aDraft(on.cast)));

describe('a reviewer', () => {
  it('reads of an open round their own review and no other', async () => {
    await go('triage', 'review');
    const ownStage = (found: any[]) => found.filter(({ stage }) => stage === 'evidence-review');
    expect(ownStage(await reviews(on.cast.who('ig-reviewer')))).toMatchObject([{ mine: true, submitted: true }]);
    expect(ownStage(await reviews(on.cast.who('safety-reviewer')))).toEqual([]);
    expect(ownStage(await reviews(on.cast.who('clinical-reviewer')))).toEqual([]);
    expect(ownStage(await reviews(on.cast.who('coordinator')))).toEqual([]);
  });

  it('reads of a closed round every review, under labels and without names', async () => {
    await go('panel');
    const seen = await reviews(on.cast.who('safety-reviewer'));
    expect(seen.map(({ stage }) => stage).sort()).toEqual(['evidence-review', 'evidence-review', 'evidence-review', 'evidence-review', 'triage']);
    expect(seen.filter(({ mine }) => mine)).toHaveLength(1);
    for (const { person } of seen) expect(person).toBeNull();
    for (const name of await names(['clinical-reviewer', 'ig-reviewer', 'economics-reviewer', 'triage-officer'])) expect(JSON.stringify(seen)).not.toContain(name);
    expect(seen.filter(({ stage }) => stage === 'evidence-review').every(({ reviewer }) => /^Reviewer [A-Z]{2}$/.test(reviewer))).toBe(true);
    expect((await reviews(on.cast.who('coordinator'))).every(({ person }) => typeof person === 'string')).toBe(true);
  });
});

describe('while a decision is not told', () => {
  it('the team reads the stage before it, and nothing of what staff set up after it', async () => {
    await go('scored', 'decided');
    const fields = 'stage stageTitle run decisions { id } sites { id } measures { id } documents { kind } assessments { id } residualRisk rollOut { id }';
    expect(await see(one.innovator, one, fields)).toMatchObject({
      stage: 'panel', stageTitle: 'With the panel', run: 1, decisions: [{ id: expect.any(String) }], sites: [], measures: [], documents: [], assessments: [], residualRisk: null, rollOut: [],
    });
    expect(await see(await on.cast.who('coordinator'), one, fields)).toMatchObject({ stage: 'pilot-setup', sites: [{}, {}], measures: [{}] });
  });

  it('an auditor reads decisions without the evidence, and no reviews', async () => {
    const { decisions, reviews: none } = await see(await on.cast.who('auditor'), one, 'decisions { outcome reason evidence } reviews { id }');
    expect(decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['accepted', 'pilot-recommended']);
    for (const { evidence } of decisions) expect(evidence).toBeNull();
    expect(none).toBeNull();
  });
});

describe('in a pilot', () => {
  it('a site lead reads their own site, readings and incidents, and no other’s', async () => {
    await go('pilot');
    const fields = 'sites { id organisation } readings { siteId } incidents { id }';
    const [first, second, all] = [await see(await on.cast.who('site-lead', 0), one, fields), await see(await on.cast.who('site-lead', 1), one, fields), await see(await on.cast.who('analyst'), one, fields)];
    for (const own of [first, second]) {
      expect([own.sites.length, own.readings.length, own.incidents.length]).toEqual([1, 1, 1]);
      expect(own.readings[0].siteId).toBe(own.sites[0].id);
    }
    expect(first.sites[0].id).not.toBe(second.sites[0].id);
    expect([all.sites.length, all.readings.length, all.incidents.length]).toEqual([2, 2, 2]);
  });

  it('the team reads sites, measures and papers, and of holds, readings and proposals nothing', async () => {
    const seen = await see(one.innovator, one, 'stage sites { id } measures { id } documents { kind } conditions { text } requests { text } holds { id } readings { id } incidents { id } proposal { transition } assignments { id }');
    expect(seen).toMatchObject({ stage: 'pilot', sites: [{}, {}], measures: [{}], conditions: [{ text: 'Report falls' }], requests: [{ text: 'Say more' }], holds: null, readings: null, incidents: null, proposal: null, assignments: null });
    expect(seen.documents.map(({ kind }: { kind: string }) => kind)).toContain('pilot-protocol');
  });
});
