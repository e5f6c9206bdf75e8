import type { Blocker } from './guards/index.ts';
import type { Actor } from './events.ts';

/** What an innovator reads of everything that is not theirs to know: one and the same sentence. */
export const NEUTRAL = 'We are still working on your application. You do not need to do anything now';

/** A refusal by the interpreter itself, beside those of the guards. */
export const blocker = (
  code: string,
  staffMessage: string,
  operands: Record<string, unknown> = {},
  innovatorMessage: string = NEUTRAL,
): Blocker => ({
  code,
  staffMessage,
  innovatorMessage,
  neutral: innovatorMessage === NEUTRAL,
  operands,
});

/** The actor, narrowed to the roles in which this act is theirs. */
export const actingAs = (actor: Actor, allowed: readonly string[]): Actor => ({
  person: actor.person,
  roles: actor.roles.filter((role) => allowed.includes(role)),
});

/** Empty where the actor holds one of the roles. */
export const roleBlockers = (actor: Actor, allowed: readonly string[], act: string): Blocker[] =>
  actor.roles.some((role) => allowed.includes(role))
    ? []
    : [
        blocker(
          'role-not-allowed',
          `${act} is for: ${allowed.join(', ') || 'nobody'}`,
          { allowed: [...allowed], held: [...actor.roles] },
          'This step is not yours to take',
        ),
      ];

/** Empty where there is a reason in words. */
export const reasonBlockers = (reason: string | undefined, act: string): Blocker[] =>
  reason?.trim() ? [] : [blocker('reason-required', `${act} needs a reason: write why`, { field: 'reason' }, 'Write a reason')];
