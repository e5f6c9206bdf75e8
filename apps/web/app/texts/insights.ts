import { month } from './dates.ts';

const many = (count: number, one: string, several = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
const days = (figure: number): string => `${figure.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${figure === 1 ? 'working day' : 'working days'}`;
const few = (figure: number): string => figure.toLocaleString('en-GB', { maximumFractionDigits: 1 });

const KINDS: Readonly<Record<string, string>> = {
  'medical-device': 'Medical device', ivd: 'In vitro diagnostic', 'ivd-software': 'Software for an in vitro diagnostic', medicine: 'Medicine', digital: 'Digital service, app or software', ai: 'Uses artificial intelligence',
  'data-monitoring': 'Data or monitoring', 'model-of-care': 'New way of delivering care', education: 'Education or training', estates: 'Buildings, facilities or travel', ppe: 'Protective equipment', food: 'Food or nutrition', other: 'Something else',
  sme: 'Company, fewer than 250 staff', large: 'Company, 250 staff or more', nhs: 'NHS organisation', university: 'University or research body', charity: 'Charity or social enterprise', individual: 'Individual', company: 'Company, size not stated', trust: 'NHS trust', icb: 'Integrated care board', uni: 'University',
  england: 'England, region not known', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland', 'outside-uk': 'Outside the UK', 'not-stated': 'Not stated',
};

/** A category, organisation type or region in words; regions stand in their own. */
export const memberWords = (member: string): string => KINDS[member] ?? member;

const DIMENSIONS: Readonly<Record<string, string>> = { category: 'By category', 'organisation-type': 'By type of organisation', region: 'By region' };
const HOLDERS: Readonly<Record<string, string>> = { innovator: 'Innovator', reviewers: 'Reviewers', service: 'Service' };
const FIGURES: Readonly<Record<string, string>> = {
  ALL: 'Every stage of every case', CAME: 'Came', WENT_ON: 'Went on', WENT_BACK: 'Sent back', ENDED: 'Ended', HERE: 'In progress', TIMED: 'Finished', ON_TIME: 'Finished on time', LATE: 'Finished late', LATE_NOW: 'Late now', PAUSED: 'Paused', LEFT_ON_TIME: 'Finished on time, by month', LEFT_LATE: 'Finished late, by month',
};
const OUTCOMES: Readonly<Record<string, string>> = { on: 'Went on', back: 'Sent back', ended: 'Ended', here: 'In progress' };

/** What those read who look at the whole portfolio. */
export const INSIGHTS = {
  title: 'Insights',
  period: (from: string, to: string): string => (from === to ? month(from) : `${month(from)} to ${month(to)}`),
  lead: (from: string, to: string): string => `Innovations submitted ${from === to ? `in ${month(from)}` : `from ${month(from)} to ${month(to)}`}.`,
  counted: (when: string): string => `Counted ${when}.`,
  notCounted: 'Nothing has been counted yet: figures come within a minute or two.',
  hidden: 'Cases in which you have a conflict of interest, that are your own team’s, or in whose open round you write, are in no figure and in no list of yours.',
  simulatedAll: 'Figures may hold simulated evaluations. Choose “Real” to leave them out.',
  filter: { legend: 'Which innovations', programme: 'Programme', all: 'All programmes', from: 'From', to: 'To', cases: 'Evaluations', both: 'Real and simulated', real: 'Real', simulated: 'Simulated', compare: 'Compare with', before: 'The period before', year: 'The same months a year before', show: 'Show' },
  tiles: 'At a glance',
  inProgress: 'In progress',
  onTime: 'On time',
  target: (percent: number): string => `Aim ${percent}%`,
  toOutcome: 'Submission to outcome',
  daysUnit: (figure: number): string => (figure === 1 ? 'day' : 'days'),
  median: 'Median working days',
  adopted: 'Adopted',
  oneIn: (of: number): string => `1 in ${few(of)} submitted`,
  lateNow: 'Late now',
  lateOf: (running: number): string => `of ${running.toLocaleString('en-GB')} in a stage`,
  lateCount: (late: number): string => `${late.toLocaleString('en-GB')} late`,
  none: 'None yet',
  noFigure: '–',
  change: (change: number | null, what: 'count' | 'days' | 'points'): string =>
    change === null ? 'Nothing to compare with' : change === 0 ? 'As many as before' : `${what === 'days' ? days(Math.abs(change)) : what === 'points' ? many(Math.abs(change), 'point') : few(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than before`,
  notYet: 'Not compared while cases are open',
  cohorts: (open: number): string =>
    `Figures are of those that were submitted in these months. ${open === 1 ? '1 of them is' : `${few(open)} of them are`} still open, and those before have had more time: days, adoptions and what went on are compared once none is open.`,
  funnel: 'From submission to adoption',
  stage: 'Stage',
  innovations: 'Innovations',
  submitted: 'Submitted',
  reached: (title: string): string => title,
  hereNow: 'There now',
  wentOn: 'Went on',
  wentOnOf: (on: number, left: number): string => `${on} of ${left} that left`,
  medianDays: 'Median days',
  ninetieth: '9 in 10 within',
  ofLimit: (limit: number): string => `of ${limit}`,
  overLimit: (limit: number): string => `over ${limit}`,
  late: 'Late now',
  wait: {
    lead: 'Where innovations wait:',
    nothing: 'no stage takes longer than its limit at the median, and nobody is late now.',
    says: (title: string, median: number | null, over: number | null, lateNow: number, here: number): string =>
      [
        median !== null && over !== null ? `${title} takes ${days(median)} at the median, ${few(over)} more than its limit.` : '',
        lateNow > 0 ? `${many(lateNow, 'case')} of ${here} in ${title} ${lateNow === 1 ? 'is' : 'are'} late now.` : '',
      ].filter(Boolean).join(' '),
  },
  explained: 'How these figures are counted',
  explanation: [
    'An innovation that came to a stage twice is counted there once, by where its last time led. Days and punctuality are of each time.',
    '“Went on” is the share of those that left: whoever is still there says nothing yet. An innovation that withdrew or was sent back did not go on.',
    'Days are working days. Days on which a limit stood still are left out of median and 9 in 10, and are in the days by who held the case.',
    'Nine in ten is the 90th percentile by nearest rank: a number of days that one of them took.',
    'Stages count from the decision, also where its letter is not released yet. Only staff read these figures.',
  ],
  trend: 'Finished on time, by month',
  trendSays: (percent: number, onTime: number, all: number, target: number): string => `${percent}% of stages with a limit were finished on time in these months, ${onTime} of ${all}: ${percent >= target ? 'at or above' : 'below'} the aim of ${target}%.`,
  trendNone: 'No stage with a limit was finished in these months.',
  trendMonth: 'Month',
  trendOnTime: 'On time',
  trendLate: 'Late',
  trendShare: 'Share on time',
  trendAim: (target: number): string => `Aim, ${target}%`,
  trendMark: 'Share of a month: filled at or above the aim, hollow below it',
  by: (dimension: string): string => DIMENSIONS[dimension] ?? dimension,
  member: (dimension: string): string => ({ category: 'Category', 'organisation-type': 'Organisation', region: 'Region' })[dimension] ?? dimension,
  several: 'An innovation of several categories is counted in each.',
  holders: 'Who held the case',
  holdersHint: 'Median working days of those that have finished; within how many nine in ten were, in brackets.',
  holder: (holder: string): string => HOLDERS[holder] ?? holder,
  holderDays: (median: number | null, ninetieth: number | null): string => (median === null ? '–' : `${few(median)} (${ninetieth})`),
  wholeWay: 'Submission to outcome',
  comparison: 'Two periods',
  comparisonOf: 'Figure',
  now: 'Now',
  before: 'Before',
  difference: 'Difference',
  noDifference: 'Cannot be compared',
  signed: (change: number): string => (change === 0 ? 'None' : `${change > 0 ? '+' : '−'}${few(Math.abs(change))}`),
  percent: (figure: number | null): string => (figure === null ? '–' : `${figure}%`),
  figure: (figure: number | null): string => (figure === null ? '–' : few(figure)),
  work: 'What waits for me',
  workCount: (count: number): string => (count === 0 ? 'Nothing waits for you.' : `${many(count, 'thing')} ${count === 1 ? 'waits' : 'wait'} for you.`),
  workLink: 'Go to my work',
  files: 'Make a file of these figures or cases',
  empty: 'No innovation was submitted in this period',
  emptyMore: 'Choose other months, another programme, or simulated evaluations too.',
} as const;

/** The list behind a figure. */
export const CASES = {
  title: (figure: string, of: string | null): string => `${FIGURES[figure] ?? 'Cases'}${of ? `: ${of}` : ''}`,
  back: 'Insights',
  count: (shown: number, total: number): string => (total > 1_000 ? `${shown} shown of more than 1,000` : many(total, 'row')),
  runs: 'Each row is one time in a stage: a case that came twice may stand here twice.',
  none: 'Nothing is counted here',
  noneMore: 'No case that you may see is counted by this figure.',
  innovation: 'Innovation',
  stage: 'Stage',
  wholeWay: 'Submission to outcome',
  again: (title: string, run: number): string => (run > 1 ? `${title}, time ${run}` : title),
  dates: 'From and to',
  fromTo: (from: string, to: string | null): string => (to ? `${from} to ${to}` : `Since ${from}`),
  outcome: 'Outcome',
  outcomeOf: (outcome: string): string => OUTCOMES[outcome] ?? outcome,
  days: 'Working days',
  daysOf: (taken: number | null, limit: number | null): string => (taken === null ? '–' : limit === null ? few(taken) : `${few(taken)} of ${limit}`),
  held: 'Held by',
  heldBy: (innovator: number, reviewers: number, service: number): string => `Innovator ${innovator}, reviewers ${reviewers}, service ${service}`,
  state: 'Limit',
  late: 'Late',
  onTime: 'On time',
  paused: 'Paused',
  due: (day: string): string => `Due ${day}`,
  which: (reference: string, number: number): string => (number > 1 ? `${reference}, evaluation ${number}` : reference),
  more: 'More',
  fromStart: 'From the start',
} as const;

/** Files of figures and cases. */
export const FILES = {
  title: 'Files of figures and cases',
  lead: (from: string, to: string): string => `Of innovations submitted ${from === to ? `in ${month(from)}` : `from ${month(from)} to ${month(to)}`}.`,
  what: 'What should stand in the file?',
  figures: 'Figures',
  figuresHint: 'Each stage, category, organisation type and region in a row',
  cases: 'Cases',
  casesHint: 'Each case and each of its stages in a row',
  format: 'Which kind of file?',
  csv: 'CSV',
  xlsx: 'Excel workbook (XLSX)',
  make: 'Make the file',
  chooseWhat: 'Choose what should stand in the file',
  chooseFormat: 'Choose the kind of file',
  safe: 'No cell of it is a formula, whatever somebody wrote. It holds what you may see when it is made. With a conflict of interest or an invitation to review that comes later, or a role that ends, you cannot fetch it any more: make another.',
  kept: 'Files are kept for 7 days.',
  yours: 'Your files',
  none: 'You have no files.',
  file: 'File',
  name: (what: string, format: string): string => `${what === 'cases' ? 'Cases' : 'Figures'}, ${format === 'xlsx' ? 'Excel workbook' : 'CSV'}`,
  asked: 'Asked for',
  state: 'State',
  states: { waiting: 'Waits for its turn', working: 'Being made', ready: 'Ready', failed: 'Could not be made' } as Readonly<Record<string, string>>,
  progress: 'How far the file has come',
  rows: (done: number, all: number | null): string => (all === null ? `${many(done, 'row')} so far` : `${done.toLocaleString('en-GB')} of ${many(all, 'row')}`),
  check: 'Check again',
  checkHint: 'The file is made whether or not you keep this page open.',
  download: (size: string): string => `Download the file (${size})`,
  size: (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`),
  hash: (sha256: string): string => `SHA-256 ${sha256}`,
  failedMore: 'You may not read figures of its programmes any more, or it failed several times. Ask for another file.',
} as const;
