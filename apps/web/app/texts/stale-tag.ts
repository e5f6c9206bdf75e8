/** Beside what cites something that has changed. Apart, so that a page loads no more of these words than it shows. */
export const STALE_TAG = 'Changed since';
