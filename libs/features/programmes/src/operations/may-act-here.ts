import { ACTS, mayAsk } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';

/** Refuses whoever may do it in another programme only. */
export const roleBlockers = (actor: SignedInPerson, programme: string, act: 'pipeline:publish' | 'programme:describe'): Blocker[] => {
  const held = rolesIn(actor, programme);
  if (mayAsk(act, held)) return [];
  const allowed = [...ACTS[act]];
  return [blocker('role-not-allowed', `This is for: ${allowed.join(', ')}, in this programme`, { allowed, held })];
};
