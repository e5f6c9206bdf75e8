import { transitionsOf } from '../definition.ts';
import type { PipelineDefinition } from '../definition.ts';

/** For each stage, the stages that a path leads to from it, itself included. */
export const reachByStage = (definition: PipelineDefinition): Map<string, Set<string>> => {
  const next = new Map(definition.stages.map((stage) => [stage.id, transitionsOf(definition, stage).map(({ to }) => to)]));
  return new Map([...next.keys()].map((id) => [id, reachFrom(id, next)]));
};

const reachFrom = (start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const seen = new Set([start]);
  // A set visits what is added to it while it is being walked.
  for (const id of seen) for (const to of next.get(id) ?? []) if (next.has(to)) seen.add(to);
  return seen;
};
