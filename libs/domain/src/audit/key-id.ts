import { sha256 } from './sha256.ts';

/** C2SP signed note, signature type Ed25519. */
const ED25519 = Uint8Array.of(1);

/**
 * The four bytes by which a signature names its key (C2SP signed note):
 * the first of SHA-256(name ‖ "\n" ‖ 0x01 ‖ public key).
 */
export const keyId = (name: string, publicKey: Uint8Array): Buffer =>
  Buffer.from(sha256(name, '\n', ED25519, publicKey), 'hex').subarray(0, 4);
