import { month } from '../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { WORK, WORK_KINDS } from '../../texts/home.ts';
import { roleTitle } from '../../texts/shell.ts';

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

/** The role of a seat, the months of a site, what an incident is, or words as they are; nothing where the kind says it all. */
export const aboutOf = ({ kind, detail }: WorkItem): string => {
  if (!detail || kind === 'move-on' || kind === 'sign') return '';
  if (kind === 'answer-invitation' || kind === 'write-review' || kind === 'read-changes') return roleTitle(detail);
  if (kind === 'renew-paper') return paperOf(detail);
  if (kind === 'close-incident') return WORK.severities[detail] ?? detail;
  if (kind === 'confirm-repair') return WORK.together(detail);
  if (kind !== 'enter-readings') return detail;
  const months = detail.split(', ');
  return WORK.missing(months.length, month(months[0]!));
};

/** The kind of a paper, with the site that it is of: “kind: site”. */
const paperOf = (detail: string): string => {
  const [kind = '', ...site] = detail.split(': ');
  return [DOCUMENT_KINDS[kind] ?? kind, ...site].join(': ');
};
