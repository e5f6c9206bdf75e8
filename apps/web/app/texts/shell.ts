import { ROLE_TITLES, roleTitle } from '@waymark/domain/roles';

/** Words of the frame around every page. */
export const SHELL = {
  name: 'Waymark',
  allRoles: 'All my roles',
  actingAs: (role: string): string => `Acting as ${role.toLowerCase()}`,
  simulated: 'In demonstrations the products and companies are real and what is shown of their evaluation is simulated: scores, votes, readings and letters were played, not judged.',
  footer: [
    { text: 'Register of adopted innovations', href: '/register' },
    { text: 'Accessibility statement', href: '/accessibility' },
    { text: 'Privacy', href: '/privacy' },
    { text: 'Cookies', href: '/cookies' },
    { text: 'Contact us', href: '/contact' },
  ],
};

/** The parts of the service, as the header names them. */
export const NAVIGATION = {
  work: 'My work',
  innovations: 'Your innovations',
  messages: 'Messages',
  pipeline: 'Pipeline',
  assignments: 'Assignments',
  portfolio: 'Portfolio',
  insights: 'Insights',
  reviews: 'My reviews',
  panels: 'Panels',
  pilots: 'Pilots',
  people: 'People',
  organisations: 'Organisations',
  programmes: 'Programmes',
  glass: 'Broken glass',
  audit: 'Audit',
  help: 'Help and guidance',
} as const;

/** What the number beside “Messages” counts. */
export const NOT_READ = 'not read';

export { roleTitle };

/** Every role that has a title, in the order in which work goes through them. */
export const roleIds = (): string[] => Object.keys(ROLE_TITLES);
