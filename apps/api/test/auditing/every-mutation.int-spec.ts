import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doEverything } from '../support/everything-done.ts';
import { longAgo, servedByOther, servedOnce } from '../support/served.ts';
import { TestClient } from '../support/test-client.ts';
import { objectType, schemaOf } from '../support/whole-selection.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import { chainFaults } from './chains.ts';

/** Mutations that leave no line in the record, each with the reason. */
const UNRECORDED: Record<string, string> = {
  giveRescore: 'that there is a sealed score, and of whom, is nobody’s to know before all are opened: openRescores then records who gave one and when',
  markRead: 'what somebody has read is theirs alone, and no event of a case',
  markThreadRead: 'what somebody has read is theirs alone, and no event of a case',
  removeView: 'what somebody calls a list is theirs alone, and no event of a case',
  saveView: 'what somebody calls a list is theirs alone, and no event of a case',
  issuePersonaToken: 'anybody may play a fictional person of a demonstration: it changes nothing and proves nothing',
};

let api: TestApi;
let cast: Cast;
const grown = new Map<string, number>();

/** One act after the other, each with the number of events that it left in the record. */
beforeAll(async () => {
  api = await testApi();
  const events = async (): Promise<number> => (await api.sql<{ count: number }>('select count(*)::int as count from audit.event'))[0]!.count;
  const { act } = TestClient.prototype;
  let before: Promise<unknown> = Promise.resolve();
  TestClient.prototype.act = function (this: TestClient, mutation, input, result) {
    const turn = before.then(async () => {
      const known = await events();
      const answer = await act.call(this, mutation, input, result);
      if (!answer.errors && !answer.blockers) grown.set(mutation, Math.min(grown.get(mutation) ?? Infinity, (await events()) - known));
      return answer;
    });
    before = turn.catch(() => undefined);
    return turn;
  };
  try {
    cast = await castOf(api);
    await doEverything(cast);
    await servedByOther(api, await servedOnce(api, cast), cast.ids('clinical-reviewer')[1]!);
    await longAgo(api);
    await (await cast.who('clinical-reviewer')).done('issueServiceStatement', {});
  } finally {
    TestClient.prototype.act = act;
  }
}, 120_000);

afterAll(() => api.close());

describe('every mutation of the schema', () => {
  it('was made, and each time left at least one event in the record', async () => {
    const all = Object.keys(objectType(await schemaOf(cast.admin), 'Mutation').getFields());
    expect([...new Set([...grown.keys(), ...Object.keys(UNRECORDED)])].sort()).toEqual(all.sort());
    expect([...grown].filter(([mutation, least]) => least < 1 && !(mutation in UNRECORDED))).toEqual([]);
  });

  it('leaves chains without gaps or faults', async () => {
    const { events, faults } = await chainFaults(api);
    expect(events).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  it('leaves no name and no text of anybody in the record', async () => {
    const lines = (await api.sql<{ text: string }>('select text from audit.event')).map(({ text }) => text).join('\n');
    for (const secret of ['A fall', 'A claim', 'Nobody is left', 'It is not for us', 'It is for patients', 'I own shares', 'Lamp of tests', 'innovator 4', 'Organisation 1']) expect(lines).not.toContain(secret);
  });

  it('cannot be taken back: nobody updates or deletes a line', async () => {
    for (const role of ['api', 'worker', 'audit_append', 'audit_read']) {
      const [privileges] = await api.sql(
        `select has_table_privilege($1, 'audit.event', 'update') as updates, has_table_privilege($1, 'audit.event', 'delete') as deletes, has_table_privilege($1, 'audit.event', 'truncate') as truncates`,
        [`waymark_${role}`],
      );
      expect(privileges).toEqual({ updates: false, deletes: false, truncates: false });
    }
  });
});
