import { draftNeeds } from '../innovator/needs-of.ts';
import type { WorkItem } from './work-groups.ts';

type Own = Parameters<typeof draftNeeds>[0] & { id: string; reference: string; name: string; simulated: boolean };

/**
 * Work, with the drafts of one’s own that are not sent yet, whether or not a programme knows of them: each once, with
 * how much of it is left.
 */
export const withOwnDrafts = (work: readonly WorkItem[], innovations: readonly Own[]): WorkItem[] => {
  const drafts = innovations.flatMap((own): WorkItem[] => {
    const detail = draftNeeds(own);
    return detail === null ? [] : [{ kind: 'send-answers', id: own.id, evaluationId: '', innovationId: own.id, reference: own.reference, innovationName: own.name, simulated: own.simulated, detail, dueAt: null }];
  });
  const shown = new Set(drafts.map(({ innovationId }) => innovationId));
  return [...work.filter(({ kind, innovationId }) => kind !== 'send-answers' || !shown.has(innovationId)), ...drafts];
};
