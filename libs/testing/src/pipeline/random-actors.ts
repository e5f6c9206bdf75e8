import type { Actor, PipelineDefinition } from '@waymark/domain/pipeline';
import { member } from './people.ts';

/** Somebody: one of three holders of one role, now and then of two roles at once. */
export const someActor = (definition: PipelineDefinition, who: number): Actor => {
  const roles = definition.roles.map(({ id }) => id);
  const one = member(roles[who % roles.length]!, 1 + (Math.floor(who / roles.length) % 3));
  const second = roles[Math.floor(who / 7) % roles.length]!;
  return who % 5 === 0 && second !== one.roles[0] ? { person: `${one.person}+${second}`, roles: [...one.roles, second] } : one;
};

/** A holder of one of the roles. */
export const holderOf = (roles: readonly string[], who: number): Actor => member(roles[who % Math.max(1, roles.length)] ?? 'nobody', 1 + (who % 3));
