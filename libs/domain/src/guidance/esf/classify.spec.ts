import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirePack } from '@waymark/content/packs';
import { classify, type EsfOutcome, type EsfPack } from './index.ts';

interface Example {
  id: string;
  title: string;
  answers: Record<string, string>;
  expect: object;
}

const pack = requirePack<EsfPack & { examples: Example[] }>('esf@2022.08.0');
const ids = pack.questions.map(({ id }) => id);
const of = (kind: string): string[] => pack.questions.filter((question) => question.kind === kind).map(({ id }) => id);
const all = (questions: string[], answer: string): Record<string, string> => Object.fromEntries(questions.map((id) => [id, answer]));
const inScope = { ...all(of('scope-in'), 'yes'), ...all(of('scope-out'), 'no') };

/** Some questions answered, the others open. */
const anyAnswers = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('yes', 'no')), { selector: ([id]) => id }).map((given) => Object.fromEntries(given));
const wholeAnswers = fc.tuple(...ids.map(() => fc.constantFrom('yes', 'no'))).map((given) => Object.fromEntries(ids.map((id, at) => [id, given[at]!])));

describe('examples of the framework', () => {
  it('are eleven', () => expect(pack.examples).toHaveLength(11));

  it.each(pack.examples.map((example) => [example.id, example.title, example] as const))('%s: %s', (_id, _title, { answers, expect: expected }) => {
    const found = classify(pack, answers);
    expect(found).toMatchObject({ settled: true, outcome: expected });
    expect(found.settled && found.outcome).toEqual(expected);
  });
});

describe('what is not answered', () => {
  it('is named and never taken for a no', () => {
    expect(classify(pack, { ...inScope, 'out-robot': undefined, 't-device': 'yes' })).toEqual({
      settled: false,
      row: 'r3',
      soFar: { result: 'tier', tier: 'C', group: 'unassigned' },
      missing: ['out-robot', 'g-treat', 'g-diagnose', 'g-drive', 'g-inform'],
    });
    expect(classify(pack, {})).toMatchObject({ settled: false, soFar: { result: 'refer' }, missing: ids.filter((id) => !id.startsWith('g-')) });
  });

  it('is not asked for where it changes nothing', () => {
    expect(classify(pack, { 'in-value': 'no' })).toEqual({ settled: true, row: 'r1', outcome: { result: 'out-of-scope', reason: 'scope-in-failed' }, missing: [] });
  });

  it('never unsettles: more answers leave a settled result as it is, but for a group that was open', () => {
    fc.assert(
      fc.property(anyAnswers, wholeAnswers, (some, rest) => {
        const [before, after] = [classify(pack, some), classify(pack, { ...rest, ...some })];
        if (!before.settled) return;
        expect(after.settled && withoutGroup(after.outcome)).toEqual(withoutGroup(before.outcome));
        if (before.missing.length === 0) expect(after.settled && after.outcome).toEqual(before.outcome);
      }),
    );
  });

  it('is all that keeps a result from being settled', () => {
    fc.assert(
      fc.property(anyAnswers, wholeAnswers, (some, rest) => {
        const asked = classify(pack, some).missing;
        const answered = { ...some, ...Object.fromEntries(asked.map((id) => [id, rest[id]!])) };
        expect(new Set([...asked, ...Object.keys(some)]).size).toBe(asked.length + Object.keys(some).length);
        expect(classify(pack, answered).settled).toBe(true);
      }),
    );
  });
});

describe('what is in scope', () => {
  it('always reaches a tier where it is for something, and is referred where it is for nothing', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        const found = classify(pack, { ...answers, ...inScope });
        const isForSomething = of('tier').some((id) => answers[id] === 'yes');
        expect(found.settled && found.outcome.result).toBe(isForSomething ? 'tier' : 'refer');
      }),
    );
  });

  it('never falls to a lower tier by one more yes', () => {
    const rank = (outcome: EsfOutcome): number => (outcome.result === 'tier' ? ' ABC'.indexOf(outcome.tier) : 0);
    fc.assert(
      fc.property(wholeAnswers, fc.constantFrom(...of('tier')), (answers, id) => {
        const [before, after] = [classify(pack, { ...answers, ...inScope }), classify(pack, { ...answers, ...inScope, [id]: 'yes' })];
        expect(after.settled && before.settled && rank(after.outcome) >= rank(before.outcome)).toBe(true);
      }),
    );
  });
});

const withoutGroup = (outcome: EsfOutcome): object => ({ ...outcome, group: null });
