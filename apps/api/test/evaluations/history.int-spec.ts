import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Case } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const MANY = 250;
const on = withCast();
let one: Case;
let coordinator: TestClient;
let newest: number;

/** Many further events after those that really happened: only the history reads them. */
beforeAll(async () => {
  one = await reach(on.cast, 'triage');
  coordinator = await on.cast.who('coordinator');
  await on.api.sql(
    `insert into evaluation_event (evaluation_id, version, type, at, data) select e.id, e.version + n, 'note', now(), '{}' from evaluation e, generate_series(1, $2) n where e.id = $1`,
    [one.evaluationId, MANY],
  );
  [{ newest }] = await on.api.sql<{ newest: number }>('select max(version) as newest from evaluation_event where evaluation_id = $1', [one.evaluationId]) as [{ newest: number }];
});

const ask = (client: TestClient, page: object) =>
  client.query('query($id: String!, $last: Int! = 100, $before: Int) { history(evaluationId: $id, last: $last, before: $before) { version type } }', { id: one.evaluationId, ...page });
const versions = async (page: object, client = coordinator): Promise<number[]> => (await ask(client, page)).data.history.map(({ version }: { version: number }) => version);
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('the history of an evaluation', () => {
  it('is numbered from 1 without a gap by what really happened', async () => {
    expect(newest).toBeGreaterThan(MANY + 1);
    expect(await versions({ before: newest - MANY + 1 })).toEqual(numbers(1, newest - MANY));
  });

  it('gives the newest, oldest first, and 100 where nothing else is asked', async () => {
    expect((await coordinator.query('query($id: String!) { history(evaluationId: $id) { version } }', { id: one.evaluationId })).data.history).toHaveLength(100);
    expect(await versions({})).toEqual(numbers(newest - 99, newest));
    expect(await versions({ last: 3 })).toEqual(numbers(newest - 2, newest));
  });

  it.each([1, 7, 100])('gives every event once going back by %d', async (last) => {
    const seen: number[] = [];
    for (let before: number | null = last === 1 ? 20 : null; before !== 1; ) {
      const page = await versions({ last, before });
      seen.unshift(...page);
      before = page[0]!;
    }
    expect(seen).toEqual(numbers(1, last === 1 ? 19 : newest));
  });

  it('has nothing before its first event', async () => {
    for (const before of [1, 0, -5]) expect(await versions({ before })).toEqual([]);
  });

  it('refuses more than 100 and none, naming what is wrong', async () => {
    for (const last of [101, 0, -1]) {
      const { errors } = await ask(coordinator, { last });
      expect(errors).toMatchObject([{ message: expect.stringContaining('before'), extensions: { code: 'BAD_INPUT', fields: [{ field: 'last' }] } }]);
    }
  });

  it('is open to an auditor alike, and to nobody outside on any page', async () => {
    expect(await versions({ before: 3 }, await on.cast.who('auditor'))).toEqual([1, 2]);
    for (const page of [{}, { before: 3 }, { before: 0 }]) expect((await ask(one.innovator, page)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
