import { TRACKER } from './tracker.ts';

/** Words of the page of everything that happened to an innovation. */
export const ACTIVITY = {
  title: 'All activity',
  back: 'Progress',
  lead: 'Stages, letters, requests, what you sent, documents, who joined and left your team, threads of messages with the last message in each, and conditions that are met and stand, newest first. What you wrote before you sent it has a page of its own:',
  versions: 'Earlier versions',
  none: 'Nothing has happened yet',
  noneText: 'What you send, add and are told stands here with its time.',
  /** Somebody invited by an address whose name is kept no more. */
  somebody: 'somebody',
  /** A file that was removed, and whose name went with its bytes. */
  document: 'a document',
  cut: (most: number): string => `Of what your team did with its people and documents, the newest ${most.toLocaleString('en-GB')} things stand here.`,
  /** Whoever runs the installation, who is no person here. */
  operator: 'Whoever runs this service',
  /** What somebody may do, by their right. */
  may: { owner: 'own it', edit: 'change answers', view: 'read only' } as Readonly<Record<string, string>>,
  team: {
    invited: (name, by, may) => `${by} invited ${name} to the team: they may ${may}`,
    declined: () => 'An invitation to the team was declined',
    withdrawn: (_name, by) => `${by} took an invitation to the team back`,
    joined: (name, _by, may) => `${capital(name)} joined the team: they may ${may}`,
    'right-changed': (name, by, may) => `${by} changed what ${name} may do: ${may}`,
    removed: (name, by) => `${by} took ${name} out of the team`,
    left: (name) => `${capital(name)} left the team`,
    'owner-changed': (name, by) => `${by} made ${name} the owner`,
    archived: (_name, by) => `${by} archived the innovation`,
    restored: (_name, by) => `${by} restored the innovation`,
    'practice-let': (_name, by) => `${by} let reviewers practise on a submission`,
    'practice-ended': (_name, by) => `${by} let reviewers practise on a submission no longer`,
    'practice-over': () => 'The leave to practise on a submission ended: nobody reads its answers any more',
    'document-added': (name) => TRACKER.happened.document(name),
    'document-removed': (name, by) => `${by} removed the document: ${name}`,
  } as Readonly<Record<string, (name: string, by: string, may: string) => string>>,
  evaluation: (number: number): string => `Evaluation ${number}`,
} as const;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
