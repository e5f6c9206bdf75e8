import type { PipelineDefinition } from '@waymark/domain/pipeline';

/**
 * Whether an evaluation has come to a pilot, as far as its team was told.
 *
 * @param timeline what was announced: a step that was decided and not told is not in it
 */
export const pilotReached = ({ stages }: Pick<PipelineDefinition, 'stages'>, timeline: readonly { what: string; title: string }[]): boolean =>
  stages.some(({ kind, publicTitle }) => kind === 'pilot' && timeline.some(({ what, title }) => what === 'stage' && title === publicTitle));
