import { BidQueries } from '@waymark/assignments';
import { Database } from '@waymark/database/transaction';
import { TeamQueries, WorkQueries } from '@waymark/innovations';
import { MailLook, SendMail, WaitingQueries } from '@waymark/notifications';
import { Clock } from '@waymark/platform/clock';
import { Configuration } from '@waymark/platform/config';
import { InvitationTokens, TeamInvitationTokens } from '@waymark/platform/invitations';
import { MailSender, type Mail } from '@waymark/platform/mail';
import type { TestApi } from './test-api.ts';

export const PUBLIC_URL = 'https://waymark.example';

/** That of the API of tests: what one makes counts for the other. */
const SECRET = 'a secret of tests';

/** Keeps what it is given. */
export class Kept extends MailSender {
  readonly publicUrl = PUBLIC_URL;
  readonly mails: Mail[] = [];

  send(mail: Mail): Promise<void> {
    this.mails.push(mail);
    return Promise.resolve();
  }
}

export interface Mails {
  /** One run of the job, as a worker does it. */
  run(): Promise<number>;
  /** What a person would be mailed now who was never mailed before. Nobody else is mailed, and nothing of it stays. */
  to(person: string): Promise<Pick<Mail, 'subject' | 'text' | 'html'>[]>;
  close(): Promise<void>;
}

/** The job that mails, in the role of the worker, with a sender of ours. @param looked what happens after each look at a person */
export const mailsOn = async (api: TestApi, sender: MailSender, looked?: () => Promise<void>): Promise<Mails> => {
  const database = await Database.connect({ url: api.database.url('worker'), poolSize: 3 });
  const clock = new Clock(true);
  const waiting = new WaitingQueries(database, clock, new WorkQueries(database, clock), new TeamQueries(database, new TeamInvitationTokens(SECRET)), new BidQueries(database));
  if (looked) {
    const look = waiting.in.bind(waiting);
    waiting.in = async (tx, actor) => {
      const seen = await look(tx, actor);
      await looked();
      return seen;
    };
  }
  const job = (to: MailSender) => new SendMail(database, clock, new MailLook(waiting, new InvitationTokens(SECRET)), to, new Configuration({ mode: 'demonstration', port: 0, secret: '', log: '', files: '' }));
  return {
    run: () => job(sender).run(),
    to: async (person) => {
      const kept = new Kept();
      await api.sql('insert into person_contact (person_id, email) values ($1, $2) on conflict (person_id) do nothing', [person, `${person}@mail.example`]);
      await api.sql(`insert into mailing (person_id, choice, next_at) select person_id, 'never', now() from person_contact where person_id <> $1`, [person]);
      const [{ email }] = (await api.sql<{ email: string }>('select email from person_contact where person_id = $1', [person])) as [{ email: string }];
      await job(kept).run();
      const unended = await api.sql('select m.failed_as from mailing m join person p on p.id = m.person_id where m.person_id = $1 and p.disabled_at is null and (m.claim is not null or m.failures > 0)', [person]);
      if (unended.length > 0) throw new Error('The turn of a person did not end: the log says why, and an empty mail says nothing');
      await api.sql(`delete from person_contact where email like '%@mail.example'`);
      for (const table of ['notice', 'mailing']) await api.sql(`delete from ${table}`);
      return kept.mails.filter(({ to }) => to === email).map(({ subject, text, html }) => ({ subject, text, html }));
    },
    close: () => database.close(),
  };
};
