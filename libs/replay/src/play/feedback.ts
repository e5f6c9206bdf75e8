import { QUERIES } from './documents.ts';
import type { Entry, WaitingLetter } from './entry.ts';

/** Letters that ask a team to revise: what reviewers wrote is what they revise by. */
const TAKES_ALONG: readonly string[] = ['revise'];

/**
 * Whoever wrote a letter that asks for a revision chooses what it takes along of the reviews: the reasons, criterion by criterion, and no
 * scores. In a replay both are simulated, and say so. Returns the version that its approver reads; undefined for every other letter.
 */
export const chooseFeedback = async (entry: Entry, { decision, letterKey, cast }: WaitingLetter): Promise<number | undefined> => {
  if (!TAKES_ALONG.includes(letterKey) || !cast.letter) return undefined;
  const writer = await entry.world.person(cast.letter.writer.id);
  const { evaluation } = await writer.query<{ evaluation: { feedback: { decision: string; available: string[] | null }[] } }>(QUERIES.feedback, { id: entry.evaluation });
  const available = evaluation.feedback.find((one) => one.decision === decision)?.available ?? [];
  if (available.length === 0) return undefined;
  await writer.act('chooseFeedback', {
    evaluationId: entry.evaluation,
    decisionId: decision,
    expectedVersion: 0,
    reviews: available.map((reviewId) => ({ reviewId, scores: false, reasons: true, words: [] })),
  });
  return 1;
};
