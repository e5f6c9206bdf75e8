import { beforeAll, expect, it } from '@jest/globals';
import { roundOf } from '../support/assignment-rounds.ts';
import { withPanel } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let one: TestClient;
beforeAll(async () => {
  one = await on.cast.who('coordinator');
});

it('a panel that two of one organisation cannot fill is offered with three, says so with why, and what it costs to keep somebody is of the same limit', async () => {
  const { evaluationId } = await withPanel(on.cast, on.api.as);
  const own = on.cast.ids('panel-member');
  const organisations = [];
  for (const name of ['LARGE', 'SECOND', 'THIRD']) organisations.push(await on.cast.admin.done('createOrganisation', { name, type: 'provider' }));
  const [big, ...others] = organisations.map(({ id }) => id);
  expect(own.length).toBeGreaterThan(5);
  await on.api.sql('update person set organisation_id = $2 where id = any($1::uuid[])', [own, big]);
  for (const [at, organisation] of others.entries()) await on.api.sql('update person set organisation_id = $2 where id = $1', [own[at], organisation]);
  const { id } = await one.done('proposeAssignments', { evaluationIds: [evaluationId] });
  const round = await roundOf(one, id);
  expect(round).toMatchObject({ strictLimit: 2, looserLimit: 3, whyLooser: expect.stringMatching(/organisation/), optimal: true });
  expect(round.total).toBe(round.bound);
  const [next] = own.filter((person) => !round.seats.some(({ personId }: { personId: string }) => personId === person));
  const { data } = await one.query('query($roundId: String!, $evaluationId: String!, $people: [String!]!) { keepingCosts(roundId: $roundId, evaluationId: $evaluationId, role: "panel-member", personIds: $people) { possible cost } }', { roundId: id, evaluationId, people: [next] });
  expect(data.keepingCosts).toEqual([{ possible: true, cost: expect.any(Number) }]);
  await one.done('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [{ evaluationId, personId: next, wish: 'lock' }] });
  // by the same limit it costs what was told before, and what the proposal has less
  const kept = await roundOf(one, id);
  expect(kept).toMatchObject({ version: 2, looserLimit: 3, optimum: null, wishes: [{ personId: next, cost: data.keepingCosts[0].cost }] });
  expect(kept.total).toBe(round.total - kept.wishes[0].cost);
  // who is named in why is read as they are called now, also once their name is erased
  await on.api.sql('update assignment_round set looser_wish = 0 where id = $1', [id]);
  const [{ display_name: name }] = await on.api.sql<{ display_name: string }>('select display_name from person where id = $1', [next]) as [{ display_name: string }];
  expect((await roundOf(one, id)).whyLooser).toMatch(new RegExp(`^With ${name} kept on `, 'u'));
  await on.api.sql("update person set display_name = 'Erased person' where id = $1", [next]);
  expect((await roundOf(one, id)).whyLooser).toMatch(/^With Erased person kept on /u);
});
