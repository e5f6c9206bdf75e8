import { isSaved, type Autosaved } from './autosaved.ts';
import { lastSaved, type LastSaved } from './last-saved.ts';

/** What came of saving a page. */
interface Answered {
  read: string;
  /** What was saved meanwhile, where that keeps these words from being saved. */
  changed: readonly unknown[];
  problems: readonly unknown[];
  /** Whether everything that was sent is saved, be it that it does not fit. */
  kept: boolean;
  /** When and by whom what is kept was saved last. */
  saved?: LastSaved | null;
}

/** Turns what came of saving a page, also what is thrown to become a page, into words for the script that asked. */
export const answerAutosave = async (save: () => Promise<{ data: Answered }>): Promise<Response> => {
  try {
    const { read, changed, problems, kept, saved } = (await save()).data;
    const state = changed.length ? 'changed' : !kept ? 'part' : problems.length ? 'some' : 'saved';
    return told({ state, read, ...(saved && isSaved({ state }) ? { saved: lastSaved(saved) } : {}) }, 200);
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    if (status === 401 || (status >= 300 && status < 400)) return told({ state: 'over' }, 401);
    return told({ state: status < 500 && !LATER.includes(status) ? 'refused' : 'failed' }, status);
  }
};

/** Refusals that may be none the next time: too slow, in another's way, too often. */
const LATER = [408, 409, 429];

const told = (autosaved: Autosaved, status: number): Response => Response.json(autosaved, { status });

const statusOf = (error: unknown): number | null => {
  if (error instanceof Response) return error.status;
  const init = typeof error === 'object' && error !== null && 'init' in error ? (error.init as ResponseInit | null) : null;
  return init?.status ?? null;
};
