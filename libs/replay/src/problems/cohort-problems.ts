import { requirePack } from '@waymark/content/packs';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort, CohortInnovation } from '../cohort/cohort.types.ts';
import { categoryProblems } from './category-problems.ts';
import { clockProblems } from './clock-problems.ts';
import { frameShape, innovationShape } from './cohort-shape.ts';
import { companyProblems } from './company-problems.ts';
import { historyProblems } from './history-problems.ts';
import { outcomeProblems } from './outcome-problems.ts';
import { playbackProblems } from './playback-problems.ts';
import { field, item, unless } from './problem.ts';
import type { Problem } from './problem.ts';
import { notFoundProblems, sourceProblems } from './source-problems.ts';

/**
 * Everything that is wrong with a cohort file, each with its place and the remedy; none when it can be played.
 * Any JSON value may be given: parts of a wrong shape are named and left alone, the sound innovations are looked at all the same.
 * @param pipeline what the playbacks are walked against; the default pipeline where none is given
 */
export const cohortProblems = (value: unknown, pipeline: PipelineDefinition = requirePack('pipeline-default@1.0.0')): Problem[] => {
  const frame = frameShape(value, '');
  const innovations = listedInnovations(value);
  const shapes = innovations.map((innovation, index) => innovationShape(innovation, item('innovations', index)));
  const inShape = [...frame, ...shapes.flat()];
  if (frame.length) return inShape;
  const cohort = value as Cohort;
  const sound = cohort.innovations.map((innovation, index) => ({ innovation, at: item('innovations', index) })).filter((_, index) => !shapes[index]?.length);
  const whole = sound.length === innovations.length ? [...companyProblems(cohort), ...idProblems(cohort)] : [];
  const problems = [...inShape, ...sound.flatMap(({ innovation, at }) => innovationProblems(cohort, pipeline, innovation, at)), ...whole];
  // Only a cohort that can be played has days; a wrong expectation does not keep it from being played.
  return problems.every(({ kind }) => kind === 'expectation') ? [...problems, ...clockProblems(cohort, pipeline)] : problems;
};

const listedInnovations = (value: unknown): unknown[] => {
  const { innovations } = (value ?? {}) as { innovations?: unknown };
  return Array.isArray(innovations) ? innovations : [];
};

const innovationProblems = (cohort: Cohort, pipeline: PipelineDefinition, innovation: CohortInnovation, at: string): Problem[] => [
  ...historyProblems(cohort, innovation, at),
  ...outcomeProblems(cohort, innovation, at),
  ...sourceProblems(innovation, at),
  ...notFoundProblems(innovation, at),
  ...categoryProblems(innovation, at),
  ...playbackProblems(pipeline, innovation, at),
];

const idProblems = ({ innovations }: Cohort): Problem[] => {
  const ids = innovations.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    unless(ids.indexOf(id) === index, field(item('innovations', index), 'id'), `the id ${id} stands twice; give each innovation its own`),
  );
};
