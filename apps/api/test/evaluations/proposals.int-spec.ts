import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound, recordTriage, reviewsFor } from '../support/rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const REASON = { reason: 'Not for the health service' };

const signOn = ({ evaluationId }: Case, client: TestClient, revision = 1) => client.act('sign', { evaluationId, revision });
const stageOf = async (one: Case): Promise<string> => (await see(await on.cast.who('coordinator'), one, 'stage')).stage;

describe('a step that two people sign', () => {
  it('waits for the second, who is somebody else, and then happens', async () => {
    const one = await reach(on.cast, 'triage');
    expect(await propose(one, 'triage-lead', 'reject', REASON)).toMatchObject({ moved: false, awaitsSignatures: true, decision: null, stage: 'triage' });
    const first = await on.cast.who('triage-lead', 0);
    const again = await signOn(one, first);
    expect(again.blockers).toMatchObject([{ code: 'signature-does-not-count' }]);
    expect((await signOn(one, await on.cast.who('triage-officer'))).blockers[0]).toMatchObject({ code: 'role-not-allowed' });
    expect(await stageOf(one)).toBe('triage');
    expect(await sign(one, 'triage-lead', 1)).toMatchObject({ moved: true, awaitsSignatures: false, stage: 'rejected', decision: expect.stringMatching(/^d/) });
  });

  it('is signed in the revision that was read', async () => {
    const one = await reach(on.cast, 'triage');
    await propose(one, 'triage-lead', 'reject', REASON);
    expect((await signOn(one, await on.cast.who('triage-lead', 1), 2)).blockers).toMatchObject([{ code: 'revision-changed', operands: { revision: 1 } }]);
    expect(await stageOf(one)).toBe('triage');
  });

  it('needs its reason', async () => {
    const one = await reach(on.cast, 'triage');
    const answer = await (await on.cast.who('triage-lead')).act('propose', { evaluationId: one.evaluationId, transition: 'reject' });
    expect(codesOf(answer)).toContain('reason-required');
  });

  it('stands alone until it is taken back, by somebody who may propose it, with a reason', async () => {
    const one = await reach(on.cast, 'triage');
    await propose(one, 'triage-lead', 'reject', REASON);
    const second = await (await on.cast.who('triage-officer')).act('propose', { evaluationId: one.evaluationId, transition: 'return', reason: 'Advice' });
    expect(second.blockers).toMatchObject([{ code: 'proposal-stands', operands: { transition: 'reject', byName: expect.stringMatching(/^triage-lead/), at: expect.any(String) } }]);
    expect((await (await on.cast.who('coordinator')).act('withdrawProposal', { evaluationId: one.evaluationId, reason: 'No' })).blockers).toMatchObject([{ code: 'role-not-allowed' }]);
    await (await on.cast.who('triage-lead', 2)).done('withdrawProposal', { evaluationId: one.evaluationId, reason: 'Too early' });
    expect(await see(await on.cast.who('coordinator'), one, 'proposal { transition }')).toEqual({ proposal: null });
    expect((await signOn(one, await on.cast.who('triage-lead', 1))).blockers).toMatchObject([{ code: 'moved-on' }]);
  });

  it('is not signed by whoever scored it', async () => {
    const one = await reach(on.cast, 'triage');
    const both = await on.cast.newPerson(['triage-officer', 'triage-lead']);
    const { criteria, gates } = reviewsFor(one, 'triage')[0]!;
    await both.client.done('recordTriage', { evaluationId: one.evaluationId, criteria, gates });
    await propose(one, 'triage-lead', 'reject', REASON);
    expect((await signOn(one, both.client)).blockers).toMatchObject([{ code: 'signature-does-not-count' }]);
    expect(codesOf(await both.client.act('propose', { evaluationId: one.evaluationId, transition: 'reject', ...REASON }))).toContain('signedBy');
    expect(await stageOf(one)).toBe('triage');
  });

  it('is not signed on an adoption by whoever led the panel', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    await on.cast.admin.done('grantRole', { personId: on.cast.ids('panel-chair')[0], role: 'nhsx-decider' });
    await propose(one, 'nhsx-decider', 'adopt');
    expect((await signOn(one, await on.cast.who('panel-chair', 0))).blockers).toMatchObject([{ code: 'signature-does-not-count' }]);
    expect(await stageOf(one)).toBe('adoption-decision');
    expect(await sign(one, 'nhsx-decider', 1)).toMatchObject({ stage: 'monitoring' });
  });
});

describe('a version that somebody read', () => {
  it('is refused once it is stale, naming who changed it, when, and where the evaluation is', async () => {
    const one = await reach(on.cast, 'triage');
    await recordTriage(one);
    const { version } = await see(await on.cast.who('coordinator'), one, 'version');
    const { decision } = await propose(one, 'triage-officer', 'accept', { expectedVersion: version }, 1);
    expect(decision).toMatch(/^d/);
    const late = await (await on.cast.who('triage-lead')).act('propose', { evaluationId: one.evaluationId, transition: 'reject', ...REASON, expectedVersion: version });
    expect(late.blockers).toMatchObject([
      { code: 'changed-since', messageForStaff: expect.stringContaining('Evidence review'), operands: { expectedVersion: version, version: version + 1, stage: 'evidence-review', byName: expect.stringMatching(/^triage-officer/), at: expect.any(String) } },
    ]);
    const [officer] = await on.api.sql<{ name: string }>('select display_name as name from person where id = $1', [on.cast.ids('triage-officer')[1]]);
    expect(late.blockers[0].operands.byName).toBe(officer!.name);
  });

  it('is none for the innovator, so that none can be guessed: the number would tell of hidden events', async () => {
    const one = await reach(on.cast, 'triage');
    for (let expectedVersion = 0; expectedVersion < 8; expectedVersion += 1)
      expect(codesOf(await one.innovator.act('propose', { evaluationId: one.evaluationId, transition: 'withdraw', expectedVersion }))).toEqual(['no-version']);
    expect(await stageOf(one)).toBe('triage');
  });
});

describe('a decision of somebody whose provider reports a second factor', () => {
  /** Asks as a browser in which the person signed in so long ago, with a second factor. */
  const asks = async (person: string, secondsAgo: number | null) => {
    const token = randomUUID();
    await on.api.sql(
      `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, authenticated_at, second_factor)
       values (gen_random_uuid(), sha256($1), $2, now(), now(), now() + interval '1 day', now() - make_interval(secs => $3), true)`,
      [Buffer.from(token), person, secondsAgo],
    );
    return async (mutation: string, input: object): Promise<string[]> => {
      const type = mutation === 'sign' ? 'SignInput' : mutation === 'propose' ? 'ProposeInput' : 'RaiseHoldInput';
      const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ... on EvaluationChanged { stage } ... on Refused { blockers { code } } } }`;
      const body = JSON.stringify({ query, variables: { input: { idempotencyKey: 'the same for a retry', ...input } } });
      const response = await fetch(`${on.api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-waymark=${token}` }, body });
      const { data, errors } = (await response.json()) as { data: Record<string, { blockers?: { code: string }[] }>; errors?: { extensions: { code: string } }[] };
      return codesOf(errors ? { errors } : data[mutation]!);
    };
  };

  it('needs it within 5 minutes, to propose it and to sign; nothing happens before, and the same request goes through then', async () => {
    const one = await reach(on.cast, 'triage');
    const reject = { evaluationId: one.evaluationId, transition: 'reject', ...REASON };
    const [lead, second] = on.cast.ids('triage-lead') as [string, string];
    const before = await see(await on.cast.who('coordinator'), one, 'version proposal { transition }');
    for (const secondsAgo of [301, 86_400, null]) expect([secondsAgo, await (await asks(lead, secondsAgo))('propose', reject)]).toEqual([secondsAgo, ['SECOND_FACTOR']]);
    expect(await see(await on.cast.who('coordinator'), one, 'version proposal { transition }')).toEqual(before);
    expect(await (await asks(lead, 295))('propose', reject)).toEqual([]);
    expect(await (await asks(second, 301))('sign', { evaluationId: one.evaluationId, revision: 1 })).toEqual(['SECOND_FACTOR']);
    expect(await (await asks(second, 0))('sign', { evaluationId: one.evaluationId, revision: 1 })).toEqual([]);
    expect(await stageOf(one)).toBe('rejected');
  });

  it('is asked for after what stands against it, and for nothing else', async () => {
    const one = await reach(on.cast, 'triage');
    expect(await (await asks(on.cast.ids('analyst')[0]!, null))('propose', { evaluationId: one.evaluationId, transition: 'reject', ...REASON })).toContain('role-not-allowed');
    expect(await (await asks(on.cast.ids('coordinator')[0]!, null))('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' })).toEqual([]);
    expect(await (await asks(one.innovatorId, null))('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' })).not.toContain('SECOND_FACTOR');
  });
});
