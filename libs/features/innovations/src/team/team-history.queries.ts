import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowOf, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import type { TeamHappeningType } from './team-history.types.ts';

/** What of the record of an innovation its team is told, by the word for it. Saved answers have a page of their own. */
const TOLD: Readonly<Record<string, string>> = {
  'innovation.member-invited': 'invited',
  'innovation.member-added': 'joined',
  'innovation.invitation-declined': 'declined',
  'innovation.invitation-withdrawn': 'withdrawn',
  'innovation.member-right-changed': 'right-changed',
  'innovation.member-removed': 'removed',
  'innovation.member-left': 'left',
  'innovation.ownership-transferred': 'owner-changed',
  'innovation.owner-replaced': 'owner-changed',
  'innovation.archived': 'archived',
  'innovation.restored': 'restored',
  'practice.leave-given': 'practice-let',
  'practice.leave-taken-back': 'practice-ended',
  'practice.leave-ended': 'practice-over',
  'document.attached': 'document-added',
  'document.removed': 'document-removed',
};

/** The newest that are told at once; one more says that there are older ones. */
const MOST = 1_000;

/** An id in the record, where it is one: a platform and an operator act too. */
const idIn = (text: string): string => `case when ${text} ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then ${text}::uuid end`;

/**
 * `$1` the innovation, `$2` acts that are told, `$3` how many. The record names people, invitations and documents by id:
 * whom an invitation was to by address is known by the name that the team gave them, while nobody has answered it. Who
 * declined is not named, since they may be somebody of whom the team knows an address alone; nor is whose invitation was
 * taken back. A file is named as long as its bytes are kept.
 */
const HISTORY = `with recorded as (
    select e.seq, e.text::jsonb as event from audit.event e where e.stream = 'innovation/' || $1::uuid and (e.text::jsonb ->> 'act') = any ($2::text[])),
  named as (
    select seq, event ->> 'at' as at, event ->> 'act' as act, event -> 'data' ->> 'access' as access,
      ${idIn(`(event ->> 'actor')`)} as actor, split_part(event ->> 'obj', '/', 1) as kind, ${idIn(`split_part(event ->> 'obj', '/', 2)`)} as about from recorded)
  select n.at, n.act, n.access, case when n.act not in ('innovation.invitation-declined', 'practice.leave-ended') then b.display_name end as by,
    case when n.act not like 'innovation.invitation-%' then coalesce(p.display_name, t.name, i.display_name, case when u.bytes_removed_at is null then d.file_name end) end as name
  from named n left join person b on b.id = n.actor
    left join person p on n.kind = 'person' and p.id = n.about
    left join team_invitation t on n.kind = 'invitation' and t.id = n.about left join person i on i.id = t.person_id
    left join document d on n.kind = 'document' and d.id = n.about left join upload u on u.id = d.upload_id
  order by n.seq desc limit $3`;

/** Read as the platform: an actor is told only what their own team did, once they are shown to be of it. */
@Injectable()
export class TeamHistoryQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws NOT_FOUND for whoever is not of the team now */
  history(actor: SignedInPerson, innovation: string): Promise<TeamHappeningType[]> {
    return this.database.read(actor.id, async (tx) => {
      const member = await rowOf(tx, 'select 1 as found from innovation_member where innovation_id = $1 and person_id = $2 and removed_at is null', [innovation, actor.id]);
      if (!member) throw notFound();
      const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, HISTORY, [innovation, Object.keys(TOLD), MOST + 1]));
      return rows.map(({ act, ...row }) => ({ ...row, what: TOLD[act]! }));
    });
  }
}

type Row = Omit<TeamHappeningType, 'what'> & { act: string };
