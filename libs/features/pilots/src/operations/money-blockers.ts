import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { RecordPilotMoneyInput } from '../graphql/money.inputs.ts';

export interface MoneyStanding {
  /** First day of the pilot; null: it has not begun. */
  started: string | null;
  now: string;
  /** Months of this kind whose figures would change. */
  corrected: readonly string[];
}

/** What is wrong with figures: months twice or out of reach, and changes without a reason. */
export const moneyBlockers = ({ kind, months, reason }: RecordPilotMoneyInput, { started, now, corrected }: MoneyStanding): Blocker[] => {
  const today = `${localDateOf(now).slice(0, 7)}-01`;
  const given = reason?.trim();
  return [
    ...months.flatMap(({ month }, at) => {
      const field = `months[${at}].month`;
      const title = month.slice(0, 7);
      return [
        ...(months.findIndex((one) => one.month === month) < at ? [blocker('month-twice', `${title} is there twice: keep one`, { field })] : []),
        ...(kind === 'actual' && started && month < `${started.slice(0, 7)}-01` ? [blocker('before-start', `The pilot began in ${started.slice(0, 7)}, so that ${title} is before its start`, { field })] : []),
        ...(kind === 'actual' && month > today ? [blocker('future-month', `${title} has not come yet: what is expected of it belongs into the plan`, { field })] : []),
      ];
    }),
    ...(corrected.length > 0 && !given ? [blocker('correction-needs-reason', `${corrected.map((month) => month.slice(0, 7)).join(', ')} ${corrected.length === 1 ? 'has' : 'have'} other figures already: a correction needs a reason`, { field: 'reason' })] : []),
    ...(kind === 'planned' && started && corrected.length === 0 && !given ? [blocker('amendment-needs-reason', 'The pilot has begun: a change of its plan needs a reason', { field: 'reason' })] : []),
  ];
};
