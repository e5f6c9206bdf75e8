import type { CalendarDay } from '@waymark/domain/calendar';
import { calendarDays, type EvaluationDays } from './calendar-days.ts';
import type { trackedOf } from './tracker.server.ts';

type Tracked = Pick<Awaited<ReturnType<typeof trackedOf>>, 'innovation' | 'evaluation' | 'stage' | 'now'>;

/**
 * The days of an innovation as whoever asks may take them: who only reads cannot appeal, and after the newest evaluation has
 * ended no document is needed.
 *
 * @param tracked with the newest evaluation
 * @param earlier evaluations before it
 */
export const daysTaken = ({ innovation, evaluation, stage, now }: Tracked, earlier: readonly EvaluationDays[]): CalendarDay[] =>
  calendarDays({
    reference: innovation.reference,
    simulated: evaluation?.simulated ?? innovation.simulated,
    now,
    evaluations: [...earlier, ...(evaluation ? [evaluation] : [])].map((one) => (innovation.access === 'view' ? { ...one, appealBy: null } : one)),
    documents: stage?.kind === 'end' ? [] : innovation.documents,
  });
