import { rowOf, rowsOf } from '@waymark/database/transaction';
import { STAFF } from '@waymark/domain/access';
import { CONVENERS } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { rolesIn } from '@waymark/platform/auth';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

export interface LockedMeeting {
  id: string;
  programmeId: string;
}

/** Roles that see the meetings of their programme. */
const SEES: readonly string[] = [...STAFF, 'auditor'];

/** The meeting, locked, for whoever calls meetings of its programme. @throws NOT_FOUND where the actor does not see it */
export const lockMeeting = async ({ tx, actor }: CommandContext, id: string): Promise<LockedMeeting> => {
  const meeting = await rowOf<LockedMeeting>(tx, 'select id, programme_id as "programmeId" from panel_meeting where id = $1 for no key update', [id]);
  if (!meeting) throw notFound();
  const roles = rolesIn(actor, meeting.programmeId);
  if (roles.some((role) => CONVENERS.includes(role))) return meeting;
  const named = await rowsOf(tx, 'select 1 from panel_attendance where meeting_id = $1 and person_id = $2', [id, actor.id]);
  if (named.length === 0 && !roles.some((role) => SEES.includes(role))) throw notFound();
  throw new RefusedCommand([blocker('role-not-allowed', 'Meetings are set by a chair or a coordinator of their programme', { allowed: [...CONVENERS] })]);
};
