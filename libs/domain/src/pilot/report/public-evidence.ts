import type { LocalDate } from '../../calendar/index.ts';
import { tallyOf } from './tally.ts';
import { targetsSentence } from './targets-told.ts';
import type { Finding, MeasureReport, PilotReport, TargetState } from './report.types.ts';

/** What everybody may read of the report of a pilot: verdicts in words, and when its plan was amended; neither sites by name nor readings, reasons, money or incidents. */
export interface PublicEvidence {
  /** The day of which the report is. */
  madeOn: LocalDate;
  sites: number;
  /** Days on which the plan was amended after its lock, oldest first: neither what was changed nor why. Reports of before have none. */
  amendedOn?: LocalDate[];
  /** Measures whose target is met and can be relied on. */
  met: number;
  /** How many met their target, how many did not, and of how many that is not known, as the report says it. */
  targets: string;
  measures: { name: string; main: boolean; verdict: string }[];
}

const CHANGE: Record<NonNullable<Finding['variation']>, string> = {
  improvement: 'It got better',
  concern: 'It got worse',
  'common-cause': 'No real change',
  'special-cause-neutral-high': 'It changed, neither for better nor for worse',
  'special-cause-neutral-low': 'It changed, neither for better nor for worse',
  'insufficient-data': 'Too few months to speak of a change',
};

const TARGET: Record<TargetState, string> = {
  met: 'the target is met and can be relied on',
  'not-met': 'the target is not met',
  varies: 'the target is met in some months and not in others',
  'insufficient-data': 'too few months to speak of the target',
  none: 'nothing to hold against the target',
};

/** Whether the target of a measure is met and can be relied on: for all sites together, or, where that is not known, at each of them. */
export const measureMet = ({ pooled, sites }: Pick<MeasureReport, 'pooled' | 'sites'>): boolean =>
  pooled ? pooled.target === 'met' : sites.length > 0 && sites.every(({ target }) => target === 'met');

/** The verdict of a measure in one sentence for everybody. */
const verdictOf = ({ pooled, sites }: MeasureReport): string => {
  if (!pooled) return tallyOf(sites);
  return pooled.variation === null ? 'There is no reading.' : `${CHANGE[pooled.variation]}; ${TARGET[pooled.target]}.`;
};

/** The summary of a report that is published with an adoption that rests on it. */
export const publicEvidence = (report: Pick<PilotReport, 'madeOn' | 'sites' | 'measures' | 'plan'>): PublicEvidence => ({
  madeOn: report.madeOn,
  sites: report.sites.length,
  ...(report.plan ? { amendedOn: report.plan.amendments.map(({ signedOn }) => signedOn) } : {}),
  met: report.measures.filter(measureMet).length,
  targets: targetsSentence(report.measures),
  measures: report.measures.map((measure) => ({ name: measure.name, main: measure.main, verdict: verdictOf(measure) })),
});
