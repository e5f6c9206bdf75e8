import { createHmac } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** What is remembered of a sign-in while the browser is at the provider. */
export interface SignInAttempt {
  /** Comes back with the browser: the answer belongs to this browser's question. */
  state: string;
  /** Comes back inside the signed identity: it was made for this question. */
  nonce: string;
  /** Shown when the code is traded in: nobody else can do that. */
  verifier: string;
  /** Path to go on to. */
  returnTo: string;
  /** Whether the provider has to recognise the person anew, whatever it remembers. */
  again?: boolean;
  /** Token of the invitation that it began with. */
  invitation?: string;
}

/** Seconds between leaving for the provider and coming back. */
export const ATTEMPT_SECONDS = 600;

const AUDIENCE = 'waymark-sign-in';

/** What a sealed attempt may be encrypted by: its own header has no say. */
const CIPHER = { alg: 'dir', enc: 'A256GCM' } as const;

/** Attempts travel in a cookie of the browser that made them, encrypted, so that no table of unfinished ones fills up. */
export class SignInAttempts {
  private readonly key: Uint8Array;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('sign-in attempts').digest();
  }

  seal(attempt: SignInAttempt): Promise<string> {
    return new EncryptJWT({ ...attempt })
      .setProtectedHeader(CIPHER)
      .setAudience(AUDIENCE)
      .setExpirationTime(`${ATTEMPT_SECONDS}s`)
      .encrypt(this.key);
  }

  /** The attempt, or null where there is none, it is too old or not ours. */
  async open(sealed: string | undefined): Promise<SignInAttempt | null> {
    if (!sealed) return null;
    try {
      const allowed = { audience: AUDIENCE, keyManagementAlgorithms: [CIPHER.alg], contentEncryptionAlgorithms: [CIPHER.enc] };
      return (await jwtDecrypt<SignInAttempt>(sealed, this.key, allowed)).payload;
    } catch {
      return null;
    }
  }
}
