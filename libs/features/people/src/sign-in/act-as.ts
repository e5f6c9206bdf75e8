import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { personOf } from '@waymark/platform/auth';
import { chooseRole, findSession, SignInSettings } from '@waymark/platform/sessions';
import { SignInProblem } from './sign-in-problem.ts';
import { SignInRecord } from './sign-in-record.ts';

/** Chooses one of the roles that a person holds as the one that they act in, or all of them again. */
@Injectable()
export class ActAs {
  constructor(
    private readonly database: Database,
    private readonly record: SignInRecord,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * @param token of the session; it is dead afterwards
   * @param role null: all
   * @returns the new token
   * @throws SignInProblem where the session is over or the role is not held
   */
  run(token: string | undefined, role: string | null): Promise<string> {
    return this.database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      const session = token ? await findSession(tx, token, this.settings.idleHours) : null;
      const person = session && (await personOf(tx, session.person));
      if (!person) throw new SignInProblem('signed-out');
      if (role !== null && !person.roles.some((held) => held.role === role)) throw new SignInProblem('role-not-held');
      const renewed = await chooseRole(tx, session, role);
      if (!renewed) throw new SignInProblem('signed-out');
      await this.record.write(tx, person.id, 'person.acted-as', `session/${session.id}`, { role: role ?? 'all' });
      return renewed;
    });
  }
}
