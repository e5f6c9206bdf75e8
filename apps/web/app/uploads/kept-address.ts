import { inHex } from './file-hash.ts';

const PREFIX = 'waymark-upload/';

/** As long as the server keeps what has arrived. */
const DAY_MS = 24 * 3_600_000;

/**
 * Under which name a browser keeps where a file is sent to: a hash, so that whoever looks reads neither the name of the
 * file nor of the innovation. null where the browser has no hashes: then a file begins anew.
 */
export const nameOf = async ({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>, place: string): Promise<string | null> => {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([place, name, size, lastModified])));
  return PREFIX + inHex(hash);
};

/** Where this file was sent to before; null: nowhere that is known. The server says whether it still counts. */
export const keptAddress = (name: string | null): string | null => name && within(() => localStorage.getItem(name)?.split(' ')[1] ?? null);

export const keepAddress = (name: string | null, address: string | null): void => {
  if (name && address)
    within(() => {
      forgetOld(localStorage, Date.now());
      localStorage.setItem(name, `${Date.now()} ${address}`);
    });
};

export const forget = (name: string | null): void => {
  if (name) within(() => localStorage.removeItem(name));
};

/** Forgets addresses that no longer count. */
export const forgetOld = (storage: Storage, now: number): void => {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const name of names) if (name.startsWith(PREFIX) && !(now - Number(storage.getItem(name)?.split(' ')[0]) < DAY_MS)) storage.removeItem(name);
};

/** A browser may forbid its storage, or have none left. */
const within = <T>(use: () => T): T | null => {
  try {
    return use();
  } catch {
    return null;
  }
};
