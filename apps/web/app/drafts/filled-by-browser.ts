/** The mark of a page of which nobody knows what it had read: whatever differs from what is saved is shown beside it. */
export const NOTHING_READ = '';

let first = true;

/** Whether a browser went back to this page, once for a page: what stands in its fields may be older than what it read. */
export const isFilledByBrowser = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const filled = first && navigation?.type === 'back_forward';
  first = false;
  return filled;
};
