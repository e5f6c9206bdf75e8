import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Pool, PoolReviewer } from '../cohort/pool.types.ts';
import { field, item, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/** Roles of reviewers follow from the pool's table, every role is one of the pipeline, and no id stands for two people. */
export const roleProblems = (pool: Pool, pipeline: PipelineDefinition): Problem[] => {
  const known = new Set(pipeline.roles.map(({ id }) => id));
  const people = [...placed(pool.reviewers, 'reviewers'), ...placed(pool.staff, 'staff')];
  const ids = people.map(({ person }) => person.id);
  return [
    ...people.flatMap(({ person, at }, index) => [
      ...unless(ids.indexOf(person.id) === index, field(at, 'id'), `the id ${person.id} stands twice; give each person their own`),
      ...person.pipelineRoles.flatMap((role, n) => {
        const message = `${role} is not a role of ${pipeline.id}; use one of ${[...known].join(', ')}`;
        return unless(known.has(role), item(field(at, 'pipelineRoles'), n), message);
      }),
    ]),
    ...placed(pool.reviewers, 'reviewers').flatMap(({ person, at }) => reviewerRoles(pool, person, at)),
  ];
};

const reviewerRoles = ({ roleRules }: Pool, reviewer: PoolReviewer, at: string): Problem[] => {
  if (!Object.hasOwn(roleRules.byRole, reviewer.role)) {
    const message = `the role ${reviewer.role} is not in roleRules.byRole; use one of ${Object.keys(roleRules.byRole).join(', ')}`;
    return [meaning(field(at, 'role'), message)];
  }
  const { byMethodExpertise } = roleRules;
  const byMethod = reviewer.methodExpertise.flatMap((method) => (Object.hasOwn(byMethodExpertise, method) ? (byMethodExpertise[method] ?? []) : []));
  const all = [...new Set([...(roleRules.byRole[reviewer.role] ?? []), ...byMethod])];
  // A review role also needs the stage; a place on the panel does not.
  const expected = all.filter((role) => role === 'panel-member' || reviewer.stages.includes('evidence_review'));
  const same = JSON.stringify([...expected].sort()) === JSON.stringify([...reviewer.pipelineRoles].sort());
  return unless(same, field(at, 'pipelineRoles'), `pipelineRoles do not follow from the table; they should be ${expected.join(', ') || 'empty'}`);
};

const placed = <Person>(people: readonly Person[], list: string): { person: Person; at: string }[] =>
  people.map((person, index) => ({ person, at: item(list, index) }));
