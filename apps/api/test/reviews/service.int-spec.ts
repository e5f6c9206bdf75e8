import { beforeAll, describe, expect, it } from '@jest/globals';
import { keyOfPem, passportKeyId } from '@waymark/domain/passport';
import { checkService, textOfService } from '@waymark/domain/service';
import { codesOf } from '../support/brought-forward.ts';
import { reach } from '../support/reach-stage.ts';
import { longAgo, servedByOther, servedOnce } from '../support/served.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let served: string;
let me: TestClient;
beforeAll(async () => {
  served = await servedOnce(on.api, on.cast);
  await servedByOther(on.api, served, on.cast.ids('clinical-reviewer')[1]!);
  me = await on.cast.who('clinical-reviewer');
  const { evaluationId } = await reach(on.cast, 'pilot-setup');
  await on.api.sql(`update assignment set state = 'recused' where evaluation_id = $1 and role = 'clinical-reviewer'`, [evaluationId]); // their one review is that of the first case
  await servedByOther(on.api, evaluationId, (await on.cast.newPerson(['panel-member'])).id, 'panel');
});

const FILE = 'query($id: String!) { serviceStatementFile(id: $id) }';
const own = async (client: TestClient) => (await client.query('{ serviceStatements { publicKey issued { id through } } }')).data.serviceStatements;

describe('a statement of service', () => {
  it('counts nothing of the year that runs: whoever makes one every day could else tell a day', async () => {
    expect(codesOf(await me.act('issueServiceStatement', {}))).toEqual(['nothing-to-state']);
    expect(await own(me)).toMatchObject({ issued: [] });
  });

  it('says year and role with counts, and no track, is signed by this installation, and names no case', async () => {
    await longAgo(on.api);
    const input = { idempotencyKey: 'one statement' };
    const { id } = await me.done('issueServiceStatement', input);
    expect(await me.done('issueServiceStatement', input)).toMatchObject({ id });
    const { publicKey, issued } = await own(me);
    expect(issued).toHaveLength(1);
    const file = (await me.query(FILE, { id })).data.serviceStatementFile;
    const key = keyOfPem(publicKey)!;
    const keys = new Map([[passportKeyId(key), key]]);
    const text = textOfService(file);
    expect(checkService(text, { keys, demonstration: true })).toMatchObject({ ok: true });
    expect(checkService(text, { keys, demonstration: false })).toMatchObject({ ok: false, problems: [{ code: 'of-a-demonstration' }] });
    expect(checkService(text.replace('"reviews":1', '"reviews":2'), { keys, demonstration: true })).toMatchObject({ ok: false, problems: [{ code: 'changed' }] });
    expect(file.payload).toMatchObject({ through: issued[0].through, simulated: true, rows: [{ programme: 'Programme', role: 'clinical-reviewer', reviews: 1, votes: 0 }] });
    expect(Object.keys(file.payload.rows[0]).sort()).toEqual(['programme', 'reviews', 'role', 'votes', 'year']);
    const names = await on.api.sql<{ word: string }>(`select unnest(array[e.id::text, i.id::text, i.reference, i.name, o.name]) as word from evaluation e join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id`);
    for (const { word } of names) expect(text).not.toContain(word);
    const record = await on.api.sql<{ text: string }>(`select text from audit.event where text::jsonb ->> 'act' = 'service.stated'`);
    expect(record).toHaveLength(1);
    expect(record[0]!.text).not.toContain(served);
  });

  it('is nobody else’s, as though it were not there', async () => {
    const [{ id }] = (await own(me)).issued;
    for (const client of [await on.cast.who('coordinator'), await on.cast.who('clinical-reviewer', 1), on.cast.admin]) {
      const [theirs, none] = [await client.query(FILE, { id }), await client.query(FILE, { id: '00000000-0000-4000-8000-000000000001' })];
      expect(theirs).toEqual(none);
      expect(codesOf(theirs as never)).toEqual(['NOT_FOUND']);
      expect((await own(client)).issued).toEqual([]);
    }
  });

  it('counts a vote also once the case has moved on, which releases whoever voted', async () => {
    const member = await on.cast.who('panel-member');
    // as of whoever voted without a review
    await on.api.sql(`update assignment set state = 'released' where role = 'panel-member' and person_id = $1`, [on.cast.ids('panel-member')[0]]);
    const { id } = await member.done('issueServiceStatement', {});
    expect((await member.query(FILE, { id })).data.serviceStatementFile.payload.rows).toMatchObject([{ role: 'panel-member', reviews: 0, votes: 1 }]);
  });

  it('counts a review whose writer was released after they had submitted it', async () => {
    await on.api.sql(`update assignment set state = 'released' where evaluation_id = $1 and role = 'clinical-reviewer'`, [served]);
    await me.done('issueServiceStatement', {});
  });

  it('states nothing where somebody reviewed nearly every case of a year, or stepped back, or had a conflict', async () => {
    // five of the six were theirs
    expect(codesOf(await (await on.cast.who('clinical-reviewer', 1)).act('issueServiceStatement', {}))).toEqual(['nothing-to-state']);
    await on.api.sql(`update assignment set state = 'recused' where evaluation_id = $1 and role = 'clinical-reviewer'`, [served]);
    expect(codesOf(await me.act('issueServiceStatement', {}))).toEqual(['nothing-to-state']);
    await on.api.sql(`update assignment set state = 'submitted' where evaluation_id = $1 and role = 'clinical-reviewer'`, [served]);
    await me.done('declareConflict', { evaluationId: served, because: 'My sister works there' });
    expect(codesOf(await me.act('issueServiceStatement', {}))).toEqual(['nothing-to-state']);
  });
});
