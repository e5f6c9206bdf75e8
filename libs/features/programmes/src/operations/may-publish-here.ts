import { ACTS, mayAsk } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';

/** Refuses whoever may publish in another programme only. */
export const publisherBlockers = (actor: SignedInPerson, programme: string): Blocker[] => {
  const held = rolesIn(actor, programme);
  if (mayAsk('pipeline:publish', held)) return [];
  const allowed = [...ACTS['pipeline:publish']];
  return [blocker('role-not-allowed', `This is for: ${allowed.join(', ')}, in this programme`, { allowed, held })];
};
