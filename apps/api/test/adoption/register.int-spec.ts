import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, decidedByTwo, propose, see, submitted, type Case } from '../support/case.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { announce, letterHand, WHY_PUBLIC } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { plantedEntry } from '../support/register.ts';
import { playRound } from '../support/rounds.ts';
import { nowOf } from '../support/simulated-clock.ts';
import type { TestClient } from '../support/test-client.ts';
import { wholeSelection, schemaOf } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let nobody: TestClient;
let jobs: Jobs;
let one: Case;
let reference: string;
let fields: string;
let page: string;

const conditions = ['Report falls quarterly', 'Keep the price'].map((text) => ({ text, owner: 'Dr Ada Owner', dueOn: '2031-06-30' }));

const refer = async ({ innovationId }: Case): Promise<string> => (await on.api.sql<{ reference: string }>('select reference from innovation where id = $1', [innovationId]))[0]!.reference;
/** What anybody is answered, to the byte. */
const entryBytes = async (of = reference, client = nobody): Promise<string> => JSON.stringify(await client.query(`query($r: String!) { registerEntry(reference: $r) { ${fields} } }`, { r: of }));
const listBytes = async (client = nobody): Promise<string> => JSON.stringify(await client.query(`{ register { ${page} } }`));
const entry = async (): Promise<any> => JSON.parse(await entryBytes()).data.registerEntry;
const found = async (search: string): Promise<string[]> => (await nobody.query('query($s: String) { register(search: $s) { entries { reference } } }', { s: search })).data.register.entries.map((each: { reference: string }) => each.reference);
const live = async (region: string | null): Promise<string> => {
  const { id } = await on.cast.admin.done('createOrganisation', { name: `Trust ${Math.random()}`, type: 'trust', ...(region ? { region } : {}) });
  const today = (await nowOf(on.cast.admin)).slice(0, 10);
  await (await on.cast.who('analyst')).done('recordRollOut', { evaluationId: one.evaluationId, organisationId: id, liveOn: today, barrier: 'No sockets in ward 9' });
  return id;
};
/** From yesterday on one organisation is another. */
const merge = async (from: string, into: string): Promise<void> => {
  await on.api.sql(`update organisation set valid_to = (now() - interval '2 days')::date where id = $1`, [from]);
  await on.api.sql('insert into organisation_successor values ($1, $2)', [from, into]);
};

beforeAll(async () => {
  nobody = await on.api.as();
  jobs = await jobsOf(on.api);
  const schema = await schemaOf(on.cast.admin);
  [fields, page] = [wholeSelection(schema, 'RegisterEntry'), wholeSelection(schema, 'RegisterPage')];
  one = await reach(on.cast, 'adoption-decision', 'Heart lamp');
  await playRound(one, 'adoption-decision');
  reference = await refer(one);
});

afterAll(() => jobs.close());

describe('the public register', () => {
  it('tells an adoption with its letter, keeps to what is told, and says when it ends', async () => {
    const absent = await entryBytes('INN-1999-0001');
    expect(JSON.parse(absent).errors[0].extensions.code).toBe('NOT_FOUND');
    const inTriage = await submitted(await aDraft(on.cast, 'Hidden lamp'));
    const empty = await listBytes();
    for (const hidden of [reference, reference.toLowerCase(), await refer(inTriage), 'no reference at all', '']) expect(await entryBytes(hidden)).toBe(absent);

    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'adopt-conditions', { reason: 'It helps in ward 9', conditions });
    const approver = await letterHand(one, 'adopted-conditions', 'approvedBy');
    const unwritten = await approver.act('approveLetter', { evaluationId: one.evaluationId, decisionId: decision });
    expect(unwritten.blockers).toMatchObject([{ code: 'public-reasons-missing', operands: { field: 'body.publicReasons' } }]);
    const merging = await live('North');
    const analyst = await on.cast.who('analyst');
    const letter = { evaluationId: one.evaluationId, decisionId: decision, decision: 'Adopted', reasons: 'Words for the innovator alone', next: 'Go on' };
    await (await on.cast.who('nhsx-decider')).done('writeLetter', { ...letter, publicReasons: 'Fewer people fall.\n\nIt costs less than it saves.' });
    expect([await entryBytes(), await listBytes(), await found('lamp')]).toEqual([absent, empty, []]);

    await announce(one, 'adopted-conditions', decision);
    const told = await entry();
    expect(told).toEqual({
      reference, name: 'Heart lamp', organisation: expect.any(String), decidingBody: 'NHSX', outcome: 'adopted-conditions', state: 'adopted', label: 'Adopted', explanation: null,
      announcedAt: expect.any(String), since: told.announcedAt, changedAt: told.announcedAt, simulated: true, liveIn: [{ region: 'North', live: 1 }],
      reasons: [{ text: 'Fewer people fall.\n\nIt costs less than it saves.', toldOn: told.announcedAt.slice(0, 10) }],
      evidence: { madeOn: expect.any(String), amendedOn: [], sites: expect.any(Number), met: expect.any(Number), targets: expect.stringMatching(/^Of \d+ measures?, .* there is not enough data\./), measures: expect.arrayContaining([{ name: expect.any(String), main: expect.any(Boolean), verdict: expect.stringMatching(/\.$/) }]) },
      conditions: expect.arrayContaining(conditions.map(({ text, dueOn }) => ({ text, dueOn, metOn: null }))),
    });
    expect(JSON.parse(await listBytes()).data.register).toEqual({ entries: [told], total: 1, next: null });
    expect([await found('LAMPS'), await found('quarterly falls'), await found(reference), await found('kettle'), await found('the')]).toEqual([[reference], [reference], [reference], [], []]);

    const [first, second] = (await see(analyst, one, 'conditions { id }')).conditions;
    // what was told without evidence gets none from what is met or counted since: no letter told it
    await on.api.sql('update register_entry set evidence = null where evaluation_id = $1', [one.evaluationId]);
    await analyst.done('meetCondition', { evaluationId: one.evaluationId, conditionId: first.id, evidence: 'Four reports by Dr Ada' });
    expect((await entry()).evidence).toBeNull();
    await on.api.sql('update register_entry set evidence = $2 where evaluation_id = $1', [one.evaluationId, JSON.stringify(told.evidence)]);
    const into = await live('North');
    const elsewhere = await live(null);
    const renamed = await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { name: 'A secret next lamp' } });
    expect(renamed.version).toBeGreaterThan(0);
    const followed = await entry();
    expect(followed.conditions.map(({ metOn }: { metOn: string | null }) => metOn !== null).sort()).toEqual([false, true]);
    expect(followed.liveIn).toEqual([{ region: 'North', live: 2 }, { region: null, live: 1 }]);

    // an organisation merges and nobody records anything: the job follows, and again changes nothing
    await merge(merging, into);
    expect((await entry()).liveIn).toEqual(followed.liveIn);
    expect(await jobs.countRegister()).toBe(1);
    const merged = await entry();
    expect(merged).toMatchObject({ liveIn: [{ region: 'North', live: 1 }, { region: null, live: 1 }], announcedAt: told.announcedAt });
    await jobs.countRegister();
    expect(await entry()).toEqual(merged);

    const again = (await propose(one, 'analyst', 're-review', { reason: 'New evidence' })).decision;
    const own = async () => JSON.stringify(await see(one.innovator, one, 'conditions { metAt evidence } rollOut { organisation liveOn }'));
    const before = [await entryBytes(), await listBytes(), await own()];
    await analyst.done('meetCondition', { evaluationId: one.evaluationId, conditionId: second.id, evidence: 'A price list' });
    await merge(elsewhere, into);
    await jobs.countRegister();
    expect([await entryBytes(), await listBytes(), await own()]).toEqual(before);
    await announce(one, 're-review', again);
    expect(await entry()).toMatchObject({ state: 'under-review', label: 'Under review', announcedAt: told.announcedAt, simulated: true, reasons: [{ text: WHY_PUBLIC }, told.reasons[0]] });

    // of an adoption that was told before there was a register, nothing appears until something is told again
    await on.api.sql('delete from register_entry');
    await (await on.cast.who('coordinator')).done('raiseRequest', { evaluationId: one.evaluationId, text: 'Say more' });
    expect(await entryBytes()).toBe(absent);
    await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { name: 'Words that nobody approved' } });
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    expect(await entry()).toMatchObject({ reference, name: 'Heart lamp', state: 'no-longer-adopted', label: 'No longer adopted', conditions: [], outcome: 'adopted-conditions', reasons: [{ text: WHY_PUBLIC }, { text: expect.stringMatching(/^Fewer/) }] });
  });

  it('is the same for everybody, and has no word that was not told', async () => {
    for (const client of [one.innovator, await on.cast.who('coordinator'), await on.cast.who('auditor')]) expect([await entryBytes(reference, client), await listBytes(client)]).toEqual([await entryBytes(), await listBytes()]);
    const rows = JSON.stringify(await on.api.sql('select * from register_entry')).toLowerCase();
    const written = JSON.stringify(Object.entries(one.answers).filter(([question]) => question !== 'name')).match(/[a-z]{4,}( [a-z]{2,}){2,}/gi) ?? [];
    expect(written.length).toBeGreaterThan(10);
    for (const words of [...written, 'ward 9', 'Dr Ada', 'price list', 'sockets', 'New evidence', 'innovator alone']) expect([words, rows.includes(words.toLowerCase())]).toEqual([words, false]);
  });

  it('goes in pages, newest first, and finds no place that is none', async () => {
    const more = await aDraft(on.cast, 'Older lamp');
    const older = await plantedEntry(on.api, more.evaluationId, { name: 'Older lamp' });
    const ask = async (inputs: string) => (await nobody.query(`{ register(${inputs}) { total next entries { reference } } }`)) as any;
    const first = (await ask('first: 1')).data.register;
    expect(first).toMatchObject({ total: 2, entries: [{ reference }] });
    expect((await ask(`first: 1, after: "${first.next}"`)).data.register).toEqual({ total: 2, next: null, entries: [{ reference: older }] });
    // a feed has what changed last, however long ago it was told: more may have been told since than one page holds
    await on.api.sql(`update register_entry set changed_at = now() + interval '10 years' where reference = $1`, [older]);
    const changed = (await ask('first: 1, changedFirst: true')).data.register;
    expect(changed).toMatchObject({ total: 2, entries: [{ reference: older }] });
    expect((await ask(`first: 1, changedFirst: true, after: "${changed.next}"`)).data.register).toEqual({ total: 2, next: null, entries: [{ reference }] });
    for (const wrong of ['first: 51', 'after: "nowhere"', `first: 1, changedFirst: true, after: "${first.next}"`, 'first: 0']) expect((await ask(wrong)).errors[0].extensions.code).toBe('BAD_INPUT');
    await expect(on.api.sql('update register_entry set simulated = false')).rejects.toThrow('simulated never comes off');
  });
});
