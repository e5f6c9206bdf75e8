import { SummaryList } from '../../../components/content/summary-list.tsx';
import { day } from '../../../texts/dates.ts';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { TOLD } from '../../../texts/pilot-measure.ts';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import { monthName } from '../measure/months.ts';
import type { SignedMeasure } from '../plan/as-measure.ts';

/** Every measure with all its parts, as it is or would be locked. */
export function MeasureCards({ measures, level = 3 }: { measures: readonly SignedMeasure[]; level?: 3 | 4 }) {
  if (measures.length === 0) return <p>{SET_UP.noMeasures}</p>;
  return measures.map((measure) => (
    <SummaryList
      key={measure.id}
      card={{ heading: measure.name, headingLevel: level, headingSize: 's' }}
      rows={[
        ...(measure.main ? [{ key: SET_UP.main, value: TOLD.yes }] : []),
        { key: SET_UP.unitKey, value: measure.unit },
        ...(measure.numerator ? [{ key: SET_UP.counted, value: TOLD.outOf(measure.numerator, measure.denominator) }] : []),
        { key: SET_UP.from, value: `${measure.baseline} to ${measure.target}` },
        { key: SET_UP.periodTitle, value: measure.baselineFrom && measure.baselineTo ? SET_UP.periodIs(monthName(measure.baselineFrom), monthName(measure.baselineTo), measure.baselineSource ?? '') : SET_UP.noPeriod },
        { key: SET_UP.direction, value: TOLD.directions[measure.direction] ?? measure.direction },
        {
          key: SET_UP.stopRule,
          value: measure.stopComparison && measure.stopThreshold !== null && measure.stopConsecutive ? MEASURES.stopRule(measure.stopComparison, measure.stopThreshold, measure.stopConsecutive) : SET_UP.noStopRule,
        },
        { key: EQUITY.breakdowns, value: measure.breakdowns.map(({ name, groups }) => `${name} (${groups.join(', ')})`).join('; ') || EQUITY.none },
        { key: SET_UP.state, value: stateOf(measure) },
      ]}
    />
  ));
}

const stateOf = ({ lockedAt, amended }: SignedMeasure): string =>
  lockedAt ? [SET_UP.lockedOn(day(lockedAt)), ...(amended ? [SET_UP.amendedOn(day(amended.signedAt), amended.version)] : [])].join('. ') : SET_UP.notLocked;
