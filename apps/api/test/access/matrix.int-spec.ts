import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { aDraft, look, see, type Case } from '../support/case.ts';
import type { TestClient } from '../support/test-client.ts';
import { objectType, schemaOf, wholeSelection } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';
import { peopleAround } from './people.ts';
import { ENTER } from './walk.ts';
import { peopleIn, STATES, symbolsOf } from '@waymark/testing/access';

const on = withCast();
let schema: GraphQLSchema;
let one: Case;
let people: Map<string, TestClient>;
/** Fields that staff saw filled in some state: an empty one proves nothing. */
const filled = new Set<string>();

beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  one = await aDraft(on.cast);
  people = await peopleAround(on.api, on.cast, one);
});

const isFilled = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** What somebody was answered for a field, in the symbols of the table; where staff see nothing any symbol holds. */
const symbolOf = (value: unknown, staff: unknown, expected: string): string => {
  if (value === null) return staff === null || expected === '.' ? expected : '.';
  if (expected === '~' || expected === '.') return expected === '~' ? '~' : 'leak';
  return JSON.stringify(value) === JSON.stringify(staff) ? 's' : 'other';
};

describe('the table', () => {
  it('has a line for every field of an evaluation', () => {
    expect([...symbolsOf('staff').keys()].sort()).toEqual(Object.keys(objectType(schema, 'Evaluation').getFields()).sort());
  });
});

describe.each(STATES)('in the state “%s”', (state) => {
  let whole: Record<string, unknown>;

  beforeAll(async () => {
    await ENTER[state]!(one);
    whole = await see(people.get('coordinator')!, one, wholeSelection(schema, 'Evaluation'));
    for (const [field, value] of Object.entries(whole)) if (isFilled(value)) filled.add(field);
  });

  it.each(peopleIn(state))('%s stands to it as: %s', async (person, relation) => {
    const { data, errors } = await look(people.get(person)!, one, wholeSelection(schema, 'Evaluation'));
    if (relation === 'none' || relation === 'out') {
      expect(errors).toMatchObject([{ extensions: { code: relation === 'none' ? 'NOT_FOUND' : 'UNAUTHENTICATED' } }]);
      expect(data ?? null).toBeNull(); // a token that does not count gets no answer at all
      return;
    }
    const expected = symbolsOf(relation);
    const seen = Object.fromEntries([...expected].map(([field, symbol]) => [field, symbolOf(data.evaluation[field], whole[field], symbol)]));
    expect(seen).toEqual(Object.fromEntries(expected));
  });
});

describe('the comparison', () => {
  it('is of fields that had something to hide', () => {
    const never = [...symbolsOf('staff').keys()].filter((field) => !filled.has(field));
    expect(never.sort()).toEqual(['appealBy', 'rollOut']);
  });

  it('tells a leak, a gap and another value from what is right', () => {
    expect([symbolOf('secret', 'secret', '.'), symbolOf(null, 'value', 's'), symbolOf('other', 'value', 's'), symbolOf('value', 'value', 's'), symbolOf(null, 'value', '~')]).toEqual(['leak', '.', 'other', 's', '.']);
  });
});

afterAll(() => filled.clear());
