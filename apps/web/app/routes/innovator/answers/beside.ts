import type { Task } from '../../../components/content/task-list.tsx';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';
import { TASKS } from '../../../texts/task-list.ts';

/** How far the guidance on an innovation is. */
export interface GuidanceStates {
  /** Its tier in the framework, null where none fits; or how many questions still decide it. null: nothing is answered. `unknown`: it cannot be said now. */
  framework: { tier: string | null } | { open: number } | null | 'unknown';
  dtac: 'completed' | 'problem' | 'in-progress' | 'not-yet-started' | 'unknown';
}

/** What stands beside the answers of an innovation, and how far it is. */
export interface Beside extends GuidanceStates {
  documents: number;
  /** Documents that have ended or end soon, in words; null: none. */
  attention: string | null;
  unread: number;
}

interface Counted {
  documents: readonly unknown[];
  evaluations: readonly { unreadMessages: number }[];
}

export const besideOf = ({ documents, evaluations }: Counted, guidance: GuidanceStates, attention: string | null): Beside => ({
  ...guidance,
  documents: documents.length,
  attention,
  unread: evaluations.reduce((sum, { unreadMessages }) => sum + unreadMessages, 0),
});

/** The same as tasks, each with its status. */
export const besideTasks = (innovation: string, { documents, attention, framework, dtac, unread }: Beside): Task[] => {
  const at = (page: string): string => `/innovations/${innovation}/${page}`;
  return [
    { title: INNOVATION_PAGES.documents, href: at('documents'), ...(attention ? { problem: attention, status: 'problem' as const } : { status: { node: TASKS.documents(documents) } }) },
    { title: INNOVATION_PAGES.guidanceLink, href: at('guidance'), status: statusOf(framework) },
    { title: INNOVATION_PAGES.dtacLink, href: at('dtac'), status: dtac === 'unknown' ? NOTHING : dtac },
    { title: INNOVATION_PAGES.messages, href: at('messages'), status: { node: TASKS.messages(unread) } },
  ];
};

/** No status: better than one that is not true. */
const NOTHING = { node: null };

const statusOf = (framework: Beside['framework']): Task['status'] => {
  if (framework === 'unknown') return NOTHING;
  if (framework === null) return 'not-yet-started';
  if ('open' in framework) return { node: TASKS.openQuestions(framework.open) };
  return { node: framework.tier === null ? TASKS.noTier : TASKS.tier(framework.tier) };
};
