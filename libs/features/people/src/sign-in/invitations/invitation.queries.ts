import { Injectable } from '@nestjs/common';
import { Database, rowOf } from '@waymark/database/transaction';
import { InvitationTokens, type Invitation } from '@waymark/platform/invitations';

@Injectable()
export class InvitationQueries {
  constructor(
    private readonly database: Database,
    private readonly tokens: InvitationTokens,
  ) {}

  /** The invitation of a token while it counts, and null for whatever else: who holds no token learns nothing. */
  async open(token: string): Promise<Pick<Invitation, 'expiresAt'> | null> {
    const id = await this.tokens.idIn(token);
    if (id === null) return null;
    const row = await this.database.transaction({ person: null, purpose: 'system' }, (tx) =>
      rowOf<{ expiresAt: Date }>(
        tx,
        `select i.expires_at as "expiresAt" from sign_in_invitation i join person p on p.id = i.person_id
         where i.id = $1 and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() and p.disabled_at is null`,
        [id],
      ),
    );
    return row ?? null;
  }
}
