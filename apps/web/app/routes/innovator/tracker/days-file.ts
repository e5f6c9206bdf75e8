import { calendarFile } from '@waymark/domain/calendar';
import { CALENDAR_DAYS } from '../../../texts/calendar-days.ts';
import type { Route } from './+types/days-file';
import { daysOf } from './days-of.server.ts';
import { trackedOf } from './tracker.server.ts';

/** The days of an innovation as a file for a calendar: asked of the API as any page asks, so that only its team gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const tracked = await trackedOf(request, params.id);
  const days = await daysOf(request, tracked);
  if (days.length === 0) throw new Response(CALENDAR_DAYS.none, { status: 404 });
  return new Response(calendarFile(days, tracked.now), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${tracked.innovation.reference}-days.ics"` },
  });
};
