import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { recordAudit } from '../audit/index.ts';
import { Clock } from '../clock/index.ts';
import { InstallationLog } from '../config/index.ts';
import { FileStorage, PartialFiles } from '../files/index.ts';
import { RetentionPeriods } from './retention-periods.ts';

/** Rows of one transaction: whoever waits for one of them waits for a moment. */
const BATCH = 500;

/** Each with a file to remove. */
const UPLOADS_A_BATCH = 50;

/** `$1` days, `$2` rows at most. A row that somebody holds is left for tomorrow. What was stored counts by the database's own clock. */
const OVERDUE = 'now() - make_interval(hours => 24 * $1)';

/** The same by the installation's clock, on which people act: in a demonstration, months that were played are months. */
const OVERDUE_HERE = `${OVERDUE} + make_interval(secs => (select clock_offset_ms from installation) / 1000.0)`;

const ANSWERS = `
delete from answered_command where (person_id, key) in (
  select person_id, key from answered_command where stored_at <= ${OVERDUE} order by stored_at limit $2 for update skip locked) returning 1`;

/** Who signed in, in the provider's own words: it serves only to end a session that goes on. */
const HINTS = 'update session set id_token_hint = null where id_token_hint is not null and expires_at <= now()';

const SESSIONS = `
delete from session where id in (
  select id from session where least(signed_out_at, expires_at) <= ${OVERDUE} limit $2 for update skip locked) returning 1`;

const INVITATIONS = `
delete from sign_in_invitation where id in (
  select id from sign_in_invitation where coalesce(used_at, withdrawn_at, expires_at) <= ${OVERDUE} limit $2 for update skip locked) returning 1`;

const TEAM_INVITATIONS = `
delete from team_invitation where id in (
  select id from team_invitation where coalesce(accepted_at, declined_at, withdrawn_at, expires_at) <= ${OVERDUE_HERE} limit $2 for update skip locked) returning 1`;

/** Of people whom nobody looks at for as long: of all others, a notice goes when the thing waits no more. */
const NOTICES = `
delete from notice where (person_id, item) in (
  select n.person_id, n.item from notice n where n.noticed_at <= ${OVERDUE_HERE} and not exists (
    select 1 from mailing m join person p on p.id = m.person_id join person_contact c on c.person_id = m.person_id
    where m.person_id = n.person_id and m.choice <> 'never' and m.next_at > ${OVERDUE_HERE} and p.disabled_at is null)
  order by n.noticed_at limit $2 for update of n skip locked) returning 1`;

const UPLOADS = `
select u.id, u.storage_key as key from upload u
where u.attached_at is null and u.stored_at <= ${OVERDUE} and not exists (select 1 from document d where d.upload_id = u.id)
  and not exists (select 1 from message_attachment a where a.upload_id = u.id)
order by u.stored_at limit $2 for update of u skip locked`;

/**
 * Bytes of files whose documents were all removed from drafts, and were never sent: nobody reaches them any more. One that a
 * revision has or its answers name, that an evaluation or an issued passport has, or that waits in a draft keeps them, however
 * old it is: whoever holds a passport can have its certificates shown.
 */
const REMOVED = `
select u.id, u.storage_key as key from upload u
where u.bytes_removed_at is null and u.stored_at <= ${OVERDUE} and exists (select 1 from document d where d.upload_id = u.id and d.removed_at is not null)
  and not exists (select 1 from document d where d.upload_id = u.id and (d.removed_at is null or d.removed_at > ${OVERDUE_HERE} or d.evaluation_id is not null or d.produced_for is not null
    or exists (select 1 from submission_document x where x.document_id = d.id)
    or exists (select 1 from submission s where s.innovation_id = d.innovation_id and strpos(s.answers::text, d.id::text) > 0)
    or exists (select 1 from passport p where p.innovation_id = d.innovation_id and strpos(p.file, d.id::text) > 0)))
  and not exists (select 1 from message_attachment a where a.upload_id = u.id)
order by u.stored_at limit $2 for update of u skip locked`;

/** Of innovations in one order, so that two who append to their records do not wait for each other. */
const DOCUMENTS_OF = `
select d.innovation_id as innovation, d.id, u.sha256 from document d join upload u on u.id = d.upload_id where u.id = any($1::uuid[]) order by d.innovation_id, d.id`;

const UNFINISHED = `
select id, storage_keys as keys from unfinished_upload where expires_at <= now() order by expires_at limit $1 for update skip locked`;

/** As long as an unfinished upload can be gone on with. */
const IDLE_HOURS = 24;

export interface Discarded {
  answers: number;
  sessions: number;
  invitations: number;
  teamInvitations: number;
  notices: number;
  uploads: number;
  /** Files of removed documents: their bytes alone. */
  removedFiles: number;
  unfinishedUploads: number;
}

/** Throws away technical data whose period of retention is over. What is attached, open or going on is never touched. */
@Injectable()
export class DiscardOldData {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly partial: PartialFiles,
    private readonly periods: RetentionPeriods,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /** Running twice, or several at once, changes nothing. @returns how many rows of each kind went */
  async run(): Promise<Discarded> {
    const { answersDays, sessionsDays, uploadsDays } = this.periods;
    await this.asPlatform((tx) => rowsOf(tx, HINTS));
    return {
      answers: await this.inBatches(BATCH, (tx) => rowsOf(tx, ANSWERS, [answersDays, BATCH])),
      sessions: await this.inBatches(BATCH, (tx) => rowsOf(tx, SESSIONS, [sessionsDays, BATCH])),
      invitations: await this.inBatches(BATCH, (tx) => rowsOf(tx, INVITATIONS, [sessionsDays, BATCH])),
      teamInvitations: await this.inBatches(BATCH, (tx) => rowsOf(tx, TEAM_INVITATIONS, [sessionsDays, BATCH])),
      notices: await this.inBatches(BATCH, (tx) => rowsOf(tx, NOTICES, [sessionsDays, BATCH])),
      uploads: await this.inBatches(UPLOADS_A_BATCH, (tx) => this.discardUploads(tx, uploadsDays)),
      removedFiles: await this.inBatches(UPLOADS_A_BATCH, (tx) => this.discardRemoved(tx, uploadsDays)),
      unfinishedUploads: await this.discardUnfinished(),
    };
  }

  private async inBatches(size: number, discard: (tx: Tx) => Promise<unknown[]>): Promise<number> {
    let count = 0;
    for (;;) {
      const gone = (await this.asPlatform(discard)).length;
      count += gone;
      if (gone < size) return count;
    }
  }

  private asPlatform<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction({ person: null, purpose: 'system' }, work);
  }

  /** The file goes first: a row whose file is gone is found again tomorrow, a file without a row never. */
  private async discardUploads(tx: Tx, days: number): Promise<unknown[]> {
    const uploads = await rowsOf<{ id: string; key: string }>(tx, UPLOADS, [days, UPLOADS_A_BATCH]);
    for (const { key } of uploads) await this.storage.remove(key);
    await rowsOf(tx, 'delete from upload where id = any($1::uuid[])', [uploads.map(({ id }) => id)]);
    return uploads;
  }

  /** The record of the document stays, with its hash, and says that its bytes went. */
  private async discardRemoved(tx: Tx, days: number): Promise<unknown[]> {
    const uploads = await rowsOf<{ id: string; key: string }>(tx, REMOVED, [days, UPLOADS_A_BATCH]);
    if (uploads.length === 0) return [];
    const ids = uploads.map(({ id }) => id);
    for (const { key } of uploads) await this.storage.remove(key);
    await rowsOf(tx, 'update upload set bytes_removed_at = now() where id = any($1::uuid[])', [ids]);
    const documents = await rowsOf<{ innovation: string; id: string; sha256: string }>(tx, DOCUMENTS_OF, [ids]);
    const entries = documents.map(({ innovation, id, sha256 }) => ({ stream: `innovation/${innovation}`, actor: 'platform', act: 'document.bytes-removed', obj: `document/${id}`, data: { cause: 'retention', sha256 } }));
    await recordAudit(tx, this.log.name, (await this.clock.now(tx)).toISOString(), entries);
    return uploads;
  }

  private async discardUnfinished(): Promise<number> {
    const count = await this.inBatches(UPLOADS_A_BATCH, async (tx) => {
      const over = await rowsOf<{ id: string; keys: string[] }>(tx, UNFINISHED, [UPLOADS_A_BATCH]);
      for (const { id, keys } of over) {
        await this.partial.remove(id);
        for (const key of keys) await this.storage.remove(key); // of a process that ended before an upload was made of it
      }
      await rowsOf(tx, 'delete from unfinished_upload where id = any($1::uuid[])', [over.map(({ id }) => id)]);
      return over;
    });
    await this.partial.removeIdle(IDLE_HOURS); // of a process that ended between a row and its file
    return count;
  }
}
