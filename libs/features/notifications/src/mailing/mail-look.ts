import { Injectable } from '@nestjs/common';
import { decideAsPlatform, rowOf, type Tx } from '@waymark/database/transaction';
import { SIGN_IN, type Waiting } from '@waymark/domain/notifications';
import { personOf } from '@waymark/platform/auth';
import { InvitationTokens } from '@waymark/platform/invitations';
import { invitedBy, type MailTurn } from './mail-turn.ts';
import { WaitingQueries, type WaitingNow } from '../waiting/waiting.queries.ts';

const NOTHING: WaitingNow = { waiting: [], reminders: [], whole: true };

const INVITED = `select s.id, s.expires_at as "expiresAt" ${invitedBy('$1')}`;

/**
 * What somebody may be mailed of: all that waits for them, with their own eyes, and besides it the invitation to sign in
 * that an administrator made for them, which no page shows since nobody is signed in who needs it.
 */
@Injectable()
export class MailLook {
  constructor(
    private readonly waiting: WaitingQueries,
    private readonly tokens: InvitationTokens,
  ) {}

  /** In a transaction of that person. Somebody who was disabled meanwhile sees nothing. */
  async of(tx: Tx, { person, invited: asked }: Pick<MailTurn, 'person' | 'invited'>): Promise<WaitingNow> {
    const { actor, invited } = await decideAsPlatform(tx, async () => ({ actor: await personOf(tx, person), invited: asked ? await rowOf<{ id: string; expiresAt: Date }>(tx, INVITED, [person]) : undefined }));
    if (!actor) return NOTHING;
    const seen = await this.waiting.in(tx, actor);
    return invited ? { ...seen, waiting: [signIn(invited), ...seen.waiting] } : seen;
  }

  /** The same with the token of its link in the place of its id, which opens nothing: no notice and no log holds it. */
  async withLinks(mailed: readonly Waiting[]): Promise<Waiting[]> {
    return Promise.all(mailed.map(async (one) => (one.kind === SIGN_IN ? { ...one, id: await this.tokens.of({ id: one.id, expiresAt: new Date(one.dueAt!) }) } : one)));
  }
}

const signIn = ({ id, expiresAt }: { id: string; expiresAt: Date }): Waiting => ({
  kind: SIGN_IN, id, evaluationId: null, innovationId: null, reference: null, innovationName: null, simulated: false, detail: null, instance: null, dueAt: expiresAt.toISOString(),
});
