import { planChanges, type PlanContent, type PlanMeasure, type PlanParts } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import type { AmendPilotPlanInput } from '../graphql/plan.inputs.ts';
import { withAmended } from './amended-measure.ts';
import { extentBlockers } from './extent-blockers.ts';
import { keptParts } from './plan-versions.ts';

/** What is asked of the plan: a measure as it is to be, parts as they are to be, or both. */
export type AskedOfPlan = Pick<AmendPilotPlanInput, 'measure' | 'parts'>;

export interface AmendedPlan {
  content: PlanContent;
  /** What it changes of the version before, a sentence each. */
  changes: string[];
  /** Null where it leaves the parts alone. */
  parts: PlanParts | null;
  measure: PlanMeasure | null;
  /** Whether the measure is added. */
  isNew: boolean;
}

/** The plan as it would be with what is asked of it. @throws RefusedCommand where it may not be amended so, or nothing of it would change */
export const amendedPlan = async (context: CommandContext, evaluation: LockedEvaluation, last: PlanContent, { measure: asked, parts: askedParts }: AskedOfPlan): Promise<AmendedPlan> => {
  const parts = askedParts ? keptParts({ ...askedParts }, last.parts) : null;
  if (parts) refuseOn(extentBlockers(evaluation, last.parts, parts, context.now));
  const amended = asked ? await withAmended(context, evaluation, last, asked) : null;
  const content: PlanContent = { ...(amended?.content ?? last), ...(parts ? { parts } : {}) };
  const changes = planChanges(last, content);
  if (changes.length === 0) throw new RefusedCommand([blocker('nothing-amended', 'Nothing of the plan would change: change a measure or a part of the plan')]);
  return { content, changes, parts, measure: amended?.measure ?? null, isNew: asked?.measureId === undefined };
};
