import { Injectable } from '@nestjs/common';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { unreadBy, EARLIER_DOCUMENTS, OUTLINE } from '@waymark/evaluations';
import { confidentialFiles } from '@waymark/domain/confidence';
import { questionOf, unfitAnswers, type Form } from '@waymark/domain/forms';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { DEMONSTRATION } from './drafts.queries.ts';
import { missingIn, type KeptDraft } from './missing-answers.ts';
import { INVITATIONS, PEOPLE, read, type TeamRows } from './team/team-rows.ts';

interface Row extends TeamRows, KeptDraft {
  savedAt: Date;
  archivedAt: Date | null;
  documents: { id: string; inConfidence: boolean | null }[];
}

/** Who has document `d`. */
const STATE = `case when d.produced_for is not null then 'case' when exists (select 1 from submission_document x join submission s on s.id = x.submission_id
  where x.document_id = d.id and s.revision = (select max(n.revision) from submission n where n.evaluation_id = s.evaluation_id)) then 'sent' else 'draft' end`;

/** Only announced facts are read: nothing here tells what insiders know. */
const SELECT = `select i.id, i.reference, i.name, i.simulated, (select x.archived_at from innovation_archive x where x.innovation_id = i.id) as "archivedAt", m.access, d.form, d.answers, d.unfit, d.version as "draftVersion", d.saved_at as "savedAt",
  (select p.display_name from person p where p.id = d.saved_by) as "savedBy",
  ${DEMONSTRATION} as demonstration,
  coalesce((select jsonb_agg(row_to_json(r)) from (select d.id, d.kind, d.file_name as "fileName", d.attached_at as "attachedAt", d.valid_until as "validUntil", ${STATE} as state, d.in_confidence as "inConfidence", ${EARLIER_DOCUMENTS} as earlier
    from document d where d.innovation_id = i.id and d.evaluation_id is null and d.replaced_by is null and d.removed_at is null order by d.attached_at) r), '[]') as documents,
  ${PEOPLE} as people, ${INVITATIONS} as invitations,
  coalesce((select jsonb_agg(row_to_json(r)) from (select e.id, e.number, e.simulated, p.contact, p.reply_days as "replyDays", a.stage, a.title, a.since,
      (select count(*)::int from information_request q where q.evaluation_id = e.id and q.announced_at is not null and q.closed_at is null) as "openRequests",
      (select coalesce(sum(${unreadBy('$1')}), 0)::int from message_thread t
        where t.evaluation_id = e.id and t.audience = 'innovator') as "unreadMessages"
    from ${OUTLINE} e join evaluation_announced a on a.evaluation_id = e.id join programme p on p.id = e.programme_id where e.innovation_id = i.id order by e.number) r), '[]') as evaluations
  from innovation i join innovation_member m on m.innovation_id = i.id and m.removed_at is null
    join innovation_draft d on d.innovation_id = i.id
  where m.person_id = $1`;

/** Innovations, as their teams see them. */
@Injectable()
export class InnovationQueries {
  constructor(private readonly database: Database) {}

  mine(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => (await this.rows(tx, actor, '')).map(described));
  }

  async innovation(actor: SignedInPerson, id: string): Promise<object> {
    const [row] = await this.database.read(actor.id, (tx) => this.rows(tx, actor, id));
    if (!row) throw notFound();
    return described(row);
  }

  private rows(tx: Tx, actor: SignedInPerson, id: string): Promise<Row[]> {
    return id
      ? rowsOf<Row>(tx, `${SELECT} and i.id = $2`, [actor.id, id])
      : rowsOf<Row>(tx, `${SELECT} order by d.saved_at desc, i.id limit 100`, [actor.id]);
  }
}

const described = (row: Row): object => {
  const form = requirePack<Form>(row.form);
  const closed = new Set(confidentialFiles(form, row.answers));
  return {
    ...row,
    ...read(row),
    documents: row.documents.map((one) => ({ ...one, inConfidence: one.inConfidence ?? closed.has(one.id) })),
    savedAt: row.savedAt.toISOString(),
    archivedAt: row.archivedAt?.toISOString() ?? null,
    unfit: unfitAnswers(form, submissionSchema(row.form), row.unfit),
    missing: missingIn(row).map((question) => ({ question, label: questionOf(form, question)?.label ?? question })),
  };
};
