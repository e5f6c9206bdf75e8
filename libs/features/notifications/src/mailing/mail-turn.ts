import { randomUUID } from 'node:crypto';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { USUAL_CHOICE, type MailChoice } from '@waymark/domain/notifications';

/** A person whose turn it is: nobody else mails them while the claim counts. */
export interface MailTurn {
  person: string;
  address: string;
  choice: MailChoice;
  failures: number;
  /** Looks in a row that found nothing changed. */
  quiet: number;
  claim: string;
  /** An administrator invited them to sign in, and that counts. */
  invited: boolean;
}

/** Longer than a server may take in all: a worker that ended without a word is not waited for longer. */
const CLAIMED = `interval '5 minutes'`;

/** That of the person `$1`, or of a column, which an administrator made and which counts, by the time of the database as it does itself. Whoever has an account that signs them in needs no link, which would open their place to whoever reads the mail. Whoever uses the command line hands its link on themselves. */
export const invitedBy = (person: string): string => `from sign_in_invitation s where s.person_id = ${person} and s.invited_by is not null and s.used_at is null and s.withdrawn_at is null and s.expires_at > now()
  and not exists (select 1 from person_identity x where x.person_id = ${person})`;

const JOIN = `insert into mailing (person_id, choice, next_at) select c.person_id, $1, $2 from person_contact c
  where not exists (select 1 from mailing m where m.person_id = c.person_id) on conflict do nothing`;

/** Whoever has an address is mailed as is usual until they say otherwise. */
export const joinAddressed = (tx: Tx, now: string): Promise<unknown[]> => rowsOf(tx, JOIN, [USUAL_CHOICE, now]);

const CLAIM = `with due as (
    select m.person_id, c.email from mailing m join person p on p.id = m.person_id join person_contact c on c.person_id = m.person_id
    where m.choice <> 'never' and m.next_at <= $1 and (m.claimed_until is null or m.claimed_until < now())
      and p.disabled_at is null and p.erased_at is null and not p.machine
    order by m.next_at, m.person_id limit 1 for update of m skip locked)
  update mailing m set claim = $2, claimed_until = now() + ${CLAIMED} from due where m.person_id = due.person_id
  returning m.person_id as person, due.email as address, m.choice, m.failures, m.quiet, m.claim, exists (select 1 ${invitedBy('m.person_id')}) as invited`;

/** Claims whoever waits longest among those who are due at an instant of the installation’s clock. */
export const claimTurn = (tx: Tx, dueAt: string): Promise<MailTurn | undefined> => rowOf<MailTurn>(tx, CLAIM, [dueAt, randomUUID()]);

/** Where mail goes while a turn is ours and its person is mailed at all; null: it ran out, or they were disabled or erased since. */
export const addressOf = async (tx: Tx, { person, claim }: MailTurn): Promise<string | null> =>
  (await rowOf<{ email: string }>(tx, ADDRESS, [person, claim]))?.email ?? null;

const ADDRESS = `select c.email from mailing m join person p on p.id = m.person_id join person_contact c on c.person_id = m.person_id
  where m.person_id = $1 and m.claim = $2 and m.claimed_until > now() and p.disabled_at is null and p.erased_at is null`;

/** Ends a turn where it still is ours. Whoever chose otherwise meanwhile is looked at when they chose. */
const END = `update mailing set claim = null, claimed_until = null, next_at = case when choice = $3 then $4 else next_at end, quiet = $5,
  failures = $6, failed_as = $7, failing_since = case when $6 > 0 then coalesce(failing_since, $8) end where person_id = $1 and claim = $2`;

/** What came of a turn, and when the next is. */
export interface Outcome {
  nextAt: string;
  quiet: number;
  failure: { failures: number; code: string } | null;
}

export const endTurn = async (tx: Tx, { person, claim, choice }: MailTurn, { nextAt, quiet, failure }: Outcome, now: string): Promise<void> => {
  await rowsOf(tx, END, [person, claim, choice, nextAt, quiet, failure?.failures ?? 0, failure?.code ?? null, now]);
};
