import { beforeAll, describe, expect, it } from '@jest/globals';
import { look, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach } from '../support/reach-stage.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const REASON = 'A reviewer complains of a forged file in this case';
let one: Case;
let reference: string;
let administrator: { id: string; client: TestClient };

beforeAll(async () => {
  one = await reach(on.cast, 'panel', 'Lamp behind glass');
  ({ reference } = await see(await on.cast.who('coordinator'), one, 'reference'));
  administrator = await on.cast.newPerson(['administrator']);
}, 120_000);

const breakGlass = (client: TestClient, more: Record<string, unknown> = {}): Promise<any> =>
  client.act('breakGlass', { reference, reason: REASON, ...more });
const INSIDE = 'id reference reviews { person criteria } submissions { answers } assignments { person }';
const isHidden = async (client: TestClient): Promise<boolean> => (await look(client, one, INSIDE)).errors?.[0]?.extensions.code === 'NOT_FOUND';
const looks = async (client: TestClient): Promise<any[]> => (await client.query('{ brokenGlass { evaluationId reference number innovationName person reason open simulated } }')).data?.brokenGlass;

describe('an administrator', () => {
  it('sees nothing of an evaluation, and after breaking the glass what its staff see', async () => {
    const { client } = administrator;
    expect(await isHidden(client)).toBe(true);
    const { evaluationId, endsAt } = await breakGlass(client);
    expect(evaluationId).toBe(one.evaluationId);
    expect(Date.parse(endsAt) - Date.now()).toBeLessThanOrEqual(60 * 60_000);
    expect(Date.parse(endsAt) - Date.now()).toBeGreaterThan(59 * 60_000);
    const staff = await see(await on.cast.who('programme-lead'), one, INSIDE);
    expect(await see(client, one, INSIDE)).toEqual(staff);
    expect(staff.reviews.length).toBeGreaterThan(0);
    expect(staff.submissions[0].answers).not.toEqual({});
  });

  it('changes nothing through it', async () => {
    const { client } = administrator;
    const { evaluationId } = one;
    for (const [mutation, input] of [
      ['raiseHold', { evaluationId, kind: 'legal-hold', reason: 'Mine' }],
      ['raiseRequest', { evaluationId, text: 'Why?', questions: [] }],
      ['propose', { evaluationId, transition: 'reject', reason: 'Mine' }],
      ['declareConflict', { evaluationId, because: 'Mine' }],
    ] as const)
      expect([mutation, codesOf(await client.act(mutation, input))]).toEqual([mutation, ['NOT_FOUND']]);
  });

  it('opens it for nobody else, and no other case', async () => {
    const other = await on.cast.newPerson(['administrator']);
    expect(await isHidden(other.client)).toBe(true);
    expect(await looks(other.client)).toEqual([]);
    const second = await reach(on.cast, 'triage', 'Another lamp');
    expect((await look(administrator.client, second)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('is seen by the programme lead with the reason, and the record holds that it was done and not why', async () => {
    const shown = await looks(await on.cast.who('programme-lead'));
    expect(shown).toEqual([{ evaluationId: one.evaluationId, reference, number: 1, innovationName: 'Lamp behind glass', person: expect.any(String), reason: REASON, open: true, simulated: true }]);
    expect(await looks(administrator.client)).toEqual(shown);
    expect((await (await on.cast.who('coordinator')).query('{ brokenGlass { id } }')).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const lines = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%glass.broken%'`, [`evaluation/${one.evaluationId}`]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!.text)).toMatchObject({ actor: administrator.id, act: 'glass.broken', data: { until: expect.any(String), reason: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(lines[0]!.text).not.toContain('forged');
  });

  it('sees nothing any more once the hour is over', async () => {
    const { id, client } = await on.cast.newPerson(['administrator']);
    await breakGlass(client);
    expect(await isHidden(client)).toBe(false);
    await on.api.sql(`update broken_glass set broken_at = now() - interval '2 hours', ends_at = now() where person_id = $1`, [id]);
    expect(await isHidden(client)).toBe(true);
    expect((await looks(client)).map(({ open }) => open)).toEqual([]);
  });

  it('gives a reason that can be read, of at least 20 characters', async () => {
    const { client } = await on.cast.newPerson(['administrator']);
    for (const reason of ['', ' '.repeat(30), 'x'.repeat(19), `${'x'.repeat(19)}${' '.repeat(10)}`, `  x${' '.repeat(30)}`, 'x'.repeat(2_001)]) expect([reason.length, codesOf(await breakGlass(client, { reason }))]).toEqual([reason.length, ['BAD_INPUT']]);
    expect((await breakGlass(client, { reason: 'x'.repeat(20) })).evaluationId).toBe(one.evaluationId);
  });

  it('finds an evaluation by reference and number, and nothing that is not there', async () => {
    const { client } = await on.cast.newPerson(['administrator']);
    expect((await breakGlass(client, { reference: ` ${reference.toLowerCase()} `, number: 1 })).evaluationId).toBe(one.evaluationId);
    expect(codesOf(await breakGlass(client, { number: 2 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await breakGlass(client, { reference: 'WM-99999' }))).toEqual(['NOT_FOUND']);
  });

  it('does not look behind the curtain of their own case, of one that they take part in, or where a conflict bars them', async () => {
    const member = await on.cast.newPerson(['administrator']);
    await joinTeam(one, member);
    expect(codesOf(await breakGlass(member.client))).toEqual(['own-case']);
    const clinical = await on.cast.who('clinical-reviewer', 0);
    await on.cast.admin.done('grantRole', { personId: on.cast.ids('clinical-reviewer')[0], role: 'administrator' });
    expect(codesOf(await breakGlass(clinical))).toEqual(['takes-part']);
    const conflicted = await on.cast.newPerson(['administrator', 'analyst']);
    await conflicted.client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
    expect(codesOf(await breakGlass(conflicted.client))).toEqual(['NOT_FOUND']);
  });

  it('is barred at once by a conflict that comes later, broken glass or not', async () => {
    const { id, client } = await on.cast.newPerson(['administrator']);
    await breakGlass(client);
    await on.api.sql(
      `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at)
       values (gen_random_uuid(), $1, $2, 'declared', 'exclude', 'Later', 'open', now())`,
      [one.evaluationId, id],
    );
    expect(await isHidden(client)).toBe(true);
  });
});

it('nobody but an administrator breaks glass, and not by a role in one programme', async () => {
  for (const role of ['programme-lead', 'auditor', 'coordinator', 'innovator']) expect([role, codesOf(await breakGlass((await on.cast.newPerson([role])).client))]).toEqual([role, ['FORBIDDEN']]);
  const here = await on.cast.newPerson([]);
  await on.cast.admin.done('grantRole', { personId: here.id, role: 'administrator', programmeId: on.cast.programmeId });
  expect(codesOf(await breakGlass(here.client))).toEqual(['FORBIDDEN']);
});
