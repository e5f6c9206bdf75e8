import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { Database, decideAsPlatform, type Tx } from '@waymark/database/transaction';
import { calendarOf, type CalendarPack } from '@waymark/domain/calendar';
import { mailOf, nextLook, nextTry, type Waiting } from '@waymark/domain/notifications';
import { Clock } from '@waymark/platform/clock';
import { Configuration } from '@waymark/platform/config';
import { MailFailure, MailSender } from '@waymark/platform/mail';
import { itemOf } from '../waiting/item-of.ts';
import { MailLook } from './mail-look.ts';
import { addressOf, claimTurn, endTurn, joinAddressed, type MailTurn } from './mail-turn.ts';
import { markMailed, notice, type Unsent } from './notices.ts';

/** Milliseconds after which a run leaves the others to the next. */
const PATIENCE = 50_000;

const CALENDAR = 'bank-holidays-england@1.0.0';


/** What a mail is written of, and where it goes. */
interface Written {
  address: string;
  mailed: Waiting[];
  whole: boolean;
}

/**
 * Mails each person what is new for them. A person is claimed, looked at with their own eyes, and mailed outside of every
 * transaction; only then is it noted. A worker that ends in between is not waited for: the mail goes again, under the same
 * id. What is seen no more when the mail is written is not in it.
 */
@Injectable()
export class SendMail {
  private readonly logger = new Logger(SendMail.name);
  private readonly calendar = calendarOf(requirePack<CalendarPack>(CALENDAR));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly look: MailLook,
    private readonly sender: MailSender,
    private readonly configuration: Configuration,
  ) {}

  /** Every person who is due has a turn, the one who waits longest first. @returns how many were mailed */
  async run(): Promise<number> {
    if (this.sender.publicUrl === null) return 0;
    const [begun, end] = [await this.asPlatform(async (tx, now) => (await joinAddressed(tx, now), now)), performance.now() + PATIENCE];
    let sent = 0;
    for (let turn = await this.claim(begun); turn; turn = performance.now() < end ? await this.claim(begun) : undefined) {
      const found = await this.tried(turn);
      if (found === 'sent') sent += 1;
      if (found === 'no server') break;
    }
    return sent;
  }

  private claim(begun: string): Promise<MailTurn | undefined> {
    return this.asPlatform((tx) => claimTurn(tx, begun));
  }

  /** Whoever cannot be looked at is claimed until the claim runs out, and keeps nobody else waiting. */
  private async tried(turn: MailTurn): Promise<'sent' | 'nothing' | 'no server'> {
    try {
      return await this.take(turn);
    } catch (error) {
      if (error instanceof MailFailure) return this.failed(turn, error);
      this.logger.error('A person could not be mailed', error instanceof Error ? error.stack : String(error));
      return 'nothing';
    }
  }

  /** Whoever has nothing new is looked at in one transaction and noted in another. */
  private async take(turn: MailTurn): Promise<'sent' | 'nothing'> {
    const seen = await this.database.read(turn.person, (tx) => this.look.of(tx, turn));
    const unsent = await this.asPlatform(async (tx, now) => {
      const noticed = await notice(tx, turn, seen, now);
      if (noticed.unsent.length === 0) await this.end(tx, turn, now, noticed.changed ? 0 : turn.quiet + 1);
      return noticed.unsent;
    });
    if (unsent.length === 0) return 'nothing';
    const written = await this.stillSeen(turn, unsent);
    if (written) await this.send(turn, written, unsent);
    await this.asPlatform(async (tx, now) => {
      if (written) await markMailed(tx, turn.person, written.mailed, now);
      await this.end(tx, turn, now, written ? null : 0);
    });
    return written ? 'sent' : 'nothing';
  }

  /** @param quiet looks in a row that found nothing changed; null: a mail went */
  private end(tx: Tx, turn: MailTurn, now: string, quiet: number | null): Promise<void> {
    return endTurn(tx, turn, { nextAt: nextLook(turn.choice, this.calendar, now, quiet), quiet: quiet ?? 0, failure: null }, now);
  }

  /** Looked at once more: what was hidden between noticing and writing, be it days, is in no mail; neither is anybody who left. */
  private stillSeen(turn: MailTurn, unsent: readonly Unsent[]): Promise<Written | null> {
    return this.database.read(turn.person, async (tx) => {
      const address = await decideAsPlatform(tx, () => addressOf(tx, turn));
      if (address === null) return null;
      const { waiting, reminders, whole } = await this.look.of(tx, turn);
      const named = new Set(unsent.map(({ item }) => item));
      const mailed = [...waiting, ...reminders].filter((one) => named.has(itemOf(one)));
      return mailed.length > 0 ? { address, mailed, whole } : null;
    });
  }

  /** The id is the same for a mail that goes a second time, and another for whatever was noticed anew. */
  private async send({ person }: MailTurn, { address, mailed, whole }: Written, unsent: readonly Unsent[]): Promise<void> {
    const named = new Set(mailed.map(itemOf));
    const parts = unsent.filter(({ item }) => named.has(item)).map(({ item, noticedAt }) => `${item}@${noticedAt.toISOString()}`);
    const id = createHash('sha256').update([person, ...parts].join(' ')).digest('hex').slice(0, 40);
    const linked = await this.look.withLinks(mailed);
    await this.sender.send({ to: address, id, ...mailOf(linked, this.sender.publicUrl!, this.configuration.mode === 'demonstration', whole) });
  }

  /** The log says what happened, and neither to whom nor about what. */
  private async failed(turn: MailTurn, { code, everybody }: MailFailure): Promise<'nothing' | 'no server'> {
    const failures = turn.failures + 1;
    const nextAt = await this.asPlatform(async (tx, now) => {
      const next = nextTry(failures, everybody, now);
      await endTurn(tx, turn, { nextAt: next, quiet: 0, failure: { failures, code } }, now);
      return next;
    });
    this.logger.warn(`A mail was not taken (${code}${everybody ? '' : ', of this one recipient'}), ${failures} times by now: tried again at ${nextAt}`);
    return everybody ? 'no server' : 'nothing';
  }

  private asPlatform<T>(work: (tx: Tx, now: string) => Promise<T>): Promise<T> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => work(tx, (await this.clock.now(tx)).toISOString()));
  }
}
