import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { Database, decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import type { Answers, Form } from '@waymark/domain/forms';
import type { SignedInPerson } from '@waymark/platform/auth';
import { askedAbout } from './asked-about.ts';
import { ASKED, IS_OPEN } from './open-bids.ts';

interface OpenBidRow {
  evaluationId: string;
  reference: string;
  simulated: boolean;
  bid: string | null;
  form: string;
  answers: Answers;
}

const OPEN_BIDS = `select b.evaluation_id as "evaluationId", i.reference, e.simulated, b.bid, s.form, s.answers
  from ${ASKED} join innovation i on i.id = e.innovation_id
    join lateral (select form, answers from submission where evaluation_id = e.id order by revision desc limit 1) s on true
  where ${IS_OPEN} order by s.answers ->> 'name', b.evaluation_id limit 100`;

/** What somebody was asked whether they would like to review. */
@Injectable()
export class BidQueries {
  constructor(private readonly database: Database) {}

  /** The evaluations are not in their sight yet: the platform looks, and gives the name and one line of what they were asked about. */
  asked(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, (tx) => this.askedIn(actor, tx));
  }

  /** The same, in a transaction of theirs. */
  async askedIn(actor: SignedInPerson, tx: Tx): Promise<object[]> {
    const rows = await decideAsPlatform(tx, () => rowsOf<OpenBidRow>(tx, OPEN_BIDS, [actor.id]));
    return rows.map(({ reference, form, answers, ...row }) => {
      const { title, summary } = askedAbout(requirePack<Form>(form), answers);
      return { ...row, title: title ?? reference, summary };
    });
  }
}
