import { day } from '../../../texts/dates.ts';
import { REBASE } from '../../../texts/pilot-changes.ts';
import type { MeasureView } from '../measure/measure-view.ts';
import { monthName } from '../measure/months.ts';

/** Below the chart: where mean and range begin anew, why, and who recorded it. */
export const RebasesSaid = ({ rebases }: Pick<MeasureView, 'rebases'>) =>
  rebases.map(({ id, month, kind, reason, changedOn, recordedAt, recordedBy }) => (
    <p key={id}>
      {REBASE.begins(monthName(month))} {REBASE.why(REBASE.kinds[kind] ?? kind, day(changedOn), reason)} {REBASE.recorded(day(recordedAt), recordedBy)}
    </p>
  ));
