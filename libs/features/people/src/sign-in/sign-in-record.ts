import { Injectable } from '@nestjs/common';
import type { Tx } from '@waymark/database/transaction';
import { recordAudit } from '@waymark/platform/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';

export type SignInAct = 'person.signed-in' | 'person.signed-out' | 'person.signed-out-everywhere' | 'person.acted-as' | 'person.account-linked' | 'person.entered-by-invitation';

/** What a person does with their sessions, on their own stream of the record. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly clock: Clock,
    private readonly log: InstallationLog,
  ) {}

  /**
   * @param obj what it was done with: `session/…` or `invitation/…`
   * @param data ids and codes only: never a token
   */
  async write(tx: Tx, person: string, act: SignInAct, obj: string, data: Record<string, string | number> = {}): Promise<void> {
    const now = (await this.clock.now(tx)).toISOString();
    await recordAudit(tx, this.log.name, now, [{ stream: `person/${person}`, actor: person, act, obj, data }]);
  }
}
