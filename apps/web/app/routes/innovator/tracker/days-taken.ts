import type { CalendarDay } from '@waymark/domain/calendar';
import { calendarDays } from './calendar-days.ts';
import type { trackedOf } from './tracker.server.ts';

type Tracked = Pick<Awaited<ReturnType<typeof trackedOf>>, 'innovation' | 'evaluation' | 'stage' | 'now'>;

/** The days of an innovation as whoever asks may take them: who only reads cannot appeal, and after an end no document is needed. */
export const daysTaken = ({ innovation, evaluation, stage, now }: Tracked): CalendarDay[] =>
  calendarDays({
    reference: innovation.reference,
    simulated: evaluation?.simulated ?? innovation.simulated,
    now,
    evaluation,
    appealBy: innovation.access === 'view' ? null : (evaluation?.appealBy ?? null),
    documents: stage?.kind === 'end' ? [] : innovation.documents,
  });
