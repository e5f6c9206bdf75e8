import type { PipelineDefinition } from '@waymark/domain/pipeline';

/** What people call a role, as the pipeline names it; its id where the pipeline has no such role. */
export const roleTitle = (definition: PipelineDefinition, role: string): string => definition.roles.find((one) => one.id === role)?.title ?? role;

/** Several roles in one breath: “Triage officer, Triage lead or Review coordinator”. */
export const roleTitles = (definition: PipelineDefinition, roles: readonly string[]): string =>
  inWords([...new Set(roles)].map((role) => roleTitle(definition, role)));

/** “A”, “A or B”, “A, B or C”; nobody where there is none. */
export const inWords = (parts: readonly string[], last = 'or'): string =>
  parts.length === 0 ? 'nobody' : parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)!}`;
