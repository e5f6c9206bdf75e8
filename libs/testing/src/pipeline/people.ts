import type { Actor, PipelineDefinition } from '@waymark/domain/pipeline';

/** The n-th holder of a role, counted from 1; nobody holds two. */
export const member = (role: string, n = 1): Actor => ({ person: `${role}-${n}`, roles: [role] });

export const innovator = member('innovator');
export const coordinator = member('coordinator');

/** Where the n-th holder of a role works: its pool has as many organisations as the definition says. */
export const organisationOf = (definition: PipelineDefinition, role: string, n: number): string =>
  `${role}-organisation-${n % (definition.rolePools[role]?.organisations ?? 1)}`;
