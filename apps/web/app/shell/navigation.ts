import type { NavigationItem } from '../components/navigation/header-navigation.tsx';

const REVIEWS = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer', 'panel-member', 'finance-lead'];
const STAFF = ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'pilot-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead'];

/** The parts of the service, and the roles that see each; no roles: everybody who is signed in. */
const PARTS: { text: string; href: string; roles?: string[] }[] = [
  { text: 'My work', href: '/' },
  { text: 'My innovations', href: '/innovations', roles: ['innovator'] },
  { text: 'Pipeline', href: '/pipeline', roles: STAFF },
  { text: 'My reviews', href: '/reviews', roles: REVIEWS },
  { text: 'Pilots', href: '/pilots', roles: ['pilot-lead', 'site-lead', 'safety-lead', 'analyst'] },
  { text: 'People', href: '/people', roles: ['administrator'] },
  { text: 'Organisations', href: '/organisations', roles: ['administrator'] },
  { text: 'Programmes', href: '/programmes', roles: ['administrator', 'programme-lead'] },
  { text: 'Audit', href: '/audit', roles: ['auditor', 'administrator'] },
];

/** What somebody with these roles finds in the header, with where they are now. */
export const navigationFor = (roles: readonly string[], path: string): NavigationItem[] =>
  PARTS.filter((part) => !part.roles || part.roles.some((role) => roles.includes(role))).map(({ text, href }) => {
    const here = path === href ? 'page' : href !== '/' && path.startsWith(`${href}/`) ? 'section' : undefined;
    return { text, href, ...(here ? { current: here } : {}) };
  });
