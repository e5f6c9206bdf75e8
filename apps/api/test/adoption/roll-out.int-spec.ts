import { describe, expect, it } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { carryOrganisations } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { decidedByTwo, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { reach, STAGES } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { advanceTo, nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { plannedTogether } from './planned-together.ts';
import { takenBack } from './taken-back.ts';

const on = withCast();
const north = async (): Promise<string> => (await on.cast.admin.done('createOrganisation', { name: `Trust ${Math.random()}`, type: 'trust', region: 'North' })).id;
const record = async ({ evaluationId }: Case, input: object, role = 'analyst'): Promise<any> => (await on.cast.who(role)).act('recordRollOut', { evaluationId, ...input });
const rolledOut = async (one: Case, client = on.cast.who('analyst')): Promise<any[]> => (await see(await client, one, 'rollOut { organisation region plannedOn liveOn simulated }')).rollOut;
/** A day, by how far it lies from that of the test. */
const inDays = async (days: number): Promise<string> => new Date(Date.parse(await nowOf(on.cast.admin)) + days * 86_400_000).toISOString().slice(0, 10);

const aMonthOn = async (): Promise<unknown> => advanceTo(on.cast.admin, `${await inDays(31)}T12:00:00.000Z`);
/** One that was adopted a month ago. */
const adopted = async (): Promise<Case> => {
  const one = await reach(on.cast, 'monitoring');
  await aMonthOn();
  return one;
};

describe('roll-out', () => {
  it('is of what is adopted, and of nothing before', async () => {
    const organisationId = await north();
    for (const stage of STAGES.slice(1, 7)) expect(codesOf(await record(await reach(on.cast, stage), { organisationId }))).toEqual(['not-adopted']);
  });

  it('is planned, then live; told to the innovator once the adoption is', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'adopt');
    const organisationId = await north();
    await aMonthOn();
    const [plannedOn, liveOn] = [await inDays(-3), await inDays(-2)];
    await record(one, { organisationId, plannedOn });
    await record(one, { organisationId, liveOn });
    const rows = [{ organisation: expect.stringMatching(/^Trust/), region: 'North', plannedOn, liveOn, simulated: true }];
    expect(await rolledOut(one)).toEqual(rows);
    expect(await rolledOut(one, Promise.resolve(one.innovator))).toEqual([]);
    await announce(one, 'adopted', decision);
    expect(await rolledOut(one, Promise.resolve(one.innovator))).toEqual(rows);
  });

  it('is by region and board where nobody has imported anything: the product carries both', async () => {
    const api = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 });
    try {
      await carryOrganisations({ database: api, clock: new Clock(true), log: 'test.waymark/audit' });
    } finally {
      await api.close();
    }
    const all: any[] = (await (await on.cast.who('analyst')).query('{ organisations { id odsCode name type region lastDay successors } }')).data.organisations;
    const of = (code: string) => all.find(({ odsCode }) => odsCode === code);
    expect(of('QMJ')).toMatchObject({ type: 'icb', region: 'London', lastDay: '2026-03-31', successors: ['NHS West and North London Integrated Care Board'] });
    const one = await adopted();
    const [plannedOn, liveOn] = [await inDays(-3), await inDays(-2)];
    for (const [code, days] of [['QJK', { liveOn }], ['Z9B2Z', { liveOn }], ['QKK', { plannedOn }]] as const) expect(codesOf(await record(one, { organisationId: of(code).id, ...days }))).toEqual([]);
    expect(codesOf(await record(one, { organisationId: of('QMJ').id, liveOn }))).toEqual(['organisation-closed']);
    const { uptake } = await see(await on.cast.who('analyst'), one, 'uptake { regions { region expected live } boards { board expected live } deprivation { tenths expected live } }');
    expect(uptake).toEqual({ regions: [{ region: 'London', expected: 2, live: 1 }, { region: 'South West', expected: 1, live: 1 }], boards: expect.arrayContaining([{ board: of('QKK').name, expected: 1, live: 0 }]), deprivation: [{ tenths: null, expected: 3, live: 2 }] });
  });

  it('is recorded by the roles for it, of organisations that there are, on days', async () => {
    const one = await adopted();
    const organisationId = await north();
    expect(codesOf(await record(one, { organisationId }, 'coordinator'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await record(one, { organisationId: one.innovationId }))).toEqual(['unknown-organisation']);
    expect(codesOf(await record(one, { organisationId, liveOn: 'soon' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await record(one, { organisationId, liveOn: await inDays(2) }))).toEqual(['day-ahead']);
    expect(await rolledOut(one)).toEqual([]);
    const tooEarly = await record(one, { organisationId, contractedOn: await inDays(-40), liveOn: await inDays(-40) });
    expect(tooEarly.blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([['before-adoption', 'contractedOn'], ['before-adoption', 'liveOn']]);
    const supplier = (await on.cast.admin.done('createOrganisation', { name: `Lamps ${Math.random()}`, type: 'company' })).id;
    expect(codesOf(await record(one, { organisationId: supplier, liveOn: await inDays(-1) }))).toEqual(['no-care-organisation']);
    expect(await rolledOut(one)).toEqual([]);
    const [before, day, after] = [await inDays(-9), await inDays(-8), await inDays(-7)];
    for (const input of [{ contractedOn: day }, { liveOn: day, barrier: 'No sockets' }, { stoppedOn: after }]) expect(codesOf(await record(one, { organisationId, ...input }))).toEqual([]);
    expect(codesOf(await record(one, { organisationId, stoppedOn: before }))).toEqual(['stopped-before-live']);
    const noted = async (client: typeof one.innovator) => (await see(client, one, 'rollOut { organisationId board contractedOn liveOn stoppedOn barrier recordedBy }')).rollOut;
    const days = { organisationId, board: null, contractedOn: day, liveOn: day, stoppedOn: after };
    expect(await noted(await on.cast.who('coordinator'))).toEqual([{ ...days, barrier: 'No sockets', recordedBy: expect.any(String) }]);
    for (const client of [one.innovator, await on.cast.who('auditor')]) expect(await noted(client)).toEqual([{ ...days, barrier: null, recordedBy: null }]);
    await record(one, { organisationId, barrier: '' });
    expect(await noted(await on.cast.who('coordinator'))).toEqual([{ ...days, barrier: null, recordedBy: expect.any(String) }]);
  });
});

describe('what was recorded', () => takenBack(on));

describe('uptake', () => {
  const UPTAKE = 'uptake { simulated regions { region expected due live part } organisations { organisation status recordedAs } deprivation { tenths expected due live part } barriers { kind region organisations } unanswered }';

  it('is by the organisations of today: two that merged count as their successor, once', async () => {
    const one = await adopted();
    expect((await see(await on.cast.who('analyst'), one, UPTAKE)).uptake).toMatchObject({ regions: [], organisations: [], barriers: [] });
    const [first, second, successor] = [await north(), await north(), await north()];
    const liveOn = await inDays(-20);
    for (const organisationId of [first, second]) await record(one, { organisationId, liveOn, barrier: 'No money', barrierKind: 'funding' });
    const seen = async (client = on.cast.who('analyst')) => (await see(await client, one, UPTAKE)).uptake;
    expect(await seen()).toMatchObject({ simulated: true, regions: [{ region: 'North', expected: 2, live: 2, part: 0 }], barriers: [{ kind: 'funding', region: 'North', organisations: 2 }], deprivation: [{ tenths: null, expected: 2, due: 2, live: 2, part: 0 }] });
    await on.api.sql('update organisation set valid_to = $2 where id = any($1)', [[first, second], await inDays(-10)]);
    await on.api.sql('update organisation set valid_from = $2, deprivation_decile = 2 where id = $1', [successor, await inDays(-9)]);
    await on.api.sql('insert into organisation_successor select unnest($1::uuid[]), $2', [[first, second], successor]);
    const after = await seen();
    expect(after).toMatchObject({
      regions: [{ region: 'North', expected: 1, due: 1, live: 1, part: 0 }], organisations: [{ status: 'live', recordedAs: [expect.any(String), expect.any(String)] }],
      barriers: [{ kind: 'funding', organisations: 1 }], deprivation: [{ tenths: [1, 2], expected: 1, live: 1 }], unanswered: [],
    });
    for (const client of [one.innovator, await on.cast.who('auditor')]) expect(await seen(Promise.resolve(client))).toEqual({ ...after, barriers: null });
  });

  it('counts nothing that would be refused now, and says what it leaves out', async () => {
    const one = await adopted();
    const [good, early, other] = [await north(), await north(), await north()];
    for (const organisationId of [good, early, other]) await record(one, { organisationId, liveOn: await inDays(-1) });
    await on.api.sql(`update roll_out set live_on = '2020-01-01' where organisation_id = $1`, [early]);
    await on.api.sql(`update organisation set type = 'company' where id = $1`, [other]);
    const nameOf = async (id: string): Promise<string> => (await on.api.sql<{ name: string }>('select name from organisation where id = $1', [id]))[0]!.name;
    const seen = (await see(await on.cast.who('analyst'), one, 'rollOut { organisation } uptake { regions { live } organisations { organisation } noCareOrganisations beforeAdoption }')) as any;
    expect(seen.rollOut).toHaveLength(3);
    expect(seen.uptake).toEqual({ regions: [{ live: 1 }], organisations: [{ organisation: await nameOf(good) }], noCareOrganisations: [await nameOf(other)], beforeAdoption: [await nameOf(early)] });
    const entry = async () => (await on.api.sql<{ live_in: unknown }>('select live_in from register_entry where evaluation_id = $1', [one.evaluationId]))[0]!.live_in;
    expect(await entry()).toEqual([{ region: 'North', live: 3 }]);
    // whatever is recorded next brings the register to what counts
    await record(one, { organisationId: good, barrier: 'No sockets' });
    expect(await entry()).toEqual([{ region: 'North', live: 1 }]);
    await record(one, { organisationId: early, liveOn: await inDays(-1) });
    expect(await entry()).toEqual([{ region: 'North', live: 2 }]);
  });

  it('can end at an organisation that cares for nobody or closed, and goes no further there', async () => {
    const one = await adopted();
    const [supplier, closed] = [await north(), await north()];
    const [live, last, after] = [await inDays(-20), await inDays(-10), await inDays(-9)];
    for (const organisationId of [supplier, closed]) await record(one, { organisationId, plannedOn: live });
    await on.api.sql(`update organisation set type = 'company' where id = $1`, [supplier]);
    await on.api.sql('update organisation set valid_to = $2 where id = $1', [closed, last]);
    expect((await record(one, { organisationId: supplier, liveOn: live })).blockers).toMatchObject([{ code: 'no-care-organisation', operands: { field: 'liveOn' } }]);
    expect((await record(one, { organisationId: closed, liveOn: after })).blockers).toMatchObject([{ code: 'organisation-closed', operands: { field: 'liveOn', lastDay: last } }]);
    expect(codesOf(await record(one, { organisationId: closed, liveOn: last }))).toEqual([]);
    for (const organisationId of [supplier, closed]) expect(codesOf(await record(one, { organisationId, plannedOn: live, stoppedOn: after, barrier: 'Closed' }))).toEqual([]);
    expect(codesOf(await record(one, { organisationId: supplier, stoppedOn: null }))).toEqual(['no-care-organisation']);
    const { rollOut } = await see(await on.cast.who('analyst'), one, 'rollOut { stoppedOn }');
    expect(rollOut).toEqual([{ stoppedOn: after }, { stoppedOn: after }]);
  });

  it('takes a kind of barrier only beside words of it, and of the kinds that there are', async () => {
    const one = await adopted();
    const organisationId = await north();
    expect(codesOf(await record(one, { organisationId, plannedOn: await inDays(9), barrierKind: 'funding' }))).toEqual(['kind-without-barrier']);
    expect(codesOf(await record(one, { organisationId, barrier: 'Money', barrierKind: 'luck' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await record(one, { organisationId, barrier: 'Money' }))).toEqual([]);
    expect(codesOf(await record(one, { organisationId, barrierKind: 'funding' }))).toEqual([]);
    const kinds = async () => (await see(await on.cast.who('analyst'), one, 'rollOut { barrier barrierKind }')).rollOut;
    expect(await kinds()).toEqual([{ barrier: 'Money', barrierKind: 'funding' }]);
    await record(one, { organisationId, barrier: '' });
    expect(await kinds()).toEqual([{ barrier: null, barrierKind: null }]);
  });
});

describe('a plan for many', () => plannedTogether(on));

describe('the mark of a simulation', () => {
  it('is on the roll-out and on everything that led to it, and comes off by no means', async () => {
    const one = await reach(on.cast, 'monitoring');
    await record(one, { organisationId: await north() });
    for (const table of ['person', 'innovation', 'document', 'evaluation', 'review', 'panel_vote', 'assessment', 'reading', 'roll_out']) {
      await expect(on.api.sql(`update ${table} set simulated = false where simulated`)).rejects.toThrow('simulated never comes off');
      expect(await on.api.sql(`select count(*)::int > 0 as some, bool_and(simulated) as all from ${table} where ${table === 'person' ? `created_at > (select created_at from installation)` : 'true'}`)).toEqual([{ some: true, all: true }]);
    }
  });
});
