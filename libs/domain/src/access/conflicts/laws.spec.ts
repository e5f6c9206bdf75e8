import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { companyIndex } from './company-index.ts';
import { conflictsOf } from './conflicts-of.ts';
import { strongestOf, type Interest, type InterestEffect, type InterestRules } from './interest-rules.ts';

const effect = fc.constantFrom<InterestEffect>('none', 'declare_only', 'exclude');
const natureRule = fc.record({ meaning: fc.constant('Any'), current: effect, endedWithinLookBack: effect, endedEarlier: effect });
const anyRules: fc.Arbitrary<InterestRules> = fc.record({
  lookBackYears: fc.nat(5),
  natures: fc.record({ one: natureRule, two: natureRule, rival_one: natureRule }),
});
const names = ['Acme', 'Acme Ltd', 'Bolt', 'Crane', 'Nobody knows'];
const anyName = fc.constantFrom(...names);
const anyInnovation = fc.constantFrom('A', 'B', 'C');
const anyCompany = fc.record({
  name: anyName,
  aliases: fc.array(anyName, { maxLength: 2 }),
  parentOf: fc.array(anyName, { maxLength: 2 }),
  innovationIds: fc.array(anyInnovation, { maxLength: 2 }),
});
const anyInterest: fc.Arbitrary<Interest> = fc.record({
  nature: fc.constantFrom('one', 'two', 'rival_one', 'unheard of'),
  company: fc.option(anyName),
  innovationId: fc.option(anyInnovation),
  description: fc.string(),
  endedOn: fc.option(fc.constantFrom('2019-01-01', '2024-06-30', '2026-11-22', '2027-01-01')),
});
const anyCase = fc.record({
  rules: anyRules,
  companies: fc.array(anyCompany, { maxLength: 4 }).map(companyIndex),
  organisation: fc.option(fc.record({ name: anyName })),
  interests: fc.array(anyInterest, { maxLength: 4 }),
});
const innovations = ['A', 'B', 'C'].map((id) => ({ id }));
const rank = (one: InterestEffect): number => ['none', 'declare_only', 'exclude'].indexOf(one);

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;
const entriesOf = ({ rules, companies, organisation, interests }: Case) =>
  conflictsOf({ id: 'P', organisation, interests }, innovations, companies, rules, '2026-11-22');
const effectOn = (entries: ReturnType<typeof entriesOf>, innovation: string): InterestEffect =>
  strongestOf(entries.filter((entry) => entry.innovation === innovation).map((entry) => entry.effect));

describe('laws of conflicts', () => {
  it('adding an interest never weakens the effect, and settles no open question', () => {
    fc.assert(
      fc.property(anyCase, anyInterest, (one, added) => {
        const [before, after] = [entriesOf(one), entriesOf({ ...one, interests: [...one.interests, added] })];
        for (const { id } of innovations) expect(rank(effectOn(after, id))).toBeGreaterThanOrEqual(rank(effectOn(before, id)));
        const open = before.filter(({ needsDecision }) => needsDecision !== undefined);
        expect(after).toEqual(expect.arrayContaining(open));
      }),
    );
  });

  it('the order of the interests does not change the effect', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const [before, after] = [entriesOf(one), entriesOf({ ...one, interests: one.interests.toReversed() })];
        for (const { id } of innovations) expect(effectOn(after, id)).toBe(effectOn(before, id));
      }),
    );
  });

  it('every entry gives reasons, the strongest of which is its effect', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        for (const entry of entriesOf(one)) {
          expect(entry.because.length).toBeGreaterThan(0);
          expect(entry.effect).toBe(strongestOf(entry.because.map((reason) => reason.effect)));
        }
      }),
    );
  });
});
