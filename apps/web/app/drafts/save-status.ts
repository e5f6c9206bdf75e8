import type { Saving } from '../components/evaluation/save-state.tsx';
import type { Autosaved } from './autosaved.ts';

/** What is said of a save, in the words of those who write. */
export interface SaveWords {
  saving: string;
  autosaved: Readonly<Record<Autosaved['state'], string>>;
  /** The same of what is saved, with when and by whom, where that is known. */
  autosavedAt?: Readonly<Partial<Record<Autosaved['state'], (saved: string) => string>>>;
  /** The same of a form that a button sent and that is not all saved; absent: as of a save by itself. */
  unkept?: string;
  failedHeld: string;
  offline: string;
  offlineUnheld: string;
  broughtBack: string;
}

interface Told {
  /** What came of the last save; null: none yet. */
  answer: Autosaved | 'saving' | null;
  online: boolean;
  /** Whether the browser keeps what is typed. */
  held: boolean;
  /** Words that were kept in the browser came back to this page and are saved. */
  brought: boolean;
  /** What came of the form that the page was sent with, where it is not all saved; null: it is, or there was none. */
  unkept: 'part' | 'changed' | null;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
}

const SHOWN: Readonly<Record<Autosaved['state'], Saving>> = { saved: 'saved', some: 'saved', part: 'unsaved', changed: 'failed', over: 'failed', refused: 'failed', failed: 'failed' };

/** The one line that says whether the draft is safe, and where; null: there is nothing to say. */
export const saveStatus = (words: SaveWords, { answer, online, held, brought, unkept, saved }: Told): { state: Saving; words: string } | null => {
  if (!online) return held ? { state: 'offline', words: words.offline } : { state: 'failed', words: words.offlineUnheld };
  if (answer === 'saving') return { state: 'saving', words: words.saving };
  if (answer) return { state: SHOWN[answer.state], words: answer.state === 'failed' && held ? words.failedHeld : wordsOf(words, answer) };
  // an earlier save is not what stands in the fields
  if (unkept) return { state: SHOWN[unkept], words: unkept === 'part' ? (words.unkept ?? words.autosaved.part) : words.autosaved[unkept] };
  if (brought) return { state: 'saved', words: words.broughtBack };
  return saved ? { state: 'saved', words: saved } : null;
};

const wordsOf = ({ autosaved, autosavedAt }: SaveWords, { state, saved }: Autosaved): string => (saved && autosavedAt?.[state]?.(saved)) || autosaved[state];
