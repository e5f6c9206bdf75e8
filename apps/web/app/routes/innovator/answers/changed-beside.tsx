import { lazy, Suspense, type ComponentProps } from 'react';

/** Loaded by whoever somebody else was before: the scripts of every page of questions would hold it. */
const ChangedMeanwhile = lazy(async () => ({ default: (await import('./changed-meanwhile.tsx')).ChangedMeanwhile }));

/** What somebody else saved meanwhile, beside one's own words. */
export const ChangedBeside = (props: ComponentProps<typeof ChangedMeanwhile>) => (
  <Suspense fallback={null}>
    <ChangedMeanwhile {...props} />
  </Suspense>
);
