import type { NavigationItem } from '../components/navigation/header-navigation.tsx';
import { NAVIGATION, NOT_READ } from '../texts/shell.ts';

const REVIEWS = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer', 'panel-member', 'finance-lead'];
const STAFF = ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'pilot-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead'];

/** The parts of the service, and the roles that see each; no roles: everybody who is signed in. */
const PARTS: { part: keyof typeof NAVIGATION; href: string; roles?: string[] }[] = [
  { part: 'work', href: '/' },
  { part: 'innovations', href: '/innovations', roles: ['innovator'] },
  { part: 'messages', href: '/messages', roles: ['innovator'] },
  { part: 'pipeline', href: '/pipeline', roles: STAFF },
  { part: 'assignments', href: '/assignments', roles: ['coordinator', 'triage-lead'] },
  { part: 'portfolio', href: '/portfolio', roles: ['coordinator', 'panel-chair', 'nhsx-decider'] },
  { part: 'insights', href: '/insights', roles: ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'nhsx-decider', 'analyst', 'programme-lead'] },
  { part: 'reviews', href: '/reviews', roles: REVIEWS },
  { part: 'panels', href: '/panels', roles: ['panel-member', 'panel-chair', 'coordinator', 'nhsx-decider', 'programme-lead', 'auditor'] },
  { part: 'pilots', href: '/pilots', roles: ['pilot-lead', 'site-lead', 'safety-lead', 'analyst'] },
  { part: 'people', href: '/people', roles: ['administrator'] },
  { part: 'organisations', href: '/organisations', roles: ['administrator'] },
  { part: 'programmes', href: '/programmes', roles: ['administrator', 'programme-lead'] },
  { part: 'glass', href: '/broken-glass', roles: ['administrator', 'programme-lead'] },
  { part: 'audit', href: '/audit', roles: ['auditor', 'administrator'] },
  { part: 'help', href: '/help', roles: ['innovator'] },
];

/**
 * What somebody with these roles finds in the header, with where they are now.
 *
 * @param unread messages that they have not read; staff are told of theirs as work
 */
export const navigationFor = (roles: readonly string[], path: string, unread: number): NavigationItem[] =>
  PARTS.filter((part) => !part.roles || part.roles.some((role) => roles.includes(role))).map(({ part, href }) => {
    const here = path === href ? 'page' : href !== '/' && path.startsWith(`${href}/`) ? 'section' : undefined;
    return { text: NAVIGATION[part], href, ...(here ? { current: here } : {}), ...(part === 'messages' && unread > 0 ? { count: { number: unread, of: NOT_READ } } : {}) };
  });
