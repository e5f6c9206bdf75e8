import { see, type Case } from './case.ts';

/** A coordinator chooses one review of which the letter of a decision takes everything along. */
export const chooseSomething = async (one: Case, decisionId: string): Promise<void> => {
  const coordinator = await one.cast.who('coordinator');
  const { feedback } = await see(coordinator, one, 'feedback { decision available }');
  const [reviewId] = feedback.find(({ decision }: { decision: string }) => decision === decisionId).available;
  await coordinator.done('chooseFeedback', { evaluationId: one.evaluationId, decisionId, expectedVersion: 0, reviews: [{ reviewId, scores: true, reasons: true, words: [] }] });
};
