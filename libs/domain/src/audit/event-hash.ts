import { sha256 } from './sha256.ts';

/**
 * The hash of an event: SHA-256("waymark-audit-evt-1\0" ‖ text), in hex. The prefix keeps it apart from every other
 * hash of the record.
 *
 * @param canonicalText the event as it is stored; its bytes are hashed as they are
 */
export const eventHash = (canonicalText: string): string => sha256('waymark-audit-evt-1\0', canonicalText);
