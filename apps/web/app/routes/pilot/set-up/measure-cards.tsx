import { SummaryList } from '../../../components/content/summary-list.tsx';
import { day } from '../../../texts/dates.ts';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import type { Measure } from '../pilot/pilot.server.ts';

/** Every measure with all its parts, as it is or would be locked. */
export function MeasureCards({ measures, level = 3 }: { measures: readonly Measure[]; level?: 3 | 4 }) {
  if (measures.length === 0) return <p>{SET_UP.noMeasures}</p>;
  return measures.map((measure) => (
    <SummaryList
      key={measure.id}
      card={{ heading: measure.name, headingLevel: level, headingSize: 's' }}
      rows={[
        ...(measure.main ? [{ key: SET_UP.main, value: SET_UP.yes }] : []),
        { key: SET_UP.unitKey, value: measure.unit },
        ...(measure.numerator ? [{ key: SET_UP.counted, value: SET_UP.outOf(measure.numerator, measure.denominator) }] : []),
        { key: SET_UP.from, value: `${measure.baseline} to ${measure.target}` },
        { key: SET_UP.direction, value: SET_UP.directions[measure.direction] ?? measure.direction },
        {
          key: SET_UP.stopRule,
          value: measure.stopComparison && measure.stopThreshold !== null && measure.stopConsecutive ? MEASURES.stopRule(measure.stopComparison, measure.stopThreshold, measure.stopConsecutive) : SET_UP.noStopRule,
        },
        { key: SET_UP.state, value: measure.lockedAt ? SET_UP.lockedOn(day(measure.lockedAt)) : SET_UP.notLocked },
      ]}
    />
  ));
}
