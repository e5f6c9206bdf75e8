import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { adminRoutes } from './routes/admin.routes.ts';
import { insightRoutes } from './routes/insights.routes.ts';
import { innovatorRoutes } from './routes/innovator.routes.ts';
import { panelRoutes } from './routes/panel.routes.ts';
import { pilotRoutes } from './routes/pilot.routes.ts';
import { publicRoutes } from './routes/public.routes.ts';
import { reviewerRoutes } from './routes/reviewer.routes.ts';
import { staffRoutes } from './routes/staff.routes.ts';

export default [
  index('routes/home.tsx'),
  ...publicRoutes,
  ...innovatorRoutes,
  ...staffRoutes,
  ...reviewerRoutes,
  ...panelRoutes,
  ...pilotRoutes,
  ...insightRoutes,
  ...adminRoutes,
  route('messages', 'routes/messages/own.tsx'),
  route('messages/:id', 'routes/messages/thread.tsx'),
  route('submissions/:evaluationId/:file', 'routes/exports/submission.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
