import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of pilots: what the readings say, where limits begin anew, its plan and what is amended of it, how the pilot is set up, the sites' own data, incidents, costs and savings, and the evaluation report. */
export const pilotRoutes: RouteConfigEntry[] = prefix('pilots', [
  index('routes/pilot/list.tsx'),
  route(':evaluationId', 'routes/pilot/measures.tsx'),
  route(':evaluationId/plan', 'routes/pilot/plan.tsx'),
  route(':evaluationId/plan/amend', 'routes/pilot/amend.tsx'),
  route(':evaluationId/set-up', 'routes/pilot/set-up.tsx'),
  route(':evaluationId/set-up/lock', 'routes/pilot/lock.tsx'),
  route(':evaluationId/sites/:siteId', 'routes/pilot/site.tsx'),
  route(':evaluationId/refused-rows.csv', 'routes/pilot/refused-rows-file.ts'),
  route(':evaluationId/rebases', 'routes/pilot/rebases.tsx'),
  route(':evaluationId/incidents', 'routes/pilot/incidents.tsx'),
  route(':evaluationId/money', 'routes/pilot/money.tsx'),
  route(':evaluationId/report', 'routes/pilot/report.tsx'),
  route(':evaluationId/report/:file', 'routes/pilot/report-file.ts'),
]);
