import { askedCriteria, type Criterion, type Gate, type Rubric } from '@waymark/domain/rubric';
import type { MyReview } from './mine.query.ts';

export type AskedItem = ({ kind: 'criterion' } & Criterion) | ({ kind: 'gate' } & Gate);

/** What this seat is asked, in the order of the rubric: criteria of its tracks, then its gates. */
export const askedItems = (rubric: Rubric, mine: Pick<MyReview, 'tracks' | 'gates'>, answers: Readonly<Record<string, unknown>>): AskedItem[] => [
  ...askedCriteria(rubric, mine, { answers, pipelineFacts: {} }).map((criterion) => ({ kind: 'criterion' as const, ...criterion })),
  ...rubric.gates.filter(({ id }) => mine.gates.includes(id)).map((gate) => ({ kind: 'gate' as const, ...gate })),
];
