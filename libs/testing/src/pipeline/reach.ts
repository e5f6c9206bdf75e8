import type { OnTrial } from './on-trial.ts';
import { walkEverything, type Walked } from './walk-everything.ts';

const walked = new Map<string, Walked>();

/** A fresh evaluation that has just come to this stage by the shortest way, every letter released. @throws Error */
export const reach = (pipeline: string, stage: string): OnTrial => {
  if (!walked.has(pipeline)) walked.set(pipeline, walkEverything(pipeline));
  const found = walked.get(pipeline)!.reached.get(stage);
  if (!found) throw new Error(`${pipeline} never reaches ${stage}`);
  return found.copy();
};
