/**
 * Does the work for each item, in order, with as many at once as there are lanes.
 *
 * @returns what becomes of each item. A failure is told by the promise of its item and stops no other.
 */
export const inLanes = <Item, Result>(lanes: number, items: readonly Item[], work: (item: Item) => Promise<Result>): Map<Item, Promise<Result>> => {
  const results = new Map<Item, Promise<Result>>();
  const ended: Promise<unknown>[] = [];
  for (const [index, item] of items.entries()) {
    // with two lanes the third begins when the first or the second has ended, and so on: as many have to have ended as items were begun too many
    const result = hasEnded(ended, index - lanes + 1).then(() => work(item));
    results.set(item, result);
    ended.push(result.catch(() => undefined));
  }
  return results;
};

/** Waits until at least so many of them have ended. */
const hasEnded = (all: readonly Promise<unknown>[], most: number): Promise<void> =>
  new Promise((resolve) => {
    let left = most;
    if (left <= 0) return resolve();
    for (const one of [...all]) void one.then(() => --left === 0 && resolve());
  });
