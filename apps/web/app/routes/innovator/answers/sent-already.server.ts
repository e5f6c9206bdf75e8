import type { Question } from '@waymark/domain/forms';
import { instant } from '../../../texts/dates.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { evaluationOf } from '../tracker/evaluation.server.ts';
import { isUnderWay } from '../tracker/stage-facts.ts';
import type { Draft } from './draft.server.ts';
import { sayOfSent, type SentAlready } from './sent-already.ts';

/** What a page of these questions says where the answers are sent already; null: they are still to be sent. */
export const sentAlready = async (request: Request, { id, evaluations }: { id: string; evaluations: readonly { id: string; stage: string; openRequests: number }[] }, shown: readonly Pick<Question, 'id' | 'label' | 'type'>[]): Promise<SentAlready | null> => {
  const newest = evaluations.at(-1);
  if (!newest || !isUnderWay(newest)) return null;
  const requests = newest.openRequests > 0 ? ((await evaluationOf(request, newest.id)).requests ?? []) : [];
  return sayOfSent(id, requests.filter(({ closedAt }) => closedAt === null), shown);
};

/** When and by whom the draft was saved last, and what becomes of it; null: never. */
export const savedLine = ({ innovation: { draftVersion, savedAt, savedBy } }: Draft, sent: SentAlready | null): string | null => {
  const words = INNOVATOR.savedBy(instant(savedAt), savedBy);
  if (draftVersion === 0) return null;
  return sent ? words.replace(INNOVATOR.stays, sent.after) : words;
};
