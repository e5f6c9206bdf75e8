import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { see, type Case } from '../support/case.ts';
import { pageOf } from '../support/pages.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { statementsOf } from '../support/statements.ts';
import { schemaOf, wholeSelection } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let schema: GraphQLSchema;
const many: Case[] = [];

beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  for (let n = 0; n < 3; n += 1) {
    const one = await reach(on.cast, 'evidence-review');
    await playRound(one, 'evidence-review');
    many.push(one);
  }
});

describe('a list', () => {
  it('asks the database as often for a page of three as for a page of one, with every field', async () => {
    const analyst = await on.cast.who('analyst');
    const page = (first: number) => () => pageOf(analyst, { first }, wholeSelection(schema, 'EvaluationSummary'));
    await page(3)();
    const one = await statementsOf(page(1));
    expect(one).toBeGreaterThan(3);
    expect(await statementsOf(page(3))).toBe(one);
  });

  it('of one’s own threads and drafts costs the same at one and at many', async () => {
    const fresh = (await on.cast.newPerson(['innovator'])).client;
    const mine = (client: typeof fresh) => () => client.query(`{ myThreads { ${wholeSelection(schema, 'OwnThread')} } myUnreadMessages myDrafts { ${wholeSelection(schema, 'OwnDraft')} } }`);
    for (const subject of ['One', 'Two']) await many[0]!.innovator.done('startThread', { evaluationId: many[0]!.evaluationId, audience: 'innovator', subject, text: 'When?' });
    for (const name of ['Lamp', 'Kettle']) await many[0]!.innovator.done('createInnovation', { name });
    await mine(fresh)();
    expect((await mine(many[0]!.innovator)()).data).toMatchObject({ myThreads: [{}, {}], myDrafts: [{}, {}] });
    expect(await statementsOf(mine(many[0]!.innovator))).toBe(await statementsOf(mine(fresh)));
  });

  it('of one’s own reviews, work or innovations costs the same at one and at many', async () => {
    const officer = await on.cast.who('triage-officer');
    const fresh = (await on.cast.newPerson(['triage-officer'])).client;
    const mine = (client: typeof officer) => () => client.query(`{ myReviews { ${wholeSelection(schema, 'MyReview')} } myWork { ${wholeSelection(schema, 'WorkItem')} } }`);
    await mine(officer)();
    expect(await statementsOf(mine(officer))).toBe(await statementsOf(mine(fresh)));
  });
});

describe('an evaluation', () => {
  it('costs the same with many reviews as with none, with every field', async () => {
    const coordinator = await on.cast.who('coordinator');
    const bare = await reach(on.cast, 'triage');
    const whole = (one: Case) => () => see(coordinator, one, wholeSelection(schema, 'Evaluation'));
    await whole(many[0]!)();
    await whole(bare)();
    expect(await statementsOf(whole(many[0]!))).toBe(await statementsOf(whole(bare)));
  });
});

describe('the count of statements', () => {
  it('tells one from three', async () => {
    const coordinator = await on.cast.who('coordinator');
    const each = (cases: Case[]) => async () => {
      for (const one of cases) await see(coordinator, one, 'stage');
    };
    expect(await statementsOf(each(many))).toBe(3 * (await statementsOf(each(many.slice(0, 1)))));
  });
});
