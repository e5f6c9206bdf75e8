import type { NavigationItem } from '../../../../components/navigation/header-navigation.tsx';
import type { Identity } from './identity.server.ts';

interface CasePage {
  path: string;
  text: string;
  shows?: (identity: Identity) => boolean;
  count?: (identity: Identity) => { number: number; of: string };
}

const staff = (identity: Identity): boolean => identity.staff;

/** The pages of a case, in the order in which work goes through them. */
const PAGES: readonly CasePage[] = [
  { path: '', text: 'Summary' },
  { path: '/answers', text: 'Answers', shows: (identity) => !identity.auditor },
  { path: '/documents', text: 'Documents', shows: (identity) => !identity.auditor },
  { path: '/triage', text: 'Triage', shows: (identity) => identity.staff && identity.kind === 'triage' },
  { path: '/reviewers', text: 'Reviewers', shows: staff },
  { path: '/panel', text: 'Scores', shows: (identity) => identity.staff && identity.hasReviews },
  { path: '/decide', text: 'Decide', shows: staff },
  { path: '/requests', text: 'Requests', shows: staff, count: ({ openRequests }) => ({ number: openRequests, of: 'open' }) },
  { path: '/holds', text: 'Holds', shows: staff, count: ({ openHolds }) => ({ number: openHolds, of: 'in force' }) },
  { path: '/letters', text: 'Letters', shows: (identity) => identity.staff || identity.auditor, count: ({ openLetters }) => ({ number: openLetters, of: 'not released' }) },
  { path: '/history', text: 'History', shows: (identity) => identity.staff || identity.auditor },
];

/** The sub-navigation of a case for whoever looks, with where they are. */
export const pagesOfCase = (identity: Identity, pathname: string): NavigationItem[] =>
  PAGES.filter((page) => !page.shows || page.shows(identity)).map(({ path, text, count }) => {
    const href = `/evaluations/${identity.id}${path}`;
    const counted = count?.(identity);
    return { text, href, ...(pathname.replace(/\/$/, '') === href ? { current: 'page' as const } : {}), ...(counted?.number ? { count: counted } : {}) };
  });
