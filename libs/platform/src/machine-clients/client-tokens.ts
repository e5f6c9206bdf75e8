import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { validate as isUuid } from 'uuid';

const AUDIENCE = 'waymark-api';

export interface IssuedClient {
  id: string;
  expiresAt: Date;
}

/**
 * Tokens of machine clients: JWTs that derive from the client and the secret of the installation, so that no table and
 * no stored answer holds one, and a retried request to make one gets the same. That a client was revoked is asked of
 * the database.
 */
export class ClientTokens {
  private readonly key: Uint8Array;

  /**
   * @param secret of the installation
   * @param issuer the name of the installation’s log: no other installation’s tokens count, were the secret the same
   */
  constructor(
    secret: string,
    private readonly issuer: string,
  ) {
    this.key = createHmac('sha256', secret).update('machine clients').digest();
  }

  /** Of letters, digits, `-`, `_` and `.`, below 500 characters. */
  of({ id, expiresAt }: IssuedClient): Promise<string> {
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(this.issuer)
      .setAudience(AUDIENCE)
      .setSubject(id)
      .setExpirationTime(expiresAt)
      .sign(this.key);
  }

  /** Id of the client, or null where the token is not ours, not for this or has expired. */
  async idIn(token: string): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(token, this.key, { issuer: this.issuer, audience: AUDIENCE, algorithms: ['HS256'], requiredClaims: ['sub', 'exp'] });
      return isUuid(payload.sub) ? payload.sub! : null;
    } catch {
      return null;
    }
  }
}
