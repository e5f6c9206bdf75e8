import { rowsOf } from '@waymark/database/transaction';
import { ATTENDEES_LIMIT, type Attendance } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { CANDIDATES } from '../reads/candidates.ts';
import type { LockedMeeting } from './locked-meeting.ts';

interface Named {
  personId: string;
  state: Attendance;
}

/** Names people to a meeting, or says anew whether they came. Only those of the programme's panel can be named. */
export const namePeople = async ({ tx, actor, now }: CommandContext, { id, programmeId }: LockedMeeting, field: string, people: readonly Named[]): Promise<void> => {
  const ids = people.map(({ personId }) => personId);
  const there = await rowsOf<{ personId: string }>(tx, 'select person_id as "personId" from panel_attendance where meeting_id = $1', [id]);
  const known = new Set([...there, ...(await rowsOf<{ personId: string }>(tx, `${CANDIDATES} and p.id = any($2::uuid[])`, [programmeId, ids]))].map(({ personId }) => personId));
  const at = ids.findIndex((personId) => !known.has(personId));
  if (at >= 0) throw new RefusedCommand([blocker('unknown-member', 'Name members, chairs or coordinators of this programme’s panel', { field, at: `${field}.${at}` })]);
  if (new Set([...there.map(({ personId }) => personId), ...ids]).size > ATTENDEES_LIMIT)
    throw new RefusedCommand([blocker('too-many-people', `A meeting has ${ATTENDEES_LIMIT} people at most: call another one for the rest`, { field, most: ATTENDEES_LIMIT })]);
  await rowsOf(
    tx,
    `insert into panel_attendance (meeting_id, person_id, state, recorded_by, recorded_at)
     select $1, n.person, n.state, $4, $5 from unnest($2::uuid[], $3::text[]) n(person, state)
     on conflict (meeting_id, person_id) do update set state = excluded.state, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [id, ids, people.map(({ state }) => state), actor.id, now],
  );
};
