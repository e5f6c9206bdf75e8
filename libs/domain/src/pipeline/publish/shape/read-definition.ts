import type { PipelineDefinition } from '../../definition.ts';
import { definitionShape } from './definition.ts';
import type { ShapeProblem } from './reader.ts';
import { repeatedIds } from './unique-ids.ts';

export interface ReadDefinition {
  /** Well shaped whatever came in: wrong entries are left out, and what is missing is empty. */
  definition: PipelineDefinition;
  /** Where the value was not shaped like a definition; empty for one that can be published if no check refuses it. */
  problems: ShapeProblem[];
}

/** Reads any value as a pipeline definition. Never throws. */
export const readDefinition = (value: unknown): ReadDefinition => {
  const problems: ShapeProblem[] = [];
  const report = (problem: ShapeProblem): void => void problems.push(problem);
  const definition = definitionShape(value, '', report) ?? EMPTY;
  return { definition, problems: [...problems, ...repeatedIds(definition)] };
};

const EMPTY = definitionShape({}, '', () => undefined) as PipelineDefinition;

/** Every place at which the value is not shaped like a pipeline definition, with the remedy. Never throws. */
export const shapeProblems = (value: unknown): ShapeProblem[] => readDefinition(value).problems;
