import { lazy } from 'react';

/**
 * What somebody else saved meanwhile, beside one's own words. Loaded by whoever meets it: the scripts of every page of
 * questions would hold it. It stands in no Suspense of its own, which would hide it where there is no script.
 */
export const ChangedBeside = lazy(async () => ({ default: (await import('./changed-meanwhile.tsx')).ChangedMeanwhile }));
