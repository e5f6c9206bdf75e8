import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) over the parts laid end to end, texts as UTF-8. 64 lower-case hex digits. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
