import { TRIAL_LIMITS_BELOW, type Assurance, type Chart } from '../../spc/index.ts';
import { isAbove, isBelow } from '../../spc/ties.ts';
import { baselineCautions } from '../baseline/baseline-cautions.ts';
import type { Baseline } from '../baseline/baseline.types.ts';
import { chartOfMonths } from '../baseline/chart-of-months.ts';
import { limitsWords } from '../baseline/limits-words.ts';
import { rebasesSeen, rebaseWords } from '../rebase/rebase-words.ts';
import type { RecordedRebase } from '../rebase/recorded-rebase.types.ts';
import { missingCaution, staleCaution } from '../verdict/cautions.ts';
import { measureVerdict } from '../verdict/measure-verdict.ts';
import { verdictSentence } from '../verdict/verdict-sentence.ts';
import type { ReportMeasure } from './report-facts.types.ts';
import type { Finding, Insufficient, ReportMonth, TargetState } from './report.types.ts';
import { seriesOfMonths } from './series-of-months.ts';
import { baselineWords, count, shortUnit, targetWords } from './words.ts';

interface Beside {
  /** What else weakens it, after what is missing. */
  notes: readonly string[];
  rebases: readonly RecordedRebase[];
  /** Null where the plan names no baseline period. */
  baseline: Baseline | null;
}

const FEW = `it takes ${TRIAL_LIMITS_BELOW} months of the pilot to say whether the target can be met`;

/**
 * What a series says of its measure. With fewer months than limits take, it says so and nothing else of change and target:
 * a first indication is no evidence. Where the baseline has as many, change is judged against that from the first month on;
 * the target never is, as limits of the old process say nothing of what the new one reaches. Where its limits begin anew, it
 * says since when and why.
 */
export const findingOf = (measure: ReportMeasure, months: readonly ReportMonth[], { notes, rebases, baseline }: Beside): Finding => {
  const { name, unit, direction, target } = measure;
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]));
  const known = values.length;
  const owed = months.map(({ month, value }) => ({ period: month, value }));
  const points = seriesOfMonths(months);
  const judged = { name, unit: shortUnit(unit), direction, target, per: 1, rebases };
  const said = measureVerdict(judged, points);
  const charted = chartOfMonths(measure, { baseline: baseline?.months ?? [], months }, rebases);
  const since = charted.chart.segments.length - 1; // beside the baseline
  const against = charted.fixed && known > 0 && since === 1 ? charted.chart.latestVariation : null;
  const enough = limitsRestOn(said.chart) >= TRIAL_LIMITS_BELOW;
  const assurance = direction === 'neutral' || known === 0 ? null : enough ? said.assurance : 'insufficient-data';
  const mean = known === 0 ? null : values.reduce((sum, value) => sum + value, 0) / known;
  const reached = values.filter((value) => (direction === 'increase' ? !isBelow(value, target) : !isAbove(value, target))).length;
  return {
    months: [...months],
    known,
    missing: months.filter(({ value }) => value === null).map(({ month }) => month),
    variation: known === 0 ? null : (against ?? (enough ? said.variation : 'insufficient-data')),
    assurance,
    target: STATES[assurance ?? 'none'],
    mean,
    verdict: against
      ? verdictSentence(judged, against, enough ? said.assurance : null, enough ? undefined : FEW)
      : known === 0 || enough
        ? said.sentence
        : `Insufficient data: “${name}” has readings of ${count(known, 'month')}, and it takes ${TRIAL_LIMITS_BELOW} to say what changed.`,
    againstBaseline: baselineWords(measure, mean, known),
    againstTarget: targetWords(measure, assurance, reached, known),
    cautions: [...missingCaution(owed), ...(enough ? staleCaution(said.chart) : []), ...baselineCautions(charted, known), ...rebasesSeen(rebases, points).map(rebaseWords), ...notes],
    limits: limitsWords(baseline, { fixed: charted.fixed, rebased: since > 1 }),
    ...(baseline ? { baseline } : {}),
  };
};

/** Months that the latest limits rest on. */
const limitsRestOn = ({ segments }: Chart): number => segments.at(-1)?.n ?? 0;

const STATES: Record<Assurance | Insufficient | 'none', TargetState> = {
  'consistently-passes': 'met',
  'consistently-fails': 'not-met',
  inconsistent: 'varies',
  'insufficient-data': 'insufficient-data',
  none: 'none',
};
