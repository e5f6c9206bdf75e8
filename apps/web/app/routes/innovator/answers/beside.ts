import type { Task } from '../../../components/content/task-list.tsx';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';
import { TASKS } from '../../../texts/task-list.ts';

/** What stands beside the answers of an innovation, and how far it is. */
export interface Beside {
  documents: number;
  /** Documents that have ended or end soon, in words; null: none. */
  attention: string | null;
  /** Packs of guidance to which something was answered. */
  answered: string[];
  unread: number;
}

interface Counted {
  documents: readonly unknown[];
  evaluations: readonly { unreadMessages: number }[];
}

export const besideOf = ({ documents, evaluations }: Counted, guidance: readonly { pack: string; answers: unknown }[], attention: string | null): Beside => ({
  documents: documents.length,
  attention,
  answered: guidance.filter(({ answers }) => Object.keys(answers as object).length > 0).map(({ pack }) => pack.split('@')[0]!),
  unread: evaluations.reduce((sum, { unreadMessages }) => sum + unreadMessages, 0),
});

/** The same as tasks, each with its status. */
export const besideTasks = (innovation: string, { documents, attention, answered, unread }: Beside): Task[] => {
  const at = (page: string): string => `/innovations/${innovation}/${page}`;
  return [
    { title: INNOVATION_PAGES.documents, href: at('documents'), ...(attention ? { problem: attention, status: 'problem' as const } : { status: { node: TASKS.documents(documents) } }) },
    { title: INNOVATION_PAGES.guidanceLink, href: at('guidance'), status: { node: null } },
    { title: INNOVATION_PAGES.dtacLink, href: at('dtac'), status: answered.includes('dtac') ? 'in-progress' : 'not-yet-started' },
    { title: INNOVATION_PAGES.messages, href: at('messages'), status: { node: TASKS.messages(unread) } },
  ];
};
