import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

const AUDIENCE = 'waymark-sign-in-invitation';

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

  /** @param secret of the installation */
  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('sign-in invitations').digest();
  }

  /** Of letters, digits, `-`, `_` and `.`, below 300 characters. */
  of({ id, expiresAt }: Invitation): Promise<string> {
    return new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).setJti(id).setExpirationTime(expiresAt).sign(this.key);
  }

  /** Id of the invitation, or null where the token is not ours, not for this or has expired. */
  async idIn(token: unknown): Promise<string | null> {
    if (typeof token !== 'string') return null;
    try {
      return (await jwtVerify(token, this.key, { audience: AUDIENCE, algorithms: ['HS256'] })).payload.jti ?? null;
    } catch {
      return null;
    }
  }
}
