import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { ASKED, IS_OPEN } from './open-bids.ts';

/** Letters of a summary that are shown: one line. */
const SHOWN = 200;

/** The name and one line of what was submitted: all that somebody sees who was only asked. */
const OPEN_BIDS = `select b.evaluation_id as "evaluationId", i.name as title, e.simulated, b.bid,
    (select case when jsonb_typeof(s.answers -> 'summary') = 'string' then regexp_replace(left(s.answers ->> 'summary', ${SHOWN}), '\\s+', ' ', 'g') || case when length(s.answers ->> 'summary') > ${SHOWN} then '…' else '' end end
      from submission s where s.evaluation_id = e.id order by s.revision desc limit 1) as summary
  from ${ASKED} join innovation i on i.id = e.innovation_id where ${IS_OPEN} order by i.name, b.evaluation_id limit 100`;

/** What somebody was asked whether they would like to review. */
@Injectable()
export class BidQueries {
  constructor(private readonly database: Database) {}

  /** The evaluations are not in their sight yet: the platform looks, and gives what they were asked about. */
  asked(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, (tx) => decideAsPlatform(tx, () => rowsOf<object>(tx, OPEN_BIDS, [actor.id])));
  }
}
