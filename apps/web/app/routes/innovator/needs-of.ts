import { count } from '../../texts/count.ts';
import { MINE } from '../../texts/mine.ts';

interface OwnInnovation {
  access: string;
  archivedAt: string | null;
  /** Answers that are missing or not complete. */
  missing: readonly unknown[];
  evaluations: readonly { stage: string; openRequests: number }[];
}

/** How much of a draft is left. */
export const draftState = (missing: number): string => (missing > 0 ? MINE.missing(missing) : MINE.ready);

/** What a draft that is not sent waits for from whoever looks; null: it is sent, put away, or not theirs to change. */
export const draftNeeds = ({ access, archivedAt, missing, evaluations }: OwnInnovation): string | null => {
  if (access === 'view' || archivedAt || (evaluations.at(-1)?.stage ?? 'draft') !== 'draft') return null;
  return draftState(missing.length);
};

/** What an innovation waits for from whoever looks; null: nothing. The list of innovations and the start page both say it. */
export const needsOf = (innovation: OwnInnovation): string | null => {
  const requests = innovation.evaluations.at(-1)?.openRequests ?? 0;
  return requests > 0 && innovation.access !== 'view' ? count(requests, 'request') : draftNeeds(innovation);
};
