import { GroupReadingEntity } from './group-reading.entity.ts';
import { PilotPlanVersionEntity } from './pilot-plan-version.entity.ts';
import { PilotPlanEntity } from './pilot-plan.entity.ts';
import { PlanAmendmentEntity } from './plan-amendment.entity.ts';

/** Tables of the plan of a pilot, and of what it is told by. */
export const PLAN_ENTITIES = [GroupReadingEntity, PilotPlanEntity, PilotPlanVersionEntity, PlanAmendmentEntity];
