import type { Assurance, Chart, Variation } from '@waymark/domain/spc';

/** What the pages of pilots say. */
export const PILOT = {
  listTitle: 'Pilots',
  none: 'No pilot is yours to see',
  noneText: 'A pilot stands here once an evaluation is in a pilot stage of your programme, or once you lead one of its sites.',
  running: 'Evaluations in a pilot stage',
  ownSites: 'Sites that you lead',
  innovation: 'Innovation',
  stage: 'Stage',
  site: 'Site',
  since: 'Since',
  due: 'Due',
  lastMonth: 'Newest reading',
  noReading: 'No reading yet',
  sites: 'Sites',
  pages: { measures: 'Measures', setUp: 'Set-up', incidents: 'Incidents', site: (organisation: string): string => `Readings of ${organisation}` },
  done: {
    'site-added': 'The site is added.',
    agreed: 'The measure is agreed.',
    locked: 'The measures are locked. None changes from now on.',
    'hazard-log': 'The revision of the hazard log is recorded. What was accepted on an earlier one has lapsed.',
    accepted: 'The residual risk is accepted for your site.',
    'not-applicable': 'It is recorded that neither safety standard applies.',
    attached: 'The document is attached.',
    entered: 'The readings are saved.',
    reported: 'The incident is reported. It stays open until it is closed with an outcome.',
    closed: 'The incident is closed.',
  } as Readonly<Record<string, string>>,
} as const;

export const MEASURES = {
  none: 'No measure is agreed yet',
  noneText: 'The pilot lead and the innovator agree measures on the set-up page. They are locked before the pilot starts.',
  noReadings: 'There is no reading of this measure yet',
  noReadingsText: 'Site leads enter one reading for each month. The chart begins with the first.',
  choose: 'Measure',
  at: 'Site',
  all: 'All sites',
  show: 'Show',
  where: (unit: string, site: string, from: string, to: string): string => `${unit}, ${site}, ${from}${from === to ? '' : ` to ${to}`}`,
  allSites: (count: number): string => (count === 1 ? 'the 1 site' : `mean of all ${count} sites, each counting alike`),
  chart: (name: string, n: number): string => `${name}: ${n} monthly ${n === 1 ? 'reading' : 'readings'} with mean, expected range and target`,
  trial: (n: number): string => `The expected range rests on ${n} ${n === 1 ? 'reading' : 'readings'}: it is a trial range until there are 12.`,
  mean: 'Mean',
  upper: 'Upper limit',
  lower: 'Lower limit',
  target: 'Target',
  baseline: 'Baseline',
  legend: { improvement: 'Improvement', concern: 'Concern', common: 'Chance variation', neutral: 'Change, neither better nor worse', target: 'Target', mean: 'Mean', range: 'Expected range' },
  month: 'Month',
  reading: 'Reading',
  missing: 'Missing',
  signal: 'What it shows',
  table: 'The numbers of the chart',
  bySite: 'By site',
  latest: 'Latest',
  recent: 'Last 8 months',
  change: 'Change',
  against: 'Against target',
  data: 'Data',
  complete: 'Every month is in',
  monthsMissing: (count: number): string => `${count} ${count === 1 ? 'month' : 'months'} missing`,
  stop: 'The stop rule is met',
  stopWords: (sites: string, rule: string): string => `${sites}: ${rule}. The pilot lead and the safety lead decide at once whether to stop.`,
  stopRule: (comparison: string, threshold: number, count: number): string => `${count} ${count === 1 ? 'reading' : 'readings'} in a row ${comparison} ${threshold}`,
  corrected: (count: number): string => `${count} ${count === 1 ? 'reading was' : 'readings were'} corrected. The earlier value stays in the record.`,
} as const;

const VARIATIONS: Record<Variation, string> = {
  improvement: 'Improving',
  concern: 'Getting worse',
  'common-cause': 'No real change',
  'special-cause-neutral-high': 'Higher than before',
  'special-cause-neutral-low': 'Lower than before',
};

const ASSURANCES: Record<Assurance, string> = {
  'consistently-passes': 'Will meet target',
  inconsistent: 'May or may not meet target',
  'consistently-fails': 'Will not meet target',
};

/** The change in two or three words. */
export const variationTitle = (variation: Variation | null): string => (variation ? VARIATIONS[variation] : 'Not known yet');

/** The assurance in a few words. */
export const assuranceTitle = (assurance: Assurance | null): string => (assurance ? ASSURANCES[assurance] : 'Not known yet');

const RULES = {
  'outside-limits': 'The latest reading is outside the expected range. That is unlikely to be chance.',
  trend: 'The last 7 readings go one way. That is unlikely to be chance.',
  'two-of-three': '2 of the last 3 readings are near the edge of the expected range. That is unlikely to be chance.',
  shift: 'The last 7 readings are on one side of the mean. That is unlikely to be chance.',
} as const;

/** Why the chart says so of the change. */
export const variationWords = (chart: Pick<Chart, 'latestVariation' | 'latestRule'>): string => {
  if (chart.latestVariation === null) return 'There is no reading yet.';
  return chart.latestRule ? RULES[chart.latestRule] : 'The readings go up and down by chance alone. Nothing says that the process has changed.';
};

/** Why the chart says so of the target. */
export const assuranceWords = (assurance: Assurance | null, target: number): string => {
  if (assurance === null) return `The target is ${target}. It takes at least 2 readings to say whether it can be met.`;
  if (assurance === 'inconsistent') return `The target (${target}) is inside the expected range, so that it is met in some months and missed in others.`;
  return assurance === 'consistently-passes'
    ? `The whole expected range is on the better side of the target (${target}).`
    : `The whole expected range is on the worse side of the target (${target}). It will not be met unless something changes.`;
};

/** What the set-up page says. */
export const SET_UP = {
  title: 'Set-up of the pilot',
  sites: 'Sites',
  noSites: 'No site is added yet.',
  joined: 'Joined',
  left: (when: string): string => `Left ${when}`,
  addSite: 'Add a site',
  lead: 'Who leads the pilot there?',
  leadHint: 'People who hold the role “Site lead” in this programme. An administrator grants it.',
  organisation: 'Which organisation?',
  chooseLead: 'Choose a person',
  chooseOrganisation: 'Choose an organisation',
  addButton: 'Add the site',
  measures: 'Measures',
  noMeasures: 'No measure is agreed yet.',
  main: 'Main measure',
  lockedOn: (when: string): string => `Locked ${when}`,
  notLocked: 'Not locked yet',
  direction: 'Better is',
  directions: { increase: 'higher', decrease: 'lower', neutral: 'neither' } as Readonly<Record<string, string>>,
  from: 'From baseline to target',
  stopRule: 'Stop rule',
  noStopRule: 'None yet: a measure is locked only with one',
  state: 'State',
  agree: 'Agree a measure',
  agreeHint: 'Agreeing one of the same name again replaces what was agreed before.',
  name: 'What is measured?',
  unit: 'In which unit?',
  unitHint: 'For example “readmissions for each 100 patients”',
  numerator: 'What is counted (optional)',
  denominator: 'Out of what (optional)',
  baseline: 'Baseline',
  target: 'Target',
  better: 'Which way is better?',
  betterItems: [
    { value: 'increase', label: 'Higher is better' },
    { value: 'decrease', label: 'Lower is better' },
    { value: 'neutral', label: 'Neither' },
  ],
  stop: 'The pilot must stop when',
  stopItems: [
    { value: 'above', label: 'readings are above the threshold' },
    { value: 'below', label: 'readings are below the threshold' },
  ],
  threshold: 'Threshold',
  consecutive: 'How many readings in a row?',
  mainQuestion: 'Is it the main measure?',
  mainItem: 'Yes, the target of the pilot is the target of this measure',
  agreeButton: 'Agree the measure',
  lock: 'Lock the measures',
  number: 'Enter a number',
  whole: 'Enter a whole number from 1 up',
  choose: 'Choose one',
  needName: 'Write what is measured',
  needUnit: 'Write the unit',
  needSite: 'Choose the person and the organisation',
} as const;

export const LOCK = {
  title: 'Lock the measures',
  lead: 'Once they are locked, no measure is added, changed or taken away, through every run of this pilot. Check each before you lock.',
  confirm: 'I have checked every measure with its baseline, target, direction and stop rule',
  needConfirm: 'Confirm that you have checked every measure',
  button: 'Lock every measure for good',
  back: 'Back to the set-up',
} as const;

export const RISK = {
  title: 'Hazard log and residual risk',
  none: 'No revision of the hazard log is recorded yet.',
  revision: (number: number): string => `The hazard log is at revision ${number}.`,
  notApplicable: 'Neither safety standard applies',
  accepted: 'Accepted by',
  maker: 'The maker',
  nobody: 'Nobody has accepted this revision yet.',
  lapsed: (number: number): string => `for revision ${number}, lapsed`,
  record: 'Record a revision of the hazard log',
  recordLabel: 'Revision number',
  recordHint: 'What was accepted on an earlier revision lapses.',
  recordButton: 'Record the revision',
  accept: (site: string, revision: number): string => `Accept the residual risk of revision ${revision} for ${site}`,
  na: 'Record that neither safety standard applies',
  naReason: 'Why does neither apply?',
  naButton: 'Record that neither applies',
} as const;

export const PAPERS = {
  title: 'Documents',
  none: 'No document of the pilot is attached yet.',
  name: 'File',
  kind: 'Kind',
  attached: 'Attached',
  add: 'Attach a document',
  file: 'Choose a file',
  fileHint: 'PDF, image, Word, Excel or CSV, up to 25 MB',
  whatKind: 'What kind of document is it?',
  chooseKind: 'Choose a kind',
  button: 'Attach the document',
  needFile: 'Choose a file',
} as const;

export const READINGS = {
  title: (organisation: string): string => `Monthly readings of ${organisation}`,
  notYours: 'Readings are entered by whoever leads the site.',
  notNow: 'This stage takes no readings.',
  enter: 'Enter a month',
  month: 'Which month?',
  monthHint: 'For example 10 2026',
  reason: 'Why do you correct it?',
  reasonHint: 'Only where a month has another reading already. The earlier one stays in the record.',
  button: 'Save the readings',
  soFar: 'Readings so far',
  none: 'There is no reading yet.',
  correct: 'Correct',
  version: (number: number): string => `corrected, version ${number}`,
  badMonth: 'Enter the month as two numbers, for example 10 2026',
  noValue: 'Enter at least one reading',
  bad: (name: string): string => `“${name}”: enter a number`,
} as const;

export const INCIDENTS = {
  title: 'Incidents',
  none: 'No incident is reported.',
  report: 'Report an incident',
  severity: 'How serious is it?',
  severities: [
    { value: 'minor', label: 'Minor', hint: 'Nobody was harmed and nobody could have been seriously harmed' },
    { value: 'serious', label: 'Serious', hint: 'Somebody was harmed or could have been seriously harmed' },
  ],
  site: 'Where did it happen?',
  noSite: 'No site in particular',
  description: 'What happened?',
  descriptionHint: 'Leave out what identifies a patient.',
  button: 'Report the incident',
  reported: 'Reported',
  open: 'Open',
  closed: (when: string): string => `Closed ${when}`,
  outcome: 'Outcome',
  close: 'Close the incident',
  closeLabel: 'What was the outcome?',
  closeHint: 'What was found and what was done about it',
  needSeverity: 'Choose how serious it is',
  needDescription: 'Write what happened',
} as const;
