/** Kinds of paper that one site gives: that it accepts what is asked of it, and its agreement. Each has its own, with its own last day. */
export const SITE_PAPERS: readonly string[] = ['site-safety-acceptance', 'data-sharing-agreement'];

/** Whether papers of this kind may be of one site. One that names no site is of the whole pilot, and counts for each. */
export const isSitePaper = (kind: string): boolean => SITE_PAPERS.includes(kind);
