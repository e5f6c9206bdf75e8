import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@waymark/database/transaction';
import { MOST_WAITING, overdueOf, type Waiting } from '@waymark/domain/notifications';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { answerTimesOf, MOST_NEWS, newsOf, type AnswerTime } from './news.ts';
import { TeamInvitationSource, WishSource, WorkSource, type WishRow, type WorkRow } from './sources.ts';

/** What waits for somebody and is news to them at this moment. */
export interface WaitingNow {
  waiting: Waiting[];
  /** Of what waits already: that it is late, or ends soon. */
  reminders: Waiting[];
  /** There is no more than this of any kind. */
  whole: boolean;
}

/** All that somebody may be told of, asked as that person: what they may not see is in nothing that is made of this. */
@Injectable()
export class WaitingQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly work: WorkSource,
    private readonly teams: TeamInvitationSource,
    private readonly wishes: WishSource,
  ) {}

  of(actor: SignedInPerson): Promise<WaitingNow> {
    return this.database.read(actor.id, (tx) => this.in(tx, actor));
  }

  /** All of it at one moment, in a transaction of that person. */
  async in(tx: Tx, actor: SignedInPerson): Promise<WaitingNow> {
    const now = (await this.clock.now(tx)).toISOString();
    const rows = (await this.work.ofEachKind(actor, tx, now)) as WorkRow[];
    const times = new Map((await answerTimesOf(tx, actor.id)).map((time) => [time.id, time]));
    const news = await newsOf(tx, actor.id, now);
    const teams = await this.teams.invitationsIn(actor, tx);
    const asked = (await this.wishes.askedIn(actor, tx)) as WishRow[];
    const work = rows.map((row) => workOf(row, times.get(row.id)));
    const ending = work.filter(({ kind, id }) => kind === 'answer-invitation' && times.get(id)?.reminded);
    return {
      waiting: [...work, ...news.map((row) => workOf(row, undefined)), ...teams.map(teamInvitation), ...asked.filter(({ bid }) => bid === null).map(wish)],
      reminders: [...ending.map((one) => ({ ...one, kind: 'invitation-ends-soon' })), ...overdueOf(work, now)],
      whole: asked.length < MOST_ASKED && !hasFullKind(news, MOST_NEWS) && !hasFullKind(rows, MOST_WAITING),
    };
  }
}

/** Questions about wishes that anybody is asked at most: as the list of them has. */
const MOST_ASKED = 100;

const hasFullKind = (rows: readonly WorkRow[], most: number): boolean => {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= most);
};

const instant = (time: Date | string | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Of an invitation to review, what counts is until when it can be answered. */
const workOf = ({ kind, id, evaluationId, innovationId, reference, innovationName, simulated, detail, instance, ...row }: WorkRow, time: AnswerTime | undefined): Waiting => ({
  kind, id, evaluationId, innovationId, reference, innovationName, simulated, detail, instance,
  dueAt: instant(kind === 'answer-invitation' && time ? time.answerBy : row.dueAt),
});

const NO_CASE = { evaluationId: null, innovationId: null, reference: null, detail: null, instance: null };

const teamInvitation = ({ id, innovationName, expiresAt }: { id: string; innovationName: string; expiresAt: Date | string }): Waiting => ({ ...NO_CASE, kind: 'answer-team-invitation', id, innovationName, simulated: false, dueAt: instant(expiresAt) });

const wish = ({ evaluationId, simulated, title }: WishRow): Waiting => ({ ...NO_CASE, kind: 'say-wish', id: evaluationId, innovationName: title, simulated, dueAt: null });
