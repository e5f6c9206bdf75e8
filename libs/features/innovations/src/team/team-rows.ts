import { CLOCK_NOW } from '@waymark/platform/clock';

/** An invitation `t` that counts, by the clock that dated it: a demonstration shows and keeps the days of its own time. */
export const IS_OPEN = `(t.accepted_at is null and t.declined_at is null and t.withdrawn_at is null and t.expires_at > ${CLOCK_NOW})`;

/** The team of the innovation `i`, the owner first. */
export const PEOPLE = `coalesce((select jsonb_agg(row_to_json(r)) from (
  select p.id, p.display_name as "displayName", t.access, t.made_owner_at as "madeOwnerAt", (select b.display_name from person b where b.id = t.made_owner_by) as "madeOwnerBy"
  from innovation_member t join person p on p.id = t.person_id
  where t.innovation_id = i.id and t.removed_at is null order by t.access = 'owner' desc, t.added_at, p.id) r), '[]')`;

/** Whom the team has invited and who has not answered yet. */
export const INVITATIONS = `coalesce((select jsonb_agg(row_to_json(r)) from (
  select t.id, coalesce(t.name, p.display_name) as name, t.address, t.access, b.display_name as "invitedBy", t.expires_at as "expiresAt"
  from team_invitation t join person b on b.id = t.invited_by left join person p on p.id = t.person_id
  where t.innovation_id = i.id and ${IS_OPEN} order by t.created_at, t.id) r), '[]')`;

/** Both as they come out of JSON. */
export interface TeamRows {
  people: { madeOwnerAt: string | null }[];
  invitations: { expiresAt: string }[];
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** The same with instants. */
export const read = ({ people, invitations }: TeamRows) => ({
  people: people.map((one) => ({ ...one, madeOwnerAt: instant(one.madeOwnerAt) })),
  invitations: invitations.map((one) => ({ ...one, expiresAt: new Date(one.expiresAt) })),
});
