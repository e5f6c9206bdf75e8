import type { State } from '../support/examine.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const at = (path: string) => (page: Parameters<State['reach']>[0]) => page.goto(path);

const TITLES: [number, string][] = [
  [400, 'We could not read what was sent'],
  [401, 'Sign in to see this page'],
  [403, 'You cannot do this'],
  [404, 'Page not found'],
  [409, 'Somebody was first'],
  [500, 'There is a problem on our side'],
  [503, 'Waymark cannot be used at the moment'],
];

/** Pages for what went wrong: as people meet them, and those that nobody meets on purpose as specimens. */
export const PROBLEM_STATES: State[] = [
  { name: 'An address that leads nowhere', reach: at('/no/such/page'), shows: 'Page not found' },
  { name: 'An evaluation that is not there', who: 'triage-lead', reach: at(`/evaluations/${NOBODY}`), shows: 'Page not found' },
  { name: 'A page of another role', who: 'innovator', reach: at('/people'), shows: 'You cannot do this' },
  ...TITLES.map(([status, title]) => ({ name: `Problem ${status}`, who: 'coordinator', reach: at(`/design/problems/${status}`), shows: title })),
];
