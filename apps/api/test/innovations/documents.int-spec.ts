import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, drafted, fourReviewers, seen, submitted, takenUp, withPanel, type BroughtForward } from '../support/brought-forward.ts';
import { announce } from '../support/letters.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { goOn, reach } from '../support/reach-stage.ts';
import { joinTeam } from '../support/teams.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const attach = async (client: TestClient, { innovationId }: BroughtForward, kind: string, more: Record<string, unknown> = {}, name = `${kind}.txt`) => {
  const { body } = await client.upload(name, `A ${kind} that exists in tests only\n`);
  return client.act('attachDocument', { innovationId, uploadId: body.id, kind, ...more });
};
const own = async ({ innovator, innovationId }: BroughtForward): Promise<any[]> =>
  (await innovator.query('query($id: String!) { innovation(id: $id) { documents { id kind fileName validUntil } } }', { id: innovationId })).data.innovation.documents;

describe('the kinds of document', () => {
  it('that the form asks for are the team’s to attach, and no others', async () => {
    const found = await drafted(cast);
    for (const kind of ['dpia', 'hazard-log', 'clinical-safety-case-report', 'study-report']) expect(codesOf(await attach(found.innovator, found, kind))).toEqual([]);
    for (const kind of ['pilot-protocol', 'cost-case', 'dtac-form', 'love-letter']) {
      const { blockers } = await attach(found.innovator, found, kind, { evaluationId: found.evaluationId });
      expect(blockers).toEqual([{ code: 'document-not-yours', messageForStaff: null, messageForInnovator: `You cannot attach “${kind}” here`, operands: { field: 'kind' } }]);
    }
    expect((await own(found)).map(({ kind }) => kind)).toEqual(['dpia', 'hazard-log', 'clinical-safety-case-report', 'study-report']);
  });

  it('of a later stage are attached once it is reached, by the role that the pipeline names', async () => {
    const found = await withPanel(cast, api.as);
    const { evaluationId } = found;
    const lead = await cast.who('pilot-lead');
    const protocol = (client: TestClient) => attach(client, found, 'pilot-protocol', { evaluationId });
    expect(codesOf(await protocol(lead))).toEqual(['document-not-yours']);
    await api.sql(`update evaluation_state set state = jsonb_set(state, '{runs}', state -> 'runs' || '[{"stage": "pilot-setup", "run": 1, "enteredAt": "2026-01-01T00:00:00.000Z", "leftAt": null, "by": null, "person": null, "round": null}]') where evaluation_id = $1`, [evaluationId]);
    expect(codesOf(await protocol(await cast.who('coordinator')))).toEqual(['document-not-yours']);
    expect(codesOf(await protocol(found.innovator))).toEqual(['document-not-yours']);
    expect(codesOf(await protocol(lead))).toEqual([]);
    expect((await own(found)).map(({ kind }) => kind)).not.toContain('pilot-protocol');
  });

  it('belong to the evaluation that is named, of the innovation that is named', async () => {
    const [one, other] = [await submitted(cast), await submitted(cast)];
    expect(codesOf(await attach(one.innovator, one, 'dpia', { evaluationId: other.evaluationId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await attach(one.innovator, other, 'dpia'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await attach(await cast.who('coordinator'), one, 'dpia'))).toEqual(['NOT_FOUND']);
  });
});

describe('a document', () => {
  it('has a last day of validity or none, and is replaced by one of its own kind', async () => {
    const found = await drafted(cast);
    const first = await attach(found.innovator, found, 'dpia', { validUntil: '2027-12-31' }, 'first.txt');
    const log = await attach(found.innovator, found, 'hazard-log');
    expect(await own(found)).toMatchObject([{ kind: 'dpia', validUntil: '2027-12-31' }, { kind: 'hazard-log', validUntil: null }]);
    expect(codesOf(await attach(found.innovator, found, 'dpia', { replaces: log.id }))).toEqual(['unknown-document']);
    const second = await attach(found.innovator, found, 'dpia', { replaces: first.id }, 'second.txt');
    expect(codesOf(await attach(found.innovator, found, 'dpia', { replaces: first.id }))).toEqual(['unknown-document']);
    expect((await own(found)).map(({ id, fileName }) => [id, fileName])).toEqual([[log.id, 'hazard-log.txt'], [second.id, 'second.txt']]);
  });

  it('of another innovation cannot be replaced', async () => {
    const [one, other] = [await drafted(cast), await drafted(cast)];
    const theirs = await attach(other.innovator, other, 'dpia');
    expect(codesOf(await attach(one.innovator, one, 'dpia', { replaces: theirs.id }))).toEqual(['unknown-document']);
    expect(await own(other)).toHaveLength(1);
  });

  it('is frozen with the revision: what replaces it later is not in it', async () => {
    const found = await drafted(cast);
    const first = await attach(found.innovator, found, 'dpia');
    await found.innovator.done('propose', { evaluationId: found.evaluationId, transition: 'submit' });
    await attach(found.innovator, found, 'dpia', { replaces: first.id });
    expect(await api.sql('select d.document_id as id from submission_document d join submission s on s.id = d.submission_id where s.evaluation_id = $1', [found.evaluationId])).toEqual([{ id: first.id }]);
  });

  it('shows the versions that it took the place of to its team', async () => {
    const found = await drafted(cast);
    const first = await attach(found.innovator, found, 'dpia', { validUntil: '2027-01-31' }, 'first.txt');
    const second = await attach(found.innovator, found, 'dpia', { replaces: first.id }, 'second.txt');
    const third = await attach(found.innovator, found, 'dpia', { replaces: second.id }, 'third.txt');
    const FIELDS = 'documents { id earlier { id fileName validUntil attachedAt } }';
    const earlier = [{ id: second.id, fileName: 'second.txt', validUntil: null }, { id: first.id, fileName: 'first.txt', validUntil: '2027-01-31' }];
    const mine = (await found.innovator.query(`query($id: String!) { innovation(id: $id) { ${FIELDS} } }`, { id: found.innovationId })).data.innovation.documents;
    for (const documents of [mine, (await seen(found.innovator, found.evaluationId, FIELDS)).documents]) expect(documents).toMatchObject([{ id: third.id, earlier }]);
    expect((await found.innovator.download(`/documents/${first.id}/file`)).status).toBe(200);
  });

  it('keeps the name that it was sent under, whatever letters it has', async () => {
    const found = await drafted(cast);
    const names = ['Größe – 大きさ 👩‍⚕️.txt', `${'👩'.repeat(150)}.txt`, 'a "quoted"; name.txt'];
    for (const name of names) await attach(found.innovator, found, 'study-report', {}, name);
    const documents = await own(found);
    expect(documents[0].fileName).toBe(names[0]);
    for (const { id, fileName } of documents) {
      const response = await found.innovator.download(`/documents/${id}/file`);
      expect([response.status, decodeURIComponent(response.headers.get('content-disposition')!)]).toEqual([200, `attachment; filename*=UTF-8''${fileName}`]);
    }
  });
});

describe('a download', () => {
  it('leaves as an attachment that no browser guesses at or keeps', async () => {
    const found = await drafted(cast);
    const { id } = await attach(found.innovator, found, 'dpia');
    const response = await found.innovator.download(`/documents/${id}/file`);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'text/plain; charset=utf-8', 'content-disposition': `attachment; filename*=UTF-8''dpia.txt`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    });
    expect(await response.text()).toBe('A dpia that exists in tests only\n');
  });

  it('asks for rights each time: the team, staff and the reviewers of the case, and nobody else', async () => {
    const found = await drafted(cast);
    const { id } = await attach(found.innovator, found, 'dpia');
    await found.innovator.done('propose', { evaluationId: found.evaluationId, transition: 'submit' });
    await takenUp(cast, found);
    const reviewers = await fourReviewers(cast, found.evaluationId, api.as);
    const viewer = await cast.newPerson(['innovator']);
    await joinTeam(found, viewer);
    const status = async (client: TestClient) => (await client.download(`/documents/${id}/file`)).status;
    for (const client of [found.innovator, viewer.client, await cast.who('coordinator'), ...reviewers.map(({ client }) => client)]) expect(await status(client)).toBe(200);
    const outsiders = [(await cast.newPerson(['innovator'])).client, await cast.who('clinical-reviewer', 1), await cast.who('site-lead'), await cast.who('auditor'), cast.admin];
    for (const client of outsiders) expect(await status(client)).toBe(404);
    expect(await status(await api.as())).toBe(401);
    await reviewers[0]!.client.done('declareConflict', { evaluationId: found.evaluationId, because: 'I know them' });
    expect(await status(reviewers[0]!.client)).toBe(404);
  });

  it('of what followed from a decision waits, for the team, for its letter', async () => {
    const stage = await reach(cast, 'panel');
    await goOn(stage, 'pilot-setup', { untold: true });
    const lead = await cast.who('pilot-lead');
    const { id } = await attach(lead, { ...stage, innovator: stage.innovator }, 'pilot-protocol', { evaluationId: stage.evaluationId });
    const status = async (client: TestClient) => (await client.download(`/documents/${id}/file`)).status;
    expect([await status(stage.innovator), await status(lead)]).toEqual([404, 200]);
    const { decisions } = await seen(lead, stage.evaluationId, 'decisions { id letter { key releasedAt } }');
    for (const { id: decision, letter } of decisions) if (!letter.releasedAt) await announce(stage, letter.key, decision);
    expect(await status(stage.innovator)).toBe(200);
  });

  it('of what is hidden, foreign or never was gives one answer', async () => {
    const found = await drafted(cast);
    const { id } = await attach(found.innovator, found, 'dpia');
    const rival = (await cast.newPerson(['innovator'])).client;
    const told = async (path: string) => {
      const response = await rival.download(path);
      return [response.status, await response.text()];
    };
    const never = await told('/documents/00000000-0000-4000-8000-000000000000/file');
    for (const path of [`/documents/${id}/file`, '/documents/x/file', "/documents/'/file"]) expect(await told(path)).toEqual(never);
  });

  it('stops with the right: a member who is only a viewer may fetch and not attach', async () => {
    const found = await submitted(cast);
    const viewer = await cast.newPerson(['innovator']);
    await joinTeam(found, viewer);
    expect(codesOf(await attach(viewer.client, found, 'dpia'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await attach(viewer.client, found, 'dpia', { evaluationId: found.evaluationId }))).toEqual(['document-not-yours']);
    expect((await seen(viewer.client, found.evaluationId, 'documents { id }')).documents).toEqual([]);
  });
});
