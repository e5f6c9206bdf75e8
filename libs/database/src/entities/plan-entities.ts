import { PilotPlanVersionEntity } from './pilot-plan-version.entity.ts';
import { PilotPlanEntity } from './pilot-plan.entity.ts';

/** Tables of the plan of a pilot. */
export const PLAN_ENTITIES = [PilotPlanEntity, PilotPlanVersionEntity];
