import type { Tx } from '@waymark/database/transaction';
import { enqueue } from '@waymark/platform/jobs';

/** Leaves the job that looks whether seats are to be filled again, since somebody left a seat of this evaluation. Two of them never run at once. */
export const repairsAreDue = (tx: Tx, evaluation: string): Promise<void> => enqueue(tx, 'proposeRepairs', {}, { once: `repairs/${evaluation}`, queue: 'repairs' });
