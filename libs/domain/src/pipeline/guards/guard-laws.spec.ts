import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import type { GuardUse } from '../definition.ts';
import { checkGuard, type GuardContext, type GuardFacts, type ReviewRow, type SignatureRow, type VoteRow } from './index.ts';

const context: GuardContext = { calendar: { id: 'none', holidays: new Set() }, gatesOf: () => [] };
const ask = (use: GuardUse, facts: GuardFacts) => checkGuard(use, facts, context);

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const organisation = fc.constantFrom('O1', 'O2', 'O3');
const role = fc.constantFrom('reviewer', 'decider', 'chair');
const track = fc.constantFrom('clinical', 'safety');
const review: fc.Arbitrary<ReviewRow> = fc.record({
  reviewer: person,
  organisation,
  role,
  track,
  state: fc.constantFrom('submitted', 'draft'),
  recused: fc.boolean(),
  conflicted: fc.boolean(),
});
const vote: fc.Arbitrary<VoteRow> = fc.record({ member: person, organisation, role, cast: fc.boolean(), recused: fc.boolean(), conflicted: fc.boolean() });
const quorumUse: fc.Arbitrary<GuardUse> = fc.record({
  type: fc.constant('quorum'),
  role: fc.constant('reviewer'),
  n: fc.integer({ min: 0, max: 3 }),
  distinctOrganisations: fc.integer({ min: 0, max: 3 }),
  perTrack: fc.integer({ min: 0, max: 2 }),
});
const tracks = ['clinical', 'safety'];

const signature: fc.Arbitrary<SignatureRow> = fc.record({ person, role, revision: fc.constantFrom(1, 2) });
const signedUse: fc.Arbitrary<GuardUse> = fc.record({ type: fc.constant('signedBy'), role: fc.constant('decider'), n: fc.integer({ min: 1, max: 3 }), fourEyes: fc.boolean(), excludes: fc.constantFrom([], ['chair']) });
const standing = { revision: 2, contributors: ['a'], actedAs: { b: ['chair'] } };

const day = fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23', null);
const document = fc.record({ type: fc.constantFrom('dpia', 'protocol'), expiresOn: day, replaced: fc.boolean() });
const documentsUse: GuardUse = { type: 'documentsPresent', documents: ['dpia', 'protocol'], inDate: true };
const today = '2026-11-22';

describe('one fact more never turns a pass into a refusal', () => {
  it('of a quorum of reviews', () => {
    fc.assert(
      fc.property(quorumUse, fc.array(review), review, (use, reviews, more) => {
        const before = ask(use, { tracks, reviews });
        const after = ask(use, { tracks, reviews: [...reviews, more] });
        expect(before.pass && !after.pass).toBe(false);
        expect(after.operands['have']).toBeGreaterThanOrEqual(Number(before.operands['have']));
      }),
    );
  });

  it('of a quorum of votes', () => {
    fc.assert(
      fc.property(quorumUse, fc.array(vote), vote, ({ perTrack: _perTrack, ...use }, votes, more) => {
        const pass = (rows: VoteRow[]) => ask(use, { stageKind: 'panel', votes: rows }).pass;
        expect(pass(votes) && !pass([...votes, more])).toBe(false);
      }),
    );
  });

  it('of signatures', () => {
    fc.assert(
      fc.property(signedUse, fc.array(signature), signature, (use, signatures, more) => {
        const pass = (rows: SignatureRow[]) => ask(use, { ...standing, signatures: rows }).pass;
        expect(pass(signatures) && !pass([...signatures, more])).toBe(false);
      }),
    );
  });

  it('of documents', () => {
    fc.assert(
      fc.property(fc.array(document), document, (documents, more) => {
        const pass = (rows: typeof documents) => ask(documentsUse, { today, documents: rows }).pass;
        expect(pass(documents) && !pass([...documents, more])).toBe(false);
      }),
    );
  });
});

describe('saying it twice changes nothing', () => {
  it('for reviews, votes, signatures and documents', () => {
    fc.assert(
      fc.property(quorumUse, signedUse, fc.array(review), fc.array(vote), fc.array(signature), fc.array(document), (asked, signed, reviews, votes, signatures, documents) => {
        const twice = <Row>(rows: Row[]): Row[] => [...rows, ...rows];
        expect(ask(asked, { tracks, reviews: twice(reviews) })).toEqual(ask(asked, { tracks, reviews }));
        expect(ask(asked, { stageKind: 'panel', tracks, votes: twice(votes) })).toEqual(ask(asked, { stageKind: 'panel', tracks, votes }));
        expect(ask(signed, { ...standing, signatures: twice(signatures) })).toEqual(ask(signed, { ...standing, signatures }));
        expect(ask(documentsUse, { today, documents: twice(documents) })).toEqual(ask(documentsUse, { today, documents }));
      }),
    );
  });
});

/** The same facts with the rows of every list, and of the lists in them, the other way round; a seed chooses which. */
const shuffled = (value: unknown, turn: () => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => [turn(), shuffled(item, turn)] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item, turn)]));
};

describe('the order of rows never matters', () => {
  const { vectors } = requirePack<{ vectors: { guard: GuardUse; facts: GuardFacts }[] }>('pipeline-guards@1.0.0');
  const ordered = vectors.filter(({ guard }) => guard.type !== 'formComplete');

  it('for any guard on any vector', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ordered), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (vector, turns) => {
        const facts = shuffled(vector.facts, () => Number(turns.next().value)) as GuardFacts;
        expect(ask(vector.guard, facts)).toEqual(ask(vector.guard, vector.facts));
      }),
      { numRuns: 500 },
    );
  });

  it('for a quorum on any reviews', () => {
    fc.assert(
      fc.property(quorumUse, fc.array(review).chain((reviews) => fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length }))), (use, [reviews, other]) => {
        expect(ask(use, { tracks, reviews: other })).toEqual(ask(use, { tracks, reviews }));
      }),
    );
  });
});
