import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { OUTLINE, unreadBy } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Threads `t` that are for teams of person `$1`, with the innovation `i` and the evaluation `e` that each is on: what `readsThread` lets a team read. */
const OWNED = `innovation_member m join innovation i on i.id = m.innovation_id join ${OUTLINE} e on e.innovation_id = i.id
    join message_thread t on t.evaluation_id = e.id and t.audience = 'innovator'`;
const BY_TEAM = 'm.person_id = $1 and m.removed_at is null';

const LIST = `select t.id, t.subject, t.last_at as "lastAt", t.messages as count, ${unreadBy('$1')} as unread, i.id as "innovationId", i.name as "innovationName", i.reference, e.simulated
  from ${OWNED} where ${BY_TEAM} order by t.last_at desc, t.id desc limit 100`;

/** More than this many are not counted: it stands on every page. */
const MOST = 100;

/** Threads with nothing after the mark are passed over, and of the others what comes after it alone is read, by its key: what was read long ago costs nothing. */
const COUNT = `select count(*)::int as unread from (
  select 1 from (
    select t.id, coalesce(k.read_to, 0) as mark from ${OWNED} left join message_mark k on k.thread_id = t.id and k.person_id = $1
    where ${BY_TEAM} and t.messages > coalesce(k.read_to, 0) and t.id::text is distinct from $2) o
  cross join lateral (select 1 from message g where g.thread_id = o.id and g.number > o.mark and g.written_by <> $1 limit ${MOST}) g
  limit ${MOST}) found`;

/** Threads of the teams that somebody is in, over all their innovations. */
@Injectable()
export class OwnThreadsQueries {
  constructor(private readonly database: Database) {}

  /** The one with the newest message first. */
  threads(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, (tx) => rowsOf<object>(tx, LIST, [actor.id]));
  }

  /**
   * How many messages they have not read, 100 at most, but for a thread that they are reading now. Whoever acts as no
   * innovator is asked for nothing: this is asked with every page.
   */
  async unread(actor: SignedInPerson, besides: string | undefined): Promise<number> {
    if (!actor.roles.some(({ role }) => role === 'innovator')) return 0;
    const found = await this.database.read(actor.id, (tx) => rowOf<{ unread: number }>(tx, COUNT, [actor.id, besides ?? null]));
    return found?.unread ?? 0;
  }
}
