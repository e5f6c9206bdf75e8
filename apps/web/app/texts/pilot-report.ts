import type { Finding } from '@waymark/domain/pilot';
import { assuranceTitle, variationTitle } from './pilot-verdicts.ts';

const INSUFFICIENT = 'Insufficient data';

/** The change in two or three words. */
export const changeTitle = (variation: Finding['variation']): string => (variation === 'insufficient-data' ? INSUFFICIENT : variation === null ? 'No reading' : variationTitle(variation));

/** What is said of the target, in a few words. */
export const targetTitle = (assurance: Finding['assurance']): string => (assurance === 'insufficient-data' ? INSUFFICIENT : assurance === null ? 'Nothing to say' : assuranceTitle(assurance));

/** What the evaluation report of a pilot says, as a page and as a file. */
export const REPORT = {
  title: 'Evaluation report',
  none: 'There is no report yet',
  noneText: 'The report begins with the pilot: measures, sites and the plan are on the set-up page until then.',
  standings: {
    draft: 'Draft: the pilot still runs',
    frozen: 'Frozen when the pilot ended',
    unfrozen: 'Not frozen: the pilot ended before reports were kept',
  } as Readonly<Record<string, string>>,
  draftText: 'This is worked out from the record as it is now, and changes with it. When the pilot ends the report is frozen, and decisions rest on that.',
  frozenText: (when: string): string => `This is the report as it was on ${when}. Whatever was recorded since has not changed it.`,
  unfrozenText: 'This is worked out from the record as it is now, for the time of the pilot. It is no evidence that a decision was bound to.',
  sha256: 'SHA-256 of the data (JSON), as the record and the decision name it',
  ownSites: 'You see the sites that you lead. Other sites, what all sites say together, and costs and savings are not in this report.',
  otherRuns: 'Other reports of this pilot',
  otherRunsText: 'Each run of a pilot leaves its report when it ends. A decision rests on the report whose SHA-256 it names.',
  ofRun: (run: number, when: string): string => `Report of run ${run}, frozen on ${when}`,
  latest: 'The report as it is now',
  hash: 'SHA-256',
  copies: 'Keep a copy',
  pdf: 'Report to read and print (PDF)',
  csv: 'Report as a table (CSV)',
  json: 'Report as data (JSON)',
  about: 'What it covers',
  reference: 'Reference',
  innovation: 'Innovation',
  organisation: 'Organisation',
  madeOn: 'State of',
  ran: 'The pilot ran',
  run: (from: string, to: string | null): string => (to ? `${from} to ${to}` : `since ${from}`),
  sites: 'Sites',
  noSites: 'None',
  siteWas: (name: string, from: string, to: string | null, because: string | null = null): string => (to ? `${name}, ${from} to ${to}${because ? `, left because: ${because}` : ''}` : `${name}, since ${from}`),
  data: 'Readings',
  plan: 'Plan',
  planIs: (version: number, when: string): string => (version === 1 ? `Version 1, locked on ${when}` : `Version ${version}, amended on ${when}`),
  planWords: 'Logic model and sample-size note',
  noPlanWords: 'Logic model and sample-size note were not asked for when this plan was locked.',
  amendments: 'Amendments of the plan',
  amendedWhen: (version: number, when: string): string => `Version ${version}, ${when}`,
  amendedHow: (changes: readonly string[], reason: string): string => `${changes.join('. ')}. Because: ${reason}`,
  judged: 'Judged under',
  targets: 'Targets',
  measure: 'Measure',
  measureFacts: 'How it was measured',
  main: 'Main measure',
  unit: 'Unit',
  counted: 'Counted',
  better: 'Better is',
  goal: 'From baseline to target',
  period: 'Baseline period',
  stopRule: 'Stop rule',
  noStopRule: 'None',
  together: 'All sites together',
  tally: 'Site by site',
  bySite: (measure: string): string => `${measure}, by site`,
  site: 'Site',
  allSites: 'All sites',
  change: 'Change',
  target: 'Against target',
  mean: 'Mean',
  months: 'Months',
  monthsKnown: (known: number, missing: number): string => `${known} known, ${missing} missing`,
  stopMet: 'Stop rule met',
  never: 'Never',
  inWords: (site: string): string => `${site} in words`,
  stopMetIn: (months: string): string => `The stop rule was met in ${months}.`,
  stopMetBefore: (months: string): string => `Before a correction the stop rule was met in ${months}.`,
  beforeCorrection: (months: string): string => `${months} before a correction`,
  stopNotMet: 'The stop rule was never met.',
  noMeasures: 'No measure was locked.',
  incidents: 'Incidents',
  severity: 'Severity',
  severities: { serious: 'Serious', minor: 'Minor' } as Readonly<Record<string, string>>,
  reported: 'Reported',
  open: 'Still open',
  money: 'Costs and savings against the plan',
  month: 'Month',
  plannedCost: 'Planned cost',
  actualCost: 'Cost in fact',
  plannedSaving: 'Planned saving',
  actualSaving: 'Saving in fact',
  notKnown: '–',
  reading: 'How to read this',
  readingText: [
    'A change is called real where statistical process control (an XmR chart with screened limits) tells it from chance. It takes 12 months of readings; with fewer the report says “Insufficient data” and draws no conclusion.',
    'Where the plan names a baseline period and 12 of its months have readings, a change is one against those months, from the first month of the pilot on; else it is the change within the months of the pilot. What is said of the target always rests on the months of the pilot.',
    'All sites together are the sums of their numerators over the sums of their denominators, never a mean of their rates. Where these are not known, sites are not pooled.',
    'Costs and savings are compared over the months that have both a plan and figures: while the pilot runs over those that are over, once it has ended over all of them. Months that are left out are named.',
  ],
  simulated: 'Simulated: played, not judged',
  simulatedText: 'In demonstrations the products and companies are real and what is shown of their evaluation is simulated: readings, incidents, costs and savings were played, not measured.',
  inConfidence: 'In confidence',
  mayRead: 'Who may read this',
  mayReadText: 'Staff of the programme who need it for the evaluation. It may be passed on to nobody else.',
  mayReadOwn: 'Whoever leads the sites that it names, and staff of the programme. It may be passed on to nobody else.',
  pdfTitle: (innovation: string, standing: string): string => `${innovation}: evaluation report of the pilot (${standing.toLowerCase()})`,
  runningHead: (reference: string, standing: string, simulated: boolean): string => `In confidence · ${reference} · ${standing}${simulated ? ' · Simulated' : ''}`,
  cut: (characters: string): string => `${characters} more characters are left out here. The table (CSV) and the data (JSON) have all of it.`,
  standing: 'Standing',
  columns: ['Reference', 'Innovation', 'Simulated', 'Standing', 'State of', 'SHA-256', 'Row', 'Measure', 'Unit', 'Site', 'Month', 'Value', 'Numerator', 'Denominator', 'Late', 'Corrected', 'Change', 'Against target', 'Words'],
  rows: { verdict: 'verdict', reading: 'reading', missing: 'missing', baseline: 'reading before the start', noBaseline: 'missing before the start', incidents: 'incidents', money: 'money', plan: 'plan', group: 'group', words: 'words' },
  groupIs: (breakdown: string, group: string, rate: string, difference: string): string => `${breakdown}: ${group}. Rate ${rate}, against the other groups ${difference}`,
  yes: 'yes',
  no: 'no',
} as const;

/** An amount of pence in pounds: `£1,234`, `£0.50`. */
export const pounds = (pence: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }).format(pence / 100);

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A value by at most three decimal places. */
export const figure = (value: number | null): string => (value === null ? REPORT.notKnown : FIGURE.format(value));
