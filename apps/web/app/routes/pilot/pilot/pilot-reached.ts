import type { PipelineDefinition } from '@waymark/domain/pipeline';

/**
 * What an evaluation has come to in which its maker has a part, as far as its team was told: a pilot, or, without one, a
 * stage whose incidents they report; null: neither.
 *
 * @param timeline what was announced: a step that was decided and not told is not in it
 */
export const pilotReached = ({ stages }: Pick<PipelineDefinition, 'stages'>, timeline: readonly { what: string; title: string }[]): 'pilot' | 'incidents' | null => {
  const announced = stages.filter(({ publicTitle }) => timeline.some(({ what, title }) => what === 'stage' && title === publicTitle));
  if (announced.some(({ kind }) => kind === 'pilot')) return 'pilot';
  return announced.some(({ produces }) => produces.some(({ fact, byRoles }) => fact === 'incidents' && byRoles.includes('innovator'))) ? 'incidents' : null;
};
