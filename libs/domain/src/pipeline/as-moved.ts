import { pinOf, type PipelineDefinition } from './definition.ts';
import type { MigrationClocks } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { apply } from './fold.ts';
import type { PipelineState } from './state.ts';

/** A stage, and the number of its run. */
type Place = Pick<PipelineState, 'stage' | 'run'>;

/** The state as a move would leave it; what only the record of the move says of it is left out. */
export const asMoved = (state: PipelineState, next: PipelineDefinition, target: Place, clocks: MigrationClocks, now: string): PipelineState =>
  apply(state, { type: 'migrated', at: now, by: null, from: state.pipeline, to: pinOf(next), ...target, clocks, limits: [], reason: '', plan: '', confirmedBy: '' });

/** What was written in the running round, under the name that its stage has after the move. */
export const factsAsMoved = (facts: EvaluationFacts, { stage, run }: Place, target: Place): EvaluationFacts => {
  const there = <Row extends Place>(rows: Row[]): Row[] => rows.map((row) => (row.stage === stage && row.run === run ? { ...row, ...target } : row));
  return {
    ...facts,
    ...(facts.reviews ? { reviews: there(facts.reviews) } : {}),
    ...(facts.votes ? { votes: there(facts.votes) } : {}),
    ...(facts.assignments ? { assignments: there(facts.assignments) } : {}),
  };
};
