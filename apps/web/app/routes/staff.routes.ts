import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** Pages of those who work a case: the list, and one evaluation with its parts. */
export const staffRoutes = [
  route('evaluations/:id', 'routes/staff/evaluation/frame.tsx', [
    route('decide', 'routes/staff/evaluation/decide.tsx'),
    route('sign', 'routes/staff/evaluation/sign.tsx'),
  ]),
] satisfies RouteConfig;
