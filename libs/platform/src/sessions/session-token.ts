import { createHash, randomBytes } from 'node:crypto';

/** What the browser holds: 256 random bits, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database holds. A token is random enough that its plain SHA-256 (32 bytes) cannot be turned back. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
