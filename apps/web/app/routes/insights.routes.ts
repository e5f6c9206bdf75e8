import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of those who look at the whole portfolio: figures, the cases behind each, and files of both. */
export const insightRoutes: RouteConfigEntry[] = prefix('insights', [
  index('routes/insights/insights.tsx'),
  route('cases', 'routes/insights/cases.tsx'),
  route('copies', 'routes/insights/copies.tsx'),
  route('copies/:id', 'routes/insights/copy.tsx'),
  route('copies/:id/download', 'routes/insights/copy-download.ts'),
]);
