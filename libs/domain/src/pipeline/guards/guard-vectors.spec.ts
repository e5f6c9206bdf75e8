import { describe, expect, it } from '@jest/globals';
import { requirePack, rubricOf } from '@waymark/content/packs';
import type { GuardUse } from '../definition.ts';
import { GUARDS, checkGuard, type Guard, type GuardContext, type GuardFacts, type GuardRegistry } from './index.ts';

interface Vector {
  id: string;
  guard: GuardUse;
  facts: GuardFacts;
  expect: Record<string, unknown> & { pass: boolean };
  why?: string;
}

const registry = requirePack<GuardRegistry & { vectors: Vector[] }>('pipeline-guards@1.0.0');
const { holidays } = requirePack<{ holidays: { date: string }[] }>('bank-holidays-england@1.0.0');
const context: GuardContext = {
  calendar: { id: 'bank-holidays-england@1.0.0', holidays: new Set(holidays.map(({ date }) => date)) },
  gatesOf: (pin) => rubricOf(pin)?.gates.map(({ id }) => id) ?? [],
};

const agrees = (got: unknown, wanted: unknown): boolean =>
  typeof wanted === 'number' && typeof got === 'number' ? Math.abs(got - wanted) <= 1e-9 : JSON.stringify(got) === JSON.stringify(wanted);

/** Vectors whose expectation the guard misses in any key. */
const missed = (guard: (use: GuardUse, facts: GuardFacts) => ReturnType<Guard>): string[] =>
  registry.vectors
    .filter(({ guard: use, facts, expect: wanted }) => {
      const { pass, operands } = guard(use, facts);
      const got: Record<string, unknown> = { ...operands, pass };
      return Object.entries(wanted).some(([key, value]) => !agrees(got[key], value));
    })
    .map(({ id }) => id);

/** The real guards, of which one is told something untrue. */
const lyingTo = (type: string, lie: (facts: GuardFacts) => GuardFacts) => (use: GuardUse, facts: GuardFacts) =>
  checkGuard(use, use.type === type ? lie(facts) : facts, context);

describe('the vectors of the guard registry', () => {
  it('has a guard for every entry and no other', () => {
    expect(Object.keys(GUARDS).sort()).toEqual(registry.guards.map(({ id }) => id).sort());
  });

  it('carries 85 vectors, a passing and a refusing one for every guard', () => {
    expect(registry.vectors).toHaveLength(85);
    for (const { id } of registry.guards) {
      const outcomes = registry.vectors.filter(({ guard }) => guard.type === id).map(({ expect: wanted }) => wanted.pass);
      expect([id, new Set(outcomes).size]).toEqual([id, 2]);
    }
  });

  it.each(registry.vectors.map((vector) => [`${vector.id} ${vector.guard.type}: ${vector.why ?? 'as it says'}`, vector] as const))('%s', (_title, vector) => {
    const { pass, operands } = checkGuard(vector.guard, vector.facts, context);
    const got: Record<string, unknown> = { ...operands, pass };
    for (const [key, wanted] of Object.entries(vector.expect)) {
      if (typeof wanted === 'number') expect(Math.abs(Number(got[key]) - wanted)).toBeLessThanOrEqual(1e-9);
      else expect({ [key]: got[key] }).toEqual({ [key]: wanted });
    }
  });
});

describe('the vectors catch a guard that', () => {
  it('is right: none is missed', () => {
    expect(missed((use, facts) => checkGuard(use, facts, context))).toEqual([]);
  });

  const faults: [fault: string, type: string, lie: (facts: GuardFacts) => GuardFacts, caught: string][] = [
    ['counts drafts', 'quorum', (facts) => ({ ...facts, reviews: facts.reviews?.map((row) => ({ ...row, state: 'submitted' })) }), 'q3'],
    ['counts recused reviewers', 'quorum', (facts) => ({ ...facts, reviews: facts.reviews?.map((row) => ({ ...row, recused: false })) }), 'q4'],
    ['counts reviews and not people', 'quorum', (facts) => ({ ...facts, reviews: facts.reviews?.map((row, index) => ({ ...row, reviewer: `${index}` })) }), 'q5'],
    ['counts reviews in a panel', 'quorum', (facts) => ({ ...facts, stageKind: 'review' }), 'q7'],
    ['forgets the tracks', 'quorum', (facts) => ({ ...facts, tracks: [] }), 'q6'],
    ['takes unknown for none', 'noOpenHolds', (facts) => ({ ...facts, holds: facts.holds ?? [] }), 'h3'],
    ['takes no history for a first review', 'reached', (facts) => ({ ...facts, history: facts.history ?? [] }), 'z5'],
    ['takes no score for zero', 'minCriterionScore', (facts) => ({ ...facts, criterionScore: { 'e-safety': 0, ...facts.criterionScore } }), 't3'],
    ['rounds the score', 'minScore', (facts) => ({ ...facts, mean: facts.mean && Math.round(facts.mean) }), 's2'],
    ['hears only the first decider', 'mustPass', (facts) => ({ ...facts, gateAnswers: facts.gateAnswers && Object.fromEntries(Object.entries(facts.gateAnswers).map(([gate, answers]) => [gate, answers.slice(0, 1)])) }), 'm4'],
    ['lets a reviewer sign', 'signedBy', (facts) => ({ ...facts, contributors: [] }), 'f3'],
    ['keeps lapsed signatures', 'signedBy', (facts) => ({ ...facts, revision: undefined, signatures: facts.signatures?.map(({ person, role }) => ({ person, role })) }), 'f4'],
    ['forgets the proposer', 'signedBy', (facts) => ({ ...facts, proposer: undefined }), 'f5'],
    ['closes without a reason', 'roundClosed', (facts) => ({ ...facts, closed: facts.closed && { ...facts.closed, reason: 'because' } }), 'r4'],
    ['counts from an earlier run', 'elapsed', (facts) => ({ ...facts, enteredOn: (facts as { earlierRuns?: string[] }).earlierRuns?.[0] ?? facts.enteredOn }), 'e3'],
    ['keeps an acceptance of an earlier hazard log', 'residualRiskAccepted', (facts) => ({ ...facts, residualRisk: facts.residualRisk && { ...facts.residualRisk, sites: facts.residualRisk.sites?.map((row) => ({ ...row, revision: facts.residualRisk?.revision })) } }), 'x2'],
  ];
  it.each(faults)('%s', (_fault, type, lie, caught) => {
    expect(missed(lyingTo(type, lie))).toContain(caught);
  });
});
