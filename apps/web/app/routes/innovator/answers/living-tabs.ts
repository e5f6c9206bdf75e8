/**
 * A page that keeps words holds a lock of their name as long as it lives, however it ends: nobody else sends words that
 * their page is about to send. Where a browser has no locks, none counts as held.
 */
const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);

const held = new Set<string>();

/** Says that this page lives, for the words of this name. */
export const live = (name: string): void => {
  if (held.has(name)) return;
  held.add(name);
  void locks()?.request(name, () => new Promise(() => undefined)).catch(() => undefined);
};

/** The names whose pages live, this one's among them. */
export const living = async (): Promise<ReadonlySet<string>> => new Set((await locks()?.query().catch(() => null))?.held?.map(({ name }) => name ?? '') ?? []);
