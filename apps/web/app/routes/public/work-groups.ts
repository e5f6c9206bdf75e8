import { WORK_KINDS } from '../../texts/home.ts';

export interface WorkItem {
  kind: string;
  id: string;
  evaluationId: string;
  innovationId: string;
  reference: string;
  innovationName: string;
  simulated: boolean;
  detail: string | null;
  dueAt: string | null;
}

export interface WorkGroup {
  kind: string;
  title: string;
  items: WorkItem[];
}

/** Work by kind; within a kind soonest first, as it came. The kind whose first item is due soonest stands first. */
export const workGroups = (items: readonly WorkItem[]): WorkGroup[] => {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, title: WORK_KINDS[kind] ?? kind, items: items.filter((item) => item.kind === kind) }));
};

/** The page on which a piece of work is done. */
export const placeOf = ({ kind, id, evaluationId, innovationId }: WorkItem): string => {
  switch (kind) {
    case 'answer-invitation':
    case 'write-review':
      return `/reviews/${id}`;
    case 'answer-request':
      return `/innovations/${innovationId}/requests/${id}`;
    case 'approve-letter':
    case 'release-letter':
      return `/evaluations/${evaluationId}/letters`;
    default:
      return `/evaluations/${evaluationId}`;
  }
};
