import type { EvaluationFacts, ReviewFact } from '@waymark/domain/pipeline';
import type { OnTrial } from './on-trial.ts';
import { passingFacts } from './passing-facts.ts';

type Change = (facts: EvaluationFacts, trial: OnTrial, which: number) => Partial<EvaluationFacts>;

const oneReview = (change: (review: ReviewFact) => Partial<ReviewFact>): Change => ({ reviews = [] }, _trial, which) => ({
  reviews: reviews.map((review, index) => (index === which % reviews.length ? { ...review, ...change(review) } : review)),
});

const oneAssignment = (state: string): Change => ({ assignments = [] }, _trial, which) => ({
  assignments: assignments.map((row, index) => (index === which % assignments.length ? { ...row, state } : row)),
});

/** A full round but for one person, who has accepted and still writes. */
const stillWriting: Change = (_facts, trial, which) => {
  const { assignments = [], reviews = [] } = trial.copy().fillRound().facts;
  const last = assignments.at(-1 - (which % 2));
  return {
    assignments: assignments.map((row) => (row === last ? { ...row, state: 'accepted' } : row)),
    reviews: reviews.map((row) => (row.reviewer === last?.person && row.run === last.run && row.stage === last.stage ? { ...row, state: 'draft' } : row)),
  };
};

/** What may become of the facts of a case between two commands, for better and for worse. */
const CHANGES: Change[] = [
  (_facts, trial) => trial.copy().fillRound().facts,
  stillWriting,
  (facts, trial) => ({ ...passingFacts(trial.definition), reviews: facts.reviews, votes: facts.votes, assignments: facts.assignments }),
  () => ({ reviews: [], assignments: [], votes: [] }),
  () => ({ conflicts: [{ open: true, person: 'clinical-reviewer-1' }] }),
  () => ({ conflicts: [{ open: false, person: 'clinical-reviewer-1' }] }),
  () => ({ incidents: [{ severity: 'serious', open: true }] }),
  () => ({ documents: [] }),
  () => ({ readings: [], sites: [] }),
  () => ({ missingAnswers: ['summary'] }),
  () => ({ assessments: {} }),
  ({ votes = [] }) => ({ votes: votes.map((vote, index) => ({ ...vote, recused: index < 2 })) }),
  oneReview(() => ({ recused: true })),
  oneReview(() => ({ conflicted: true })),
  oneReview(() => ({ state: 'draft' })),
  oneReview(({ gates }) => ({ gates: Object.fromEntries(Object.keys(gates).map((gate) => [gate, 'fail' as const])) })),
  oneReview(({ answers }) => ({ answers: Object.fromEntries(Object.keys(answers).map((criterion) => [criterion, 0])) })),
  oneReview(() => ({ reviewer: 'nhsx-decider-1' })),
  ({ reviews = [] }) => ({ reviews: reviews.map((review, index) => ({ ...review, reviewer: `nhsx-decider-${1 + (index % 3)}` })) }),
  oneAssignment('accepted'),
  oneAssignment('released'),
  oneAssignment('recused'),
];

/** A round in which one person still writes: it does not close by itself. */
export const halfRound = (trial: OnTrial, which: number): void => {
  trial.facts = { ...trial.facts, ...stillWriting(trial.facts, trial, which) };
};

/** Changes one thing about the case. */
export const changeFacts = (trial: OnTrial, which: number): void => {
  const change = CHANGES[which % CHANGES.length]!;
  trial.facts = { ...trial.facts, ...change(trial.facts, trial, Math.floor(which / CHANGES.length)) };
};
