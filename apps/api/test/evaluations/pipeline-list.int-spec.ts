import { beforeAll, describe, expect, it } from '@jest/globals';
import { propose, type Case } from '../support/case.ts';
import { allPages, COPIES, pageOf } from '../support/pages.ts';
import { reach, type ReachableStage } from '../support/reach-stage.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const cases = {} as Record<string, Case>;
let analyst: TestClient;

beforeAll(async () => {
  analyst = await on.cast.who('analyst');
  for (const stage of ['draft', 'triage', 'evidence-review', 'panel', 'pilot-setup'] as ReachableStage[]) cases[stage] = await reach(on.cast, stage, `Lamp in ${stage}`);
  cases['held'] = await reach(on.cast, 'triage', 'Lamp on hold');
  await (await on.cast.who('coordinator')).done('raiseHold', { evaluationId: cases['held'].evaluationId, kind: 'legal-hold', reason: 'A claim' });
  cases['proposed'] = await reach(on.cast, 'triage', 'Lamp to reject');
  await propose(cases['proposed'], 'triage-lead', 'reject', { reason: 'No' });
});

const FORGED = [`["' or 1=1", "x"]`, `["2026-99-99T00:00:00+00:00", "${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}"]`, `["infinity", "${'-'.repeat(36)}"]`].map((text) => Buffer.from(text).toString('base64url'));

const ids = (...names: string[]): string[] => names.map((name) => cases[name]!.evaluationId).sort();
const found = async (filter: object, client = analyst): Promise<string[]> => (await pageOf(client, { filter })).edges.map(({ node }) => String(node['id'])).sort();

describe('a filter', () => {
  it('by stage, by programme, by what awaits a signature, by the simulated mark', async () => {
    expect(await found({ stages: ['panel', 'draft'] })).toEqual(ids('panel', 'draft'));
    expect(await found({ stages: ['no-such-stage'] })).toEqual([]);
    expect(await found({ proposed: true })).toEqual(ids('proposed'));
    expect(await found({ proposed: false })).toEqual(ids(...Object.keys(cases).filter((name) => name !== 'proposed')));
    expect(await found({ simulated: true })).toEqual(ids(...Object.keys(cases)));
    expect(await found({ simulated: false })).toEqual([]);
    expect(await found({ programmeId: on.cast.programmeId })).toEqual(ids(...Object.keys(cases)));
    expect(await found({ programmeId: cases['draft']!.innovationId })).toEqual([]);
  });

  it('by its limit: on time, paused, overdue', async () => {
    expect(await found({ due: 'paused' })).toEqual(ids('held'));
    expect(await found({ due: 'overdue' })).toEqual([]);
    await on.api.sql(`update evaluation set due_at = now() - interval '1 day' where id = $1`, [cases['triage']!.evaluationId]);
    expect(await found({ due: 'overdue' })).toEqual(ids('triage'));
    expect(await found({ due: 'on-time' })).toEqual(ids('evidence-review', 'panel', 'pilot-setup', 'proposed'));
    expect(await found({ due: 'overdue', stages: ['panel'] })).toEqual([]);
  });

  it('shows a row what it is', async () => {
    const { edges } = await pageOf(analyst, { filter: { stages: ['evidence-review'] } }, 'reference innovationName organisationName stageTitle run version number paused proposed simulated programmeId assignments { role state }');
    expect(edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({ reference: expect.stringMatching(/^INN-\d{4}-\d{4}$/), innovationName: 'Lamp in evidence-review', stageTitle: 'Evidence review', run: 1, number: 1, paused: false, proposed: null, simulated: true, assignments: [] }),
    ]);
  });
});

describe('paging', () => {
  it.each(['ENTERED_NEWEST', 'DUE_SOONEST'])('gives every row once in order, whatever the size of a page: %s', async (sort) => {
    const whole = (await pageOf(analyst, { sort })).edges.map(({ node }) => node);
    const times = whole.map((node) => (sort === 'ENTERED_NEWEST' ? -Date.parse(node['enteredAt']) : Date.parse(node['dueAt'] ?? '9999-01-01')));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const first of [1, 2, 3]) expect(await allPages(analyst, { sort, first })).toEqual(whole);
  });

  it.each(['ENTERED_NEWEST', 'DUE_SOONEST'])('loses and doubles no row while others move: %s', async (sort) => {
    const still = ids('draft', 'triage', 'panel', 'pilot-setup', 'evidence-review');
    let round = 0;
    const rows = await allPages(analyst, { sort, first: 1 }, async () => {
      round += 1;
      const set = round % 2 ? `entered_at = now() + $2 * interval '1 minute', due_at = '2000-01-01'` : `entered_at = '2001-01-01', due_at = now() + $2 * interval '1 year'`;
      await on.api.sql(`update evaluation set ${set} where id = $1`, [cases['proposed']!.evaluationId, round]);
    });
    const seen = rows.map(({ id }) => String(id));
    expect(seen.filter((id) => still.includes(id)).sort()).toEqual(still);
    expect(new Set(seen.filter((id) => still.includes(id))).size).toBe(still.length);
  });

  it('says what stands before a page and after it, of what the person sees', async () => {
    const info = async (client: TestClient, after: string | null): Promise<Record<string, unknown>> =>
      (await client.query('query($after: String) { pipeline(first: 2, after: $after) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }', { after })).data.pipeline;
    const first = await info(analyst, null);
    const [one, two] = (first['edges'] as { cursor: string }[]).map(({ cursor }) => cursor) as [string, string];
    expect(first['pageInfo']).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: one, endCursor: two });
    for (const after of [one, two]) expect((await info(analyst, after))['pageInfo']).toMatchObject({ hasPreviousPage: true });
    const { id, client } = await on.cast.newPerson(['analyst']);
    const newest = Object.values(cases).find(({ evaluationId }) => evaluationId === JSON.parse(Buffer.from(one, 'base64url').toString())[1])!;
    expect((await info(client, one))['pageInfo']).toMatchObject({ hasPreviousPage: true });
    await joinTeam(newest, { id, client });
    expect((await info(client, one))['pageInfo']).toMatchObject({ hasPreviousPage: false, startCursor: two });
    expect(await info(newest.innovator, one)).toEqual({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });

  it('counts to 1,001 and no further', async () => {
    const { totalCount } = await pageOf(analyst, { first: 1 });
    expect(totalCount).toBe(Object.keys(cases).length);
    await on.api.sql(COPIES, [cases['panel']!.evaluationId, 1200]);
    expect((await pageOf(analyst, { first: 1 })).totalCount).toBe(1001);
    expect((await pageOf(analyst, { first: 1, filter: { stages: ['draft'] } })).totalCount).toBe(1);
    expect((await allPages(analyst, { first: 100 })).length).toBe(Object.keys(cases).length + 1200);
  });

  it('refuses a page of more than 100 and of none, and a cursor that is none, naming what is wrong', async () => {
    const ask = (variables: object) => analyst.query('query($first: Int!, $after: String) { pipeline(first: $first, after: $after) { totalCount } }', { first: 20, ...variables });
    for (const first of [101, 0, -1]) {
      const { errors } = await ask({ first });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', fields: [{ field: expect.stringContaining('first') }] } }]);
    }
    for (const after of ['nonsense', '', Buffer.from('["2026-01-01T00:00:00Z"]').toString('base64url'), ...FORGED]) {
      const { errors, data } = await ask({ after });
      if (after === '') expect(data.pipeline.totalCount).toEqual(expect.any(Number));
      else expect(errors).toMatchObject([{ message: expect.stringContaining('cursor'), extensions: { code: 'BAD_INPUT', fields: [{ field: 'after' }] } }]);
    }
  });
});

describe('the list', () => {
  it('is empty for whoever is no staff of a programme', async () => {
    for (const client of [cases['triage']!.innovator, await on.cast.who('clinical-reviewer'), await on.cast.who('site-lead'), await on.cast.who('auditor'), on.cast.admin])
      expect(await pageOf(client)).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 });
  });

  it('leaves out, in rows and in counts, what a conflict of interest takes away and what is one’s own', async () => {
    const { id, client } = await on.cast.newPerson(['analyst']);
    const filter = { stages: ['draft', 'triage'] };
    const before = await pageOf(client, { filter });
    await client.done('declareConflict', { evaluationId: cases['triage']!.evaluationId, because: 'I advise its maker' });
    await joinTeam(cases['draft']!, { id, client });
    const after = await pageOf(client, { filter });
    expect(after.totalCount).toBe(before.totalCount! - 2);
    expect(after.edges.map(({ node }) => node['id']).sort()).toEqual(ids('held', 'proposed'));
  });
});
