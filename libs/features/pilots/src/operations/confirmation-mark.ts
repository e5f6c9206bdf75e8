import { createHash } from 'node:crypto';
import type { UnsureReading } from '@waymark/domain/pilot';

/**
 * The mark of what somebody was asked to confirm: every value with the readings that it was seen beside. Whoever confirms
 * sends it back. Another value, or another reading beside it, makes another mark, so that nothing is confirmed unseen.
 *
 * @returns SHA-256 in hex
 */
export const confirmationMark = (unsure: readonly UnsureReading[]): string =>
  createHash('sha256')
    .update(JSON.stringify(unsure.map(({ reading, against }) => [`${reading.measureId} ${reading.siteId} ${reading.month}`, reading.value, against.map(({ month, value }) => [month, value])] as const).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
