import { createHash } from 'node:crypto';
import { keyOf, type Known } from '@waymark/domain/notifications';

/** The hash that a notice holds of what a thing is known by: whoever reads the table learns of no evaluation. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

export const itemOf = (one: Known): string => hashOf(keyOf(one));
