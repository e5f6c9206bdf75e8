import { stageOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import { PANEL } from '../../../texts/staff-panel.ts';
import { closedRounds, type Rounds } from '../../staff/evaluation/panel/counted.ts';
import type { OwnSeats } from './heard.query.ts';
import type { ItemRead } from './item.queries.ts';

export interface RoundLink {
  stage: string;
  run: number;
  words: string;
}

/** The rounds of the case beside the one that an item hears, of which the reader may read the reviews: a panel weighs what failed in the round before it. */
export const otherRounds = (definition: PipelineDefinition, item: Pick<ItemRead, 'stage' | 'run' | 'evaluationId'>, evaluation: Rounds, mine: readonly Pick<OwnSeats[number], 'evaluationId' | 'stage' | 'run' | 'open'>[]): RoundLink[] =>
  closedRounds(evaluation, mine.filter((seat) => seat.open && seat.evaluationId === item.evaluationId))
    .filter(({ stage, run }) => stage !== item.stage || run !== item.run)
    .map(({ stage, run }) => ({ stage, run, words: PANEL.round(stageOf(definition, stage)?.title ?? stage, run) }));
