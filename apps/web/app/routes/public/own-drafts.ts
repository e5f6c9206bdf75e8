import { draftState } from '../innovator/needs-of.ts';
import type { WorkItem } from './work-groups.ts';

interface Draft {
  id: string;
  reference: string;
  name: string;
  simulated: boolean;
  missing: number;
}

/**
 * Work, with the drafts of one’s own that are not sent yet, whether or not a programme knows of them: each once, with
 * how much of it is left.
 */
export const withOwnDrafts = (work: readonly WorkItem[], own: readonly Draft[]): WorkItem[] => {
  const drafts = own.map(({ id, reference, name, simulated, missing }): WorkItem => ({ kind: 'send-answers', id, evaluationId: '', innovationId: id, reference, innovationName: name, simulated, detail: draftState(missing), dueAt: null }));
  const shown = new Set(drafts.map(({ innovationId }) => innovationId));
  return [...work.filter(({ kind, innovationId }) => kind !== 'send-answers' || !shown.has(innovationId)), ...drafts];
};
