/**
 * A page that keeps words holds a lock of their name as long as it lives, however it ends: nobody else sends words that
 * their page is about to send. Where a browser has no locks, none counts as held.
 */
const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** How to let each name go. */
const held = new Map<string, () => void>();

/** Says that this page lives, for the words of this name. */
export const live = (name: string): void => {
  if (held.has(name)) return;
  const over = new Promise<void>((resolve) => held.set(name, resolve));
  void locks()?.request(name, () => over).catch(() => undefined);
};

/** Says that this page sends no more words of this name. */
export const letGo = (name: string): void => {
  held.get(name)?.();
  held.delete(name);
};

/** Whether this page has ever kept a draft, or is about to. */
export const holdsDraft = (): boolean => held.size > 0;

/** The names whose pages live, this one's among them. */
export const living = async (): Promise<ReadonlySet<string>> => new Set((await locks()?.query().catch(() => null))?.held?.map(({ name }) => name ?? '') ?? []);
