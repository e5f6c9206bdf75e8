import { createHmac } from 'node:crypto';
import { publicKeyOfSeed } from '@waymark/domain/audit';
import { passportKeyId, pemOfKey, signPassport, type Passport, type PassportPayload } from '@waymark/domain/passport';
import { signService, type ServicePayload, type ServiceStatement } from '@waymark/domain/service';

/**
 * Signs the passports of an installation: by Ed25519, as the record signs its checkpoints, with a key of its own. The key
 * of the record is kept off the processes that the internet reaches; this one derives from the secret of the
 * installation, as tokens do, so that every process has the same and no table holds it.
 */
export class PassportSigner {
  private readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly keyId: string;

  /** @param secret of the installation */
  constructor(secret: string) {
    this.seed = createHmac('sha256', secret).update('passports').digest();
    this.publicKey = publicKeyOfSeed(this.seed);
    this.keyId = passportKeyId(this.publicKey);
  }

  /** The public key as it is handed to other installations. */
  get pem(): string {
    return pemOfKey(this.publicKey);
  }

  sign(payload: PassportPayload): Passport {
    return signPassport(payload, this.seed);
  }

  /** A statement of service, which no signature of a passport counts for. */
  signService(payload: ServicePayload): ServiceStatement {
    return signService(payload, this.seed);
  }
}
