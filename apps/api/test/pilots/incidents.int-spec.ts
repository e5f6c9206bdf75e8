import { beforeAll, describe, expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { attach, enterReadings, monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { stopRules } from './stop-rules.ts';

const on = withCast();
let one: Case;
let ownSite: string;

/** A pilot with a year of readings and its papers: it could be finished. */
beforeAll(async () => {
  one = await reach(on.cast, 'pilot');
  const { since } = await see(await on.cast.who('analyst'), one, 'since');
  [{ id: ownSite }] = (await see(await on.cast.who('site-lead'), one, 'sites { id }')).sites;
  const months = monthsFrom(since, 12);
  await advanceTo(on.cast.admin, `${months.at(-1)!.slice(0, 8)}28T12:00:00.000Z`);
  await enterReadings(one, months);
  for (const kind of ['pilot-report', 'cost-case']) await attach(one, await on.cast.who('pilot-lead'), kind);
});

const report = (client: TestClient, severity = 'serious', siteId: string | null = null): Promise<any> => client.act('reportIncident', { evaluationId: one.evaluationId, severity, description: 'Somebody fell', siteId });
const close = async (incidentId: string, role = 'safety-lead'): Promise<any> => (await on.cast.who(role)).act('closeIncident', { evaluationId: one.evaluationId, incidentId, outcome: 'A rail was fitted' });
const finish = async (): Promise<string[]> => {
  const { whatBlocks } = await see(await on.cast.who('pilot-lead'), one, 'whatBlocks { transition blockers { code } }');
  return whatBlocks.find(({ transition }: { transition: string }) => transition === 'finish-pilot').blockers.map(({ code }: { code: string }) => code);
};

describe('an incident', () => {
  it('that is serious keeps the pilot from finishing until it is closed; a minor one does not', async () => {
    expect(await finish()).toEqual([]);
    const minor = await report(await on.cast.who('site-lead'), 'minor', ownSite);
    expect(await finish()).toEqual([]);
    const serious = await report(one.innovator);
    expect(await finish()).toEqual(['noOpenIncidents']);
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('propose', { evaluationId: one.evaluationId, transition: 'finish-pilot' }))).toEqual(['noOpenIncidents']);
    expect(codesOf(await close(serious.id))).toEqual([]);
    expect(await finish()).toEqual([]);
    expect(codesOf(await close(minor.id, 'pilot-lead'))).toEqual([]);
  });

  it('is closed once, with an outcome, by the roles for it', async () => {
    const { id } = await report(await on.cast.who('site-lead'), 'serious', ownSite);
    expect(codesOf(await close(id, 'site-lead'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await (await on.cast.who('safety-lead')).act('closeIncident', { evaluationId: one.evaluationId, incidentId: id, outcome: '' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await close(id))).toEqual([]);
    expect(codesOf(await close(id))).toEqual(['no-open-incident']);
    expect((await see(await on.cast.who('analyst'), one, 'incidents { id closedAt outcome }')).incidents.find((found: { id: string }) => found.id === id)).toMatchObject({ outcome: 'A rail was fitted', closedAt: expect.any(String) });
  });

  it('is told by sites, the pilot lead and the innovator, of sites of this pilot, and by nobody else', async () => {
    expect(codesOf(await report(await on.cast.who('pilot-lead')))).toEqual([]);
    expect(codesOf(await report(await on.cast.who('analyst')))).toEqual(['role-not-allowed']);
    expect(codesOf(await report(await on.cast.who('site-lead', 2)))).toEqual(['NOT_FOUND']);
    const lead = await on.cast.who('site-lead');
    expect(codesOf(await lead.act('reportIncident', { evaluationId: one.evaluationId, severity: 'minor', description: 'A fall', siteId: one.innovationId }))).toEqual(['unknown-site']);
    const [{ id: other }] = (await see(await on.cast.who('site-lead', 1), one, 'sites { id }')).sites;
    expect([codesOf(await report(lead, 'minor', other)), codesOf(await report(lead, 'minor'))]).toEqual([['unknown-site'], ['unknown-site']]); // they could not see what they told
    expect(codesOf(await lead.act('reportIncident', { evaluationId: one.evaluationId, siteId: ownSite, severity: 'grave', description: 'A fall' }))).toEqual(['BAD_INPUT']);
  });

  it('says its site and who reported it: to the service all, to a site its own and no other name, to the maker nothing', async () => {
    const [analyst, first, second] = [await on.cast.who('analyst'), await on.cast.who('site-lead'), await on.cast.who('site-lead', 1)];
    const { sites } = await see(analyst, one, 'sites { id organisation }');
    const ownOf = async (client: TestClient): Promise<string> => (await see(client, one, 'sites { id }')).sites[0].id;
    const nameOf = async (client: TestClient): Promise<string> => (await client.query('{ me { displayName } }')).data.me.displayName;
    const [at, other] = [await ownOf(first), await ownOf(second)];
    const reported: string[] = [];
    for (const [client, siteId] of [[first, at], [await on.cast.who('pilot-lead'), at], [second, other], [one.innovator, null]] as const)
      reported.push((await client.done('reportIncident', { evaluationId: one.evaluationId, severity: 'minor', description: 'A fall', siteId })).id);
    const read = async (client: TestClient): Promise<any[]> => (await see(client, one, 'incidents { id siteId site reportedBy }')).incidents?.filter(({ id }: { id: string }) => reported.includes(id)).map(({ id: _, ...rest }: { id: string }) => rest) ?? null;
    const of = (siteId: string | null, reportedBy: string | null) => ({ siteId, site: sites.find(({ id }: { id: string }) => id === siteId)?.organisation ?? null, reportedBy });
    expect(await read(analyst)).toEqual([of(at, await nameOf(first)), of(at, await nameOf(await on.cast.who('pilot-lead'))), of(other, await nameOf(second)), of(null, await nameOf(one.innovator))]);
    expect(await read(first)).toEqual([of(at, await nameOf(first)), of(at, null)]);
    expect(await read(second)).toEqual([of(other, await nameOf(second))]);
    expect(await read(one.innovator)).toBeNull();
  });

  it('is followed line by line by its site and by who may close it, before and after that; nothing that was written changes', async () => {
    const [safety, lead, other] = [await on.cast.who('safety-lead'), await on.cast.who('site-lead'), await on.cast.who('site-lead', 1)];
    const { id: incidentId } = await report(lead, 'minor', ownSite);
    const follow = async (client: TestClient, text: string): Promise<string[]> => codesOf(await client.act('addIncidentEntry', { evaluationId: one.evaluationId, incidentId, text }));
    expect([await follow(lead, 'The floor was wet'), await follow(safety, 'A mat is ordered'), await follow(lead, ' ')]).toEqual([[], [], ['BAD_INPUT']]);
    expect([await follow(other, 'Here too'), await follow(one.innovator, 'Ours is dry'), await follow(await on.cast.who('coordinator'), 'So')]).toEqual([['no-such-incident'], ['role-not-allowed'], ['role-not-allowed']]);
    expect(codesOf(await close(incidentId))).toEqual([]);
    expect(await follow(safety, 'The mat lies there')).toEqual([]);
    const entriesFor = async (client: TestClient): Promise<any[]> => (await see(client, one, 'incidents { id entries { text writtenAt writtenBy } }')).incidents.find(({ id }: { id: string }) => id === incidentId)?.entries ?? null;
    const written = ['The floor was wet', 'A mat is ordered', 'The mat lies there'].map((text) => ({ text, writtenAt: expect.any(String), writtenBy: expect.any(String) }));
    expect(await entriesFor(await on.cast.who('analyst'))).toEqual(written);
    expect(await entriesFor(lead)).toEqual(written.map((entry, at) => (at === 0 ? entry : { ...entry, writtenBy: null })));
    expect(await entriesFor(other)).toBeNull();
  });

  it('does not keep the pilot from being stopped', async () => {
    await report(await on.cast.who('site-lead'), 'serious', ownSite);
    await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Harm' });
    const stopped = await sign(one, 'safety-lead', 0);
    expect(stopped).toMatchObject({ stage: 'pilot-stopped' });
    const told = await report(await on.cast.who('site-lead'), 'serious', ownSite);
    expect(codesOf(told)).toEqual([]); // a site knows of the end by its letter
    await (await on.cast.who('safety-lead')).done('addIncidentEntry', { evaluationId: one.evaluationId, incidentId: told.id, text: 'As the pilot was stopped, nothing is done' });
    const entries = async (): Promise<any[]> => (await see(await on.cast.who('site-lead'), one, 'incidents { id entries { text } }')).incidents.find(({ id }: { id: string }) => id === told.id).entries;
    expect(await entries()).toEqual([]);
    await announce(one, 'pilot-stopped', stopped.decision);
    expect(await entries()).toHaveLength(1);
    expect(codesOf(await report(await on.cast.who('site-lead'), 'serious', ownSite))).toEqual(['not-here']);
  });
});

describe('a stop rule', () => stopRules(on));
