import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { endSession, endSessionsOf, findSession, SignInSettings, wasSignedOut, type Session } from '@waymark/platform/sessions';
import { IdentityProvider } from './identity-provider.ts';
import { SignInRecord } from './sign-in-record.ts';

/** Ends the session of a browser, or every session of its person. Without one there is nothing to do and all is well. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly record: SignInRecord,
    private readonly settings: SignInSettings,
  ) {}

  /** @returns where the browser goes next: to the provider, so that it ends its session too, or to our first page */
  async run(token: string | undefined, everywhere: boolean): Promise<string> {
    const ended = token ? await this.end(token, everywhere) : null;
    if (!ended) return '/';
    // we signed out; that the provider cannot be asked changes nothing about it
    const next = await this.provider.endSessionUrl(ended.idTokenHint).catch(() => null);
    return next?.href ?? '/';
  }

  /** Whether the session of this browser was signed out, be it from another one. */
  isOver(token: string): Promise<boolean> {
    return this.database.transaction({ person: null, purpose: 'system' }, (tx) => wasSignedOut(tx, token));
  }

  /** The session as it was, or null where it was over already. */
  private end(token: string, everywhere: boolean): Promise<Session | null> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const session = await findSession(tx, token, this.settings.idleHours);
      if (!session) return null;
      const count = everywhere ? await endSessionsOf(tx, session.person) : Number(await endSession(tx, session));
      if (count === 0) return null;
      if (everywhere) await this.record.write(tx, session.person, 'person.signed-out-everywhere', `session/${session.id}`, { sessions: count });
      else await this.record.write(tx, session.person, 'person.signed-out', `session/${session.id}`);
      return session;
    });
  }
}
