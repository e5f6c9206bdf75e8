import { stageOf, type Moved, type PipelineDefinition } from '@waymark/domain/pipeline';

/**
 * Whether what a decision rested on is frozen with it: where the definition names it; and, whatever it names, for every
 * decision on an adoption and every end of one. A published definition never changes, and these have to be answered for.
 */
export const freezesEvidence = (definition: PipelineDefinition, { effects, from, to }: Pick<Moved, 'effects' | 'from' | 'to'>): boolean => {
  const kind = stageOf(definition, from)?.kind;
  return effects.includes('freeze-evidence') || kind === 'adoption' || (kind === 'monitoring' && stageOf(definition, to)?.kind === 'end');
};
