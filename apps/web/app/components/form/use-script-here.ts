import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether this is drawn in a browser whose script runs: not on the server, nor while the page is being taken over. */
export const useScriptHere = (): boolean => useSyncExternalStore(never, () => true, () => false);
