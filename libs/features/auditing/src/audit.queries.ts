import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';

/**
 * Streams that a person may not read although they may read the record: of evaluations that a conflict of interest
 * takes from them, of those in whose open round they have a seat, and of the innovations of their own teams.
 */
const BARRED = 'select barred_streams()';

/** The record, for auditors: the hashed text of each event as it is. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  /** Events of a stream after a number, in order. */
  events(actor: SignedInPerson, stream: string, after: number, first: number): Promise<object[]> {
    return this.database.read(actor.id, (tx) =>
      rowsOf<object>(
        tx,
        `select e.seq::int as seq, e.hash, e.text, l.leaf::int as leaf from audit.event e left join audit.leaf l on l.event_id = e.id
         where e.stream = $1 and e.seq > $2 and e.stream not in (${BARRED}) order by e.seq limit $3`,
        [stream, after, first],
      ),
    );
  }

  /** Every stream with the number of its last event, in order of name. */
  streams(actor: SignedInPerson, after: string, first: number): Promise<object[]> {
    return this.database.read(actor.id, (tx) =>
      rowsOf<object>(tx, `select stream, seq::int as seq from audit.stream where stream > $1 and seq > 0 and stream not in (${BARRED}) order by stream limit $2`, [after, first]),
    );
  }

  /** The newest signed checkpoint, or null before the first. */
  async checkpoint(actor: SignedInPerson): Promise<object | null> {
    const rows = await this.database.read(actor.id, (tx) => rowsOf<object>(tx, 'select size::int as size, note, at from audit.checkpoint order by size desc limit 1'));
    return rows[0] ?? null;
  }
}
