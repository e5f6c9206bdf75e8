import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { notReadBy, OUTLINE } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Threads `t` that are for teams of person `$1`, with the innovation `i` and the evaluation `e` that each is on: what `readsThread` lets a team read. */
const OWN = `innovation_member m join innovation i on i.id = m.innovation_id join ${OUTLINE} e on e.innovation_id = i.id
    join message_thread t on t.evaluation_id = e.id and t.audience = 'innovator'
  where m.person_id = $1 and m.removed_at is null`;

const UNREAD = `select count(*)::int from message g where g.thread_id = t.id and ${notReadBy('$1')}`;

const LIST = `select t.id, t.subject, t.last_at as "lastAt", t.messages as count, (${UNREAD}) as unread, i.id as "innovationId", i.name as "innovationName", i.reference, e.simulated
  from ${OWN} order by t.last_at desc, t.id desc limit 100`;

/** More than this many are not counted: it stands on every page. */
const MOST = 100;

const COUNT = `select count(*)::int as unread from (select 1 from message g join (select t.id from ${OWN} and t.id::text is distinct from $2) o on o.id = g.thread_id where ${notReadBy('$1')} limit ${MOST}) found`;

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
