import { stageOf, type PipelineDefinition, type Transition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import { labelOf } from './labels.ts';
import { blocker } from './refusals.ts';

/** The determination of the panel that an evaluation is with: to which transition it leads, and whether it is final. */
export interface DeterminationFact {
  transition: string;
  final: boolean;
  /** Final once, and no more: its quorum was lost, or the panel voted since. */
  lapsed?: boolean;
}

/**
 * A decision of a panel says what the panel determined: while a determination is a draft, or where a final one says otherwise, no other
 * step is taken; and one that lapsed lets none be taken before the panel determines anew. A panel without one decides as its guards say. Leaving by the innovator waits for nobody.
 *
 * It binds at a panel alone, whose own chair decides. An adoption is decided by others, two of whom sign for it: what its panel determines
 * is advice to them, and neither an open draft nor another outcome holds them up (ADR 65).
 */
export const determinedBlockers = (definition: PipelineDefinition, stage: string, transition: Transition, determination: DeterminationFact | null | undefined): Blocker[] => {
  if (!determination || stageOf(definition, stage)?.kind !== 'panel' || transition.trigger !== 'manual' || transition.direction === 'withdraw') return [];
  if (!determination.final)
    return [blocker('determination-open', 'The panel’s determination is a draft: finalise it, and then propose what it determines', { determined: determination.transition })];
  if (determination.lapsed)
    return [blocker('determination-lapsed', 'The panel’s determination does not stand any more: its quorum was lost, or the panel voted since. Determine anew', { determined: determination.transition })];
  if (determination.transition === transition.id) return [];
  return [blocker('determined-otherwise', `The panel determined “${labelOf(definition, determination.transition)}”: propose that`, { determined: determination.transition })];
};
