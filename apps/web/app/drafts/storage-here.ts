/** Somebody signed out in this browser: nothing of theirs is kept any more. */
let closed = false;

/** From now on this page keeps nothing. */
export const keepNoMore = (): void => {
  closed = true;
};

/** Whether somebody signed out: what was written is given up. */
export const keepsNoMore = (): boolean => closed;

/** The browser's memory; null where it is forbidden, or was closed. */
export const storageHere = (): Storage | null => {
  try {
    return closed ? null : window.localStorage;
  } catch {
    return null;
  }
};
