import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowOf, rowsOf } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { keyOf, USUAL_CHOICE } from '@waymark/domain/notifications';
import { rolesEverywhere, type SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { MailSender } from '@waymark/platform/mail';
import type { NotificationType, OwnMailType } from './graphql/notification.types.ts';
import { itemOf } from './waiting/item-of.ts';
import { WaitingQueries } from './waiting/waiting.queries.ts';

interface NoticeRow {
  item: string;
  mailedAt: Date | null;
  readAt: Date | null;
}

/** Counted by addresses, and after a day of failures alone: of few people, a number that changes at once would tell who had mail. */
const FAILING = `select count(distinct lower(c.email))::int as failing, coalesce(array_agg(distinct failed_as order by failed_as), '{}') as "failedAs"
  from mailing m join person_contact c on c.person_id = m.person_id
  where m.failures > 0 and m.choice <> 'never' and m.failing_since <= $1::timestamptz - interval '1 day'`;

/** What one is told of, and how one is mailed. */
@Injectable()
export class NotificationQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly waiting: WaitingQueries,
    private readonly sender: MailSender,
  ) {}

  /** What waits for the actor as they may see it now, with what they were mailed and have read of it. */
  async own(actor: SignedInPerson): Promise<NotificationType[]> {
    const { waiting } = await this.waiting.of(actor);
    const rows = await this.database.read(actor.id, (tx) => rowsOf<NoticeRow>(tx, 'select item, mailed_at as "mailedAt", read_at as "readAt" from notice where person_id = $1', [actor.id]));
    const notices = new Map(rows.map((row) => [row.item, row]));
    return waiting.map((one) => {
      const { mailedAt = null, readAt = null } = notices.get(itemOf(one)) ?? {};
      return { ...one, key: keyOf(one), dueAt: one.dueAt === null ? null : new Date(one.dueAt), mailedAt, readAt };
    });
  }

  ownMail(actor: SignedInPerson): Promise<OwnMailType> {
    return this.database.read(actor.id, async (tx) => {
      const row = await rowOf<{ choice: string | null; address: string | null }>(tx, 'select (select choice from mailing where person_id = $1) as choice, (select email from person_contact where person_id = $1) as address', [actor.id]);
      const administers = rolesEverywhere(actor).some((role) => (ACTS['person:manage'] as readonly string[]).includes(role));
      const failures = administers ? await decideAsPlatform(tx, async () => rowOf<{ failing: number; failedAs: string[] }>(tx, FAILING, [(await this.clock.now(tx)).toISOString()])) : undefined;
      return { on: this.sender.publicUrl !== null, choice: row?.choice ?? USUAL_CHOICE, address: row?.address ?? null, failing: failures?.failing ?? null, failedAs: failures?.failedAs ?? null };
    });
  }
}
