import type { Tx } from '@waymark/database/transaction';

const outside = new WeakSet<Tx>();

/**
 * Says that the actor of this transaction acts for the innovation. What they are refused is told as to an innovator,
 * whatever roles they hold on other cases: nobody looks behind the curtain of their own.
 */
export const actFromOutside = (tx: Tx): void => void outside.add(tx);

export const actsFromOutside = (tx: Tx): boolean => outside.has(tx);
