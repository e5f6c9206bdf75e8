import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of panels: the meetings, one meeting with its agenda and who is there, and one item of it. */
export const panelRoutes: RouteConfigEntry[] = prefix('panels', [
  index('routes/panel/list.tsx'),
  route('new', 'routes/panel/new.tsx'),
  route(':id', 'routes/panel/meeting.tsx'),
  route(':id/change', 'routes/panel/change.tsx'),
  route(':id/agenda', 'routes/panel/agenda.tsx'),
  route(':id/attendance', 'routes/panel/attendance.tsx'),
  route(':id/items/:itemId', 'routes/panel/item.tsx'),
  route(':id/items/:itemId/determination', 'routes/panel/determination.tsx'),
]);
