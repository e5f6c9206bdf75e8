import { ACTS, mayAsk, type Act } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Refuses where none of the roles that may ask for this act is the actor's on this evaluation. Holding one in another
 * programme is not enough, nor is holding one on the case of one's own team.
 */
export const roleHereBlockers = ({ roles }: Pick<LockedEvaluation, 'roles'>, act: Act): Blocker[] => {
  if (mayAsk(act, roles)) return [];
  const allowed = [...ACTS[act]];
  return [blocker('role-not-allowed', `This is for: ${allowed.join(', ')}, in the programme of this evaluation`, { allowed, held: roles }, 'This step is not yours to take')];
};
