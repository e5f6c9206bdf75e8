import type { DueItem } from './due-item.types.ts';

/** What is still to be played: of each entry, in the order of the cohort, its items in order. Only the first of each has joined the queue. */
export type Queue = readonly (readonly DueItem[])[];

/**
 * Takes the item that is due first; on one day, in the order of the cohort. It is played whole, and then the entry's next item joins.
 * Undefined when nothing is left.
 */
export const nextDue = (queue: Queue): { item: DueItem; rest: Queue } | undefined => {
  let first: { item: DueItem; entry: number } | undefined;
  queue.forEach(([item], entry) => {
    if (item && (!first || item.due < first.item.due)) first = { item, entry };
  });
  const taken = first;
  return taken && { item: taken.item, rest: queue.map((items, entry) => (entry === taken.entry ? items.slice(1) : items)) };
};

/** The whole queue in the order in which it is played. */
export const inOrder = (queue: Queue): DueItem[] => {
  const order: DueItem[] = [];
  for (let next = nextDue(queue); next; next = nextDue(next.rest)) order.push(next.item);
  return order;
};
