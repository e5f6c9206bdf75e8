import { transitionsOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import { announceAll } from './announce.ts';
import { started, type OnTrial } from './on-trial.ts';
import { take } from './take.ts';

export interface Walked {
  /** `stage/transition` of everything that was taken. */
  taken: Set<string>;
  /** One evaluation that reached the stage, with every letter released, by stage. */
  reached: Map<string, OnTrial>;
}

const worldOf = ({ state }: OnTrial): string =>
  `${state.stage}|${[...new Set(state.runs.map(({ stage }) => stage))].sort().join()}`;

/**
 * Walks a pipeline through `decide`, from its start and breadth first, taking every transition that can be taken in
 * every world: a stage together with the stages that were seen before. Facts are produced for it, events never.
 */
export const walkEverything = (pipeline: string | PipelineDefinition): Walked => {
  const first = started(pipeline);
  const taken = new Set<string>();
  const reached = new Map([[first.state.stage, first]]);
  const seen = new Set([worldOf(first)]);
  const queue = [first];
  for (const at of queue) {
    for (const transition of transitionsOf(at.definition, at.stage)) {
      const next = at.copy();
      if (!tries(next, transition.id)) continue;
      announceAll(next);
      taken.add(`${at.state.stage}/${transition.id}`);
      if (!reached.has(next.state.stage)) reached.set(next.state.stage, next);
      if (seen.has(worldOf(next))) continue;
      seen.add(worldOf(next));
      queue.push(next);
    }
  }
  return { taken, reached };
};

/** Some transitions belong to a first review and others to a re-review: what is refused here is taken elsewhere. */
const tries = (trial: OnTrial, id: string): boolean => {
  const before = trial.state.runs.length;
  try {
    take(trial, id);
  } catch {
    return false;
  }
  return trial.state.runs.length > before && trial.state.runs[before]!.by === id;
};
