/** What came of a draft that a page saved by itself. */
export interface Autosaved {
  /**
   * `saved`; `some`: so are answers that do not fit; `part`: but for what is too much to be kept; `changed`: not, somebody else saved the section meanwhile; `over`:
   * not, nobody is signed in; `refused`: not, and trying again is of no use; `failed`: not now.
   */
  state: 'saved' | 'some' | 'part' | 'changed' | 'over' | 'refused' | 'failed';
  /** Mark of what is saved now. */
  read?: string;
  /** When and by whom it was saved, in words. */
  saved?: string;
}

/** Whether saving by itself is over for this page. */
export const isLast = ({ state }: Autosaved): boolean => state === 'over' || state === 'refused';

/** Whether everything that was sent is saved. */
export const isSaved = ({ state }: Autosaved): boolean => state === 'saved' || state === 'some';

/** Most characters of a draft that a browser still sends for a page that is gone: it takes 64 KiB of all such pages. */
const OUTLIVES = 15_000;

/** Milliseconds after which a server that does not answer counts as gone. */
const PATIENCE = 10_000;

const lengthOf = (fields: FormData): number => [...fields.entries()].reduce((sum, [name, value]) => sum + name.length + String(value).length + 150, 0);

/** Sends a draft, and waits ten seconds at most. It follows no redirect: nothing leads away from what somebody types. */
export const sendDraft = async (address: string, fields: FormData): Promise<Autosaved> => {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: fields,
      headers: { accept: 'application/json' },
      redirect: 'error',
      keepalive: lengthOf(fields) < OUTLIVES,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const told = (await answer.json()) as Partial<Autosaved>;
    return told.state ? { state: told.state, ...(told.read ? { read: told.read } : {}), ...(told.saved ? { saved: told.saved } : {}) } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
};
