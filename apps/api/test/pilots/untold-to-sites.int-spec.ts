import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { monthsFrom, PLAN } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { advanceTo, nowOf } from '../support/simulated-clock.ts';
import { schemaOf, wholeSelection } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn, workOn } from '../support/work.ts';

const on = withCast();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  // the site lead leads pilots of another programme, so that what is asked of a pilot lead is asked of them
  const { id: elsewhere } = await on.cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
  await on.cast.admin.done('grantRole', { personId: on.cast.ids('site-lead')[0], role: 'pilot-lead', programmeId: elsewhere });
});

const lead = () => on.cast.who('site-lead');

/** Everything that a site lead reads of a case. */
const reads = async (one: Case): Promise<unknown> => {
  const client = await lead();
  const { evaluationId: id, innovationId } = one;
  const report = (run: number) => client.query(`query($id: String!) { frozenPilotReport(evaluationId: $id, run: ${run}) { ${wholeSelection(schema, 'PilotReport')} } }`, { id });
  const { data } = await client.query(`{ mySites { ${wholeSelection(schema, 'OwnSite')} } }`);
  return {
    evaluation: await client.query(`query($id: String!) { evaluation(id: $id) { ${wholeSelection(schema, 'Evaluation')} } }`, { id }),
    reports: [await report(1), await report(2)],
    sites: data.mySites.filter((site: { evaluationId: string }) => site.evaluationId === id),
    work: await workOn(client, one),
    waiting: (await client.query('{ notifications { key kind evaluationId } }')).data?.notifications?.filter?.((item: { evaluationId: string }) => item.evaluationId === id) ?? null,
    list: await client.query('{ pipeline { totalCount edges { node { id } } } }'),
    history: await client.query('query($id: String!) { history(evaluationId: $id) { type } }', { id }),
    innovation: await client.query('query($id: String!) { innovation(id: $id) { id } }', { id: innovationId }),
  };
};

/** What they are answered who try what could tell, and none of which is done. */
const probes = async ({ evaluationId, innovationId }: Case): Promise<unknown> => {
  const client = await lead();
  const of = { evaluationId };
  const tried: [string, Record<string, unknown>][] = [
    ...['finish-pilot', 'stop-pilot', 'adopt', 'defer', 'decline', 'complete', 'no-such-step'].map((transition): [string, Record<string, unknown>] => ['propose', { ...of, transition, reason: 'A probe' }]),
    ...Array.from({ length: 60 }, (_, expectedVersion): [string, Record<string, unknown>] => ['propose', { ...of, transition: 'adopt', reason: 'A probe', expectedVersion }]),
    ...[1, 2].map((revision): [string, Record<string, unknown>] => ['sign', { ...of, revision }]),
    ['withdrawProposal', { ...of, reason: 'A probe' }],
    ['closeRound', { ...of, reason: 'A probe' }],
    ...['legal-hold', 'safety-hold'].map((kind): [string, Record<string, unknown>] => ['raiseHold', { ...of, kind, reason: 'A probe' }]),
    ['raiseRequest', { ...of, text: 'A probe' }],
    ['enterReadings', { ...of, readings: [{ measureId: evaluationId, siteId: evaluationId, month: '2020-01-01', value: 1 }] }],
    ['recordHazardLog', { ...of, revision: 1 }],
    ['acceptResidualRisk', { ...of, revision: 9 }],
    ['amendPilotPlan', { ...of, version: 1, reason: 'A probe', parts: PLAN }],
    ['approveLetter', { ...of, decisionId: 'd7' }],
    ['attachDocument', { innovationId, ...of, uploadId: evaluationId, kind: 'pilot-report' }],
  ];
  const answers: unknown[] = [];
  for (const [mutation, input] of tried) answers.push({ mutation, ...(await client.act(mutation, input)) });
  return answers;
};

/** One world without the secret and one with it: the same case, before and after, and not a byte between them. */
const staysAsItWas = async (one: Case, secret: () => Promise<unknown>): Promise<void> => {
  const [before, tried] = [await reads(one), await probes(one)];
  await secret();
  expect(await reads(one)).toEqual(before);
  expect(withoutReferences(await probes(one))).toEqual(withoutReferences(tried));
  expect(await reads(one)).toEqual(before);
};

/** The number of an unexpected answer in the log is another each time. */
const withoutReferences = (answers: unknown): unknown => JSON.parse(JSON.stringify(answers).replace(/"reference":"[^"]*"/g, '"reference":""'));

describe('a deferral that sends an adoption back to the pilot', () => {
  it('tells a site lead nothing before its letter, and all that follows from it then', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const pilotLead = await on.cast.who('pilot-lead');
    const [{ id: siteId }] = (await see(await lead(), one, 'sites { id }')).sites;
    const fell = (by: string) =>
      on.api.sql<{ id: string }>(
        `insert into incident (id, evaluation_id, site_id, severity, description, reported_by, reported_at) values (gen_random_uuid(), $1, $2, 'minor', 'A lamp fell', $3, '2020-01-01') returning id`,
        [one.evaluationId, siteId, by],
      );
    const [[own], [ofStaff]] = [await fell(on.cast.ids('site-lead')[0]!), await fell(on.cast.ids('pilot-lead')[0]!)];
    let decision = '';
    await staysAsItWas(one, async () => {
      ({ decision } = await decidedByTwo(one, 'nhsx-decider', 'defer', { reason: 'Another winter' }));
      await pilotLead.done('reportIncident', { evaluationId: one.evaluationId, siteId, severity: 'minor', description: 'In the second run' });
      for (const { id } of [own!, ofStaff!]) await pilotLead.done('closeIncident', { evaluationId: one.evaluationId, incidentId: id, outcome: 'Hung up again' });
    });
    expect((await see(await lead(), one, 'incidents { closedAt outcome }')).incidents).toEqual([{ closedAt: null, outcome: null }, { closedAt: null, outcome: null }]);
    expect((await see(pilotLead, one, 'incidents { id }')).incidents).toHaveLength(3);
    // nor that the site left since
    const leaving = (to: string) =>
      on.api.sql(
        `update pilot_site set (left_at, left_reason, left_recorded_by, left_recorded_at) = (select ${to} from decision where evaluation_id = $1) where id = $2`,
        [one.evaluationId, siteId],
      );
    await leaving(`max(decided_at) + interval '1 minute', 'The ward closed', '${on.cast.ids('pilot-lead')[0]!}'::uuid, max(decided_at) + interval '1 minute'`);
    expect((await see(await lead(), one, 'sites { leftAt leftReason }')).sites).toEqual([{ leftAt: null, leftReason: null }]);
    const { data: led } = await (await lead()).query('{ mySites { id leftAt } }');
    expect(led.mySites.find((site: { id: string }) => site.id === siteId)).toEqual({ id: siteId, leftAt: null });
    await leaving('max(null::timestamptz), null, null::uuid, null::timestamptz');
    expect(await see(await on.cast.who('pilot-lead'), one, 'stage run')).toEqual({ stage: 'pilot', run: 2 });
    expect(await see(await lead(), one, 'stage run version pilotReport { standing }')).toEqual({ stage: 'adoption-decision', run: 1, version: null, pilotReport: { standing: 'frozen' } });
    // months go by in which a site of a running pilot would owe readings
    const months = monthsFrom(await nowOf(on.cast.admin), 4);
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}20T12:00:00.000Z`);
    expect(await detailsOn(await lead(), one, 'enter-readings')).toEqual([]);
    const [row] = await on.api.sql<{ rows: number }>(`select count(*)::int as rows from stage_run where evaluation_id = $1 and stage = 'pilot' and entered_at >= untold_to_site($1, $2)`, [one.evaluationId, on.cast.ids('site-lead')[0]]);
    expect(row).toEqual({ rows: 1 });

    // whoever is given a site in the run that it began knows of it
    const newcomer = await on.cast.newPerson(['site-lead']);
    await on.api.sql(
      `insert into pilot_site (id, evaluation_id, organisation_id, site_lead_id, joined_at) select gen_random_uuid(), $1, $2, $3, max(decided_at) + interval '1 second' from decision where evaluation_id = $1`,
      [one.evaluationId, newcomer.organisationId, newcomer.id],
    );
    expect(await see(newcomer.client, one, 'stage run')).toEqual({ stage: 'pilot', run: 2 });
    expect(await see(await lead(), one, 'stage run')).toEqual({ stage: 'adoption-decision', run: 1 });

    await announce(one, 'deferred', decision);
    expect((await see(await lead(), one, 'incidents { outcome }')).incidents.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual(['Hung up again', 'Hung up again', null]);
    expect(await see(await lead(), one, 'stage run pilotReport { standing }')).toEqual({ stage: 'pilot', run: 2, pilotReport: { standing: 'draft' } });
    expect(await detailsOn(await lead(), one, 'enter-readings')).toHaveLength(1);
  });
});

describe('a pilot that was stopped', () => {
  it('goes on for its sites until the letter tells: they read the same, and what they enter is taken', async () => {
    const one = await reach(on.cast, 'pilot');
    const { since, sites, measures } = await see(await lead(), one, 'since sites { id } measures { id }');
    const months = monthsFrom(since, 4);
    if ((await nowOf(on.cast.admin)) < months[3]!) await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}20T12:00:00.000Z`);
    const reading = (month: string, value: number) => ({ measureId: measures[0].id, siteId: sites[0].id, month, value });
    await (await lead()).done('enterReadings', { evaluationId: one.evaluationId, readings: [reading(months[1]!, 112)] });
    let decision = '';
    await staysAsItWas(one, async () => {
      await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Nobody uses it' });
      ({ decision } = await sign(one, 'safety-lead', 0));
    });
    expect(await see(await on.cast.who('pilot-lead'), one, 'stage frozenReports { run }')).toEqual({ stage: 'pilot-stopped', frozenReports: [{ run: 1 }] });
    expect(await see(await lead(), one, 'stage frozenReports { run }')).toEqual({ stage: 'pilot', frozenReports: [] });
    await (await lead()).done('enterReadings', { evaluationId: one.evaluationId, readings: [reading(months[2]!, 70), reading(months[3]!, 70)] });
    await (await lead()).done('reportIncident', { evaluationId: one.evaluationId, siteId: sites[0].id, severity: 'minor', description: 'A lamp fell' });
    await announce(one, 'pilot-stopped', decision);
    expect(await see(await lead(), one, 'stage frozenReports { run }')).toEqual({ stage: 'pilot-stopped', frozenReports: [{ run: 1 }] });
    expect(codesOf(await (await lead()).act('enterReadings', { evaluationId: one.evaluationId, readings: [reading(months[2]!, 71)] }))).toEqual(['not-here']);
  });
});

describe('a maker who steps out', () => {
  const withdraws = (one: Case) => one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' });
  /** What is asked in SQL says what the state as it is told says: it is over, at once, and nobody owes readings. */
  const isOver = async (one: Case): Promise<void> => {
    const months = monthsFrom(await nowOf(on.cast.admin), 4);
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}20T12:00:00.000Z`);
    expect((await see(await lead(), one, 'stage')).stage).toBe('withdrawn');
    expect(await detailsOn(await lead(), one, 'enter-readings')).toEqual([]);
  };
  const untold = async (one: Case) =>
    (await on.api.sql<{ untold: boolean }>(`select untold_to_site($1, $2) < 'infinity' as untold`, [one.evaluationId, on.cast.ids('site-lead')[0]]))[0]!.untold;

  it('is out at once for the sites too, although a letter follows; their part of what was frozen is theirs to read', async () => {
    const one = await reach(on.cast, 'pilot');
    await withdraws(one);
    expect(await untold(one)).toBe(false);
    await isOver(one);
    expect((await see(await lead(), one, 'frozenReports { run }')).frozenReports).toEqual([{ run: 1 }]);
    const { data } = await (await lead()).query('query($id: String!) { frozenPilotReport(evaluationId: $id, run: 1) { standing } }', { id: one.evaluationId });
    expect(data.frozenPilotReport).toEqual({ standing: 'frozen' });
  });

  it('is out at once where the pilot was stopped untold, and the stop stays untold', async () => {
    const one = await reach(on.cast, 'pilot');
    await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'Nobody uses it' });
    await sign(one, 'safety-lead', 0);
    await withdraws(one);
    expect(await untold(one)).toBe(true);
    await isOver(one);
  });
});
