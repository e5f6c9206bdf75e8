import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@waymark/database/transaction';
import { personOf } from '@waymark/platform/auth';
import { endSession, findSession, SignInSettings, startSession, type Session } from '@waymark/platform/sessions';
import { IdentityProvider, type ProvenIdentity } from './identity-provider.ts';
import { AcceptInvitation, EnterByTeamInvitation } from './invitations/index.ts';
import { personOfIdentity } from './person-of-identity.ts';
import type { SignInAttempt } from './sign-in-attempt.ts';
import { SignInProblem } from './sign-in-problem.ts';
import { SignInRecord } from './sign-in-record.ts';

/** Takes the provider's answer and begins a session. What session the browser had before is over; whoever only proved again who they are goes on in the same role. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly record: SignInRecord,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly enterByTeamInvitation: EnterByTeamInvitation,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * @param query what the browser brought from the provider, as it stands in the address
   * @param before the token that the browser held when it came
   * @returns the token of the new session
   * @throws SignInProblem; somebody unknown and somebody disabled get one answer
   */
  async run(query: string, attempt: SignInAttempt | null, before: string | undefined): Promise<string> {
    const callback = this.settings.at('/sign-in/callback');
    callback.search = query;
    if (!attempt || callback.searchParams.get('state') !== attempt.state) throw new SignInProblem('expired');
    const identity = await this.provider.identify(callback, attempt);
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const person = await this.knownPerson(tx, identity, attempt.invitation);
      const earlier = before ? await this.endEarlier(tx, before) : null;
      const actingRole = attempt.again && earlier?.person === person ? earlier.actingRole : null;
      const { idToken: idTokenHint, authenticatedAt, secondFactor } = identity;
      const session = await startSession(tx, { person, idTokenHint, authenticatedAt, secondFactor, actingRole });
      await this.record.write(tx, person, 'person.signed-in', `session/${session.id}`, { provider: this.settings.provider === 'local' ? 'local' : 'outside' });
      return session.token;
    });
  }

  private async knownPerson(tx: Tx, identity: ProvenIdentity, invitation: string | undefined): Promise<string> {
    const linked = await this.linkedPerson(tx, identity, invitation);
    const person = linked && (await personOf(tx, linked));
    if (!person) throw new SignInProblem('unknown-person');
    return person.id;
  }

  private async linkedPerson(tx: Tx, identity: ProvenIdentity, invitation: string | undefined): Promise<string | null> {
    if (!invitation) return personOfIdentity(tx, this.settings, identity);
    return (await this.enterByTeamInvitation.run(tx, invitation, identity)) ?? this.acceptInvitation.run(tx, invitation, identity);
  }

  private async endEarlier(tx: Tx, token: string): Promise<Session | null> {
    const earlier = await findSession(tx, token, this.settings.idleHours);
    if (earlier && (await endSession(tx, earlier))) await this.record.write(tx, earlier.person, 'person.signed-out', `session/${earlier.id}`);
    return earlier;
  }
}
