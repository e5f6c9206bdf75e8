import { stageOf, type PipelineDefinition, type ScoreWorth } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import { worthInWords } from '../panel/worth.ts';
import type { CaseRead } from './case.query.ts';

type Given = NonNullable<CaseRead['caseScore']>;

const ends = ({ low, high }: { low: number | null; high: number | null }): [number, number] | null => (low === null || high === null ? null : [low, high]);

const worthFrom = ({ agreement, interval }: Pick<Given, 'agreement' | 'interval'>): ScoreWorth =>
  ({ agreement: { ...agreement, interval: ends(agreement) }, interval: { ...interval, interval: ends(interval) } }) as ScoreWorth;

/** The case score of the stage of now with what it is worth, from the figures of the API: they are drawn there, and once. */
export const scoreRead = (definition: PipelineDefinition, stage: string, rubric: Rubric, { agreement, interval, ...score }: Given) => ({
  ...score,
  statistic: score.statistic as 'mean' | 'median',
  worth: worthInWords(definition, stageOf(definition, stage), rubric, worthFrom({ agreement, interval }), score.score),
});

export type ScoreRead = ReturnType<typeof scoreRead>;
