import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Relation } from '@waymark/domain/access';
import { howFar, partSeen, peopleIn, STATES, symbolsOf, TRIED, WHO_SEES_PARTS } from '@waymark/testing/access';
import type { GraphQLSchema } from 'graphql';
import { aDraft, look, see, type Case } from '../support/case.ts';
import type { TestClient } from '../support/test-client.ts';
import { plantedAmendment } from '../support/plan-amendments.ts';
import { plantedRebases } from '../support/rebases.ts';
import { objectType, schemaOf, wholeSelection } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';
import { around, attemptsOn, letterOf } from './attempts.ts';
import { peopleAround } from './people.ts';
import { ENTER } from './walk.ts';

const on = withCast();
let schema: GraphQLSchema;
let one: Case;
let people: Map<string, TestClient>;
/** States in which everybody tries every mutation too: in an open round, and in a pilot with a hold, a request and a proposal. */
const TRIED_IN = ['review', 'pilot'];
/** What was compared, to be told at the end. */
const size = { fields: 0, withheld: 0, parts: 0, mutations: 0, mismatches: 0 };
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
  if (value === null) return staff === null || expected === '.' || expected === '?' ? expected : '.';
  if (expected === '?') return JSON.stringify(value) === JSON.stringify(staff) ? '?' : 'other';
  if (expected === '~' || expected === '.') return expected === '~' ? '~' : 'leak';
  return JSON.stringify(value) === JSON.stringify(staff) ? 's' : 'other';
};

/** Fields of an evaluation whose parts some see less of, with the part. */
const PARTS = { conditions: 'Condition', decisions: 'Decision', documents: 'Document', feedback: 'Feedback', rollOut: 'RollOut', reviews: 'Review', whatBlocks: 'TransitionCheck' };

/** What somebody was answered of the parts that is not theirs. */
const unseenParts = (answered: Record<string, any>, relation: string): string[] =>
  Object.entries(PARTS).flatMap(([field, type]) => {
    const part = WHO_SEES_PARTS.find((one) => one.type === type)!;
    const cells = ((answered[field] ?? []) as object[]).flatMap((one) => Object.entries(one).filter(([name]) => !partSeen(part, name, relation as Relation)));
    size.parts += cells.length;
    return cells.filter(([, value]) => isFilled(value)).map(([name]) => `${type}.${name}`);
  });

const count = (what: 'fields' | 'mutations', seen: Record<string, string>, expected: Record<string, string>): void => {
  size[what] += Object.keys(expected).length;
  size.mismatches += Object.keys({ ...expected, ...seen }).filter((name) => expected[name] !== seen[name]).length;
};

describe('the table', () => {
  it('has a line for every field of an evaluation', () => {
    expect([...symbolsOf('staff').keys()].sort()).toEqual(Object.keys(objectType(schema, 'Evaluation').getFields()).sort());
  });

  it('has a line for every mutation but the one that signs a persona in', () => {
    expect([...TRIED, 'issuePersonaToken'].sort()).toEqual(Object.keys(objectType(schema, 'Mutation').getFields()).sort());
  });
});

describe.each(STATES)('in the state “%s”', (state) => {
  let whole: Record<string, unknown>;

  beforeAll(async () => {
    await ENTER[state]!(one);
    // no clock of this walk goes on until a measure has settled
    if (state === 'pilot') {
      await plantedRebases(on.api, one.evaluationId);
      await plantedAmendment(on.api, one.evaluationId);
    }
    whole = await see(people.get('coordinator')!, one, wholeSelection(schema, 'Evaluation'));
    for (const [field, value] of Object.entries(whole)) if (isFilled(value)) filled.add(field);
    // what sites alone see, the staff's answer never holds
    const ofSite = (await look(people.get('site lead')!, one, wholeSelection(schema, 'Evaluation'))).data?.evaluation ?? {};
    for (const [field, symbol] of symbolsOf('staff')) if (symbol === '.' && isFilled(ofSite[field])) filled.add(field);
  });

  it.each(peopleIn(state))('%s stands to it as: %s', async (person, relation) => {
    const { data, errors } = await look(people.get(person)!, one, wholeSelection(schema, 'Evaluation'));
    if (relation === 'none' || relation === 'out') {
      expect(errors).toMatchObject([{ extensions: { code: relation === 'none' ? 'NOT_FOUND' : 'UNAUTHENTICATED' } }]);
      expect(data ?? null).toBeNull(); // a token that does not count gets no answer at all
      size.withheld += Object.keys(whole).length;
      return;
    }
    const expected = symbolsOf(relation);
    const seen = Object.fromEntries([...expected].map(([field, symbol]) => [field, symbolOf(data.evaluation[field], whole[field], symbol)]));
    count('fields', seen, Object.fromEntries(expected));
    expect(seen).toEqual(Object.fromEntries(expected));
    expect(unseenParts(data.evaluation, relation)).toEqual([]);
  });

  if (!TRIED_IN.includes(state)) return;

  it('everybody comes as far as the table says with every mutation', async () => {
    const attempts = attemptsOn(one, await around(on.api, one));
    expect(Object.keys(attempts).sort()).toEqual([...TRIED].sort());
    const came = new Map(TRIED.map((mutation) => [mutation, {} as Record<string, string>]));
    const tryAll = async ([person, client]: [string, TestClient]): Promise<void> => {
      for (const mutation of TRIED) came.get(mutation)![person] = letterOf(await client.act(mutation, attempts[mutation]!));
    };
    await Promise.all([...people].map(tryAll));
    for (const mutation of TRIED) count('mutations', came.get(mutation)!, howFar(mutation, state));
    expect(Object.fromEntries(came)).toEqual(Object.fromEntries(TRIED.map((mutation) => [mutation, howFar(mutation, state)])));
  });
});

describe('the comparison', () => {
  it('is of fields that had something to hide', () => {
    const never = [...symbolsOf('staff').keys()].filter((field) => !filled.has(field));
    expect(never).toEqual([]);
    expect(size.parts).toBeGreaterThan(500);
  });

  it('tells a leak, a gap and another value from what is right', () => {
    expect([symbolOf('secret', 'secret', '.'), symbolOf(null, 'value', 's'), symbolOf('other', 'value', 's'), symbolOf('value', 'value', 's'), symbolOf(null, 'value', '~'), symbolOf('other', 'value', '?')]).toEqual(['leak', '.', 'other', 's', '.', 'other']);
  });
});

/** Past the console of Jest, which puts a stack beside every line. */
afterAll(() => {
  const { fields, withheld, parts, mutations, mismatches } = size;
  process.stdout.write(
    `Matrix: ${peopleIn(STATES[0]!).length} people × ${STATES.length} states × ${symbolsOf('staff').size} fields = ${fields + withheld} cells (${fields} answered, ${withheld} of a case that is not there for them); ${parts} parts left out; ` +
      `${TRIED.length} mutations × ${peopleIn(STATES[0]!).length} people × ${TRIED_IN.length} states = ${mutations} attempts; mismatches: ${mismatches}\n`,
  );
});
