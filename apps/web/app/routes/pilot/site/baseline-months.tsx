import { READINGS } from '../../../texts/pilot-data.ts';
import { monthName } from '../measure/months.ts';
import type { Measure } from '../pilot/pilot.server.ts';

/** Of which months before the start readings are taken; nothing where no measure has a baseline period. */
export function BaselineMonths({ measures }: { measures: readonly Measure[] }) {
  const based = measures.filter(({ baselineFrom }) => baselineFrom !== null);
  if (based.length === 0) return null;
  return (
    <>
      <p>{READINGS.periods}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {based.map(({ id, name, baselineFrom, baselineTo }) => (
          <li key={id}>{READINGS.periodOf(name, monthName(baselineFrom ?? ''), monthName(baselineTo ?? ''))}</li>
        ))}
      </ul>
    </>
  );
}
