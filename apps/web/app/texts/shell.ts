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
  innovations: 'My innovations',
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
} as const;

const ROLES: Record<string, string> = {
  innovator: 'Innovator',
  'triage-officer': 'Triage officer',
  'triage-lead': 'Triage lead',
  coordinator: 'Review coordinator',
  'clinical-reviewer': 'Clinical reviewer',
  'safety-reviewer': 'Clinical safety reviewer',
  'ig-reviewer': 'Data and technology reviewer',
  'economics-reviewer': 'Economics reviewer',
  'panel-member': 'Panel member',
  'panel-chair': 'Panel chair',
  'pilot-lead': 'Pilot lead',
  'site-lead': 'Site lead',
  'safety-lead': 'Safety lead',
  'finance-lead': 'Finance lead',
  'nhsx-decider': 'National decision maker',
  analyst: 'Monitoring analyst',
  'appeals-officer': 'Appeals officer',
  'programme-lead': 'Programme lead',
  administrator: 'Administrator',
  auditor: 'Auditor',
};

/** The title of a role, as people read it. */
export const roleTitle = (role: string): string => ROLES[role] ?? role;

/** Every role that has a title, in the order in which work goes through them. */
export const roleIds = (): string[] => Object.keys(ROLES);
