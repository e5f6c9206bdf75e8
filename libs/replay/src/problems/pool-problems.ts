import { requirePack } from '@waymark/content/packs';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort } from '../cohort/cohort.types.ts';
import type { Pool } from '../cohort/pool.types.ts';
import { interestProblems } from './interest-problems.ts';
import { poolShape } from './pool-shape.ts';
import { field, item, unless } from './problem.ts';
import type { Problem } from './problem.ts';
import { roleProblems } from './role-problems.ts';
import { staffProblems } from './staff-problems.ts';

/**
 * Everything that is wrong with a reviewer pool for this (sound) cohort, each with its place and the remedy; none when it can be used.
 * Any JSON value may be given. What the interests lead to is not looked at here: a replay compares it with `expectedConflicts`.
 * @param pipeline whose roles, signatures and quorums the staff must carry; the default pipeline where none is given
 */
export const poolProblems = (value: unknown, cohort: Cohort, pipeline: PipelineDefinition = requirePack('pipeline-default@1.0.0')): Problem[] => {
  const shape = poolShape(value, '');
  if (shape.length) return shape;
  const pool = value as Pool;
  const ids = new Set(cohort.innovations.map(({ id }) => id));
  return [
    ...pool.reviewers.flatMap((reviewer, index) => {
      const at = item('reviewers', index);
      const expected = reviewer.expectedConflicts.flatMap(({ innovationId }, n) => {
        const place = field(item(field(at, 'expectedConflicts'), n), 'innovationId');
        return unless(ids.has(innovationId), place, `there is no innovation ${innovationId} in the cohort; correct the id`);
      });
      return [...interestProblems(pool, cohort, reviewer, at), ...expected];
    }),
    ...pool.staff.flatMap((person, index) => interestProblems(pool, cohort, person, item('staff', index))),
    ...roleProblems(pool, pipeline),
    ...staffProblems(pool, pipeline),
  ];
};
