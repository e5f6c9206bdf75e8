import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/** What an invitation is to: a token of one counts for no other. */
type Purpose = 'sign-in' | 'team';

export interface Invitation {
  id: string;
  expiresAt: Date;
}

/**
 * What is sent out for an invitation. It derives from the invitation and the secret of the installation, so that no
 * table and no stored answer holds it, and a retried request gets the same.
 */
export class InvitationTokens {
  private readonly key: Uint8Array;
  private readonly audience: string;

  /** @param secret of the installation */
  constructor(secret: string, purpose: Purpose = 'sign-in') {
    this.key = createHmac('sha256', secret).update(`${purpose} invitations`).digest();
    this.audience = `waymark-${purpose}-invitation`;
  }

  /** Of letters, digits, `-`, `_` and `.`, below 300 characters. */
  of({ id, expiresAt }: Invitation): Promise<string> {
    return new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience(this.audience).setJti(id).setExpirationTime(expiresAt).sign(this.key);
  }

  /** Id of the invitation, or null where the token is not ours, not for this or has expired. */
  async idIn(token: unknown): Promise<string | null> {
    if (typeof token !== 'string') return null;
    try {
      return (await jwtVerify(token, this.key, { audience: this.audience, algorithms: ['HS256'] })).payload.jti ?? null;
    } catch {
      return null;
    }
  }
}

/** Of invitations to the team of an innovation. */
export class TeamInvitationTokens extends InvitationTokens {
  constructor(secret: string) {
    super(secret, 'team');
  }
}
