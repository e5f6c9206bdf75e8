import { askedCriteria, type Criterion, type Gate, type ReviewSeat, type Rubric } from '@waymark/domain/rubric';

export type AskedItem = ({ kind: 'criterion' } & Criterion) | ({ kind: 'gate' } & Gate);

/** What this seat is asked, in the order of the rubric: criteria of its tracks, then its gates. */
export const askedItems = (rubric: Rubric, seat: Pick<ReviewSeat, 'tracks' | 'gates'>, answers: Readonly<Record<string, unknown>>): AskedItem[] => [
  ...askedCriteria(rubric, seat, { answers, pipelineFacts: {} }).map((criterion) => ({ kind: 'criterion' as const, ...criterion })),
  ...rubric.gates.filter(({ id }) => seat.gates.includes(id)).map((gate) => ({ kind: 'gate' as const, ...gate })),
];
