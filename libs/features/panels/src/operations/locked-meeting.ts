import { rowOf, rowsOf } from '@waymark/database/transaction';
import { STAFF } from '@waymark/domain/access';
import { CONVENERS } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { rolesIn } from '@waymark/platform/auth';
import { commit } from '@waymark/platform/audit';
import { RefusedCommand, refuseOn, type CommandContext } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { isHeard, itemsSeen } from '../reads/seen-items.ts';

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

/**
 * Refuses to change a meeting of which something is minuted, voted on or over, unless a reason is given: the record keeps proof of it.
 * Asked of what the actor sees of the agenda: a refusal over what they do not see would tell of it.
 */
export const refuseUnreasoned = async ({ tx, actor }: CommandContext, { id }: LockedMeeting, reason: string | null | undefined): Promise<void> => {
  if (!reason?.trim() && (await itemsSeen(tx, actor, id)).some(isHeard)) refuseOn([UNREASONED]);
};

/** What was written of a meeting, as the record keeps it: as commitments, by which each text can be proved and from which none can be read. */
export const recorded = async ({ tx }: CommandContext, meetingId: string, texts: Readonly<Record<string, string | null | undefined>>): Promise<Record<string, string>> => {
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) if (text?.trim()) kept[name] = await commit(tx, `meeting/${meetingId}`, text.trim());
  return kept;
};

const UNREASONED = blocker('reason-needed', 'Something of this meeting is minuted, voted on or decided: give the reason for which you change it', { field: 'reason' });
