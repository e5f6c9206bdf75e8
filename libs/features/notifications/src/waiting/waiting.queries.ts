import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { MOST_WAITING, overdueOf, type Waiting } from '@waymark/domain/notifications';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { answerTimesOf, newLetters, type AnswerTime } from './news.ts';
import { TeamInvitationSource, WishSource, WorkSource, type WishRow, type WorkRow } from './sources.ts';

/** What waits for somebody and is news to them at this moment. */
export interface WaitingNow {
  waiting: Waiting[];
  /** Of what waits already: that it is late, or ends soon. */
  reminders: Waiting[];
  /** There is no more than this. */
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

  async of(actor: SignedInPerson): Promise<WaitingNow> {
    const rows = (await this.work.myWork(actor)) as WorkRow[];
    const teams = await this.teams.invitations(actor);
    const wishes = ((await this.wishes.asked(actor)) as WishRow[]).filter(({ bid }) => bid === null);
    const { now, letters, times } = await this.news(actor.id);
    const work = rows.map((row) => workOf(row, times.get(row.id)));
    const ending = work.filter(({ kind, id }) => kind === 'answer-invitation' && times.get(id)?.reminded);
    return {
      waiting: [...work, ...letters.map((row) => workOf(row, undefined)), ...teams.map(teamInvitation), ...wishes.map(wish)],
      reminders: [...ending.map((one) => ({ ...one, kind: 'invitation-ends-soon' })), ...overdueOf(work, now)],
      whole: rows.length < MOST_WAITING,
    };
  }

  private news(person: string) {
    return this.database.read(person, async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const times = await answerTimesOf(tx, person);
      return { now, letters: await newLetters(tx, person, now), times: new Map(times.map((time) => [time.id, time])) };
    });
  }
}

const instant = (time: Date | string | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Of an invitation to review, what counts is until when it can be answered. */
const workOf = (row: WorkRow, time: AnswerTime | undefined): Waiting => ({ ...row, dueAt: instant(row.kind === 'answer-invitation' && time ? time.answerBy : row.dueAt) });

const NO_CASE = { evaluationId: null, innovationId: null, reference: null, detail: null };

const teamInvitation = ({ id, innovationName, expiresAt }: { id: string; innovationName: string; expiresAt: Date | string }): Waiting => ({ ...NO_CASE, kind: 'answer-team-invitation', id, innovationName, simulated: false, dueAt: instant(expiresAt) });

const wish = ({ evaluationId, simulated, title }: WishRow): Waiting => ({ ...NO_CASE, kind: 'say-wish', id: evaluationId, innovationName: title, simulated, dueAt: null });
