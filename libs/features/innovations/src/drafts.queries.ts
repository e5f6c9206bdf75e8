import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { OUTLINE } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { missingIn, type KeptDraft } from './missing-answers.ts';

/** Whether innovation `i` is of a demonstration: as its newest evaluation is, or else the installation. */
export const DEMONSTRATION = `coalesce((select p.demonstration from ${OUTLINE} e join programme p on p.id = e.programme_id where e.innovation_id = i.id order by e.number desc limit 1),
    (select mode = 'demonstration' from installation))`;

/** Where the newest evaluation of innovation `i` is, as it was announced: one that nobody began is a draft. */
const STAGE = `coalesce((select a.stage from ${OUTLINE} e join evaluation_announced a on a.evaluation_id = e.id where e.innovation_id = i.id order by e.number desc limit 1), 'draft')`;

const SELECT = `select i.id, i.reference, i.name, i.simulated, m.access, d.form, d.answers, d.unfit, ${DEMONSTRATION} as demonstration,
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id)) from document o where o.innovation_id = i.id and o.evaluation_id is null and o.replaced_by is null and o.removed_at is null), '[]') as documents
  from innovation_member m join innovation i on i.id = m.innovation_id join innovation_draft d on d.innovation_id = i.id
  where m.person_id = $1 and m.removed_at is null and m.access <> 'view' and ${STAGE} = 'draft'
    and not exists (select 1 from innovation_archive x where x.innovation_id = i.id)
  order by d.saved_at desc, i.id limit 100`;

interface Row extends KeptDraft {
  id: string;
  reference: string;
  name: string;
  simulated: boolean;
  access: string;
}

/** Drafts that somebody may change and send: what the start page asks, so nothing of what is sent or put away is read for it. */
@Injectable()
export class DraftsQueries {
  constructor(private readonly database: Database) {}

  /** The one saved last first. */
  async mine(actor: SignedInPerson): Promise<object[]> {
    const rows = await this.database.read(actor.id, (tx) => rowsOf<Row>(tx, SELECT, [actor.id]));
    return rows.map((row) => ({ id: row.id, reference: row.reference, name: row.name, simulated: row.simulated, access: row.access, missing: missingIn(row).length }));
  }
}
