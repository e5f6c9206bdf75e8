import type { GuardUse, PipelineDefinition } from '@waymark/domain/pipeline';
import type { Pool, StaffMember } from '../cohort/pool.types.ts';
import { meaning } from './problem.ts';
import type { Problem } from './problem.ts';

/** Enough staff for every role, every signature, every quorum and every appeal of the pipeline. */
export const staffProblems = (pool: Pool, pipeline: PipelineDefinition): Problem[] => {
  const holders = (role: string): StaffMember[] => pool.staff.filter(({ pipelineRoles }) => pipelineRoles.includes(role));
  const few = (role: string, why: string): Problem => meaning('staff', `${role}: ${why}; add staff with this role`);
  const roles = pipeline.roles
    .filter(({ id }) => isStaffRole(id) && holders(id).length < 2)
    .map(({ id }) => few(id, `fewer than two people hold it (${holders(id).length})`));
  const guards = pipeline.stages.flatMap(({ transitions }) => transitions.flatMap((transition) => transition.guards));
  const wanting = guards.flatMap((guard) => lack(guard, holders).map((why) => few(guard.role ?? '', why)));
  const appeals = pipeline.appeals.rules
    .filter(({ heardBy }) => holders(heardBy.role).length <= heardBy.n)
    .map(({ heardBy: { role, n }, endStage }) => few(role, `${holders(role).length} people to hear appeals from ${endStage}, more than ${n} are needed`));
  return distinct([...roles, ...wanting, ...appeals]);
};

/** Innovators come from the cohort, reviewers from the pool's other list. */
const isStaffRole = (role: string): boolean => role !== 'innovator' && !role.endsWith('-reviewer');

const lack = (guard: GuardUse, holders: (role: string) => StaffMember[]): string[] => {
  if (!guard.role) return [];
  const people = holders(guard.role);
  if (guard.type === 'signedBy' && people.length <= (guard.n ?? 0)) return [`${people.length} people for ${guard.n} signatures, one more than that is needed`];
  if (guard.type !== 'quorum') return [];
  const organisations = new Set(people.map(({ organisation }) => organisation.name)).size;
  if (people.length >= (guard.n ?? 0) && organisations >= (guard.distinctOrganisations ?? 0)) return [];
  return [`${people.length} people of ${organisations} organisations, the quorum is ${guard.n} of ${guard.distinctOrganisations ?? 1}`];
};

const distinct = (problems: Problem[]): Problem[] =>
  problems.filter(({ message }, index) => problems.findIndex((other) => other.message === message) === index);
