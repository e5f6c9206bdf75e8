import { points } from './assignments.ts';

/** What a proposal is solved for, and what that means. */
export const AIMS = {
  question: 'What shall it be solved for?',
  hint: 'Every bar, place, role and limit of organisations is kept in any case.',
  choices: [
    { value: 'total', label: 'The best fit of all seats together', hint: 'The usual choice. You also see what one place more of each person is worth.' },
    { value: 'fair', label: 'The weakest evaluation first', hint: 'Lifts the evaluation that is worst off as high as it goes, then finds the best fit for the others.' },
    { value: 'even', label: 'Evenly spread over people', hint: 'Each further seat of the same person in this proposal costs more.' },
    { value: 'linked', label: 'Evaluations linked by shared reviewers', hint: 'For calibration: scores can be compared where a chain of shared reviewers leads from one evaluation to the other. Where that cannot be, you read why.' },
    { value: 'drawn', label: 'Drawn by chance, within a highest probability', hint: 'Nobody can be sure to review something because they asked for it. It seeks the best fit to be expected of all such draws; where organisations are limited too, it is not proved that none has a better one.' },
  ],
  other: 'Solve it for something else than the best fit of all seats',
  cap: 'Highest probability of a person at an evaluation, in per cent',
  capHint: '80 where you give none.',
  noCap: 'Give the highest probability as a whole number of per cent from 1 to 100, such as 80',
  balance: 'Cost of uneven loads, in points',
  balanceHint: 'Points for the square of how many seats each person gets. 5 where you give none.',
  noBalance: 'Give the cost of uneven loads as a number of points from 0.1 to 100, such as 5 or 2.5',
  anew: 'Solve it for something else',
  anewButton: 'Solve it anew for this',
  words: {
    total: 'Solved for the best fit of all seats together.',
    fair: 'Solved for the weakest evaluation first.',
    even: 'Solved so that seats are evenly spread over people.',
    linked: 'Solved so that evaluations are linked by shared reviewers.',
    drawn: 'Drawn by chance, within a highest probability.',
  } as Readonly<Record<string, string>>,
  notReached: (aim: string, isLooser: boolean): string => `This is the assignment of the best fit of all seats: there was no time for ${AIMS.reaching[aim] ?? aim}${isLooser ? ', or it would not keep the quorums' : ''}.`,
  reaching: { fair: 'lifting the weakest evaluation', even: 'spreading seats evenly', linked: 'linking evaluations' } as Readonly<Record<string, string>>,
  fair: (worst: number, bound: number): string => `The weakest evaluation has ${points(worst)} points; whatever others got, it could never have more than ${points(bound)}.`,
  even: (balance: number): string => `The square of how many seats each person gets costs ${points(balance)} points.`,
  drawn: (cap: number, expected: number): string => `No seat was likelier than ${cap} per cent. A draw of this kind has ${points(expected)} points of fit to be expected.`,
  draw: (draw: number): string =>
    `${draw === 1 ? 'This is the first draw of these evaluations.' : `This is draw number ${draw} of these evaluations: they, or some of them, were drawn before.`} The same people, places and decisions by hand give the same draw however often it is made.`,
  given: (lost: number): string => (lost === 0 ? 'It has as many points of fit as the best assignment of all.' : `It gives up ${points(lost)} points of fit that the best assignment of all would have.`),
  best: 'It is proved that none does better by what it was solved for.',
  unproved: 'The time was over before it was proved that none does better by what it was solved for.',
  unprovedDraw: 'Whether another draw of this kind has more fit to be expected is not proved: where roles and organisations are limited together, each organisation is narrowed to some of its people before it is drawn.',
  allLinked: 'All evaluations are linked by shared reviewers: their scores can be compared.',
  groups: (count: number): string => `The evaluations fall into ${count} groups without a reviewer in common. Scores can be compared within a group only.`,
  whichGroups: 'Which evaluations are in which group',
  group: (references: readonly string[], why: string | null): string => `${references.join(', ')}${why ? `: ${why}` : ''}`,
  offDraw: 'What keeping them off would cost: “Why?” looks for it.',
  probability: (share: number): string => `Drawn with a probability of ${Math.round(share * 100)} per cent.`,
} as const;

/** What a change costs of what a proposal is solved for. Below 0 it gains; null was not proved in time. */
export const aimCost = (aim: string, { cost, worst, groups }: { cost: number | null; worst: number | null; groups: number | null }): string => {
  if (cost === null) return aim === 'drawn' ? 'What it costs of the fit that can be expected is not known.' : 'What it costs was not found in time, or cannot be told.';
  const of = (aim === 'drawn' && 'fit to be expected') || (aim === 'even' && 'fit less the cost of uneven loads') || 'fit';
  const all = cost === 0 ? null : `${cost > 0 ? 'costs' : 'gains'} ${points(Math.abs(cost))} points of ${of}`;
  const first = worst ? `the weakest evaluation ${worst > 0 ? 'loses' : 'gains'} ${points(Math.abs(worst))} points` : groups ? `evaluations fall into ${Math.abs(groups)} ${Math.abs(groups) === 1 ? 'group' : 'groups'} ${groups > 0 ? 'more' : 'fewer'}` : null;
  if (!first && !all) return 'It costs nothing.';
  if (!first) return `It ${all}.`;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${all ? `, and it ${all} of all seats together` : ''}.`;
};

/** What reviewers have to do over the weeks to come. */
export const WORKLOAD = {
  title: 'Reviewers’ work by week',
  lead: 'Reviews that are open in each week, against how many each reviewer takes at once. You see those of evaluations that you may know of: somebody may have more.',
  counting: 'A review is open until its stage ends. What is overdue counts in this week, and what has no last day in every week. The page of a reviewer also looks back over 8 weeks.',
  link: 'Reviewers’ work by week',
  back: 'Assignments',
  backToAll: 'All reviewers',
  role: 'Role',
  anyRole: 'Any role',
  specialty: 'Specialty',
  name: 'Name',
  nameHint: 'All or a part of it',
  anySpecialty: 'Any specialty',
  none: 'No reviewer fits these filters',
  noneAtAll: 'Nobody reviews yet',
  noneMore: 'Whoever holds a role in which people review or decide stands here.',
  caption: (from: number, to: number, total: number): string => (total === to && from === 1 ? `${total} ${total === 1 ? 'reviewer' : 'reviewers'}` : `Reviewers ${from} to ${to} of ${total}`),
  reviewer: 'Reviewer',
  takes: 'Takes at once',
  noLimit: 'No limit',
  now: 'This week',
  away: 'Away',
  notAway: 'Not away',
  awayDays: (days: number): string => (days === 0 ? '' : `, away ${days} ${days === 1 ? 'day' : 'days'}`),
  weeksAhead: 'Weeks ahead',
  open: (open: number, most: number | null): string => (most === null ? `${open} open` : `${open} of ${most}`),
  levels: { over: 'Over', full: 'Full', near: 'Nearly full', free: 'Free', unknown: 'No limit' } as Readonly<Record<string, string>>,
  bars: (name: string): string => `Open reviews of ${name} by week`,
  behind: 'Weeks that are over',
  behindLead: 'Reviews that waited for them on any day of a week, and those that they sent in it. You see those of evaluations that you may know of: somebody may have had more.',
  carried: 'Had to do',
  finished: 'Sent',
  week: 'Week from',
  openHeader: 'Open',
  due: 'Due',
  level: 'Against what they take',
  previous: 'Reviewers before',
  next: 'More reviewers',
  of: (name: string): string => `Work of ${name}`,
  reviews: 'Open reviews that you may know of',
  noReviews: 'No review of an evaluation that you may know of waits for them.',
  evaluation: 'Evaluation',
  stage: 'Stage and role',
  answer: { invited: 'Asked, not answered', accepted: 'Accepted' } as Readonly<Record<string, string>>,
  state: 'State',
  dueOn: 'Due',
  noDay: 'No last day',
} as const;
