import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Mode } from '../config/index.ts';

const AUDIENCE = 'waymark-persona';

/**
 * Tokens for the personas of a demonstration: anybody may ask for one, so a production installation neither issues
 * nor accepts them.
 */
export class PersonaTokens {
  private readonly key: Uint8Array;

  constructor(
    secret: string,
    private readonly mode: Mode,
  ) {
    this.key = createHmac('sha256', secret).update('persona tokens').digest();
  }

  /** @throws PersonasRefused in production */
  async issue(person: string): Promise<string> {
    if (this.mode === 'production') throw new PersonasRefused();
    return new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject(person).setAudience(AUDIENCE).setIssuedAt().setExpirationTime('12h').sign(this.key);
  }

  /** Id of the person, or null where the token is not ours, not for this or has expired. */
  async verify(token: string): Promise<string | null> {
    if (this.mode === 'production') return null;
    try {
      const { payload } = await jwtVerify(token, this.key, { audience: AUDIENCE, algorithms: ['HS256'] });
      return payload.sub ?? null;
    } catch {
      return null;
    }
  }
}

export class PersonasRefused extends Error {
  constructor() {
    super('A production installation has no personas: sign in with your organisation’s account');
  }
}
