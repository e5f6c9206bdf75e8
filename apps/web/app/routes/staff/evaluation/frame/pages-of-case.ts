import type { NavigationItem } from '../../../../components/navigation/header-navigation.tsx';
import type { Identity } from './identity.server.ts';
import { CASE_PAGES } from '../../../../texts/staff-case.ts';

interface CasePage {
  path: string;
  text: string;
  shows?: (identity: Identity) => boolean;
  count?: (identity: Identity) => { number: number; of: string };
}

const staff = (identity: Identity): boolean => identity.staff;

/** The pages of a case, in the order in which work goes through them. */
const PAGES: readonly CasePage[] = [
  { path: '', text: CASE_PAGES.summary },
  { path: '/answers', text: CASE_PAGES.answers, shows: (identity) => !identity.auditor },
  { path: '/documents', text: CASE_PAGES.documents, shows: (identity) => !identity.auditor },
  { path: '/assurance', text: CASE_PAGES.assurance, shows: (identity) => !identity.auditor },
  { path: '/triage', text: CASE_PAGES.triage, shows: (identity) => identity.staff && identity.kind === 'triage' },
  { path: '/reviewers', text: CASE_PAGES.reviewers, shows: staff },
  { path: '/panel', text: CASE_PAGES.scores, shows: (identity) => identity.staff && identity.hasReviews },
  { path: '/decide', text: CASE_PAGES.decide, shows: staff },
  { path: '/budget', text: CASE_PAGES.budget, shows: (identity) => identity.staff && identity.kind === 'adoption' },
  { path: '/messages', text: CASE_PAGES.messages, shows: staff, count: ({ unreadMessages }) => ({ number: unreadMessages ?? 0, of: CASE_PAGES.unread }) },
  { path: '/requests', text: CASE_PAGES.requests, shows: (identity) => identity.staff || identity.mayAsk, count: ({ openRequests }) => ({ number: openRequests, of: CASE_PAGES.open }) },
  { path: '/holds', text: CASE_PAGES.holds, shows: staff, count: ({ openHolds }) => ({ number: openHolds, of: CASE_PAGES.inForce }) },
  { path: '/letters', text: CASE_PAGES.letters, shows: (identity) => identity.staff || identity.auditor, count: ({ openLetters }) => ({ number: openLetters, of: CASE_PAGES.notReleased }) },
  { path: '/roll-out', text: CASE_PAGES.rollOut, shows: ({ isFollowed }) => isFollowed, count: ({ openConditions }) => ({ number: openConditions, of: CASE_PAGES.notMet }) },
  { path: '/history', text: CASE_PAGES.history, shows: (identity) => identity.staff || identity.auditor },
];

/** Where somebody is by this link: on its page, or on one below it. The summary stands above all others. */
const currentAt = (path: string, href: string, pathname: string): NavigationItem['current'] =>
  pathname === href ? 'page' : path !== '' && pathname.startsWith(`${href}/`) ? 'section' : undefined;

/** The sub-navigation of a case for whoever looks, with where they are. */
export const pagesOfCase = (identity: Identity, pathname: string): NavigationItem[] =>
  PAGES.filter((page) => !page.shows || page.shows(identity)).map(({ path, text, count }) => {
    const href = `/evaluations/${identity.id}${path}`;
    const [counted, current] = [count?.(identity), currentAt(path, href, pathname.replace(/\/$/, ''))];
    return { text, href, ...(current ? { current } : {}), ...(counted?.number ? { count: counted } : {}) };
  });
